// One batch of records as it comes out of the addon, and where things lie in it. The layout is drivers/common/record.h:
// little endian, a record every 8 bytes, our 16-byte header before the event as a .scap file holds it.

import {Buffer} from 'node:buffer';
import {TriscapError} from '../errors.js';
import {RECORD, RECORD_FLAGS} from './generated/record.js';

export {RECORD, RECORD_FLAGS};

/** A batch's bytes, and the views that read them; they live as long as any event that lies in them. */
export class Records {
	readonly bytes: Uint8Array;
	readonly u16: Uint16Array;
	readonly u32: Uint32Array;
	#u64: BigUint64Array | undefined;
	#view: DataView | undefined;
	#text: Buffer | undefined;

	/**
	 * @param buffer - What the records lie in.
	 * @param used - How much of it they fill, if not all.
	 * @param count - How many there are, if that is known.
	 */
	constructor(
		readonly buffer: ArrayBuffer,
		used = buffer.byteLength,
		public count: number | undefined = undefined,
	) {
		this.bytes = new Uint8Array(buffer, 0, used);
		this.u16 = new Uint16Array(buffer, 0, buffer.byteLength >>> 1);
		this.u32 = new Uint32Array(buffer, 0, buffer.byteLength >>> 2);
	}

	/** Aligned 64-bit words. */
	get u64(): BigUint64Array {
		return (this.#u64 ??= new BigUint64Array(this.buffer, 0, this.buffer.byteLength >>> 3));
	}

	/** For parameters, which are aligned to nothing. */
	get view(): DataView {
		return (this.#view ??= new DataView(this.buffer));
	}

	/** For text. */
	get text(): Buffer {
		return (this.#text ??= Buffer.from(this.buffer));
	}

	/**
	 * Where the record after this one starts.
	 *
	 * @throws TriscapError `ERR_TRISCAP_CORRUPT_EVENT` if the record cannot be one: too short, or beyond the end.
	 */
	next(offset: number): number {
		const size = this.u32[offset >>> 2] ?? 0;
		if (size < RECORD.lengths || size > this.bytes.length - offset) throw badFrame(offset, size, this.bytes.length);
		return (offset + size + 7) & ~7;
	}
}

function badFrame(offset: number, size: number, bytes: number): TriscapError {
	return new TriscapError(
		'ERR_TRISCAP_CORRUPT_EVENT',
		`read a batch: the record at byte ${offset} of ${bytes} says it has ${size} bytes; the rest of the batch is lost, please report this`,
	);
}
