// How many parameters of an event are written: all of them, or as many as every reader of the format accepts.

import {acceptedCounts} from './generated/compat.js';
import {cellBytes, EVENT_CODES} from './conversion.js';

/**
 * Who shall be able to read a file: `classic` is everybody since 2022, `modern` keeps also what only the newest readers
 * know.
 */
export type ScapCompat = 'classic' | 'modern';

const MAX_PARAMS = 32;
const SLOTS = MAX_PARAMS + 1;

/** Parameters to keep, by code and how many there are. */
const kept = new Uint8Array(EVENT_CODES * SLOTS).map((_, index) => index % SLOTS);
for (const [code, counts] of acceptedCounts)
	for (let nparams = 0; nparams < SLOTS; nparams++) {
		const fitting = counts.filter((count) => count <= nparams);
		if (fitting.length > 0) kept[code * SLOTS + nparams] = Math.max(...fitting);
	}

/** Whether an event is written as it is, by code and how many parameters it has. */
const asItIs = {classic: tableOf('classic'), modern: tableOf('modern')};

function tableOf(compat: ScapCompat): Uint8Array {
	return kept.map((count, index) => {
		const isLarge = cellBytes[Math.floor(index / SLOTS)] === 4;
		return !isLarge && (compat === 'modern' || count === index % SLOTS) ? 1 : 0;
	});
}

/** How many of its parameters an event keeps. */
export function keptParams(compat: ScapCompat, code: number, nparams: number): number {
	return compat === 'classic' && code < EVENT_CODES && nparams <= MAX_PARAMS ? kept[code * SLOTS + nparams]! : nparams;
}

/** Whether an event's bytes need no change; whether its block needs one is for others to say. */
export function isKept(compat: ScapCompat, code: number, nparams: number): boolean {
	if (code >= EVENT_CODES) return true;
	return nparams <= MAX_PARAMS && asItIs[compat][code * SLOTS + nparams] === 1;
}
