/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 4.16, x86: was in thread_struct. */
static __u32 thread_info_status(struct task_struct *task)
{
	return task->thread_info.status;
}
