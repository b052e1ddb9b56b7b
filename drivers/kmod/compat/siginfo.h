/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 4.20 made the kernel's own siginfo smaller than that of user space. */
#ifndef TRISCAP_COMPAT_SIGINFO_H
#define TRISCAP_COMPAT_SIGINFO_H

#include <linux/signal.h>

#include "have/kernel_siginfo.h"

#ifdef HAVE_KERNEL_SIGINFO
#define KERNEL_SIGINFO struct kernel_siginfo
#else
#define KERNEL_SIGINFO struct siginfo
#endif

#endif
