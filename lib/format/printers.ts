// Parameters as text, straight from the record: the short way for the kinds that nearly all parameters have. It makes no
// value on the way that is not needed, and remembers the texts of numbers that come again and again. What it does not know,
// values.ts prints from the decoded value; both print the same.

import {decoderOf} from '../decode/kinds.js';
import {RECORD, type Records} from '../decode/record.js';
import type {ParamInfo} from '../decode/tables.js';
import {cString} from '../decode/text.js';
import {writeDescriptor} from './descriptor.js';
import {escapeText} from './escape.js';
import {hex64, number32, number64, remembering} from './number-printers.js';
import {piece, type TextBuffer} from './text-buffer.js';
import {emptyText, formatValue, type Names} from './values.js';

/** What a parameter's text depends on besides its bytes. */
export interface Place {
	readonly records: Records;
	/** Of the event's record. */
	readonly offset: number;
	readonly names: Names;
	/** Longer buffers end in `...`. */
	readonly bufferChars: number;
}

/**
 * Prints the parameter of `length` bytes at `start`. Throws `BadLength` if these are not as many as it should have.
 */
export type Printer = (out: TextBuffer, place: Place, start: number, length: number) => void;

const TWO_32 = 0x1_0000_0000;
const NO_ID = 0xffff_ffff;
const SLASH = 0x2f;
const OPENING = 0x28;
const CLOSING = 0x29;
const DOTS = piece('...');

/** The printer of a parameter. */
export function printerOf(param: ParamInfo): Printer {
	const decode = decoderOf(param);
	const long: Printer = (out, {records, offset, names, bufferChars}, start, length) =>
		out.text(
			formatValue(param, decode(records, start, length, param), {
				names,
				bufferChars,
				raw: () => new Uint8Array(records.buffer, start, length),
				tid: tidOf(records, offset),
				param: (position) => smallParam(records, offset, position),
			}),
		);
	const print = shortPrinter(param, long);
	const empty = piece(emptyText(param.kind));
	return (out, place, start, length) => (length === 0 ? out.piece(empty) : print(out, place, start, length));
}

function shortPrinter(param: ParamInfo, long: Printer): Printer {
	switch (param.kind) {
		case 'i8':
		case 'u8':
		case 'flags8':
		case 'enum8':
		case 'signal':
			return remembering(1, param, long);
		case 'i16':
		case 'u16':
		case 'flags16':
		case 'enum16':
		case 'port':
		case 'syscall':
			return remembering(2, param, long);
		case 'i32':
		case 'u32':
			return param.format === 'NA' || param.format === 'DEC'
				? number32(remembering(4, param, long))
				: remembering(4, param, long);
		case 'mode':
		case 'flags32':
		case 'enum32':
			return remembering(4, param, long);
		case 'i64':
		case 'u64':
			return param.format === 'HEX' ? hex64(long) : param.format === 'OCT' ? long : number64(long);
		case 'errno':
		case 'address':
			return number64(remembering(8, param, long));
		case 'fd':
			return descriptor(remembering(8, param, long));
		case 'pid':
			return thread(long);
		case 'uid':
			return owner(long, (names, id) => names.user(id));
		case 'gid':
			return owner(long, (names, id) => names.group(id));
		case 'string':
			return text;
		case 'path':
			return path(long);
		case 'relpath':
			return path(long, param.dirfd);
		case 'bytes':
		case 'strings':
			return bytes;
		default:
			return long; // rare, or depends on more than its bytes
	}
}

/** A descriptor has behind its number what it stands for, if that is known. */
function descriptor(negative: Printer): Printer {
	return (out, place, start, length) => {
		const {records, offset, names} = place;
		const {view} = records;
		if (length !== 8 || view.getUint32(start + 4, true) !== 0) {
			negative(out, place, start, length);
			return;
		}
		const fd = view.getUint32(start, true);
		out.number(fd);
		const info = names.fd?.(tidOf(records, offset), fd);
		if (info === undefined) return;
		out.byte(OPENING);
		writeDescriptor(out, info);
		out.byte(CLOSING);
	};
}

/** A thread has behind its number what it is called, if that is known. */
function thread(negative: Printer): Printer {
	return (out, place, start, length) => {
		const {view} = place.records;
		if (length !== 8 || view.getUint32(start + 4, true) !== 0) {
			negative(out, place, start, length);
			return;
		}
		const tid = view.getUint32(start, true);
		out.number(tid);
		inParentheses(out, place.names.comm(tid));
	};
}

function owner(other: Printer, nameOf: (names: Names, id: number) => string | undefined): Printer {
	return (out, place, start, length) => {
		const id = length === 4 ? place.records.view.getUint32(start, true) : NO_ID;
		const name = id === NO_ID ? undefined : nameOf(place.names, id);
		if (!name) {
			other(out, place, start, length);
			return;
		}
		out.number(id);
		inParentheses(out, name);
	};
}

/** A relative path has the whole one behind it, if that is known. */
function path(long: Printer, dirfd?: number): Printer {
	return (out, place, start, length) => {
		const {records, offset, names} = place;
		const first = records.bytes[start];
		if (names.path === undefined || first === SLASH || first === 0) {
			text(out, place, start, length);
			return;
		}
		const before = out.length;
		if (!out.plain(records.bytes, start, start + length)) {
			long(out, place, start, length);
			return;
		}
		const relative = records.text.toString('latin1', start, start + out.length - before);
		const folder = dirfd === undefined ? null : smallParam(records, offset, dirfd);
		inParentheses(out, names.path(tidOf(records, offset), folder ?? undefined, relative));
	};
}

function inParentheses(out: TextBuffer, name: string | undefined): void {
	if (!name) return;
	out.byte(OPENING);
	out.escaped(name);
	out.byte(CLOSING);
}

/** The event's thread. */
function tidOf({u32}: Records, offset: number): number {
	return u32[(offset + RECORD.tid) >>> 2]!;
}

/** Another parameter of the event, if it is a number of eight bytes: the folder that a path is relative to. */
function smallParam({view}: Records, offset: number, position: number): number | null {
	const nparams = view.getUint32(offset + RECORD.nparams, true);
	const cells = offset + RECORD.lengths;
	let start = cells + 2 * nparams;
	for (let index = 0; index < position; index++) start += view.getUint16(cells + 2 * index, true);
	return position < nparams && view.getUint16(cells + 2 * position, true) === 8
		? view.getInt32(start + 4, true) * TWO_32 + view.getUint32(start, true)
		: null;
}

/** Text up to the first NUL. */
function text(out: TextBuffer, {records}: Place, start: number, length: number): void {
	const end = start + length;
	if (!out.plain(records.bytes, start, end)) out.text(escapeText(cString(records.text, start, end)));
}

function bytes(out: TextBuffer, {records, bufferChars}: Place, start: number, length: number): void {
	if (length <= bufferChars) {
		out.dotted(records.bytes, start, start + length);
		return;
	}
	out.dotted(records.bytes, start, start + Math.max(0, bufferChars - DOTS.length));
	out.piece(DOTS);
}
