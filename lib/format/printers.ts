// Parameters as text, straight from the record: the short way for the kinds that nearly all parameters have. It makes no
// value on the way that is not needed, and remembers the texts of numbers that come again and again. What it does not know,
// values.ts prints from the decoded value; both print the same.

import {decode, type ParamValue} from '../decode/kinds.js';
import {RECORD, type Records} from '../decode/record.js';
import type {ParamInfo} from '../decode/tables.js';
import {cString} from '../decode/text.js';
import {formatDescriptor} from './descriptor.js';
import {escapeText} from './escape.js';
import {emptyText, formatValue, type Names} from './values.js';

/**
 * Prints the parameter of `length` bytes at `start`, of the event whose record is at `offset`. Throws `BadLength` if these
 * are not as many as it should have.
 */
export type Printer = (
	records: Records,
	start: number,
	length: number,
	names: Names,
	bufferChars: number,
	offset: number,
) => string;

const TWO_32 = 0x1_0000_0000;
/** Upper half of numbers that are exact in JavaScript. */
const EXACT_HIGH = 2 ** 21;
/** Numbers of one parameter whose text is remembered. */
const MAX_REMEMBERED = 1024;
const SPACE = 0x20;
const DELETE = 0x7f;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const UNPRINTABLE = /[^\x20-\x7e]/;
const EACH_UNPRINTABLE = /[^\x20-\x7e]/g;

/** The printer of a parameter. */
export function printerOf(param: ParamInfo): Printer {
	const long: Printer = (records, start, length, names, bufferChars, offset) =>
		formatValue(param, decode(records, start, length, param), {
			names,
			bufferChars,
			raw: () => new Uint8Array(records.buffer, start, length),
			tid: tidOf(records, offset),
			param: (position) => smallParam(records, offset, position),
		});
	const print = shortPrinter(param, long);
	const empty = emptyText(param.kind);
	return (records, start, length, names, bufferChars, offset) =>
		length === 0 ? empty : print(records, start, length, names, bufferChars, offset);
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
		case 'mode':
		case 'flags32':
		case 'enum32':
			return remembering(4, long);
		case 'i64':
		case 'u64':
			return format === 'HEX' || format === 'OCT' ? long : number64(long);
		case 'errno':
		case 'address':
			return number64(remembering(8, long));
		case 'fd':
			return descriptor(remembering(8, long));
		case 'string':
			return text;
		case 'path':
		case 'relpath':
			return path(long);
		case 'bytes':
			return bytes;
		default:
			return long; // rare, or depends on more than its bytes
	}
}

/** What is printed depends on the number alone. */
function remembering(size: 1 | 2 | 4 | 8, long: Printer): Printer {
	const texts = new Map<number, string>();
	return (records, start, length, names, bufferChars, offset) => {
		if (length !== size) return long(records, start, length, names, bufferChars, offset);
		const {view} = records;
		const low =
			size === 1 ? view.getUint8(start) : size === 2 ? view.getUint16(start, true) : view.getUint32(start, true);
		// Of eight bytes only those are remembered that are a small negative number: errors.
		if (size === 8 && view.getUint32(start + 4, true) !== TWO_32 - 1)
			return long(records, start, length, names, bufferChars, offset);
		let printed = texts.get(low);
		if (printed === undefined) {
			printed = long(records, start, length, names, bufferChars, offset);
			if (texts.size < MAX_REMEMBERED) texts.set(low, printed);
		}
		return printed;
	};
}

/** A number that is neither negative nor enormous is printed as it is. */
function number64(other: Printer): Printer {
	return (records, start, length, names, bufferChars, offset) => {
		if (length === 8) {
			const high = records.view.getUint32(start + 4, true);
			if (high < EXACT_HIGH) return String(high * TWO_32 + records.view.getUint32(start, true));
		}
		return other(records, start, length, names, bufferChars, offset);
	};
}

/** A descriptor has behind its number what it stands for, if that is known. */
function descriptor(negative: Printer): Printer {
	return (records, start, length, names, bufferChars, offset) => {
		if (length !== 8 || records.view.getUint32(start + 4, true) !== 0)
			return negative(records, start, length, names, bufferChars, offset);
		const fd = records.view.getUint32(start, true);
		const info = names.fd?.(tidOf(records, offset), fd);
		return info ? `${fd}(${formatDescriptor(info)})` : String(fd);
	};
}

/** A relative path has the whole one behind it, if that is known. */
function path(long: Printer): Printer {
	return (records, start, length, names, bufferChars, offset) =>
		names.path === undefined || records.bytes[start] === SLASH || records.bytes[start] === 0
			? text(records, start, length)
			: long(records, start, length, names, bufferChars, offset);
}

/** The event's thread. */
function tidOf({u32}: Records, offset: number): number {
	return u32[(offset + RECORD.tid) >>> 2]!;
}

/** Another parameter of the event, if it is a number of eight bytes: the folder that a path is relative to. */
function smallParam({view}: Records, offset: number, position: number): ParamValue {
	const nparams = view.getUint32(offset + RECORD.nparams, true);
	const cells = offset + RECORD.lengths;
	let start = cells + 2 * nparams;
	for (let index = 0; index < position; index++) start += view.getUint16(cells + 2 * index, true);
	return position < nparams && view.getUint16(cells + 2 * position, true) === 8
		? view.getInt32(start + 4, true) * TWO_32 + view.getUint32(start, true)
		: null;
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
