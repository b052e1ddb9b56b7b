// Generated from schema/ by `npm run generate`: do not edit.
// The layout of drivers/common/record.h.

/** Offsets in a record: our header of 16 bytes, then the event as a .scap file holds it. */
export const RECORD = {
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

/** Bits of a record's `flags`: cut for want of room, older than one already handed out, sent as GENERIC. */
export const RECORD_FLAGS = {
	truncated: 1,
	late: 2,
	degraded: 4,
} as const;
