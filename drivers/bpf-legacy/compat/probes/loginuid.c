/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Depends on CONFIG_AUDIT, until 5.1 CONFIG_AUDITSYSCALL. */
static __u32 loginuid(struct task_struct *task)
{
	return task->loginuid.val;
}
