/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A syscall returned. One table turns its number into an event; one tail call
 * goes to the program that fills that event. What has no event of its own is a
 * GENERIC event, made right here, and so is an event whose filler this kernel's
 * verifier refused.
 *
 * The same dispatcher is compiled for two kinds of program:
 *  - tp_btf, the cheapest, on kernels that run it with preemption off;
 *  - a classic tracepoint on kernels (7.0 and newer) that run tp_btf programs on
 *    syscalls preemptible: there a task preempted inside the program makes the
 *    kernel skip the program for every other task of that CPU, silently. Perf's
 *    side of a classic tracepoint keeps preemption off.
 * Fillers never touch the context, so one source serves both.
 */

struct syscall_entry {
	__u16 event;
	__u16 sc;
};

#define ENTRY(nr, event, sc) [nr] = { EVENT_##event, sc },

#define SYSCALLS 512

#if defined(__TARGET_ARCH_x86)
static const struct syscall_entry native_syscalls[SYSCALLS] = {
	TRISCAP_SYSCALLS_X86_64(ENTRY)
};
static const struct syscall_entry compat_syscalls[SYSCALLS] = {
	TRISCAP_SYSCALLS_IA32(ENTRY)
};
#elif defined(__TARGET_ARCH_arm64)
static const struct syscall_entry native_syscalls[SYSCALLS] = {
	TRISCAP_SYSCALLS_AARCH64(ENTRY)
};
/* 32-bit ARM callers: all of them unknown. */
static const struct syscall_entry compat_syscalls[SYSCALLS] = {
	[0 ... SYSCALLS - 1] = { EVENT_GENERIC_X, 0 },
};
#endif

/* Linux 4.12 and newer: arm64 keeps the number apart, x86 in orig_ax. */
static __always_inline __u32 regs_syscall_number(struct pt_regs *regs)
{
#if defined(__TARGET_ARCH_x86)
	return regs->orig_ax;
#elif defined(__TARGET_ARCH_arm64)
	return regs->syscallno;
#endif
}

static __always_inline void syscall_read_args(struct scratch *to,
					      struct pt_regs *regs, bool compat)
{
#if defined(__TARGET_ARCH_x86)
	if (compat) {
		to->args[0] = (__u32)regs->bx;
		to->args[1] = (__u32)regs->cx;
		to->args[2] = (__u32)regs->dx;
		to->args[3] = (__u32)regs->si;
		to->args[4] = (__u32)regs->di;
		to->args[5] = (__u32)regs->bp;
		return;
	}
	to->args[0] = regs->di;
	to->args[1] = regs->si;
	to->args[2] = regs->dx;
	to->args[3] = regs->r10;
	to->args[4] = regs->r8;
	to->args[5] = regs->r9;
#elif defined(__TARGET_ARCH_arm64)
	/* x0 holds the result by now; the first argument was kept apart. */
	to->args[0] = compat ? (__u32)regs->orig_x0 : regs->orig_x0;
	to->args[1] = compat ? (__u32)regs->regs[1] : regs->regs[1];
	to->args[2] = compat ? (__u32)regs->regs[2] : regs->regs[2];
	to->args[3] = compat ? (__u32)regs->regs[3] : regs->regs[3];
	to->args[4] = compat ? (__u32)regs->regs[4] : regs->regs[4];
	to->args[5] = compat ? (__u32)regs->regs[5] : regs->regs[5];
#endif
}

#define GENERIC_PAYLOAD 4 /* ID, nativeID */
#define GENERIC_BYTES \
	(TRISCAP_LENGTHS_OFFSET + 2 * sizeof(__u16) + GENERIC_PAYLOAD)

/* Any syscall: which one, by its portable code and by its own number. */
static __always_inline int generic_event(struct hook *hook,
					 struct cpu_memory *memory, __u8 flags,
					 __u16 sc, __u16 native)
{
	struct capture c;

	if (!ring_reserve(&c, memory, hook->ledger, EVENT_GENERIC_X,
			  EVENT_GENERIC_X_NPARAMS, GENERIC_BYTES + 8))
		return 0;
	((struct triscap_record *)c.record)->flags = flags;
	put_u16(&c, sc);
	put_u16(&c, native);
	write_headers(&c, GENERIC_BYTES, hook->cpu, LANE_SYS_EXIT, hook->tid,
		      EVENT_GENERIC_X_NPARAMS);
	ring_publish(&c, GENERIC_BYTES);
	return 0;
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
static __always_inline int
exec_told(struct hook *hook, struct cpu_memory *memory, __u16 sc, __u16 native)
{
	if (!settings.exec_hook)
		return generic_event(hook, memory, TRISCAP_RECORD_DEGRADED, sc,
				     native);
	if (settings.wanted[TRISCAP_SC_EXECVE])
		hook->ledger->filtered[FILTERED_DUPLICATE]++;
	else
		hook->ledger->filtered[FILTERED_EVENT]++;
	return 0;
}

/*
 * With a constant key a tail call becomes a direct jump (x86, Linux 5.5); a key
 * from a register means a retpoline, which costs more than this search.
 */
static __always_inline void call_filler(void *ctx, __u16 event)
{
#define CALL(key, code, filler, nparams, ...)              \
	case code:                                         \
		bpf_tail_call_static(ctx, &fillers, code); \
		break;

	switch (event) {
		TRISCAP_SYSCALL_FILLERS(CALL, CALL)
	}
#undef CALL
}

/* A CPU that came up after the capture opened has no ring: all is lost there. */
static __always_inline int without_ring(__u32 cpu, __u32 lane)
{
	struct triscap_lane_ledger *ledger = ledger_of(cpu, lane);

	if (!ledger)
		return 0;
	ledger->hits++;
	ledger->sequence++;
	ledger->dropped[DROPPED_RING_FULL]++;
	return 0;
}

static __always_inline int dispatch(void *ctx, struct pt_regs *regs, __s64 ret)
{
	struct syscall_entry entry = { EVENT_GENERIC_X, 0 };
	__u32 cpu = bpf_get_smp_processor_id();
	struct cpu_memory *memory = cpu_memory(cpu);
	struct scratch *scratch;
	struct hook hook;
	bool compat;
	__u64 nr;

	if (!memory)
		return without_ring(cpu, LANE_SYS_EXIT);
	hook_begin(&hook, cpu, LANE_SYS_EXIT, &memory->ring.ledger);

	compat = task_in_compat_syscall(hook.task);
	nr = regs_syscall_number(regs);
	opaque(nr);
	if (nr < SYSCALLS)
		entry = compat ? compat_syscalls[nr] : native_syscalls[nr];
	if (!hook_wants(&hook, entry.sc))
		return 0;
	if (entry.event == EVENT_GENERIC_X)
		return generic_event(&hook, memory, 0, entry.sc, nr);
	if (exec_succeeded(entry.event, ret))
		return exec_told(&hook, memory, entry.sc, nr);

	scratch = &memory->scratch;
	if (!scratch_claim(&hook, scratch))
		return 0;
	syscall_read_args(scratch, regs, compat);
	scratch->ret = compat ? (__s32)ret : ret;
	scratch->sc = entry.sc;
	scratch->native = nr;
	scratch->compat = compat;

	call_filler(ctx, entry.event);

	/* No program there: the capture's status names the event. */
	scratch_release(scratch);
	return generic_event(&hook, memory, TRISCAP_RECORD_DEGRADED, entry.sc,
			     nr);
}

SEC("tp_btf/sys_exit")
int BPF_PROG(on_sys_exit, struct pt_regs *regs, long ret)
{
	return dispatch(ctx, regs, ret);
}

struct trace_event_raw_sys_exit {
	__u64 common;
	long id;
	long ret;
};

SEC("tracepoint/raw_syscalls/sys_exit")
int on_sys_exit_classic(struct trace_event_raw_sys_exit *ctx)
{
	/* bpf_task_pt_regs(), Linux 5.15: older than every kernel of this kind. */
	return dispatch(
		ctx,
		(struct pt_regs *)bpf_task_pt_regs(bpf_get_current_task_btf()),
		ctx->ret);
}
