// A capture's events on their way past, into a file: whole batches, as they come, whether somebody looks at the events or
// not. The writer copies their bytes; this says when it begins, and how it can end.

import type {Writable} from 'node:stream';
import {BatchView, countEvents, nextRecord} from './batch.js';
import {Records} from './decode/record.js';
import {TriscapError} from './errors.js';
import type {EventBase} from './events/event.js';
import {procState} from './scap/proc-state.js';
import {CaptureWriter, type WriteOptions, type WriteStats} from './scap/writer.js';
import type {CaptureStats} from './stats.js';

/** How to record a capture. */
export interface RecordOptions extends Pick<WriteOptions, 'gzip' | 'compat' | 'rotate' | 'overwrite' | 'program'> {
	/**
	 * What is written before the first event; a function is asked once per file.
	 *
	 * @defaultValue `procState`: the processes, descriptors, users, groups and interfaces of this machine
	 */
	readonly state?: WriteOptions['state'];
	/**
	 * Ends the recording after exactly so many events.
	 *
	 * @defaultValue no end
	 */
	readonly count?: number;
}

/** A file, or a series of them, that a capture's events go into. */
export interface Recording extends AsyncDisposable {
	/** What was written until now. */
	stats(): WriteStats;
	/**
	 * Resolves when the recording has ended and its file is complete: the capture was closed, `count` is reached, or
	 * `close()` was called.
	 *
	 * @throws {@link TriscapError} `ERR_TRISCAP_WRITE`: what was written until then can be read.
	 */
	finished(): Promise<WriteStats>;
	/**
	 * Ends the recording; the capture goes on. Can be called again.
	 *
	 * @throws {@link TriscapError} `ERR_TRISCAP_WRITE`
	 */
	close(): Promise<WriteStats>;
	/** `await using recording = await capture.record(path)`: the same as `close()`. */
	[Symbol.asyncDispose](): Promise<void>;
}

/** More than this does not wait in memory. */
const MAX_QUEUED = 2 ** 26;

/** See {@link Recording}. */
export class FileRecording implements Recording {
	readonly #writer: CaptureWriter;
	readonly #finished: Promise<WriteStats>;
	#settle!: {resolve: (stats: WriteStats) => void; reject: (reason: unknown) => void};
	#left: number;
	#writing: Promise<void> | undefined;
	/** Bytes that wait for the writer: it may be reading what the machine is like. */
	#queued = 0;
	#ended = false;
	/** Somebody who gave us the work knows how it ended. */
	#told = false;

	/** Begins the file: what is known beforehand is in it. */
	static async begin(
		target: string | Writable,
		{count = Infinity, state = () => procState(), ...options}: RecordOptions,
		statistics: () => CaptureStats,
	): Promise<FileRecording> {
		if (count !== Infinity && !(Number.isSafeInteger(count) && count > 0))
			throw new TriscapError(
				'ERR_TRISCAP_INVALID_OPTION',
				`option count: ${String(count)} is not a whole number above 0`,
			);
		return new FileRecording(await CaptureWriter.openSoon(target, {...options, state, statistics}), count);
	}

	private constructor(writer: CaptureWriter, count: number) {
		this.#writer = writer;
		this.#left = count;
		this.#finished = new Promise((resolve, reject) => (this.#settle = {resolve, reject}));
		this.#finished.catch(() => {}); // whoever asks learns of it
	}

	/** Whether it takes more. */
	get ended(): boolean {
		return this.#ended;
	}

	/** Resolves when there is room for more: who waits for it before adding more keeps memory bounded. */
	get room(): Promise<void> | undefined {
		return this.#queued > MAX_QUEUED ? this.#writing : undefined;
	}

	/** Writes a batch. Never rejects: `finished()` and `close()` do. */
	add(records: Records): void {
		if (this.#ended) return;
		let all = records.count ?? countEvents(records, 0).all;
		let part = records;
		if (all >= this.#left) {
			let end = 0;
			for (let i = 0; i < this.#left; i++) end = nextRecord(records, end);
			part = new Records(records.buffer, Math.min(end, records.bytes.length));
			all = this.#left;
		}
		this.#left -= all;
		const bytes = records.buffer.byteLength;
		this.#queued += bytes;
		this.#writing = this.#writer.write(new BatchView<EventBase>(part, 1, all)).then(
			() => {
				this.#queued -= bytes;
				if (this.#writer.isFull) this.#end();
			},
			(error: unknown) => {
				this.#ended = true;
				this.#settle.reject(error);
			},
		);
		if (this.#left === 0) this.#end();
	}

	stats(): WriteStats {
		return this.#writer.stats();
	}

	finished(): Promise<WriteStats> {
		this.#told = true;
		return this.#finished;
	}

	close(): Promise<WriteStats> {
		this.#end();
		return this.finished();
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await this.close();
	}

	/** For the capture, when it closes: rejects only with what nobody else will hear of. */
	async closeAfter(failure: Error | undefined): Promise<void> {
		this.#end(failure);
		await this.#finished.catch((error: unknown) => {
			if (!this.#told && error !== failure) throw error;
		});
	}

	/** `failure`: why there are no more events, if that is nobody's wish. */
	#end(failure?: Error): void {
		if (this.#ended) return;
		this.#ended = true;
		this.#writer.close().then((stats) => {
			if (failure) this.#settle.reject(failure);
			else this.#settle.resolve(stats);
		}, this.#settle.reject);
	}
}
