// Capture files: every form of every block, every way in, and every way a file can be broken.
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
import {
	readCapture,
	type CaptureSource,
	type DamageError,
	type ReadOptions,
	type RecordedEvent,
} from '../../../lib/scap/index.js';
import type {Recipe} from '../../helpers/builders.js';
import {
	block,
	counted,
	event,
	eventBlock,
	file,
	machine,
	option,
	section,
	text,
	texts,
	u16,
	u32,
	u64,
} from './blocks.js';

const fixtures = new URL('../../fixtures/scap/', import.meta.url);

async function readAll(source: CaptureSource, options: ReadOptions = {}) {
	const damage: DamageError[] = [];
	const capture = await readCapture(source, {onDamage: (one) => damage.push(one), ...options});
	const events: RecordedEvent[] = [];
	for await (const one of capture) events.push(one);
	return {capture, events, damage, stats: capture.stats()};
}

const closeOf = (fd: number): Recipe => ({name: 'close', args: {res: 0, fd}});
const fdsOf = (events: readonly RecordedEvent[]) =>
	events.map((one) => (one.name === 'close' ? one.args.fd : one.name));

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

describe('a summary', () => {
	for (const name of ['curl_google', 'single_ipv6_conn', 'trace_files__connect_localhost'])
		for (const convert of [true, false])
			it(`of ${name} ${convert ? '' : 'as it was written '}counts what there is`, async () => {
				const {events, stats} = await readAll(new URL(`${name}.scap`, fixtures), {convert});
				const capture = await readCapture(new URL(`${name}.scap`, fixtures), {convert});
				const {names, firstNs, lastNs, ...rest} = await capture.summary();
				const expected = new Map<string, number>();
				for (const one of events) expected.set(one.name, (expected.get(one.name) ?? 0) + 1);
				assert.deepEqual(new Map([...names].sort()), new Map([...expected].sort()));
				assert.deepEqual(
					[...names.values()],
					[...names.values()].sort((a, b) => b - a),
				);
				const times = events.map(({ts}) => ts).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
				assert.deepEqual([firstNs, lastNs], [times[0], times.at(-1)]);
				assert.deepEqual(rest, {events: events.length, gaps: 0, lost: 0n});
				assert.deepEqual(capture.stats(), stats);
			});

	it('knows what is missing, and the names of syscalls without an event of their own', async () => {
		const gap = (count: bigint) => eventBlock({code: 0x8000, args: {cpu: 2, lane: 1, count}});
		const generic = eventBlock({code: 1, args: {ID: 75, nativeID: 10}});
		const capture = await readCapture(file(generic, gap(17n), generic, gap(2n), eventBlock(closeOf(3), 0x208, 0)));
		const {names, gaps, lost, events} = await capture.summary();
		assert.deepEqual([gaps, lost, events], [2, 19n, 5]);
		assert.deepEqual(
			[...names],
			[
				['drop', 2],
				['mprotect', 2],
				['close', 1],
			],
		);
	});

	it('of nothing is empty', async () => {
		const capture = await readCapture(file());
		const {names, ...rest} = await capture.summary();
		assert.deepEqual([names.size, rest], [0, {events: 0, firstNs: undefined, lastNs: undefined, gaps: 0, lost: 0n}]);
	});

	it('is in place of the events', async () => {
		const capture = await readCapture(file(eventBlock(closeOf(3)), eventBlock(closeOf(4))));
		for await (const one of capture) {
			await assert.rejects(capture.summary(), {code: 'ERR_TRISCAP_BUSY'});
			assert.equal(one.num, 1);
			break;
		}
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

describe('an event block', () => {
	for (const [type, flags, what] of [
		[0x204, undefined, 'of the first version'],
		[0x8010abcd, undefined, 'from before the first version'],
		[0x208, 0, 'of the first version with flags'],
		[0x216, undefined, 'of the second version'],
		[0x217, 0, 'of the second version with flags'],
		[0x221, undefined, 'for large events'],
		[0x222, 4, 'for large events with flags'],
	] as const) {
		it(`${what} is read`, async () => {
			const blocks = [closeOf(3), closeOf(4)].map((recipe) => eventBlock({...recipe, cpu: 3}, type, flags));
			const {events, damage} = await readAll(file(...blocks));
			assert.deepEqual(damage, []);
			assert.deepEqual(fdsOf(events), [3, 4]);
			assert.deepEqual([events[0]!.cpu, events[0]!.tid, events[0]!.ts], [3, 4242, 1_700_000_000_000_000_000n]);
		});
	}

	it('of the first version can have an event whose length its writer got wrong', async () => {
		const bytes = eventBlock({code: 280, args: {id: 'a', desc: 'b'}}, 0x204);
		bytes.writeUInt32LE(bytes.readUInt32LE(8 + 2 + 16) + 3, 8 + 2 + 16);
		const {events, damage} = await readAll(file(bytes));
		assert.deepEqual(damage, []);
		assert.deepEqual(Object.fromEntries(events[0]!.args), {id: 'a', desc: 'b'});
	});

	it('can be larger than any batch', async () => {
		const json = 'x'.repeat(3_000_000);
		const params = [u32(9), Buffer.from('n\0'), Buffer.from(`${json}\0`)];
		const lengths = params.map(({length}) => u32(length));
		const header = event({code: 402, nparams: 0});
		const whole = Buffer.concat([header, ...lengths, ...params]);
		whole.writeUInt32LE(whole.length, 16);
		whole.writeUInt32LE(3, 22);
		const {events, damage} = await readAll(
			file(eventBlock(closeOf(3)), block(0x221, u16(1), whole), eventBlock(closeOf(4))),
		);
		assert.deepEqual(damage, []);
		assert.deepEqual(fdsOf(events), [3, 'asyncevent', 4]);
		const {plugin_id, data} = Object.fromEntries(events[1]!.args);
		assert.deepEqual([plugin_id, (data as Uint8Array).length], [9, json.length + 1]);
	});

	it('with an event only for the state it changes is left out, unless asked for', async () => {
		const bytes = file(eventBlock(closeOf(3), 0x217, 1), eventBlock(closeOf(4), 0x217, 0));
		const plain = await readAll(bytes);
		assert.deepEqual(fdsOf(plain.events), [4]);
		assert.equal(plain.stats.stateOnly, 1);
		assert.deepEqual(fdsOf((await readAll(bytes, {stateOnly: true})).events), [3, 4]);
	});

	it('with an event that is newer than this program is left out and counted', async () => {
		const newer = eventBlock(closeOf(3));
		newer.writeUInt16LE(1000, 8 + 2 + 20);
		const {events, stats, damage} = await readAll(file(newer, eventBlock(closeOf(4))));
		assert.deepEqual(fdsOf(events), [4]);
		assert.equal(stats.unknownEvents, 1);
		assert.deepEqual(damage, []);
	});

	it('with a gap in the events is an event like in a live capture', async () => {
		const gap: Recipe = {code: 0x8000, args: {cpu: 2, lane: 1, count: 17n}};
		const {events} = await readAll(file(eventBlock(closeOf(3)), eventBlock(gap), eventBlock(closeOf(4))));
		assert.deepEqual(fdsOf(events), [3, 'drop', 4]);
		assert.deepEqual(Object.fromEntries(events[1]!.args), {cpu: 2, lane: 1, count: 17n});
	});

	it('with fewer or more parameters than there are is read', async () => {
		const bytes = file(eventBlock({code: 186, args: {status: 3}, nparams: 1}));
		const {events} = await readAll(bytes);
		assert.deepEqual(Object.fromEntries(events[0]!.args), {
			status: 3,
			ret: null,
			sig: null,
			core: null,
			reaper_tid: null,
		});
	});
});

describe('what stands before the events', () => {
	const fields = {
		ids: [u64(11), u64(10), u64(1)],
		numbers: [u64(1024), u32(0x100), u32(1000), u32(1001)],
		memory: [u32(4000), u32(3000), u32(2000), u64(5), u64(6)],
	};
	/** A process as version `version` has it. */
	function process(version: number, ...tail: readonly Buffer[]): Buffer {
		const since = (first: number, ...parts: readonly Buffer[]) => (version >= first ? parts : []);
		const parts = [
			...fields.ids,
			...since(6, u64(12)),
			...since(8, u64(13)),
			text('comm'),
			text('exe'),
			...since(7, text('/bin/exe')),
			texts('-a', ''),
			text('/home'),
			...fields.numbers,
			...since(2, ...fields.memory),
			...since(3, texts('A=1', 'B=2')),
			...since(4, u64(21), u64(20), texts('cpu=/x')),
			...since(5, text('/root')),
			...tail,
		];
		return version >= 9 ? counted(...parts) : Buffer.concat(parts);
	}
	const types = [
		[1, 0x202],
		[1, 0x8000abcd],
		[2, 0x207],
		[2, 0x8013abcd],
		[3, 0x209],
		[3, 0x8014abcd],
		[4, 0x210],
		[5, 0x211],
		[6, 0x212],
		[7, 0x213],
		[8, 0x214],
		[9, 0x215],
	] as const;
	for (const [version, type] of types) {
		it(`a process list of version ${version} (0x${type.toString(16)})`, async () => {
			const second = process(version);
			second.writeBigUInt64LE(99n, version >= 9 ? 4 : 0);
			const {capture, damage} = await readAll(file(block(type, process(version), second), eventBlock(closeOf(3))));
			assert.deepEqual(damage, []);
			assert.deepEqual([...capture.processes.keys()], [11, 99]);
			const {tid, pid, ptid, sid, vpgid, comm, exe, exepath, args, cwd, fdLimit, flags, uid, gid, ...rest} =
				capture.processes.get(11)!;
			assert.deepEqual([tid, pid, ptid, comm, exe, args, cwd], [11, 10, 1, 'comm', 'exe', ['-a', ''], '/home']);
			assert.deepEqual([fdLimit, flags, uid, gid], [1024n, 0x100, 1000, 1001]);
			const since = (first: number, value: unknown) => (version >= first ? value : undefined);
			assert.deepEqual([sid, vpgid, exepath], [since(6, 12), since(8, 13), since(7, '/bin/exe')]);
			assert.deepEqual(
				[rest.vmSizeKb, rest.vmSwapKb, rest.minorFaults],
				[since(2, 4000), since(2, 2000), since(2, 6n)],
			);
			assert.deepEqual([rest.env, rest.vtid, rest.vpid], [since(3, ['A=1', 'B=2']), since(4, 21), since(4, 20)]);
			assert.deepEqual([rest.cgroups, rest.root], [since(4, ['cpu=/x']), since(5, '/root')]);
		});
	}

	it('a process of version 9 from before two fields were put in between', async () => {
		const old = process(9, u32(1000), Buffer.of(1), u64(7), u64(8), u64(9));
		const {capture} = await readAll(file(block(0x215, old), eventBlock(closeOf(3))));
		const {loginuid, exeWritable, capInheritable, capPermitted, capEffective, tty, exeIno} = capture.processes.get(11)!;
		assert.deepEqual([loginuid, exeWritable, capInheritable, capPermitted, capEffective], [1000, true, 7n, 8n, 9n]);
		assert.deepEqual([tty, exeIno], [undefined, undefined]);
	});

	it('a process with everything that there is, and more that is newer', async () => {
		const all = process(
			9,
			u64(123), u32(34816), u32(1000), Buffer.of(1), u64(7), u64(8), u64(9), Buffer.of(1),
			u64(100), u64(200), u64(300), Buffer.of(0), Buffer.of(1), u64(14), text('newer'),
		); // prettier-ignore
		const {capture, damage} = await readAll(file(block(0x215, all), eventBlock(closeOf(3))));
		assert.deepEqual(damage, []);
		const {pidnsStartNs, tty, exeUpperLayer, exeLowerLayer, exeFromMemfd, exeIno, exeInoMtimeNs, pgid} =
			capture.processes.get(11)!;
		assert.deepEqual([pidnsStartNs, tty, exeUpperLayer, exeLowerLayer], [123n, 34816, true, true]);
		assert.deepEqual([exeFromMemfd, exeIno, exeInoMtimeNs, pgid], [false, 100n, 300n, 14]);
	});

	const v4 = (last: number) => Buffer.of(10, 0, 0, last);
	const v6 = (last: number) => Buffer.concat([Buffer.alloc(15), Buffer.of(last)]);
	const fds: readonly (readonly [Buffer, object])[] = [
		[Buffer.concat([Buffer.of(1), text('/old')]), {type: 'file', name: '/old'}],
		[Buffer.concat([Buffer.of(2), text('/dir')]), {type: 'directory', name: '/dir'}],
		[
			Buffer.concat([Buffer.of(3), v4(1), v4(2), u16(80), u16(4000), Buffer.of(2)]),
			{
				type: 'ipv4',
				source: {address: '10.0.0.1', port: 80},
				destination: {address: '10.0.0.2', port: 4000},
				protocol: 'tcp',
			},
		],
		[
			Buffer.concat([Buffer.of(4), v6(1), v6(2), u16(80), u16(4000), Buffer.of(3)]),
			{type: 'ipv6', source: {address: '::1', port: 80}, destination: {address: '::2', port: 4000}, protocol: 'udp'},
		],
		[
			Buffer.concat([Buffer.of(5), v4(1), u16(80), Buffer.of(5)]),
			{type: 'ipv4-server', local: {address: '10.0.0.1', port: 80}, protocol: 'raw'},
		],
		[
			Buffer.concat([Buffer.of(6), v6(1), u16(80), Buffer.of(0)]),
			{type: 'ipv6-server', local: {address: '::1', port: 80}, protocol: 'unknown'},
		],
		[
			Buffer.concat([Buffer.of(8), u64(5), u64(6), text('/sock')]),
			{type: 'unix', source: 5n, destination: 6n, name: '/sock'},
		],
		[Buffer.concat([Buffer.of(12), text('')]), {type: 'eventpoll', name: ''}],
		[Buffer.concat([Buffer.of(21), text('pid')]), {type: 'pidfd', name: 'pid'}],
		[Buffer.concat([Buffer.of(255), text('x')]), {type: 'unknown', name: 'x'}],
	];
	for (const [version, type] of [
		[1, 0x203],
		[1, 0x8001abcd],
		[2, 0x218],
	] as const) {
		it(`descriptors, in a list of version ${version} (0x${type.toString(16)})`, async () => {
			const join = version === 2 ? counted : (...parts: readonly Buffer[]) => Buffer.concat(parts);
			const entries = fds.map(([body], index) => join(u64(index), u64(100 + index), body));
			const {capture, damage} = await readAll(file(block(type, u64(11), ...entries), eventBlock(closeOf(3))));
			assert.deepEqual(damage, []);
			assert.deepEqual(
				capture.fds.get(11),
				fds.map(([, expected], index) => ({fd: index, ino: BigInt(100 + index), ...expected})),
			);
		});
	}

	it('a regular file with its flags and device, and descriptors of kinds that are newer', async () => {
		const regular = (...tail: readonly Buffer[]) => [
			u64(3),
			u64(9),
			Buffer.of(16),
			u32(0x1001),
			text('/etc/passwd'),
			...tail,
		];
		const newer = counted(u64(4), u64(9), Buffer.of(77), u32(1), u32(2));
		const first = block(0x218, u64(11), counted(...regular(u32(8))), newer);
		const second = block(0x203, u64(12), ...regular());
		const {capture, damage} = await readAll(file(first, second, eventBlock(closeOf(3))));
		assert.deepEqual(damage, []);
		const file2 = {fd: 3, ino: 9n, type: 'file-v2', openFlags: 0x1001, name: '/etc/passwd'};
		assert.deepEqual(capture.fds.get(11), [
			{...file2, dev: 8},
			{fd: 4, ino: 9n, type: 'unsupported', name: ''},
		]);
		assert.deepEqual(capture.fds.get(12), [{...file2, dev: 0}]);
	});

	for (const [version, type] of [
		[1, 0x205],
		[1, 0x8011abcd],
		[2, 0x219],
	] as const) {
		it(`interfaces, in a list of version ${version} (0x${type.toString(16)})`, async () => {
			// Unlike everywhere else the length of these does not count itself.
			const join = (...parts: readonly Buffer[]) => {
				const entry = Buffer.concat(parts);
				return version === 2 ? Buffer.concat([u32(entry.length), entry]) : entry;
			};
			const entries = [
				join(u16(1), u16(4), v4(1), v4(2), v4(3), u64(1000), Buffer.from('eth0')),
				join(u16(2), u16(2), v6(1), v6(2), v6(3), u64(0), Buffer.from('lo')),
				join(u16(3), u16(2), v4(1), v4(2), v4(3), Buffer.from('lo')),
				join(u16(4), u16(2), v6(1), v6(2), v6(3), Buffer.from('lo')),
			];
			const {capture, damage} = await readAll(file(block(type, ...entries), eventBlock(closeOf(3))));
			assert.deepEqual(damage, []);
			const inet = {family: 'inet', address: '10.0.0.1', netmask: '10.0.0.2', broadcast: '10.0.0.3'};
			const inet6 = {family: 'inet6', address: '::1', netmask: '::2', broadcast: '::3'};
			assert.deepEqual(capture.interfaces, [
				{...inet, linkSpeed: 1000n, name: 'eth0'},
				{...inet6, linkSpeed: 0n, name: 'lo'},
				{...inet, linkSpeed: 0n, name: 'lo'},
				{...inet6, linkSpeed: 0n, name: 'lo'},
			]);
		});
	}

	for (const [version, type] of [
		[1, 0x206],
		[1, 0x8012abcd],
		[2, 0x220],
	] as const) {
		it(`users and groups, in a list of version ${version} (0x${type.toString(16)})`, async () => {
			const join = version === 2 ? counted : (...parts: readonly Buffer[]) => Buffer.concat(parts);
			const user = join(Buffer.of(0), u32(1000), u32(100), text('ann'), text('/home/ann'), text('/bin/sh'));
			const group = join(Buffer.of(1), u32(100), text('users'));
			const {capture, damage} = await readAll(file(block(type, user, group), eventBlock(closeOf(3))));
			assert.deepEqual(damage, []);
			assert.deepEqual(capture.users, [{uid: 1000, gid: 100, name: 'ann', home: '/home/ann', shell: '/bin/sh'}]);
			assert.deepEqual(capture.groups, [{gid: 100, name: 'users'}]);
		});
	}

	it('the machine, and the options of the header', async () => {
		const options = [
			option(1, 'a comment'),
			option(2, 'x86_64'),
			option(3, 'Linux'),
			option(4, 'prog 1'),
			option(1, 'two'),
			option(0, ''),
		];
		const bytes = Buffer.concat([section(...options), machine(), eventBlock(closeOf(3))]);
		const {capture, damage} = await readAll(bytes);
		assert.deepEqual(damage, []);
		assert.deepEqual(capture.header, {
			major: 1,
			minor: 2,
			hardware: 'x86_64',
			os: 'Linux',
			application: 'prog 1',
			comments: ['a comment', 'two'],
		});
		assert.deepEqual(capture.machine, {
			cpus: 4,
			memoryBytes: 2n ** 33n,
			maxPid: 4_194_304n,
			hostname: 'host',
			bootTimestampNs: 1_700_000_000_000_000_000n,
			flags: 0n,
		});
	});

	it('is known before the first event is read', async () => {
		const stream = new PassThrough();
		stream.write(file(eventBlock(closeOf(3))));
		const capture = await readCapture(stream);
		assert.equal(capture.machine?.cpus, 4);
		await capture.close();
	});

	it('is left out if its type is unknown', async () => {
		const {events, stats} = await readAll(
			file(block(0x999, u32(1)), eventBlock(closeOf(3)), block(0x999), eventBlock(closeOf(4))),
		);
		assert.deepEqual(fdsOf(events), [3, 4]);
		assert.equal(stats.unknownBlocks, 2);
	});

	it('can be a list that contradicts itself: what was before it in the list is kept', async () => {
		const good = counted(Buffer.of(1), u32(100), text('users'));
		const bad = Buffer.concat([u32(1000), Buffer.alloc(8)]);
		const {capture, events, damage} = await readAll(file(block(0x220, good, bad), eventBlock(closeOf(3))));
		assert.deepEqual(capture.groups, [{gid: 100, name: 'users'}]);
		assert.deepEqual(fdsOf(events), [3]);
		assert.deepEqual(
			damage.map(({code, offset}) => [code, offset]),
			[['ERR_TRISCAP_DAMAGED_FILE', 28 + 192]],
		);
	});
});

describe('a file that is none', () => {
	const cases: Record<string, [Buffer, RegExp]> = {
		'is empty': [Buffer.alloc(0), /empty/],
		'is text': [Buffer.from('hello, world: this is no capture at all'), /is it a \.scap file/],
		'is large and something else': [Buffer.alloc(3_000_000, 'abc'), /is it a \.scap file/],
		'is zeros': [Buffer.alloc(100_000), /is it a \.scap file/],
		'comes from a big-endian machine': [
			Buffer.concat([u32(0x0a0d0d0a), u32(28).swap32(), u32(0x4d3c2b1a), Buffer.alloc(16)]),
			/big-endian/,
		],
		'is a network capture': [
			Buffer.concat([section(), block(1, Buffer.alloc(8)), block(6, Buffer.alloc(40))]),
			/network/,
		],
	};
	for (const [what, [bytes, message]] of Object.entries(cases)) {
		it(`because it ${what} says so`, async () => {
			await assert.rejects(readCapture(bytes), {code: 'ERR_TRISCAP_NOT_A_CAPTURE', message});
		});
	}

	it('because its version is newer says so', async () => {
		const bytes = file(eventBlock(closeOf(3)));
		bytes.writeUInt16LE(2, 12);
		await assert.rejects(readCapture(bytes), {code: 'ERR_TRISCAP_NOT_A_CAPTURE', message: /version 2/});
	});
});

describe('a damaged file', () => {
	const before = file(eventBlock(closeOf(3)));
	const middle = eventBlock(closeOf(4));
	const behind = Buffer.concat([eventBlock(closeOf(5)), eventBlock(closeOf(6))]);
	/** `middle`, with something done to it. */
	const broken = (damage: (bytes: Buffer) => Buffer | void) => {
		const copy = Buffer.from(middle);
		return Buffer.concat([before, damage(copy) ?? copy, behind]);
	};
	const cases: Record<string, Buffer> = {
		'a block whose length is too large': broken((bytes) => void bytes.writeUInt32LE(middle.length + 4000, 4)),
		'a block whose length is huge': broken((bytes) => void bytes.writeUInt32LE(0xfffffff0, 4)),
		'a block whose length is odd': broken((bytes) => void bytes.writeUInt32LE(middle.length + 1, 4)),
		'a block whose length is zero': broken((bytes) => void bytes.writeUInt32LE(0, 4)),
		'a block whose lengths differ': broken((bytes) => void bytes.writeUInt32LE(7, bytes.length - 4)),
		'a block that lacks some bytes': broken((bytes) => Buffer.concat([bytes.subarray(0, 20), bytes.subarray(31)])),
		'a block with some bytes too many': broken((bytes) =>
			Buffer.concat([bytes.subarray(0, 20), Buffer.alloc(5), bytes.subarray(20)]),
		),
		'nothing but noise': broken(() => Buffer.alloc(5001, 0xa5)),
		'an event that is longer than its block': broken((bytes) => void bytes.writeUInt32LE(500, 26)),
		'an event that is shorter than any': broken((bytes) => void bytes.writeUInt32LE(3, 26)),
		'an event with too many parameters': broken((bytes) => void bytes.writeUInt32LE(0xffffff, 32)),
		'a parameter that is too long': broken((bytes) => void bytes.writeUInt16LE(77, 36)),
	};
	for (const [what, bytes] of Object.entries(cases)) {
		it(`with ${what} loses that and nothing else, and says where`, async () => {
			const {events, damage, stats} = await readAll(bytes);
			assert.deepEqual(fdsOf(events), [3, 5, 6]);
			assert.deepEqual(
				damage.map(({code, offset}) => [code, offset]),
				[['ERR_TRISCAP_DAMAGED_FILE', before.length]],
			);
			assert.deepEqual([stats.damaged, stats.truncated], [1, false]);
		});
	}

	it('of the first version with parameters that do not end where the event does', async () => {
		const old = eventBlock(closeOf(4), 0x204);
		old.writeUInt16LE(9, 8 + 2 + 22);
		const {events, damage} = await readAll(Buffer.concat([before, old, behind]));
		assert.deepEqual(fdsOf(events), [3, 5, 6]);
		assert.equal(damage.length, 1);
	});

	it('is thrown at its end, after everything that can be read, unless somebody listens', async () => {
		const capture = await readCapture(cases['nothing but noise']!);
		const events: RecordedEvent[] = [];
		await assert.rejects(
			async () => {
				for await (const one of capture) events.push(one);
			},
			{name: 'TriscapError', code: 'ERR_TRISCAP_DAMAGED_FILE', offset: before.length},
		);
		assert.deepEqual(fdsOf(events), [3, 5, 6]);
	});

	it('that was cut says so after everything before the cut', async () => {
		const whole = Buffer.concat([before, middle]);
		for (let length = before.length + 1; length < whole.length; length++) {
			const {events, damage, stats} = await readAll(whole.subarray(0, length));
			assert.deepEqual(fdsOf(events), [3]);
			assert.deepEqual(
				damage.map(({code, offset}) => [code, offset]),
				[['ERR_TRISCAP_TRUNCATED_FILE', before.length]],
				String(length),
			);
			assert.equal(stats.truncated, true);
		}
	});

	it('whose beginning is missing is read from the first block on', async () => {
		const whole = Buffer.concat([before, middle, behind]);
		const {events, damage, capture} = await readAll(whole.subarray(10));
		assert.deepEqual(fdsOf(events), [3, 4, 5, 6]);
		assert.equal(damage.length, 1);
		assert.equal(capture.machine?.hostname, 'host');
	});

	it('that is compressed gives what comes before the damage', async () => {
		const bytes = Buffer.concat([
			before,
			...Array.from({length: 5000}, (_, fd) => eventBlock({...closeOf(fd), ts: BigInt(fd * 7919)})),
		]);
		const packed = gzipSync(bytes);
		for (const length of [packed.length - 1, packed.length - 8, packed.length - 9, packed.length >> 1]) {
			const {events, damage, stats} = await readAll(packed.subarray(0, length));
			assert.ok(events.length > 2000, String(length));
			assert.ok(stats.truncated);
			assert.equal(damage.at(-1)?.code, 'ERR_TRISCAP_TRUNCATED_FILE');
		}
		const wrong = Buffer.from(packed);
		wrong[packed.length - 6]! ^= 1; // the checksum
		const all = await readAll(wrong);
		assert.equal(all.events.length, 5001);
		assert.equal(all.damage.at(-1)?.code, 'ERR_TRISCAP_DAMAGED_FILE');
		const torn = Buffer.from(packed);
		torn.fill(0xff, packed.length >> 1, (packed.length >> 1) + 50);
		const part = await readAll(torn);
		assert.ok(part.events.length > 100);
		assert.ok(part.damage.length > 0);
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
