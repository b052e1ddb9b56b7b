// close, dup, dup2, dup3, pipe, pipe2 and fcntl: what becomes of descriptors.
import assert from 'node:assert/strict';
import {returned, useRecorder} from '../../helpers/capture-acts.js';
import {forEachDriver} from '../../helpers/for-each-driver.js';
import {
	AT_FDCWD,
	O_CLOEXEC,
	O_DIRECT,
	O_LARGEFILE,
	O_NONBLOCK,
	O_RDONLY,
	O_WRONLY,
	errno,
	scap,
} from '../../helpers/linux.js';
import type {Script} from '../../helpers/script.js';
import {skip} from '../../helpers/skip.js';

const INT_MAX = 2 ** 31 - 1;

forEachDriver('close, dup, dup2, dup3, pipe, pipe2, fcntl', (driver) => {
	const recorder = useRecorder(driver, ['close', 'dup', 'dup2', 'dup3', 'pipe', 'pipe2', 'fcntl']);
	const descriptor = (s: Script) => s.call('openat', AT_FDCWD, s.string('/dev/null'), O_WRONLY, 0);

	it('close reports the descriptor and the result', async () => {
		const {events} = await recorder().script((s) => {
			s.call('close', descriptor(s));
			s.call('close', 3);
			s.call('close', -1);
			s.call('close', INT_MAX);
			s.call('close', -(2 ** 31));
		});
		const failed = (fd: number) => returned('close', {res: errno('EBADF'), fd});
		assert.deepEqual(events, [
			returned('close', {res: 0, fd: 3}),
			failed(3),
			failed(-1),
			failed(INT_MAX),
			failed(-(2 ** 31)),
		]);
	});

	it('close looks at 32 bits of the descriptor, as the kernel does', async () => {
		const {events} = await recorder().script((s) => s.call('close', 0x1_0000_004dn));
		assert.deepEqual(events, [returned('close', {res: errno('EBADF'), fd: 0x4d})]);
	});

	it('dup reports the copy', async () => {
		const {events} = await recorder().script((s) => {
			s.call('dup', descriptor(s));
			s.call('dup', 55);
			s.call('dup', -1);
		});
		assert.deepEqual(events, [
			returned('dup', {res: 4, oldfd: 3}),
			returned('dup', {res: errno('EBADF'), oldfd: 55}),
			returned('dup', {res: errno('EBADF'), oldfd: -1}),
		]);
	});

	it('dup2 reports both numbers, also when they are the same', async function () {
		if (process.arch !== 'x64') skip(this, 'newer architectures have dup3 only');
		const {events} = await recorder().script((s) => {
			const fd = descriptor(s);
			s.call('dup2', fd, 20);
			s.call('dup2', fd, fd);
			s.call('dup2', 55, 55);
			s.call('dup2', fd, -5);
			s.call('dup2', fd, INT_MAX);
		});
		assert.deepEqual(events, [
			returned('dup2', {res: 20, oldfd: 3, newfd: 20}),
			returned('dup2', {res: 3, oldfd: 3, newfd: 3}),
			returned('dup2', {res: errno('EBADF'), oldfd: 55, newfd: 55}),
			returned('dup2', {res: errno('EBADF'), oldfd: 3, newfd: -5}),
			returned('dup2', {res: errno('EBADF'), oldfd: 3, newfd: INT_MAX}),
		]);
	});

	it('dup3 reports its flags', async () => {
		const {events} = await recorder().script((s) => {
			const fd = descriptor(s);
			s.call('dup3', fd, 20, 0);
			s.call('dup3', fd, 21, O_CLOEXEC);
			s.call('dup3', fd, fd, 0);
			s.call('dup3', fd, 22, O_NONBLOCK);
			s.call('dup3', 55, 22, 0);
		});
		const cloexec = scap('file_flags', 'O_CLOEXEC');
		const nonblock = scap('file_flags', 'O_NONBLOCK');
		assert.deepEqual(events, [
			returned('dup3', {res: 20, oldfd: 3, newfd: 20, flags: 0}),
			returned('dup3', {res: 21, oldfd: 3, newfd: 21, flags: cloexec}),
			returned('dup3', {res: errno('EINVAL'), oldfd: 3, newfd: 3, flags: 0}),
			returned('dup3', {res: errno('EINVAL'), oldfd: 3, newfd: 22, flags: nonblock}),
			returned('dup3', {res: errno('EBADF'), oldfd: 55, newfd: 22, flags: 0}),
		]);
	});

	/** fstat's buffer, and in it the inode. */
	const inode = (stat: Buffer) => stat.readBigUInt64LE(8);

	it('pipe reports both ends and their inode', async function () {
		if (process.arch !== 'x64') skip(this, 'newer architectures have pipe2 only');
		const {events, outcome, made} = await recorder().script((s) => {
			const stat = s.memory(144);
			s.call('pipe', s.memory(8));
			s.call('fstat', 4, stat);
			s.dump(stat);
			s.call('pipe', 0);
			s.call('pipe', s.memory(4)); // room for one of the two
			return stat;
		});
		const failed = returned('pipe', {res: errno('EFAULT'), fd1: -1, fd2: -1, ino: 0n});
		assert.deepEqual(events, [
			returned('pipe', {res: 0, fd1: 3, fd2: 4, ino: inode(outcome.bytes(made))}),
			failed,
			failed,
		]);
	});

	it('pipe2 reports its flags, too', async () => {
		const {events, outcome, made} = await recorder().script((s) => {
			const stats = [O_CLOEXEC, O_NONBLOCK, O_DIRECT, 0].map((flags, index) => {
				const stat = s.memory(144);
				s.call('pipe2', s.memory(8), flags);
				s.call('fstat', 3 + 2 * index, stat);
				s.dump(stat);
				return stat;
			});
			s.call('pipe2', s.memory(8), 1);
			return stats;
		});
		assert.deepEqual(events, [
			...[['O_CLOEXEC'], ['O_NONBLOCK'], ['O_DIRECT'], []].map((names, index) =>
				returned('pipe2', {
					res: 0,
					fd1: 3 + 2 * index,
					fd2: 4 + 2 * index,
					ino: inode(outcome.bytes(made[index]!)),
					flags: scap('file_flags', ...names),
				}),
			),
			returned('pipe2', {res: errno('EINVAL'), fd1: -1, fd2: -1, ino: 0n, flags: 0}),
		]);
	});

	describe('fcntl', () => {
		/** include/uapi/asm-generic/fcntl.h and linux/fcntl.h. */
		const commands = {
			F_DUPFD: 0,
			F_GETFD: 1,
			F_SETFD: 2,
			F_GETFL: 3,
			F_SETFL: 4,
			F_GETLK: 5,
			F_SETLK: 6,
			F_SETLKW: 7,
			F_SETOWN: 8,
			F_GETOWN: 9,
			F_SETSIG: 10,
			F_GETSIG: 11,
			F_SETOWN_EX: 15,
			F_GETOWN_EX: 16,
			F_OFD_GETLK: 36,
			F_OFD_SETLK: 37,
			F_OFD_SETLKW: 38,
			F_SETLEASE: 1024,
			F_GETLEASE: 1025,
			F_NOTIFY: 1026,
			F_CANCELLK: 1029,
			F_DUPFD_CLOEXEC: 1030,
			F_SETPIPE_SZ: 1031,
			F_GETPIPE_SZ: 1032,
		} as const;

		it('reports the result, the command and its argument', async () => {
			const {events} = await recorder().script((s) => {
				const fd = descriptor(s);
				s.call('fcntl', fd, commands.F_DUPFD, 30);
				s.call('fcntl', fd, commands.F_DUPFD_CLOEXEC, 40);
				s.call('fcntl', fd, commands.F_GETFD, 0);
				s.call('fcntl', fd, commands.F_SETFD, 1);
				s.call('fcntl', fd, commands.F_GETFD, 12_345);
				s.call('fcntl', fd, commands.F_GETFL, 0);
				s.call('fcntl', fd, commands.F_SETFL, O_NONBLOCK);
				s.call('fcntl', fd, commands.F_GETPIPE_SZ, 0);
				s.call('fcntl', 55, commands.F_GETFD, 0xffff_ffff_ffff_fff1n);
				s.call('fcntl', fd, 4711, 1);
			});
			const made = (res: number, cmd: string, arg: bigint, fd = 3) =>
				returned('fcntl', {res, fd, cmd: cmd && scap('fcntl_commands', cmd), arg});
			assert.deepEqual(events, [
				made(30, 'F_DUPFD', 30n),
				made(40, 'F_DUPFD_CLOEXEC', 40n),
				made(0, 'F_GETFD', 0n),
				made(0, 'F_SETFD', 1n),
				made(1, 'F_GETFD', 12_345n),
				made(O_WRONLY | O_LARGEFILE, 'F_GETFL', 0n), // which 64-bit programs always have
				made(0, 'F_SETFL', BigInt(O_NONBLOCK)),
				made(errno('EBADF'), 'F_GETPIPE_SZ', 0n),
				made(errno('EBADF'), 'F_GETFD', 0xffff_ffff_ffff_fff1n, 55),
				made(errno('EINVAL'), 'UNKNOWN', 1n),
			]);
		});

		it('translates every command to its portable value', async () => {
			const names = Object.keys(commands) as (keyof typeof commands)[];
			const {events} = await recorder().script((s) => {
				for (const name of names) s.call('fcntl', 99, commands[name], 7);
			});
			assert.deepEqual(
				events,
				names.map((name) =>
					returned('fcntl', {res: errno('EBADF'), fd: 99, cmd: scap('fcntl_commands', name), arg: 7n}),
				),
			);
		});

		it('reports the address of a lock', async () => {
			const {events, outcome, made} = await recorder().script((s) => {
				const fd = s.call('openat', AT_FDCWD, s.string('/dev/null'), O_RDONLY, 0);
				const lock = s.memory(32);
				const probe = s.words([lock]); // its own address, to look at afterwards
				s.dump(probe);
				s.call('fcntl', fd, commands.F_GETLK, lock);
				return probe;
			});
			const address = outcome.bytes(made).readBigUInt64LE(0);
			assert.deepEqual(events, [
				returned('fcntl', {res: 0, fd: 3, cmd: scap('fcntl_commands', 'F_GETLK'), arg: address}),
			]);
		});
	});
});
