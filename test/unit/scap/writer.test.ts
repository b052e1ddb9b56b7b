// Files that are written: what is in them byte by byte, that they can be read again, and what happens when they cannot.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {PassThrough, Writable} from 'node:stream';
import {gunzipSync} from 'node:zlib';

import {BatchView, countEvents} from '../../../lib/batch.js';
import {Records} from '../../../lib/decode/record.js';
import type {EventBase} from '../../../lib/events/event.js';
import {
	CaptureWriter,
	readCapture,
	type CaptureReader,
	type CaptureState,
	type DamageError,
	type RecordedEvent,
	type WriteOptions,
} from '../../../lib/scap/index.js';
import type {CaptureStats} from '../../../lib/stats.js';
import {batch, type Recipe} from '../../helpers/builders.js';
import {root} from '../../helpers/native.js';
import {block, event, eventBlock, file, section, tight, u16, u32} from './blocks.js';

const fixtures = new URL('../../fixtures/scap/', import.meta.url);
const closeOf = (fd: number, more: Partial<Recipe> = {}): Recipe => ({name: 'close', args: {res: 0, fd}, ...more});

function batchOf(...recipes: readonly Recipe[]): BatchView<EventBase> {
	const records = new Records(batch(...recipes));
	return new BatchView<EventBase>(records, 1, countEvents(records, 0).all);
}

async function readAll(source: string | Uint8Array) {
	const damage: DamageError[] = [];
	const capture = await readCapture(source, {onDamage: (one) => damage.push(one)});
	const events: RecordedEvent[] = [];
	for await (const one of capture) events.push(one);
	assert.deepEqual(damage, []);
	return {capture, events};
}

const fdsOf = (events: readonly RecordedEvent[]) =>
	events.map((one) => (one.name === 'close' ? one.args.fd : one.name));

const stats: CaptureStats = {
	driver: 'modern-bpf',
	hits: 30,
	delivered: 10,
	filtered: {event: 1, self: 2, pid: 0, duplicate: 0},
	dropped: {
		ring_full: 17,
		scratch_busy: 0,
		scratch_stolen: 0,
		too_large: 0,
		recursion: 0,
		lost: 0,
		corrupt: 0,
		unread: 0,
	},
	late: 0,
	gaps: 1,
	batches: 2,
	ringBytes: 1 << 20,
	degraded: [],
};

const stateOf = ({machine, interfaces, users, groups, processes, fds}: CaptureReader): CaptureState => ({
	machine,
	interfaces,
	users,
	groups,
	processes,
	fds,
});

let folder = '';
before(async () => (folder = await mkdtemp(path.join(tmpdir(), 'triscap-'))));
after(() => rm(folder, {recursive: true}));
const inFolder = (name: string) => path.join(folder, name);

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

describe('compatibility', () => {
	const recipe: Recipe = {name: 'execve', args: {res: 0, exe: 'a', args: ['b'], filename: '/bin/a'}};

	it('of the common kind leaves out parameters that some readers refuse', async () => {
		const target = inFolder('classic.scap');
		const writer = await CaptureWriter.open(target);
		await writer.write(batchOf(recipe, closeOf(3)));
		await writer.close();
		const capture = await readCapture(target, {convert: false});
		const found: RecordedEvent[] = [];
		for await (const one of capture) found.push(one);
		const {exe, args, filename, gid} = Object.fromEntries(found[0]!.args);
		assert.deepEqual([exe, args, filename, gid], ['a', ['b'], null, null]);
		assert.equal(found[0]!.raw('filename'), null);
		assert.deepEqual(found[0]!.raw('gid'), new Uint8Array());
		assert.deepEqual(fdsOf(found), ['execve', 3]);
	});

	it('of the kind for all leaves out nothing', async () => {
		const target = inFolder('modern.scap');
		const writer = await CaptureWriter.open(target, {compat: 'all'});
		await writer.write(batchOf(recipe));
		await writer.close();
		const {events} = await readAll(target);
		assert.equal(events[0]!.name === 'execve' && events[0].args.filename, '/bin/a');
	});

	for (const compat of ['common', 'modern'] as const)
		it(`of the ${compat} kind ${compat === 'common' ? 'hides' : 'names'} syscalls that old readers die of; they come back`, async () => {
			const target = inFolder(`syscalls-${compat}.scap`);
			const writer = await CaptureWriter.open(target, {compat});
			await writer.write(batchOf(...[75, 330, 331, 453].map((ID) => ({code: 1, args: {ID, nativeID: 10}}))));
			await writer.close();
			const generic = (ID: number) => ({code: 1, args: {ID, nativeID: 10}});
			const written = await readFile(target);
			const expected = [generic(75), generic(330)].map((recipe) => eventBlock(recipe));
			for (const ID of [331, 453])
				expected.push(compat === 'modern' ? eventBlock(generic(ID)) : eventBlock(generic(0), 0x217, ID * 0x10000));
			assert.ok(tight(written).includes(Buffer.concat(expected)));
			const {events} = await readAll(target);
			assert.deepEqual(
				events.map((one) => Object.fromEntries(one.args)['ID']),
				[75, 330, 331, 453],
			);
			assert.deepEqual(
				events.map(({name}) => name),
				['mprotect', 'io_uring_setup', 'io_uring_enter', 'rseq_slice_yield'],
			);
		});

	it('of the classic kind has the beginnings of syscalls, for readers that need them, and the same events', async () => {
		const recipes: readonly Recipe[] = [
			{code: 7, args: {res: 3, data: Buffer.from('abc'), fd: 3, size: 4096}},
			{code: 307, args: {fd: 4, dirfd: -100, name: '/etc/hostname', flags: 1, mode: 0, dev: 1, ino: 2n}},
			{code: 1, args: {ID: 75, nativeID: 10}},
			{code: 7, args: {res: 3, data: Buffer.from('abc')}, nparams: 2}, // an old one, whose beginning was written
		];
		const target = inFolder('classic.scap');
		const writer = await CaptureWriter.open(target, {compat: 'classic'});
		await writer.write(batchOf(...recipes));
		const {events: count} = await writer.close();
		assert.equal(count, 4);
		const written = tight(await readFile(target));
		const made = (recipe: Recipe) => eventBlock(recipe, 0x217, 0x8000_0000);
		const expected = [
			made({code: 6, args: {fd: 3, size: 4096}}),
			eventBlock(recipes[0]!),
			made({code: 306, args: {dirfd: -100, name: '/etc/hostname', flags: 1, mode: 0}}),
			eventBlock(recipes[1]!),
			eventBlock(recipes[2]!),
			eventBlock(recipes[3]!),
		];
		assert.ok(written.includes(Buffer.concat(expected)));
		for (const convert of [true, false]) {
			const capture = await readCapture(target, {convert});
			const codes: number[] = [];
			for await (const one of capture) codes.push(one.code);
			assert.deepEqual(codes, [7, 307, 1, 7]);
			assert.equal((await (await readCapture(target, {convert})).summary()).events, 4);
		}
	});

	it('of the modern kind has as many parameters as readers of 2025 accept', async () => {
		const target = inFolder('since-2025.scap');
		const writer = await CaptureWriter.open(target, {compat: 'modern'});
		await writer.write(batchOf(recipe, {name: 'socket', args: {fd: 3, domain: 2, type: 1, proto: 0, flags: 0}}));
		await writer.close();
		const events: RecordedEvent[] = [];
		for await (const one of await readCapture(target, {convert: false})) events.push(one);
		assert.equal(events[0]!.name === 'execve' && events[0].args.filename, '/bin/a');
		assert.deepEqual([events[1]!.raw('proto')?.length, events[1]!.raw('flags')], [4, null]);
	});

	it('of the common kind hides descriptors of kinds that old readers give up on', async () => {
		const original = await readCapture(new URL('single_ipv6_conn.scap', fixtures));
		const tid = [...original.processes.keys()][0]!;
		const fds = new Map([[tid, [{fd: 5, ino: 1n, type: 'memfd', name: '/memfd:x'} as const]]]);
		for (const [compat, type] of [
			['common', 'unsupported'],
			['modern', 'memfd'],
		] as const) {
			const target = inFolder(`fds-${compat}.scap`);
			const writer = await CaptureWriter.open(target, {state: {...stateOf(original), fds}, compat});
			await writer.write(batchOf(closeOf(3)));
			await writer.close();
			assert.equal((await readAll(target)).capture.fds.get(tid)?.[0]?.type, type);
		}
		await original.close();
	});
});

describe('a series of files', () => {
	const second = 1_000_000_000n;
	const base = 1_700_000_000n * second;

	async function series(name: string, options: WriteOptions, recipes: readonly Recipe[]) {
		const target = inFolder(name);
		const writer = await CaptureWriter.open(target, options);
		await writer.write(batchOf(...recipes));
		return {target, ...(await writer.close())};
	}

	it('goes on after a number of events; each file is whole', async () => {
		const original = await readCapture(new URL('single_ipv6_conn.scap', fixtures));
		const recipes = Array.from({length: 25}, (_, fd) => closeOf(fd));
		const {target, files, events} = await series('n.scap', {rotate: {events: 10}, state: original}, recipes);
		await original.close();
		assert.deepEqual(files, [`${target}0`, `${target}1`, `${target}2`]);
		assert.equal(events, 25);
		const found = await Promise.all(files.map(readAll));
		assert.deepEqual(
			found.map((one) => one.events.length),
			[10, 10, 5],
		);
		for (const {capture} of found) {
			assert.equal(capture.processes.size, 154);
			assert.equal(capture.statistics?.final, true);
		}
	});

	it('goes on at a size', async () => {
		const recipes = Array.from({length: 100}, (_, fd) => closeOf(fd));
		const {files} = await series('c.scap', {rotate: {bytes: 2000}}, recipes);
		assert.ok(files.length > 2);
		for (const one of files) assert.ok((await readFile(one)).length < 2300);
	});

	it('goes on after a time, by the events', async () => {
		const recipes = [0, 1, 9, 10, 11, 30].map((time) => closeOf(time, {ts: base + BigInt(time) * second}));
		const {files} = await series('g.scap', {rotate: {seconds: 10}}, recipes);
		const found = await Promise.all(files.map(async (one) => fdsOf((await readAll(one)).events)));
		assert.deepEqual(found, [[0, 1, 9], [10, 11], [30]]);
	});

	it('is named after the time if it is asked to be', async () => {
		const recipes = [closeOf(1, {ts: base}), closeOf(2, {ts: base + 60n * second})];
		const {files} = await series('t-%Y-%m-%d_%H:%M:%S-%%.scap', {rotate: {seconds: 10}}, recipes);
		const time = (ns: bigint) => {
			const date = new Date(Number(ns / 1_000_000n));
			const two = (value: number) => String(value).padStart(2, '0');
			return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}_${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
		};
		assert.deepEqual(
			files.map((one) => path.basename(one)),
			[`t-${time(base)}-%.scap`, `t-${time(base + 60n * second)}-%.scap`],
		);
	});

	it('can be a ring of files', async () => {
		const recipes = Array.from({length: 125}, (_, fd) => closeOf(fd));
		const {files} = await series('ring.scap', {rotate: {events: 10, files: 11}}, recipes);
		assert.equal(files.length, 13);
		const names = (await readdir(folder)).filter((name) => name.startsWith('ring.scap')).sort();
		assert.deepEqual(
			names,
			['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((n) => `ring.scap${n}`),
		);
		assert.deepEqual(fdsOf((await readAll(inFolder('ring.scap01'))).events), [120, 121, 122, 123, 124]);
	});

	it('can end with its last file', async () => {
		const recipes = Array.from({length: 35}, (_, fd) => closeOf(fd));
		const target = inFolder('stop.scap');
		const writer = await CaptureWriter.open(target, {rotate: {events: 10, files: 2, whenFull: 'stop'}});
		await writer.write(batchOf(...recipes.slice(0, 15)));
		assert.equal(writer.isFull, false);
		await writer.write(batchOf(...recipes.slice(15)));
		assert.equal(writer.isFull, true);
		await writer.write(batchOf(closeOf(99)));
		await writer.write([...batchOf(closeOf(99))]);
		const {events, lost, files} = await writer.close();
		assert.deepEqual([events, lost], [20, 0]);
		assert.deepEqual(files, [`${target}0`, `${target}1`]);
		assert.deepEqual(
			fdsOf((await readAll(`${target}1`)).events),
			recipes.slice(10, 20).map((_, index) => 10 + index),
		);
	});

	it('that is a ring and named after the time has no more files than it may have', async () => {
		const recipes = Array.from({length: 10}, (_, index) => closeOf(index, {ts: base + BigInt(index) * 60n * second}));
		const {files} = await series('ring-%H%M.scap', {rotate: {seconds: 10, files: 3}}, recipes);
		assert.equal(files.length, 10);
		const there = (await readdir(folder)).filter((name) => name.startsWith('ring-')).sort();
		assert.deepEqual(
			there,
			files
				.slice(-3)
				.map((one) => path.basename(one))
				.sort(),
		);
	});

	it('goes on at the same events, in batches and one by one', async () => {
		const recipes = Array.from({length: 300}, (_, fd) => closeOf(fd, {ts: base + BigInt(Math.floor(fd / 7)) * second}));
		for (const rotate of [{events: 13}, {bytes: 3000}, {seconds: 5}, {events: 50, bytes: 3000, seconds: 7}]) {
			const whole = await series('whole.scap', {rotate}, recipes);
			const single = await CaptureWriter.open(inFolder('single.scap'), {rotate});
			await single.write([...batchOf(...recipes)]);
			const {files} = await single.close();
			const found = async (names: readonly string[]) =>
				Promise.all(names.map(async (one) => fdsOf((await readAll(one)).events)));
			assert.deepEqual(await found(files), await found(whole.files), JSON.stringify(rotate));
		}
	});

	it('asks for the state of each file', async () => {
		let asked = 0;
		const nothing: CaptureState = {interfaces: [], users: [], groups: [], processes: new Map(), fds: new Map()};
		const state = () => {
			asked++;
			return Promise.resolve(nothing);
		};
		await series('s.scap', {rotate: {events: 1}, state}, [closeOf(1), closeOf(2), closeOf(3)]);
		assert.equal(asked, 3);
	});

	it('has no file if there is no event', async () => {
		const writer = await CaptureWriter.open(inFolder('none.scap'), {rotate: {events: 1}});
		assert.deepEqual(await writer.close(), {events: 0, lost: 0, bytes: 0, files: []});
	});
});

describe('when writing fails', () => {
	it('on a full disk it says so', async () => {
		await assert.rejects(CaptureWriter.open('/dev/full'), {code: 'ERR_TRISCAP_WRITE', message: /ENOSPC.*make room/s});
	});

	for (const gzip of [false, true]) {
		it(`in the middle, a ${gzip ? 'compressed ' : ''}file ends behind its last whole block, and it is known what is missing`, async function () {
			this.timeout(30_000);
			const target = inFolder(`limited${gzip ? '.gz' : ''}.scap`);
			const program = path.join(root, 'test/unit/scap/write-forever.ts');
			const command = `ulimit -f 201; exec "${process.execPath}" --import tsx "${program}" "${target}" ${gzip}`;
			const child = spawn('bash', ['-c', command], {cwd: root, stdio: ['ignore', 'pipe', 'inherit']});
			let text = '';
			child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
			await once(child, 'close');
			const {code, events, lost, bytes} = JSON.parse(text.trim().split('\n').at(-1)!) as Record<string, unknown>;
			assert.equal(code, 'ERR_TRISCAP_WRITE');
			assert.ok((lost as number) > 0);
			assert.equal((await readFile(target)).length, bytes);
			const found = await readAll(target);
			assert.equal(found.events.length, events);
			assert.notEqual(found.capture.statistics?.final, true);
		});
	}

	it('behind a stream it says so, then and ever after', async () => {
		let room = 3;
		const stream = new Writable({
			write(_chunk, _encoding, done) {
				done(room-- > 0 ? null : new Error('no room'));
			},
		});
		const writer = await CaptureWriter.open(stream);
		await writer.write(batchOf(closeOf(1), closeOf(2)));
		await writer.write(batchOf(closeOf(3)));
		await assert.rejects(writer.write(batchOf(closeOf(4), closeOf(5))), {
			code: 'ERR_TRISCAP_WRITE',
			message: /no room/,
		});
		await assert.rejects(writer.write(batchOf(closeOf(6))), {code: 'ERR_TRISCAP_WRITE'});
		const {events, lost} = writer.stats();
		assert.deepEqual([events, lost], [3, 2]);
		await assert.rejects(writer.close(), {code: 'ERR_TRISCAP_WRITE'});
	});

	it('in a folder that is not there it says so', async () => {
		await assert.rejects(CaptureWriter.open(inFolder('missing/a.scap')), {
			code: 'ERR_TRISCAP_WRITE',
			message: /ENOENT/,
		});
	});

	it('after the end it says so', async () => {
		const writer = await CaptureWriter.open(inFolder('closed.scap'));
		await writer.close();
		await assert.rejects(writer.write(batchOf(closeOf(1))), {code: 'ERR_TRISCAP_WRITE', message: /closed/});
		assert.equal((await writer.close()).events, 0);
	});

	it('because an option is wrong it says which', async () => {
		const target = inFolder('options.scap');
		const open = (options: unknown) => CaptureWriter.open(target, options as WriteOptions);
		for (const [options, message] of [
			[{gzip: 11}, /gzip: 11/],
			[{compat: 'old'}, /compat: "old"/],
			[{rotate: {}}, /neither bytes nor seconds nor events/],
			[{rotate: {bytes: -1}}, /rotate\.bytes: -1/],
			[{rotate: {seconds: 0}}, /rotate\.seconds: 0/],
			[{rotate: {events: 1, files: 1.5}}, /rotate\.files: 1\.5/],
			[{rotate: {events: 1, files: 1, whenFull: 'again'}}, /rotate\.whenFull: "again"/],
			[{rotate: {events: 1, whenFull: 'stop'}}, /set rotate\.files/],
		] as const)
			await assert.rejects(open(options), {code: 'ERR_TRISCAP_INVALID_OPTION', message});
		await assert.rejects(CaptureWriter.open(new PassThrough(), {rotate: {events: 1}}), {
			code: 'ERR_TRISCAP_INVALID_OPTION',
		});
		await assert.rejects(CaptureWriter.open(7 as never), TypeError);
		const writer = await CaptureWriter.open(target);
		await assert.rejects(writer.write([{name: 'close'}] as never), TypeError);
		await writer.close();
	});

	for (const gzip of [false, true]) {
		it(`because the process is killed, a ${gzip ? 'compressed ' : ''}file can be read`, async function () {
			this.timeout(30_000);
			const target = inFolder(`killed${gzip ? '.gz' : ''}.scap`);
			const program = path.join(root, 'test/unit/scap/write-forever.ts');
			const child = spawn(process.execPath, ['--import', 'tsx', program, target, String(gzip)], {
				cwd: root,
				stdio: ['ignore', 'pipe', 'inherit'],
			});
			let text = '';
			child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
			while (text.trim().split('\n').length < 30) await once(child.stdout, 'data');
			child.kill('SIGKILL');
			await once(child, 'exit');
			const written = Number(text.trim().split('\n').slice(0, -1).at(-1));
			const capture = await readCapture(target, {onDamage: () => {}});
			let read = 0;
			for await (const one of capture.batches()) read += one.length;
			// What was said to be written is there; if it waits to be compressed, not all of it.
			if (gzip) assert.ok(read > 0);
			else assert.ok(read >= written, `${read} of ${written}`);
			assert.notEqual(capture.statistics?.final, true);
		});
	}
});
