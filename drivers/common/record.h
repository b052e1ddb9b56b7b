/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What lies in every ring and in every batch: a record header of our own, then
 * the event exactly as a .scap file holds it. Included by all drivers, by the
 * addon (C++) and by the user-space build of the fillers; the includer supplies
 * the fixed-width types (<linux/types.h>).
 */
#ifndef TRISCAP_RECORD_H
#define TRISCAP_RECORD_H

/*
 * Never written to a file. Sixteen bytes, so that the event's timestamp stays
 * aligned when the record is.
 */
struct triscap_record {
	__u32 size; /* this header and the event, without padding */
	__u16 cpu;  /* where the hook fired */
	__u8 lane;  /* which hook: sequences count per CPU and lane */
	__u8 flags; /* TRISCAP_RECORD_* */
	/*
	 * Taken before space is asked for: a number that is missing is an event
	 * that was lost, in the place where it was lost.
	 */
	__u64 sequence;
};

/* A parameter was cut because the record had no more room (not by snaplen). */
#define TRISCAP_RECORD_TRUNCATED 1
/* Set by the reader: older than an event that was already handed out. */
#define TRISCAP_RECORD_LATE 2
/* The event's own filler is missing on this kernel: it came as GENERIC. */
#define TRISCAP_RECORD_DEGRADED 4

/* ppm_evt_hdr of the .scap format: packed, little endian. */
struct triscap_event {
	__u64 ts;   /* ring: CLOCK_MONOTONIC ns; batch and file: epoch ns */
	__u64 tid;  /* in the initial pid namespace */
	__u32 len;  /* this header, the length cells and the parameters */
	__u16 type; /* enum triscap_event_code */
	__u32 nparams;
} __attribute__((packed));

#define TRISCAP_EVENT_OFFSET   16 /* of the event in the record */
#define TRISCAP_EVENT_HEADER   26 /* sizeof(struct triscap_event) */
#define TRISCAP_LENGTHS_OFFSET (TRISCAP_EVENT_OFFSET + TRISCAP_EVENT_HEADER)

/* A whole record, header included, never exceeds this. */
#define TRISCAP_RECORD_MAX 65536

#endif
