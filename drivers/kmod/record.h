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
	struct ring *ring;
	u64 sequence;
	u64 ts;
};

/*
 * Space for a record of at most `most` bytes; false, and counted, when there is
 * none. The order is that of the ledger: number first, then space, then time.
 */
static __always_inline bool record_begin(struct capture *c, struct hook *hook,
					 struct consumer *consumer,
					 struct ring *ring, u32 event,
					 u32 nparams, u32 most)
{
	struct triscap_lane_ledger *ledger = hook_ledger(hook, ring);

	c->sequence = ledger->sequence;
	count(&ledger->sequence);
	if (unlikely(hook->nested)) {
		count(&ledger->dropped[DROPPED_RECURSION]);
		return false;
	}
	if (unlikely(!ring_has_room(ring, most))) {
		count(&ledger->dropped[DROPPED_RING_FULL]);
		return false;
	}
	c->record = ring_place(ring);
	((struct triscap_record *)c->record)->flags = 0;
	c->cell = TRISCAP_LENGTHS_OFFSET;
	c->position = TRISCAP_LENGTHS_OFFSET + nparams * sizeof(u16);
	c->start = c->position;
	c->event = event;
	c->hook = hook;
	c->consumer = consumer;
	c->ring = ring;
	c->ts = clock_ns();
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

static __always_inline void record_end(struct capture *c, u32 nparams)
{
	struct triscap_record *record = (void *)c->record;
	struct triscap_event *event = (void *)c->record + TRISCAP_EVENT_OFFSET;

	record->size = c->position;
	record->cpu = c->hook->cpu;
	record->lane = c->hook->lane;
	record->sequence = c->sequence;
	event->ts = c->ts;
	event->tid = c->hook->tid;
	event->len = c->position - TRISCAP_EVENT_OFFSET;
	event->type = c->event;
	event->nparams = nparams;
	if (unlikely(c->hook->context->file_count))
		context_put_files(c->hook->context);
	ring_publish(c->ring, c->position);
	wake_reader(c->consumer, c->ring);
}

#endif
