// What the JavaScript side costs per event: batches that are in memory already, read with a loop that touches `name` and
// `tid`. `npx tsx bench/read.ts [events]`. CPU time of the whole process, so the garbage collector is in it.

import {openWith} from '../lib/capture.js';
import type {NativeCapture, NativeStats} from '../lib/native.js';
import {batch, record, type Recipe} from '../test/helpers/builders.js';

const BATCH_BYTES = 256 * 1024;
const events = Number(process.argv[2] ?? 4_000_000);

/** An addon whose every batch is the same one, `count` times. */
function repeat(buffer: ArrayBuffer, count: number): NativeCapture {
	const stats: NativeStats = {
		hits: 0,
		filtered: [],
		dropped: [],
		delivered: 0,
		late: 0,
		gaps: 0,
		ringBytes: 0,
		degraded: [],
	};
	return {
		read: () => (count-- > 0 ? buffer : undefined),
		onReadable: () => {},
		waiting: () => {},
		stats: () => stats,
		stop: () => Promise.resolve(),
		close: () => Promise.resolve(stats),
	};
}

function fill(...recipes: readonly Recipe[]): {buffer: ArrayBuffer; length: number} {
	const records = recipes.map(record);
	const round = records.reduce((sum, {length}) => sum + ((length + 7) & ~7), 0);
	const rounds = Math.floor(BATCH_BYTES / round);
	return {buffer: batch(...Array.from({length: rounds}, () => records).flat()), length: rounds * recipes.length};
}

const loads = {
	getppid: fill({code: 1, args: {ID: 75, nativeID: 110}}),
	'openat, read, write, close': fill(
		{name: 'openat', args: {fd: 3, dirfd: -100, name: '/etc/hostname', flags: 1, mode: 0, dev: 1, ino: 2n}},
		{name: 'read', args: {res: 80, data: Buffer.alloc(80), fd: 3, size: 4096}},
		{name: 'write', args: {res: 80, data: Buffer.alloc(80), fd: 1, size: 80}},
		{name: 'close', args: {res: 0, fd: 3}},
	),
};

const readers = {
	async 'batches()'(native: NativeCapture) {
		let sum = 0;
		const capture = await openWith(() => ({open: () => Promise.resolve(native)}), {});
		for await (const batch of capture.batches()) {
			for (const event of batch) if (event.name !== 'drop') sum += event.tid;
		}
		return sum;
	},
	async 'for await'(native: NativeCapture) {
		let sum = 0;
		const capture = await openWith(() => ({open: () => Promise.resolve(native)}), {});
		for await (const event of capture) if (event.name !== 'drop') sum += event.tid;
		return sum;
	},
};

for (const [load, {buffer, length}] of Object.entries(loads)) {
	for (const [how, read] of Object.entries(readers)) {
		const count = Math.ceil(events / length);
		await read(repeat(buffer, count)); // warm up
		const runs: number[] = [];
		for (let run = 0; run < 3; run++) {
			const before = process.cpuUsage();
			await read(repeat(buffer, count));
			const {user, system} = process.cpuUsage(before);
			runs.push(((user + system) * 1000) / (count * length));
		}
		console.log(`${load.padEnd(28)} ${how.padEnd(10)} ${Math.min(...runs).toFixed(1)} ns of CPU per event`);
	}
}
