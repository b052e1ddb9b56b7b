// Where events become records: the bytes of each behind our own header, as drivers make them, until a batch is full.

import {Buffer} from 'node:buffer';
import {RECORD, Records} from '../decode/record.js';

const BATCH_BYTES = 128 * 1024;
/** What a record with its event needs beyond them. */
const PADDING = 8;

export class RecordBuffer {
	bytes!: Uint8Array;
	u16!: Uint16Array;
	u32!: Uint32Array;
	/** Bytes of whole records. */
	used = 0;
	/** How many they are. */
	count = 0;

	constructor() {
		this.#use(BATCH_BYTES);
	}

	/** Whether a record with an event of so many bytes fits. One that is larger than any batch gets a batch of its own. */
	fits(length: number): boolean {
		const size = this.used + RECORD.ts + length + PADDING;
		if (size <= this.bytes.length) return true;
		if (this.used > 0) return false;
		this.#use((size + 7) & ~7);
		return true;
	}

	/** Writes the header of the record at `used`, whose event is there already. */
	add(length: number, cpu: number, flags: number): void {
		const at = this.used;
		const size = RECORD.ts + length;
		const {u16, u32} = this;
		u32[at >>> 2] = size;
		u16[(at + RECORD.cpu) >>> 1] = cpu;
		u16[(at + RECORD.lane) >>> 1] = flags << 8;
		u32[(at + RECORD.sequence) >>> 2] = 0;
		u32[(at + RECORD.sequence + 4) >>> 2] = 0;
		this.used = (at + size + 7) & ~7;
		this.count++;
	}

	/** Hands out what there is. A buffer that is nearly empty is worth a copy, so that little memory is held. */
	take(): Records {
		const buffer = this.bytes.buffer as ArrayBuffer;
		const {used, count} = this;
		const records =
			used < buffer.byteLength / 2 ? new Records(buffer.slice(0, used), used, count) : new Records(buffer, used, count);
		this.#use(BATCH_BYTES);
		this.used = 0;
		this.count = 0;
		return records;
	}

	/** Every byte of a record is written but its padding, so the memory need not be cleared. */
	#use(size: number): void {
		const {buffer} = Buffer.allocUnsafeSlow(size);
		this.bytes = new Uint8Array(buffer);
		this.u16 = new Uint16Array(buffer);
		this.u32 = new Uint32Array(buffer);
	}
}
