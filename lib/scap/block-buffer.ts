// Where blocks are put together before they are written. As in window.ts blocks begin two bytes off a multiple of four, so
// that the events in them can be copied in words.

import {Buffer} from 'node:buffer';
import {nextRecord} from '../batch.js';
import {RECORD, type Records} from '../decode/record.js';
import {GENERIC_CODE} from '../decode/tables.js';
import {isKept, isKeptBehindEnter, keptParams, type CompatRules} from './compat.js';
import {EVENT_CODES, cellBytes} from './conversion.js';
import {
	BLOCK,
	BLOCK_HEADER,
	BLOCK_OVERHEAD,
	RECORD_STATE_ONLY,
	STATE_ONLY,
	SYNTHETIC,
	SYSCALL_SHIFT,
} from './format.js';
import {SYNTHETIC_OVERHEAD, writeSyntheticEnter} from './synthetic-enters.js';
import {CLASSIC_SYSCALLS} from './generated/compat.js';

const FIRST_BYTES = 2 ** 18;
const BASE = 2;
/** What readers keep ready for a block, unless its type says that it is large. */
const READER_BYTES = 65536;
/** Records up to this size become blocks that are not large. */
const MANY_BYTES = 60_000;
/** Where in a record its block begins. */
const BLOCK_START = RECORD.ts - 2 - BLOCK_HEADER;
const HEADER = RECORD.lengths - RECORD.ts;
/** The CPU, and flags. */
const FLAGGED = 6;

/** The syscall of an event without one of its own, if it must not be named; otherwise 0. */
function hiddenSyscall(compat: CompatRules, u16: Uint16Array, offset: number, nparams: number): number {
	const cells = (offset + RECORD.lengths) >>> 1;
	if (!compat.old || nparams === 0 || nparams > 2 || u16[cells] !== 2) return 0;
	const id = u16[cells + nparams]!;
	return id >= CLASSIC_SYSCALLS ? id : 0;
}

/** Whether a record's event is written as it is, behind the one that was made from it. */
function isPlainBehindEnter({u16, u32, bytes}: Records, offset: number, compat: CompatRules): boolean {
	const isPlain = u32[offset >>> 2]! <= MANY_BYTES && (bytes[offset + RECORD.flags]! & RECORD_STATE_ONLY) === 0;
	return (
		isPlain && isKeptBehindEnter(compat, u16[(offset + RECORD.code) >>> 1]!, u16[(offset + RECORD.nparams) >>> 1]!)
	);
}

export class BlockBuffer {
	#bytes!: Buffer;
	#u16!: Uint16Array;
	#u32!: Uint32Array;
	#used = BASE;
	/** Events that the last call added, and where the last of them was. */
	added = 0;
	last = 0;

	constructor() {
		this.#use(FIRST_BYTES);
	}

	/** Bytes of whole blocks. */
	get length(): number {
		return this.#used - BASE;
	}

	/** Adds a block. */
	add(type: number, ...parts: readonly Uint8Array[]): void {
		const body = parts.reduce((sum, {length}) => sum + length, 0);
		const length = (BLOCK_OVERHEAD + body + 3) & ~3;
		this.#room(length);
		let at = this.#used + BLOCK_HEADER;
		for (const part of parts) {
			this.#bytes.set(part, at);
			at += part.length;
		}
		this.#frame(type, length, at);
	}

	/**
	 * Adds the events of some records, at least of one.
	 *
	 * @param records - The records.
	 * @param offset - Where the first one is.
	 * @param compat - What readers accept.
	 * @param bytes - How much is enough.
	 * @returns Where the first one is that was not added.
	 */
	addEvents(records: Records, offset: number, compat: CompatRules, bytes: number): number {
		const stop = this.#runEnd(records, offset, compat, bytes);
		if (stop > offset) {
			this.#addRun(records, offset, stop);
			return stop;
		}
		const next = nextRecord(records, offset);
		if (compat.enters) this.#addEnter(records, offset);
		this.added = 1;
		this.last = offset;
		if (isPlainBehindEnter(records, offset, compat)) this.#addRun(records, offset, next);
		else this.#addUnusual(records, offset, compat);
		return next;
	}

	/**
	 * Adds the events of records that are written as they are. They are copied all at once: what is between two records has
	 * room for what is between two blocks.
	 */
	#addRun(records: Records, offset: number, stop: number): void {
		const first = offset;
		const {u32: words} = records;
		this.#room(stop - first);
		const start = this.#used;
		const target = this.#u32;
		const halves = this.#u16;
		this.#bytes.set(records.bytes.subarray(first + BLOCK_START, stop), start);
		while (offset < stop) {
			const size = words[offset >>> 2]!;
			const length = (size + 7) & ~7;
			const at = start + offset - first;
			const next = at + length;
			// Each word holds half of two fields: a block begins two bytes off a multiple of four.
			halves[at >>> 1] = BLOCK.event;
			target[(at + 2) >>> 2] = length << 16;
			target[(at + 6) >>> 2] = words[(offset + RECORD.cpu) >>> 2]! << 16;
			// What is between the event and the end of its record is nobody's: a file should hold nothing that nobody wrote.
			const last = (next - 10) >>> 2;
			const padding = length - size;
			if (padding >= 4) {
				target[last] = 0;
				if (padding > 4) target[last - 1]! &= 0xffff_ffff >>> (8 * (padding - 4));
			} else if (padding > 0) {
				target[last]! &= 0xffff_ffff >>> (8 * padding);
			}
			target[(next - 6) >>> 2] = length << 16;
			halves[(next - 2) >>> 1] = 0;
			offset += length;
		}
		this.#used = start + stop - first;
	}

	/** Where the first record is that is not written as it is, or not now. */
	#runEnd({u16, u32, bytes}: Records, offset: number, compat: CompatRules, maxBytes: number): number {
		const stop = Math.min(bytes.length, offset + maxBytes);
		this.added = 0;
		while (offset < stop) {
			const size = u32[offset >>> 2]!;
			const code = u16[(offset + RECORD.code) >>> 1]!;
			const nparams = u16[(offset + RECORD.nparams) >>> 1]!;
			if (size > MANY_BYTES || bytes[offset + RECORD.flags]! & RECORD_STATE_ONLY) break;
			if (!isKept(compat, code, nparams)) break;
			if (code <= GENERIC_CODE && hiddenSyscall(compat, u16, offset, nparams) !== 0) break;
			this.added++;
			this.last = offset;
			offset = (offset + size + 7) & ~7;
		}
		return offset;
	}

	/** The blocks; valid until the next change. */
	peek(): Buffer {
		return this.#bytes.subarray(BASE, this.#used);
	}

	/** Hands out the blocks and the memory they are in. */
	take(): Buffer {
		const blocks = this.peek();
		this.#used = BASE;
		this.#use(FIRST_BYTES);
		return blocks;
	}

	clear(): void {
		this.#used = BASE;
	}

	#addUnusual(records: Records, offset: number, compat: CompatRules): void {
		const {view, bytes} = records;
		const event = offset + RECORD.ts;
		const size = view.getUint32(offset, true) - RECORD.ts;
		const code = view.getUint16(offset + RECORD.code, true);
		const nparams = view.getUint32(offset + RECORD.nparams, true);
		const cell = code < EVENT_CODES ? cellBytes[code]! : 2;
		const keep = keptParams(compat, code, nparams);
		const cells = offset + RECORD.lengths;
		let kept = size;
		if (keep < nparams) {
			kept = HEADER + cell * keep;
			for (let i = 0; i < keep; i++)
				kept += cell === 2 ? view.getUint16(cells + 2 * i, true) : view.getUint32(cells + 4 * i, true);
			if (kept + cell * (nparams - keep) > size) [kept] = [size]; // it contradicts itself: its reader shall say so
		}
		const whole = kept === size;
		const parts = whole
			? [bytes.subarray(event, event + size)]
			: [
					Buffer.from(bytes.subarray(event, event + HEADER)),
					bytes.subarray(cells, cells + cell * keep),
					bytes.subarray(cells + cell * nparams, event + kept + cell * (nparams - keep)),
				];
		if (!whole) {
			(parts[0] as Buffer).writeUInt32LE(kept, RECORD.length - RECORD.ts);
			(parts[0] as Buffer).writeUInt32LE(keep, RECORD.nparams - RECORD.ts);
		}
		const hidden = code <= GENERIC_CODE ? hiddenSyscall(compat, records.u16, offset, nparams) : 0;
		if (hidden !== 0) {
			// The event is whole here: the first parameter stands behind the length cells.
			parts[0] = Buffer.from(parts[0]!);
			parts[0].fill(0, HEADER + cell * nparams, HEADER + cell * nparams + 2);
		}
		const stateOnly = (view.getUint8(offset + RECORD.flags) & RECORD_STATE_ONLY) !== 0;
		const flags = (stateOnly ? STATE_ONLY : 0) + hidden * 2 ** SYSCALL_SHIFT;
		const prefix = Buffer.alloc(6);
		prefix.writeUInt16LE(view.getUint16(offset + RECORD.cpu, true));
		prefix.writeUInt32LE(flags, 2);
		const large = cell === 4 || BLOCK_OVERHEAD + prefix.length + kept > READER_BYTES;
		const type = flags ? (large ? BLOCK.eventFlagsLarge : BLOCK.eventFlags) : large ? BLOCK.eventLarge : BLOCK.event;
		this.add(type, flags ? prefix : prefix.subarray(0, 2), ...parts);
	}

	/** Adds the event at the beginning of a syscall, made from the one at its end. */
	#addEnter(records: Records, offset: number): void {
		const most = SYNTHETIC_OVERHEAD + records.u32[offset >>> 2]!;
		if (most > READER_BYTES) return;
		this.#room(most);
		const at = this.#used;
		const size = writeSyntheticEnter(records, offset, this.#bytes, at + BLOCK_HEADER + FLAGGED);
		if (size === 0) return;
		this.#bytes.writeUInt16LE(records.u16[(offset + RECORD.cpu) >>> 1]!, at + BLOCK_HEADER);
		this.#bytes.writeUInt32LE(SYNTHETIC, at + BLOCK_HEADER + 2);
		this.#frame(BLOCK.eventFlags, (BLOCK_OVERHEAD + FLAGGED + size + 3) & ~3, at + BLOCK_HEADER + FLAGGED + size);
	}

	#frame(type: number, length: number, bodyEnd: number): void {
		const at = this.#used;
		this.#bytes.fill(0, bodyEnd, at + length);
		this.#bytes.writeUInt32LE(type, at);
		this.#bytes.writeUInt32LE(length, at + 4);
		this.#bytes.writeUInt32LE(length, at + length - 4);
		this.#used = at + length;
	}

	#room(length: number): void {
		if (this.#used + length <= this.#bytes.length) return;
		const old = this.peek();
		let size = 2 * this.#bytes.length;
		while (size < this.#used + length) size *= 2;
		this.#use(size);
		old.copy(this.#bytes, BASE);
	}

	#use(size: number): void {
		const buffer = new ArrayBuffer(size);
		this.#bytes = Buffer.from(buffer);
		this.#u16 = new Uint16Array(buffer);
		this.#u32 = new Uint32Array(buffer);
	}
}
