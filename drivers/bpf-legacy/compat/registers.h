/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The registers that a syscall was called with. */
#ifndef TRISCAP_COMPAT_REGISTERS_H
#define TRISCAP_COMPAT_REGISTERS_H

/* arm64 keeps the number apart, x86 in orig_ax. */
static __always_inline __u32 regs_syscall_number(struct pt_regs *regs)
{
#if defined(TRISCAP_X86_64)
	return KREAD(regs, orig_ax);
#else
	return KREAD(regs, syscallno);
#endif
}

static __always_inline void
syscall_read_args(struct scratch *to, struct pt_regs *address, bool compat)
{
	struct pt_regs regs;

	probe_kernel(&regs, sizeof(regs), address);
#if defined(TRISCAP_X86_64)
	if (compat) {
		to->args[0] = (__u32)regs.bx;
		to->args[1] = (__u32)regs.cx;
		to->args[2] = (__u32)regs.dx;
		to->args[3] = (__u32)regs.si;
		to->args[4] = (__u32)regs.di;
		to->args[5] = (__u32)regs.bp;
		return;
	}
	to->args[0] = regs.di;
	to->args[1] = regs.si;
	to->args[2] = regs.dx;
	to->args[3] = regs.r10;
	to->args[4] = regs.r8;
	to->args[5] = regs.r9;
#else
	/* x0 holds the result by now; the first argument was kept apart. */
	to->args[0] = compat ? (__u32)regs.orig_x0 : regs.orig_x0;
	to->args[1] = compat ? (__u32)regs.regs[1] : regs.regs[1];
	to->args[2] = compat ? (__u32)regs.regs[2] : regs.regs[2];
	to->args[3] = compat ? (__u32)regs.regs[3] : regs.regs[3];
	to->args[4] = compat ? (__u32)regs.regs[4] : regs.regs[4];
	to->args[5] = compat ? (__u32)regs.regs[5] : regs.regs[5];
#endif
}

#ifndef TRISCAP_RAW_TRACEPOINTS
#ifndef TOP_OF_KERNEL_STACK_PADDING
#define TOP_OF_KERNEL_STACK_PADDING 0 /* arm64 */
#endif

/*
 * A classic tracepoint does not say where the registers are. The kernel keeps those
 * that a syscall began with at the end of the thread's stack: nothing has to be
 * remembered from sys_enter, and calls that began before the capture have theirs.
 */
static __always_inline struct pt_regs *task_registers(struct task_struct *task)
{
#ifdef HAVE_TASK_STACK_SIZE
	return KREAD(task, stack) + THREAD_SIZE - TOP_OF_KERNEL_STACK_PADDING -
	       sizeof(struct pt_regs);
#else
	/* Built from BTF, which knows no macros: then there is a helper. */
	return typed_registers(typed_current());
#endif
}
#endif

#endif
