// The part of a file that is in memory: grows while a block does not fit, moves on otherwise. Blocks begin two bytes off a
// multiple of four, so that the events in them, ten or fourteen bytes further on, can be copied in words of four bytes.

import {Buffer} from 'node:buffer';
import type {Input} from './input.js';

const FIRST_BYTES = 2 ** 20;
const BASE = 2;
/** Less than this is not worth asking the input for. */
const MIN_READ = 2 ** 19;

export class Window {
	readonly #input: Input;
	bytes!: Buffer;
	view!: DataView;
	u16!: Uint16Array;
	u32!: Uint32Array;
	/** What is between these two was read and not used yet. */
	start = BASE;
	end = BASE;
	/** Offset in the file of what is at 0. */
	#base = -BASE;
	#ended = false;

	constructor(input: Input) {
		this.#input = input;
		this.#use(new ArrayBuffer(FIRST_BYTES));
	}

	/** Offset in the file of what is at `at`. */
	offset(at: number): number {
		return this.#base + at;
	}

	/** Reads more behind `end`. Places in the window change. `false`: there is no more. */
	async fill(): Promise<boolean> {
		if (this.#ended) return false;
		if (this.bytes.length - this.end < MIN_READ) this.#makeRoom();
		const bytes = await this.#input.read(this.bytes.subarray(this.end));
		this.end += bytes;
		this.#ended = bytes === 0;
		return !this.#ended;
	}

	#makeRoom(): void {
		const {start, end, bytes} = this;
		const used = end - start;
		if (used > bytes.length / 2) this.#use(new ArrayBuffer(2 * bytes.length));
		else if (bytes.length > FIRST_BYTES && used < FIRST_BYTES / 2) this.#use(new ArrayBuffer(FIRST_BYTES));
		bytes.copy(this.bytes, BASE, start, end);
		this.#base += start - BASE;
		this.start = BASE;
		this.end = BASE + used;
	}

	#use(buffer: ArrayBuffer): void {
		this.bytes = Buffer.from(buffer);
		this.view = new DataView(buffer);
		this.u16 = new Uint16Array(buffer);
		this.u32 = new Uint32Array(buffer);
	}
}
