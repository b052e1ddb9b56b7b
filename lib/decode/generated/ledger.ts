// Generated from schema/ by `npm run generate`: do not edit.
// What can become of a hook that fired: positions in the driver's counters.

/** A hook that counts on its own. */
export type Lane =
	/** A syscall begins that has an event for it; others are not counted. */
	| 'sys_enter'
	/** A syscall has returned. */
	| 'sys_exit'
	/** A process replaced its program image. */
	| 'exec'
	/** A thread ended. */
	| 'exit'
	/** A syscall made a thread, where that one does not tell itself: on arm64. */
	| 'fork'
	/** A CPU went from one thread to another. */
	| 'switch'
	/** A page was missing. */
	| 'page_fault'
	/** A signal was delivered. */
	| 'signal';

/** Every {@link Lane}, at its position in the counters. */
export const lanes: readonly Lane[] = ['sys_enter', 'sys_exit', 'exec', 'exit', 'fork', 'switch', 'page_fault', 'signal'];

/** Why an event was left out on purpose. */
export type FilteredCause =
	/** The event is not wanted. */
	| 'event'
	/** The capturing process made it. */
	| 'self'
	/** Another process than the selected one made it. */
	| 'pid'
	/** A successful exec, seen again when its syscall returns. */
	| 'duplicate';

/** Every {@link FilteredCause}, at its position in the counters. */
export const filteredCauses: readonly FilteredCause[] = ['event', 'self', 'pid', 'duplicate'];

/** Why a wanted event was lost. */
export type DroppedCause =
	/** The ring had no room: the reader is too slow, or the ring too small. */
	| 'ring_full'
	/** The buffer in which the event is put together was in use. */
	| 'scratch_busy'
	/** That buffer was taken by another task while it was in use. */
	| 'scratch_stolen'
	/** The event is larger than a record can be. */
	| 'too_large'
	/** The kernel skipped the program because it was already running on that CPU. */
	| 'recursion'
	/** The kernel reported records lost in a perf buffer. */
	| 'lost'
	/** The reader refused the record. */
	| 'corrupt'
	/** Still in the rings or the queue when the capture was closed. */
	| 'unread';

/** Every {@link DroppedCause}, at its position in the counters. */
export const droppedCauses: readonly DroppedCause[] = ['ring_full', 'scratch_busy', 'scratch_stolen', 'too_large', 'recursion', 'lost', 'corrupt', 'unread'];
