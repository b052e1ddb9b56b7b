// A file that is written: what is in it byte by byte, and that it can be read again.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {PassThrough} from 'node:stream';
import {gunzipSync} from 'node:zlib';

import {CaptureWriter, readCapture} from '../../../lib/scap/index.js';
import {block, event, eventBlock, file, section, tight, u16, u32} from './blocks.js';
import {batchOf, closeOf, fdsOf, fixtures, readAll, stateOf, stats, temporaryFolder} from './writing.js';

const inFolder = temporaryFolder();

describe('a file that is written', () => {
	it('has the blocks that every reader opens, and no others', async () => {
		const target = inFolder('blocks.scap');
		const writer = await CaptureWriter.open(target);
		await writer.write(batchOf(closeOf(3)));
		const {events, lost, bytes, files} = await writer.close();
		assert.deepEqual([events, lost, files], [1, 0, [target]]);
		const written = await readFile(target);
		assert.equal(written.length, bytes);
		const types: number[] = [];
		for (let at = 0; at < written.length; at += written.readUInt32LE(at + 4)) types.push(written.readUInt32LE(at));
		assert.deepEqual(types, [0x0a0d0d0a, 0x201, 0x219, 0x220, 0x215, 0x216, 0x216]);
		assert.deepEqual(written.subarray(0, 28), section());
		const place = 28 + 192 + 3 * 12;
		const expected = eventBlock(closeOf(3));
		assert.deepEqual(tight(written).subarray(place, place + expected.length), expected);
	});

	for (const name of ['curl_google', 'single_ipv6_conn', 'trace_files__connect_localhost']) {
		it(`has everything that ${name} had`, async () => {
			const original = await readCapture(new URL(`${name}.scap`, fixtures), {convert: false});
			const target = inFolder(`${name}.scap`);
			const writer = await CaptureWriter.open(target, {state: original, compat: 'all'});
			const before: unknown[] = [];
			for await (const one of original.batches()) {
				for (const event of one) before.push({...event.toJSON()});
				await writer.write(one);
			}
			await writer.close();
			const copy = await readCapture(target, {convert: false});
			const after: unknown[] = [];
			for await (const event of copy) after.push({...event.toJSON()});
			assert.deepEqual(after, before);
			assert.deepEqual(copy.machine, original.machine);
			assert.deepEqual(copy.interfaces, original.interfaces);
			assert.deepEqual([copy.users, copy.groups], [original.users, original.groups]);
			assert.deepEqual([...copy.processes.keys()], [...original.processes.keys()]);
			for (const [tid, {comm, args, env, cwd, uid, minorFaults, cgroups}] of original.processes) {
				const other = copy.processes.get(tid)!;
				assert.deepEqual(
					[other.comm, other.args, other.env, other.cwd, other.uid, other.minorFaults, other.cgroups],
					[comm, args, env, cwd, uid, minorFaults, cgroups],
				);
			}
			const withFds = [...original.fds].filter(([, fds]) => fds.length > 0);
			assert.deepEqual([...copy.fds], withFds);
		});
	}

	it('is the same again when it is read and written once more', async () => {
		const first = await readCapture(new URL('single_ipv6_conn.scap', fixtures));
		const once = await CaptureWriter.open(inFolder('once.scap'), {state: first});
		for await (const one of first.batches()) await once.write(one);
		await once.close();
		const second = await readCapture(inFolder('once.scap'));
		const twice = await CaptureWriter.open(inFolder('twice.scap'), {state: stateOf(second)});
		for await (const one of second.batches()) await twice.write(one);
		await twice.close();
		assert.ok((await readFile(inFolder('once.scap'))).equals(await readFile(inFolder('twice.scap'))));
	});

	it('takes single events, and events that were filtered', async () => {
		const target = inFolder('single.scap');
		const writer = await CaptureWriter.open(target);
		const events = [...batchOf(...[1, 2, 3, 4].map((fd) => closeOf(fd)))];
		await writer.write(events.filter((one) => one.args['fd'] !== 2));
		await writer.write([events[0]!]);
		await writer.close();
		assert.deepEqual(fdsOf((await readAll(target)).events), [1, 3, 4, 1]);
	});

	it('keeps the order of writes that nobody waited for', async () => {
		const target = inFolder('order.scap');
		const writer = await CaptureWriter.open(target);
		const writes = Array.from({length: 50}, (_, fd) => {
			const one = batchOf(closeOf(fd));
			return writer.write(fd % 7 === 3 ? [...one] : one); // single events among whole batches
		});
		await writer.close();
		await Promise.all(writes);
		assert.deepEqual(fdsOf((await readAll(target)).events), [...Array(50).keys()]);
	});

	it('keeps events that are only there for the state they change as such', async () => {
		const bytes = file(eventBlock(closeOf(3), 0x217, 1), eventBlock(closeOf(4)));
		const capture = await readCapture(bytes, {stateOnly: true});
		const target = inFolder('state-only.scap');
		const writer = await CaptureWriter.open(target);
		for await (const one of capture.batches()) await writer.write(one);
		await writer.close();
		assert.deepEqual(fdsOf((await readAll(target)).events), [4]);
	});

	it('puts large events into large blocks', async () => {
		const params = [u32(9), Buffer.from('n\0'), Buffer.alloc(70_000, 'x')];
		const whole = Buffer.concat([event({code: 402, nparams: 0}), ...params.map(({length}) => u32(length)), ...params]);
		whole.writeUInt32LE(whole.length, 16);
		whole.writeUInt32LE(3, 22);
		const capture = await readCapture(file(block(0x221, u16(1), whole)));
		const target = inFolder('large.scap');
		const writer = await CaptureWriter.open(target);
		for await (const one of capture.batches()) await writer.write(one);
		await writer.close();
		assert.ok((await readFile(target)).includes(block(0x221, u16(1), whole)));
	});

	it('tells what was lost, where and how much', async () => {
		const target = inFolder('losses.scap');
		const writer = await CaptureWriter.open(target, {statistics: () => stats, program: 'test 1'});
		await writer.write(batchOf(closeOf(3), {code: 0x8000, args: {cpu: 1, lane: 1, count: 17n}}, closeOf(4)));
		await writer.close();
		const {capture, events} = await readAll(target);
		assert.deepEqual(fdsOf(events), [3, 'drop', 4]);
		assert.deepEqual(capture.statistics, {program: 'test 1', final: true, events: 3, capture: stats});
	});

	it('that is not complete says so', async () => {
		const target = inFolder('incomplete.scap');
		const writer = await CaptureWriter.open(target);
		await writer.write(batchOf(closeOf(3)));
		const {capture, events} = await readAll(target);
		assert.deepEqual(fdsOf(events), [3], 'what was written is there before the end');
		assert.equal(capture.statistics?.final, undefined);
		await writer.close();
		assert.equal((await readAll(target)).capture.statistics?.final, true);
	});

	it('goes into a stream', async () => {
		const stream = new PassThrough();
		const chunks: Buffer[] = [];
		stream.on('data', (chunk: Buffer) => chunks.push(chunk));
		const writer = await CaptureWriter.open(stream);
		await writer.write(batchOf(closeOf(3)));
		await writer.close();
		assert.ok(stream.writableEnded);
		assert.deepEqual(fdsOf((await readAll(Buffer.concat(chunks))).events), [3]);
	});

	it('is compressed, in members that can each be read', async () => {
		const target = inFolder('a.scap.gz');
		const writer = await CaptureWriter.open(target, {gzip: 9});
		const many = Array.from({length: 2000}, (_, fd) => closeOf(fd));
		for (let i = 0; i < 20; i++) await writer.write(batchOf(...many));
		const {events, bytes} = await writer.close();
		const compressed = await readFile(target);
		assert.deepEqual([events, bytes], [40_000, compressed.length]);
		assert.ok(gunzipSync(compressed).length > 2_000_000);
		assert.equal((await readAll(target)).events.length, 40_000);
	});

	it('is compressed after a second, also if nothing comes', async () => {
		const target = inFolder('b.scap.gz');
		const writer = await CaptureWriter.open(target, {gzip: true});
		await writer.write(batchOf(closeOf(3)));
		await new Promise((resolve) => setTimeout(resolve, 1500));
		assert.deepEqual(fdsOf((await readAll(target)).events), [3]);
		await writer.close();
	});
});
