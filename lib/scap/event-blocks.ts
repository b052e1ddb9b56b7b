// The long way from a block with an event to a record: every version, with flags, of any size, under any rule, and what is
// wrong with those that cannot be one.

import {RECORD} from '../decode/record.js';
import {DROP_CODE, GENERIC_CODE} from '../decode/tables.js';
import {cellBytes, conversionOf, EVENT_CODES} from './conversion.js';
import {Converter} from './converter.js';
import {Enters} from './enters.js';
import type {CaptureStatistics} from './statistics.js';
import {
	BLOCK_HEADER,
	BLOCK_TRAILER,
	DROP_BEGINS,
	EVENT_BYTES,
	INFRASTRUCTURE,
	NOTIFICATION,
	OLD_EVENT_BYTES,
	RECORD_STATE_ONLY,
	STATE_ONLY,
	STATISTICS_CODE,
	SYNTHETIC,
	SYSCALL_SHIFT,
	type EventBlockKind,
} from './format.js';
import type {RecordBuffer} from './record-buffer.js';
import {readStatistics} from './statistics.js';
import type {Tallies} from './tallies.js';
import type {Window} from './window.js';

/** From here on a copy by the engine is faster than one word by word. */
const MANY_BYTES = 512;
const FEW_BYTES = 48;
/** From the beginning of an event. */
const TID = RECORD.tid - RECORD.ts;
const LENGTH = RECORD.length - RECORD.ts;
const CODE = RECORD.code - RECORD.ts;
const NPARAMS = RECORD.nparams - RECORD.ts;

/** What the long way needs of its reader. */
export interface EventBlocksOptions {
	readonly convert: boolean;
	readonly stateOnly: boolean;
	/** Is told of an event that cannot be read: why, and the offset of its block. */
	readonly onBadEvent: (why: string, offset: number) => void;
}

export class EventBlocks {
	/** Beginnings of syscalls that wait, also for the short way. */
	readonly enters: Enters;
	/** What the writer counted, if it said so. */
	statistics: CaptureStatistics | undefined;

	readonly #window: Window;
	readonly #records: RecordBuffer;
	readonly #tallies: Tallies;
	readonly #options: EventBlocksOptions;
	readonly #converter: Converter;

	constructor(window: Window, records: RecordBuffer, tallies: Tallies, options: EventBlocksOptions) {
		this.#window = window;
		this.#records = records;
		this.#tallies = tallies;
		this.#options = options;
		this.enters = new Enters(window);
		this.#converter = new Converter(this.enters);
	}

	/** Makes a record of the block at `at`, which is well framed. `false`: there is no room, nothing has changed. */
	add(at: number, length: number, {version, flags}: EventBlockKind): boolean {
		const {view} = this.#window;
		const body = at + BLOCK_HEADER;
		const start = body + (flags ? 6 : 2);
		const end = at + length - BLOCK_TRAILER;
		const header = version === 2 ? EVENT_BYTES : OLD_EVENT_BYTES;
		if (end - start < header) return this.#bad(at, `an event of ${end - start} bytes`);
		let size = view.getUint32(start + LENGTH, true);
		const code = view.getUint16(start + CODE, true);
		if (version === 1 && (code === NOTIFICATION || code === INFRASTRUCTURE)) size -= 3; // their writer miscounted
		if (size < header || size > end - start)
			return this.#bad(at, `an event that says it has ${size} bytes in ${end - start}`);
		if (code >= EVENT_CODES) return this.#unknown(at, code, start, size);
		const nparams = version === 2 ? this.#checkParams(at, start, size, code) : this.#countParams(at, start, size);
		if (nparams < 0) return true;

		const blockFlags = flags ? view.getUint32(body + 2, true) : 0;
		if ((blockFlags & SYNTHETIC) !== 0) return true;
		const stateOnly = (blockFlags & STATE_ONLY) !== 0;
		const cpu = view.getUint16(body, true);
		const rule = this.#options.convert ? conversionOf(code, nparams) : 0;
		if (rule !== 0) return this.#convert(rule, {start, size, header, code, nparams, cpu, stateOnly});
		if (this.#options.convert && this.enters.waiting) {
			if (code === DROP_BEGINS) this.enters.forgetAll();
			else if (code & 1) this.enters.forget(this.#tid(start));
		}
		if (this.#isSkipped(stateOnly)) return true;
		const whole = version === 2 ? size : size + EVENT_BYTES - OLD_EVENT_BYTES;
		if (!this.#records.fits(whole)) return false;
		if (version === 2) this.#copyEvent(start, size);
		else this.#copyOldEvent(start, size, code, nparams, whole);
		this.#showSyscall(blockFlags >>> SYSCALL_SHIFT, code, nparams);
		this.#records.add(whole, cpu, stateOnly ? RECORD_STATE_ONLY : 0);
		return true;
	}

	/** The number of parameters; less than 0: they contradict the event's size. */
	#checkParams(at: number, start: number, size: number, code: number): number {
		const {view} = this.#window;
		const cell = cellBytes[code]!;
		let cells = start + EVENT_BYTES;
		const stop = start + size;
		const nparams = view.getUint32(start + NPARAMS, true);
		let used = cells + cell * nparams;
		if (used > stop) {
			this.#bad(at, `an event with ${nparams} parameters in ${size} bytes`);
			return -1;
		}
		if (cell === 2) for (let i = 0; i < nparams; i++, cells += 2) used += view.getUint16(cells, true);
		else for (let i = 0; i < nparams; i++, cells += 4) used += view.getUint32(cells, true);
		if (used <= stop) return nparams;
		this.#bad(at, `an event whose parameters have ${used - stop} bytes too many`);
		return -1;
	}

	/** The number of parameters was not written: it is the one with which they end where the event does. */
	#countParams(at: number, start: number, size: number): number {
		const {view} = this.#window;
		let cells = start + OLD_EVENT_BYTES;
		const stop = start + size;
		let used = cells;
		let nparams = 0;
		for (; used < stop; nparams++, cells += 2) used += 2 + (cells + 2 <= stop ? view.getUint16(cells, true) : size);
		if (used === stop) return nparams;
		this.#bad(at, 'an event whose parameters do not end where it does');
		return -1;
	}

	#tid(start: number): number {
		const {view} = this.#window;
		return view.getUint32(start + TID, true) + view.getInt32(start + TID + 4, true) * 0x1_0000_0000;
	}

	#isSkipped(stateOnly: boolean): boolean {
		if (!stateOnly || this.#options.stateOnly) return false;
		this.#tallies.stateOnly++;
		return true;
	}

	#convert(rule: number, event: OldEvent): boolean {
		const {start, size, header, code, nparams, cpu, stateOnly} = event;
		const converter = this.#converter;
		const records = this.#records;
		const tid = this.#tid(start);
		const isEvent = converter.convert(rule, tid, code, nparams, this.#window.u8, start + header, size - header);
		if (!isEvent) this.#tallies.merged++;
		if (isEvent && !this.#isSkipped(stateOnly)) {
			const whole = EVENT_BYTES + converter.length;
			if (!records.fits(whole)) return false; // the beginning waits on: this event comes again
			const to = records.used;
			this.#copyHeader(start, whole, converter.code, converter.nparams);
			copyBytes(records.bytes, to + RECORD.lengths, converter.bytes, 0, converter.length);
			records.add(whole, cpu, stateOnly ? RECORD_STATE_ONLY : 0);
		}
		if (code & 1) this.enters.forget(tid);
		return true;
	}

	#copyEvent(start: number, size: number): void {
		const records = this.#records;
		const to = records.used + RECORD.ts;
		if ((start & 3) !== 0 || size > MANY_BYTES) {
			records.bytes.set(this.#window.u8.subarray(start, start + size), to);
			return;
		}
		// A little beyond the event is copied too, where the record's padding is.
		const {u32} = this.#window;
		const target = records.u32;
		for (let i = start >>> 2, j = to >>> 2, last = (start + size + 3) >>> 2; i < last; i++, j++) target[j] = u32[i]!;
	}

	#copyOldEvent(start: number, size: number, code: number, nparams: number, whole: number): void {
		this.#copyHeader(start, whole, code, nparams);
		const to = this.#records.used + RECORD.lengths;
		copyBytes(this.#records.bytes, to, this.#window.u8, start + OLD_EVENT_BYTES, start + size);
	}

	/** Time and thread as they are. */
	#copyHeader(start: number, whole: number, code: number, nparams: number): void {
		const {bytes, u16, u32, used} = this.#records;
		copyBytes(bytes, used + RECORD.ts, this.#window.u8, start, start + LENGTH);
		u32[(used + RECORD.length) >>> 2] = whole;
		u16[(used + RECORD.code) >>> 1] = code;
		u16[(used + RECORD.nparams) >>> 1] = nparams;
		u16[(used + RECORD.nparams + 2) >>> 1] = nparams >>> 16;
	}

	/** Puts back the number of a syscall that old readers must not see: see {@link SYSCALL_SHIFT}. */
	#showSyscall(hidden: number, code: number, nparams: number): void {
		const {u16, used} = this.#records;
		const cells = (used + RECORD.lengths) >>> 1;
		if (hidden !== 0 && code <= GENERIC_CODE && nparams > 0 && u16[cells] === 2) u16[cells + nparams] = hidden;
	}

	#bad(at: number, why: string): true {
		this.#options.onBadEvent(why, this.#window.offset(at));
		return true;
	}

	/** Events of ours have codes that no other reader knows; what else has is newer than this program. */
	#unknown(at: number, code: number, start: number, size: number): boolean {
		const {bytes} = this.#window;
		const records = this.#records;
		if (code === DROP_CODE) {
			if (!records.fits(size)) return false;
			records.bytes.set(bytes.subarray(start, start + size), records.used + RECORD.ts);
			records.add(size, bytes.readUInt16LE(at + BLOCK_HEADER), 0);
			if (this.#options.convert) this.enters.forgetAll();
			return true;
		}
		if (code !== STATISTICS_CODE) {
			this.#tallies.unknownEvents++;
			return true;
		}
		const statistics = readStatistics(bytes.subarray(start, start + size));
		if (statistics) this.statistics = statistics;
		else this.#bad(at, 'statistics that are none');
		return true;
	}
}

interface OldEvent {
	/** Where it is, its bytes, and those of them that its header has. */
	readonly start: number;
	readonly size: number;
	readonly header: number;
	readonly code: number;
	readonly nparams: number;
	readonly cpu: number;
	readonly stateOnly: boolean;
}

/** A copy by the engine costs more than it saves while there is little to copy. */
function copyBytes(target: Uint8Array, to: number, source: Uint8Array, from: number, end: number): void {
	if (end - from > FEW_BYTES) target.set(source.subarray(from, end), to);
	else while (from < end) target[to++] = source[from++]!;
}
