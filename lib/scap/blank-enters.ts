// Old captures that lost events have beginnings of syscalls whose ends are missing. Readers since 2025 keep such a one for the
// thread's next end that takes something from its beginning, and give up when that is another syscall's. So before such an end
// stands a beginning that says nothing: it has what those readers take where there is none.

import {Buffer} from 'node:buffer';
import {kindTable} from '../decode/generated/kinds.js';
import {RECORD, type Records} from '../decode/record.js';
import {eventInfo} from '../decode/tables.js';
import {takeOldest} from '../oldest.js';
import {cellBytes, conversionOf, conversionsByRule, EVENT_CODES} from './conversion.js';
import {EVENT_BYTES} from './format.js';

/** As many threads are remembered. */
const MAX_THREADS = 2 ** 16;
/** From the beginning of an event. */
const LENGTH = RECORD.length - RECORD.ts;

const ruleOf = (code: number, nparams: number) => conversionsByRule[conversionOf(code, nparams)];

/** Whether readers keep an event of this form for a later one, or take something from one that they have kept. */
export function isPaired(code: number, nparams: number): boolean {
	if (code >= EVENT_CODES) return false;
	const rule = ruleOf(code, nparams);
	return rule !== undefined && (rule.store || rule.steps.some(([from]) => from === 'enter'));
}

/** What readers have kept of each thread. */
export class KeptEnters {
	readonly #codes = new Map<number, number>();

	/**
	 * Takes note of an event that is written with so many parameters. `true`: readers would take the beginning of another for
	 * its own. `everyCall`: those that have none were given one, so that one stands there if nobody knows better.
	 */
	isMistaken({view}: Records, offset: number, nparams: number, everyCall: boolean): boolean {
		const code = view.getUint16(offset + RECORD.code, true);
		const tid = Number(view.getBigInt64(offset + RECORD.tid, true));
		if (ruleOf(code, nparams)?.store) {
			if (this.#codes.size >= MAX_THREADS) takeOldest(this.#codes);
			this.#codes.set(tid, code);
			return false;
		}
		const kept = this.#codes.get(tid);
		this.#codes.delete(tid);
		return kept === undefined ? everyCall : kept !== code - 1;
	}

	/** A beginning was made for an event: what was kept of its thread is not any more. */
	replace({view}: Records, offset: number): void {
		if (this.#codes.size > 0) this.#codes.delete(Number(view.getBigInt64(offset + RECORD.tid, true)));
	}
}

/**
 * The beginning that says nothing, for the event of a record.
 *
 * @param records - The records.
 * @param offset - Where that one is.
 * @param nparams - How many parameters it is written with.
 * @returns The event; nothing if nobody takes anything from its beginning.
 */
export function blankEnter(records: Records, offset: number, nparams: number): Buffer | undefined {
	const code = records.view.getUint16(offset + RECORD.code, true);
	if (!isPaired(code, nparams) || ruleOf(code, nparams)!.store || cellBytes[code - 1] !== 2) return undefined;
	const {steps} = ruleOf(code, nparams)!;
	const params = eventInfo(code - 1)!.params.map(({kind}, index) => {
		const step = steps.find(([from, position]) => from === 'enter' && position === index);
		return Buffer.alloc(step?.[2] === 'empty' ? 0 : (kindTable[kind].size ?? 0));
	});
	const head = Buffer.alloc(EVENT_BYTES + 2 * params.length);
	records.bytes.subarray(offset + RECORD.ts, offset + RECORD.length).forEach((byte, at) => (head[at] = byte));
	head.writeUInt32LE(head.length + params.reduce((sum, {length}) => sum + length, 0), LENGTH);
	head.writeUInt16LE(code - 1, LENGTH + 4);
	head.writeUInt32LE(params.length, LENGTH + 6);
	for (const [index, {length}] of params.entries()) head.writeUInt16LE(length, EVENT_BYTES + 2 * index);
	return Buffer.concat([head, ...params]);
}
