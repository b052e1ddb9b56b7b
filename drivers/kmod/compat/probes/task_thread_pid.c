// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <linux/sched.h>
#include <linux/sched/signal.h>

static bool __maybe_unused probe(struct task_struct *task)
{
	return task->thread_pid == task->signal->pids[PIDTYPE_PGID];
}
