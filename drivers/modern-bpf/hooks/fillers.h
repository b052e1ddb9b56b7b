/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * One program for each syscall event: what the dispatcher's tail call reaches.
 * The generator lists the events; a filler of fixed size writes straight into
 * the ring, any other into the scratch that the dispatcher has claimed.
 *
 * Declared as classic tracepoint programs; the addon turns them into tp_btf
 * programs when the dispatcher is one (a tail call stays within one type).
 */

/* Sets `c` up for an event of fixed size; the scratch only holds the syscall. */
static __always_inline bool filler_reserve(struct capture *c, __u32 event,
					   __u32 nparams, __u32 payload)
{
	__u32 cpu = bpf_get_smp_processor_id();
	struct triscap_cpu_ledger *ledger;
	struct scratch *scratch;

	ledger = bpf_map_lookup_elem(&ledgers, &cpu);
	scratch = scratch_of(cpu, SCRATCH_SYSCALL);
	if (!ledger || !scratch)
		return false;
	c->scratch = scratch;
	if (capture_reserve(c, &ledger->lanes[LANE_SYS_EXIT], cpu,
			    LANE_SYS_EXIT, 0, scratch->tid, event, nparams,
			    payload))
		return true;
	scratch_release(scratch);
	return false;
}

static __always_inline int filler_commit(struct capture *c)
{
	scratch_release(c->scratch);
	return capture_commit(c);
}

static __always_inline bool filler_begin(struct capture *c, __u32 *cpu,
					 __u32 event, __u32 nparams)
{
	struct triscap_cpu_ledger *ledger;
	struct scratch *scratch;

	*cpu = bpf_get_smp_processor_id();
	ledger = bpf_map_lookup_elem(&ledgers, cpu);
	scratch = scratch_of(*cpu, SCRATCH_SYSCALL);
	if (!ledger || !scratch)
		return false;
	scratch->sequence = ledger->lanes[LANE_SYS_EXIT].sequence++;
	scratch->ts = bpf_ktime_get_boot_ns();
	capture_begin(c, scratch, event, nparams);
	return true;
}

#define FIXED(key, event, filler, nparams, payload)		\
	SEC("tracepoint/raw_syscalls/sys_exit")				\
	int fill_##key(void *ctx)					\
	{								\
		struct capture c;					\
									\
		if (!filler_reserve(&c, event, nparams, payload))	\
			return 0;					\
		fill_##filler(&c);					\
		return filler_commit(&c);				\
	}

#define VARIABLE(key, event, filler, nparams)			\
	SEC("tracepoint/raw_syscalls/sys_exit")				\
	int fill_##key(void *ctx)					\
	{								\
		struct capture c;					\
		__u32 cpu;						\
									\
		if (!filler_begin(&c, &cpu, event, nparams))	\
			return 0;					\
		fill_##filler(&c);					\
		return capture_end(&c, cpu, LANE_SYS_EXIT, nparams);	\
	}

TRISCAP_SYSCALL_FILLERS(FIXED, VARIABLE)

#undef FIXED
#undef VARIABLE
