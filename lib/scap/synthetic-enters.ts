// Events at the beginning of syscalls, made from those at their ends: no driver makes them any more, and readers from
// before 2025 take from them which descriptor was read, or what was opened.

import type {Buffer} from 'node:buffer';
import {RECORD, type Records} from '../decode/record.js';
import {events} from '../decode/generated/tables.js';
import {eventInfo, GENERIC_CODE} from '../decode/tables.js';
import {EVENT_BYTES} from './format.js';

/** How the event at the beginning is made. */
export interface SyntheticEnter {
	readonly code: number;
	/** Positions of its parameters in the event at the end; -1: it has none such. */
	readonly params: readonly number[];
	/** The event at the end has at least so many parameters, or it is of a version that had both. */
	readonly needs: number;
}

/** Readers from before 2025 leave out events from this code on. */
const FIRST_UNKNOWN = 336;
const CELL = 2;
const MAX_PARAMS = 32;
/** From the beginning of an event. */
const LENGTH = RECORD.length - RECORD.ts;

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
		const needs = Math.max(-1, ...places) + 1;
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
 * @param at - And where there.
 * @returns How long it is; 0: there is none to be made.
 */
export function writeSyntheticEnter(records: Records, offset: number, target: Buffer, at: number): number {
	const {view, bytes} = records;
	const enter = syntheticEnters[view.getUint16(offset + RECORD.code, true)];
	const nparams = view.getUint32(offset + RECORD.nparams, true);
	if (enter === undefined || nparams < enter.needs || nparams > MAX_PARAMS) return 0;
	const end = offset + view.getUint32(offset, true);
	let start = offset + RECORD.lengths + CELL * nparams;
	for (let index = 0; index < nparams; index++) {
		starts[index] = start;
		start += view.getUint16(offset + RECORD.lengths + CELL * index, true);
	}
	starts[nparams] = start;
	if (start > end) return 0; // it contradicts itself: its reader shall say so
	const {params} = enter;
	let out = at + EVENT_BYTES + CELL * params.length;
	let cell = at + EVENT_BYTES;
	for (const index of params) {
		const before = out;
		if (index >= 0) for (let i = starts[index]!, last = starts[index + 1]!; i < last; i++) target[out++] = bytes[i]!;
		target[cell++] = (out - before) & 0xff;
		target[cell++] = (out - before) >>> 8;
	}
	for (let i = 0; i < LENGTH; i++) target[at + i] = bytes[offset + RECORD.ts + i]!;
	target.writeUInt32LE(out - at, at + LENGTH);
	target.writeUInt16LE(enter.code, at + RECORD.code - RECORD.ts);
	target.writeUInt32LE(params.length, at + RECORD.nparams - RECORD.ts);
	return out - at;
}
