/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A task replaced its program image: the one event of a successful execve or
 * execveat. Not taken at sys_exit: when a thread other than the leader execs, it
 * takes over the leader's tid on the way, and by sys_exit the file name is gone.
 * Two kinds of program, as in sys_exit.h: here, too, 7.0 and newer run a tp_btf
 * program with preemption on.
 */
static __always_inline int image_replaced(const char *filename)
{
	__u32 cpu = bpf_get_smp_processor_id();
	struct record_scratch *scratch;
	struct capture c;
	struct hook hook;

	if (!hook_begin(&hook, cpu, LANE_EXEC, ledger_of(cpu, LANE_EXEC)))
		return 0;
	if (!hook_wants(&hook, TRISCAP_SC_EXECVE))
		return 0;
	scratch = bpf_map_lookup_elem(&scratches, &cpu);
	if (!scratch)
		return 0; /* has as many entries as the ledger */
	if (!buffer_begin(&c, &hook, scratch, EVENT_EXECVE_19_X,
			  EVENT_EXECVE_19_X_NPARAMS))
		return 0;
	fill_exec_success(&c, filename);
	return buffer_end(&c, &hook, EVENT_EXECVE_19_X_NPARAMS);
}

SEC("tp_btf/sched_process_exec")
int BPF_PROG(on_exec, struct task_struct *task, int old_pid,
	     struct linux_binprm *bprm)
{
	return image_replaced(KREAD(bprm, filename));
}

struct trace_event_raw_sched_process_exec {
	__u64 common;
	__u32 filename; /* where it lies in this memory: the lower 16 bits */
};

SEC("tracepoint/sched/sched_process_exec")
int on_exec_classic(struct trace_event_raw_sched_process_exec *ctx)
{
	return image_replaced((void *)ctx + (ctx->filename & 0xffff));
}
