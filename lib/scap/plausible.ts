// A block that is not in memory yet says how long it is: before memory grows for it, what is there of it must look like it.

import {
	BLOCK_HEADER,
	BLOCK_OVERHEAD,
	EVENT_BYTES,
	OLD_EVENT_BYTES,
	type BlockKind,
	type EventBlockKind,
} from './format.js';
import type {Window} from './window.js';

/** Up to here a block costs nothing. */
const FREE_BYTES = 64 * 1024;
/** Entries of lists have their length before them from this version on. */
const PROCESSES_WITH_LENGTHS = 9;
const LISTS_WITH_LENGTHS = 2;
const MIN_ENTRY = 4;
/** Eight texts of 64 KiB, and all the numbers between them. */
const MAX_ENTRY = 2 ** 20;
/** After so many entries it is one. */
const ENOUGH_ENTRIES = 64;
/** From the beginning of an event. */
const LENGTH = 16;
/** What a writer may have put behind an event, so that its block has a length that it likes. */
const MAX_PADDING = 15;
/** Two old events say that they have three bytes more than they do. */
const MIN_PADDING = -3;

/**
 * @param window - Where it begins.
 * @param at - And where there.
 * @param length - How long it says it is.
 * @param kind - What it says it is.
 */
export function isPlausible(window: Window, at: number, length: number, kind: BlockKind | undefined): boolean {
	if (length <= FREE_BYTES || kind === undefined) return true;
	const body = at + BLOCK_HEADER;
	switch (kind.kind) {
		case 'event':
			return isEvent(window, body, length - BLOCK_OVERHEAD, kind);
		case 'processes':
			return kind.version < PROCESSES_WITH_LENGTHS || areEntries(window, body, body + length - BLOCK_OVERHEAD);
		case 'fds':
			// The thread's number stands before them.
			return kind.version < LISTS_WITH_LENGTHS || areEntries(window, body + 8, body + length - BLOCK_OVERHEAD);
		default:
			return true;
	}
}

function isEvent({view, end}: Window, body: number, length: number, {version, flags}: EventBlockKind): boolean {
	const start = flags ? 6 : 2;
	const header = version === 1 ? OLD_EVENT_BYTES : EVENT_BYTES;
	if (end - body < start + header) return true;
	const padding = length - start - view.getUint32(body + start + LENGTH, true);
	return padding >= MIN_PADDING && padding <= MAX_PADDING;
}

function areEntries({view, end}: Window, at: number, stop: number): boolean {
	for (let i = 0; i < ENOUGH_ENTRIES && at + MIN_ENTRY <= Math.min(end, stop); i++) {
		const length = view.getUint32(at, true);
		if (length < MIN_ENTRY || length > MAX_ENTRY || length > stop - at) return false;
		at += length;
	}
	return true;
}
