// Where blocks are put together before they are written. As in window.ts blocks begin two bytes off a multiple of four, so
// that the events in them can be copied in words.

import {Buffer} from 'node:buffer';
import {nextRecord} from '../batch.js';
import {RECORD, type Records} from '../decode/record.js';
import {GENERIC_CODE} from '../decode/tables.js';
import {BegunCalls} from './begun-calls.js';
import {blankEnter, isPaired, KeptEnters} from './blank-enters.js';
import {AS_IT_IS, keptParams, MAX_PARAMS, SLOTS, type CompatRules} from './compat.js';
import {EVENT_CODES, cellBytes} from './conversion.js';
import {
	BLOCK,
	BLOCK_HEADER,
	BLOCK_OVERHEAD,
	BLOCK_TRAILER,
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
/** Words of a record: the CPU and the flags in one, the code and the number of parameters in another. */
const CPU_WORD = RECORD.cpu >>> 2;
const CODE_WORD = RECORD.code >>> 2;
const STATE_ONLY_BIT = RECORD_STATE_ONLY << (8 * (RECORD.flags - RECORD.cpu));
const FEW_BYTES = 512;
/** The CPU, and flags. */
const FLAGGED = 6;

/** The syscall of an event without one of its own, if it must not be named; otherwise 0. */
function hiddenSyscall(compat: CompatRules, u16: Uint16Array, offset: number, nparams: number): number {
	const cells = (offset + RECORD.lengths) >>> 1;
	if (!compat.old || nparams === 0 || nparams > 2 || u16[cells] !== 2) return 0;
	const id = u16[cells + nparams]!;
	return id >= CLASSIC_SYSCALLS ? id : 0;
}

/** How a record's event is written as it is, see {@link AS_IT_IS}; 0: it is not, or not without flags. */
function howItIs({u16, u32}: Records, offset: number, compat: CompatRules): number {
	const word = offset >>> 2;
	if (u32[word]! > MANY_BYTES || (u32[word + CPU_WORD]! & STATE_ONLY_BIT) !== 0) return 0;
	const code = u32[word + CODE_WORD]! & 0xffff;
	const nparams = u32[word + CODE_WORD]! >>> 16;
	if (code >= EVENT_CODES) return AS_IT_IS.alone;
	if (nparams > MAX_PARAMS) return 0;
	if (code <= GENERIC_CODE && hiddenSyscall(compat, u16, offset, nparams) !== 0) return 0;
	return compat.asItIs[code * SLOTS + nparams]!;
}

export class BlockBuffer {
	#bytes!: Buffer;
	#u16!: Uint16Array;
	#u32!: Uint32Array;
	#used = BASE;
	readonly #begun = new BegunCalls();
	readonly #kept = new KeptEnters();
	/** So many bytes of records are copied at once. */
	#ahead = FEW_BYTES;
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
		const how = howItIs(records, offset, compat);
		if (how === AS_IT_IS.alone) return this.#addRun(records, offset, compat, how, Math.min(bytes, this.#ahead));
		const isMade =
			compat.old && this.#begun.needsEnter(records, offset, compat.enters) && this.#addEnter(records, offset);
		if (isMade) this.#kept.replace(records, offset);
		if (how === AS_IT_IS.behindEnter) return this.#addRun(records, offset, compat, how, 1);
		if (compat.paired && !isMade) this.#addBlankEnter(records, offset, compat);
		this.#addUnusual(records, offset, compat);
		this.added = 1;
		this.last = offset;
		return nextRecord(records, offset);
	}

	/**
	 * Adds the events of records that are written as they are, at least of one. They are copied all at once: what is between
	 * two records has room for what is between two blocks. Where the run ends is only known while it is framed: the more of
	 * them there were lately, the more are copied.
	 */
	#addRun(records: Records, offset: number, compat: CompatRules, how: number, bytes: number): number {
		const {u32: words, u16: halves} = records;
		const {asItIs} = compat;
		const whole = (records.bytes.length + 7) & ~7;
		const stop = Math.min(whole, Math.max(nextRecord(records, offset), offset + bytes));
		this.#room(stop - offset);
		this.#copy(records, offset, stop);
		const target = this.#u32;
		const first = this.#used;
		const before = this.#u16[(first - 2) >>> 1]!;
		let at = first;
		let added = 0;
		let isUnusual = false;
		let last = offset;
		while (offset < stop) {
			const word = offset >>> 2;
			const size = words[word]!;
			const length = (size + 7) & ~7;
			if (length > stop - offset) break;
			const codeWord = words[word + CODE_WORD]!;
			const code = codeWord & 0xffff;
			const nparams = codeWord >>> 16;
			isUnusual =
				size > MANY_BYTES ||
				(words[word + CPU_WORD]! & STATE_ONLY_BIT) !== 0 ||
				(code < EVENT_CODES && (nparams > MAX_PARAMS || asItIs[code * SLOTS + nparams] !== how)) ||
				(code <= GENERIC_CODE && hiddenSyscall(compat, halves, offset, nparams) !== 0);
			if (isUnusual) break;
			// Each word holds half of two fields: a block begins two bytes off a multiple of four. The half before it belongs to
			// the block before it, whose length is less than 64 KiB if it is one of these; the first one's is put back below.
			target[(at - 2) >>> 2] = BLOCK.event << 16;
			target[(at + 2) >>> 2] = length << 16;
			target[(at + 6) >>> 2] = words[word + CPU_WORD]! << 16;
			at += length;
			// What is between the event and the end of its record is nobody's: a file should hold nothing that nobody wrote.
			const end = (at - 10) >>> 2;
			const padding = length - size;
			if (padding >= 4) {
				target[end] = 0;
				if (padding > 4) target[end - 1]! &= 0xffff_ffff >>> (8 * (padding - 4));
			} else if (padding > 0) {
				target[end]! &= 0xffff_ffff >>> (8 * padding);
			}
			target[(at - 6) >>> 2] = length << 16;
			last = offset;
			offset += length;
			added++;
		}
		this.#u16[(first - 2) >>> 1] = before;
		this.#u16[(at - 2) >>> 1] = 0;
		this.#used = at;
		this.added = added;
		this.last = last;
		if (isUnusual) this.#ahead = Math.max(FEW_BYTES, this.#ahead >>> 2);
		else if (bytes === this.#ahead) this.#ahead = Math.min(FIRST_BYTES, 2 * bytes);
		return offset;
	}

	/** Copies records so that their events are where those of blocks will be. */
	#copy(records: Records, offset: number, stop: number): void {
		const at = this.#used;
		if (stop - offset > FEW_BYTES) {
			this.#bytes.set(records.bytes.subarray(offset + BLOCK_START, stop), at);
			return;
		}
		// A copy by the engine costs more than it saves while there is little to copy.
		const {u32: words} = records;
		const target = this.#u32;
		let to = (at + RECORD.ts - BLOCK_START) >>> 2;
		for (let from = (offset + RECORD.ts) >>> 2, end = stop >>> 2; from < end; from++) target[to++] = words[from]!;
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

	/** Adds a beginning that says nothing, where readers would take that of another syscall. */
	#addBlankEnter(records: Records, offset: number, compat: CompatRules): void {
		const {view} = records;
		const code = view.getUint16(offset + RECORD.code, true);
		const nparams = keptParams(compat, code, view.getUint32(offset + RECORD.nparams, true));
		if (!isPaired(code, nparams) || !this.#kept.isMistaken(records, offset, nparams, compat.enters)) return;
		const event = blankEnter(records, offset, nparams);
		if (event === undefined) return;
		const prefix = Buffer.alloc(FLAGGED);
		prefix.writeUInt16LE(view.getUint16(offset + RECORD.cpu, true));
		prefix.writeUInt32LE(SYNTHETIC, 2);
		this.add(BLOCK.eventFlags, prefix, event);
	}

	/** Adds the event at the beginning of a syscall, made from the one at its end. `false`: none can be made. */
	#addEnter(records: Records, offset: number): boolean {
		const most = SYNTHETIC_OVERHEAD + records.u32[offset >>> 2]!;
		if (most > READER_BYTES) return false;
		this.#room(most);
		const body = this.#used + BLOCK_HEADER;
		const size = writeSyntheticEnter(records, offset, this.#bytes, this.#u16, this.#u32, body + FLAGGED);
		if (size === 0) return false;
		this.#u16[body >>> 1] = records.u16[(offset + RECORD.cpu) >>> 1]!;
		this.#u32[(body + 2) >>> 2] = SYNTHETIC;
		this.#frame(BLOCK.eventFlags, (BLOCK_OVERHEAD + FLAGGED + size + 3) & ~3, body + FLAGGED + size);
		return true;
	}

	#frame(type: number, length: number, bodyEnd: number): void {
		const at = this.#used;
		const trailer = at + length - BLOCK_TRAILER;
		for (let i = bodyEnd; i < trailer; i++) this.#bytes[i] = 0;
		// Each field lies across two words: a block begins two bytes off a multiple of four.
		const half = at >>> 1;
		const halves = this.#u16;
		halves[half] = type;
		halves[half + 1] = type >>> 16;
		halves[half + 2] = length;
		halves[half + 3] = length >>> 16;
		halves[trailer >>> 1] = length;
		halves[(trailer >>> 1) + 1] = length >>> 16;
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
