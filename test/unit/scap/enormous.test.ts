// Files that are larger than memory, or say so: what reading them takes does not grow with them.
import assert from 'node:assert/strict';

import {readCapture, type DamageError} from '../../../lib/scap/index.js';
import {eventBlock, file, u32, u64} from './blocks.js';

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
