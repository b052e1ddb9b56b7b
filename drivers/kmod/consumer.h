/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A consumer: one open file, with what it wants, its rings and its ledger. Hooks
 * find all running ones in a list; everybody else has it from the file.
 */
#ifndef TRISCAP_KMOD_CONSUMER_H
#define TRISCAP_KMOD_CONSUMER_H

#include <linux/cache.h>
#include <linux/hrtimer.h>
#include <linux/mutex.h>
#include <linux/percpu.h>
#include <linux/rcupdate.h>
#include <linux/wait.h>

#include "ring.h"
#include "uapi.h"

struct consumer {
	/* What hooks read. Set up once; `next` changes under consumers_lock. */
	struct consumer __rcu *next;
	struct ring __percpu *rings;
	u64 boot_epoch_ns;
	u32 snaplen;
	u32 self_tgid;
	u32 only_tgid;
	bool enter_events;
	u8 wanted[TRISCAP_WANTED_MAX];

	/* wake.c. A hook reads this for each record, and writes it rarely. */
	u32 waiting ____cacheline_aligned_in_smp;
	wait_queue_head_t wait;
	struct hrtimer settle;

	bool greeted;

	/* What ioctls change, under the lock. Never taken below mmap_lock. */
	struct mutex lock;
	bool running;
	bool ready; /* set up: rings exist from here on */
	unsigned long hooks;
	u64 ring_bytes;
	u64 memory;
	u32 ring_count;
};

/* The first of the running consumers. */
extern struct consumer __rcu *consumers;

struct consumer *consumer_create(void);
void consumer_destroy(struct consumer *consumer);
int consumer_setup(struct consumer *consumer,
		   const struct triscap_kmod_setup *setup);
int consumer_start(struct consumer *consumer);
void consumer_stop(struct consumer *consumer);
void consumer_status(struct consumer *consumer,
		     struct triscap_kmod_status *status);
int consumer_ledger(struct consumer *consumer,
		    struct triscap_kmod_ledger *ledger);

/* Its memory of a CPU; NULL before it is set up, or for no possible CPU. */
struct ring *consumer_ring(struct consumer *consumer, unsigned int cpu);

#endif
