// capture.record() over a source in memory: what is in the file, who gets the events besides, and every way it can end.

import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {PassThrough, Writable} from 'node:stream';
import {openWith} from '../../lib/capture.js';
import {TriscapError} from '../../lib/errors.js';
import type {RecordOptions} from '../../lib/recording.js';
import {readCapture} from '../../lib/scap/index.js';
import {MemoryCapture, memoryModule} from '../../lib/source/memory.js';
import {batch, type Recipe} from '../helpers/builders.js';

const close = (fd: number): Recipe => ({name: 'close', args: {res: 0, fd}});
const code = (wanted: string) => (error: unknown) => error instanceof TriscapError && error.code === wanted;
const nothing = {interfaces: [], users: [], groups: [], processes: new Map(), fds: new Map()};
const later = (ms = 5) => new Promise((resolve) => setTimeout(resolve, ms));
/** No room from the so-manieth write on. */
const full = (from: number) => {
	let writes = 0;
	return new Writable({
		write: (_chunk, _encoding, done) =>
			done(++writes >= from ? Object.assign(new Error('no space'), {code: 'ENOSPC'}) : null),
	});
};

describe('a recording', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'triscap-recording-'));
	after(() => rmSync(folder, {recursive: true}));
	let files = 0;

	async function start(options: RecordOptions = {}, target: string | Writable = path.join(folder, `${files++}.scap`)) {
		const source = new MemoryCapture();
		const capture = await openWith(() => memoryModule(source), {});
		const recording = await capture.record(target, {state: nothing, ...options});
		return {source, capture, recording, file: target as string};
	}

	/** The descriptors that the file's `close` events are about, and what its writer counted. */
	async function read(file: string) {
		const reader = await readCapture(file);
		const fds: number[] = [];
		for await (const event of reader) fds.push((event.args as unknown as {fd: number}).fd);
		return {fds, statistics: reader.statistics};
	}

	it('writes all events while nobody iterates, until the capture is closed', async () => {
		const {source, capture, recording, file} = await start();
		source.push(batch(close(1), close(2)));
		await later();
		source.push(batch(close(3)));
		await later();
		assert.equal(recording.stats().events, 3);
		await capture.close();
		const stats = await recording.finished();
		assert.deepEqual([stats.events, stats.lost, stats.files], [3, 0, [file]]);
		assert.equal(stats.bytes, readFileSync(file).length);
		const {fds, statistics} = await read(file);
		assert.deepEqual(fds, [1, 2, 3]);
		assert.equal(statistics?.final, true);
		assert.deepEqual([statistics.events, statistics.capture?.delivered, statistics.capture?.hits], [3, 3, 3]);
	});

	it('ends with the capture, if that ends by itself', async () => {
		const {source, recording, file} = await start();
		source.push(batch(close(1)));
		source.end();
		assert.equal((await recording.finished()).events, 1);
		assert.deepEqual((await read(file)).fds, [1]);
	});

	it('has what happened until the capture was closed, although nobody had read it', async () => {
		const {source, capture, file} = await start();
		await later(); // it waits for events
		source.push(batch(close(1)), batch(close(2), close(3)));
		await capture.close();
		const {fds, statistics} = await read(file);
		assert.deepEqual(fds, [1, 2, 3]);
		assert.deepEqual([statistics?.capture?.delivered, statistics?.capture?.dropped.unread], [3, 0]);
		assert.deepEqual([capture.stats().delivered, capture.stats().dropped.unread], [3, 0]);
	});

	it('has what somebody iterates', async () => {
		const {source, capture, recording, file} = await start();
		const seen: number[] = [];
		source.push(batch(close(1), close(2)), batch(close(3)));
		setTimeout(() => {
			source.push(batch(close(4)));
			source.end();
		}, 20);
		for await (const event of capture) seen.push((event.args as unknown as {fd: number}).fd);
		await recording.finished();
		assert.deepEqual((await read(file)).fds, [1, 2, 3, 4]);
		assert.equal(seen.at(-1), 4);
		assert.deepEqual(seen, [1, 2, 3, 4].slice(-seen.length)); // what came before anybody iterated is in the file alone
	});

	it('has events that a loop that was left did not get, and counts them as delivered', async () => {
		const {source, capture, file} = await start();
		source.push(batch(close(1), close(2), close(3)));
		for await (const events of capture.batches()) if (events.length > 0) break;
		const {fds, statistics} = await read(file);
		assert.deepEqual(fds, [1, 2, 3]);
		assert.deepEqual([statistics?.capture?.delivered, statistics?.capture?.dropped.unread], [3, 0]);
		const single = await start();
		single.source.push(batch(close(1), close(2), close(3)));
		for await (const event of single.capture) if (event.name !== 'drop') break;
		assert.deepEqual([single.capture.stats().delivered, single.capture.stats().dropped.unread], [1, 2]);
		assert.deepEqual((await read(single.file)).statistics?.capture?.dropped.unread, 0);
	});

	it('can be ended while the capture goes on', async () => {
		const {source, capture, recording, file} = await start();
		source.push(batch(close(1)));
		await later();
		await recording.close();
		const iterator = capture[Symbol.asyncIterator]();
		source.push(batch(close(2)));
		assert.equal(((await iterator.next()).value!.args as unknown as {fd: number}).fd, 2);
		await capture.close();
		assert.deepEqual((await read(file)).fds, [1]);
	});

	it('ends after `count` events, exactly', async () => {
		const {source, capture, recording, file} = await start({count: 3});
		source.push(batch(close(1), close(2)), batch(close(3), close(4)));
		assert.equal((await recording.finished()).events, 3);
		assert.deepEqual((await read(file)).fds, [1, 2, 3]);
		await capture.close();
	});

	it('can be one of several', async () => {
		const {source, capture, file} = await start();
		const second = path.join(folder, 'second.scap.gz');
		await capture.record(second, {state: nothing, gzip: true});
		source.push(batch(close(1)));
		await later();
		await capture.close();
		assert.deepEqual([(await read(file)).fds, (await read(second)).fds], [[1], [1]]);
	});

	it('goes into a stream', async () => {
		const stream = new PassThrough();
		const {source, recording} = await start({}, stream);
		source.push(batch(close(1)));
		source.end();
		await recording.finished();
		assert.equal((await (await readCapture(stream)).summary()).events, 1);
	});

	it('begins with what the machine is like', async () => {
		const {capture, file} = await start({state: undefined});
		await capture.close();
		const read = await readCapture(file);
		assert.ok(read.processes.has(process.pid));
		await read.close();
	});

	it('says so when writing fails, and what was captured goes on', async () => {
		const {source, capture, recording} = await start({}, full(2));
		source.push(batch(close(1), close(2)));
		await assert.rejects(recording.finished(), code('ERR_TRISCAP_WRITE'));
		assert.equal(recording.stats().lost, 2);
		const iterator = capture[Symbol.asyncIterator]();
		source.push(batch(close(3)));
		assert.equal(((await iterator.next()).value!.args as unknown as {fd: number}).fd, 3);
		await capture.close(); // it was said already
	});

	it('says so when the capture closes, if nobody was told that writing failed', async () => {
		const {source, capture} = await start({}, full(2));
		source.push(batch(close(1)));
		await later();
		await assert.rejects(capture.close(), code('ERR_TRISCAP_WRITE'));
	});

	it('says so when the capture fails, and its file can be read', async () => {
		const {source, capture, recording, file} = await start();
		source.failure = new Error('poll failed');
		source.push(batch(close(1)));
		await assert.rejects(recording.finished(), /read events: poll failed/);
		await assert.rejects(capture[Symbol.asyncIterator]().next(), /read events: poll failed/);
		await capture.close();
		assert.deepEqual((await read(file)).fds, [1]);
	});

	it('cannot begin when the capture is closed, or where there is no place', async () => {
		const {capture} = await start();
		await assert.rejects(capture.record(path.join(folder, 'no/file')), code('ERR_TRISCAP_WRITE'));
		await assert.rejects(capture.record(path.join(folder, 'x'), {count: 0}), code('ERR_TRISCAP_INVALID_OPTION'));
		assert.equal(existsSync(path.join(folder, 'x')), false);
		await capture.close();
		await assert.rejects(capture.record(path.join(folder, 'x')), code('ERR_TRISCAP_WRITE'));
	});

	it('overwrites a file that is there only if it may', async () => {
		const {capture, file} = await start();
		await capture.close();
		const before = readFileSync(file);
		const second = await openWith(() => memoryModule(new MemoryCapture()), {});
		await assert.rejects(second.record(file, {state: nothing, overwrite: false}), /EEXIST.*; choose another name/);
		assert.deepEqual(readFileSync(file), before);
		await second.record('/dev/null', {state: nothing, overwrite: false});
		await second.record(file, {state: nothing});
		await second.close();
	});
});
