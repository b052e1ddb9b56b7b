// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <linux/sched.h>

static u64 __maybe_unused probe(struct task_struct *task)
{
	return task->real_start_time;
}
