// What capturing adds to a system call: `npm run bench`, or `npx tsx bench/overhead/overhead.ts [rounds]`, as root.
//
// In one run, in turns: no tracer, two yardsticks (bench/overhead/yardsticks.c), and triscap capturing every event. Each
// turn takes the best of several short slices, each figure is the median over the rounds, so that what else the machine
// does neither helps nor hurts one of them alone. Prints ns added per system call, and the ratio to the floor. What the
// least adds is out of reach of any program that captures: how near triscap comes to it is what its code costs.

import {execFileSync, spawn} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';

import {open} from '../../lib/index.js';

const LOADS = {getppid: 20_000, file: 3_000, socket: 5_000};
const LIMITS: Partial<Record<Load, number>> = {getppid: 1.15, file: 1.7};
const SLICES = 8;
const rounds = Number(process.argv[2] ?? 9);

type Load = keyof typeof LOADS;
type Figures = Record<Load, number>;

const loads = Object.keys(LOADS) as Load[];
const program = join(mkdtempSync(join(tmpdir(), 'triscap-bench-')), 'load');
const sources = ['load.c', 'yardsticks.c'].map((name) => new URL(name, import.meta.url).pathname);
execFileSync('cc', ['-O2', '-Wall', '-o', program, ...sources, '-lpthread']);

const child = spawn(program, {stdio: ['pipe', 'pipe', 'inherit']});
const answers = createInterface({input: child.stdout})[Symbol.asyncIterator]();

async function ask(command: string): Promise<number> {
	child.stdin.write(`${command}\n`);
	const answer: IteratorResult<string, unknown> = await answers.next();
	if (answer.done) throw new Error(`bench/overhead/load: ended at '${command}'`);
	return Number(answer.value);
}

async function measure(): Promise<Figures> {
	const best: Figures = {getppid: Infinity, file: Infinity, socket: Infinity};
	for (let slice = 0; slice < SLICES; slice++) {
		for (const load of loads) best[load] = Math.min(best[load], await ask(`${load} ${LOADS[load]}`));
	}
	return best;
}

async function withYardstick(name: 'floor' | 'least'): Promise<Figures> {
	await ask(`${name} on`);
	const figures = await measure();
	await ask(`${name} off`);
	return figures;
}

let lost = 0;

async function withTriscap(): Promise<Figures> {
	const capture = await open();
	const reader = (async () => {
		let events = 0; // bench/read.ts measures what looking at them costs, on another CPU
		for await (const batch of capture.batches()) events += batch.length;
		return events;
	})();
	const figures = await measure();
	await capture.close();
	await reader;
	const {dropped} = capture.stats();
	lost += Object.values(dropped).reduce((sum, count) => sum + count, 0) - dropped.unread;
	return figures;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

type Series = Record<Load, number[]>;

const added = {floor: {} as Series, least: {} as Series, triscap: {} as Series};
const alone = {} as Series;
for (let round = 0; round < rounds; round++) {
	const none = await measure();
	const floor = await withYardstick('floor');
	const least = await withYardstick('least');
	const triscap = await withTriscap();
	for (const load of loads) {
		(alone[load] ??= []).push(none[load]);
		(added.floor[load] ??= []).push(floor[load] - none[load]);
		(added.least[load] ??= []).push(least[load] - none[load]);
		(added.triscap[load] ??= []).push(triscap[load] - none[load]);
	}
	process.stderr.write(`\rround ${round + 1} of ${rounds}`);
}
child.stdin.end();
process.stderr.write('\n');

console.log('ns per system call   alone   +floor   +least   +triscap   ratio   limit');
for (const load of loads) {
	const floor = median(added.floor[load]);
	const triscap = median(added.triscap[load]);
	const cells = [
		median(alone[load]).toFixed(0),
		floor.toFixed(0),
		median(added.least[load]).toFixed(0),
		triscap.toFixed(0),
		(triscap / floor).toFixed(2),
		LIMITS[load]?.toFixed(2) ?? '',
	];
	console.log(load.padEnd(18) + cells.map((cell, i) => cell.padStart([8, 9, 9, 11, 8, 8][i]!)).join(''));
}
console.log(`events lost: ${lost}`);
