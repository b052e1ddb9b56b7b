/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A record from its beginning to the CPU's perf buffer. The order is that of the
 * ledger: number first, then time, and only at the end it turns out whether there
 * is room.
 */
#ifndef TRISCAP_BPF_LEGACY_OUTPUT_H
#define TRISCAP_BPF_LEGACY_OUTPUT_H

/*
 * A member of the event's header, by offset: the header is packed, and the
 * compiler would store a packed member byte by byte.
 */
#define EVENT_MEMBER(memory, member)                           \
	((typeof(((struct triscap_event *)0)->member)          \
		  *)((void *)(memory) + TRISCAP_EVENT_OFFSET + \
		     offsetof(struct triscap_event, member)))

static __always_inline void
output_begin(struct capture *c, struct scratch *scratch,
	     const struct triscap_settings *settings,
	     struct triscap_lane_ledger *ledger, __u32 event, __u32 nparams)
{
	c->scratch = scratch;
	c->settings = settings;
	c->record = scratch->record;
	c->cell = TRISCAP_LENGTHS_OFFSET;
	c->position = TRISCAP_LENGTHS_OFFSET + nparams * sizeof(__u16);
	c->start = c->position;
	c->event = event;
	((struct triscap_record *)c->record)->flags = 0;
	scratch->sequence = ledger->sequence++;
	scratch->ts = clock_ns();
}

/* The same in another program, after `closed` parameters. */
static __always_inline void
output_continue(struct capture *c, struct scratch *scratch,
		const struct triscap_settings *settings, __u32 event,
		__u32 closed)
{
	c->scratch = scratch;
	c->settings = settings;
	c->record = scratch->record;
	c->cell = TRISCAP_LENGTHS_OFFSET + closed * sizeof(__u16);
	c->position = scratch->position;
	c->start = c->position;
	c->event = event;
}

static __always_inline void write_headers(struct capture *c, __u32 cpu,
					  __u32 lane, __u32 nparams)
{
	struct triscap_record *record = (void *)c->record;

	record->size = c->position;
	record->cpu = cpu;
	record->lane = lane;
	record->sequence = c->scratch->sequence;
	*EVENT_MEMBER(record, ts) = c->scratch->ts;
	*EVENT_MEMBER(record, tid) = c->scratch->tid;
	*EVENT_MEMBER(record, len) = c->position - TRISCAP_EVENT_OFFSET;
	*EVENT_MEMBER(record, type) = c->event;
	*EVENT_MEMBER(record, nparams) = nparams;
}

static __always_inline bool reader_sleeps(void)
{
	__u32 only = 0;
	volatile __u32 *waiting = map_lookup(&reader_waiting, &only);

	if (!waiting || !*waiting)
		return false;
	*waiting = 0;
	return true;
}

/*
 * To this CPU's buffer. Linux 5.1 began to tell when there is no room; before, only
 * the buffer itself knows (addon/perf_ring.h).
 */
static __always_inline void output_send(void *ctx, void *from, __u64 size,
					struct triscap_lane_ledger *ledger)
{
	long error;

	if (reader_sleeps())
		error = perf_output(ctx, &waking, BPF_F_CURRENT_CPU, from,
				    size);
	else
		error = perf_output(ctx, &events, BPF_F_CURRENT_CPU, from,
				    size);
	if (error)
		ledger->dropped[DROPPED_RING_FULL]++;
}

/* Sends what was filled, and gives the scratch back. */
static __always_inline int output_end(void *ctx, struct capture *c, __u32 cpu,
				      __u32 lane, __u32 nparams,
				      struct triscap_lane_ledger *ledger)
{
	struct scratch *scratch = c->scratch;
	__u64 most = c->position + sizeof(scratch->pad) - 1;

	write_headers(c, cpu, lane, nparams);
	if (!scratch_kept(scratch, ledger))
		return 0;
	opaque(most);
	most &= TRISCAP_RECORD_MAX - 1;
	output_send(ctx, &scratch->pad, most + 1, ledger);
	scratch_release(scratch);
	return 0;
}

#endif
