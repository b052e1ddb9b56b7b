/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from schema/ by `npm run generate`: do not edit. */
/*
 * What can become of a hook that fired: positions in the arrays of
 * common/ledger.h, and their names for X(NAME, "name").
 */
#ifndef TRISCAP_GENERATED_LEDGER_H
#define TRISCAP_GENERATED_LEDGER_H

enum triscap_lane {
	/* A syscall begins that has an event for it; others are not counted. */
	LANE_SYS_ENTER,
	/* A syscall has returned. */
	LANE_SYS_EXIT,
	/* A process replaced its program image. */
	LANE_EXEC,
	/* A thread ended. */
	LANE_EXIT,
	/*
	 * A syscall made a thread, where that one does not tell itself: on
	 * arm64.
	 */
	LANE_FORK,
	/* A CPU went from one thread to another. */
	LANE_SWITCH,
	/* A page was missing. */
	LANE_PAGE_FAULT,
	/* A signal was delivered. */
	LANE_SIGNAL,
	TRISCAP_LANES
};

#define TRISCAP_EACH_LANE(X) \
	X(SYS_ENTER, "sys_enter") \
	X(SYS_EXIT, "sys_exit") \
	X(EXEC, "exec") \
	X(EXIT, "exit") \
	X(FORK, "fork") \
	X(SWITCH, "switch") \
	X(PAGE_FAULT, "page_fault") \
	X(SIGNAL, "signal")

enum triscap_filtered {
	/* The event is not wanted. */
	FILTERED_EVENT,
	/* The capturing process made it. */
	FILTERED_SELF,
	/* Another process than the selected one made it. */
	FILTERED_PID,
	/* A successful exec, seen again when its syscall returns. */
	FILTERED_DUPLICATE,
	TRISCAP_FILTERED_CAUSES
};

#define TRISCAP_EACH_FILTERED(X) \
	X(EVENT, "event") \
	X(SELF, "self") \
	X(PID, "pid") \
	X(DUPLICATE, "duplicate")

enum triscap_dropped {
	/*
	 * The ring had no room: the reader is too slow, or the ring too
	 * small.
	 */
	DROPPED_RING_FULL,
	/* The buffer in which the event is put together was in use. */
	DROPPED_SCRATCH_BUSY,
	/* That buffer was taken by another task while it was in use. */
	DROPPED_SCRATCH_STOLEN,
	/* The event is larger than a record can be. */
	DROPPED_TOO_LARGE,
	/*
	 * The kernel skipped the program because it was already running on
	 * that CPU.
	 */
	DROPPED_RECURSION,
	/* The kernel reported records lost in a perf buffer. */
	DROPPED_LOST,
	/* The reader refused the record. */
	DROPPED_CORRUPT,
	/* Still in the rings or the queue when the capture was closed. */
	DROPPED_UNREAD,
	TRISCAP_DROPPED_CAUSES
};

#define TRISCAP_EACH_DROPPED(X) \
	X(RING_FULL, "ring_full") \
	X(SCRATCH_BUSY, "scratch_busy") \
	X(SCRATCH_STOLEN, "scratch_stolen") \
	X(TOO_LARGE, "too_large") \
	X(RECURSION, "recursion") \
	X(LOST, "lost") \
	X(CORRUPT, "corrupt") \
	X(UNREAD, "unread")

#endif
