/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The registers that a syscall was called with. */
#ifndef TRISCAP_COMPAT_REGISTERS_H
#define TRISCAP_COMPAT_REGISTERS_H

/*
 * Where they are read from: the kernel's own memory, if the verifier knows that these
 * are registers; else a copy of all, which costs hardly more than one of them.
 */
#ifdef TRISCAP_TYPED_REGISTERS
#define REGISTER(regs, name) KTYPED(regs, name)
#else
#define REGISTER(regs, name) ((regs)->name)
#endif

/* arm64 keeps the number apart, x86 in orig_ax. */
static __always_inline __u32 regs_syscall_number(const struct pt_regs *regs)
{
#if defined(TRISCAP_X86_64)
	return REGISTER(regs, orig_ax);
#else
	return REGISTER(regs, syscallno);
#endif
}

static __always_inline void
syscall_read_args(struct scratch *to, const struct pt_regs *regs, bool compat)
{
#if defined(TRISCAP_X86_64)
	if (compat) {
		to->args[0] = (__u32)REGISTER(regs, bx);
		to->args[1] = (__u32)REGISTER(regs, cx);
		to->args[2] = (__u32)REGISTER(regs, dx);
		to->args[3] = (__u32)REGISTER(regs, si);
		to->args[4] = (__u32)REGISTER(regs, di);
		to->args[5] = (__u32)REGISTER(regs, bp);
		return;
	}
	to->args[0] = REGISTER(regs, di);
	to->args[1] = REGISTER(regs, si);
	to->args[2] = REGISTER(regs, dx);
	to->args[3] = REGISTER(regs, r10);
	to->args[4] = REGISTER(regs, r8);
	to->args[5] = REGISTER(regs, r9);
#else
	__u64 all = compat ? (__u32)-1 : ~0ULL;

	/* x0 holds the result by now; the first argument was kept apart. */
	to->args[0] = REGISTER(regs, orig_x0) & all;
	to->args[1] = REGISTER(regs, regs[1]) & all;
	to->args[2] = REGISTER(regs, regs[2]) & all;
	to->args[3] = REGISTER(regs, regs[3]) & all;
	to->args[4] = REGISTER(regs, regs[4]) & all;
	to->args[5] = REGISTER(regs, regs[5]) & all;
#endif
}

/*
 * Built from BTF, which knows no macros, it takes a helper to find the registers of a
 * task: Linux 5.15 has it.
 */
#if defined(HAVE_TASK_STACK_SIZE) || \
	(defined(TRISCAP_TYPED) && defined(HAVE_TASK_PT_REGS))
#define TRISCAP_TASK_REGISTERS
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
	return CURRENT(task, stack) + THREAD_SIZE -
	       TOP_OF_KERNEL_STACK_PADDING - sizeof(struct pt_regs);
#else
	return typed_registers(task);
#endif
}
#endif

#endif
