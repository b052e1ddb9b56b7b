/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 4.7 renamed is_ia32_task(), which never was about the task. */
#ifndef TRISCAP_COMPAT_IA32_SYSCALL_H
#define TRISCAP_COMPAT_IA32_SYSCALL_H

#include <linux/compat.h>
#include <linux/sched.h>

#include "have/in_ia32_syscall.h"

#if defined(CONFIG_X86_64) && !defined(HAVE_IN_IA32_SYSCALL)
static inline bool in_ia32_syscall(void)
{
	return is_ia32_task();
}
#endif

#endif
