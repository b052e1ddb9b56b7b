// The shape of the generated tables, and the look-ups in them that the rest of lib/ makes.

import type {KindName} from './generated/kinds.js';
import {events, syscalls} from './generated/tables.js';

export type {KindName} from './generated/kinds.js';

/** One parameter of an event. */
export interface ParamInfo {
	/** Its key in `event.args`. */
	readonly name: string;
	readonly kind: KindName;
	/** How a number is printed. */
	readonly format: 'NA' | 'DEC' | 'HEX' | 'OCT';
	/** The table that names its flags or values: a key of `flagTables`. */
	readonly set?: string;
	/** What a `dynamic` one may hold: its first byte is a position here. */
	readonly types?: readonly KindName[];
	/** For a `relpath`: the position of the directory descriptor. */
	readonly dirfd?: number;
}

/** One event code. */
export interface EventInfo {
	readonly code: number;
	/** Its name in the generated C header, without `EVENT_`: `OPENAT_2_X`. */
	readonly key: string;
	/** The name a user knows: `openat`. */
	readonly name: string;
	/** Exit (`<`), or enter and everything that is not a syscall (`>`). */
	readonly dir: '<' | '>';
	readonly category: string;
	readonly source: readonly string[];
	readonly flags: readonly string[];
	/** A driver of this version makes it. */
	readonly captured: boolean;
	/** Captured only when it is named: there are many of it. */
	readonly byRequest: boolean;
	/** Only old capture files have it. */
	readonly old: boolean;
	/** The code is taken, but no event has it. */
	readonly unused: boolean;
	readonly params: readonly ParamInfo[];
}

/** The names of a parameter's values, in the order in which they are tried. */
export interface FlagTable {
	/** Exactly one of the values, not a combination of bits. */
	readonly exclusive?: boolean;
	readonly values: readonly {readonly name: string; readonly value: number}[];
}

/** One syscall (or tracepoint); its place in the table is its number in a driver's `wanted`. */
export interface SyscallInfo {
	readonly name: string;
	/** The code of the event it becomes; {@link GENERIC_CODE} if it has none of its own. */
	readonly event: number;
	/** Its number on x86_64. */
	readonly native?: number;
}

/** A syscall without an event of its own. */
export const GENERIC_CODE = 1;
/** Events were lost here: made by the reader, never in a file. */
export const DROP_CODE = 0x8000;

const byCode = new Map<number, EventInfo>(events.map((info) => [info.code, info]));

/** What is known about an event code, if anything. */
export function eventInfo(code: number): EventInfo | undefined {
	return byCode.get(code);
}

/** A driver makes it when a syscall begins, for whoever asks for that. */
export function isEnter({captured, dir, source}: EventInfo): boolean {
	return captured && dir === '>' && source.includes('SYSCALL');
}

/** The name of a syscall by its number in the .scap format. */
export function syscallName(id: number): string {
	return syscalls[id]?.name ?? 'unknown';
}

const byNative = new Map(syscalls.flatMap(({native, name}) => (native === undefined ? [] : [[native, name] as const])));

/**
 * The name of a syscall whose number in the .scap format its writer did not know, by its number on x86_64: such calls are
 * newer than the writer, and nearly all of these have the same number everywhere.
 */
export function nativeSyscallName(native: number): string {
	return byNative.get(native) ?? 'unknown';
}
