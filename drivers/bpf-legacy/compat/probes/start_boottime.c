/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 5.5: was real_start_time. */
static __u64 start_boottime(struct task_struct *task)
{
	return task->start_boottime;
}
