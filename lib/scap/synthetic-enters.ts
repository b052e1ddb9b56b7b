// Events at the beginning of syscalls, made from those at their ends: no driver makes them any more, and readers from
// before 2025 take from them which descriptor was read, or what was opened.

import {RECORD, type Records} from '../decode/record.js';
import {events} from '../decode/generated/tables.js';
import {eventInfo, GENERIC_CODE} from '../decode/tables.js';
import {EVENT_BYTES} from './format.js';
import {acceptedCounts} from './generated/compat.js';

/** How the event at the beginning is made. */
export interface SyntheticEnter {
	readonly code: number;
	/** Positions of its parameters in the event at the end; -1: it has none such. */
	readonly params: readonly number[];
	/**
	 * The event at the end has at least so many parameters, or it is of a version that had both. What it may have lost on the
	 * way through a file for every reader, the one at the beginning has empty: it must be there all the same, since readers
	 * look for it where such a parameter is missing, and give up if they find another one.
	 */
	readonly needs: number;
}

/** Readers from before 2025 leave out events from this code on. */
const FIRST_UNKNOWN = 336;
const CELL = 2;
const MAX_PARAMS = 32;
/** From the beginning of an event. */
const LENGTH = RECORD.length - RECORD.ts;

/** How many parameters of an event every reader takes, where that is not any number of them. */
const mostAccepted = new Map(acceptedCounts.map(([code, counts]) => [code, Math.max(...counts)]));

/** By code of the event at the end. */
export const syntheticEnters: readonly (SyntheticEnter | undefined)[] = events.reduce<(SyntheticEnter | undefined)[]>(
	(made, {code, dir, source, params}) => {
		const enter =
			dir === '<' && code > GENERIC_CODE && code < FIRST_UNKNOWN && source.includes('SYSCALL')
				? eventInfo(code - 1)
				: undefined;
		if (enter === undefined || enter.unused || enter.flags.includes('LARGE_PAYLOAD')) return made;
		const places = enter.params.map(({name, kind}) =>
			params.findIndex((param) => param.name === name && param.kind === kind),
		);
		const needs = Math.min(Math.max(-1, ...places) + 1, mostAccepted.get(code) ?? Infinity);
		if (needs > 0) made[code] = {code: enter.code, params: places, needs};
		return made;
	},
	[],
);

/** Bytes of a block that the event at the beginning may need beyond those of the record. */
export const SYNTHETIC_OVERHEAD = 64;

/** Where the parameters of the event at hand start, and behind the last where it ends. */
const starts = new Uint32Array(MAX_PARAMS + 1);

/**
 * Writes the event at the beginning of the syscall whose event at the end a record holds.
 *
 * @param records - The records.
 * @param offset - Where that one is.
 * @param target - Where the event goes.
 * @param halves - The same in words of 16 bits.
 * @param words - And in words of 32 bits.
 * @param at - Where the event goes there, a multiple of 4.
 * @returns How long it is; 0: there is none to be made.
 */
export function writeSyntheticEnter(
	records: Records,
	offset: number,
	target: Uint8Array,
	halves: Uint16Array,
	words: Uint32Array,
	at: number,
): number {
	const {bytes, u16, u32} = records;
	const enter = syntheticEnters[u16[(offset + RECORD.code) >>> 1]!];
	if (enter === undefined) return 0;
	const cells = (offset + RECORD.lengths) >>> 1;
	const nparams = u16[(offset + RECORD.nparams) >>> 1]! + u16[(offset + RECORD.nparams + 2) >>> 1]! * 0x1_0000;
	if (nparams < enter.needs || nparams > MAX_PARAMS) return 0;
	let start = offset + RECORD.lengths + CELL * nparams;
	for (let index = 0; index < nparams; index++) {
		starts[index] = start;
		start += u16[cells + index]!;
	}
	starts[nparams] = start;
	if (start > offset + u32[offset >>> 2]!) return 0; // it contradicts itself: its reader shall say so
	const {params} = enter;
	let out = at + EVENT_BYTES + CELL * params.length;
	let cell = (at + EVENT_BYTES) >>> 1;
	for (const index of params) {
		const before = out;
		if (index >= 0 && index < nparams)
			for (let i = starts[index]!, last = starts[index + 1]!; i < last; i++) target[out++] = bytes[i]!;
		halves[cell++] = out - before;
	}
	const word = at >>> 2;
	const from = (offset + RECORD.ts) >>> 2;
	for (let i = 0; i < LENGTH >>> 2; i++) words[word + i] = u32[from + i]!;
	words[word + (LENGTH >>> 2)] = out - at;
	const half = (at + LENGTH + 4) >>> 1;
	halves[half] = enter.code;
	halves[half + 1] = params.length;
	halves[half + 2] = 0;
	return out - at;
}
