// Printers of numbers, see printers.ts: each knows the lengths and values that nearly all have, and hands on the others.

import type {ParamInfo} from '../decode/tables.js';
import type {Printer} from './printers.js';

const TWO_32 = 0x1_0000_0000;
/** Upper half of numbers that are exact in JavaScript. */
const EXACT_HIGH = 2 ** 21;
/** Numbers of one kind whose text is remembered. */
const MAX_REMEMBERED = 1024;

/** By kind and number: parameters of a kind share them, or a file with every number in each would make this grow. */
const remembered = new Map<string, Map<number, Uint8Array>>();

function textsOf({kind, format, set = ''}: ParamInfo): Map<number, Uint8Array> {
	const key = `${kind} ${format} ${set}`;
	let texts = remembered.get(key);
	if (texts === undefined) remembered.set(key, (texts = new Map<number, Uint8Array>()));
	return texts;
}

/** What is printed of a parameter of this kind depends on the number alone. */
export function remembering(size: 1 | 2 | 4 | 8, param: ParamInfo, long: Printer): Printer {
	const texts = textsOf(param);
	return (out, place, start, length) => {
		const {view} = place.records;
		// Of eight bytes only those are remembered that are a small negative number: errors.
		if (length !== size || (size === 8 && view.getUint32(start + 4, true) !== TWO_32 - 1)) {
			long(out, place, start, length);
			return;
		}
		const low =
			size === 1 ? view.getUint8(start) : size === 2 ? view.getUint16(start, true) : view.getUint32(start, true);
		const printed = texts.get(low);
		if (printed !== undefined) {
			out.piece(printed);
			return;
		}
		const before = out.length;
		long(out, place, start, length);
		if (texts.size < MAX_REMEMBERED) texts.set(low, out.slice(before));
	};
}

/** A number that is neither negative nor enormous is printed as it is. */
export function number64(other: Printer): Printer {
	return (out, place, start, length) => {
		if (length === 8) {
			const {view} = place.records;
			const high = view.getUint32(start + 4, true);
			if (high < EXACT_HIGH) {
				out.number(high * TWO_32 + view.getUint32(start, true));
				return;
			}
		}
		other(out, place, start, length);
	};
}

/** As {@link number64}, of 32 bits: an unsigned number with its top bit set is printed as a negative one. */
export function number32(other: Printer): Printer {
	return (out, place, start, length) => {
		if (length === 4) {
			const value = place.records.view.getInt32(start, true);
			if (value >= 0) {
				out.number(value);
				return;
			}
		}
		other(out, place, start, length);
	};
}

export function hex64(other: Printer): Printer {
	return (out, place, start, length) => {
		const {view} = place.records;
		if (length === 8) out.hex(view.getUint32(start + 4, true), view.getUint32(start, true));
		else other(out, place, start, length);
	};
}
