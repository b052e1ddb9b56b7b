// Syscalls of 32-bit programs, made by `int $0x80` from 64-bit code: other numbers, arguments of 32 bits, narrow structures.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {temporaryFolder} from '../../helpers/act.js';
import {bytes, returned, useRecorder} from '../../helpers/capture-acts.js';
import {IA32, skipWithoutCompat} from '../../helpers/compat.js';
import {forEachDriver} from '../../helpers/for-each-driver.js';
import {
	AF_INET,
	AT_FDCWD,
	O_CREAT,
	O_LARGEFILE,
	O_RDWR,
	SOCK_DGRAM,
	errno,
	inetAddress,
	scap,
	AF_UNIX,
	SOCK_STREAM,
} from '../../helpers/linux.js';

forEachDriver('syscalls of 32-bit programs', (driver) => {
	let folder = '';
	before(skipWithoutCompat);
	before(() => (folder = temporaryFolder('compat')));
	after(() => folder && fs.rmSync(folder, {recursive: true}));
	const recorder = useRecorder(driver, undefined);
	const compat = true;

	it('have their own numbers, and the same events', async () => {
		const file = path.join(folder, 'file');
		const {events} = await recorder().script(
			(s) => {
				s.call32(IA32.getppid);
				s.call32(IA32.open, s.string(file), O_RDWR | O_CREAT, 0o640);
				s.call32(IA32.write, 3, s.memory(Buffer.from('hello')), 5);
				s.call32(IA32.close, 3);
				s.call32(IA32.close, -1);
				s.call32(IA32.openat, AT_FDCWD, s.string('/nowhere'), 0, 0);
				s.call32(IA32.mkdirat, AT_FDCWD, 0, 0o700);
			},
			{compat},
		);
		const {dev, ino} = fs.statSync(file, {bigint: true});
		assert.deepEqual(events, [
			returned('getppid', {ID: 41, nativeID: IA32.getppid}),
			returned('open', {
				fd: 3,
				name: file,
				flags: scap('file_flags', 'O_RDWR', 'O_CREAT', 'O_F_CREATED'),
				mode: 0o640,
				dev: Number(dev),
				ino,
			}),
			returned('write', {res: 5, data: bytes('hello'), fd: 3, size: 5}),
			returned('close', {res: 0, fd: 3}),
			returned('close', {res: errno('EBADF'), fd: -1}),
			returned('openat', {
				fd: errno('ENOENT'),
				dirfd: -100,
				name: '/nowhere',
				flags: scap('file_flags', 'O_RDONLY'),
				mode: 0,
				dev: 0,
				ino: 0n,
			}),
			returned('mkdirat', {res: errno('EFAULT'), dirfd: -100, path: null, mode: 0o700}),
		]);
	});

	it('pass a position in two halves', async () => {
		const file = path.join(folder, 'position');
		fs.writeFileSync(file, '0123456789');
		const {events} = await recorder().script(
			(s) => {
				s.call32(IA32.open, s.string(file), O_RDWR | O_LARGEFILE, 0);
				s.call32(IA32.pread64, 3, s.memory(3), 3, 4, 0);
				s.call32(IA32.pwrite64, 3, s.memory(Buffer.from('far')), 3, 5, 1);
			},
			{compat},
		);
		assert.deepEqual(events.slice(1), [
			returned('pread', {res: 3, data: bytes('456'), fd: 3, size: 3, pos: 4n}),
			returned('pwrite', {res: 3, data: bytes('far'), fd: 3, size: 3, pos: 2n ** 32n + 5n}),
		]);
	});

	it('have narrow vectors and messages', async () => {
		const {events} = await recorder().script(
			(s) => {
				const vector = (...texts: string[]) =>
					s.iovecs(texts.map((text) => ({base: s.memory(Buffer.from(text)), length: text.length})));
				s.call32(IA32.pipe2, s.memory(8), 0);
				s.call32(IA32.writev, 4, vector('one', 'two', 'three'), 3);
				s.call32(IA32.readv, 3, vector('___', '________'), 2);
				s.call32(IA32.writev, 4, vector(...Array<string>(40).fill('x')), 40);
			},
			{compat},
		);
		assert.deepEqual(events.slice(1), [
			returned('writev', {res: 11, data: bytes('onetwothree'), fd: 4, size: 11}),
			returned('readv', {res: 11, size: 11, data: bytes('onetwothree'), fd: 3}),
			returned('writev', {res: 40, data: bytes('x'.repeat(32)), fd: 4, size: 32}),
		]);
	});

	it('send and receive messages', async () => {
		const {events} = await recorder().script(
			(s) => {
				const vector = (text: string) => s.iovecs([{base: s.memory(Buffer.from(text)), length: text.length}]);
				s.call32(IA32.socket, AF_INET, SOCK_DGRAM, 0);
				s.call32(IA32.bind, 3, s.memory(inetAddress('127.0.0.1', 0)), 16);
				const address = s.memory(inetAddress('127.0.0.1', 9));
				const message = s.message({name: address, nameLength: 16, vector: vector('narrow'), count: 1});
				s.call32(IA32.sendmsg, 3, message, 0);
				s.call32(IA32.socketpair, AF_UNIX, SOCK_STREAM, 0, s.memory(8));
				s.call32(IA32.sendmsg, 4, s.message({vector: vector('over there'), count: 1}), 0);
				s.call32(
					IA32.recvmsg,
					5,
					s.message({vector: vector('____________'), count: 1, control: s.memory(64), controlLength: 64}),
					0,
				);
			},
			{compat},
		);
		const named = (name: string) => events.filter((event) => event.name === name).map((event) => event.args);
		const [inet, unix] = named('sendmsg') as [Record<string, unknown>, Record<string, unknown>];
		assert.deepEqual({...inet, tuple: null}, {res: 6, data: bytes('narrow'), fd: 3, size: 6, tuple: null});
		const {destination} = inet['tuple'] as {destination: unknown};
		assert.deepEqual(destination, {address: '127.0.0.1', port: 9});
		assert.deepEqual({...unix, tuple: null}, {res: 10, data: bytes('over there'), fd: 4, size: 10, tuple: null});
		const [received] = named('recvmsg') as [Record<string, unknown>];
		assert.deepEqual(
			{...received, tuple: null},
			{res: 10, size: 12, data: bytes('over there'), tuple: null, msgcontrol: new Uint8Array(), fd: 5},
		);
	});

	it('pass numbers of 32 bits, signed where they are', async () => {
		const {events} = await recorder().script(
			(s) => {
				s.call32(IA32.kill, -(2 ** 22 - 1), 0);
				s.call32(IA32.fcntl64, -7, 1, -1);
				s.call32(IA32.dup3, -1, -2, 0);
				s.call32(IA32.setuid, -1);
			},
			{compat},
		);
		assert.deepEqual(events, [
			returned('kill', {res: errno('ESRCH'), pid: -(2 ** 22 - 1), sig: 0}),
			returned('fcntl', {res: errno('EBADF'), fd: -7, cmd: scap('fcntl_commands', 'F_GETFD'), arg: 2n ** 32n - 1n}),
			returned('dup3', {res: errno('EBADF'), oldfd: -1, newfd: -2, flags: 0}),
			returned('setuid', {res: errno('EINVAL'), uid: 0xffff_ffff}),
		]);
	});
});
