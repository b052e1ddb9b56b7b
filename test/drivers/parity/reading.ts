// One driver's events of a workload, in a form that can be compared with another's.
import assert from 'node:assert/strict';
import type {EventBase} from '../../../lib/events/event.js';
import type {Capture, CapturedEvent, EnterEvent} from '../../../lib/index.js';
import {assertBalanced, losses} from '../../helpers/capture-acts.js';

/** Comes in the middle of others, and as often as the machine is busy: nobody can say how many of them are the workload's. */
export const CHANCE = new Set(['switch', 'page_fault']);

/** Reads one driver's events until the last process of the workload has ended. */
export class Reading {
	readonly events: EventBase[] = [];
	readonly #done: Promise<void>;

	constructor(
		readonly driver: string,
		readonly capture: Capture<CapturedEvent | EnterEvent>,
	) {
		this.#done = (async () => {
			for await (const event of capture as AsyncIterable<EventBase>) this.events.push(event);
		})();
	}

	async until(end: number): Promise<void> {
		const seen = () => this.events.some(({name, tid}) => name === 'procexit' && tid === end);
		for (const late = Date.now() + 20_000; !seen() && Date.now() < late;)
			await new Promise((resolve) => setTimeout(resolve, 20));
		await this.capture.close();
		await this.#done;
		assert.ok(seen(), `${this.driver}: the workload did not end`);
		assert.deepEqual(losses(this.capture.stats()), {}, this.driver);
		assertBalanced(this.capture.stats());
		assert.deepEqual(this.capture.stats().degraded, [], this.driver);
	}

	/** By thread of these processes: what happened, without time and CPU. */
	canonical(processes: ReadonlySet<number>, without: ReadonlySet<string> = CHANCE): Map<number, string[]> {
		const threads = new Map<number, string[]>();
		for (const event of this.events) {
			if (!processes.has(event.tid) || without.has(event.name)) continue;
			const {name, dir, code} = event;
			const text = JSON.stringify({name, dir, code, args: Object.fromEntries(event.args)}, plainValue);
			threads.set(event.tid, [...(threads.get(event.tid) ?? []), text]);
		}
		return threads;
	}
}

/** Bytes and 64-bit numbers as JSON has them. */
function plainValue(_: string, value: unknown): unknown {
	if (typeof value === 'bigint') return `${value}n`;
	return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
}

/** The workload's processes: those that it started, and their children. */
export function family(events: readonly EventBase[], first: readonly number[]): Set<number> {
	const all = new Set(first);
	for (const {name, tid, args} of events) {
		const child = /^(clone3?|v?fork)$/.test(name) ? Number(Object.fromEntries(args)['res']) : 0;
		if (all.has(tid) && child > 0) all.add(child);
	}
	return all;
}
