/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A record from its first byte to its last: space in the ring, the headers of
 * common/record.h, and out to the reader.
 */
#ifndef TRISCAP_KMOD_RECORD_H
#define TRISCAP_KMOD_RECORD_H

#include "compat/clock.h"
#include "consumer.h"
#include "hook.h"
#include "wake.h"

/* A record that is being filled. */
struct capture {
	u8 *record;   /* where it begins */
	u32 position; /* where the next piece goes */
	u32 start;    /* where this parameter began */
	u32 cell;     /* where its length goes */
	u32 event;
	struct hook *hook;
	struct consumer *consumer;
};

/*
 * Space for a record of at most `most` bytes, and all of its header but the size;
 * false, and counted, when there is no space. The order is that of the ledger:
 * number first, then space, then time.
 */
static __always_inline bool record_begin(struct capture *c, struct hook *hook,
					 struct consumer *consumer,
					 struct ring *ring,
					 struct triscap_lane_ledger *ledger,
					 u32 code, u32 nparams, u32 most)
{
	u64 sequence = ledger->sequence;
	struct triscap_record *record;
	struct triscap_event *event;

	count(&ledger->sequence);
	if (unlikely(hook->nested)) {
		count(&ledger->dropped[DROPPED_RECURSION]);
		return false;
	}
	if (unlikely(!ring_has_room(ring, most))) {
		count(&ledger->dropped[DROPPED_RING_FULL]);
		return false;
	}
	record = ring_place(ring);
	record->cpu = hook->cpu;
	record->lane = hook->lane;
	record->flags = 0;
	record->sequence = sequence;
	event = (void *)record + TRISCAP_EVENT_OFFSET;
	event->ts = clock_ns();
	event->tid = hook->tid;
	event->type = code;
	event->nparams = nparams;

	c->record = (u8 *)record;
	c->cell = TRISCAP_LENGTHS_OFFSET;
	c->position = TRISCAP_LENGTHS_OFFSET + nparams * sizeof(u16);
	c->start = c->position;
	c->event = code;
	c->hook = hook;
	c->consumer = consumer;
	return true;
}

/* True when a piece of at most `max` bytes has room. */
static __always_inline bool record_has_room(struct capture *c, u32 max)
{
	if (likely(c->position <= TRISCAP_RECORD_MAX - max))
		return true;
	((struct triscap_record *)c->record)->flags |= TRISCAP_RECORD_TRUNCATED;
	return false;
}

/* What record_begin() was given, again: fillers have had `c` in hand. */
static __always_inline void record_end(struct capture *c, struct hook *hook,
				       struct consumer *consumer,
				       struct ring *ring)
{
	struct triscap_record *record = (void *)c->record;
	struct triscap_event *event = (void *)record + TRISCAP_EVENT_OFFSET;
	u32 size = c->position;

	record->size = size;
	event->len = size - TRISCAP_EVENT_OFFSET;
	if (unlikely(hook->context->file_count))
		context_put_files(hook->context);
	ring_publish(ring, size);
	wake_reader(consumer, ring);
}

#endif
