/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A thread ended, however it came to that. Two kinds of program, as in sys_exit.h:
 * here, too, 7.0 and newer run a tp_btf program with preemption on.
 */
static __always_inline int thread_ended(void)
{
	return fixed_event(LANE_EXIT, TRISCAP_SC_SCHED_PROCESS_EXIT,
			   EVENT_PROCEXIT_1_E, 0, 0, 0);
}

SEC("tp_btf/sched_process_exit")
int BPF_PROG(on_exit, struct task_struct *task)
{
	return thread_ended();
}

SEC("tracepoint/sched/sched_process_exit")
int on_exit_classic(void *ctx)
{
	return thread_ended();
}
