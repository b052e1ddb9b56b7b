// A part of a capture: by the numbers of its events, or by their time.

import {BatchView, nextRecord, recordsOf, type Batch} from '../batch.js';
import {RECORD, Records} from '../decode/record.js';
import type {EventBase} from '../events/event.js';

/** Which events to keep; all limits belong to the part. */
export interface CaptureRange {
	/**
	 * Number of the first event, from 1.
	 *
	 * @defaultValue 1
	 */
	readonly firstNum?: number;
	/**
	 * Number of the last event.
	 *
	 * @defaultValue no end
	 */
	readonly lastNum?: number;
	/**
	 * Time of the first event, in nanoseconds since 1970.
	 *
	 * @defaultValue no beginning
	 */
	readonly fromNs?: bigint;
	/**
	 * Time of the last event, in nanoseconds since 1970.
	 *
	 * @defaultValue no end
	 */
	readonly toNs?: bigint;
}

/**
 * Keeps the events of a part, with the numbers that they have in the whole. Reading ends behind the last number; times need
 * not be in order, so for them everything is read.
 *
 * @example
 * ```ts
 * const capture = await readCapture('long.scap');
 * const writer = await CaptureWriter.open('short.scap', {state: capture});
 * for await (const batch of cutEvents(capture.batches(), {firstNum: 1000, lastNum: 1999})) await writer.write(batch);
 * await writer.close();
 * ```
 *
 * @param batches - Events from the first one on: `capture.batches()`.
 * @param range - Which of them.
 */
export async function* cutEvents<Event extends Pick<EventBase, 'num' | 'ts'>>(
	batches: AsyncIterable<Batch<Event>>,
	range: CaptureRange,
): AsyncGenerator<Batch<Event>, undefined, undefined> {
	const {firstNum = 1, lastNum = Infinity, fromNs = 0n, toNs = 2n ** 64n} = range;
	const timed = range.fromNs !== undefined || range.toNs !== undefined;
	let num = 1;
	if (lastNum < firstNum) return undefined;
	for await (const batch of batches) {
		const records = recordsOf(batch);
		if (records === undefined) throw new TypeError('cut events: these are no batches of a capture');
		const next = num + batch.length;
		if (!timed && num >= firstNum && next - 1 <= lastNum) yield batch;
		else if (next > firstNum) {
			const isWanted = (one: number, offset: number) => {
				if (one < firstNum || one > lastNum) return false;
				const ts = records.u64[(offset + RECORD.ts) >>> 3]!;
				return !timed || (ts >= fromNs && ts <= toNs);
			};
			yield* runs<Event>(records, num, isWanted);
		}
		num = next;
		if (num > lastNum) break;
	}
	return undefined;
}

/** The wanted records of a batch, as many as follow each other at a time. */
function* runs<Event>(
	records: Records,
	num: number,
	isWanted: (num: number, offset: number) => boolean,
): Generator<Batch<Event>, undefined, undefined> {
	const end = records.bytes.length;
	let start = -1;
	let count = 0;
	for (let offset = 0; ; offset = nextRecord(records, offset), num++) {
		const wanted = offset < end && isWanted(num, offset);
		if (wanted) {
			if (count++ === 0) start = offset;
			continue;
		}
		if (count > 0) yield new BatchView<Event>(new Records(records.buffer.slice(start, offset)), num - count, count);
		count = 0;
		if (offset >= end) return undefined;
	}
}
