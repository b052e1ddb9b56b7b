// Capture files as a whole: those of others, every way in, and how reading goes on and ends.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {PassThrough, Readable} from 'node:stream';
import {gzipSync} from 'node:zlib';
import * as zlib from 'node:zlib';

import type {TriscapError} from '../../../lib/errors.js';
import {readCapture, type CaptureSource, type RecordedEvent} from '../../../lib/scap/index.js';
import {eventBlock, file, machine, section} from './blocks.js';
import {closeOf, fdsOf, fixtures, readAll} from './reading.js';

describe('the public captures', () => {
	it('open completely: one with enter and exit events, and no number of parameters in them', async () => {
		const {capture, events, stats} = await readAll(new URL('curl_google.scap', fixtures));
		assert.equal(events.length, 991);
		assert.equal(stats.merged, 545);
		assert.equal(capture.machine?.hostname, 'ip-10-0-0-79');
		assert.equal(capture.processes.size, 54);
		assert.equal(capture.users[0]?.name, 'root');
		assert.deepEqual(capture.fds.get(1)?.[0], {fd: 0, ino: 6n, type: 'file', name: '/dev/null'});
		const [first] = events.filter(({name}) => name === 'execve');
		assert.equal(first?.num, 211);
		assert.equal(first?.ts, 1534527348514632619n);
		const {exe, args, comm} = first.name === 'execve' ? first.args : assert.fail();
		assert.deepEqual([exe, args, comm], ['curl', ['-6', 'http://www.google.com'], 'curl']);
		const opened = events.find((one) => one.name === 'read');
		assert.deepEqual([opened?.num, opened?.name === 'read' && opened.args.size], [223, 832]);
	});

	it('open completely: one of version 1.2', async () => {
		const {capture, events} = await readAll(new URL('single_ipv6_conn.scap', fixtures));
		assert.deepEqual(capture.header, {major: 1, minor: 2, comments: []});
		assert.equal(events.length, 1717);
		const visible = events.filter(({name}) => name !== 'procinfo').map(({num, name}) => `${num} ${name}`);
		assert.deepEqual(visible.slice(0, 4), ['848 socket', '849 bind', '850 listen', '1136 socket']);
		const accepted = events.find((one) => one.name === 'accept');
		assert.deepEqual(accepted?.name === 'accept' && accepted.args.tuple, {
			family: 'inet6',
			source: {address: '2001:db8::4', port: 54405},
			destination: {address: '2001:db8::3', port: 1234},
		});
		assert.equal(capture.processes.get(25884)?.exepath, '/home/mstemm/builds/sysdig/release/userspace/sysdig/sysdig');
		const sockets = [...capture.fds.values()].flat().filter(({type}) => type === 'ipv4');
		assert.deepEqual(sockets[0], {
			fd: 3,
			ino: 21237n,
			type: 'ipv4',
			source: {address: '10.0.2.15', port: 22},
			destination: {address: '10.0.2.2', port: 61560},
			protocol: 'tcp',
		} satisfies (typeof sockets)[0] & object);
	});

	it('open completely: one with a process list of version 7', async () => {
		const {capture, events} = await readAll(new URL('trace_files__connect_localhost.scap', fixtures));
		assert.equal(events.length, 371);
		assert.equal(capture.processes.get(32752)?.args[1], '/var/run/ntpd.pid');
		assert.equal(capture.processes.size, 184);
	});

	it('are the same through batches', async () => {
		const capture = await readCapture(new URL('curl_google.scap', fixtures));
		let count = 0;
		const names = new Set<string>();
		for await (const batch of capture.batches()) {
			count += batch.length;
			for (const one of batch) names.add(one.name);
		}
		assert.equal(count, 991);
		assert.ok(names.has('recvfrom'));
	});

	it('give every event that was written if nothing is to be converted', async () => {
		const {events} = await readAll(new URL('curl_google.scap', fixtures), {convert: false});
		assert.equal(events.length, 1536);
		for (const one of events) Object.fromEntries(one.args);
	});
});

describe('a capture can come from', () => {
	const bytes = file(eventBlock(closeOf(3)), eventBlock(closeOf(4)));
	let folder = '';
	before(async () => {
		folder = await mkdtemp(path.join(tmpdir(), 'triscap-'));
		await writeFile(path.join(folder, 'a.scap'), bytes);
	});
	after(() => rm(folder, {recursive: true}));

	const sources: Record<string, () => CaptureSource> = {
		'a path': () => path.join(folder, 'a.scap'),
		'a Buffer': () => bytes,
		'a stream': () => Readable.from([bytes]),
		'a stream of single bytes': () => Readable.from([...bytes].map((byte) => Buffer.of(byte))),
		'a gzip file': () => gzipSync(bytes),
		'gzip members behind each other': () =>
			Buffer.concat([gzipSync(bytes.subarray(0, 100)), gzipSync(bytes.subarray(100))]),
		'a gzip stream of single bytes': () => Readable.from([...gzipSync(bytes)].map((byte) => Buffer.of(byte))),
		'bytes that are not aligned': () => new Uint8Array(Buffer.concat([Buffer.alloc(1), bytes])).subarray(1),
	};
	for (const [what, source] of Object.entries(sources)) {
		it(what, async () => {
			const {events, damage} = await readAll(source());
			assert.deepEqual(fdsOf(events), [3, 4]);
			assert.deepEqual(damage, []);
		});
	}

	it('a zstd file, where Node can', async () => {
		const {zstdCompressSync} = zlib as unknown as {zstdCompressSync?: (data: Buffer) => Buffer};
		if (zstdCompressSync) {
			assert.deepEqual(fdsOf((await readAll(zstdCompressSync(bytes))).events), [3, 4]);
		} else {
			await assert.rejects(readCapture(Buffer.of(0x28, 0xb5, 0x2f, 0xfd, 0)), {
				code: 'ERR_TRISCAP_SYSTEM',
				message: /22\.15/,
			});
		}
	});

	it('several captures behind each other; the state is that of the one being read', async () => {
		const other = Buffer.concat([section(), machine('second'), eventBlock(closeOf(5))]);
		const capture = await readCapture(Buffer.concat([bytes, other]));
		const seen: unknown[] = [];
		for await (const one of capture) seen.push([fdsOf([one])[0], capture.machine?.hostname]);
		assert.deepEqual(seen, [
			[3, 'host'],
			[4, 'host'],
			[5, 'second'],
		]);
		assert.equal(capture.stats().sections, 2);
	});

	it('not from a stream of text', async () => {
		await assert.rejects(readCapture(Readable.from(['abc']) as never), TypeError);
	});

	it('not from nowhere', async () => {
		await assert.rejects(readCapture(path.join(folder, 'missing')), (error: TriscapError) => {
			assert.equal(error.code, 'ERR_TRISCAP_SYSTEM');
			assert.match(error.message, /^open capture: ENOENT/);
			return true;
		});
		await assert.rejects(readCapture(folder), {
			code: 'ERR_TRISCAP_SYSTEM',
			message: /it is a folder; name a file in it/,
		});
		await assert.rejects(readCapture(7 as never), TypeError);
	});

	it('not from a stream that fails, but what came before is given', async () => {
		const failing = async function* () {
			yield bytes;
			await Promise.resolve();
			throw new Error('line is dead');
		};
		const capture = await readCapture(failing());
		const seen: RecordedEvent[] = [];
		await assert.rejects(
			async () => {
				for await (const one of capture) seen.push(one);
			},
			{code: 'ERR_TRISCAP_SYSTEM', message: /line is dead/},
		);
		assert.deepEqual(fdsOf(seen), [3, 4]);
	});

	it('a pipe that has a name', async () => {
		const pipe = path.join(folder, 'pipe');
		execFileSync('mkfifo', [pipe]);
		const [{events}] = await Promise.all([readAll(pipe), writeFile(pipe, bytes)]);
		assert.deepEqual(fdsOf(events), [3, 4]);
	});
});

describe('reading', () => {
	const bytes = file(...Array.from({length: 10}, (_, fd) => eventBlock(closeOf(fd))));

	it('stops with the loop, and then again with nothing', async () => {
		const capture = await readCapture(bytes);
		for await (const one of capture) if (one.num === 3) break;
		for await (const one of capture) assert.fail(one.name);
		assert.equal(capture.stats().events, 3);
		await capture.close();
	});

	it('belongs to one loop', async () => {
		const capture = await readCapture(bytes);
		const first = capture[Symbol.asyncIterator]();
		await first.next();
		await assert.rejects(capture.batches().next(), {code: 'ERR_TRISCAP_BUSY'});
		await capture.close();
		assert.deepEqual(await first.next(), {done: true, value: undefined});
	});

	it('ends with the reason of the signal, also while it waits for a stream', async () => {
		const stop = new AbortController();
		const stream = new PassThrough();
		stream.write(bytes);
		const capture = await readCapture(stream, {signal: stop.signal});
		const seen: number[] = [];
		const reason = new Error('enough');
		await assert.rejects(async () => {
			for await (const one of capture) {
				seen.push(one.num);
				if (one.num === 10) setTimeout(() => stop.abort(reason), 10);
			}
		}, reason);
		assert.equal(seen.length, 10);
		await assert.rejects(readCapture(bytes, {signal: stop.signal}), reason);
	});

	it('lets others have their turn while it counts what is in memory', async () => {
		const one = eventBlock(closeOf(3));
		const capture = await readCapture(file(Buffer.alloc(1_000_000 * one.length, one)));
		let turns = 0;
		let counting = true;
		const count = () => {
			turns++;
			if (counting) setImmediate(count);
		};
		setImmediate(count);
		assert.equal((await capture.summary()).events, 1_000_000);
		counting = false;
		assert.ok(turns > 3, `${turns} turns`); // of a few milliseconds each
	});

	it('gives what a stream has, without waiting for more', async () => {
		const stream = new PassThrough();
		stream.write(bytes);
		const capture = await readCapture(stream);
		const events = capture[Symbol.asyncIterator]();
		assert.equal((await events.next()).value?.num, 1);
		for (let i = 0; i < 9; i++) await events.next();
		const next = events.next();
		stream.write(eventBlock(closeOf(77)));
		assert.deepEqual(fdsOf([(await next).value!]), [77]);
		stream.end();
		assert.deepEqual(await events.next(), {done: true, value: undefined});
	});

	it('keeps events readable while they are held', async () => {
		const many = file(...Array.from({length: 20_000}, (_, fd) => eventBlock({...closeOf(fd), ts: BigInt(fd)})));
		const {events} = await readAll(many);
		events.forEach((one, index) => {
			assert.equal(one.ts, BigInt(index));
			assert.equal(one.name === 'close' && one.args.fd, index);
		});
	});

	it('takes all of its text from the file, whatever stands in it', async () => {
		const name = readFileSync(new URL('single_ipv6_conn.scap', fixtures))
			.subarray(0, 40)
			.toString('latin1')
			.replaceAll('\0', '');
		const {events} = await readAll(file(eventBlock({name: 'openat', args: {fd: 3, name}})));
		assert.equal(events[0]!.name === 'openat' && events[0].args.name, name);
	});
});
