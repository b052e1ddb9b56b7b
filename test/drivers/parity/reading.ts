// One driver's events of a workload, in a form that can be compared with another's.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import type {EventBase} from '../../../lib/events/event.js';
import {
	open,
	type Capture,
	type CapturedEvent,
	type CaptureOptions,
	type EnterEvent,
	type SelectableEventName,
} from '../../../lib/index.js';
import {selectableNames, type DriverName} from '../../../lib/options.js';
import {runAct, startAct, temporaryFolder} from '../../helpers/act.js';
import {assertBalanced, losses} from '../../helpers/capture-acts.js';
import {drivers, whyNot} from '../../helpers/for-each-driver.js';
import {within} from '../../helpers/patience.js';
import {Script} from '../../helpers/script.js';
import {mayLackNested} from './declared.js';
import type {Program} from './workload.js';

const LARGEST = 65_000;

type ReadingOptions = Omit<CaptureOptions<SelectableEventName>, 'driver' | 'enterEvents' | 'bufferBytes'>;

/** What a thread did, as one driver tells it. */
export interface Telling {
	/** Its system calls, signals and end. */
	readonly calls: string[];
	/** When it left its CPU. */
	readonly switches: string[];
	readonly faults: string[];
}

/** Reads one driver's events until the last process of the workload has ended. */
export class Reading {
	readonly events: EventBase[] = [];
	readonly #done: Promise<void>;
	#lostBefore: Record<string, number> = {};

	constructor(
		readonly driver: DriverName,
		readonly capture: Capture<CapturedEvent | EnterEvent>,
	) {
		this.#done = (async () => {
			for await (const event of capture as AsyncIterable<EventBase>) this.events.push(event);
		})();
	}

	/**
	 * What is lost from now on is missed. Before, while others were being opened, the kernel may have skipped something:
	 * classic tracepoints wait for nobody who is inside bpf(2) on their CPU.
	 */
	begin(): void {
		this.#lostBefore = this.#losses();
	}

	#losses(): Record<string, number> {
		const {recursion = 0, ...others} = losses(this.capture.stats());
		return recursion === 0 || mayLackNested(this.driver) ? others : {...others, recursion};
	}

	/**
	 * Until the end of this process. Nothing may have been lost since it began, but for nested faults where those are declared
	 * to be missing: that it was nothing else is seen when the events are compared, one for one.
	 */
	async until(end: number): Promise<void> {
		const seen = () => this.events.some(({name, tid}) => name === 'procexit' && tid === end);
		await within(20_000, seen);
		assert.ok(seen(), `${this.driver}: the workload did not end`);
		const lost = this.#losses();
		assert.deepEqual(lost, this.#lostBefore, `${this.driver} lost events: ${JSON.stringify(lost)}`);
	}

	async close(): Promise<void> {
		await this.capture.close();
		await this.#done;
		assertBalanced(this.capture.stats());
		// Elsewhere there need not be page faults; tracepoints.test.ts looks at what is said of that.
		const degraded = this.capture.stats().degraded.filter(({name}) => name !== 'page_fault' || process.arch === 'x64');
		assert.deepEqual(degraded, []);
	}

	/** By thread of these processes. `crowded`: those of them that have several threads. */
	tellings(processes: ReadonlySet<number>, crowded: ReadonlySet<number> = new Set()): Map<number, Telling> {
		const threads = new Map<number, Telling>();
		// A fault in the middle of a hook is younger than what the hook tells, which may be read after it.
		const events = this.events.filter(({tid, name}) => processes.has(tid) && name !== 'drop');
		for (const event of events.sort((a, b) => Number(a.ts - b.ts))) {
			const {tid, name} = event;
			let telling = threads.get(tid);
			if (!telling) threads.set(tid, (telling = {calls: [], switches: [], faults: []}));
			const list = name === 'switch' ? 'switches' : name === 'page_fault' ? 'faults' : 'calls';
			telling[list].push(textOf(event, crowded.has(tid)));
		}
		return threads;
	}
}

/** What is said of the memory of a process. Its other threads change that while drivers look, one after the other. */
const SHARED = new Set(['vm_size', 'vm_rss', 'vm_swap']);

/** Everything but time and CPU. */
function textOf(event: EventBase, crowded: boolean): string {
	const {name, dir, code, truncated} = event;
	const args = [...event.args].filter(([arg]) => !(crowded && SHARED.has(arg)));
	return JSON.stringify({name, dir, code, truncated, args: Object.fromEntries(args)}, plainValue);
}

/** Bytes and 64-bit numbers as JSON has them. */
function plainValue(_: string, value: unknown): unknown {
	if (typeof value === 'bigint') return `${value}n`;
	return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
}

/**
 * The workload's processes: those that it started, and their children. A child that runs first may have children before its own
 * parent's call returns, so each finding can lead to others that came earlier.
 */
export function family(events: readonly EventBase[], first: readonly number[]): Set<number> {
	const births = events
		.filter(({name}) => /^(clone3?|v?fork)$/.test(name))
		.map(({tid, args}) => ({parent: tid, child: Number(Object.fromEntries(args)['res'])}))
		.filter(({child}) => child > 0);
	const all = new Set(first);
	for (let known = 0; known < all.size;) {
		known = all.size;
		for (const {parent, child} of births) if (all.has(parent)) all.add(child);
	}
	return all;
}

/** The drivers that this machine runs. */
export async function workingDrivers(): Promise<DriverName[]> {
	const working: DriverName[] = [];
	for (const driver of drivers) if ((await whyNot(driver)) === undefined) working.push(driver);
	return working;
}

/** What drivers read of the processes that were started. */
export interface Readings {
	readonly readings: readonly Reading[];
	readonly first: readonly number[];
}

async function openAll(working: readonly DriverName[], options: ReadingOptions): Promise<Reading[]> {
	const more = {enterEvents: true, bufferBytes: 64 << 20} as const;
	const opened = working.map(async (driver) => new Reading(driver, await open({driver, ...options, ...more})));
	const readings = await Promise.all(opened);
	for (const reading of readings) reading.begin();
	return readings;
}

/** Ends them when all have read the end of this process. */
export async function closeAll(readings: readonly Reading[], end: number): Promise<void> {
	for (const reading of readings) await reading.until(end);
	for (const reading of readings) await reading.close();
}

/** Has all of these drivers capture everything, at once, while `work` runs; it gives the processes that it started. */
export async function readAll(
	working: readonly DriverName[],
	snaplen: number,
	work: () => Promise<readonly number[]>,
): Promise<Readings> {
	const readings = await openAll(working, {events: selectableNames(), snaplen});
	const first = await work();
	// Events come in the order of time: with the end of a later process, everything before it is there.
	const {pid} = await runAct([]);
	await closeAll(readings, pid);
	return {readings, first};
}

/**
 * The same of this program alone, without switches and page faults, and with the largest snaplen: what other processes of a
 * busy machine read and write would fill any ring.
 */
export async function readWhole(working: readonly DriverName[], {write, compat}: Program): Promise<Readings> {
	const folder = temporaryFolder('parity');
	const script = new Script(compat);
	write(script, folder);
	const act = startAct(['script'], {hold: true, cwd: folder});
	await act.asleep();
	const readings = await openAll(working, {snaplen: LARGEST, pid: act.pid});
	act.go(script.text);
	assert.equal((await act.ended).signal, null);
	await closeAll(readings, act.pid);
	fs.rmSync(folder, {recursive: true});
	return {readings, first: [act.pid]};
}
