/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * One consumer's memory of one CPU: the ring, what the hooks of that CPU need to
 * write into it, and what became of each of them. See ring.c for the layout.
 */
#ifndef TRISCAP_KMOD_RING_H
#define TRISCAP_KMOD_RING_H

#include <linux/cache.h>
#include <linux/irq_work.h>
#include <linux/mm_types.h>
#include <linux/string.h>
#include <linux/types.h>

#include "../common/record.h"
#include "compat/barrier.h"
#include "uapi.h"

struct consumer;

/*
 * Per-CPU memory, touched by that CPU's hooks and nobody else while they run: no
 * counter here needs an atomic.
 */
struct ring {
	u64 producer; /* the truth; the mapped page has a copy */
	u64 consumed; /* the reader's position, as we saw it last */
	u64 bytes;    /* of data, a power of two; 0: there is no ring */
	u8 *data;
	struct triscap_kmod_positions *positions;
	struct irq_work doorbell;
	struct consumer *consumer;
	struct triscap_cpu_ledger ledger;
};

int ring_create(struct ring *ring, unsigned int cpu, u64 bytes);
void ring_destroy(struct ring *ring);
int ring_map_positions(struct ring *ring, struct vm_area_struct *vma);
int ring_map_data(struct ring *ring, struct vm_area_struct *vma);
bool ring_has_unread(struct ring *ring);
bool ring_look_again(struct ring *ring, u32 most);

/* Kernel memory that a ring of this size takes. */
u64 ring_memory(u64 bytes);

/*
 * Are there `most` bytes? The reader's line of the page is looked at only when
 * there are none by what is known already: it changes with every pass.
 */
static __always_inline bool ring_has_room(struct ring *ring, u32 most)
{
	if (likely(ring->producer + most - ring->consumed <= ring->bytes))
		return true;
	return ring_look_again(ring, most);
}

/* Where the next record begins: contiguous, with the slack behind the data. */
static __always_inline void *ring_place(struct ring *ring)
{
	return ring->data + (ring->producer & (ring->bytes - 1));
}

/* The record at ring_place() is complete. */
static __always_inline void ring_publish(struct ring *ring, u32 size)
{
	u64 position = ring->producer;
	u64 place = position & (ring->bytes - 1);
	u64 next = triscap_kmod_next(position, size);

	/* What runs over the end belongs to the beginning: see ring.c. */
	if (unlikely(place + size > ring->bytes))
		memcpy(ring->data, ring->data + ring->bytes,
		       place + size - ring->bytes);
	WRITE_ONCE(ring->producer, next); /* poll() looks at it, too */
	/*
	 * Release: the record is complete before the reader can see that it is
	 * there. Partner: the acquire in CpuRing::Peek(), addon/cpu_ring.cc.
	 */
	smp_store_release(&ring->positions->producer, next);
}

#endif
