// The object for the oldest kernels, run for real: classic tracepoints, registers from the thread's stack, the helpers of 4.14.
// This kernel is newer, so the object that is built for it runs beside, and both have the same events.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import {open} from '../../../lib/index.js';
import {differences} from '../../../schema/differences.js';
import {temporaryFolder} from '../../helpers/act.js';
import {whyNot} from '../../helpers/for-each-driver.js';
import {compileOldest} from '../../helpers/oldest-probe.js';
import {Reading, closeAll, family} from '../parity/reading.js';
import {programs, runPrograms} from '../parity/workload.js';

const AMPLE = {driver: 'bpf-legacy', bufferBytes: 64 << 20} as const;

/** What such kernels do not tell, as schema/differences.ts declares it. */
const untold = differences
	.filter(({driver, what}) => driver === 'bpf-legacy' && what.includes('before Linux 4.17'))
	.map(({event}) => event);

describe('the object of the bpf-legacy driver for the oldest kernels, run by this one', function () {
	this.timeout(120_000);
	const work = temporaryFolder('oldest');
	let probe = '';

	before(async function () {
		if ((await whyNot('bpf-legacy')) !== undefined) return this.skip();
		probe = (await compileOldest(this, work)) ?? '';
	});
	after(() => fs.rmSync(work, {recursive: true}));

	it('has the same events as the one for this kernel', async () => {
		const oldest = new Reading('bpf-legacy', await open({...AMPLE, probe}));
		const newest = new Reading('bpf-legacy', await open(AMPLE));
		assert.match(oldest.capture.status().attach!, /tracepoint/);
		const wanted = programs.filter(({crowded, compat}) => !crowded && !compat);
		for (const reading of [oldest, newest]) reading.begin();
		const first = await runPrograms(wanted);
		await closeAll([oldest, newest], first.at(-1)!);

		const processes = family(newest.events, first);
		assert.deepEqual([...untold].sort(), ['signaldeliver', 'switch']);
		const calls = (reading: Reading) =>
			[...reading.tellings(processes)].map(([tid, telling]) => [
				tid,
				telling.calls.filter((text) => !untold.some((name) => text.startsWith(`{"name":"${name}"`))),
			]);
		assert.deepEqual(calls(oldest), calls(newest));
		assert.ok(!oldest.events.some(({name}) => untold.includes(name)));
	});
});
