/**
 * What can become of a hook that fired. Per CPU and lane, exactly: hits = sequence + sum(filtered), and
 * sequence = records + sum(dropped). The drivers count in arrays with these positions (drivers/common/ledger.h).
 */
export interface Cause {
	readonly name: string;
	readonly doc: string;
}

/** One lane per hook: a hook never nests in itself on a CPU, but hooks nest in each other. */
export const lanes: readonly Cause[] = [
	{name: 'sys_enter', doc: 'A syscall begins that has an event for it; others are not counted.'},
	{name: 'sys_exit', doc: 'A syscall has returned.'},
	{name: 'exec', doc: 'A process replaced its program image.'},
	{name: 'exit', doc: 'A thread ended.'},
	{name: 'fork', doc: 'A syscall made a thread, where that one does not tell itself: on arm64.'},
	{name: 'switch', doc: 'A CPU went from one thread to another.'},
	{name: 'page_fault', doc: 'A page was missing.'},
	{name: 'signal', doc: 'A signal was delivered.'},
];

/** Left out because somebody asked for it. */
export const filtered: readonly Cause[] = [
	{name: 'event', doc: 'The event is not wanted.'},
	{name: 'self', doc: 'The capturing process made it.'},
	{name: 'pid', doc: 'Another process than the selected one made it.'},
	{name: 'duplicate', doc: 'A successful exec, seen again when its syscall returns.'},
];

/** Lost, although wanted. */
export const dropped: readonly Cause[] = [
	{name: 'ring_full', doc: 'The ring had no room: the reader is too slow, or the ring too small.'},
	{name: 'scratch_busy', doc: 'The buffer in which the event is put together was in use.'},
	{name: 'scratch_stolen', doc: 'That buffer was taken by another task while it was in use.'},
	{name: 'too_large', doc: 'The event is larger than a record can be.'},
	{name: 'recursion', doc: 'The kernel skipped the program because it was already running on that CPU.'},
	{name: 'lost', doc: 'The kernel reported records lost in a perf buffer.'},
	{name: 'corrupt', doc: 'The reader refused the record.'},
	{name: 'unread', doc: 'Still in the rings or the queue when the capture was closed.'},
];
