/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A hook's first and last steps: count it, decide whether anybody wants it, find
 * a place for the record, commit the record or count why not.
 *
 * Every return between hook_begin() and the commit adds exactly one to exactly
 * one counter of the ledger (common/ledger.h).
 */
#ifndef TRISCAP_MODERN_BPF_RING_H
#define TRISCAP_MODERN_BPF_RING_H

/* One firing of a hook. */
struct hook {
	struct triscap_lane_ledger *ledger;
	struct task_struct *task;
	__u32 cpu;
	__u32 lane;
	__u32 tgid;
	__u32 tid;
};

/* Counts the hit. False only on a CPU that did not exist when we were loaded. */
static __always_inline bool hook_begin(struct hook *hook, __u32 lane)
{
	struct triscap_cpu_ledger *ledger;

	hook->cpu = bpf_get_smp_processor_id();
	hook->lane = lane;
	ledger = bpf_map_lookup_elem(&ledgers, &hook->cpu);
	if (!ledger)
		return false;
	hook->ledger = &ledger->lanes[lane];
	hook->ledger->hits++;
	return true;
}

/* Is this event, of this process, wanted? If not, it is counted. */
static __always_inline bool hook_wants(struct hook *hook, __u32 sc)
{
	if (!settings.wanted[sc & (TRISCAP_WANTED_MAX - 1)]) {
		hook->ledger->filtered[FILTERED_EVENT]++;
		return false;
	}

	hook->task = current_task();
	hook->tgid = CURRENT(hook->task, tgid);
	hook->tid = CURRENT(hook->task, pid);
	if (hook->tgid == settings.self_tgid) {
		hook->ledger->filtered[FILTERED_SELF]++;
		return false;
	}
	if (settings.only_tgid && hook->tgid != settings.only_tgid) {
		hook->ledger->filtered[FILTERED_PID]++;
		return false;
	}
	return true;
}

#define EVENT_MEMBER(memory, member)				       \
	((typeof(((struct triscap_event *)0)->member) *)	       \
		 ((memory) + TRISCAP_EVENT_OFFSET +		       \
		  __builtin_offsetof(struct triscap_event, member)))

static __always_inline void write_headers(void *memory, __u32 size, __u32 cpu,
					  __u32 lane, __u32 flags,
					  __u64 sequence, __u64 ts, __u64 tid,
					  __u32 event, __u32 nparams)
{
	struct triscap_record *record = memory;

	record->size = size;
	record->cpu = cpu;
	record->lane = lane;
	record->flags = flags;
	record->sequence = sequence;
	/*
	 * By offset, since the event's header is packed and the compiler would
	 * store a packed member byte by byte.
	 */
	*EVENT_MEMBER(memory, ts) = ts;
	*EVENT_MEMBER(memory, tid) = tid;
	*EVENT_MEMBER(memory, len) = size - TRISCAP_EVENT_OFFSET;
	*EVENT_MEMBER(memory, type) = event;
	*EVENT_MEMBER(memory, nparams) = nparams;
}

static __always_inline void *ring_of(__u32 cpu)
{
	return bpf_map_lookup_elem(&rings, &cpu);
}

/* ---- events whose size is known: directly in the ring -------------------- */

/*
 * `nparams` and `payload` (the bytes of all parameters) are constants. The order
 * is fixed by the ledger: number first, space second, time last, so that times in
 * one ring are nearly in order.
 */
static __always_inline bool capture_reserve(struct capture *c,
					    struct triscap_lane_ledger *ledger,
					    __u32 cpu, __u32 lane, __u32 flags,
					    __u64 tid, __u32 event,
					    __u32 nparams, __u32 payload)
{
	__u32 size = TRISCAP_LENGTHS_OFFSET + nparams * sizeof(__u16) + payload;
	__u64 sequence = ledger->sequence++;
	void *ring = ring_of(cpu);
	void *record = 0;

	if (ring)
		record = bpf_ringbuf_reserve(ring, size, 0);
	if (!record) {
		ledger->dropped[DROPPED_RING_FULL]++;
		return false;
	}
	write_headers(record, size, cpu, lane, flags, sequence,
		      bpf_ktime_get_boot_ns(), tid, event, nparams);
	c->record = record;
	c->cell = TRISCAP_LENGTHS_OFFSET;
	c->position = TRISCAP_LENGTHS_OFFSET + nparams * sizeof(__u16);
	c->start = c->position;
	c->event = event;
	c->flags = 0;
	return true;
}

/* Flags 0: the kernel wakes the reader only if it had read everything. */
static __always_inline int capture_commit(struct capture *c)
{
	bpf_ringbuf_submit(c->record, 0);
	return 0;
}

/* ---- events of any size: in the scratch, then copied --------------------- */

/* What marks a scratch as taken: the task that took it. */
static __always_inline __u64 scratch_token(void)
{
	return (__u64)current_task();
}

static __always_inline struct scratch *scratch_of(__u32 cpu,
						  enum scratch_slot slot)
{
	struct cpu_scratches *all = bpf_map_lookup_elem(&scratches, &cpu);

	return all ? &all->slots[slot] : 0;
}

/* This CPU's scratch for this hook, or a drop that is counted. */
static __always_inline struct scratch *scratch_claim(struct hook *hook,
						     enum scratch_slot slot)
{
	struct scratch *scratch = scratch_of(hook->cpu, slot);

	if (!scratch || scratch->owner) {
		hook->ledger->sequence++;
		hook->ledger->dropped[DROPPED_SCRATCH_BUSY]++;
		return 0;
	}
	scratch->owner = (__u64)hook->task;
	barrier();	/* taken before it is written to */
	return scratch;
}

static __always_inline void scratch_release(struct scratch *scratch)
{
	barrier();	/* given back after the last write */
	scratch->owner = 0;
}

/* Points `c` at a scratch that the hook has claimed and described. */
static __always_inline void capture_begin(struct capture *c,
					  struct scratch *scratch, __u32 event,
					  __u32 nparams)
{
	c->scratch = scratch;
	c->record = scratch->data;
	c->cell = TRISCAP_LENGTHS_OFFSET;
	c->position = TRISCAP_LENGTHS_OFFSET + nparams * sizeof(__u16);
	c->start = c->position;
	c->event = event;
	c->flags = 0;
}

/* Copies the record to the ring and gives the scratch back. */
static __always_inline int capture_end(struct capture *c, __u32 cpu, __u32 lane,
				       __u32 nparams)
{
	struct scratch *scratch = c->scratch;
	struct triscap_cpu_ledger *all;
	struct triscap_lane_ledger *ledger;
	__u64 size = c->position;
	void *ring;

	all = bpf_map_lookup_elem(&ledgers, &cpu);
	if (!all)
		return 0;
	ledger = &all->lanes[lane];

	opaque(size);
	if (size > TRISCAP_RECORD_MAX) {
		ledger->dropped[DROPPED_TOO_LARGE]++;
		goto release;
	}
	write_headers(c->record, size, cpu, lane, c->flags, scratch->sequence,
		      scratch->ts, scratch->tid, c->event, nparams);

	barrier();	/* the owner is looked at after the last write */
	if (*(volatile __u64 *)&scratch->owner != scratch_token()) {
		/*
		 * Somebody else wrote here as well, so neither record is right.
		 * The first to notice spoils the token for the other one, and
		 * the last gives the scratch back.
		 */
		__u64 owner = *(volatile __u64 *)&scratch->owner;

		scratch->owner = owner && owner != ~0ULL ? ~0ULL : 0;
		ledger->dropped[DROPPED_SCRATCH_STOLEN]++;
		return 0;
	}
	ring = ring_of(cpu);
	if (!ring || bpf_ringbuf_output(ring, c->record, size, 0))
		ledger->dropped[DROPPED_RING_FULL]++;
release:
	scratch_release(scratch);
	return 0;
}

#endif
