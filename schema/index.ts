/** The whole schema, for the generator and the tests. */
import type {Event, FlagSet} from './define.js';
import {events} from './events/index.js';
import * as flagSets from './flags/index.js';
import {firstOwnCode} from './record.js';
import {supportedArchitectures, syscalls, type Syscall} from './syscalls.js';

export * from './define.js';
export {events} from './events/index.js';
export {dynamicTypes, kinds, type Kind, type KindName} from './kinds.js';
export {dropped, filtered, lanes, type Cause} from './ledger.js';
export {firstOwnCode, record, recordFlags, schemaVersion} from './record.js';
export {architectures, supportedArchitectures, syscalls, type Architecture, type Syscall} from './syscalls.js';

/** Every flag set, by its constant's name and as a list. */
export {flagSets};
export const allFlagSets = Object.values<FlagSet>(flagSets);

const byKey = new Map(events.map((event) => [event.key, event]));

/** The event with this key. */
export function eventByKey(key: string): Event {
	const event = byKey.get(key);
	if (!event) throw new Error(`no event ${key}`);
	return event;
}

/** What a syscall becomes when a driver sees it: its own event if it is captured, else GENERIC_X. */
export function eventOfSyscall(code: number): Event {
	const key = syscalls.find((syscall) => syscall.code === code)?.event;
	const event = key ? eventByKey(key) : null;
	return event?.captured ? event : eventByKey('GENERIC_X');
}

/** Syscalls that are GENERIC_X and can happen on an architecture that our drivers know, and the unknown one. */
export const genericSyscalls: readonly Syscall[] = syscalls.filter(
	({code, event, numbers}) =>
		eventOfSyscall(code).key === 'GENERIC_X' &&
		(code === 0 || supportedArchitectures.some((architecture) => numbers[architecture].length > 0)) &&
		(event === null || eventByKey(event).source.includes('SYSCALL')),
);

/** It tells what a syscall was given, when that begins: only who asks for such events gets them. */
export function isEnter(event: Event): boolean {
	return event.captured && event.dir === '>' && event.source.includes('SYSCALL');
}

/** Events that a live capture can deliver. */
export const liveEvents: readonly Event[] = events.filter((event) => event.captured || event.code >= firstOwnCode);
