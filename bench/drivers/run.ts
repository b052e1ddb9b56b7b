// The drivers beside each other and beside sysdig's module, in one guest: `npx tsx bench/drivers/run.ts [--kernel 6.1] [--rounds 5]`.
//
// Most machines have no room for a strange module, and this one may not load any: so a kernel of the matrix is booted, on two
// CPUs, one for the load and one for who reads. An emulated CPU's nanoseconds are nobody's; what counts is how they compare.
// A second table has the memory that each takes, by the number of CPUs. measure.ts is what runs inside.
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {drivers} from '../../test/helpers/for-each-driver.js';
import {root} from '../../test/helpers/native.js';
import {boot} from '../../test/kernels/boot.js';
import {chooseKernels} from '../../test/kernels/choose.js';
import {command} from '../../test/kernels/command.js';
import {buildDriver} from '../../test/kernels/drivers.js';
import {addFile, makeImage, readFromImage} from '../../test/kernels/image.js';
import {stageGuest} from '../../test/kernels/stage.js';
import {buildScap, fetchSysdig} from '../../test/kernels/sysdig.js';
import {ensureTools} from '../../test/kernels/tools.js';
import {comparison, memoryTable, speedTable, type Measured} from './tables.js';

const {values} = parseArgs({
	options: {kernel: {type: 'string', default: '6.1'}, rounds: {type: 'string', default: '5'}},
});
const work = path.join(root, 'build/bench-drivers');

ensureTools();
const [kernel] = chooseKernels({kernels: [values.kernel], update: false});
if (!kernel) throw new Error(`--kernel ${values.kernel}: there is none`);
fs.rmSync(work, {recursive: true, force: true});
const files = path.join(work, 'files');
const variables = stage(files);

const speed = await measure(2, `speed ${values.rounds}`);
console.log(
	`${kernel.release}, nanoseconds that each driver adds to a system call (median of ${values.rounds} rounds)\n`,
);
console.log(speedTable(speed));
console.log('\nAs multiples of what kmod adds\n');
console.log(comparison('kmod', speed));
console.log('\nMemory of one capture of everything, in MiB\n');
const memory: [number, Measured][] = [];
for (const cpus of [1, 2, 4]) memory.push([cpus, await measure(cpus, 'memory')]);
console.log(memoryTable(memory));
fs.rmSync(work, {recursive: true, force: true});

/** Puts the guest together. @returns where it finds the drivers that were built for its kernel */
function stage(files: string): string {
	stageGuest(files, ['bench/drivers']);
	const load = path.join(work, 'load');
	const sources = ['load.c', 'yardsticks.c', 'perf_floor.c'].map((name) => path.join(root, 'bench/overhead', name));
	execFileSync('cc', ['-O2', '-static', '-o', load, ...sources, '-lpthread'], {stdio: 'inherit'});
	addFile(files, load, '/triscap/build/load');
	fs.chmodSync(path.join(files, 'triscap/build/load'), 0o755);
	fs.cpSync(fetchSysdig('exit-only'), path.join(files, 'sysdig'), {recursive: true, verbatimSymlinks: true});
	addFile(files, buildScap('exit-only', kernel!), '/sysdig/scap.ko');
	const built = path.join(files, 't');
	fs.mkdirSync(built);
	return drivers
		.flatMap((driver) => buildDriver(driver, kernel!, built) ?? [])
		.map(({variable, file}) => `export ${variable}=/t/${path.basename(file)}\n`)
		.join('');
}

async function measure(cpus: number, what: string): Promise<Measured> {
	const script = `${variables}cd /triscap
for name in proc dev sys; do mkdir -p /sysdig/$name; mount --rbind /$name /sysdig/$name; done
mkdir -p /sysdig/tmp
node --expose-gc bench/drivers/measure.js ${what} >/results/measured 2>/results/said
`;
	fs.writeFileSync(path.join(files, 'run.sh'), script);
	const [image, log] = [path.join(work, 'image'), path.join(work, 'log')];
	makeImage(files, image);
	await boot({...kernel!, image, log, cpus, atOnce: true, timeoutMs: 900_000});
	const text = readFromImage(image, '/results/measured');
	if (!text) throw new Error(`${readFromImage(image, '/results/said')}\n${command('tail', ['-n', '20', log])}`);
	return JSON.parse(text) as Measured;
}
