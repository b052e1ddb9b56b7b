// Bytes from the kernel as strings, without losing any. Names are bytes to Linux and need not be UTF-8: a byte that is
// part of no character becomes U+DC80..U+DCFF (the low half of a surrogate pair, never found alone in real text),
// as Python does for file names (PEP 383).

import {isAscii, type Buffer} from 'node:buffer';

const ESCAPED = 0xdc00;

/** Text up to the first NUL, or to `end`. */
export function cString(text: Buffer, start: number, end: number): string {
	let stop = start;
	let ascii = true;
	for (; stop < end; stop++) {
		const byte = text[stop]!;
		if (byte === 0) break;
		if (byte >= 0x80) ascii = false;
	}
	if (ascii) return text.toString('latin1', start, stop);
	const string = text.toString('utf8', start, stop);
	return string.includes('\ufffd') ? escapeInvalid(text, start, stop) : string;
}

/** The strings that lie one after the other, each with its NUL. */
export function cStrings(text: Buffer, start: number, end: number): string[] {
	if (isAscii(text.subarray(start, end))) {
		// Environments have many strings, and all but few are like this.
		const strings = text.toString('latin1', start, end).split('\0');
		if (strings.at(-1) === '') strings.pop();
		return strings;
	}
	const strings: string[] = [];
	while (start < end) {
		const nul = text.indexOf(0, start);
		const stop = nul === -1 || nul >= end ? end : nul;
		strings.push(cString(text, start, stop));
		start = stop + 1;
	}
	return strings;
}

/**
 * The bytes that a string from an event stands for: the way back, for a name that is to be opened or compared.
 *
 * @param string - A string parameter of an event.
 */
export function toBytes(string: string): Uint8Array {
	const bytes: number[] = [];
	for (const character of string) {
		const code = character.codePointAt(0)!;
		if (code >= ESCAPED + 0x80 && code <= ESCAPED + 0xff) bytes.push(code - ESCAPED);
		else bytes.push(...new TextEncoder().encode(character));
	}
	return Uint8Array.from(bytes);
}

function escapeInvalid(text: Buffer, start: number, end: number): string {
	let string = '';
	for (let at = start; at < end;) {
		const length = sequenceLength(text, at, end);
		string += length === 0 ? String.fromCharCode(ESCAPED + text[at]!) : text.toString('utf8', at, at + length);
		at += length || 1;
	}
	return string;
}

/** Bytes of the well-formed UTF-8 character here (Unicode, table 3-7), 0 if there is none. */
function sequenceLength(text: Buffer, at: number, end: number): number {
	const lead = text[at]!;
	if (lead < 0x80) return 1;
	const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
	if (lead < 0xc2 || lead > 0xf4 || at + length > end) return 0;
	const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
	const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
	if (text[at + 1]! < low || text[at + 1]! > high) return 0;
	for (let i = 2; i < length; i++) if ((text[at + i]! & 0xc0) !== 0x80) return 0;
	return length;
}
