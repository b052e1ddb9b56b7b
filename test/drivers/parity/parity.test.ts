// One workload, every driver of this machine at once: the events of its processes are equal one for one.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {open, type Capture} from '../../../lib/index.js';
import type {EventBase} from '../../../lib/events/event.js';
import type {DriverName} from '../../../lib/options.js';
import {runAct, temporaryFolder} from '../../helpers/act.js';
import {assertBalanced, losses} from '../../helpers/capture-acts.js';
import {drivers, whyNot} from '../../helpers/for-each-driver.js';
import {root} from '../../helpers/native.js';
import {Script} from '../../helpers/script.js';
import {skip} from '../../helpers/skip.js';
import {capturedNames, parityPage} from './page.js';
import {everything, image} from './workload.js';

const AMPLE = {bufferBytes: 64 << 20};
/** Comes in the middle of others, and as often as the machine is busy: nobody can say how many of them are the workload's. */
const CHANCE = new Set(['switch', 'page_fault']);

/** Reads one driver's events until the last process of the workload has ended. */
class Reading {
	readonly events: EventBase[] = [];
	readonly #done: Promise<void>;

	constructor(
		readonly driver: DriverName,
		readonly capture: Capture,
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
	canonical(processes: ReadonlySet<number>): Map<number, string[]> {
		const threads = new Map<number, string[]>();
		for (const event of this.events) {
			if (!processes.has(event.tid) || CHANCE.has(event.name)) continue;
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
function family(events: readonly EventBase[], first: readonly number[]): Set<number> {
	const all = new Set(first);
	for (const {name, tid, args} of events) {
		const child = /^(clone3?|v?fork)$/.test(name) ? Number(Object.fromEntries(args)['res']) : 0;
		if (all.has(tid) && child > 0) all.add(child);
	}
	return all;
}

describe('one workload, all drivers at once (bpf-legacy)', function () {
	this.timeout(120_000);

	it('has the same events by each of them, one for one', async function () {
		const working: DriverName[] = [];
		for (const driver of drivers) if ((await whyNot(driver)) === undefined) working.push(driver);
		if (working.length < 2) return skip(this, `of the drivers, this kernel runs ${working.join('') || 'none'}`);
		const folder = temporaryFolder('parity');
		const readings = await Promise.all(
			working.map(async (driver) => new Reading(driver, await open({driver, ...AMPLE}))),
		);
		const first = [];
		for (const write of [everything, image]) {
			const script = new Script();
			write(script, folder);
			first.push((await runAct(['script'], {input: script.text})).pid);
		}
		for (const reading of readings) await reading.until(first.at(-1)!);
		fs.rmSync(folder, {recursive: true});

		const [reference, ...others] = readings;
		const processes = family(reference!.events, first);
		const expected = reference!.canonical(processes);
		for (const other of others) {
			const actual = other.canonical(processes);
			const title = `${other.driver} beside ${reference!.driver}`;
			assert.deepEqual([...actual.keys()].sort(), [...expected.keys()].sort(), title);
			for (const [tid, events] of expected) assert.deepEqual(actual.get(tid), events, `${title}: ${tid}`);
		}
		const made = new Set(reference!.events.filter(({tid}) => processes.has(tid)).map(({name}) => name));
		const missing = capturedNames.filter((name) => !made.has(name) && !CHANCE.has(name) && name !== 'syscall');
		assert.deepEqual(missing, [], 'events that the workload does not make');
		console.log(`    equal: ${working.join(', ')}; ${[...expected.values()].flat().length} events`);
	});

	it('is reported by a page that says so', function () {
		const file = path.join(root, 'docs/reference/parity.md');
		if (!fs.existsSync(path.dirname(file))) return skip(this, 'the documentation is not here');
		if (process.env['TRISCAP_PARITY'] === 'write') fs.writeFileSync(file, parityPage());
		assert.equal(fs.readFileSync(file, 'utf8'), parityPage(), 'make it anew: its first line says how');
	});
});
