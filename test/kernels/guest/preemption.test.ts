// Several busy tasks on each CPU, so that hooks are preempted wherever they can be. From Linux 7.0 on a syscall's
// tracepoint runs tp_btf programs preemptible, and skips them, without a word, for every other task of a CPU as long as one
// is preempted inside: the driver has to see that it is on such a kernel, and attach otherwise.
import assert from 'node:assert/strict';
import os from 'node:os';
import {open, type Capture} from '../../../lib/index.js';
import {lineOf, startAct} from '../../helpers/act.js';
import {assertBalanced, caughtUp, losses} from '../../helpers/capture-acts.js';
import {forEachDriver} from '../../helpers/for-each-driver.js';
import {AMPLE, fitting} from '../../helpers/ring-room.js';

const TASKS_PER_CPU = 3;
const ROUNDS = 50_000; // fewer where the buffers are smaller

forEachDriver('tasks that preempt each other', (driver) => {
	/** Runs them, and `meanwhile` with the capture until they have ended. */
	async function loseNothing(meanwhile: (capture: Capture, running: () => boolean) => Promise<void>) {
		const count = TASKS_PER_CPU * os.availableParallelism();
		const rounds = Math.floor((await fitting(driver, count * ROUNDS, 64)) / count);
		const tasks = Array.from({length: count}, () => startAct(['repeat', 'getppid', String(rounds), '0'], {hold: true}));
		const seen = new Map<number, number>();
		const capture = await open({...AMPLE, driver, events: ['getppid']});
		const reading = (async () => {
			for await (const batch of capture.batches()) {
				for (const {name, tid} of batch) if (name === 'getppid') seen.set(tid, (seen.get(tid) ?? 0) + 1);
			}
		})();
		for (const task of tasks) task.go('');
		let running = true;
		const busy = meanwhile(capture, () => running);
		const ended = await Promise.all(tasks.map((task) => task.ended));
		running = false;
		await busy;
		await caughtUp(capture);
		await capture.close();
		await reading;

		const stats = capture.stats();
		assert.deepEqual(
			ended.map(({lines}) => lineOf(lines, 'repeat')['rounds']),
			tasks.map(() => rounds),
		);
		assert.deepEqual(
			ended.map(({pid}) => seen.get(pid)),
			tasks.map(() => rounds),
			JSON.stringify(stats),
		);
		assert.deepEqual(losses(stats), {});
		assertBalanced(stats);
	}

	it('lose no event', async function () {
		this.timeout(60_000);
		await loseNothing(() => Promise.resolve());
	});

	// The bpf system call keeps classic tracepoints' programs from running on its CPU, for other tasks, too, if it is preempted
	// inside: who captures must not make it.
	it('lose no event while the counters are read all the time', async function () {
		this.timeout(60_000);
		await loseNothing(async (capture, running) => {
			for (; running(); await new Promise(setImmediate)) capture.stats();
		});
	});
});
