// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * poll(), without a barrier for each event.
 *
 *	reader, in poll()		hook
 *	waiting = 1			ring.producer = ...
 *	full barrier			(none)
 *	look at the rings		look at waiting
 *
 * To be sure that one of them sees the other, both would need a full barrier
 * between their store and their load, and on the hook's side that would be for
 * each event. Instead, the reader looks twice. A hook whose load was too early to
 * see `waiting` has its store in its CPU's store buffer, and that is empty long
 * before SETTLE_NS have passed: then a timer looks at the rings again, and wakes
 * the reader if it slept over something. What is published after that sees
 * `waiting`.
 */
#include <linux/cpumask.h>
#include <linux/ktime.h>
#include <linux/sched.h>

#include "compat/hrtimer.h"
#include "wake.h"

#define SETTLE_NS NSEC_PER_MSEC

static bool has_unread(struct consumer *consumer)
{
	unsigned int cpu;

	for_each_possible_cpu(cpu)
	{
		if (ring_has_unread(per_cpu_ptr(consumer->rings, cpu)))
			return true;
	}
	return false;
}

static void wake_now(struct consumer *consumer)
{
	wake_up_interruptible_poll(&consumer->wait, EPOLLIN | EPOLLRDNORM);
}

static void doorbell_rings(struct irq_work *work)
{
	wake_now(container_of(work, struct ring, doorbell)->consumer);
}

static enum hrtimer_restart settled(struct hrtimer *timer)
{
	struct consumer *consumer =
		container_of(timer, struct consumer, settle);

	if (has_unread(consumer))
		wake_now(consumer);
	return HRTIMER_NORESTART;
}

void wake_init(struct consumer *consumer)
{
	init_waitqueue_head(&consumer->wait);
	hrtimer_setup(&consumer->settle, settled, CLOCK_MONOTONIC,
		      HRTIMER_MODE_REL);
}

void wake_init_ring(struct consumer *consumer, struct ring *ring)
{
	init_irq_work(&ring->doorbell, doorbell_rings);
	ring->consumer = consumer;
}

void wake_cancel(struct ring *ring)
{
	irq_work_sync(&ring->doorbell);
}

/* Nobody polls any more: the file is being released. */
void wake_destroy(struct consumer *consumer)
{
	hrtimer_cancel(&consumer->settle);
}

/*
 * Most who poll ask again before they sleep. With EPOLLET, and from an io_uring,
 * "readable" is the last answer: the doorbell has to ring for what comes next, too.
 */
static bool hears_only_of_changes(poll_table *table)
{
	return poll_requested_events(table) & EPOLLET;
}

__poll_t wake_poll(struct consumer *consumer, struct file *file,
		   poll_table *table)
{
	bool changes = hears_only_of_changes(table);
	bool unread;

	/* Before any answer: who asks before SETUP hears of what comes later. */
	poll_wait(file, &consumer->wait, table);
	/* Acquire: the rings are there. Partner: consumer_setup(). */
	if (!smp_load_acquire(&consumer->ready))
		return EPOLLERR;
	if (!changes && has_unread(consumer))
		return EPOLLIN | EPOLLRDNORM;
	WRITE_ONCE(consumer->waiting, 1);
	/* Announced before looked at. Partner: the timer, as told above. */
	smp_mb();
	unread = has_unread(consumer);
	if (!unread || changes)
		hrtimer_start(&consumer->settle, ns_to_ktime(SETTLE_NS),
			      HRTIMER_MODE_REL);
	return unread ? EPOLLIN | EPOLLRDNORM : 0;
}
