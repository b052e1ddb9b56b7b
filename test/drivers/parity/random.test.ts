// Random system calls, every driver of this machine at once: whatever they are given, drivers tell the same. By hand, for
// longer and with other seeds: TRISCAP_PARITY_MS=600000 TRISCAP_PARITY_SEED=1000.
import {whyNoCompat} from '../../helpers/compat.js';
import {skip} from '../../helpers/skip.js';
import {compare} from './compare.js';
import {random} from './random.js';
import {readAll, readWhole, workingDrivers} from './reading.js';
import {runPrograms, type Program} from './workload.js';

const CALLS = 600;
const SNAPLENS = [80, 0, 1000];
const SEEDS = 3;

describe('random system calls, all drivers at once (bpf-legacy)', function () {
	const longer = Number(process.env['TRISCAP_PARITY_MS'] ?? 0);
	const from = Number(process.env['TRISCAP_PARITY_SEED'] ?? 1);
	this.timeout(120_000 + 2 * longer);

	it('make the same events by each of them, one for one', async function () {
		const working = await workingDrivers();
		if (working.length < 2) return skip(this, `of the drivers, this kernel runs ${working.join('') || 'none'}`);
		const compats = (await whyNoCompat()) === undefined ? [false, true] : [false];
		const end = Date.now() + longer;
		for (let seed = from; seed < from + SEEDS || Date.now() < end; seed++) {
			const programs = compats.map((compat): Program => ({
				write: (script, folder) => random(script, folder, seed, CALLS),
				...(compat && {compat}),
			}));
			const title = `seed ${seed}`;
			const snaplen = SNAPLENS[seed % SNAPLENS.length]!;
			const all = await readAll(working, snaplen, () => runPrograms(programs));
			console.log(`    ${title}: ${compare(all.readings, all.first, [], title)}`);
			const whole = await readWhole(working, programs[seed % programs.length]!);
			console.log(`    ${title}: ${compare(whole.readings, whole.first, [], title)}`);
		}
	});
});
