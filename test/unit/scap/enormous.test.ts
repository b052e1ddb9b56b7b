// Files that are larger than memory, or say so: what reading them takes does not grow with them.
import assert from 'node:assert/strict';

import {readCapture, type DamageError} from '../../../lib/scap/index.js';
import {block, counted, eventBlock, file, u16, u32, u64} from './blocks.js';

const GIB = 2 ** 30;
const MIB = 2 ** 20;
/** About a megabyte of events with much in them: reading them is quick. */
const written = eventBlock({name: 'write', args: {res: 8000, data: Buffer.alloc(8000, 'x'), fd: 1, size: 8000}});
const chunk = Buffer.concat(Array.from({length: 128}, () => written));
const perChunk = 128;

async function* enormous(bytes: number, end: Buffer = Buffer.alloc(0)) {
	yield file();
	for (let given = 0; given < bytes; given += chunk.length) {
		yield chunk;
		if (given % (256 * MIB) < chunk.length) await new Promise(setImmediate);
	}
	yield end;
}

/** The most that the process had beyond what it has now, while something runs. */
async function growth(run: () => Promise<void>): Promise<number> {
	const before = process.memoryUsage.rss();
	let most = before;
	const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10);
	await run();
	clearInterval(timer);
	return most - before;
}

describe('a file of several gigabytes', () => {
	it('is counted in memory that does not grow, and what is damaged beyond 4 GiB is named by its place', async function () {
		this.timeout(120_000);
		const chunks = Math.ceil((4.25 * GIB) / chunk.length);
		const broken = Buffer.from(written);
		broken[4]! ^= 4; // its length
		const damage: DamageError[] = [];
		const grown = await growth(async () => {
			const source = enormous(chunks * chunk.length, Buffer.concat([broken, written]));
			const capture = await readCapture(source, {onDamage: (one) => damage.push(one)});
			const {events} = await capture.summary();
			assert.equal(events, chunks * perChunk + 1);
		});
		assert.deepEqual(
			damage.map(({offset}) => offset),
			[file().length + chunks * chunk.length],
		);
		assert.ok(grown < 128 * MIB, `${grown} bytes more`);
	});

	it('is read in memory that does not grow', async function () {
		this.timeout(120_000);
		let events = 0;
		const grown = await growth(async () => {
			const capture = await readCapture(enormous(2 * GIB));
			for await (const batch of capture.batches()) events += batch.length;
		});
		assert.ok(events > (2 * GIB) / written.length - perChunk);
		assert.ok(grown < 128 * MIB, `${grown} bytes more`);
	});
});

describe('lists that are enormous', () => {
	it('of descriptors, are read as far as memory is taken for them, and events go on behind them', async function () {
		this.timeout(60_000);
		const entry = counted(u64(3), u64(9), Buffer.of(12), u16(0));
		const lists = [1, 2].map((tid) => block(0x218, u64(tid), Buffer.alloc(520_000 * entry.length, entry)));
		const damage: DamageError[] = [];
		const capture = await readCapture(file(...lists, written), {onDamage: (one) => damage.push(one)});
		const known = [...capture.fds.values()].reduce((sum, {length}) => sum + length, 0);
		assert.ok(known > 900_000 && known < 1_040_000, String(known));
		assert.match(damage[0]!.message, /a list \(fds\) .*more of it than 536870912 bytes of memory hold/);
		assert.equal((await capture.summary()).events, 1);
	});

	it('of no descriptors, as well, if there are many', async function () {
		this.timeout(60_000);
		const none = block(0x218, u64(3));
		const lists = Buffer.alloc(1_050_000 * none.length, none);
		for (let at = 8, tid = 1; at < lists.length; at += none.length) lists.writeUInt32LE(tid++, at);
		let damages = 0;
		const capture = await readCapture(file(lists, written), {onDamage: () => damages++});
		assert.ok(damages > 0);
		assert.equal(capture.fds.size + damages, 1_050_000);
		assert.equal((await capture.summary()).events, 1);
	});

	it('of processes, as well', async function () {
		this.timeout(60_000);
		const numbers = Array.from({length: 5}, () => u64(1));
		const args = Buffer.concat([u16(30_000), Buffer.alloc(30_000)]); // as many as it has bytes, all empty
		const rest = Buffer.alloc(2 + 8 + 3 * 4 + 3 * 4 + 2 * 8 + 2 + 2 * 8 + 2 + 2);
		const entry = counted(...numbers, Buffer.alloc(2 + 2 + 2), args, rest);
		const list = block(0x215, Buffer.alloc(1000 * entry.length, entry));
		const damage: DamageError[] = [];
		const capture = await readCapture(file(list, written), {onDamage: (one) => damage.push(one)});
		assert.match(damage[0]!.message, /a list \(processes\) .*more of it than 536870912 bytes of memory hold/);
		assert.equal((await capture.summary()).events, 1);
	});
});

describe('a block that says it is enormous', () => {
	const rest = Buffer.concat(Array.from({length: 100}, () => chunk));
	for (const [what, type, body] of [
		['an event', 0x221, Buffer.alloc(60)],
		['a list of processes', 0x215, u32(0x7fff_ffff)],
		['a list of descriptors', 0x218, Buffer.concat([u64(1), u32(3)])],
	] as const)
		it(`${what}, does not make memory grow for what does not look like it`, async () => {
			const liar = Buffer.concat([u32(type), u32(48 * MIB), body, rest]);
			const damage: DamageError[] = [];
			let events = 0;
			const grown = await growth(async () => {
				const capture = await readCapture(Buffer.concat([file(), liar]), {onDamage: (one) => damage.push(one)});
				for await (const batch of capture.batches()) events += batch.length;
			});
			assert.equal(events, 100 * perChunk);
			assert.deepEqual(
				damage.map(({code, offset}) => [code, offset]),
				[['ERR_TRISCAP_DAMAGED_FILE', file().length]],
			);
			assert.ok(grown < 200 * MIB, `${grown} bytes more`); // a hundred of them are the file itself
		});
});
