// The object for the oldest kernels, run for real: classic tracepoints, registers from the thread's stack, the helpers of 4.14.
// This kernel is newer, so the object that is built for it runs beside, and both have the same events.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import {open} from '../../../lib/index.js';
import {differences} from '../../../schema/differences.js';
import {runAct, temporaryFolder} from '../../helpers/act.js';
import {whyNot} from '../../helpers/for-each-driver.js';
import {compileOldest} from '../../helpers/oldest-probe.js';
import {Script} from '../../helpers/script.js';
import {CHANCE, Reading, family} from '../parity/reading.js';
import {everything, image} from '../parity/workload.js';

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
		const oldest = new Reading('the oldest', await open({...AMPLE, probe}));
		const newest = new Reading("this kernel's", await open(AMPLE));
		assert.match(oldest.capture.status().attach!, /tracepoint/);
		const folder = temporaryFolder('oldest-workload');
		const first = [];
		for (const write of [everything, image]) {
			const script = new Script();
			write(script, folder);
			first.push((await runAct(['script'], {input: script.text})).pid);
		}
		for (const reading of [oldest, newest]) await reading.until(first.at(-1)!);
		fs.rmSync(folder, {recursive: true});

		const processes = family(newest.events, first);
		const without = new Set([...CHANCE, ...untold]);
		assert.deepEqual([...untold].sort(), ['signaldeliver', 'switch']);
		assert.deepEqual(oldest.canonical(processes, without), newest.canonical(processes, without));
		assert.ok(!oldest.events.some(({name}) => untold.includes(name)));
	});
});
