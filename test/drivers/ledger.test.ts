// What becomes of every hook that fires: hits = delivered + filtered + dropped, exactly, and each cause for itself.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import {setTimeout} from 'node:timers/promises';
import {open, type CaptureOptions, type CaptureStats} from '../../lib/index.js';
import type {EventBase} from '../../lib/events/event.js';
import {actProgram, runAct, startAct} from '../helpers/act.js';
import {assertBalanced, caughtUp, losses, sum} from '../helpers/capture-acts.js';
import {forEachDriver} from '../helpers/for-each-driver.js';
import {heldObjects, kindsOf, leftOver, type HeldObject} from '../helpers/held-objects.js';
import {AMPLE, fitting} from '../helpers/ring-room.js';
import {Script} from '../helpers/script.js';

const MILLION = 1_000_000;
const TINY = {bufferBytes: 256 << 10, cpusPerBuffer: 1};

/** What a reader of a capture counted. */
class Count {
	/** Events by name; `drop` events are not among them. */
	readonly names = new Map<string, number>();
	/** Events that `drop` events say are missing. */
	missing = 0;
	drops = 0;

	of(name: string): number {
		return this.names.get(name) ?? 0;
	}

	get all(): number {
		return [...this.names.values()].reduce((all, count) => all + count, 0);
	}

	add(event: EventBase): void {
		if (event.name === 'drop') {
			this.drops++;
			this.missing += Number(event.args['count' as never]);
		} else this.names.set(event.name, this.of(event.name) + 1);
	}
}

/** Any capture, whatever it was asked for. */
interface Batches {
	batches(): AsyncIterable<Iterable<unknown>>;
}

/** Reads until the end, or until `enough`; those of one thread, or all. */
async function read(capture: Batches, enough: (count: Count) => boolean = () => false, tid?: number): Promise<Count> {
	const count = new Count();
	for await (const batch of capture.batches()) {
		for (const event of batch as Iterable<EventBase>) {
			if (tid === undefined || event.tid === tid || event.name === 'drop') count.add(event);
		}
		if (enough(count)) break;
	}
	return count;
}

forEachDriver('the ledger', (driver) => {
	/** A capture of one act, which waits to be told to begin. `before`: a program that runs it. */
	async function held(args: readonly string[], options: CaptureOptions, before: readonly string[] = []) {
		const act = startAct(['repeat', ...args], {
			hold: true,
			...(before.length > 0 && {program: before[0]!, before: [...before.slice(1), actProgram()]}),
		});
		await act.asleep();
		const capture = await open({...options, driver, pid: act.pid});
		return {act, capture};
	}

	it('has exactly 1,000,000 syscalls of one thread', async function () {
		this.timeout(30_000);
		const atOnce = await fitting(driver, MILLION, 64);
		const phases = Array.from({length: Math.ceil(MILLION / atOnce)}, (_, i) => Math.min(atOnce, MILLION - i * atOnce));
		const args = phases.flatMap((rounds) => ['getppid', String(rounds), '0']);
		const {act, capture} = await held(args, {...AMPLE, events: ['getppid', 'procexit']});
		act.go();
		let begun = phases[0]!;
		const count = await read(capture, (count) => {
			if (count.of('getppid') === begun && begun < MILLION) {
				begun = Math.min(begun + atOnce, MILLION);
				act.go();
			}
			return count.of('procexit') === 1;
		});
		await act.ended;
		const stats = capture.stats();
		assert.deepEqual(Object.fromEntries(count.names), {getppid: MILLION, procexit: 1});
		assert.equal(stats.delivered, MILLION + 1);
		assert.deepEqual([stats.dropped, count.drops, stats.gaps], [nothing(stats), 0, 0]);
		assert.equal(stats.filtered.self, 0, 'we make no getppid');
		assertBalanced(stats);
	});

	it('has every syscall of a mix, by name', async function () {
		this.timeout(30_000);
		const rounds = await fitting(driver, MILLION / 4, 4 * 80);
		const {act, capture} = await held(['mixed', String(rounds), '0'], AMPLE);
		act.go();
		const count = await read(capture, (count) => count.of('procexit') === 1);
		await act.ended;
		const names = new Map(count.names);
		names.delete('clock_gettime'); // asked of the kernel where the vDSO has no clock, as in a guest without a TSC
		assert.deepEqual(Object.fromEntries(names), {
			read: 1, // of the byte that let it go
			getppid: 2 * rounds,
			write: rounds + 1, // and its last words
			close: rounds,
			procexit: 1, // exit_group does not return
		});
		const stats = capture.stats();
		assert.equal(stats.delivered, count.all);
		assert.deepEqual(stats.dropped, nothing(stats));
		assertBalanced(stats);
	});

	it('counts what a tiny buffer cannot hold, and the stream says where it is missing', async function () {
		this.timeout(30_000);
		// On one CPU, so that the last syscall reveals what was lost before it.
		const phases = ['getppid', String(MILLION), '0', 'getppid', '1', '0'];
		const {act, capture} = await held(phases, {...TINY, events: ['getppid', 'procexit']}, ['taskset', '-c', '0']);
		act.go();
		await act.printed(1); // nobody reads meanwhile
		const stalled = capture.stats();
		assert.ok(stalled.dropped.ring_full > MILLION / 2, `${stalled.dropped.ring_full} lost`);
		const reading = read(capture, (count) => count.of('procexit') === 1);
		await caughtUp(capture); // there is room again
		act.go();
		const count = await reading;
		await act.ended;
		const stats = capture.stats();
		assert.deepEqual(losses(stats), {ring_full: stats.dropped.ring_full});
		assert.equal(stats.dropped.unread, 0);
		assert.equal(count.of('getppid') + count.missing, MILLION + 1);
		assert.equal(count.missing, stats.dropped.ring_full);
		assert.equal(count.drops, stats.gaps);
		assertBalanced(stats);
	});

	it('is exact, too, when the capture is closed in the middle of everything', async function () {
		this.timeout(30_000);
		for (const options of [TINY, {}]) {
			const {act, capture} = await held(['mixed', String(100 * MILLION), '20'], options);
			act.go();
			await read(capture, (count) => count.all > 50_000);
			act.kill('SIGKILL');
			await act.ended;
			assertBalanced(capture.stats());
			const stats = capture.stats();
			assert.equal(stats.delivered + sum(stats.dropped) + sum(stats.filtered), stats.hits);
			assert.ok(stats.delivered > 50_000);
		}
	});

	it('counts what was never read', async () => {
		const {act, capture} = await held(['getppid', '1000', '0'], {events: ['getppid']});
		act.go();
		await act.ended;
		await capture.close();
		const stats = capture.stats();
		assert.deepEqual([stats.delivered, stats.dropped.unread], [0, 1000]);
		assertBalanced(stats);
	});

	describe('leaves out', () => {
		/** Each look at it is one getppid: libuv asks the kernel every time. */
		const askForParent = (times: number) => {
			for (let i = 0; i < times; i++) assert.ok(process.ppid > 0);
		};

		it('the capturing process, unless told otherwise', async () => {
			const capture = await open({driver, events: ['getppid']});
			askForParent(1000);
			await capture.close();
			const stats = capture.stats();
			assert.equal(stats.filtered.self, 1000);
			assertBalanced(stats);
		});

		it('not the capturing process with includeSelf', async () => {
			const capture = await open({driver, events: ['getppid'], includeSelf: true});
			askForParent(1000);
			const count = await read(capture, (count) => count.of('getppid') === 1000, process.pid);
			assert.equal(count.of('getppid'), 1000);
			assert.equal(capture.stats().filtered.self, 0);
			assertBalanced(capture.stats());
		});

		it('what is not asked for, and other processes than the one', async () => {
			const {act, capture} = await held(['mixed', '1000', '0'], {events: ['close', 'procexit']});
			await runAct(['repeat', 'mixed', '500', '0']); // another one
			act.go();
			const count = await read(capture, (count) => count.of('procexit') === 1);
			await act.ended;
			assert.deepEqual(Object.fromEntries(count.names), {close: 1000, procexit: 1});
			const {filtered} = capture.stats();
			assert.ok(filtered.pid >= 501, `${filtered.pid} of other processes`);
			assert.ok(filtered.event >= 1500 + 3000, `${filtered.event} that are not asked for`);
			assertBalanced(capture.stats());
		});

		it('the second sight of an exec, which the exec itself has told already', async () => {
			const act = startAct(['script'], {hold: true});
			await act.asleep();
			const capture = await open({driver, pid: act.pid, events: ['execve', 'execveat']});
			const script = new Script();
			script.call('execve', script.string('/nowhere'), 0, 0);
			script.call('execve', script.string(actProgram()), script.vector(['act']), 0);
			act.go(script.text);
			const count = await read(capture, (count) => count.all === 2);
			await act.ended;
			assert.equal(count.of('execve'), 2);
			assert.equal(capture.stats().filtered.duplicate, 1);
			assertBalanced(capture.stats());
		});

		it('a successful execveat where execve, as which it would come, is not asked for', async () => {
			const act = startAct(['script'], {hold: true});
			await act.asleep();
			const capture = await open({driver, pid: act.pid, events: ['execveat', 'procexit']});
			const script = new Script();
			script.call('execveat', -100, script.string('/nowhere'), 0, 0, 0);
			script.call('execveat', -100, script.string(actProgram()), script.vector(['act']), 0, 0);
			act.go(script.text);
			const count = await read(capture, (count) => count.of('procexit') === 1);
			await act.ended;
			assert.equal(count.of('execveat'), 1);
			assert.equal(count.of('execve'), 0);
			assert.equal(capture.stats().filtered.duplicate, 0);
			assertBalanced(capture.stats());
		});
	});

	it('is one per capture: two at once, of different events, do not disturb each other', async function () {
		this.timeout(30_000);
		const act = startAct(['repeat', 'mixed', '20000', '0'], {hold: true});
		await act.asleep();
		const one = await open({driver, pid: act.pid, events: ['getppid', 'procexit']});
		const two = await open({driver, pid: act.pid, events: ['write', 'close', 'procexit'], snaplen: 3});
		const done = (count: Count) => count.of('procexit') === 1;
		const counting = Promise.all([read(one, done), read(two, done)]);
		act.go();
		const [first, second] = await counting;
		await act.ended;
		assert.deepEqual(Object.fromEntries(first.names), {getppid: 40_000, procexit: 1});
		assert.deepEqual(Object.fromEntries(second.names), {write: 20_001, close: 20_000, procexit: 1});
		for (const capture of [one, two]) {
			assert.deepEqual(losses(capture.stats()), {});
			assertBalanced(capture.stats());
		}
	});

	it('goes with the capture: opening and closing leaves no descriptor, and nothing in the kernel', async function () {
		this.timeout(30_000);
		const made = new Set<HeldObject>();
		const descriptors = () => fs.readdirSync('/proc/self/fd').length;
		await (await open({driver, events: ['getppid']})).close(); // what is only made once
		const before = descriptors();
		for (let cycle = 0; cycle < 8; cycle++) {
			const capture = await open({driver, events: ['openat', 'execve'], ...TINY});
			for (const object of heldObjects(process.pid)) made.add(object);
			await capture.close();
		}
		assert.ok(descriptors() <= before, `${descriptors()} descriptors, ${before} before`);
		for (const kind of kindsOf(driver)) {
			assert.ok(
				[...made].some((object) => object.startsWith(kind)),
				`no ${kind} were seen`,
			);
		}
		assert.deepEqual(await leftOver(made), []);
	});

	it('leaves nothing when opening is aborted, however far it was: not even until memory is collected', async function () {
		this.timeout(30_000);
		const descriptors = () => fs.readdirSync('/proc/self/fd').length;
		await (await open({driver, events: ['getppid']})).close();
		const before = descriptors();
		const reason = new Error('changed my mind');
		const abortAfter = async (ms: number) => {
			const controller = new AbortController();
			void setTimeout(ms).then(() => controller.abort(reason));
			const capture = await open({driver, events: ['getppid'], signal: controller.signal, ...TINY});
			for await (const batch of capture.batches()) void batch; // it was faster than the abort
		};
		const aborted = Array.from({length: 10}, (_, i) => assert.rejects(abortAfter(i * 10), reason));
		await Promise.all(aborted);
		assert.ok(descriptors() <= before, `${descriptors()} descriptors, ${before} before`);
		assert.equal(heldObjects(process.pid).size, 0);
	});
});

/** No losses, not even of unread events. */
function nothing({dropped}: CaptureStats): Record<string, number> {
	return Object.fromEntries(Object.keys(dropped).map((cause) => [cause, 0]));
}
