/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The loss ledger: what happened to every hook that fired, per CPU and lane.
 *
 *	hits     = sequence + sum(filtered)
 *	sequence = records committed to the ring + sum(dropped)
 *
 * A lane is one hook. A hook never nests in itself on one CPU, but hooks nest in
 * each other (a page fault inside a syscall's filler; on 7.0 and newer, a task
 * that is preempted inside one). So each lane's counters have exactly one writer
 * at a time, and plain increments are exact without an atomic.
 */
#ifndef TRISCAP_LEDGER_H
#define TRISCAP_LEDGER_H

#include "generated/ledger.h"

struct triscap_lane_ledger {
	__u64 hits;
	__u64 sequence; /* the next record's number */
	__u64 filtered[TRISCAP_FILTERED_CAUSES];
	__u64 dropped[TRISCAP_DROPPED_CAUSES];
};

/* One per CPU, on cache lines of its own. */
struct triscap_cpu_ledger {
	struct triscap_lane_ledger lanes[TRISCAP_LANES];
} __attribute__((aligned(64)));

#endif
