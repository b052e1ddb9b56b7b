/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Where the registers of a syscall lie; BTF does not know macros. */
static unsigned long task_stack_size(struct task_struct *task)
{
	return (unsigned long)task->stack + THREAD_SIZE;
}
