// What is in a file, counted without making events: for whoever asks what is there before looking at it.

import {RECORD, type Records} from '../decode/record.js';
import {DROP_CODE, GENERIC_CODE, eventInfo, syscallName} from '../decode/tables.js';
import {EVENT_CODES} from './conversion.js';

/** What a capture holds. */
export interface CaptureSummary {
	/** All events. */
	readonly events: number;
	/** Events by name, the most frequent first. */
	readonly names: ReadonlyMap<string, number>;
	/** Time of the earliest event, in nanoseconds since 1970; `undefined` if there is none. */
	readonly firstNs: bigint | undefined;
	/** Time of the latest event, in nanoseconds since 1970; `undefined` if there is none. */
	readonly lastNs: bigint | undefined;
	/** Places where events are missing: `drop` events. */
	readonly gaps: number;
	/** Events that are missing there. */
	readonly lost: bigint;
}

const SYSCALLS = 1024;
/** Not a multiple of 2^32: no time yet. */
const NEVER = 0xffff_ffff;

/** Counts by code. Times are kept in halves: 64-bit arithmetic for each event would cost more than all else. */
export class Counter {
	readonly codes = new Float64Array(EVENT_CODES);
	/** Events that stand for any syscall, by its number. */
	readonly syscalls = new Float64Array(SYSCALLS);
	#firstHigh = NEVER;
	#firstLow = NEVER;
	#lastHigh = 0;
	#lastLow = 0;
	#gaps = 0;
	#lost = 0n;

	addTime(high: number, low: number): void {
		if (high < this.#firstHigh || (high === this.#firstHigh && low < this.#firstLow)) {
			this.#firstHigh = high;
			this.#firstLow = low;
		}
		if (high > this.#lastHigh || (high === this.#lastHigh && low > this.#lastLow)) {
			this.#lastHigh = high;
			this.#lastLow = low;
		}
	}

	addSyscall(id: number): void {
		this.syscalls[id < SYSCALLS ? id : 0]!++;
	}

	/** Counts events that were made all the same. */
	addRecords(records: Records): void {
		const {u16, u32, view} = records;
		for (let at = 0; at < records.bytes.length; at = records.next(at)) {
			const code = u16[(at + RECORD.code) >>> 1]!;
			this.addTime(u32[(at + RECORD.ts + 4) >>> 2]!, u32[(at + RECORD.ts) >>> 2]!);
			if (code === DROP_CODE) {
				this.#gaps++;
				const size = u32[at >>> 2]!;
				if (size >= DROP_BYTES) this.#lost += view.getBigUint64(at + size - 8, true);
			} else if (code > GENERIC_CODE) {
				this.codes[code]!++;
			} else {
				const nparams = view.getUint32(at + RECORD.nparams, true);
				const named = nparams > 0 && view.getUint16(at + RECORD.lengths, true) === 2;
				this.addSyscall(named ? view.getUint16(at + RECORD.lengths + 2 * nparams, true) : 0);
			}
		}
	}

	summary(): CaptureSummary {
		const names = new Map<string, number>();
		const add = (name: string, count: number) => count > 0 && names.set(name, (names.get(name) ?? 0) + count);
		this.codes.forEach((count, code) => add(eventInfo(code)?.name ?? 'unknown', count));
		this.syscalls.forEach((count, id) => add(syscallName(id), count));
		add('drop', this.#gaps);
		const sorted = [...names].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
		const events = sorted.reduce((sum, [, count]) => sum + count, 0);
		const time = (high: number, low: number) => (events > 0 ? (BigInt(high) << 32n) + BigInt(low) : undefined);
		return {
			events,
			names: new Map(sorted),
			firstNs: time(this.#firstHigh, this.#firstLow),
			lastNs: time(this.#lastHigh, this.#lastLow),
			gaps: this.#gaps,
			lost: this.#lost,
		};
	}
}

/** A `drop` event with all of its parameters; the number of events is the last. */
const DROP_BYTES = RECORD.lengths + 3 * 2 + 2 + 1 + 8;
