// open, openat, openat2 and creat: what was asked for, and the file it became.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {temporaryFolder} from '../../helpers/act.js';
import {returned, useRecorder} from '../../helpers/capture-acts.js';
import {forEachDriver} from '../../helpers/for-each-driver.js';
import {
	AT_FDCWD,
	O_APPEND,
	O_CLOEXEC,
	O_CREAT,
	O_DIRECT,
	O_DIRECTORY,
	O_DSYNC,
	O_EXCL,
	O_LARGEFILE,
	O_NONBLOCK,
	O_PATH,
	O_RDONLY,
	O_RDWR,
	O_SYNC,
	O_TMPFILE,
	O_TRUNC,
	O_WRONLY,
	errno,
	scap,
} from '../../helpers/linux.js';
import {skip} from '../../helpers/skip.js';

/** Device and inode as stat(2) has them. */
function identity(file: string): {dev: number; ino: bigint} {
	const {dev, ino} = fs.statSync(file, {bigint: true});
	return {dev: Number(dev), ino};
}

const nowhere = {dev: 0, ino: 0n};
const flags = (...names: string[]) => scap('file_flags', ...names);

forEachDriver('open, openat, openat2, creat', (driver) => {
	const recorder = useRecorder(driver, ['open', 'openat', 'openat2', 'creat']);
	let folder = '';
	let existing: string;

	before(() => {
		folder = temporaryFolder('open');
		existing = path.join(folder, 'existing');
		fs.writeFileSync(existing, 'content');
	});
	after(() => folder && fs.rmSync(folder, {recursive: true}));

	describe('openat', () => {
		it('reports the descriptor, AT_FDCWD as -100, the path, the flags, the device and the inode', async () => {
			const {events} = await recorder().script((s) => s.call('openat', AT_FDCWD, s.string(existing), O_RDWR, 0));
			assert.deepEqual(events, [
				returned('openat', {
					fd: 3,
					dirfd: -100,
					name: existing,
					flags: flags('O_RDWR'),
					mode: 0,
					...identity(existing),
				}),
			]);
		});

		it('reports a relative path and the descriptor of its folder as passed', async () => {
			const {events} = await recorder().script((s) => {
				const opened = s.call('openat', AT_FDCWD, s.string(folder), O_RDONLY | O_DIRECTORY, 0);
				s.call('openat', opened, s.string('existing'), O_RDONLY | O_CLOEXEC, 0o777);
			});
			assert.deepEqual(events, [
				returned('openat', {
					fd: 3,
					dirfd: -100,
					name: folder,
					flags: flags('O_RDONLY', 'O_DIRECTORY'),
					mode: 0,
					...identity(folder),
				}),
				returned('openat', {
					fd: 4,
					dirfd: 3,
					name: 'existing',
					flags: flags('O_RDONLY', 'O_CLOEXEC'),
					mode: 0,
					...identity(existing),
				}),
			]);
		});

		it('says that it created a file, and with which mode it was asked to', async () => {
			const file = path.join(folder, 'created');
			const {events} = await recorder().script((s) => {
				for (let twice = 0; twice < 2; twice++) {
					s.call('openat', AT_FDCWD, s.string(file), O_WRONLY | O_CREAT, 0o4751);
				}
			});
			const args = {dirfd: -100, name: file, mode: 0o4751, ...identity(file)};
			assert.deepEqual(events, [
				returned('openat', {...args, fd: 3, flags: flags('O_WRONLY', 'O_CREAT', 'O_F_CREATED')}),
				returned('openat', {...args, fd: 4, flags: flags('O_WRONLY', 'O_CREAT')}),
			]);
		});

		it('translates every flag to its portable value', async () => {
			const cases: [number, string[]][] = [
				[O_RDONLY, ['O_RDONLY']],
				[O_WRONLY, ['O_WRONLY']],
				[O_RDWR, ['O_RDWR']],
				[O_WRONLY | O_TRUNC, ['O_WRONLY', 'O_TRUNC']],
				[O_WRONLY | O_APPEND, ['O_WRONLY', 'O_APPEND']],
				[O_RDONLY | O_NONBLOCK, ['O_RDONLY', 'O_NONBLOCK']],
				[O_WRONLY | O_DSYNC, ['O_WRONLY', 'O_DSYNC']],
				[O_WRONLY | O_SYNC, ['O_WRONLY', 'O_SYNC', 'O_DSYNC']],
				[O_RDONLY | O_DIRECT, ['O_RDONLY', 'O_DIRECT']],
				[O_RDONLY | O_CLOEXEC, ['O_RDONLY', 'O_CLOEXEC']],
				[O_RDONLY | O_LARGEFILE, ['O_RDONLY', 'O_LARGEFILE']],
				[O_PATH, ['O_RDONLY']], // the format has no name for it
			];
			const {events, outcome, made} = await recorder().script((s) =>
				cases.map(([kernel]) => s.call('openat', AT_FDCWD, s.string(existing), kernel, 0)),
			);
			assert.deepEqual(
				events,
				cases.map(([, names], index) => {
					const fd = outcome.of(made[index]!);
					return returned('openat', {
						fd,
						dirfd: -100,
						name: existing,
						flags: flags(...names),
						mode: 0,
						...(fd < 0 ? nowhere : identity(existing)), // tmpfs knows O_DIRECT since 6.6 only
					});
				}),
			);
		});

		it('reports the inode of a file without a name', async () => {
			const {events, outcome, made} = await recorder().script((s) => {
				const fd = s.call('openat', AT_FDCWD, s.string(folder), O_RDWR | O_TMPFILE, 0o600);
				const stat = s.memory(144);
				s.call('fstat', fd, stat);
				s.dump(stat);
				return stat;
			});
			const stat = outcome.bytes(made);
			assert.deepEqual(events, [
				returned('openat', {
					fd: 3,
					dirfd: -100,
					name: folder,
					flags: flags('O_RDWR', 'O_TMPFILE', 'O_DIRECTORY'),
					mode: 0o600,
					dev: Number(stat.readBigUInt64LE(0)),
					ino: stat.readBigUInt64LE(8),
				}),
			]);
		});

		it('reports failures with their errno, and no file', async () => {
			const missing = path.join(folder, 'missing');
			const {events} = await recorder().script((s) => {
				s.call('openat', AT_FDCWD, s.string(missing), O_RDONLY, 0o644);
				s.call('openat', AT_FDCWD, s.string(existing), O_WRONLY | O_CREAT | O_EXCL, 0o640);
				s.call('openat', AT_FDCWD, s.string(`${existing}/below`), O_RDONLY, 0);
				s.call('openat', 77, s.string('relative'), O_RDONLY, 0);
				s.call('openat', AT_FDCWD, s.string(''), O_RDONLY, 0);
			});
			const failed = (name: string, error: string, more = {}) =>
				returned('openat', {
					fd: errno(error),
					dirfd: -100,
					name,
					flags: flags('O_RDONLY'),
					mode: 0,
					...nowhere,
					...more,
				});
			assert.deepEqual(events, [
				failed(missing, 'ENOENT'),
				failed(existing, 'EEXIST', {flags: flags('O_WRONLY', 'O_CREAT', 'O_EXCL'), mode: 0o640}),
				failed(`${existing}/below`, 'ENOTDIR'),
				failed('relative', 'EBADF', {dirfd: 77}),
				failed('', 'ENOENT'),
			]);
		});

		it('leaves the path empty when it cannot be read', async () => {
			const {events} = await recorder().script((s) => {
				s.call('openat', AT_FDCWD, 0, O_RDONLY, 0);
				s.call('openat', AT_FDCWD, s.memory(1).end, O_RDONLY, 0);
				s.call('openat', AT_FDCWD, 0xffff_8000_0000_0000n, O_RDONLY, 0);
			});
			const unreadable = returned('openat', {
				fd: errno('EFAULT'),
				dirfd: -100,
				name: null,
				flags: flags('O_RDONLY'),
				mode: 0,
				...nowhere,
			});
			assert.deepEqual(events, [unreadable, unreadable, unreadable]);
		});

		it('reports a path of 4095 bytes in full, and the first 4095 bytes of a longer one', async () => {
			const longest = `${'./'.repeat(2047)}x`;
			const longer = `${longest}${'y'.repeat(100)}`;
			const {events} = await recorder().script((s) => {
				s.call('openat', AT_FDCWD, s.string(longest), O_RDONLY, 0);
				s.call('openat', AT_FDCWD, s.string(longer), O_RDONLY, 0);
			});
			const args = {dirfd: -100, name: longest, flags: flags('O_RDONLY'), mode: 0, ...nowhere};
			assert.deepEqual(events, [
				returned('openat', {...args, fd: errno('ENOENT')}),
				returned('openat', {...args, fd: errno('ENAMETOOLONG')}),
			]);
		});

		it('reports a path that runs into an unreadable page as empty', async () => {
			const {events} = await recorder().script((s) => {
				s.call('openat', AT_FDCWD, s.memory(Buffer.from('no NUL before the end')), O_RDONLY, 0);
			});
			assert.deepEqual(events, [
				returned('openat', {
					fd: errno('EFAULT'),
					dirfd: -100,
					name: null,
					flags: flags('O_RDONLY'),
					mode: 0,
					...nowhere,
				}),
			]);
		});

		it('keeps the bytes of a name that is no UTF-8', async () => {
			const name = Buffer.from([0x2f, 0xff, 0x41, 0xc3, 0x28]);
			const recording = await recorder().script((s) => s.call('openat', AT_FDCWD, s.string(name), O_RDONLY, 0));
			const [event] = recording.between(recording.act.pid);
			assert.deepEqual(Buffer.from(event!.raw('name')!), Buffer.concat([name, Buffer.of(0)]));
			assert.equal(event!.toJSON().args['name'], '/\udcffA\udcc3(');
		});
	});

	describe('open', () => {
		it('reports what openat reports, without a folder', async function () {
			if (process.arch !== 'x64') skip(this, 'newer architectures have openat only');
			const created = path.join(folder, 'by-open');
			const {events} = await recorder().script((s) => {
				s.call('open', s.string(existing), O_RDONLY, 0o777);
				s.call('open', s.string(created), O_RDWR | O_CREAT | O_TRUNC, 0o600);
				s.call('open', s.string('/nowhere'), O_WRONLY, 0);
				s.call('open', 0, O_RDONLY, 0);
			});
			assert.deepEqual(events, [
				returned('open', {fd: 3, name: existing, flags: flags('O_RDONLY'), mode: 0, ...identity(existing)}),
				returned('open', {
					fd: 4,
					name: created,
					flags: flags('O_RDWR', 'O_CREAT', 'O_TRUNC', 'O_F_CREATED'),
					mode: 0o600,
					...identity(created),
				}),
				returned('open', {fd: errno('ENOENT'), name: '/nowhere', flags: flags('O_WRONLY'), mode: 0, ...nowhere}),
				returned('open', {fd: errno('EFAULT'), name: null, flags: flags('O_RDONLY'), mode: 0, ...nowhere}),
			]);
		});
	});

	describe('openat2', () => {
		const how = (kernelFlags: number, mode: number, resolve: number) => {
			const bytes = Buffer.alloc(24);
			bytes.writeBigUInt64LE(BigInt(kernelFlags), 0);
			bytes.writeBigUInt64LE(BigInt(mode), 8);
			bytes.writeBigUInt64LE(BigInt(resolve), 16);
			return bytes;
		};
		const RESOLVE = {NO_XDEV: 1, NO_MAGICLINKS: 2, NO_SYMLINKS: 4, BENEATH: 8, IN_ROOT: 16, CACHED: 32};

		it('reports what open_how asks for', async () => {
			const created = path.join(folder, 'by-openat2');
			const {events} = await recorder().script((s) => {
				s.call('openat2', AT_FDCWD, s.string(existing), s.memory(how(O_RDWR | O_CLOEXEC, 0, 0)), 24);
				s.call(
					'openat2',
					AT_FDCWD,
					s.string(created),
					s.memory(how(O_WRONLY | O_CREAT, 0o604, RESOLVE.NO_SYMLINKS)),
					24,
				);
			});
			assert.deepEqual(events, [
				returned('openat2', {
					fd: 3,
					dirfd: -100,
					name: existing,
					flags: flags('O_RDWR', 'O_CLOEXEC'),
					mode: 0,
					resolve: 0,
					...identity(existing),
				}),
				returned('openat2', {
					fd: 4,
					dirfd: -100,
					name: created,
					flags: flags('O_WRONLY', 'O_CREAT', 'O_F_CREATED'),
					mode: 0o604,
					resolve: scap('openat2_flags', 'RESOLVE_NO_SYMLINKS'),
					...identity(created),
				}),
			]);
		});

		it('translates every rule for resolving', async () => {
			const names = Object.keys(RESOLVE) as (keyof typeof RESOLVE)[];
			const {events, outcome, made} = await recorder().script((s) =>
				names.map((name) => s.call('openat2', 88, s.string('x'), s.memory(how(O_RDONLY, 0, RESOLVE[name])), 24)),
			);
			assert.deepEqual(
				events,
				names.map((name, index) =>
					returned('openat2', {
						fd: outcome.of(made[index]!),
						dirfd: 88,
						name: 'x',
						flags: flags('O_RDONLY'),
						mode: 0,
						resolve: scap('openat2_flags', `RESOLVE_${name}`),
						...nowhere,
					}),
				),
			);
		});

		it('reports zeros for an open_how that cannot be read', async () => {
			const {events} = await recorder().script((s) => s.call('openat2', AT_FDCWD, s.string(existing), 0, 24));
			assert.deepEqual(events, [
				returned('openat2', {
					fd: errno('EFAULT'),
					dirfd: -100,
					name: existing,
					flags: flags('O_RDONLY'),
					mode: 0,
					resolve: 0,
					...nowhere,
				}),
			]);
		});
	});

	describe('creat', () => {
		it('reports the descriptor, the path, the mode, the device and the inode', async function () {
			if (process.arch !== 'x64') skip(this, 'newer architectures have openat only');
			const created = path.join(folder, 'by-creat');
			const {events} = await recorder().script((s) => {
				s.call('creat', s.string(created), 0o2765);
				s.call('creat', s.string(folder), 0o600);
				s.call('creat', s.memory(8).end, 0);
			});
			assert.deepEqual(events, [
				returned('creat', {fd: 3, name: created, mode: 0o2765, ...identity(created), creat_flags: 0}),
				returned('creat', {fd: errno('EISDIR'), name: folder, mode: 0o600, ...nowhere, creat_flags: 0}),
				returned('creat', {fd: errno('EFAULT'), name: null, mode: 0, ...nowhere, creat_flags: 0}),
			]);
		});
	});
});
