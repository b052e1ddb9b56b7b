/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A record from its beginning to the CPU's perf buffer. The order is that of the
 * ledger: number first, then time, and only at the end it turns out whether there
 * is room.
 */
#ifndef TRISCAP_BPF_LEGACY_OUTPUT_H
#define TRISCAP_BPF_LEGACY_OUTPUT_H

/*
 * What all records begin with, in words: struct triscap_record, and of the event
 * behind it time and thread, then length, type and the lower half of nparams. The
 * upper half stands alone. The compiler would store the packed members byte by byte.
 */
enum {
	WORD_RECORD,
	WORD_SEQUENCE,
	WORD_TS,
	WORD_TID,
	WORD_EVENT,
	WORDS_OF_RECORD,
};
#define NPARAMS_UPPER_OFFSET (WORDS_OF_RECORD * sizeof(__u64))

_Static_assert(offsetof(struct triscap_record, sequence) ==
			       WORD_SEQUENCE * sizeof(__u64) &&
		       TRISCAP_EVENT_OFFSET == WORD_TS * sizeof(__u64) &&
		       NPARAMS_UPPER_OFFSET + sizeof(__u16) ==
			       TRISCAP_LENGTHS_OFFSET,
	       "the words are those of common/record.h");

#define RECORD_WORD(size, cpu, lane, flags)                         \
	((__u32)(size) | (__u64)(cpu) << 32 | (__u64)(lane) << 48 | \
	 (__u64)(flags) << 56)
#define EVENT_WORD(size, event, nparams)                               \
	((__u32)((size)-TRISCAP_EVENT_OFFSET) | (__u64)(event) << 32 | \
	 (__u64)(nparams) << 48)

/*
 * Right after the claim. What is known by now is in its place: a program that goes
 * on with this record need not know it.
 */
static __always_inline void record_begin(struct scratch *scratch,
					 struct hook *hook)
{
	__u64 *words = (__u64 *)scratch->record;

	words[WORD_RECORD] = RECORD_WORD(0, hook->cpu, hook->lane, 0);
	words[WORD_SEQUENCE] = hook->ledger->sequence++;
	words[WORD_TS] = clock_ns();
	words[WORD_TID] = hook->tid;
}

static __always_inline void capture_begin(struct capture *c,
					  struct scratch *scratch, __u32 event,
					  __u32 nparams)
{
	c->scratch = scratch;
	c->record = scratch->record;
	c->cell = TRISCAP_LENGTHS_OFFSET;
	c->position = TRISCAP_LENGTHS_OFFSET + nparams * sizeof(__u16);
	c->start = c->position;
	c->event = event;
}

/* The same in another program, after `closed` parameters. */
static __always_inline void capture_continue(struct capture *c,
					     struct scratch *scratch,
					     __u32 event, __u32 closed)
{
	c->scratch = scratch;
	c->record = scratch->record;
	c->cell = TRISCAP_LENGTHS_OFFSET + closed * sizeof(__u16);
	c->position = scratch->position;
	c->start = c->position;
	c->event = event;
}

static __always_inline void record_end(struct capture *c, __u32 nparams)
{
	((struct triscap_record *)c->record)->size = c->position;
	((__u64 *)c->record)[WORD_EVENT] =
		EVENT_WORD(c->position, c->event, nparams);
	*(__u16 *)(c->record + NPARAMS_UPPER_OFFSET) = 0;
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
					__u32 cpu, __u32 lane)
{
	long error;

	if (reader_sleeps())
		error = perf_output(ctx, &waking, BPF_F_CURRENT_CPU, from,
				    size);
	else
		error = perf_output(ctx, &events, BPF_F_CURRENT_CPU, from,
				    size);
	if (error)
		count_dropped(cpu, lane, DROPPED_RING_FULL);
}

/* Sends what was filled, and gives the scratch back. */
static __always_inline int output_end(void *ctx, struct capture *c, __u32 cpu,
				      __u32 lane, __u32 nparams)
{
	struct scratch *scratch = c->scratch;
	__u64 most = c->position + sizeof(scratch->pad) - 1;

	record_end(c, nparams);
	if (!scratch_kept(ctx, scratch, cpu, lane))
		return 0;
	opaque(most);
	most &= TRISCAP_RECORD_MAX - 1;
	output_send(ctx, &scratch->pad, most + 1, cpu, lane);
	scratch_release(scratch);
	return 0;
}

#endif
