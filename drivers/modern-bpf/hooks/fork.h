/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A syscall made a task: the event of that task, with the result 0, as common/fork.h
 * says. Always a tp_btf program, since the classic tracepoint does not have the task:
 * on 7.0 and newer one that is made while another task is preempted in here is
 * skipped, which the kernel counts.
 */
#if TRISCAP_FORK_HOOK
SEC("tp_btf/sched_process_fork")
int BPF_PROG(on_fork, struct task_struct *parent, struct task_struct *child)
{
	__u32 cpu = bpf_get_smp_processor_id();
	/* bpf_task_pt_regs(), Linux 5.15: older than what this driver takes here. */
	struct pt_regs *regs =
		(struct pt_regs *)bpf_task_pt_regs(capture_task());
	__u64 nr = regs_syscall_number(regs);
	struct record_scratch *scratch;
	struct syscall_entry entry;
	struct capture c;
	struct hook hook;
	bool compat;

	opaque(nr);
	if (nr >= SYSCALLS || CURRENT(parent, flags) & TRISCAP_KERNEL_THREAD)
		return 0;
	compat = task_in_compat_syscall(parent);
	entry = compat ? compat_syscalls[nr] : native_syscalls[nr];
	if (!event_makes_task(entry.event))
		return 0;
	if (!hook_begin(&hook, cpu, LANE_FORK, ledger_of(cpu, LANE_FORK)))
		return 0;
	hook.task = child;
	if (!hook_wants(&hook, entry.sc))
		return 0;
	scratch = bpf_map_lookup_elem(&fork_scratches, &cpu);
	if (!scratch)
		return 0; /* has as many entries as the ledger */
	if (!buffer_begin(&c, &hook, scratch, entry.event,
			  TRISCAP_CLONE_NPARAMS))
		return 0;
	syscall_read_args(c.scratch, regs, compat);
	c.scratch->ret = 0;
	fill_clone_of(&c, child);
	return buffer_end(&c, &hook, TRISCAP_CLONE_NPARAMS);
}

#endif
