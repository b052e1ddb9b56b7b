/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 5.18 tells this hook the state of the task that stops running. */
#ifndef TRISCAP_COMPAT_SCHED_SWITCH_H
#define TRISCAP_COMPAT_SCHED_SWITCH_H

#include "have/sched_switch_state.h"

/* What follows the next task in the hook's arguments. */
#ifdef HAVE_SCHED_SWITCH_STATE
#define SCHED_SWITCH_MORE , unsigned int state
#else
#define SCHED_SWITCH_MORE
#endif

#endif
