// Which events of a capture file are wanted: by name, by process. (A live capture selects in the kernel.)

import {events as eventTable, syscalls} from '../decode/generated/tables.js';
import type {EventBase} from '../events/event.js';
import {suggest} from '../options.js';
import {UsageError} from './options.js';

/** Every name that an event of a file can have. */
const known = new Set([...eventTable.filter(({unused}) => !unused), ...syscalls].map(({name}) => name));

export interface Selection {
	/** Undefined: all. */
	readonly events?: readonly string[] | undefined;
	/** Undefined: all. */
	readonly pid?: number | undefined;
}

/**
 * Checks the names.
 *
 * @throws UsageError
 */
export function checkNames(names: readonly string[] | undefined): void {
	for (const name of names ?? [])
		if (!known.has(name))
			throw new UsageError(`option --events: unknown event ${JSON.stringify(name)}; ${suggest(name, [...known])}`);
}

/** Whether an event is wanted; `pidOf` knows the process of a thread. */
export function selector(
	{events, pid}: Selection,
	pidOf: (tid: number) => number | undefined,
): (event: EventBase) => boolean {
	const names = events && new Set(events);
	if (names === undefined && pid === undefined) return () => true;
	return (event) =>
		(names === undefined || names.has(event.name)) && (pid === undefined || (pidOf(event.tid) ?? event.tid) === pid);
}
