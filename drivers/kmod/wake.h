/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* How a reader that sleeps in poll() learns that there is something to read. */
#ifndef TRISCAP_KMOD_WAKE_H
#define TRISCAP_KMOD_WAKE_H

#include <linux/poll.h>

#include "compat/poll.h"
#include "consumer.h"

void wake_init(struct consumer *consumer);
void wake_init_ring(struct consumer *consumer, struct ring *ring);
/* No doorbell of this ring is ringing, and no hook runs that could ring it. */
void wake_cancel(struct ring *ring);
void wake_destroy(struct consumer *consumer);
__poll_t wake_poll(struct consumer *consumer, struct file *file,
		   poll_table *table);

/*
 * In a hook, after publishing. A tracepoint can fire below any lock of the
 * scheduler, so the reader is not woken here, but by an interrupt that this CPU
 * sends itself.
 */
static __always_inline void wake_reader(struct consumer *consumer,
					struct ring *ring)
{
	if (likely(!READ_ONCE(consumer->waiting)))
		return;
	/* One wake-up is enough; awake, the reader is not woken at all. */
	WRITE_ONCE(consumer->waiting, 0);
	irq_work_queue(&ring->doorbell);
}

#endif
