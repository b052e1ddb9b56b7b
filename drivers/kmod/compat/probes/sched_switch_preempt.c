// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <trace/events/sched.h>

static void __maybe_unused probe(void (*hook)(void *unused, bool preempt,
					      struct task_struct *prev,
					      struct task_struct *next))
{
	check_trace_callback_type_sched_switch(hook);
}
