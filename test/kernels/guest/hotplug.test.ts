// A CPU that comes up while a capture runs: exactly as many events as happened there are delivered or counted as lost, by
// cause, whether it had a ring before or not.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import {open} from '../../../lib/index.js';
import type {DriverName} from '../../../lib/options.js';
import {actProgram, lineOf, startAct} from '../../helpers/act.js';
import {assertBalanced, caughtUp, losses} from '../../helpers/capture-acts.js';
import {forEachDriver} from '../../helpers/for-each-driver.js';
import {AMPLE} from '../../helpers/ring-room.js';
import {skip} from '../../helpers/skip.js';

const ROUNDS = 5000;
const online = '/sys/devices/system/cpu/cpu1/online';
const inGuest = process.env['TRISCAP_RESULTS'] !== undefined;

/** Calls of a program on CPU 1 that comes up meanwhile. */
async function callsOnNewCpu(driver: DriverName, offlineAtFirst: boolean) {
	if (offlineAtFirst) fs.writeFileSync(online, '0');
	const capture = await open({...AMPLE, driver, events: ['getppid']});
	let seen = 0;
	let pid = 0;
	const reading = (async () => {
		for await (const batch of capture.batches()) {
			for (const {name, tid, cpu} of batch) if (name === 'getppid' && tid === pid && cpu === 1) seen++;
		}
	})();
	try {
		if (!offlineAtFirst) fs.writeFileSync(online, '0');
		fs.writeFileSync(online, '1');
		const act = startAct(['repeat', 'getppid', String(ROUNDS), '0'], {
			program: 'taskset',
			before: ['-c', '1', actProgram()],
			hold: true,
		});
		({pid} = act);
		act.go('');
		const {lines} = await act.ended;
		assert.equal(lineOf(lines, 'repeat')['rounds'], ROUNDS);
		await caughtUp(capture);
	} finally {
		fs.writeFileSync(online, '1');
		await capture.close();
		await reading;
	}
	const stats = capture.stats();
	assertBalanced(stats);
	return {seen, lost: losses(stats), stats};
}

forEachDriver('a CPU that comes up', (driver) => {
	before(function () {
		if (!inGuest) return skip(this, 'it takes a machine of its own: npm run test:kernels');
		if (!fs.existsSync(online)) skip(this, 'this kernel cannot take a CPU away');
	});

	for (const [title, offlineAtFirst] of [
		['for the first time: what happens there is delivered, or counted', true],
		['again: what happens there is delivered, or counted', false],
	] as const) {
		it(title, async function () {
			this.timeout(30_000);
			const {seen, lost, stats} = await callsOnNewCpu(driver, offlineAtFirst);
			const {ring_full: noRoom = 0, ...others} = lost;
			const text = JSON.stringify({seen, stats});
			assert.deepEqual(others, {}, text);
			assert.ok(seen + noRoom >= ROUNDS, text);
		});
	}
});
