// What reading costs per event, with a loop that touches `name` and `tid`: first the JavaScript side alone, over batches
// that are in memory already, then with the addon's reader thread and merge, over two rings in memory.
// `npx tsx bench/read.ts [events]`. CPU time of the whole process, so the garbage collector is in it.

import {readFileSync} from 'node:fs';
import {openWith} from '../lib/capture.js';
import {loadNative, type NativeCapture, type NativeStats} from '../lib/native.js';
import {checkOptions} from '../lib/options.js';
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

/** Reads a capture to its end; `seen` hears after each step how many events there were. */
type Reader = (native: NativeCapture, seen?: (events: number) => void) => Promise<number>;

const openNative = (native: NativeCapture) => openWith(() => ({open: () => Promise.resolve(native)}), {});

const readers: Record<string, Reader> = {
	async 'batches()'(native, seen) {
		let sum = 0;
		let count = 0;
		const capture = await openNative(native);
		for await (const batch of capture.batches()) {
			for (const event of batch) if (event.name !== 'drop') sum += event.tid;
			count += batch.length;
			seen?.(count);
		}
		return sum;
	},
	async 'for await'(native, seen) {
		let sum = 0;
		const capture = await openNative(native);
		for await (const event of capture) {
			if (event.name !== 'drop') sum += event.tid;
			seen?.(event.num);
		}
		return sum;
	},
};

function report(load: string, how: string, runs: readonly number[]) {
	console.log(`${load.padEnd(36)} ${how.padEnd(10)} ${Math.min(...runs).toFixed(1)} ns of CPU per event`);
}

function cpuNs(): number {
	const {user, system} = process.cpuUsage();
	return (user + system) * 1000;
}

for (const [load, {buffer, length}] of Object.entries(loads)) {
	for (const [how, read] of Object.entries(readers)) {
		const count = Math.ceil(events / length);
		await read(repeat(buffer, count)); // warm up
		const runs: number[] = [];
		for (let run = 0; run < 3; run++) {
			const before = cpuNs();
			await read(repeat(buffer, count));
			runs.push((cpuNs() - before) / (count * length));
		}
		report(load, how, runs);
	}
}

/** What the addon's memory engine has beyond the others. */
interface MemoryCapture extends NativeCapture {
	/** Fires hooks: writes records, numbered and stamped already, into a ring; gives how many found room. */
	write(ring: number, records: Uint8Array): number;
}

/** CPU time that this thread has used, in nanoseconds. */
function threadNs(): number {
	return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]);
}

const RINGS = 2;
const CHUNK = 8192;
const chunks = Array.from({length: RINGS}, (_, cpu) =>
	Buffer.from(batch(...Array<Recipe>(CHUNK).fill({code: 1, args: {ID: 75, nativeID: 110}, cpu, ts: 0n}))),
);
const recordBytes = chunks[0]!.length / CHUNK;

for (const [how, read] of Object.entries(readers)) {
	const runs: number[] = [];
	for (let run = 0; run < 4; run++) {
		const options = {
			...checkOptions({bufferBytes: 8 << 20}),
			cpusPerBuffer: 2,
			engine: 'memory' as const,
			memory: {rings: RINGS, cpus: RINGS},
		};
		const {snaplen, bufferBytes, cpusPerBuffer, wanted, eventCodes, engine, memory} = options;
		const native = (await loadNative().open({
			...{engine, bufferBytes, cpusPerBuffer, snaplen, wanted, memory},
			...{excludeSelf: false, onlyPid: 0, events: eventCodes},
		})) as MemoryCapture;
		let written = 0;
		let writing = 0;
		const write = () => {
			const before = threadNs();
			for (const [ring, records] of chunks.entries()) {
				for (let at = 8; at < records.length; at += recordBytes)
					records.writeUInt32LE(written / RINGS + (at - 8) / recordBytes, at);
				if (native.write(ring, records) !== CHUNK) throw new Error('a ring is full');
			}
			written += RINGS * CHUNK;
			writing += threadNs() - before;
		};
		const before = cpuNs();
		const wantedEvents = events / 4;
		const reading = read(native, (seen) => {
			if (seen < written) return;
			if (written >= wantedEvents) void native.stop();
			else write();
		});
		write();
		await reading;
		const {delivered, gaps} = native.stats();
		if (delivered !== written || gaps !== 0) throw new Error(`${delivered} of ${written} events, ${gaps} gaps`);
		if (run > 0) runs.push((cpuNs() - before - writing) / written); // the first warms up
	}
	report(`getppid, with the addon, ${RINGS} rings`, how, runs);
}
