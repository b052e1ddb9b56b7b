/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A syscall begins: for the few whose arguments in memory another thread could
 * change before it returns. Attached only for who asks for that. Other calls cost a
 * look into the tables, and are not counted.
 */

#if defined(TRISCAP_RAW_TRACEPOINTS)

/* struct pt_regs *regs, long id */
#define SYS_ENTER_CONTEXT            struct bpf_raw_tracepoint_args
#define ENTERED_NUMBER(ctx)          ((ctx)->args[1])
#define ENTERED_REGISTERS(ctx, task) ((struct pt_regs *)(ctx)->args[0])

#else

struct sys_enter_context {
	__u64 common;
	long id;
};

#define SYS_ENTER_CONTEXT            struct sys_enter_context
#define ENTERED_NUMBER(ctx)          ((ctx)->id)
#define ENTERED_REGISTERS(ctx, task) task_registers(task)

#endif

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

/* As call_filler() in sys_exit.h. */
static __always_inline void call_enter_filler(void *ctx, __u16 exit_event)
{
#define CALL(key, code, filler, nparams, exit)        \
	case exit:                                    \
		tail_call(ctx, &enter_fillers, code); \
		break;

	switch (exit_event) {
		TRISCAP_ENTER_FILLERS(CALL)
	}
#undef CALL
}

HOOK_SYS_ENTER
int on_sys_enter(SYS_ENTER_CONTEXT *ctx)
{
	struct task_struct *task = capture_task();
	struct syscall_entry *entry;
	struct returned entered; /* only its registers */
	struct scratch *scratch;
	struct hook hook;
	bool compat;
	__u32 nr = ENTERED_NUMBER(ctx);

	compat = task_in_compat_syscall(task);
	entry = syscall_entry(nr, compat);
	if (!entry || !has_enter_event(entry->event))
		return 0;
	if (!hook_begin(&hook, LANE_SYS_ENTER))
		return 0;
	hook.task = task;
	if (!hook_wants(&hook, entry->sc))
		return 0;
	scratch = scratch_claim(ctx, &hook, SCRATCH_SYSCALL);
	if (!scratch)
		return 0;
	record_begin(scratch, &hook);
	returned_registers(&entered, ENTERED_REGISTERS(ctx, task));
	syscall_read_args(scratch, entered.regs, compat);
	scratch->ret = 0;
	scratch->sc = entry->sc;
	scratch->native = nr;
	scratch->compat = compat;

	call_enter_filler(ctx, entry->event);

	/* Refused by the verifier: there is none, as the capture's status says. */
	scratch_release(scratch);
	hook.ledger->sequence--; /* nobody has that number */
	hook.ledger->filtered[FILTERED_EVENT]++;
	return 0;
}
