// Blocks before the events: every form that there is.
import assert from 'node:assert/strict';
import {PassThrough} from 'node:stream';

import {readCapture} from '../../../lib/scap/index.js';
import {block, counted, eventBlock, file, machine, option, section, text, texts, u16, u32, u64} from './blocks.js';
import {closeOf, fdsOf, readAll} from './reading.js';

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
