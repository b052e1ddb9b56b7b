// The shortest way: events whose blocks are as far from each other as their records will be, which is how this package
// writes them. A run of them is looked through, copied all at once, and then each gets a record's header where its block's
// was. Whatever ends a run goes on in plain-events.ts.

import {RECORD} from '../decode/record.js';
import {cellBytes, conversionOf, EVENT_CODES} from './conversion.js';
import type {Enters} from './enters.js';
import {BLOCK, BLOCK_TRAILER, DROP_BEGINS, EVENT_BYTES} from './format.js';
import {PLAIN_BYTES} from './plain-events.js';
import type {RecordBuffer} from './record-buffer.js';
import {SHORTCUT, shortcuts} from './shortcuts.js';
import type {Tallies} from './tallies.js';
import type {Window} from './window.js';

/** From the beginning of a block to that of its event. */
const EVENT = 10;
/** From the beginning of a record to that of the block that its event was in. */
const BLOCK_START = RECORD.ts - EVENT;
/** One copy for so little costs more than one event at a time. */
const FEW_BYTES = 1024;

/**
 * Makes records of the blocks from `at` on; see {@link plainEvents} for the parameters.
 *
 * @returns The place of the first block that is not among them.
 */
export function alignedEvents(
	window: Window,
	at: number,
	records: RecordBuffer,
	enters: Enters | undefined,
	tallies: Tallies,
): number {
	if ((at & 3) !== 2) return at;
	const first = at;
	const room = records.bytes.length - records.used - PLAIN_BYTES;
	const {u8, u16, u32} = window;
	const end = Math.min(window.end, first + room);
	const waits = enters !== undefined && enters.waiting;
	let count = 0;
	while (end - at >= PLAIN_BYTES) {
		const half = at >>> 1;
		if (u16[half] !== BLOCK.event || u16[half + 1] !== 0 || u16[half + 3] !== 0) break;
		const length = u16[half + 2]!;
		const from = (at + EVENT) >>> 2;
		const size = u32[from + 4]!;
		if (length !== ((size + RECORD.ts + 7) & ~7) || length > end - at) break;
		const behind = (at + length) >>> 1;
		if (u16[behind - 2] !== length || u16[behind - 1] !== 0) break;
		const code = u16[half + 15]!;
		const nparams = u16[half + 16]!;
		if (code >= EVENT_CODES || cellBytes[code] !== 2 || u16[half + 17] !== 0) break;
		let used = EVENT_BYTES + 2 * nparams;
		if (used > size) break;
		for (let i = half + 18, last = i + nparams; i < last; i++) used += u16[i]!;
		if (used > size) break;
		if (enters !== undefined && shortcuts[conversionOf(code, nparams)] !== SHORTCUT.keep) break;
		if (waits) {
			if (code === DROP_BEGINS) break;
			if (code & 1) enters.forget(u32[from + 2]! + (u32[from + 3]! | 0) * 0x1_0000_0000);
		}
		at += length;
		count++;
	}
	if (at - first < FEW_BYTES) return first;

	const {bytes, u16: halves, u32: words} = records;
	let to = records.used;
	bytes.set(u8.subarray(first, at - BLOCK_TRAILER), to + BLOCK_START);
	for (const stop = to + at - first; to < stop;) {
		const word = to >>> 2;
		const size = words[word + (RECORD.length >>> 2)]! + RECORD.ts;
		words[word] = size;
		words[word + 1] = halves[(to + RECORD.ts - 2) >>> 1]!; // cpu; the lane and the flags are 0
		words[word + 2] = 0;
		words[word + 3] = 0;
		to = (to + size + 7) & ~7;
	}
	records.used = to;
	records.count += count;
	tallies.knownBlocks += count;
	return at;
}
