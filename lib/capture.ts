// A capture from open to close: options are checked, a driver is opened, its batches become events, and every way to stop
// leads through close(). The steps an event takes: source.read() -> Records -> EventView -> the consumer.

import type {Writable} from 'node:stream';
import {setImmediate} from 'node:timers/promises';
import {countEvents, type Batch} from './batch.js';
import {Records} from './decode/record.js';
import {TriscapError, fromNative} from './errors.js';
import type {EnterEventMap, EventMap} from './events/generated/index.js';
import {loadNative, type NativeModule} from './native.js';
import {checkOptions, type CaptureOptions, type DriverName, type SelectableEventName} from './options.js';
import type {FileRecording, Recording, RecordOptions} from './recording.js';
import {openLive} from './source/live.js';
import type {Source} from './source/source.js';
import {toStats, type CaptureStats} from './stats.js';
import {toStatus, type CaptureStatus} from './status.js';
import {BatchStream, EventStream, type Stream, type Supply} from './streams.js';

/**
 * The events of a capture that was asked for these names; `drop` events can come in any capture.
 *
 * @typeParam Name - The names.
 */
export type CapturedEvent<Name extends SelectableEventName = SelectableEventName> = EventMap[Name | 'drop'];

/**
 * What comes besides when `enterEvents` is asked for: those of the names that have an event at the beginning of the call.
 *
 * @typeParam Name - The names.
 */
export type EnterEvent<Name extends SelectableEventName = SelectableEventName> = EnterEventMap[Extract<
	Name,
	keyof EnterEventMap
>];

/**
 * A running capture. Iterate it for one event at a time, or `batches()` for the fast way; one of the two, once, by one
 * consumer. Leaving the loop closes it.
 *
 * @typeParam Event - The events that it gives: those that were asked for, and `drop`. A capture of few events can be used
 * where one of more is expected.
 */
export interface Capture<out Event extends CapturedEvent | EnterEvent = CapturedEvent> extends AsyncDisposable {
	/** The driver that captures. */
	readonly driver: DriverName;
	/**
	 * One event at a time, oldest first.
	 *
	 * @throws {@link TriscapError} `ERR_TRISCAP_BUSY` if somebody reads already.
	 */
	[Symbol.asyncIterator](): AsyncIterableIterator<Event, undefined>;
	/**
	 * Many events at a time: what one event costs to hand over is paid once per batch.
	 *
	 * @throws {@link TriscapError} `ERR_TRISCAP_BUSY` if somebody reads already.
	 */
	batches(): AsyncIterableIterator<Batch<Event>, undefined>;
	/**
	 * Writes the events into a capture file, behind what the machine is like now. They can be iterated at the same time:
	 * what goes into the file is what goes past. As long as nobody iterates, they go into the file alone.
	 *
	 * @param target - The file's path, or a stream.
	 * @param options - How to write it.
	 * @throws {@link TriscapError} `ERR_TRISCAP_WRITE`, `ERR_TRISCAP_INVALID_OPTION`.
	 */
	record(target: string | Writable, options?: RecordOptions): Promise<Recording>;
	/** How this capture captures: the driver, why not another, what is missing, memory. */
	status(): CaptureStatus;
	/** What was counted until now; final once the capture is closed. */
	stats(): CaptureStats;
	/**
	 * Detaches the hooks, frees everything, and completes the files of recordings, with everything that happened until
	 * now. A loop that reads ends quietly. Can be called again.
	 *
	 * @throws {@link TriscapError} `ERR_TRISCAP_WRITE` if a recording failed and its own methods were never asked.
	 */
	close(): Promise<void>;
	/** `await using capture = await open()`: the same as `close()`. */
	[Symbol.asyncDispose](): Promise<void>;
}

/**
 * Opens a capture. When the promise resolves, the hooks are on and events are being collected.
 *
 * @typeParam Name - The events that are asked for; those of the capture are narrowed to them.
 * @typeParam Enter - Whether the beginnings of calls are asked for.
 * @param options - What to capture, and how.
 * @throws {@link TriscapError} `ERR_TRISCAP_INVALID_OPTION`, `ERR_TRISCAP_NO_ADDON`, `ERR_TRISCAP_NO_DRIVER`, `ERR_TRISCAP_PERMISSION`,
 * `ERR_TRISCAP_NO_BTF`, `ERR_TRISCAP_LOAD`, `ERR_TRISCAP_ATTACH`, `ERR_TRISCAP_NO_MEMORY`, `ERR_TRISCAP_SYSTEM`; the
 * signal's reason if it has aborted.
 */
export function open<const Name extends SelectableEventName = SelectableEventName, Enter extends boolean = false>(
	options: CaptureOptions<Name, Enter> = {},
): Promise<Capture<CapturedEvent<Name> | (Enter extends true ? EnterEvent<Name> : never)>> {
	return openWith(loadNative, options);
}

/** {@link open}, with the addon given: tests bring one that needs no kernel. */
export async function openWith<Name extends SelectableEventName, Enter extends boolean>(
	load: () => NativeModule,
	options: CaptureOptions<Name, Enter>,
): Promise<Capture<CapturedEvent<Name> | (Enter extends true ? EnterEvent<Name> : never)>> {
	const checked = checkOptions(options); // fail before touching the kernel
	const {signal} = checked;
	signal?.throwIfAborted();
	const source = await openLive(load(), checked);
	return new SourceCapture<CapturedEvent<Name> | (Enter extends true ? EnterEvent<Name> : never)>(source, signal);
}

class SourceCapture<Event extends CapturedEvent | EnterEvent> implements Capture<Event>, Supply {
	readonly #source: Source;
	readonly #signal: AbortSignal | undefined;
	readonly #onAbort = () => this.#abort();
	#reader: Stream | undefined;
	#aborted = false;
	#closing: Promise<void> | undefined;
	/** The last batch was there before it was asked for. */
	#rushed = false;
	#batches = 0;
	/** A batch on its way here. */
	#reading: Promise<unknown> | undefined;
	/** Events that nobody got, and those of a batch that was being read at the end. */
	#unread = 0;
	#left = 0;
	readonly #recordings = new Set<FileRecording>();
	/** A read on behalf of recordings alone: who begins to iterate takes its events. */
	#inFlight: Promise<Records | undefined> | undefined;
	#pumping = false;
	/** What ended the capture, if something did. */
	#failure: TriscapError | undefined;

	constructor(source: Source, signal: AbortSignal | undefined) {
		this.#source = source;
		this.#signal = signal;
		signal?.addEventListener('abort', this.#onAbort, {once: true});
		if (signal?.aborted) this.#abort();
	}

	get driver(): DriverName {
		return this.#source.driver;
	}

	[Symbol.asyncIterator](): AsyncIterableIterator<Event, undefined> {
		return new EventStream<Event>(this);
	}

	batches(): AsyncIterableIterator<Batch<Event>, undefined> {
		return new BatchStream<Event>(this);
	}

	async nextRecords(stream: Stream): Promise<Records | undefined> {
		if (!this.#closing) {
			this.#reader ??= stream;
			if (this.#reader !== stream) throw busy();
			const taken = this.#inFlight;
			this.#inFlight = undefined;
			const records = await (taken ?? this.#next());
			if (records !== undefined) return records;
		}
		const failure = this.#failure;
		this.#failure = undefined;
		if (failure !== undefined && this.#reader === undefined) throw failure; // it came before anybody iterated
		return this.#finish(stream);
	}

	async record(target: string | Writable, options: RecordOptions = {}): Promise<Recording> {
		if (this.#closing) throw new TriscapError('ERR_TRISCAP_WRITE', 'record: the capture is closed; open another one');
		const {FileRecording} = await import('./recording.js'); // much code, and not for every capture
		const recording = await FileRecording.begin(target, options, () => this.#stats(this.#unread, 0));
		this.#recordings.add(recording);
		if (this.#closing)
			await recording.close(); // while the file was begun
		else void this.#pump();
		return recording;
	}

	/** The next batch, recorded; `undefined`: the capture is closed. */
	async #next(): Promise<Records | undefined> {
		try {
			for (const recording of this.#recordings) await recording.room;
			// Batches that are always there already must not keep timers and signals from their turn.
			if (this.#rushed) await setImmediate();
			if (this.#closing) return undefined;
			const next = this.#source.read();
			this.#rushed = !(next instanceof Promise);
			this.#reading = next instanceof Promise ? next : undefined;
			const batch = await next;
			if (batch === undefined) {
				await this.close();
				return undefined;
			}
			const records = new Records(batch);
			records.count = countEvents(records, 0).all; // refuses what is not made of records
			if (this.#closing) {
				this.#keep(records); // closed while the batch was on its way here
				return undefined;
			}
			for (const recording of this.#recordings) recording.add(records);
			this.#batches++;
			return records;
		} catch (error) {
			if (this.#aborted) throw error;
			this.#failure = fromNative('read events', error);
			await this.close();
			throw this.#failure;
		}
	}

	/** Into the recordings, and to nobody else: what no recording takes has reached nobody. */
	#keep(records: Records): void {
		if ([...this.#recordings].every(({ended}) => ended)) this.#unread += countEvents(records, 0).hooked;
		for (const recording of this.#recordings) recording.add(records);
	}

	/** What happened until now, and was not read yet, is part of a recording. */
	async #drain(): Promise<void> {
		await this.#source.stop();
		await this.#reading;
		for (;;) {
			for (const recording of this.#recordings) await recording.room;
			const batch = await this.#source.read();
			if (batch === undefined) return;
			this.#keep(new Records(batch));
		}
	}

	/** Reads for the recordings, until somebody else does. */
	async #pump(): Promise<void> {
		if (this.#pumping) return;
		this.#pumping = true;
		try {
			while (!this.#reader && !this.#closing && [...this.#recordings].some(({ended}) => !ended)) {
				this.#inFlight = this.#next();
				if ((await this.#inFlight) === undefined) break;
			}
			this.#inFlight = undefined;
		} catch {
			// The recordings say so, and who iterates later learns of it.
		} finally {
			this.#pumping = false;
		}
	}

	status(): CaptureStatus {
		return toStatus(this.#source);
	}

	stats(): CaptureStats {
		return this.#stats(this.#unread + this.#left, this.#reader?.pending() ?? 0);
	}

	/** In a recording, what a loop was given too late is there. */
	#stats(unread: number, pending: number): CaptureStats {
		return toStats(this.driver, this.#source.stats(), {unread, pending, batches: this.#batches});
	}

	close(): Promise<void> {
		return (this.#closing ??= this.#close());
	}

	[Symbol.asyncDispose](): Promise<void> {
		return this.close();
	}

	async #close(): Promise<void> {
		this.#signal?.removeEventListener('abort', this.#onAbort);
		this.#left += this.#reader?.pending() ?? 0;
		this.#reader?.discard();
		try {
			const wanted = !this.#failure && [...this.#recordings].some(({ended}) => !ended);
			if (wanted) await this.#drain();
		} finally {
			await this.#finishAll();
		}
	}

	async #finishAll(): Promise<void> {
		try {
			await this.#source.close();
		} finally {
			for (const recording of this.#recordings) await recording.closeAfter(this.#failure);
		}
	}

	#abort(): void {
		if (this.#closing) return;
		this.#aborted = true;
		this.close().catch(() => {}); // who calls close() or reads learns of it
	}

	/** The end, once everything is closed: quiet, unless a signal made it and this stream has not said so yet. */
	async #finish(stream: Stream): Promise<undefined> {
		await this.close();
		if (!this.#aborted || this.#told.has(stream)) return undefined;
		this.#told.add(stream);
		throw this.#signal?.reason;
	}

	readonly #told = new WeakSet<Stream>();
}

function busy(): TriscapError {
	return new TriscapError(
		'ERR_TRISCAP_BUSY',
		'read events: another loop reads this capture already; open a second capture, or hand its events on from that loop',
	);
}
