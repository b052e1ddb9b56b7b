// Capture files from beginning to end: blocks are framed, those before the events become the capture's state, events become
// records and from there on are what live ones are. A block that cannot be one is left out, said, and the next one looked for.

import {setImmediate} from 'node:timers/promises';
import type {Batch} from '../batch.js';
import {RECORD, type Records} from '../decode/record.js';
import {DROP_CODE, GENERIC_CODE} from '../decode/tables.js';
import {TriscapError} from '../errors.js';
import {BatchStream, EventStream, type Stream, type Supply} from '../streams.js';
import {cellBytes, conversionOf, Converter, EVENT_CODES, finalCode, NO_EVENT} from './conversion.js';
import {Cursor, OutOfBounds} from './cursor.js';
import {damaged, notACapture, truncated, type DamageError} from './errors.js';
import type {RecordedEvent} from './events.js';
import {
	BLOCK,
	BLOCK_HEADER,
	BLOCK_OVERHEAD,
	BLOCK_TRAILER,
	BYTE_ORDER,
	MAJOR_VERSION,
	OTHER_BYTE_ORDER,
	RECORD_STATE_ONLY,
	SECTION_HEADER,
	STATE_ONLY,
	STATISTICS_CODE,
	SYSCALL_SHIFT,
	blockKinds,
	MAX_UNKNOWN_BYTES,
	type BlockKind,
	type EventBlockKind,
} from './format.js';
import {openInput, type CaptureSource, type Input} from './input.js';
import {readFds, readInterfaces, readMachine, readProcesses, readUsers} from './read-state.js';
import {RecordBuffer} from './record-buffer.js';
import {readSection, type SectionHeader} from './section.js';
import type {CaptureState, FdInfo, GroupInfo, InterfaceInfo, MachineInfo, ProcessInfo, UserInfo} from './state.js';
import {readStatistics, type CaptureStatistics} from './statistics.js';
import {Counter, type CaptureSummary} from './summary.js';
import {Window} from './window.js';

/** How to read a capture. */
export interface ReadOptions {
	/**
	 * Give events of older versions as the current ones that they correspond to: those at the beginning of a syscall are
	 * then part of those at its end. `false` gives every event as it was written.
	 *
	 * @defaultValue true
	 */
	readonly convert?: boolean;
	/**
	 * Give also the events that were only written for what they change, as filtered captures have them.
	 *
	 * @defaultValue false
	 */
	readonly stateOnly?: boolean;
	/**
	 * Is told of each place that cannot be read. Without it the first of them is thrown once everything else was given.
	 *
	 * @defaultValue they are thrown at the end
	 */
	readonly onDamage?: (damage: DamageError) => void;
	/** Ends the reading when it aborts: reading then rejects with the signal's reason. */
	readonly signal?: AbortSignal;
}

/** What was read, and what was left out. */
export interface ReadStats {
	/** Events given. */
	readonly events: number;
	/** Events at the beginning of a syscall that became part of the one at its end, or had nobody who needs them. */
	readonly merged: number;
	/** Events left out because they were only written for what they change. */
	readonly stateOnly: number;
	/** Events left out because their code is newer than this program. */
	readonly unknownEvents: number;
	/** Blocks left out because of their type. */
	readonly unknownBlocks: number;
	/** Places that could not be read. */
	readonly damaged: number;
	/** The file ends in the middle of something. */
	readonly truncated: boolean;
	/** Captures in the file: more than one if files were put behind each other. */
	readonly sections: number;
	/** Bytes read until now, uncompressed. */
	readonly bytes: number;
}

/**
 * A capture file that is open. Iterate it for one event at a time, or `batches()` for the fast way; one of the two, once.
 * Leaving the loop closes it. Its state is that of the capture that is being read: in a file of several captures, the
 * next one's takes its place when its first event comes.
 */
export interface CaptureReader extends CaptureState, AsyncDisposable {
	/** The file's own header. */
	readonly header: SectionHeader;
	/** The machine that was captured; `undefined` if the file does not tell. */
	readonly machine: MachineInfo | undefined;
	/**
	 * What the capturing program counted, as far as it was read: complete once all events were. Only files of this package
	 * have it.
	 */
	readonly statistics: CaptureStatistics | undefined;
	/**
	 * One event at a time, in the order of the file.
	 *
	 * @throws {@link TriscapError} `ERR_TRISCAP_BUSY` if somebody reads already; {@link DamageError} at the end, unless
	 * `onDamage` was given.
	 */
	[Symbol.asyncIterator](): AsyncIterableIterator<RecordedEvent, undefined>;
	/**
	 * Many events at a time.
	 *
	 * @throws {@link TriscapError} `ERR_TRISCAP_BUSY` if somebody reads already; {@link DamageError} at the end, unless
	 * `onDamage` was given.
	 */
	batches(): AsyncIterableIterator<Batch<RecordedEvent>, undefined>;
	/**
	 * Reads all that is left and counts it: several times as fast as going through the events, and instead of it.
	 *
	 * @throws {@link TriscapError} `ERR_TRISCAP_BUSY` if somebody reads already; {@link DamageError} at the end, unless
	 * `onDamage` was given.
	 */
	summary(): Promise<CaptureSummary>;
	/** What was counted until now. */
	stats(): ReadStats;
	/** Closes the file. A loop that reads ends quietly. Can be called again. */
	close(): Promise<void>;
	/** `await using capture = await readCapture(path)`: the same as `close()`. */
	[Symbol.asyncDispose](): Promise<void>;
}

/**
 * Opens a capture file, and reads it up to its first event. Compressed files (gzip; zstd from Node 22.15 on) and several
 * captures behind each other are fine.
 *
 * @param source - A path, the file's bytes, or a stream of them.
 * @param options - How to read it.
 * @throws {@link TriscapError} `ERR_TRISCAP_NOT_A_CAPTURE`, `ERR_TRISCAP_SYSTEM`; the signal's reason if it has aborted.
 */
export async function readCapture(source: CaptureSource, options: ReadOptions = {}): Promise<CaptureReader> {
	options.signal?.throwIfAborted();
	const input = await openInput(source);
	try {
		const reader = new FileReader(input, options);
		await reader.begin();
		return reader;
	} catch (error) {
		await input.close();
		throw error;
	}
}

/** How far {@link FileReader} looks for a first block. */
const MAX_LEADING_BYTES = 2 ** 20;
/** Bytes of descriptors that are kept, unread, per capture. */
const MAX_STATE_BYTES = 2 ** 29;

/** What came of looking at the window. */
type Scan = 'full' | 'short' | 'damaged' | 'section';

class FileReader implements CaptureReader, Supply {
	readonly #input: Input;
	readonly #window: Window;
	readonly #records = new RecordBuffer();
	readonly #converter = new Converter();
	readonly #convert: boolean;
	readonly #stateOnly: boolean;
	readonly #onDamage: ((damage: DamageError) => void) | undefined;
	readonly #signal: AbortSignal | undefined;
	readonly #onAbort = () => this.#abort();

	#header: SectionHeader | undefined;
	#state = newState();
	#statistics: CaptureStatistics | undefined;
	#stateBytes = 0;

	/** Why the block at the window's start cannot be one. */
	#why = '';
	#firstDamage: DamageError | undefined;
	#reader: Stream | undefined;
	#atEnd = false;
	#closing: Promise<void> | undefined;
	#aborted = false;

	/** Where the event is that was converted and then did not fit. */
	#convertedAt = -1;
	#told = false;
	/** Somebody wants numbers instead of events. */
	#counter: Counter | undefined;
	#sliceEnd = 0;
	#given = 0;
	#merged = 0;
	#skippedStateOnly = 0;
	#unknownEvents = 0;
	#unknownBlocks = 0;
	#damaged = 0;
	#truncated = false;
	#sections = 0;
	#knownBlocks = 0;

	constructor(input: Input, {convert = true, stateOnly = false, onDamage, signal}: ReadOptions) {
		this.#input = input;
		this.#window = new Window(input);
		this.#convert = convert;
		this.#stateOnly = stateOnly;
		this.#onDamage = onDamage;
		this.#signal = signal;
		signal?.addEventListener('abort', this.#onAbort, {once: true});
	}

	get header(): SectionHeader {
		return this.#header!;
	}
	get machine(): MachineInfo | undefined {
		return this.#state.machine;
	}
	get interfaces(): readonly InterfaceInfo[] {
		return this.#state.interfaces;
	}
	get users(): readonly UserInfo[] {
		return this.#state.users;
	}
	get groups(): readonly GroupInfo[] {
		return this.#state.groups;
	}
	get processes(): ReadonlyMap<number, ProcessInfo> {
		return this.#state.processes;
	}
	get fds(): ReadonlyMap<number, readonly FdInfo[]> {
		return this.#state.fds;
	}
	get statistics(): CaptureStatistics | undefined {
		return this.#statistics;
	}

	[Symbol.asyncIterator](): AsyncIterableIterator<RecordedEvent, undefined> {
		return new EventStream<RecordedEvent>(this);
	}

	batches(): AsyncIterableIterator<Batch<RecordedEvent>, undefined> {
		return new BatchStream<RecordedEvent>(this);
	}

	async summary(): Promise<CaptureSummary> {
		const counter = (this.#counter = new Counter());
		const events = this.#given;
		for (;;) {
			const records = await this.nextRecords(notInterested);
			if (records === undefined) break;
			counter.addRecords(records);
		}
		const summary = counter.summary();
		this.#given = events + summary.events;
		return summary;
	}

	stats(): ReadStats {
		return {
			events: this.#given - (this.#reader?.pending() ?? 0),
			merged: this.#merged,
			stateOnly: this.#skippedStateOnly,
			unknownEvents: this.#unknownEvents,
			unknownBlocks: this.#unknownBlocks,
			damaged: this.#damaged,
			truncated: this.#truncated,
			sections: this.#sections,
			bytes: this.#window.offset(this.#window.start),
		};
	}

	close(): Promise<void> {
		return (this.#closing ??= this.#close());
	}

	[Symbol.asyncDispose](): Promise<void> {
		return this.close();
	}

	async #close(): Promise<void> {
		this.#signal?.removeEventListener('abort', this.#onAbort);
		this.#given -= this.#reader?.pending() ?? 0;
		this.#reader?.discard();
		await this.#input.close();
	}

	#abort(): void {
		if (this.#closing) return;
		this.#aborted = true;
		this.close().catch(() => {});
	}

	/** Reads up to the first event. */
	async begin(): Promise<void> {
		const window = this.#window;
		while (window.end - window.start < BLOCK_OVERHEAD) if (!(await window.fill())) break;
		await this.#checkBeginning();
		await this.#advance();
		if (this.#header === undefined) throw notACapture('no block of a capture is in it; is it a .scap file?');
		if (this.#atEnd && this.#knownBlocks === 0)
			throw notACapture('it is a pcapng file without system events; open it with a network analyser');
	}

	/** Says what is wrong with a file that is none, in words that help. */
	async #checkBeginning(): Promise<void> {
		const window = this.#window;
		while (window.end - window.start < 28) if (!(await window.fill())) break;
		const {view, start, end} = window;
		if (end === start) throw notACapture('it is empty');
		if (end - start < 16 || view.getUint32(start, true) !== SECTION_HEADER) return;
		if (view.getUint32(start + BLOCK_HEADER, true) === OTHER_BYTE_ORDER)
			throw notACapture('it comes from a big-endian machine, and nobody reads those; convert it there');
		const major = view.getUint16(start + BLOCK_HEADER + 4, true);
		if (view.getUint32(start + BLOCK_HEADER, true) === BYTE_ORDER && major > MAJOR_VERSION)
			throw notACapture(`its format has version ${major}, and this program knows ${MAJOR_VERSION}; use a newer one`);
	}

	async nextRecords(stream: Stream): Promise<Records | undefined> {
		if (this.#closing) return this.#finish();
		this.#reader ??= stream;
		if (this.#reader !== stream) throw busy();
		// What is in memory must not keep timers and signals from their turn.
		if (performance.now() > this.#sliceEnd) {
			await setImmediate();
			this.#sliceEnd = performance.now() + SLICE_MS;
		}
		try {
			while (this.#records.count === 0 && !this.#atEnd && !this.#closing) await this.#advance();
		} catch (error) {
			if (!this.#aborted) {
				await this.close();
				throw error;
			}
		}
		if (this.#closing || this.#records.count === 0) return this.#finish();
		this.#given += this.#records.count;
		return this.#records.take();
	}

	async #finish(): Promise<undefined> {
		await this.close();
		if (this.#aborted && !this.#told) {
			this.#told = true;
			throw this.#signal?.reason;
		}
		const damage = this.#firstDamage;
		this.#firstDamage = undefined;
		if (damage !== undefined && this.#onDamage === undefined && this.#atEnd) throw damage;
		return undefined;
	}

	/** Reads until there are events to give, or the end. */
	async #advance(): Promise<void> {
		for (;;) {
			const scan = this.#scan();
			if (scan === 'full' || scan === 'section') return;
			if (scan === 'damaged') {
				await this.#skipDamage();
			} else if (this.#records.count > 0) {
				return; // rather than wait for more
			} else if (!(await this.#window.fill()) && (await this.#end())) {
				return;
			}
			if (this.#closing) return;
		}
	}

	/** Goes through the blocks in the window. */
	#scan(): Scan {
		const window = this.#window;
		const {view, end} = window;
		const records = this.#records;
		let at = window.start;
		for (;;) {
			at = this.#counter ? this.#countPlainEvents(this.#counter, at) : this.#plainEvents(at);
			window.start = at;
			const left = end - at;
			if (left < BLOCK_OVERHEAD) return 'short';
			const type = view.getUint32(at, true);
			const length = view.getUint32(at + 4, true);
			const kind = type === BLOCK.event ? EVENT : blockKinds.get(type);
			if (length < BLOCK_OVERHEAD || (length & 3) !== 0 || length > (kind?.maxBytes ?? MAX_UNKNOWN_BYTES)) {
				this.#why = `a block of type 0x${type.toString(16)} says it has ${length} bytes`;
				return 'damaged';
			}
			if (length > left) return 'short';
			if (view.getUint32(at + length - BLOCK_TRAILER, true) !== length) {
				this.#why = `a block of ${length} bytes says at its end that it has ${view.getUint32(at + length - BLOCK_TRAILER, true)}`;
				return 'damaged';
			}
			if (kind?.kind === 'event') {
				if (!this.#event(at, length, kind)) return 'full';
				this.#knownBlocks++;
			} else if (kind === undefined && type !== SECTION_HEADER) {
				this.#unknownBlocks++;
			} else if (records.count > 0 && type === SECTION_HEADER) {
				return 'section'; // its state must not show before the events that are not given yet
			} else {
				this.#metadata(at, length, type, kind);
			}
			at += length;
		}
	}

	/**
	 * The short way for what nearly every block is: an event of the second version that needs no conversion. Gives the
	 * place of the first block that takes the long way, for whatever reason: that one knows all of them.
	 */
	#plainEvents(at: number): number {
		const {u16, u32, end} = this.#window;
		const records = this.#records;
		const capacity = records.bytes.length - RECORD.ts - 8;
		const {u32: target} = records;
		const convert = this.#convert;
		if ((at & 3) !== 2 || (convert && this.#converter.waiting)) return at;
		let to = records.used;
		const first = at;
		let count = 0;
		for (;;) {
			const half = at >>> 1;
			if (end - at < PLAIN_BYTES || u16[half] !== BLOCK.event || u16[half + 1] !== 0 || u16[half + 3] !== 0) break;
			const length = u16[half + 2]!;
			if (length > end - at || (length & 3) !== 0 || length < PLAIN_BYTES) break;
			const behind = (at + length) >>> 1;
			if (u16[behind - 2] !== length || u16[behind - 1] !== 0) break;
			const from = (at + 10) >>> 2;
			const size = u32[from + 4]!;
			const code = u16[half + 15]!;
			const nparams = u16[half + 16]!;
			if (size > length - 14 || u16[half + 17] !== 0 || code >= EVENT_CODES || cellBytes[code] !== 2) break;
			if (convert && conversionOf(code, nparams) !== 0) break;
			let used = EVENT_HEADER + 2 * nparams;
			if (used > size) break;
			for (let cell = half + 18, last = cell + nparams; cell < last; cell++) used += u16[cell]!;
			if (used > size || to + size > capacity) break;

			let word = to >>> 2;
			target[word] = size + RECORD.ts;
			target[word + 1] = u16[half + 4]!; // cpu; the lane and the flags are 0
			word += RECORD.ts >>> 2;
			// A little beyond the event is copied too, where the record's padding is.
			for (let i = from, last = from + ((size + 3) >>> 2); i < last; i++) target[word++] = u32[i]!;
			to = (to + size + (RECORD.ts + 7)) & ~7;
			at += length;
			count++;
		}
		if (at !== first) {
			records.used = to;
			records.count += count;
			this.#knownBlocks += count;
		}
		return at;
	}

	/** As {@link #plainEvents}, for whoever wants to know only how many there are. What becomes of old ones is known too. */
	#countPlainEvents(counter: Counter, at: number): number {
		const {u16, u32, end} = this.#window;
		const convert = this.#convert;
		const {codes} = counter;
		if ((at & 3) !== 2) return at;
		for (;;) {
			const half = at >>> 1;
			if (end - at < PLAIN_BYTES || u16[half] !== BLOCK.event || u16[half + 1] !== 0 || u16[half + 3] !== 0) break;
			const length = u16[half + 2]!;
			if (length > end - at || (length & 3) !== 0 || length < PLAIN_BYTES) break;
			const behind = (at + length) >>> 1;
			if (u16[behind - 2] !== length || u16[behind - 1] !== 0) break;
			const from = (at + 10) >>> 2;
			const size = u32[from + 4]!;
			const code = u16[half + 15]!;
			const nparams = u16[half + 16]!;
			if (size > length - 14 || u16[half + 17] !== 0 || code >= EVENT_CODES || cellBytes[code] !== 2) break;
			let used = EVENT_HEADER + 2 * nparams;
			if (used > size) break;
			for (let cell = half + 18, last = cell + nparams; cell < last; cell++) used += u16[cell]!;
			if (used > size) break;

			const rule = convert ? conversionOf(code, nparams) : 0;
			const final = rule === 0 ? code : finalCode(rule);
			if (final === NO_EVENT) {
				this.#merged++;
			} else {
				counter.addTime(u32[from + 1]!, u32[from]!);
				if (final > GENERIC_CODE)
					codes[final]!++; // 0 is the other half of 1
				else counter.addSyscall(nparams > 0 && u16[half + 18] === 2 ? u16[half + 18 + nparams]! : 0);
			}
			at += length;
			this.#knownBlocks++;
		}
		return at;
	}

	/** Makes a record of an event block. `false`: there is no room, nothing has changed. */
	#event(at: number, length: number, {version, flags}: EventBlockKind): boolean {
		const {view, bytes, u32} = this.#window;
		const body = at + BLOCK_HEADER;
		const start = body + (flags ? 6 : 2);
		const end = at + length - BLOCK_TRAILER;
		const header = version === 2 ? EVENT_HEADER : EVENT_HEADER - 4;
		if (end - start < header) return this.#badEvent(at, `an event of ${end - start} bytes`);
		let size = view.getUint32(start + 16, true);
		const code = view.getUint16(start + 20, true);
		if (version === 1 && (code === NOTIFICATION || code === INFRASTRUCTURE)) size -= 3; // their writer miscounted
		if (size < header || size > end - start)
			return this.#badEvent(at, `an event that says it has ${size} bytes in ${end - start}`);
		if (code >= EVENT_CODES) return this.#unknownEvent(at, code, start, size);

		const cell = cellBytes[code]!;
		let cells = start + header;
		const stop = start + size;
		let nparams: number;
		let used: number;
		if (version === 2) {
			nparams = view.getUint32(start + 22, true);
			used = cells + cell * nparams;
			if (used > stop) return this.#badEvent(at, `an event with ${nparams} parameters in ${size} bytes`);
			if (cell === 2) for (let i = 0; i < nparams; i++, cells += 2) used += view.getUint16(cells, true);
			else for (let i = 0; i < nparams; i++, cells += 4) used += view.getUint32(cells, true);
			if (used > stop) return this.#badEvent(at, `an event whose parameters have ${used - stop} bytes too many`);
		} else {
			// The number of parameters was not written: it is the one with which they end where the event does.
			used = cells;
			for (nparams = 0; used < stop; nparams++, cells += 2)
				used += 2 + (cells + 2 <= stop ? view.getUint16(cells, true) : size);
			if (used !== stop) return this.#badEvent(at, 'an event whose parameters do not end where it does');
		}

		const blockFlags = flags ? view.getUint32(body + 2, true) : 0;
		const stateOnly = (blockFlags & STATE_ONLY) !== 0;
		const records = this.#records;
		const cpu = view.getUint16(body, true);
		const recordFlags = stateOnly ? RECORD_STATE_ONLY : 0;

		if (this.#convert) {
			const converter = this.#converter;
			const rule = conversionOf(code, nparams);
			if (rule !== 0) {
				const offset = this.#window.offset(at);
				if (this.#convertedAt !== offset) {
					const tid = view.getUint32(start + 8, true) + view.getInt32(start + 12, true) * 0x1_0000_0000;
					const isEvent = converter.convert(rule, tid, code, nparams, bytes, start + header, stop - start - header);
					if (code & 1) converter.forget(tid);
					if (!isEvent) {
						this.#merged++;
						return true;
					}
					if (stateOnly && !this.#stateOnly) {
						this.#skippedStateOnly++;
						return true;
					}
				}
				const whole = EVENT_HEADER + converter.length;
				if (!records.fits(whole)) {
					this.#convertedAt = offset; // what it became waits in the converter
					return false;
				}
				const to = records.used;
				copyWords(records, to + RECORD.ts, this.#window, start, 16);
				records.u32[(to + RECORD.length) >>> 2] = whole;
				setCode(records, to, converter.code, converter.nparams);
				copyBytes(records.bytes, to + RECORD.lengths, converter.bytes, 0, converter.length);
				records.add(whole, cpu, recordFlags);
				return true;
			}
			if (converter.waiting) {
				if (code === DROP_BEGINS) converter.forgetAll();
				else if (code & 1)
					converter.forget(view.getUint32(start + 8, true) + view.getInt32(start + 12, true) * 0x1_0000_0000);
			}
		}
		if (stateOnly && !this.#stateOnly) {
			this.#skippedStateOnly++;
			return true;
		}
		const whole = version === 2 ? size : size + 4;
		if (!records.fits(whole)) return false;
		const to = records.used;
		if (version === 2) {
			const from = start;
			if ((from & 3) === 0 && size <= MANY_BYTES) {
				// A little beyond the event is copied too, where the record's padding is.
				const target = records.u32;
				for (let i = from >>> 2, j = (to + RECORD.ts) >>> 2, last = (from + size + 3) >>> 2; i < last; i++, j++)
					target[j] = u32[i]!;
			} else {
				records.bytes.set(bytes.subarray(from, from + size), to + RECORD.ts);
			}
		} else {
			copyWords(records, to + RECORD.ts, this.#window, start, 16);
			records.u32[(to + RECORD.length) >>> 2] = whole;
			setCode(records, to, code, nparams);
			copyBytes(records.bytes, to + RECORD.lengths, bytes, start + header, stop);
		}
		const hidden = blockFlags >>> SYSCALL_SHIFT;
		if (hidden !== 0 && code <= GENERIC_CODE && nparams > 0 && view.getUint16(start + header, true) === 2)
			records.u16[(to + RECORD.lengths + 2 * nparams) >>> 1] = hidden;
		records.add(whole, cpu, recordFlags);
		return true;
	}

	#badEvent(at: number, why: string): true {
		this.#damage(damaged(why, this.#window.offset(at)));
		return true;
	}

	/** Events of ours have codes that no other reader knows; what else has is newer than this program. */
	#unknownEvent(at: number, code: number, start: number, size: number): boolean {
		const {bytes} = this.#window;
		const records = this.#records;
		if (code === DROP_CODE) {
			if (!records.fits(size)) return false;
			records.bytes.set(bytes.subarray(start, start + size), records.used + RECORD.ts);
			records.add(size, bytes.readUInt16LE(at + BLOCK_HEADER), 0);
			if (this.#convert) this.#converter.forgetAll();
			return true;
		}
		if (code !== STATISTICS_CODE) {
			this.#unknownEvents++;
			return true;
		}
		const statistics = readStatistics(bytes.subarray(start, start + size));
		if (statistics) this.#statistics = statistics;
		else this.#damage(damaged('statistics that are none', this.#window.offset(at)));
		return true;
	}

	/** A block that stands before the events. */
	#metadata(at: number, length: number, type: number, kind: BlockKind | undefined): void {
		const {bytes} = this.#window;
		const body = () => new Cursor(bytes, at + BLOCK_HEADER, at + length - BLOCK_TRAILER);
		if (type !== SECTION_HEADER) this.#knownBlocks++;
		try {
			if (type === SECTION_HEADER) {
				const header = readSection(body());
				this.#sections++;
				this.#enter(header, newState());
				return;
			}
			// A file whose beginning is missing.
			this.#header ??= {major: MAJOR_VERSION, minor: 0, comments: []};
			const state = this.#state;
			switch (kind?.kind) {
				case 'machine':
					state.machine = readMachine(body());
					break;
				case 'interfaces':
					state.interfaces = [];
					for (const one of readInterfaces(body(), kind.version)) state.interfaces.push(one);
					break;
				case 'users':
					state.users = [];
					state.groups = [];
					for (const one of readUsers(body(), kind.version)) {
						if ('user' in one) state.users.push(one.user);
						else state.groups.push(one.group);
					}
					break;
				case 'processes':
					this.#limit(length);
					for (const one of readProcesses(body(), kind.version)) state.processes.set(one.tid, one);
					break;
				case 'fds': {
					this.#limit(length);
					const list = body();
					const tid = list.small();
					const fds: FdInfo[] = [];
					state.fds.set(tid, fds);
					for (const one of readFds(list, kind.version)) fds.push(one);
					break;
				}
				default:
			}
		} catch (error) {
			if (!(error instanceof OutOfBounds)) throw error;
			const what = kind?.kind ?? 'header';
			this.#damage(damaged(`a list (${what}) that contradicts itself: ${error.message}`, this.#window.offset(at)));
		}
	}

	/** Keeps what a file can make this process remember within limits. */
	#limit(length: number): void {
		this.#stateBytes += length;
		if (this.#stateBytes > MAX_STATE_BYTES) throw new OutOfBounds(`more than ${MAX_STATE_BYTES} bytes of processes`);
	}

	#enter(header: SectionHeader, state: MutableState): void {
		this.#header = header;
		this.#state = state;
		this.#stateBytes = 0;
		this.#converter.forgetAll();
	}

	/** Looks for the next thing that is a block without doubt: it has a known type, and its length at both ends. */
	async #skipDamage(): Promise<void> {
		const window = this.#window;
		const from = window.offset(window.start);
		const why = this.#why;
		let leading = this.#knownBlocks === 0;
		window.start++;
		for (;;) {
			const {bytes, view, end} = window;
			let at = window.start;
			let wanted = false;
			for (; end - at >= BLOCK_OVERHEAD; at++) {
				// The second byte of every type that there is.
				const second = bytes[at + 1];
				if (second !== 0x02 && second !== 0x0d && second !== 0xab) continue;
				const type = view.getUint32(at, true);
				const kind = blockKinds.get(type);
				if (kind === undefined && type !== SECTION_HEADER) continue;
				const length = view.getUint32(at + 4, true);
				if (length < BLOCK_OVERHEAD || (length & 3) !== 0 || length > (kind?.maxBytes ?? MAX_UNKNOWN_BYTES)) continue;
				if (length > end - at) {
					wanted = true;
					break;
				}
				if (view.getUint32(at + length - BLOCK_TRAILER, true) === length) {
					window.start = at;
					this.#damage(damaged(`${why}; ${window.offset(at) - from} bytes that are no block,`, from));
					return;
				}
			}
			window.start = at;
			if (leading && window.offset(at) - from > MAX_LEADING_BYTES)
				throw notACapture('no block of a capture is in its first megabyte; is it a .scap file?');
			leading &&= window.offset(at) - from <= MAX_LEADING_BYTES;
			if (await window.fill()) continue;
			if (wanted) {
				window.start = at + 1; // what it claims to be does not fit into the rest
				continue;
			}
			window.start = window.end;
			if (this.#knownBlocks > 0 || this.#header) {
				this.#truncated = true;
				this.#damage(truncated(`${why}; no block follows the ${window.offset(window.end) - from} bytes`, from));
			}
			return;
		}
	}

	/** There is nothing more to read. `false`: but behind what cannot be read there is something that can. */
	async #end(): Promise<boolean> {
		const window = this.#window;
		const left = window.end - window.start;
		if (left > 0 && this.#header) {
			// A block that is cut off; or one whose length is wrong, with others behind it.
			this.#why = 'a block that is not complete';
			await this.#skipDamage();
			if (window.end > window.start) return false;
		}
		this.#atEnd = true;
		const {failure} = this.#input;
		if (failure) {
			if (failure.code === 'ERR_TRISCAP_TRUNCATED_FILE') this.#truncated = true;
			this.#damage(failure);
		}
		return true;
	}

	#damage(damage: DamageError): void {
		this.#damaged++;
		this.#firstDamage ??= damage;
		this.#onDamage?.(damage);
	}
}

/** The event at the beginning of the part of a second that is not captured. */
const DROP_BEGINS = 148;
const NOTIFICATION = 280;
const INFRASTRUCTURE = 286;
/** Bytes of an event before its length cells. */
const EVENT_HEADER = RECORD.lengths - RECORD.ts;
const EVENT = blockKinds.get(BLOCK.event)!;
/** The shortest block with an event: its header, CPU, event without parameters, and trailer, a multiple of four. */
const PLAIN_BYTES = 40;
/** For how long others wait at most. */
const SLICE_MS = 4;
/** From here on a copy by the engine is faster than one word by word. */
const MANY_BYTES = 512;
const FEW_BYTES = 48;

/** Who reads for a summary: it keeps nothing back. */
const notInterested: Stream = {pending: () => 0, discard: () => {}};

interface MutableState {
	machine: MachineInfo | undefined;
	interfaces: InterfaceInfo[];
	users: UserInfo[];
	groups: GroupInfo[];
	readonly processes: Map<number, ProcessInfo>;
	readonly fds: Map<number, FdInfo[]>;
}

function newState(): MutableState {
	return {machine: undefined, interfaces: [], users: [], groups: [], processes: new Map(), fds: new Map()};
}

/** Copies an even number of bytes between places that are even. */
function copyWords(records: RecordBuffer, to: number, window: Window, from: number, bytes: number): void {
	if (from & 1) records.bytes.set(window.bytes.subarray(from, from + bytes), to);
	else
		for (let i = from >>> 1, j = to >>> 1, last = i + (bytes >>> 1); i < last; i++, j++)
			records.u16[j] = window.u16[i]!;
}

/** A copy by the engine costs more than it saves while there is little to copy. */
function copyBytes(target: Uint8Array, to: number, source: Uint8Array, from: number, end: number): void {
	if (end - from > FEW_BYTES) target.set(source.subarray(from, end), to);
	else while (from < end) target[to++] = source[from++]!;
}

function setCode(records: RecordBuffer, at: number, code: number, nparams: number): void {
	const {u16} = records;
	u16[(at + RECORD.code) >>> 1] = code;
	u16[(at + RECORD.nparams) >>> 1] = nparams;
	u16[(at + RECORD.nparams + 2) >>> 1] = nparams >>> 16;
}

function busy(): TriscapError {
	return new TriscapError(
		'ERR_TRISCAP_BUSY',
		'read events: another loop reads this capture already; open the file a second time, or hand its events on from that loop',
	);
}
