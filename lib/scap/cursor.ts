// Reads a block's body field by field, never beyond its end.

import type {Buffer} from 'node:buffer';
import {cString, cStrings} from '../decode/text.js';

/** A field would end beyond what holds it. */
export class OutOfBounds extends Error {}

export class Cursor {
	readonly #bytes: Buffer;
	#at: number;
	#end: number;

	constructor(bytes: Buffer, start = 0, end = bytes.length) {
		this.#bytes = bytes;
		this.#at = start;
		this.#end = end;
	}

	get left(): number {
		return this.#end - this.#at;
	}

	/** Cuts off a part to read on its own, and goes on behind it. */
	part(length: number): Cursor {
		const start = this.#take(length);
		return new Cursor(this.#bytes, start, start + length);
	}

	u8(): number {
		return this.#bytes.readUInt8(this.#take(1));
	}

	u16(): number {
		return this.#bytes.readUInt16LE(this.#take(2));
	}

	u32(): number {
		return this.#bytes.readUInt32LE(this.#take(4));
	}

	u64(): bigint {
		return this.#bytes.readBigUInt64LE(this.#take(8));
	}

	/** 64 bits that hold a small number, -1 among them. */
	small(): number {
		return Number(this.#bytes.readBigInt64LE(this.#take(8)));
	}

	/** Text of a length that is known. */
	text(length: number): string {
		const start = this.#take(length);
		return cString(this.#bytes, start, start + length);
	}

	/** Text behind its length. */
	string(): string {
		return this.text(this.u16());
	}

	/** Texts, each with its NUL, behind the length of all. */
	strings(): string[] {
		const length = this.u16();
		const start = this.#take(length);
		return cStrings(this.#bytes, start, start + length);
	}

	bytes(length: number): Buffer {
		const start = this.#take(length);
		return this.#bytes.subarray(start, start + length);
	}

	#take(length: number): number {
		const start = this.#at;
		if (length > this.#end - start) throw new OutOfBounds(`${length} bytes where ${this.#end - start} are left`);
		this.#at = start + length;
		return start;
	}
}
