/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * One program for each syscall event: what the dispatcher's tail call reaches.
 * The generator lists the events, and knows the size of those where it is fixed.
 *
 * Declared as classic tracepoint programs; the addon turns them into tp_btf
 * programs when the dispatcher is one (a tail call stays within one type).
 */

/* One filler at work: what it shares with the dispatcher. */
struct filling {
	struct cpu_memory *memory;
	struct triscap_lane_ledger *ledger;
	__u64 owner; /* of the scratch: the task that dispatched */
	__u32 cpu;
	__u32 lane;
};

static __always_inline bool filling_begin(struct filling *filling,
					  struct capture *c, __u32 lane,
					  __u32 event, __u32 nparams,
					  __u32 most)
{
	filling->cpu = bpf_get_smp_processor_id();
	filling->lane = lane;
	filling->memory = cpu_memory(filling->cpu);
	if (!filling->memory)
		return false; /* not without the dispatcher */
	filling->ledger = lane == LANE_SYS_EXIT ?
				  &filling->memory->ring.ledger :
				  ledger_of(filling->cpu, lane);
	if (!filling->ledger)
		return false; /* has an entry for each CPU */
	c->scratch = &filling->memory->scratch;
	filling->owner = c->scratch->owner;
	if (ring_reserve(c, filling->memory, filling->ledger, event, nparams,
			 most))
		return true;
	scratch_release(c->scratch);
	return false;
}

static __always_inline int filling_end(struct filling *filling,
				       struct capture *c, __u32 nparams)
{
	__u64 size = c->position;

	write_headers(c, size, filling->cpu, filling->lane, c->scratch->tid,
		      nparams);
	if (!scratch_kept(c->scratch, filling->owner, filling->ledger))
		return 0;
	ring_publish(c, size);
	scratch_release(c->scratch);
	return 0;
}

#define FILLER(section, lane, key, event, filler, nparams, most)              \
	SEC(section)                                                          \
	int fill_##key(void *ctx)                                             \
	{                                                                     \
		struct filling filling;                                       \
		struct capture c;                                             \
                                                                              \
		if (!filling_begin(&filling, &c, lane, event, nparams, most)) \
			return 0;                                             \
		fill_##filler(&c);                                            \
		return filling_end(&filling, &c, nparams);                    \
	}

#define EXIT_FILLER(...) \
	FILLER("tracepoint/raw_syscalls/sys_exit", LANE_SYS_EXIT, __VA_ARGS__)
#define FIXED(key, event, filler, nparams, payload) \
	EXIT_FILLER(key, event, filler, nparams,    \
		    TRISCAP_LENGTHS_OFFSET + 2 * (nparams) + (payload) + 8)
#define VARIABLE(key, event, filler, nparams) \
	EXIT_FILLER(key, event, filler, nparams, TRISCAP_RECORD_MAX)

TRISCAP_SYSCALL_FILLERS(FIXED, VARIABLE)

#define ENTER(key, event, filler, nparams, exit)                         \
	FILLER("tracepoint/raw_syscalls/sys_enter", LANE_SYS_ENTER, key, \
	       event, filler, nparams, TRISCAP_RECORD_MAX)

TRISCAP_ENTER_FILLERS(ENTER)

#undef FILLER
#undef EXIT_FILLER
#undef FIXED
#undef VARIABLE
#undef ENTER
