// Parameters as text, straight from the record: the short way for the kinds that nearly all parameters have. It makes no
// value on the way that is not needed, and remembers the texts of numbers that come again and again. What it does not know,
// values.ts prints from the decoded value; both print the same.

import {decode} from '../decode/kinds.js';
import type {Records} from '../decode/record.js';
import type {ParamInfo} from '../decode/tables.js';
import {cString} from '../decode/text.js';
import {escapeText} from './escape.js';
import {emptyText, formatValue, type Names} from './values.js';

/** Prints the parameter of `length` bytes at `start`. Throws `BadLength` if these are not as many as it should have. */
export type Printer = (records: Records, start: number, length: number, names: Names, bufferChars: number) => string;

const TWO_32 = 0x1_0000_0000;
/** Upper half of numbers that are exact in JavaScript. */
const EXACT_HIGH = 2 ** 21;
/** Numbers of one parameter whose text is remembered. */
const MAX_REMEMBERED = 1024;
const SPACE = 0x20;
const DELETE = 0x7f;
const BACKSLASH = 0x5c;
const UNPRINTABLE = /[^\x20-\x7e]/;
const EACH_UNPRINTABLE = /[^\x20-\x7e]/g;

/** The printer of a parameter. */
export function printerOf(param: ParamInfo): Printer {
	const long: Printer = (records, start, length, names, bufferChars) =>
		formatValue(param, decode(records, start, length, param), {
			names,
			bufferChars,
			raw: () => new Uint8Array(records.buffer, start, length),
		});
	const print = shortPrinter(param, long);
	const empty = emptyText(param.kind);
	return (records, start, length, names, bufferChars) =>
		length === 0 ? empty : print(records, start, length, names, bufferChars);
}

function shortPrinter({kind, format}: ParamInfo, long: Printer): Printer {
	switch (kind) {
		case 'i8':
		case 'u8':
		case 'flags8':
		case 'enum8':
		case 'signal':
			return remembering(1, long);
		case 'i16':
		case 'u16':
		case 'flags16':
		case 'enum16':
		case 'port':
		case 'syscall':
			return remembering(2, long);
		case 'i32':
		case 'u32':
		case 'fd32':
		case 'mode':
		case 'flags32':
		case 'enum32':
			return remembering(4, long);
		case 'i64':
		case 'u64':
			return format === 'HEX' || format === 'OCT' ? long : number64(long);
		case 'errno':
		case 'fd':
		case 'address':
			return number64(remembering(8, long));
		case 'string':
		case 'path':
		case 'relpath':
			return text;
		case 'bytes':
			return bytes;
		default:
			return long; // rare, or depends on more than its bytes
	}
}

/** What is printed depends on the number alone. */
function remembering(size: 1 | 2 | 4 | 8, long: Printer): Printer {
	const texts = new Map<number, string>();
	return (records, start, length, names, bufferChars) => {
		if (length !== size) return long(records, start, length, names, bufferChars);
		const {view} = records;
		const low =
			size === 1 ? view.getUint8(start) : size === 2 ? view.getUint16(start, true) : view.getUint32(start, true);
		// Of eight bytes only those are remembered that are a small negative number: errors.
		if (size === 8 && view.getUint32(start + 4, true) !== TWO_32 - 1)
			return long(records, start, length, names, bufferChars);
		let printed = texts.get(low);
		if (printed === undefined) {
			printed = long(records, start, length, names, bufferChars);
			if (texts.size < MAX_REMEMBERED) texts.set(low, printed);
		}
		return printed;
	};
}

/** A number that is neither negative nor enormous is printed as it is. */
function number64(other: Printer): Printer {
	return (records, start, length, names, bufferChars) => {
		if (length === 8) {
			const high = records.view.getUint32(start + 4, true);
			if (high < EXACT_HIGH) return String(high * TWO_32 + records.view.getUint32(start, true));
		}
		return other(records, start, length, names, bufferChars);
	};
}

/** Text up to the first NUL. */
function text({text: memory}: Records, start: number, length: number): string {
	const end = start + length;
	let stop = start;
	for (; stop < end; stop++) {
		const byte = memory[stop]!;
		if (byte < SPACE || byte >= DELETE || byte === BACKSLASH) break;
	}
	const isPlain = stop === end || memory[stop] === 0;
	return isPlain ? memory.toString('latin1', start, stop) : escapeText(cString(memory, start, end));
}

function bytes({text: memory}: Records, start: number, length: number, _names: Names, bufferChars: number): string {
	const isCut = length > bufferChars;
	const shown = memory.toString('latin1', start, start + (isCut ? Math.max(0, bufferChars - 3) : length));
	const safe = UNPRINTABLE.test(shown) ? shown.replace(EACH_UNPRINTABLE, '.') : shown;
	return isCut ? `${safe}...` : safe;
}
