// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <trace/events/sched.h>

static void __maybe_unused probe(void (*hook)(void *unused,
					      struct task_struct *task,
					      bool group_dead))
{
	check_trace_callback_type_sched_process_exit(hook);
}
