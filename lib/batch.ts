// One batch of events: what `batches()` gives, and what the one-at-a-time iterator walks through.

import {RECORD, type Records} from './decode/record.js';
import {DROP_CODE} from './decode/tables.js';
import {EventView} from './events/event.js';

/**
 * Events that came out of the driver together, oldest first. Iterate it as often as you like: an event is made anew each
 * time, and stays readable for as long as you hold it.
 *
 * @typeParam Event - The events that the capture was asked for.
 */
export interface Batch<Event> extends Iterable<Event> {
	/** How many events. */
	readonly length: number;
}

/** The records behind a batch, for whoever copies them whole; nothing if it is not one of ours. */
export let recordsOf: (batch: Batch<unknown>) => Records | undefined;

/** See {@link Batch}. The records are known to be well framed. */
export class BatchView<Event> implements Batch<Event> {
	readonly #records: Records;
	readonly #firstNum: number;

	static {
		recordsOf = (batch) => (batch instanceof BatchView ? batch.#records : undefined);
	}

	constructor(
		records: Records,
		firstNum: number,
		readonly length: number,
	) {
		this.#records = records;
		this.#firstNum = firstNum;
	}

	[Symbol.iterator](): IterableIterator<Event> {
		return new BatchIterator<Event>(this.#records, this.#firstNum);
	}

	/** `console.log(batch)`. */
	[Symbol.for('nodejs.util.inspect.custom')](): unknown {
		return [...this];
	}
}

class BatchIterator<Event> implements IterableIterator<Event> {
	readonly #records: Records;
	readonly #end: number;
	#offset = 0;
	#num: number;

	constructor(records: Records, firstNum: number) {
		this.#records = records;
		this.#end = records.bytes.length;
		this.#num = firstNum;
	}

	/** One result for both ends of it: the engine then sees that a loop needs none, and does not make it. */
	next(): IteratorResult<Event, undefined> {
		const offset = this.#offset;
		const done = offset >= this.#end;
		let value: EventView | undefined;
		if (!done) {
			this.#offset = nextRecord(this.#records, offset);
			value = new EventView(this.#records, offset, this.#num++);
		}
		return {done, value} as IteratorResult<Event, undefined>;
	}

	[Symbol.iterator](): IterableIterator<Event> {
		return this;
	}
}

/** Where the record after this one starts, in a batch that is well framed. */
export function nextRecord(records: Records, offset: number): number {
	return (offset + records.u32[offset >>> 2]! + 7) & ~7;
}

/** How many events there are from `offset` on, and how many of them a hook made (`drop` events are the reader's). */
export function countEvents(records: Records, offset: number): {readonly all: number; readonly hooked: number} {
	let all = 0;
	let hooked = 0;
	for (const end = records.bytes.length; offset < end; offset = records.next(offset)) {
		all++;
		if (records.u16[(offset + RECORD.code) >>> 1] !== DROP_CODE) hooked++;
	}
	return {all, hooked};
}
