// The short way for what nearly every block is: an event without flags that stays as it is, or that falls under one of the
// simple rules (shortcuts.ts). It is one loop without calls and without objects: here reading a file is fast or slow.
// Whatever is unusual ends the loop, and takes the long way (event-blocks.ts), which knows all cases.

import {RECORD} from '../decode/record.js';
import {cellBytes, conversionOf, EVENT_CODES, KEEP} from './conversion.js';
import type {Enters} from './enters.js';
import {BLOCK, DROP_BEGINS, EVENT_BYTES, INFRASTRUCTURE, NOTIFICATION, OLD_EVENT, OLD_EVENT_BYTES} from './format.js';
import type {RecordBuffer} from './record-buffer.js';
import {ENTER_PARAM, makings, SHORTCUT, shortcuts} from './shortcuts.js';
import type {Tallies} from './tallies.js';
import type {Window} from './window.js';

/** The shortest block with an event: its header, CPU, event without parameters, and trailer, a multiple of four. */
export const PLAIN_BYTES = 36;
/** From the beginning of a block to that of its event. */
const EVENT = 10;
/** Zeros that stand for a parameter at most, and the record's padding. */
const ZEROS = 16;
const PADDING = 8;

/**
 * Makes records of the blocks from `at` on.
 *
 * @param window - Where the blocks are.
 * @param at - Where the first one is.
 * @param records - Where the records go.
 * @param enters - Where beginnings of syscalls wait; nothing: events stay as they are.
 * @param tallies - What was counted.
 * @returns The place of the first block that takes the long way.
 */
export function plainEvents(
	window: Window,
	at: number,
	records: RecordBuffer,
	enters: Enters | undefined,
	tallies: Tallies,
): number {
	const {u8, u16, u32, end} = window;
	const {bytes: targetBytes, u16: targetHalves, u32: target} = records;
	const capacity = targetBytes.length - RECORD.ts - PADDING;
	if ((at & 3) !== 2) return at;
	let waiting = enters !== undefined && enters.waiting;
	let to = records.used;
	let count = 0;
	let merged = 0;
	while (end - at >= PLAIN_BYTES) {
		const half = at >>> 1;
		const type = u16[half]!;
		if ((type !== BLOCK.event && type !== OLD_EVENT) || u16[half + 1] !== 0 || u16[half + 3] !== 0) break;
		const length = u16[half + 2]!;
		if (length > end - at || (length & 3) !== 0 || length < PLAIN_BYTES) break;
		const behind = (at + length) >>> 1;
		if (u16[behind - 2] !== length || u16[behind - 1] !== 0) break;
		const from = (at + EVENT) >>> 2;
		const size = u32[from + 4]!;
		const code = u16[half + 15]!;
		if (size > length - EVENT - 4 || code >= EVENT_CODES || cellBytes[code] !== 2) break;

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

		const rule = enters === undefined ? KEEP : conversionOf(code, nparams);
		const shortcut = shortcuts[rule]!;
		if (shortcut >= SHORTCUT.keep) {
			const whole = type === BLOCK.event ? size : size + 4;
			if (to + whole > capacity) break;
			if (waiting) {
				if (code === DROP_BEGINS) break;
				if (code & 1) enters!.forget(u32[from + 2]! + (u32[from + 3]! | 0) * 0x1_0000_0000);
			}
			if (shortcut === SHORTCUT.keepAndStore) {
				const start = cell << 1;
				const tid = u32[from + 2]! + (u32[from + 3]! | 0) * 0x1_0000_0000;
				enters!.hold(tid, code, nparams, start, size - (start - at - EVENT));
				waiting = true;
			}
			let word = to >>> 2;
			target[word] = whole + RECORD.ts;
			target[word + 1] = u16[half + 4]!; // cpu; the lane and the flags are 0
			target[word + 2] = 0;
			target[word + 3] = 0;
			word += RECORD.ts >>> 2;
			// A little beyond the event is copied too, where the record's padding is.
			let i = from;
			if (type === BLOCK.event) {
				for (const last = from + ((size + 3) >>> 2); i < last; i++) target[word++] = u32[i]!;
			} else {
				for (const last = from + 4; i < last; i++) target[word++] = u32[i]!;
				target[word] = whole;
				const h = word << 1;
				targetHalves[h + 2] = code;
				targetHalves[h + 3] = nparams;
				targetHalves[h + 4] = 0;
				targetHalves[h + 5] = u16[cell]!;
				word += 3;
				for (let j = (cell + 1) >>> 1, last = from + ((size + 3) >>> 2); j < last; j++) target[word++] = u32[j]!;
			}
			to = (to + whole + (RECORD.ts + 7)) & ~7;
			at += length;
			count++;
			continue;
		}

		if (shortcut === SHORTCUT.none) break;
		const tid = u32[from + 2]! + (u32[from + 3]! | 0) * 0x1_0000_0000;
		if (shortcut === SHORTCUT.make) {
			const {becomes, kept, more} = makings[rule]!;
			const wanted = kept + more.length;
			let enter = enters!.find(tid);
			if (enter !== undefined && enter.code !== code - 1) enter = undefined;
			const enterLength = enter === undefined ? 0 : enter.length;
			if (to + size + enterLength + (ZEROS + 2) * more.length + 4 > capacity) break;

			// The old parameters, and their lengths: both are a whole number of 16-bit words.
			let toCell = (to + RECORD.lengths) >>> 1;
			let bytes = 0;
			for (let i = 0; i < kept; i++) bytes += targetHalves[toCell++] = u16[cell + i]!;
			const data = (cell + nparams) << 1;
			let out = to + RECORD.lengths + 2 * wanted;
			if (bytes > 0) {
				let i = data >>> 1;
				let o = out >>> 1;
				if (o & 1) targetHalves[o++] = u16[i++]!;
				let a = i >>> 1;
				let b = o >>> 1;
				const stop = (out + bytes + 3) >>> 2;
				if ((i & 1) === 0) {
					while (b < stop) target[b++] = u32[a++]!;
				} else {
					for (let word = u32[a]!; b < stop; b++) {
						const next = u32[++a]!;
						target[b] = (word >>> 16) | (next << 16);
						word = next;
					}
				}
			}
			out += bytes;

			// Then what was known when the syscall began, or zeros.
			const enterBytes = enter === undefined ? u8 : enters!.bytesOf(enter);
			const enterParams = enter === undefined ? 0 : enter.nparams;
			let enterCell = 0;
			let enterAt = enter === undefined ? 0 : enter.start + 2 * enterParams;
			for (let i = 0; i < more.length; i++) {
				const step = more[i]!;
				const index = (step >>> 8) - 1;
				let copied = step & (ENTER_PARAM - 1);
				if (index >= 0 && index < enterParams) {
					const cells = enter!.start;
					if (index < enterCell) {
						enterCell = 0;
						enterAt = cells + 2 * enterParams;
					}
					for (; enterCell < index; enterCell++)
						enterAt += enterBytes[cells + 2 * enterCell]! | (enterBytes[cells + 2 * enterCell + 1]! << 8);
					copied = enterBytes[cells + 2 * index]! | (enterBytes[cells + 2 * index + 1]! << 8);
					for (let j = 0; j < copied; j++) targetBytes[out + j] = enterBytes[enterAt + j]!;
				} else {
					for (let j = 0; j < copied; j++) targetBytes[out + j] = 0;
				}
				targetHalves[toCell++] = copied;
				out += copied;
			}

			const word = to >>> 2;
			target[word] = out - to;
			target[word + 1] = u16[half + 4]!;
			target[word + 2] = 0;
			target[word + 3] = 0;
			target[word + 4] = u32[from]!;
			target[word + 5] = u32[from + 1]!;
			target[word + 6] = u32[from + 2]!;
			target[word + 7] = u32[from + 3]!;
			target[word + 8] = out - to - RECORD.ts;
			const h = word << 1;
			targetHalves[h + 18] = becomes;
			targetHalves[h + 19] = wanted;
			targetHalves[h + 20] = 0;
			to = (out + 7) & ~7;
			count++;
			if (code & 1) enters!.forget(tid);
		} else if (shortcut === SHORTCUT.store) {
			const start = cell << 1;
			enters!.hold(tid, code, nparams, start, size - (start - at - EVENT));
			waiting = true;
			merged++;
		} else {
			if (code & 1) enters!.forget(tid);
			merged++;
		}
		at += length;
	}
	records.used = to;
	records.count += count;
	tallies.merged += merged;
	tallies.knownBlocks += count + merged;
	return at;
}
