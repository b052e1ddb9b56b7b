// Writes capture files that every reader of the format opens. Events are copied, not encoded again; what was known before
// the first of them comes first, in every file of a series.

import {Buffer} from 'node:buffer';
import type {Writable} from 'node:stream';
import {nextRecord, recordsOf, type Batch} from '../batch.js';
import {RECORD, type Records} from '../decode/record.js';
import {TriscapError} from '../errors.js';
import {recordOf, type EventBase} from '../events/event.js';
import {BlockBuffer} from './block-buffer.js';
import {compatRules, type CompatRules} from './compat.js';
import {BLOCK} from './format.js';
import {GzipOutput, StreamOutput, openFile, type Output} from './output.js';
import {RotationClock, type Rotation} from './rotation.js';
import {FileSeries} from './series.js';
import type {CaptureState} from './state.js';
import {statisticsEvent} from './statistics.js';
import {checkWriteOptions, type WritableEvent, type WriteOptions, type WriteStats} from './write-options.js';
import {addState} from './write-state.js';

export type {WritableEvent, WriteOptions, WriteStats} from './write-options.js';

const nothing: CaptureState = {interfaces: [], users: [], groups: [], processes: new Map(), fds: new Map()};
/** More than this is not collected before it is written. */
const FLUSH_BYTES = 2 ** 20;
const STATISTICS_MS = 1000;
const DEFAULT_LEVEL = 6;
const KEPT_NAMES = 10_000;

/**
 * Writes events into a capture file. When `write()` resolves, the events are in the file, not in this process: whatever
 * happens to it, the file can be read. (With gzip, up to a second of them may still wait to be compressed.)
 *
 * @example
 * ```ts
 * const writer = await CaptureWriter.open('trace.scap', {state: await procState(), statistics: () => capture.stats()});
 * for await (const batch of capture.batches()) await writer.write(batch);
 * await writer.close();
 * ```
 */
export class CaptureWriter implements AsyncDisposable {
	readonly #target: string | Writable;
	readonly #options: WriteOptions;
	readonly #compat: CompatRules;
	readonly #rotation: Rotation | undefined;
	readonly #clock: RotationClock;
	readonly #blocks = new BlockBuffer();
	#output!: Output;
	readonly #series: FileSeries | undefined;
	#full = false;
	#files: string[] = [];
	#lastNs = 0n;
	/** Events in the file that is open, and how many of them wait in `blocks`. */
	#fileEvents = 0;
	#waiting = 0;
	#events = 0;
	#closedBytes = 0;
	#closedLost = 0;
	#statisticsDue = 0;
	#failure: Error | undefined;
	#last: Promise<unknown> = Promise.resolve();
	/** Batches that came while others are being written: they go into the file together. */
	#gathered: {readonly batches: Records[]; readonly written: Promise<void>} | undefined;
	#closing: Promise<WriteStats> | undefined;

	/**
	 * Begins a file.
	 *
	 * @param target - Its path, or a stream to write into (`process.stdout` stays open at the end).
	 * @param options - How to write it.
	 * @throws {@link TriscapError} `ERR_TRISCAP_WRITE`, `ERR_TRISCAP_INVALID_OPTION`.
	 */
	static async open(target: string | Writable, options: WriteOptions = {}): Promise<CaptureWriter> {
		const writer = await CaptureWriter.openSoon(target, options);
		await writer.#last;
		writer.#throwIfFailed();
		return writer;
	}

	/**
	 * {@link open}, without waiting for what stands before the events: that may take a while in which more events come.
	 *
	 * @internal
	 */
	static async openSoon(target: string | Writable, options: WriteOptions): Promise<CaptureWriter> {
		checkWriteOptions(target, options);
		const writer = new CaptureWriter(target, options);
		// A series begins with the first event: its time may be part of the name.
		if (!writer.#rotation) {
			await writer.#openOutput();
			writer.#inTurn(() => writer.#addState()).catch((error: unknown) => (writer.#failure ??= error as Error));
		}
		return writer;
	}

	private constructor(target: string | Writable, options: WriteOptions) {
		this.#target = target;
		this.#options = options;
		this.#compat = compatRules(options.compat ?? 'common');
		this.#rotation = options.rotate;
		if (options.rotate && typeof target === 'string') this.#series = new FileSeries(target, options.rotate);
		this.#clock = new RotationClock(options.rotate);
	}

	/**
	 * Writes events, behind those that were given before.
	 *
	 * @param events - A batch, whole, or single events of a capture.
	 * @throws {@link TriscapError} `ERR_TRISCAP_WRITE`: the file is closed behind its last whole block, and nothing more can
	 * be written.
	 */
	write(events: Batch<WritableEvent> | Iterable<WritableEvent>): Promise<void> {
		if (this.#closing)
			return Promise.reject(
				new TriscapError('ERR_TRISCAP_WRITE', 'write events: the writer is closed; open another one'),
			);
		const records = recordsOf(events as Batch<WritableEvent>);
		if (records === undefined) {
			this.#gathered = undefined; // what comes after these goes behind them
			return this.#inTurn(() => this.#writeEvents(events));
		}
		if (this.#gathered !== undefined) {
			this.#gathered.batches.push(records);
			return this.#gathered.written;
		}
		const batches = [records];
		const written = this.#inTurn(() => {
			this.#gathered = undefined;
			return this.#writeBatches(batches);
		});
		this.#gathered = {batches, written};
		return written;
	}

	/** The series has all the files that it may have, and what is written now is left out: see `rotate.whenFull`. */
	get isFull(): boolean {
		return this.#full;
	}

	/** What was written until now. */
	stats(): WriteStats {
		return {
			events: this.#events - this.#lost(),
			lost: this.#lost(),
			bytes: this.#closedBytes + (this.#output?.bytes ?? 0),
			files: [...this.#files],
		};
	}

	/**
	 * Ends the file. Can be called again.
	 *
	 * @throws {@link TriscapError} `ERR_TRISCAP_WRITE`
	 */
	close(): Promise<WriteStats> {
		return (this.#closing ??= this.#inTurn(async () => {
			if (this.#output !== undefined) await this.#end();
			return this.stats();
		}));
	}

	/** `await using writer = await CaptureWriter.open(path)`: the same as `close()`. */
	async [Symbol.asyncDispose](): Promise<void> {
		await this.close();
	}

	#lost(): number {
		return this.#closedLost + (this.#output?.lost ?? 0);
	}

	/** Whoever calls several times without waiting has the calls done in their order. */
	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#last.then(work);
		this.#last = turn.catch(() => {});
		return turn;
	}

	#throwIfFailed(): void {
		if (this.#failure !== undefined) throw this.#failure;
	}

	async #writeEvents(events: Iterable<WritableEvent>): Promise<void> {
		this.#throwIfFailed();
		for (const event of events) {
			const place = recordOf(event as EventBase);
			if (!place) throw new TypeError('write events: this is no event of a capture');
			if (this.#rotation && this.#mustRotate(place.records, place.offset))
				await this.#rotate(place.records, place.offset);
			if (this.#full) return;
			this.#add(place.records, place.offset);
			if (this.#blocks.length >= FLUSH_BYTES) await this.#flush();
		}
		await this.#flush();
	}

	async #writeBatches(batches: readonly Records[]): Promise<void> {
		this.#throwIfFailed();
		for (const records of batches) await this.#writeRecords(records);
		await this.#flush();
	}

	async #writeRecords(records: Records): Promise<void> {
		const end = records.bytes.length;
		let offset = 0;
		while (offset < end) {
			if (this.#rotation && this.#mustRotate(records, offset)) await this.#rotate(records, offset);
			if (this.#full) return;
			const stop = this.#rotation ? this.#fileEnd(records, offset, end) : end;
			while (offset < stop && this.#blocks.length < FLUSH_BYTES) {
				const bytes = Math.min(stop - offset, FLUSH_BYTES - this.#blocks.length);
				offset = this.#blocks.addEvents(records, offset, this.#compat, bytes);
				this.#waiting += this.#blocks.added;
			}
			this.#lastNs = timeOf(records, this.#blocks.last);
			if (this.#blocks.length >= FLUSH_BYTES) await this.#flush();
		}
	}

	#add(records: Records, offset: number): void {
		this.#blocks.addEvents(records, offset, this.#compat, 1);
		this.#waiting++;
		this.#lastNs = timeOf(records, offset);
	}

	/** Where the first record is that may belong into the next file; at least one belongs into this. */
	#fileEnd(records: Records, offset: number, end: number): number {
		const clock = this.#clock;
		const start = offset;
		let events = this.#fileEvents + this.#waiting;
		const bytes = this.#output.bytes + this.#blocks.length;
		do {
			offset = nextRecord(records, offset);
			events++;
			// A record is as long as the block that it becomes.
			if (clock.left(events) <= 0 || clock.fullAt(bytes + offset - start)) break;
		} while (offset < end && !(clock.timed && clock.late(timeOf(records, offset))));
		return offset;
	}

	#mustRotate(records: Records, offset: number): boolean {
		if (this.#output === undefined) return !this.#full;
		const clock = this.#clock;
		const late = clock.timed && clock.late(timeOf(records, offset));
		const events = this.#fileEvents + this.#waiting;
		// A file without events is no use to anybody.
		return events > 0 && (late || clock.left(events) <= 0 || clock.fullAt(this.#output.bytes + this.#blocks.length));
	}

	async #rotate(records: Records, offset: number): Promise<void> {
		if (this.#output !== undefined) await this.#end();
		if ((this.#full = this.#series?.isFull ?? false)) return;
		this.#lastNs = timeOf(records, offset);
		this.#clock.restart();
		this.#clock.late(this.#lastNs);
		await this.#openOutput();
		await this.#addState();
	}

	async #openOutput(): Promise<void> {
		const {gzip = false, overwrite = true} = this.#options;
		let output: Output;
		if (typeof this.#target === 'string') {
			const path = (await this.#series?.next(this.#lastNs)) ?? this.#target;
			// Our own files of a series that goes round may be written again.
			output = await openFile(path, gzip !== false, overwrite || this.#files.includes(path));
			if (this.#files.length < KEPT_NAMES) this.#files.push(path);
		} else {
			output = new StreamOutput(this.#target, gzip !== false);
		}
		this.#output = gzip === false ? output : new GzipOutput(output, gzip === true ? DEFAULT_LEVEL : gzip);
		this.#fileEvents = 0;
	}

	async #addState(): Promise<void> {
		const {state = nothing} = this.#options;
		const current = typeof state === 'function' ? await state() : state;
		addState(this.#blocks, current, this.#compat);
		this.#statisticsDue = performance.now() + STATISTICS_MS;
		await this.#flush();
	}

	/** Everything that waits goes into the file. */
	async #flush(): Promise<void> {
		this.#throwIfFailed();
		if (this.#options.statistics && performance.now() >= this.#statisticsDue) this.#addStatistics(false);
		if (this.#blocks.length === 0) return;
		this.#events += this.#waiting;
		this.#fileEvents += this.#waiting;
		this.#waiting = 0;
		try {
			// What is compressed later, or read by somebody later, needs its own memory.
			const later = typeof this.#target !== 'string' || this.#options.gzip;
			await this.#output.write(later ? this.#blocks.take() : this.#blocks.peek());
		} catch (error) {
			this.#failure = error as Error;
			await this.#output.close().catch(() => {});
			throw error;
		} finally {
			this.#blocks.clear();
		}
	}

	async #end(): Promise<void> {
		this.#throwIfFailed();
		this.#addStatistics(true);
		await this.#flush();
		const output = this.#output;
		try {
			await output.close();
		} catch (error) {
			this.#failure = error as Error;
			throw error;
		}
		this.#closedBytes += output.bytes;
		this.#closedLost += output.lost;
		this.#output = undefined!;
	}

	#addStatistics(final: boolean): void {
		this.#statisticsDue = performance.now() + STATISTICS_MS;
		const capture = this.#options.statistics?.();
		const program = this.#options.program ?? 'triscap';
		const events = this.#fileEvents + this.#waiting;
		const event =
			statisticsEvent({program, final, events, capture}, this.#lastNs) ??
			statisticsEvent({program, final, events, capture: capture && {...capture, degraded: []}}, this.#lastNs);
		if (event) this.#blocks.add(BLOCK.event, Buffer.alloc(2), event);
	}
}

function timeOf(records: Records, offset: number): bigint {
	return records.u64[(offset + RECORD.ts) >>> 3]!;
}
