/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A syscall begins: for the few whose arguments in memory another thread could
 * change before it returns. Attached only for who asks for that. Other calls cost a
 * look into the table of sys_exit.h, and are not counted.
 *
 * Both hooks write to the same ring, and use the same scratch: none of the two can
 * begin on a CPU while the other one is at work there. Two kinds of program, as in
 * sys_exit.h.
 */

/* The dispatcher's only choice, as call_filler() is in sys_exit.h. */
static __always_inline void call_enter_filler(void *ctx, __u16 exit_event)
{
#define CALL(key, code, filler, nparams, exit)                   \
	case exit:                                               \
		bpf_tail_call_static(ctx, &enter_fillers, code); \
		break;

	switch (exit_event) {
		TRISCAP_ENTER_FILLERS(CALL)
	}
#undef CALL
}

static __always_inline bool has_enter_event(__u16 exit_event)
{
#define CASE(key, code, filler, nparams, exit) case exit:
	switch (exit_event) {
		TRISCAP_ENTER_FILLERS(CASE)
		return true;
	}
#undef CASE
	return false;
}

static __always_inline int dispatch_enter(void *ctx, struct pt_regs *regs,
					  __u64 nr)
{
	__u32 cpu = bpf_get_smp_processor_id();
	struct syscall_entry entry;
	struct cpu_memory *memory;
	struct scratch *scratch;
	struct hook hook;
	bool compat;

	opaque(nr);
	if (nr >= SYSCALLS)
		return 0;
	compat = task_in_compat_syscall(capture_task());
	entry = compat ? compat_syscalls[nr] : native_syscalls[nr];
	if (!has_enter_event(entry.event))
		return 0;
	memory = cpu_memory(cpu);
	if (!memory)
		return without_ring(cpu, LANE_SYS_ENTER);
	if (!hook_begin(&hook, cpu, LANE_SYS_ENTER,
			ledger_of(cpu, LANE_SYS_ENTER)))
		return 0;
	if (!hook_wants(&hook, entry.sc))
		return 0;
	scratch = &memory->scratch;
	if (!scratch_claim(&hook, scratch))
		return 0;
	syscall_read_args(scratch, regs, compat);
	scratch->ret = 0;
	scratch->sc = entry.sc;
	scratch->native = nr;
	scratch->compat = compat;

	call_enter_filler(ctx, entry.event);

	/* Refused by the verifier: there is none, as the capture's status says. */
	scratch_release(scratch);
	hook.ledger->filtered[FILTERED_EVENT]++;
	return 0;
}

SEC("tp_btf/sys_enter")
int BPF_PROG(on_sys_enter, struct pt_regs *regs, long id)
{
	return dispatch_enter(ctx, regs, id);
}

struct trace_event_raw_sys_enter {
	__u64 common;
	long id;
};

SEC("tracepoint/raw_syscalls/sys_enter")
int on_sys_enter_classic(struct trace_event_raw_sys_enter *ctx)
{
	return dispatch_enter(
		ctx,
		(struct pt_regs *)bpf_task_pt_regs(bpf_get_current_task_btf()),
		ctx->id);
}
