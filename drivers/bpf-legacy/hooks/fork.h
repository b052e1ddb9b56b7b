/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A syscall made a task: the event of that task, with the result 0, as common/fork.h
 * says. Never the classic tracepoint, which does not have the task: before 4.17 there
 * is no such event; on 7.0 and newer one that is made while another task is preempted
 * in here is skipped, which the kernel counts.
 */
#if TRISCAP_FORK_HOOK && defined(HAVE_RAW_TRACEPOINT) && \
	defined(TRISCAP_TASK_REGISTERS)

/* struct task_struct *parent, struct task_struct *child */
SEC("raw_tracepoint/sched_process_fork")
int on_fork(struct bpf_raw_tracepoint_args *ctx)
{
	struct task_struct *child = (struct task_struct *)ctx->args[1];
	struct task_struct *parent = capture_task();
	struct pt_regs *regs = task_registers(parent);
	struct syscall_entry *entry;
	struct scratch *scratch;
	struct capture c;
	struct hook hook;

	if (CURRENT(parent, flags) & TRISCAP_KERNEL_THREAD)
		return 0;
	/* Two of them: not worth a copy of all. */
	entry = syscall_entry(KREAD(regs, syscallno),
			      task_in_compat_syscall(parent));
	if (!entry || !event_makes_task(entry->event))
		return 0;
	if (!hook_begin(&hook, LANE_FORK))
		return 0;
	if (!hook_wants_event(&hook, entry->sc) ||
	    !hook_wants_process(&hook, other_task_ids(child)))
		return 0;
	scratch = scratch_claim(ctx, &hook, SCRATCH_FORK);
	if (!scratch)
		return 0;
	record_begin(scratch, &hook);
	scratch->args[0] = KREAD(regs, orig_x0); /* what the filler asks for */
	scratch->ret = 0;
	capture_begin(&c, scratch, entry->event, TRISCAP_CLONE_NPARAMS);
	fill_clone_of(&c, child);
	return output_end(ctx, &c, hook.cpu, LANE_FORK, TRISCAP_CLONE_NPARAMS);
}

#endif
