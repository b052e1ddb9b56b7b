/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * One CPU's ring, as the kernel side writes it and the reader maps it:
 *
 *	0      producer   written by the kernel side only, and so is
 *	8      ledger     the counters of the one lane that writes here
 *	128    consumer   written by the reader only, on a cache line of its own
 *	1024              whatever the driver keeps per CPU
 *	4096   data       `bytes` (a power of two), then the slack
 *
 * Positions count bytes and never wrap; the place in `data` is the position
 * modulo `bytes`. Records lie one behind the other, each at a multiple of eight.
 * A record that begins before the end of the lap may run on into the slack, and
 * then the next one begins a new lap: no record is ever split, so that it can be
 * written in place by code that only knows its size at the end, and read in place
 * without mapping anything twice.
 *
 *	lap n    |rec|rec|rec|   rec   |###########|      ### slack
 *	lap n+1  |rec ...
 *
 * There is one writer at a time (one hook, one CPU, never nested in itself), so
 * reserving space needs no lock and no atomic. A record exists for the reader
 * once `producer` has passed it: release there, acquire in addon/cpu_ring.cc;
 * space exists for the writer once `consumer` has passed it, the other way round.
 */
#ifndef TRISCAP_RING_H
#define TRISCAP_RING_H

struct triscap_ring {
	__u64 producer;
	struct triscap_lane_ledger ledger;
	__u64 consumer __attribute__((aligned(128)));
};

#define TRISCAP_RING_DRIVER 1024 /* the driver's own, up to the data */
#define TRISCAP_RING_DATA   4096 /* where data begins */
/* Twice what a record needs: a piece may begin at its very end. */
#define TRISCAP_RING_SLACK (2 * TRISCAP_RECORD_MAX)
#define TRISCAP_RING_BYTES(bytes) \
	(TRISCAP_RING_DATA + (bytes) + TRISCAP_RING_SLACK)
/* Four records of the largest size: less would be full all the time. */
#define TRISCAP_RING_MIN (4 * TRISCAP_RECORD_MAX)

/* The position behind a record of `size` bytes that begins at `position`. */
static inline __u64 triscap_ring_next(__u64 position, __u64 size, __u64 bytes)
{
	__u64 next = position + ((size + 7) & ~7ULL);

	if ((position ^ next) & ~(bytes - 1))
		next = (position | (bytes - 1)) + 1;
	return next;
}

#endif
