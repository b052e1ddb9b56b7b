// As plain-events.ts, for whoever wants to know only how many events there are: nothing is copied. What becomes of old
// events is known from their code alone.

import {GENERIC_CODE} from '../decode/tables.js';
import {cellBytes, conversionOf, EVENT_CODES, finalCode} from './conversion.js';
import {NO_EVENT} from './enters.js';
import {BLOCK, EVENT_BYTES, INFRASTRUCTURE, NOTIFICATION, OLD_EVENT, OLD_EVENT_BYTES} from './format.js';
import {PLAIN_BYTES} from './plain-events.js';
import type {Counter} from './summary.js';
import type {Tallies} from './tallies.js';
import type {Window} from './window.js';

/**
 * Counts the blocks from `at` on.
 *
 * @param window - Where the blocks are.
 * @param at - Where the first one is.
 * @param counter - What counts.
 * @param convert - Whether old events become current ones.
 * @param tallies - What was counted by others.
 * @returns The place of the first block that takes the long way.
 */
export function countPlainEvents(
	window: Window,
	at: number,
	counter: Counter,
	convert: boolean,
	tallies: Tallies,
): number {
	const {u16, u32, end} = window;
	const {codes} = counter;
	if ((at & 3) !== 2) return at;
	let blocks = 0;
	while (end - at >= PLAIN_BYTES) {
		const half = at >>> 1;
		const type = u16[half]!;
		if ((type !== BLOCK.event && type !== OLD_EVENT) || u16[half + 1] !== 0 || u16[half + 3] !== 0) break;
		const length = u16[half + 2]!;
		if (length > end - at || (length & 3) !== 0 || length < PLAIN_BYTES) break;
		const behind = (at + length) >>> 1;
		if (u16[behind - 2] !== length || u16[behind - 1] !== 0) break;
		const from = (at + 10) >>> 2;
		const size = u32[from + 4]!;
		const code = u16[half + 15]!;
		if (size > length - 14 || code >= EVENT_CODES || cellBytes[code] !== 2) break;

		let cell = half + 16;
		let nparams: number;
		let used: number;
		if (type === BLOCK.event) {
			nparams = u16[half + 16]!;
			used = EVENT_BYTES + 2 * nparams;
			if (u16[half + 17] !== 0 || used > size) break;
			cell += 2;
			for (let i = cell, last = cell + nparams; i < last; i++) used += u16[i]!;
			if (used > size) break;
		} else {
			if (code === NOTIFICATION || code === INFRASTRUCTURE) break;
			used = OLD_EVENT_BYTES;
			for (nparams = 0; used < size; nparams++) used += 2 + u16[cell + nparams]!;
			if (used !== size) break;
		}

		const rule = convert ? conversionOf(code, nparams) : 0;
		const final = rule === 0 ? code : finalCode(rule);
		if (final === NO_EVENT) {
			tallies.merged++;
		} else {
			counter.addTime(u32[from + 1]!, u32[from]!);
			if (final > GENERIC_CODE)
				codes[final]!++; // 0 is the other half of 1
			else counter.addSyscall(nparams > 0 && u16[cell] === 2 ? u16[cell + nparams]! : 0);
		}
		at += length;
		blocks++;
	}
	tallies.knownBlocks += blocks;
	return at;
}
