// What capturing adds to a system call: `npm run bench`, or `npx tsx bench/overhead/overhead.ts [rounds] [driver]`, as root.
//
// In one run, in turns: no tracer, two yardsticks (bench/overhead/yardsticks.c), and triscap capturing every event. Each
// turn takes the best of several short slices, each figure is the median over the rounds, so that what else the machine
// does neither helps nor hurts one of them alone; `best` is the ratio of the shortest times of all rounds, which is what
// counts on a machine that does more than this. Prints ns added per system call, and the ratio to the floor. What the
// least adds is out of reach of any program that captures: how near triscap comes to it is what its code costs.

import {execFileSync, spawn} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';

import {open} from '../../lib/index.js';
import {whyNot} from '../../test/helpers/for-each-driver.js';

const LOADS = {getppid: 6_000, file: 600, socket: 1_000};
const SLICES = 32;

type Load = keyof typeof LOADS;
type Figures = Record<Load, number>;

/** By driver: the least that a program can do whose events go the same way, and how much more is too much. */
const contests = {
	'modern-bpf': {floor: 'floor', limits: {getppid: 1.15, file: 1.7}},
	'bpf-legacy': {floor: 'perf-floor', limits: {getppid: 1.2, file: 1.6}},
} as const;

const rounds = Number(process.argv[2] ?? 9);
const driver = (process.argv[3] ?? 'modern-bpf') as keyof typeof contests;
const {floor, limits}: {floor: 'floor' | 'perf-floor'; limits: Partial<Figures>} = contests[driver];
const reason = await whyNot(driver);
if (reason !== undefined) throw new Error(`${driver}: ${reason}`);

// Whoever reads does so on the other CPUs, as the yardsticks do (leave_first_cpu()).
if (cpus().length > 1)
	execFileSync('taskset', ['-a', '-p', '-c', `1-${cpus().length - 1}`, String(process.pid)], {stdio: 'ignore'});

const loads = Object.keys(LOADS) as Load[];
const program = join(mkdtempSync(join(tmpdir(), 'triscap-bench-')), 'load');
const sources = ['load.c', 'yardsticks.c', 'perf_floor.c'].map((name) => new URL(name, import.meta.url).pathname);
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

async function withYardstick(name: 'floor' | 'perf-floor' | 'least'): Promise<Figures> {
	await ask(`${name} on`);
	const figures = await measure();
	await ask(`${name} off`);
	return figures;
}

let lost = 0;

async function withTriscap(): Promise<Figures> {
	const capture = await open({driver});
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

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

type Series = Record<Load, number[]>;

const taken = {floor: {} as Series, least: {} as Series, triscap: {} as Series};
const alone = {} as Series;
for (let round = 0; round < rounds; round++) {
	const none = await measure();
	const turns = {
		floor: await withYardstick(floor),
		least: await withYardstick('least'),
		triscap: await withTriscap(),
	};
	for (const load of loads) {
		(alone[load] ??= []).push(none[load]);
		for (const [name, figures] of Object.entries(turns))
			(taken[name as keyof typeof turns][load] ??= []).push(figures[load]);
	}
	process.stderr.write(`\rround ${round + 1} of ${rounds}`);
}
child.stdin.end();
process.stderr.write('\n');

/** What each round, or the best of all, took longer than without a tracer. */
const added = (name: keyof typeof taken, load: Load) => taken[name][load].map((ns, round) => ns - alone[load][round]!);
const least = (name: keyof typeof taken, load: Load) => Math.min(...taken[name][load]) - Math.min(...alone[load]);

console.log(`${driver}, the floor is bench/overhead's ${floor}`);
console.log('ns per system call   alone   +floor   +least   +triscap   ratio   limit   best');
for (const load of loads) {
	const [ofFloor, ofLeast, ofTriscap] = (['floor', 'least', 'triscap'] as const).map((name) =>
		median(added(name, load)),
	);
	const cells = [
		...[median(alone[load]), ofFloor!, ofLeast!, ofTriscap!].map((ns) => ns.toFixed(0)),
		(ofTriscap! / ofFloor!).toFixed(2),
		limits[load]?.toFixed(2) ?? '',
		(least('triscap', load) / least('floor', load)).toFixed(2),
	];
	console.log(load.padEnd(18) + cells.map((cell, i) => cell.padStart([8, 9, 9, 11, 8, 8, 7][i]!)).join(''));
}
console.log(`events lost: ${lost}`);
