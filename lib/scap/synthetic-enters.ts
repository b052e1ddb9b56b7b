// Events at the beginning of syscalls, made from those at their ends: no driver makes them any more, and readers from
// before 2025 take from them which descriptor was read, or what was opened.

import {Buffer} from 'node:buffer';
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

/** The event at the beginning of the syscall whose event at the end a record holds; nothing if there is none to be made. */
export function syntheticEnter(records: Records, offset: number): Buffer | undefined {
	const {view, bytes} = records;
	const enter = syntheticEnters[view.getUint16(offset + RECORD.code, true)];
	const nparams = view.getUint32(offset + RECORD.nparams, true);
	if (enter === undefined || nparams < enter.needs) return undefined;
	const end = offset + view.getUint32(offset, true);
	const parts: (readonly [start: number, length: number])[] = [];
	let start = offset + RECORD.lengths + CELL * nparams;
	for (let index = 0; index < nparams; index++) {
		const length = view.getUint16(offset + RECORD.lengths + CELL * index, true);
		if (start + length > end) return undefined; // it contradicts itself: its reader shall say so
		parts.push([start, length]);
		start += length;
	}
	const chosen = enter.params.map((index) => parts[index] ?? ([0, 0] as const));
	const size = chosen.reduce((sum, [, length]) => sum + CELL + length, EVENT_BYTES);
	const event = Buffer.alloc(size);
	event.set(bytes.subarray(offset + RECORD.ts, offset + RECORD.length));
	event.writeUInt32LE(size, RECORD.length - RECORD.ts);
	event.writeUInt16LE(enter.code, RECORD.code - RECORD.ts);
	event.writeUInt32LE(chosen.length, RECORD.nparams - RECORD.ts);
	let cell = EVENT_BYTES;
	let at = EVENT_BYTES + CELL * chosen.length;
	for (const [from, length] of chosen) {
		event.writeUInt16LE(length, cell);
		event.set(bytes.subarray(from, from + length), at);
		cell += CELL;
		at += length;
	}
	return event;
}
