/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Syscall events, written in place in the CPU's ring (common/ring.h). The partner
 * of each ordering is addon/cpu_ring.cc.
 */
#ifndef TRISCAP_MODERN_BPF_CPU_RING_H
#define TRISCAP_MODERN_BPF_CPU_RING_H

/*
 * Wakes a reader that sleeps, by a record that it never sees. Inlined, like
 * everything: a program with functions of its own gets a stack that costs more
 * than this code.
 */
static __always_inline void ring_doorbell(void)
{
	void *bell;

	settings.reader_waiting = 0;
	bell = bpf_ringbuf_reserve(&events, 8, 0);
	if (bell)
		bpf_ringbuf_discard(bell, BPF_RB_FORCE_WAKEUP);
}

/* This CPU's ring and scratch; NULL if it came up after the capture opened. */
static __always_inline struct cpu_memory *cpu_memory(__u32 cpu)
{
	return bpf_map_lookup_elem(&cpu_rings, &cpu);
}

/*
 * Space for a record of at most `most` bytes, a constant, for the hook whose ledger
 * this is. The order is that of the ledger: number first, then space, then time.
 */
static __always_inline bool ring_reserve(struct capture *c,
					 struct cpu_memory *memory,
					 struct triscap_lane_ledger *ledger,
					 __u32 event, __u32 nparams, __u32 most)
{
	struct triscap_ring *ring = &memory->ring;
	__u64 bytes = ring_bytes;

	c->sequence = ledger->sequence++;
	c->ring = ring;
	c->producer = ring->producer;
	/*
	 * Acquire, by the dependency of the stores on this load: what the reader
	 * has released may be overwritten.
	 */
	if (c->producer + most - *(volatile __u64 *)&ring->consumer > bytes) {
		ledger->dropped[DROPPED_RING_FULL]++;
		return false;
	}
	capture_begin(c,
		      (void *)memory + TRISCAP_RING_DATA +
			      (c->producer & (bytes - 1)),
		      event, nparams);
	return true;
}

/* Release: the record is complete before `producer` says that it exists. */
static __always_inline void store_producer(struct triscap_ring *ring,
					   __u64 position)
{
#if defined(__TARGET_ARCH_x86)
	barrier(); /* x86 keeps the order of stores */
	*(volatile __u64 *)&ring->producer = position;
#else
	/* Linux 5.18 for arm64. */
	__sync_lock_test_and_set(&ring->producer, position);
#endif
}

static __always_inline void ring_publish(struct capture *c, __u32 size)
{
	store_producer(c->ring,
		       triscap_ring_next(c->producer, size, ring_bytes));
	/*
	 * The reader sets the flag, looks at the rings, and looks again a
	 * millisecond later before it sleeps: a record published before the flag
	 * was seen is visible by then, without a barrier here for each event.
	 * Volatile, so that the compiler cannot look at the flag earlier: an
	 * interrupt in between may take longer than that.
	 */
	if (*(volatile __u32 *)&settings.reader_waiting)
		ring_doorbell();
}

#endif
