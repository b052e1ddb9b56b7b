// The part of a file that is in memory. There are two pieces of it: while one is looked at, the other one is filled with what
// follows; a block that lies across them is moved in front of the second one. Only a block that is larger than what fits there
// makes a piece grow. Blocks begin two bytes off a multiple of four, so that the events in them, ten or fourteen bytes
// further on, can be copied in words of four bytes.

import {Buffer} from 'node:buffer';
import type {DamageError} from './errors.js';
import type {Input} from './input.js';

const BASE = 2;
/** What fits before the bytes that are read. */
const HEAD = BASE + 64 * 1024;
const READ_BYTES = 512 * 1024;
const WORD = 8;

/** A piece of memory, and the views on it. */
class Piece {
	readonly bytes: Buffer;
	readonly u8: Uint8Array;
	readonly view: DataView;
	readonly u16: Uint16Array;
	readonly u32: Uint32Array;

	constructor(size: number) {
		this.bytes = Buffer.allocUnsafeSlow((size + 2 * WORD) & ~(WORD - 1)); // whole words, and one more to read beyond the end
		const {buffer} = this.bytes;
		this.u8 = new Uint8Array(buffer);
		this.view = new DataView(buffer);
		this.u16 = new Uint16Array(buffer);
		this.u32 = new Uint32Array(buffer);
	}
}

export class Window {
	readonly #input: Input;
	#piece = new Piece(HEAD + READ_BYTES);
	#next = new Piece(HEAD + READ_BYTES);
	#coming: Promise<number> | undefined;
	/** What is between these two was read and not used yet. */
	start = HEAD;
	end = HEAD;
	/** Offset in the file of what is at 0. */
	#base = -HEAD;
	#ended = false;
	/** Is told before places in the window change. */
	onMove: () => void = () => {};

	constructor(input: Input) {
		this.#input = input;
	}

	get bytes(): Buffer {
		return this.#piece.bytes;
	}
	get u8(): Uint8Array {
		return this.#piece.u8;
	}
	get view(): DataView {
		return this.#piece.view;
	}
	get u16(): Uint16Array {
		return this.#piece.u16;
	}
	get u32(): Uint32Array {
		return this.#piece.u32;
	}

	/** What could not be decompressed. */
	get failures(): readonly DamageError[] {
		return this.#input.failures ?? [];
	}

	/** Offset in the file of what is at `at`. */
	offset(at: number): number {
		return this.#base + at;
	}

	/** Reads more behind `end`. Places in the window change. `false`: there is no more. */
	async fill(): Promise<boolean> {
		if (this.#ended) return false;
		const length = await (this.#coming ?? this.#readAhead());
		this.#coming = undefined;
		if (length === 0) {
			this.#ended = true;
			return false;
		}
		this.onMove();
		if (this.end - this.start <= HEAD - BASE) this.#moveOn(length);
		else this.#grow(length);
		this.#coming = this.#readAhead();
		this.#coming.catch(() => {}); // whoever asks for it learns of it
		return true;
	}

	async #readAhead(): Promise<number> {
		return this.#input.read(this.#next.u8.subarray(HEAD, HEAD + READ_BYTES));
	}

	/** What is left goes before what was read. */
	#moveOn(length: number): void {
		const {start, end} = this;
		const piece = this.#piece;
		const next = this.#next;
		let from = HEAD - (end - start);
		const off = (from - BASE) & 3;
		if (off !== 0) next.u8.copyWithin(HEAD - off, HEAD, HEAD + length);
		from -= off;
		next.u8.set(piece.u8.subarray(start, end), from);
		this.#base += start - from;
		this.start = from;
		this.end = from + end - start + length;
		this.#piece = next;
		this.#next = piece.u8.length > HEAD + READ_BYTES ? new Piece(HEAD + READ_BYTES) : piece;
	}

	/** What was read goes behind what is left. */
	#grow(length: number): void {
		const {start, end} = this;
		const used = end - start;
		let piece = this.#piece;
		if (end + length > piece.u8.length) {
			if (BASE + used + length > piece.u8.length / 2) piece = new Piece(2 * (used + length));
			piece.u8.set(this.#piece.u8.subarray(start, end), BASE);
			this.#base += start - BASE;
			this.start = BASE;
			this.end = BASE + used;
		}
		piece.u8.set(this.#next.u8.subarray(HEAD, HEAD + length), this.end);
		this.#piece = piece;
		this.end += length;
	}
}
