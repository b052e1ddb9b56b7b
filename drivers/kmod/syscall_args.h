/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A system call as its registers tell it, once it has returned. The kernel's own
 * syscall_get_arguments() copies all six and changed its arguments on the way.
 */
#ifndef TRISCAP_KMOD_SYSCALL_ARGS_H
#define TRISCAP_KMOD_SYSCALL_ARGS_H

#include <linux/compat.h>
#include <linux/ptrace.h>
#include <linux/sched.h>

#include "compat/ia32_syscall.h"

#if defined(CONFIG_X86_64)

static __always_inline u32 regs_syscall_number(struct pt_regs *regs)
{
	return regs->orig_ax;
}

/* int 0x80 and sysenter, from whatever kind of program. */
static __always_inline bool regs_are_compat(void)
{
	return in_ia32_syscall();
}

/* `n` is a constant. */
static __always_inline u64 regs_argument(struct pt_regs *regs, int n,
					 bool compat)
{
	switch (n) {
	case 0:
		return compat ? regs->bx : regs->di;
	case 1:
		return compat ? regs->cx : regs->si;
	case 2:
		return regs->dx;
	case 3:
		return compat ? regs->si : regs->r10;
	case 4:
		return compat ? regs->di : regs->r8;
	default:
		return compat ? regs->bp : regs->r9;
	}
}

#elif defined(CONFIG_ARM64)

static __always_inline u32 regs_syscall_number(struct pt_regs *regs)
{
	return regs->syscallno;
}

static __always_inline bool regs_are_compat(void)
{
	return is_compat_task();
}

/* x0 holds the result by now; the first argument was kept apart. */
static __always_inline u64 regs_argument(struct pt_regs *regs, int n,
					 bool compat)
{
	return n == 0 ? regs->orig_x0 : regs->regs[n];
}

#else
#error "triscap: x86_64 and arm64 only"
#endif

#endif
