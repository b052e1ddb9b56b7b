/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 4.11 took signal_struct out of linux/sched.h. */
#ifndef TRISCAP_COMPAT_SCHED_SIGNAL_H
#define TRISCAP_COMPAT_SCHED_SIGNAL_H

#include <linux/sched.h>

#include "have/sched_signal.h"

#ifdef HAVE_SCHED_SIGNAL
#include <linux/sched/signal.h>
#endif

#endif
