// Text that is put together as bytes, where it will be written from: strings that live for one line cost more, in making,
// joining and collecting them, than all that is in them. What is added must be harmless already, see escape.ts.

import {Buffer} from 'node:buffer';
import {escapeText} from './escape.js';

const FIRST_BYTES = 96 * 1024;
/** So little is copied when it is handed out: single events of a quiet machine need no memory of their own. */
const FEW_BYTES = 8 * 1024;
/** From here on a copy by the engine is faster than one byte by byte. */
const MANY_BYTES = 64;
/** UTF-8 has no more of them for one unit of a string. */
const UNIT_BYTES = 3;
const BILLION = 1_000_000_000;
const BILLION_DIGITS = 9;
const ZERO = 0x30;
/** From `9` + 1 to `A`. */
const LETTERS = 7;
const SPACE = 0x20;
const DELETE = 0x7f;
const BACKSLASH = 0x5c;
const DOT = 0x2e;

/** Text that is added again and again. */
export function piece(text: string): Uint8Array {
	return new Uint8Array(Buffer.from(text)); // not from the pool, whose memory is shared
}

export class TextBuffer {
	#bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
	/** Bytes that there are. A smaller number takes back what was added. */
	length = 0;

	/** Hands out the bytes, and begins anew. */
	take(): Buffer {
		const some = this.#bytes.subarray(0, this.length);
		const isKept = this.length <= FEW_BYTES && this.#bytes.length === FIRST_BYTES;
		if (!isKept) this.#bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
		this.length = 0;
		return isKept ? Buffer.from(some) : some;
	}

	/** A copy of what is behind `start`. */
	slice(start: number): Uint8Array {
		return Uint8Array.prototype.slice.call(this.#bytes, start, this.length);
	}

	byte(value: number): void {
		const at = this.length;
		this.#room(at, 1)[at] = value;
		this.length = at + 1;
	}

	piece(text: Uint8Array): void {
		const size = text.length;
		let at = this.length;
		const bytes = this.#room(at, size);
		this.length = at + size;
		if (size > MANY_BYTES) bytes.set(text, at);
		else for (let i = 0; i < size; i++) bytes[at++] = text[i]!;
	}

	/** A string as it is. */
	text(text: string): void {
		const at = this.length;
		this.length = at + this.#room(at, UNIT_BYTES * text.length).write(text, at);
	}

	/** A string, made harmless. */
	escaped(text: string): void {
		const size = text.length;
		let at = this.length;
		const bytes = this.#room(at, size);
		for (let i = 0; i < size; i++) {
			const code = text.charCodeAt(i);
			if (code < SPACE || code >= DELETE || code === BACKSLASH) {
				this.text(escapeText(text));
				return;
			}
			bytes[at++] = code;
		}
		this.length = at;
	}

	/** Bytes up to the first NUL, if they are harmless as they are; otherwise nothing. */
	plain(source: Uint8Array, start: number, end: number): boolean {
		let at = this.length;
		const bytes = this.#room(at, end - start);
		for (; start < end; start++) {
			const byte = source[start]!;
			if (byte < SPACE || byte >= DELETE || byte === BACKSLASH) {
				if (byte === 0) break;
				return false;
			}
			bytes[at++] = byte;
		}
		this.length = at;
		return true;
	}

	/** Bytes of which the unprintable ones become dots. */
	dotted(source: Uint8Array, start: number, end: number): void {
		let at = this.length;
		const bytes = this.#room(at, end - start);
		for (; start < end; start++) {
			const byte = source[start]!;
			bytes[at++] = byte < SPACE || byte >= DELETE ? DOT : byte;
		}
		this.length = at;
	}

	/** A number that is not negative, and exact. */
	number(value: number): void {
		if (value < BILLION) {
			this.digits(value, digitsOf(value));
			return;
		}
		const high = Math.floor(value / BILLION);
		this.number(high);
		this.digits(value - high * BILLION, BILLION_DIGITS);
	}

	/** So many digits of a number below 2^31. */
	digits(value: number, digits: number): void {
		const end = this.length + digits;
		const bytes = this.#room(this.length, digits);
		let rest = value | 0;
		for (let at = end; at > end - digits;) {
			const tens = (rest / 10) | 0;
			bytes[--at] = ZERO + rest - 10 * tens;
			rest = tens;
		}
		this.length = end;
	}

	/** A number of 64 bits in hexadecimal digits, from its halves. */
	hex(high: number, low: number): void {
		let started = false;
		for (let shift = 60; shift >= 0; shift -= 4) {
			const digit = ((shift < 32 ? low : high) >>> (shift & 31)) & 0xf;
			if (!(started ||= digit !== 0 || shift === 0)) continue;
			this.byte(ZERO + digit + (digit > 9 ? LETTERS : 0));
		}
	}

	/** The memory, with room for `more` bytes at `at`. */
	#room(at: number, more: number): Buffer {
		if (at + more > this.#bytes.length) {
			const larger = Buffer.allocUnsafeSlow(2 * (at + more));
			larger.set(this.#bytes.subarray(0, at));
			this.#bytes = larger;
		}
		return this.#bytes;
	}
}

/** How many digits a number below a billion has. */
function digitsOf(value: number): number {
	if (value < 1e4) return value < 1e2 ? (value < 1e1 ? 1 : 2) : value < 1e3 ? 3 : 4;
	if (value < 1e6) return value < 1e5 ? 5 : 6;
	return value < 1e7 ? 7 : value < 1e8 ? 8 : 9;
}
