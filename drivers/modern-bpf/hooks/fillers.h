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
	__u64 owner; /* of the scratch: the task that dispatched */
	__u32 cpu;
};

static __always_inline bool filling_begin(struct filling *filling,
					  struct capture *c, __u32 event,
					  __u32 nparams, __u32 most)
{
	filling->cpu = bpf_get_smp_processor_id();
	filling->memory = cpu_memory(filling->cpu);
	if (!filling->memory)
		return false; /* not without the dispatcher */
	c->scratch = &filling->memory->scratch;
	filling->owner = c->scratch->owner;
	if (ring_reserve(c, filling->memory, event, nparams, most))
		return true;
	scratch_release(c->scratch);
	return false;
}

static __always_inline int filling_end(struct filling *filling,
				       struct capture *c, __u32 nparams)
{
	__u64 size = c->position;

	write_headers(c, size, filling->cpu, LANE_SYS_EXIT, c->scratch->tid,
		      nparams);
	if (!scratch_kept(c->scratch, filling->owner,
			  &filling->memory->ring.ledger))
		return 0;
	ring_publish(c, size);
	scratch_release(c->scratch);
	return 0;
}

#define FILLER(key, event, filler, nparams, most)                       \
	SEC("tracepoint/raw_syscalls/sys_exit")                         \
	int fill_##key(void *ctx)                                       \
	{                                                               \
		struct filling filling;                                 \
		struct capture c;                                       \
                                                                        \
		if (!filling_begin(&filling, &c, event, nparams, most)) \
			return 0;                                       \
		fill_##filler(&c);                                      \
		return filling_end(&filling, &c, nparams);              \
	}

#define FIXED(key, event, filler, nparams, payload) \
	FILLER(key, event, filler, nparams,         \
	       TRISCAP_LENGTHS_OFFSET + 2 * (nparams) + (payload) + 8)
#define VARIABLE(key, event, filler, nparams) \
	FILLER(key, event, filler, nparams, TRISCAP_RECORD_MAX)

TRISCAP_SYSCALL_FILLERS(FIXED, VARIABLE)

#undef FILLER
#undef FIXED
#undef VARIABLE
