/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Linux 4.20 made the kernel's own siginfo smaller than that of user space. Until 4.14
 * the upper half of a positive code says which union member is in use, and what user
 * space sees is the lower half with its sign: SI_MESGQ is 0x6fffd and not -3.
 */
#ifndef TRISCAP_COMPAT_SIGINFO_H
#define TRISCAP_COMPAT_SIGINFO_H

#include <linux/signal.h>

#include "have/kernel_siginfo.h"

#ifdef HAVE_KERNEL_SIGINFO
#define KERNEL_SIGINFO struct kernel_siginfo
#else
#define KERNEL_SIGINFO struct siginfo
#define SIGNAL_CODE    signal_code

static __always_inline int signal_code(int code)
{
	return code > 0 ? (s16)code : code;
}
#endif

#endif
