/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A syscall returned. One table turns its number into an event; one tail call
 * goes to the program that fills that event. What has no event of its own is a
 * GENERIC event, made right here, and so is an event whose filler this kernel's
 * verifier refused.
 */

/* What the tracepoint says, either kind. */
struct returned {
	const struct pt_regs *regs;
#ifndef TRISCAP_TYPED_REGISTERS
	struct pt_regs copy;
#endif
	__u32 nr;
	__s64 ret;
};

static __always_inline void returned_registers(struct returned *to,
					       struct pt_regs *regs)
{
#ifdef TRISCAP_TYPED_REGISTERS
	to->regs = regs;
#else
	probe_kernel(&to->copy, sizeof(to->copy), regs);
	to->regs = &to->copy;
#endif
}

#if defined(TRISCAP_RAW_TRACEPOINTS)

static __always_inline void returned_read(struct returned *to,
					  struct bpf_raw_tracepoint_args *ctx)
{
	returned_registers(to, (struct pt_regs *)ctx->args[0]);
	to->nr = regs_syscall_number(to->regs);
	to->ret = ctx->args[1];
}

static __always_inline void returned_find_args(struct returned *to,
					       struct hook *hook)
{
}

#define SYS_EXIT_CONTEXT struct bpf_raw_tracepoint_args

#else

/* The tracepoint's record, /sys/kernel/tracing/events/raw_syscalls/sys_exit/format */
struct sys_exit_context {
	__u64 common;
	long id;
	long ret;
};

static __always_inline void returned_read(struct returned *to,
					  struct sys_exit_context *ctx)
{
	to->nr = ctx->id;
	to->ret = ctx->ret;
}

static __always_inline void returned_find_args(struct returned *to,
					       struct hook *hook)
{
	returned_registers(to, task_registers(hook->task));
}

#define SYS_EXIT_CONTEXT struct sys_exit_context

#endif

/* The syscall's place in the tables; NULL when no table has its number. */
static __always_inline struct syscall_entry *syscall_entry(__u32 nr,
							   bool compat)
{
	__u32 place = nr < SYSCALLS ? nr : 2 * SYSCALLS;

	if (compat)
		place += SYSCALLS;
	return map_lookup(&syscalls, &place);
}

/*
 * The record of a GENERIC event in words, because it lies on the stack, where
 * each store has to be aligned: pad, what output.h has words for, then the rest of
 * the header, two length cells, two parameters.
 */
#define GENERIC_BYTES (TRISCAP_LENGTHS_OFFSET + 4 * sizeof(__u16))
#define GENERIC_WORDS ((GENERIC_BYTES + 7) / 8)

/* Any syscall: which one, by its portable code and by its own number. */
static __always_inline int generic_send(void *ctx, struct hook *hook,
					__u8 flags, __u16 sc, __u16 native,
					__u64 sequence, __u64 ts)
{
	__u64 all[1 + GENERIC_WORDS];
	__u64 *words = all + 1;

	all[0] = 0;
	words[WORD_RECORD] =
		RECORD_WORD(GENERIC_BYTES, hook->cpu, LANE_SYS_EXIT, flags);
	words[WORD_SEQUENCE] = sequence;
	words[WORD_TS] = ts;
	words[WORD_TID] = hook->tid;
	words[WORD_EVENT] = EVENT_WORD(GENERIC_BYTES, EVENT_GENERIC_X,
				       EVENT_GENERIC_X_NPARAMS);
	words[WORDS_OF_RECORD] = (__u64)sizeof(__u16) << 16 |
				 (__u64)sizeof(__u16) << 32 | (__u64)sc << 48;
	words[WORDS_OF_RECORD + 1] = native;
	output_send(ctx, (void *)all + sizeof(__u32),
		    sizeof(__u32) + GENERIC_BYTES, hook->cpu, LANE_SYS_EXIT);
	return 0;
}

static __always_inline int generic_event(void *ctx, struct hook *hook,
					 __u8 flags, __u16 sc, __u16 native)
{
	__u64 sequence = hook->ledger->sequence++;

	return generic_send(ctx, hook, flags, sc, native, sequence, clock_ns());
}

static __always_inline bool exec_succeeded(__u16 event, __s64 ret)
{
	return ret == 0 &&
	       (event == EVENT_EXECVE_19_X || event == EVENT_EXECVEAT_X);
}

/*
 * A successful exec has been told by sched_process_exec already, where the new
 * image's file name was still at hand: as execve, if that is wanted. Unless that
 * hook was refused, which the capture's status says.
 */
static __always_inline int exec_told(void *ctx, struct hook *hook, __u16 sc,
				     __u16 native)
{
	if (!hook->settings->exec_hook)
		return generic_event(ctx, hook, TRISCAP_RECORD_DEGRADED, sc,
				     native);
	if (hook->settings->wanted[TRISCAP_SC_EXECVE])
		hook->ledger->filtered[FILTERED_DUPLICATE]++;
	else
		hook->ledger->filtered[FILTERED_EVENT]++;
	return 0;
}

/* By a constant key each: the direct jump is worth this search. */
static __always_inline void call_filler(void *ctx, __u16 event)
{
#define CALL(key, code, filler, nparams, ...)   \
	case code:                              \
		tail_call(ctx, &fillers, code); \
		break;

	switch (event) {
		TRISCAP_SYSCALL_FILLERS(CALL, CALL)
	}
#undef CALL
}

HOOK_SYS_EXIT
int on_sys_exit(SYS_EXIT_CONTEXT *ctx)
{
	struct syscall_entry entry = { EVENT_GENERIC_X, 0 };
	struct syscall_entry *known;
	struct returned returned;
	struct scratch *scratch;
	struct hook hook;
	__u64 sequence, ts;
	__u64 *words;
	bool compat;

	if (!hook_begin(&hook, LANE_SYS_EXIT))
		return 0;
	hook.task = capture_task();
	returned_read(&returned, ctx);
	compat = task_in_compat_syscall(hook.task);
	known = syscall_entry(returned.nr, compat);
	if (known)
		entry = *known;
	if (!hook_wants(&hook, entry.sc))
		return 0;
	if (entry.event == EVENT_GENERIC_X)
		return generic_event(ctx, &hook, 0, entry.sc, returned.nr);
	if (exec_succeeded(entry.event, returned.ret))
		return exec_told(ctx, &hook, entry.sc, returned.nr);

	scratch = scratch_claim(ctx, &hook, SCRATCH_SYSCALL);
	if (!scratch)
		return 0;
	record_begin(scratch, &hook);
	returned_find_args(&returned, &hook);
	syscall_read_args(scratch, returned.regs, compat);
	scratch->ret = compat ? (__s32)returned.ret : returned.ret;
	scratch->sc = entry.sc;
	scratch->native = returned.nr;
	scratch->compat = compat;

	call_filler(ctx, entry.event);

	/* No program there: the capture's status names the event. */
	words = (__u64 *)scratch->record;
	sequence = words[WORD_SEQUENCE];
	ts = words[WORD_TS];
	scratch_release(scratch);
	return generic_send(ctx, &hook, TRISCAP_RECORD_DEGRADED, entry.sc,
			    returned.nr, sequence, ts);
}
