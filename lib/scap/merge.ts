// Several captures as one, by the time of their events. Each keeps its own order, which is nearly that of time; of each no
// more than one batch is in memory.

import {BatchView, nextRecord, recordsOf, type Batch} from '../batch.js';
import {RECORD, Records} from '../decode/record.js';
import type {CaptureReader} from './capture-reader.js';
import type {RecordedEvent} from './events.js';
import type {CaptureState, FdInfo, ProcessInfo} from './state.js';

/** What several captures are together. */
export interface MergedCapture extends CaptureState {
	/** The events of all, many at a time. Leaving the loop closes the captures. */
	batches(): AsyncGenerator<Batch<RecordedEvent>, undefined, undefined>;
}

/** So much is handed out at a time. */
const BATCH_BYTES = 128 * 1024;

/**
 * Merges captures by the time of their events. What was known before the first event is that of all together: who is in
 * several, is as the first of them has it. The machine is the first one's.
 *
 * @example
 * ```ts
 * const merged = mergeCaptures(await Promise.all(files.map((file) => readCapture(file))));
 * const writer = await CaptureWriter.open('all.scap', {state: merged});
 * for await (const batch of merged.batches()) await writer.write(batch);
 * await writer.close();
 * ```
 *
 * @param captures - Captures that nobody reads yet.
 */
export function mergeCaptures(captures: readonly CaptureReader[]): MergedCapture {
	const processes = new Map<number, ProcessInfo>();
	const fds = new Map<number, readonly FdInfo[]>();
	for (const capture of captures) {
		for (const [tid, info] of capture.processes) if (!processes.has(tid)) processes.set(tid, info);
		for (const [tid, list] of capture.fds) if (!fds.has(tid)) fds.set(tid, list);
	}
	return {
		machine: captures.find(({machine}) => machine !== undefined)?.machine,
		interfaces: distinct(
			captures.map(({interfaces}) => interfaces),
			({name, family, address}) => `${name} ${family} ${address}`,
		),
		users: distinct(
			captures.map(({users}) => users),
			({uid}) => uid,
		),
		groups: distinct(
			captures.map(({groups}) => groups),
			({gid}) => gid,
		),
		processes,
		fds,
		batches: () => mergedBatches(captures),
	};
}

/** Each once, as the first list has it that has it. */
function distinct<T>(lists: readonly (readonly T[])[], key: (one: T) => unknown): T[] {
	const seen = new Map<unknown, T>();
	for (const one of lists.flat()) if (!seen.has(key(one))) seen.set(key(one), one);
	return [...seen.values()];
}

/** A capture that is read, at its next event. */
class Head {
	readonly #batches: AsyncIterator<Batch<RecordedEvent>, undefined>;
	records!: Records;
	offset = 0;
	#end = 0;

	constructor(capture: CaptureReader) {
		this.#batches = capture.batches();
	}

	get time(): bigint {
		return timeAt(this.records, this.offset);
	}

	get isEmpty(): boolean {
		return this.offset >= this.#end;
	}

	/** Reads on when a batch is used up. `false`: there are no more events. */
	async fill(): Promise<boolean> {
		while (this.isEmpty) {
			const {done, value} = await this.#batches.next();
			if (done) return false;
			this.records = recordsOf(value)!;
			this.offset = 0;
			this.#end = this.records.bytes.length;
		}
		return true;
	}

	/** Goes behind all events that are not after a time, of this batch and so many bytes; and says how many they were. */
	advance(until: bigint, bytes: number): number {
		const stop = Math.min(this.#end, this.offset + bytes);
		let count = 0;
		do {
			this.offset = nextRecord(this.records, this.offset);
			count++;
		} while (this.offset < stop && this.time <= until);
		return count;
	}
}

function timeAt({u64}: Records, offset: number): bigint {
	return u64[(offset + RECORD.ts) >>> 3]!;
}

async function* mergedBatches(
	captures: readonly CaptureReader[],
): AsyncGenerator<Batch<RecordedEvent>, undefined, undefined> {
	let parts: Uint8Array[] = [];
	let bytes = 0;
	let count = 0;
	let num = 1;
	const take = () => {
		const batch = new BatchView<RecordedEvent>(new Records(joined(parts, bytes)), num, count);
		num += count;
		parts = [];
		bytes = count = 0;
		return batch;
	};
	try {
		const heads: Head[] = [];
		for (const head of captures.map((capture) => new Head(capture))) if (await head.fill()) heads.push(head);
		while (heads.length > 0) {
			let first = heads[0]!;
			for (const head of heads) if (head.time < first.time) first = head;
			let until = 2n ** 64n;
			for (const head of heads) if (head !== first && head.time < until) until = head.time;
			const {records, offset} = first;
			count += first.advance(until, BATCH_BYTES - bytes);
			parts.push(records.bytes.subarray(offset, first.offset));
			bytes += first.offset - offset;
			if (bytes >= BATCH_BYTES) yield take();
			if (first.isEmpty && !(await first.fill())) heads.splice(heads.indexOf(first), 1);
		}
		if (count > 0) yield take();
	} finally {
		await Promise.all(captures.map((capture) => capture.close()));
	}
	return undefined;
}

/** Records end at multiples of eight bytes, but for the last one of a batch. */
function joined(parts: readonly Uint8Array[], bytes: number): ArrayBuffer {
	const buffer = new ArrayBuffer((bytes + 7) & ~7);
	const target = new Uint8Array(buffer);
	let at = 0;
	for (const part of parts) {
		target.set(part, at);
		at += (part.length + 7) & ~7;
	}
	return buffer;
}
