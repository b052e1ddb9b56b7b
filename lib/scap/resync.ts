// Where reading goes on behind something that is no block: at the next thing that is one without doubt, because it has a
// known type, and its length at both ends.

import {BLOCK_OVERHEAD, BLOCK_TRAILER, MAX_UNKNOWN_BYTES, SECTION_HEADER, blockKinds} from './format.js';
import {isPlausible} from './plausible.js';
import type {Window} from './window.js';

/** What a search came to. */
export type Search =
	/** A block is there: the window begins with it. */
	| 'found'
	/** The window begins where one may be, if there are more bytes. */
	| 'more'
	/** The window begins where there is too little for any. */
	| 'nothing';

/** Looks for a block in the window, from its start on. */
export function findBlock(window: Window): Search {
	const {bytes, view, end} = window;
	let at = window.start;
	for (; end - at >= BLOCK_OVERHEAD; at++) {
		// The second byte of every type that there is.
		const second = bytes[at + 1];
		if (second !== 0x02 && second !== 0x0d && second !== 0xab) continue;
		const type = view.getUint32(at, true);
		const kind = blockKinds.get(type);
		if (kind === undefined && type !== SECTION_HEADER) continue;
		const length = view.getUint32(at + 4, true);
		if (length < BLOCK_OVERHEAD || (length & 3) !== 0 || length > (kind?.maxBytes ?? MAX_UNKNOWN_BYTES)) continue;
		if (length > end - at) {
			if (!isPlausible(window, at, length, kind)) continue;
			window.start = at;
			return 'more';
		}
		if (view.getUint32(at + length - BLOCK_TRAILER, true) === length) {
			window.start = at;
			return 'found';
		}
	}
	window.start = at;
	return 'nothing';
}
