// Captures put together and taken apart.
import assert from 'node:assert/strict';
import {PassThrough} from 'node:stream';

import type {Batch} from '../../../lib/batch.js';
import {CaptureWriter, cutEvents, mergeCaptures, readCapture, type RecordedEvent} from '../../../lib/scap/index.js';
import {block, counted, eventBlock, file, text, u32, u64} from './blocks.js';

const closeAt = (ts: number, fd: number) => eventBlock({name: 'close', ts: BigInt(ts), args: {res: 0, fd}});
const user = (uid: number, name: string) =>
	block(0x220, counted(Buffer.of(0), u32(uid), u32(0), text(name), text('/'), text('/bin/sh')));
const fds = (tid: number, fd: number) => block(0x218, u64(tid), counted(u64(fd), u64(9), Buffer.of(12), text('')));

async function fdsOf(batches: AsyncIterable<Batch<RecordedEvent>>) {
	const found: unknown[] = [];
	for await (const batch of batches) {
		let count = 0;
		for (const one of batch) {
			found.push([one.num, one.name === 'close' && one.args.fd]);
			count++;
		}
		assert.equal(count, batch.length);
	}
	return found;
}

describe('captures that are merged', () => {
	it('have their events by time, each in its own order, and what any of them knew', async () => {
		const first = file(user(0, 'root'), fds(7, 1), ...[10, 30, 20, 50].map((ts) => closeAt(ts, ts)));
		const second = file(
			user(0, 'root'),
			user(1, 'one'),
			fds(7, 2),
			fds(8, 3),
			...[5, 20, 60].map((ts) => closeAt(ts, ts + 1)),
		);
		const merged = mergeCaptures([
			await readCapture(first),
			await readCapture(second),
			await readCapture(file(user(0, 'other'))),
		]);
		assert.deepEqual(
			merged.users.map(({name}) => name),
			['root', 'one'],
		);
		assert.deepEqual(
			[...merged.fds].map(([tid, list]) => [tid, list.map(({fd}) => fd)]),
			[
				[7, [1]],
				[8, [3]],
			],
		);
		assert.equal(merged.machine?.hostname, 'host');
		assert.deepEqual(
			await fdsOf(merged.batches()),
			[6, 10, 21, 30, 20, 50, 61].map((fd, index) => [index + 1, fd]),
		);
	});

	it('are all there when they are many and long, and can be written', async () => {
		const files = [0, 1, 2].map((part) =>
			file(...Array.from({length: 20_000}, (_, index) => closeAt(3 * index + part, 3 * index + part))),
		);
		const merged = mergeCaptures(await Promise.all(files.map((one) => readCapture(one))));
		const stream = new PassThrough();
		const chunks: Buffer[] = [];
		stream.on('data', (chunk: Buffer) => chunks.push(chunk));
		const writer = await CaptureWriter.open(stream, {state: merged});
		for await (const batch of merged.batches()) await writer.write(batch);
		assert.equal((await writer.close()).events, 60_000);
		const again = await readCapture(Buffer.concat(chunks));
		assert.deepEqual(
			await fdsOf(again.batches()),
			Array.from({length: 60_000}, (_, index) => [index + 1, index]),
		);
	});

	it('are closed when somebody has seen enough', async () => {
		const captures = [await readCapture(file(closeAt(1, 1))), await readCapture(file(closeAt(2, 2)))];
		for await (const batch of mergeCaptures(captures).batches()) if (batch.length > 0) break;
		for (const capture of captures) assert.deepEqual(await fdsOf(capture.batches()), []);
	});
});

describe('a part of a capture', () => {
	const times = [10, 30, 20, 50, 40];
	const many = file(...Array.from({length: 10_000}, (_, index) => closeAt(index, index)));
	const part = async (bytes: Buffer, range: Parameters<typeof cutEvents>[1]) =>
		fdsOf(cutEvents((await readCapture(bytes)).batches(), range));

	it('is from one number to another', async () => {
		assert.deepEqual(
			await part(many, {firstNum: 4000, lastNum: 6500}),
			Array.from({length: 2501}, (_, index) => [4000 + index, 3999 + index]),
		);
		assert.equal((await part(many, {firstNum: 9999})).length, 2);
		assert.equal((await part(many, {lastNum: 3})).length, 3);
		assert.deepEqual(await part(many, {firstNum: 5, lastNum: 4}), []);
		assert.deepEqual(await part(many, {firstNum: 20_000}), []);
	});

	it('is from one time to another, also if they are not in order', async () => {
		const bytes = file(...times.map((ts) => closeAt(ts, ts)));
		assert.deepEqual(await part(bytes, {fromNs: 20n, toNs: 40n}), [
			[2, 30],
			[3, 20],
			[5, 40],
		]);
		assert.deepEqual(await part(bytes, {fromNs: 41n}), [[4, 50]]);
		assert.deepEqual(await part(bytes, {toNs: 20n, firstNum: 2}), [[3, 20]]);
	});

	it('is whole without limits', async () => {
		assert.equal((await part(many, {})).length, 10_000);
	});

	it('ends with its last number, without reading on', async () => {
		const capture = await readCapture(many);
		await fdsOf(cutEvents(capture.batches(), {lastNum: 10}));
		assert.ok(capture.stats().events < 10_000);
	});

	it('must be one of a capture', async () => {
		const others = [[{num: 1, ts: 1n}]] as unknown as Batch<RecordedEvent>[];
		async function* batches() {
			yield* others;
			await Promise.resolve();
		}
		await assert.rejects(fdsOf(cutEvents(batches(), {lastNum: 3})), TypeError);
	});
});
