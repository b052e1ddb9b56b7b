/**
 * The record around each event, and the version of the event table. The C side is drivers/common/record.h; this is what
 * the decoder needs to know of it. A test compares the two.
 */

/** Version of the .scap event table that this schema is: what a capture of ours claims to hold. */
export const schemaVersion = {major: 4, minor: 5, patch: 1} as const;

/** Codes from here on are our own; they never leave the process and are never written to a file. */
export const firstOwnCode = 0x8000;

/** Offsets in a record: our header (16 bytes), then the event as a .scap file holds it. Little endian, 8-byte aligned. */
export const record = {
	size: 0,
	cpu: 4,
	lane: 6,
	flags: 7,
	sequence: 8,
	ts: 16,
	tid: 24,
	length: 32,
	code: 36,
	nparams: 38,
	lengths: 42,
} as const;

/** Bits of a record's `flags`. */
export const recordFlags = {
	/** A parameter was cut because the record had no more room (not by snaplen). */
	truncated: 1 << 0,
	/** Older than an event that was already handed out. */
	late: 1 << 1,
	/** The event's own filler is missing on this kernel: it came as GENERIC. */
	degraded: 1 << 2,
} as const;
