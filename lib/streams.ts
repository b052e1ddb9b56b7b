// The consumer's end: one event at a time, or one batch at a time. Written by hand because an async generator costs more
// than everything else on an event's way through JavaScript; here an event that is already in memory costs one promise.

import {BatchView, countEvents, nextRecord, type Batch} from './batch.js';
import type {Records} from './decode/record.js';
import {EventView} from './events/event.js';

/** What a stream needs of its capture. */
export interface Supply {
	/** The next batch of records, well framed; `undefined`: the end. Rejects once for an abort or a failure. */
	nextRecords(stream: Stream): Promise<Records | undefined>;
	close(): Promise<void>;
}

/** What a capture needs of its stream. */
export interface Stream {
	/** Events of the current batch that the consumer did not get yet, `drop` events not among them. */
	pending(): number;
	/** Gives up what is pending: the next thing the consumer gets is the end. */
	discard(): void;
}

/** One event at a time. */
export class EventStream<Event> implements Stream, AsyncIterableIterator<Event, undefined> {
	readonly #supply: Supply;
	#records: Records | undefined;
	#offset = 0;
	#end = 0;
	#num = 1;
	/** Calls of `next()` that had to wait, and wait still. */
	#queued = 0;
	#last: Promise<unknown> | undefined;

	constructor(supply: Supply) {
		this.#supply = supply;
	}

	next(): Promise<IteratorResult<Event, undefined>> {
		if (this.#offset >= this.#end || this.#queued > 0) return this.#enqueue();
		return Promise.resolve(this.#take());
	}

	async return(): Promise<IteratorResult<Event, undefined>> {
		await this.#supply.close();
		return {done: true, value: undefined};
	}

	async throw(error: unknown): Promise<IteratorResult<Event, undefined>> {
		await this.#supply.close();
		throw error;
	}

	[Symbol.asyncIterator](): this {
		return this;
	}

	pending(): number {
		return this.#records ? countEvents(this.#records, this.#offset).hooked : 0;
	}

	discard(): void {
		this.#records = undefined;
		this.#offset = this.#end = 0;
	}

	#take(): IteratorResult<Event, undefined> {
		const records = this.#records!;
		const offset = this.#offset;
		this.#offset = nextRecord(records, offset);
		return {done: false, value: new EventView(records, offset, this.#num++) as Event};
	}

	/** Whoever calls `next()` several times without waiting gets the events in the order of the calls. */
	#enqueue(): Promise<IteratorResult<Event, undefined>> {
		const turn = this.#queued++ === 0 ? this.#readOn() : this.#last!.then(() => this.#readOn());
		this.#last = turn.then(noop, noop);
		return turn;
	}

	async #readOn(): Promise<IteratorResult<Event, undefined>> {
		try {
			while (this.#offset >= this.#end) {
				const records = await this.#supply.nextRecords(this);
				if (records === undefined) return {done: true, value: undefined};
				this.#records = records;
				this.#offset = 0;
				this.#end = records.bytes.length;
			}
			return this.#take();
		} finally {
			this.#queued--;
		}
	}
}

/** One batch at a time. */
export class BatchStream<Event> implements Stream, AsyncIterableIterator<Batch<Event>, undefined> {
	readonly #supply: Supply;
	#num = 1;
	#last: Promise<unknown> = Promise.resolve();

	constructor(supply: Supply) {
		this.#supply = supply;
	}

	next(): Promise<IteratorResult<Batch<Event>, undefined>> {
		const turn = this.#last.then(() => this.#readOn());
		this.#last = turn.then(noop, noop);
		return turn;
	}

	async return(): Promise<IteratorResult<Batch<Event>, undefined>> {
		await this.#supply.close();
		return {done: true, value: undefined};
	}

	async throw(error: unknown): Promise<IteratorResult<Batch<Event>, undefined>> {
		await this.#supply.close();
		throw error;
	}

	[Symbol.asyncIterator](): this {
		return this;
	}

	/** A batch is the consumer's from the moment it is handed over. */
	pending(): number {
		return 0;
	}

	discard(): void {}

	async #readOn(): Promise<IteratorResult<Batch<Event>, undefined>> {
		const records = await this.#supply.nextRecords(this);
		if (records === undefined) return {done: true, value: undefined};
		const all = records.count ?? countEvents(records, 0).all;
		const batch = new BatchView<Event>(records, this.#num, all);
		this.#num += all;
		return {done: false, value: batch};
	}
}

function noop(): void {}
