/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Linux 4.19: instead of task_struct.pids[]. */
static struct pid *thread_pid(struct task_struct *task)
{
	return task->signal->pids[PIDTYPE_PGID] ?: task->thread_pid;
}
