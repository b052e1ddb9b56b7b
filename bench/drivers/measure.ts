// Runs in a guest that run.ts booted: `measure.js speed ROUNDS` or `measure.js memory`. Prints one object (tables.ts).
import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import {createInterface} from 'node:readline';
import {setTimeout} from 'node:timers/promises';
import {open} from '../../lib/index.js';
import type {DriverName} from '../../lib/options.js';
import {drivers} from '../../test/helpers/for-each-driver.js';
import {loads, type Load, type Measured, type Memory} from './tables.js';

const CALLS: Record<Load, number> = {getppid: 10_000, file: 1_500, socket: 2_500};
const SLICES = 6;

/** Somebody who captures everything. */
interface Consumer {
	readonly ringBytes: number;
	/** @returns events lost */
	stop(): Promise<number>;
}

type Start = () => Promise<Consumer>;

const consumers: Record<string, Start> = {
	...Object.fromEntries(drivers.map((driver) => [driver, () => capture(driver)])),
	'kmod of sysdig': sysdig,
};

async function capture(driver: DriverName): Promise<Consumer> {
	const capture = await open({driver});
	const reading = (async () => {
		let events = 0;
		for await (const batch of capture.batches()) events += batch.length;
		return events;
	})();
	return {
		ringBytes: capture.stats().ringBytes,
		async stop() {
			await capture.close();
			await reading;
			const {dropped} = capture.stats();
			return Object.values(dropped).reduce((sum, count) => sum + count, 0) - dropped.unread;
		},
	};
}

let loaded = false;

/** sysdig, which reads every event and prints none. */
async function sysdig(): Promise<Consumer> {
	if (!loaded) execFileSync('insmod', ['/sysdig/scap.ko']);
	loaded = true;
	const child = spawn('chroot', ['/sysdig', '/usr/bin/sysdig', '-v', 'proc.name=nobody'], {
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	while (child.exitCode === null && Number(fs.readFileSync('/sys/module/scap/refcnt', 'latin1')) === 0)
		await setTimeout(50);
	await setTimeout(3000); // it reads /proc
	if (child.exitCode !== null) throw new Error(`sysdig: ${said}`);
	return {
		ringBytes: 0, // it does not say
		async stop() {
			child.kill('SIGINT');
			await once(child, 'close');
			return Number(/Drops:\s*(\d+)/i.exec(said)?.[1] ?? NaN);
		},
	};
}

const [what, rounds] = process.argv.slice(2);
console.log(JSON.stringify(what === 'memory' ? {memory: await measureMemory()} : await measureSpeed(Number(rounds))));
process.exit();

async function measureSpeed(rounds: number): Promise<Measured> {
	execFileSync('taskset', ['-a', '-p', '-c', '1', String(process.pid)], {stdio: 'ignore'}); // children, too
	const child = spawn('build/load', {stdio: ['pipe', 'pipe', 'inherit']}); // goes to CPU 0 itself
	const answers = createInterface({input: child.stdout})[Symbol.asyncIterator]();
	const alone = series();
	const added: Record<string, Record<Load, number[]>> = {};
	const lost: Record<string, number> = {};
	for (let round = 0; round < rounds; round++) {
		const none = await best(child, answers);
		for (const load of loads) alone[load].push(none[load]);
		for (const [name, start] of Object.entries(consumers)) {
			const consumer = await start();
			const with_ = await best(child, answers);
			lost[name] = (lost[name] ?? 0) + (await consumer.stop());
			const all = (added[name] ??= series());
			for (const load of loads) all[load].push(with_[load] - none[load]);
		}
	}
	child.stdin.end();
	return {
		alone: medians(alone),
		added: Object.fromEntries(Object.entries(added).map(([name, all]) => [name, medians(all)])),
		lost,
	};
}

/** The best of several slices, with a pause after each for who reads. */
async function best(child: ChildProcess, answers: AsyncIterator<string>): Promise<Record<Load, number>> {
	const best = {getppid: Infinity, file: Infinity, socket: Infinity};
	for (let slice = 0; slice < SLICES; slice++) {
		for (const load of loads) {
			child.stdin!.write(`${load} ${CALLS[load]}\n`);
			const answer: IteratorResult<string, unknown> = await answers.next();
			if (answer.done) throw new Error('the load has ended');
			best[load] = Math.min(best[load], Number(answer.value));
			await setTimeout(20);
		}
	}
	return best;
}

function series(): Record<Load, number[]> {
	return {getppid: [], file: [], socket: []};
}

function medians(all: Record<Load, number[]>): Record<Load, number> {
	const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;
	return {getppid: median(all.getppid), file: median(all.file), socket: median(all.socket)};
}

async function measureMemory(): Promise<Record<string, Memory>> {
	const found: Record<string, Memory> = {};
	for (const [name, start] of Object.entries(consumers)) {
		await (await start()).stop(); // what is only taken once
		const before = await state();
		const consumer = await start();
		const now = await state();
		found[name] = {
			rings: consumer.ringBytes,
			vmalloc: now.vmalloc - before.vmalloc,
			kernel: now.kernel - before.kernel,
			process: now.process - before.process,
			machine: now.used - before.used,
		};
		await consumer.stop();
	}
	return found;
}

async function state() {
	gc!();
	await setTimeout(500);
	fs.readFileSync('/proc/sys/vm/stat_refresh'); // what CPUs have not added up yet
	const meminfo = fs.readFileSync('/proc/meminfo', 'latin1');
	const bytes = (name: string) => 1024 * Number(new RegExp(`^${name}: +(\\d+)`, 'm').exec(meminfo)?.[1]);
	const caches = bytes('Cached') + bytes('Buffers') + bytes('SReclaimable');
	const used = bytes('MemTotal') - bytes('MemFree') - freeOnCpus() - caches;
	const processes = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	const consumer = processes.find((pid) => pid !== String(process.pid) && nameOf(pid) === 'sysdig') ?? 'self';
	const resident = Number(/^VmRSS:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${consumer}/status`, 'latin1'))?.[1]) * 1024;
	return {
		vmalloc: bytes('VmallocUsed'),
		kernel: used - bytes('AnonPages'),
		used,
		process: consumer === 'self' ? resident : resident + process.memoryUsage.rss(),
	};
}

/** Free pages that a CPU keeps for itself, which MemFree leaves out: a ring that is given back ends there. */
function freeOnCpus(): number {
	const counts = fs.readFileSync('/proc/zoneinfo', 'latin1').matchAll(/^ +cpu: \d+\n +count: +(\d+)/gm);
	return [...counts].reduce((sum, [, pages]) => sum + 4096 * Number(pages), 0);
}

function nameOf(pid: string): string {
	try {
		return fs.readFileSync(`/proc/${pid}/comm`, 'latin1').trim();
	} catch {
		return ''; // gone
	}
}
