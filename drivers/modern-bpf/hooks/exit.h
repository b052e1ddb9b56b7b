/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A thread ended, however it came to that. Two kinds of program, as in sys_exit.h:
 * here, too, 7.0 and newer run a tp_btf program with preemption on.
 */
static __always_inline int thread_ended(void)
{
	__u32 cpu = bpf_get_smp_processor_id();
	struct capture c;
	struct hook hook;

	if (!hook_begin(&hook, cpu, LANE_EXIT, ledger_of(cpu, LANE_EXIT)))
		return 0;
	if (!hook_wants(&hook, TRISCAP_SC_SCHED_PROCESS_EXIT))
		return 0;
	if (!buffer_reserve(&c, &hook, EVENT_PROCEXIT_1_E,
			    EVENT_PROCEXIT_1_E_NPARAMS, PROCEXIT_PAYLOAD))
		return 0;
	fill_procexit(&c);
	return buffer_commit(&c);
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
