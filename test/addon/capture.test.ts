// What JavaScript sees of the addon, over rings in memory: lib/native.ts declares it, addon/capture_binding.cc is it.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {loadNative} from '../../lib/native.js';
import {droppedCauses} from '../../lib/decode/generated/ledger.js';
import {dropCode, memoryOptions, next, openMemory, parse, records, rest, sum} from './memory-engine.js';

const unread = droppedCauses.indexOf('unread');
const ringFull = droppedCauses.indexOf('ring_full');

/** Runs a program of this folder to its end. */
function run(...args: string[]): string {
	const program = path.join(import.meta.dirname, 'endings.ts');
	const result = spawnSync(process.execPath, ['--import', 'tsx', program, ...args], {
		encoding: 'utf8',
		timeout: 30_000,
	});
	assert.equal(result.stderr, '');
	return `${result.status ?? result.signal} ${result.stdout}`.trim();
}

describe('a native capture', function () {
	this.timeout(40_000);

	it('gives the records of all rings in the order of time, with the time of day', async () => {
		const capture = await openMemory(2);
		capture.write(1, records({ts: 20n, cpu: 1, tid: 2}, {ts: 40n, cpu: 1, sequence: 1, tid: 4}));
		capture.write(0, records({ts: 10n, tid: 1}, {ts: 30n, sequence: 1, tid: 3}));
		await capture.stop();
		const seen = await rest(capture);
		assert.deepEqual([...new Set(seen.map(({tid}) => tid))].sort(), [1, 2, 3, 4]);
		const bootedAt = BigInt(Date.now()) * 1_000_000n - process.hrtime.bigint();
		for (const {ts} of seen) assert.ok(ts > 1_500_000_000_000_000_000n && ts < bootedAt + 86_400_000_000_000n);
		const stats = await capture.close();
		assert.equal(stats.delivered, 4);
		assert.equal(stats.hits, 4);
	});

	it('tells once, after a read that gave nothing, that there is something to read', async () => {
		const capture = await openMemory();
		let calls = 0;
		capture.onReadable(() => calls++);
		capture.write(0, records({}));
		await pause(30);
		assert.equal(calls, 0);
		assert.ok(capture.read() instanceof ArrayBuffer);
		assert.equal(capture.read(), null);
		capture.write(0, records({sequence: 1}));
		await pause(30);
		capture.write(0, records({sequence: 2}));
		await pause(30);
		assert.equal(calls, 1);
		await capture.close();
	});

	it('shows a loss where it happened', async () => {
		const capture = await openMemory();
		capture.write(0, records({sequence: 0}, {sequence: 7}, {sequence: 8}));
		await capture.stop();
		const seen = await rest(capture);
		assert.deepEqual(
			seen.map(({code, lost}) => [code, lost]),
			[
				[5, 0],
				[dropCode, 6],
				[5, 0],
				[5, 0],
			],
		);
		const stats = await capture.close();
		assert.equal(stats.gaps, 1);
		assert.equal(stats.dropped[ringFull], 6);
		assert.equal(stats.hits, stats.delivered + sum(stats.filtered) + sum(stats.dropped));
	});

	it('hands out batches that stay what they are, small and large, after the capture is closed', async () => {
		const capture = await openMemory();
		const batches: ArrayBuffer[] = [];
		for (let sequence = 0; sequence < 40; sequence++) {
			const payload = sequence % 2 === 0 ? 60_000 : 10;
			assert.equal(capture.write(0, records({sequence, payload, tid: sequence})), 1);
			const batch = await next(capture);
			assert.ok(batch);
			batches.push(batch);
		}
		await capture.close();
		assert.deepEqual(
			batches.flatMap((batch) => parse(batch)).map(({tid}) => tid),
			Array.from({length: 40}, (_, tid) => tid),
		);
	});

	it('waits for a consumer that is behind, in bounded memory, counts what is lost, and goes on', async () => {
		const capture = await openMemory();
		const written = 40_000;
		let kept = 0;
		for (let sequence = 0; sequence < written; sequence++) kept += capture.write(0, records({sequence, payload: 1000}));
		assert.ok(kept < 20_000, `${kept} records of 1000 bytes were kept`);
		let got = 0;
		while (got < kept) got += parse((await next(capture))!).filter(({code}) => code !== dropCode).length;
		assert.equal(capture.write(0, records({sequence: written})), 1);
		await capture.stop();
		const last = await rest(capture);
		assert.equal(last.at(-1)?.code, 5);
		const stats = await capture.close();
		assert.equal(stats.dropped[ringFull], written - kept);
		assert.equal(stats.delivered, kept + 1);
		assert.equal(stats.hits, written + 1);
	});

	it('counts what was not read when it is closed, and closes as often as one likes', async () => {
		const capture = await openMemory();
		capture.write(0, records({}, {sequence: 1}, {sequence: 2}));
		const [first, second] = await Promise.all([capture.close(), capture.close()]);
		assert.equal(first.dropped[unread], 3);
		assert.equal(first.hits, 3);
		assert.deepEqual(second, first);
		assert.deepEqual(await capture.close(), first);
		assert.deepEqual(capture.stats(), first);
		assert.equal(capture.read(), undefined);
		await capture.stop();
	});

	it('refuses damaged records and counts them', async () => {
		const capture = await openMemory();
		capture.writeRaw(0, new Uint8Array(64).fill(0xff), 64);
		capture.write(0, records({tid: 9}));
		await capture.stop();
		await rest(capture);
		const stats = await capture.close();
		assert.ok(stats.dropped[droppedCauses.indexOf('corrupt')]! >= 1);
	});

	it('is one of several', async () => {
		const captures = await Promise.all([1, 2, 3, 4, 5].map(() => openMemory(2)));
		for (const [tid, capture] of captures.entries()) capture.write(0, records({tid}));
		await Promise.all(captures.map((capture) => capture.stop()));
		const seen = await Promise.all(captures.map((capture) => rest(capture)));
		assert.deepEqual(
			seen.map((events) => events.map(({tid}) => tid)),
			[[0], [1], [2], [3], [4]],
		);
		await Promise.all(captures.map((capture) => capture.close()));
	});

	it('says what failed, and why, when it cannot be opened', async () => {
		await assert.rejects(openMemory(1, {bufferBytes: 1000}), (error: NodeJS.ErrnoException & {step?: string}) => {
			assert.equal(error.step, 'make a memory ring');
			assert.equal(error.code, 'EINVAL');
			assert.ok(error.errno! < 0);
			return true;
		});
	});

	it('throws a TypeError for options of another type', () => {
		const native = loadNative();
		const wrong: unknown[] = [
			undefined,
			{},
			{...memoryOptions, engine: 'none'},
			{...memoryOptions, bufferBytes: -1},
			{...memoryOptions, engine: 'modern-bpf', events: [1]},
			{...memoryOptions, engine: 'modern-bpf', excludeSelf: 1},
		];
		for (const options of wrong) assert.throws(() => void native.open(options as typeof memoryOptions), TypeError);
	});

	it('keeps the process alive only while somebody waits', () => {
		assert.equal(run('not-waiting'), '0 ended');
		assert.equal(run('waiting'), '0 got 1');
	});

	it('does not stand in the way of process.exit() or of an exception', () => {
		assert.equal(run('exit'), '3');
	});

	it('ends with its worker, whatever the worker is doing', () => {
		assert.equal(run('workers'), '0 ended');
	});
});

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
