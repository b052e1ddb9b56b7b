// An event's time is the time of day at which it happened, wherever the capturing process lives.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {forEachDriver} from '../helpers/for-each-driver.js';
import {root} from '../helpers/native.js';
import {nodeCommand} from '../helpers/node.js';
import {patient} from '../helpers/patience.js';
import {skip, skipWithout} from '../helpers/skip.js';

// performance.timeOrigin is rounded, and the time of day is adjusted meanwhile.
const TOLERANCE_NS = 5_000_000n;

forEachDriver('the time of an event', (driver) => {
	function assertTimed(wrapper: readonly string[]): void {
		const [program, ...args] = [...wrapper, ...nodeCommand('test/helpers/timed'), driver];
		const run = spawnSync(program, args, {cwd: root, encoding: 'utf8', timeout: patient(30_000)});
		assert.equal(run.status, 0, run.stderr);
		const [before, ts, after] = run.stdout.trim().split(' ').map(BigInt) as [bigint, bigint, bigint];
		assert.ok(ts > before - TOLERANCE_NS, `${before - ts} ns too early`);
		assert.ok(ts < after + TOLERANCE_NS, `${ts - after} ns too late`);
	}

	it('lies between the time before and the time after', function () {
		this.timeout(30_000);
		assertTimed([]);
	});

	it('does so in a time namespace, too, which has clocks of its own', function () {
		this.timeout(30_000);
		const probe = spawnSync('unshare', ['--time', '--monotonic', '1000', 'true'], {encoding: 'utf8'});
		if (probe.error) return skipWithout(this, 'unshare');
		if (probe.status !== 0) return skip(this, `no time namespace: ${probe.stderr.trim().split('\n')[0]}`);
		// Before Linux 6.2, only a child is in it, and its parent cannot have threads any more.
		assertTimed(['unshare', '--fork', '--time', '--monotonic', '100000', '--boottime', '300000']);
	});
});
