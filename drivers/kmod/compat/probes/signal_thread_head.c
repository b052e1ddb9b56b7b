// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* signal_struct.thread_head came with it; where that struct is has changed. */
#include <linux/sched.h>

static void *__maybe_unused probe(struct task_struct *task)
{
	return &task->thread_node;
}
