// Generated from schema/ by `npm run generate`: do not edit.
// What can become of a hook that fired: positions in the driver's counters.

/** Hooks that count on their own. */
export const lanes = [
	/** A syscall begins. */
	'sys_enter',
	/** A syscall has returned. */
	'sys_exit',
	/** A process replaced its program image. */
	'exec',
	/** A thread ended. */
	'exit',
	/** A thread was made. */
	'fork',
	/** A CPU went from one thread to another. */
	'switch',
	/** A page was missing. */
	'page_fault',
	/** A signal was delivered. */
	'signal',
] as const;

/** One of {@link lanes}. */
export type Lane = (typeof lanes)[number];

/** Why an event was left out on purpose. */
export const filteredCauses = [
	/** The event is not wanted. */
	'event',
	/** The capturing process made it. */
	'self',
	/** Another process than the selected one made it. */
	'pid',
	/** A successful exec, seen again when its syscall returns. */
	'duplicate',
] as const;

/** One of {@link filteredCauses}. */
export type FilteredCause = (typeof filteredCauses)[number];

/** Why a wanted event was lost. */
export const droppedCauses = [
	/** The ring had no room: the reader is too slow, or the ring too small. */
	'ring_full',
	/** The buffer in which the event is put together was in use. */
	'scratch_busy',
	/** That buffer was taken by another task while it was in use. */
	'scratch_stolen',
	/** The event is larger than a record can be. */
	'too_large',
	/** The kernel skipped the program because it was already running on that CPU. */
	'recursion',
	/** The kernel reported records lost in a perf buffer. */
	'lost',
	/** The reader refused the record. */
	'corrupt',
	/** Still in the rings or the queue when the capture was closed. */
	'unread',
] as const;

/** One of {@link droppedCauses}. */
export type DroppedCause = (typeof droppedCauses)[number];
