// chdir, mkdirat, unlinkat and renameat2: paths, folders and flags as passed.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {temporaryFolder} from '../../helpers/act.js';
import {returned, useRecorder} from '../../helpers/capture-acts.js';
import {forEachDriver} from '../../helpers/for-each-driver.js';
import {AT_FDCWD, AT_REMOVEDIR, O_DIRECTORY, O_RDONLY, errno, scap} from '../../helpers/linux.js';

const RENAME = {NOREPLACE: 1, EXCHANGE: 2, WHITEOUT: 4};

forEachDriver('chdir, mkdirat, unlinkat, renameat2', (driver) => {
	const recorder = useRecorder(driver, ['chdir', 'mkdirat', 'unlinkat', 'renameat2']);
	let folder: string;

	beforeEach(() => (folder = temporaryFolder('path')));
	afterEach(() => fs.rmSync(folder, {recursive: true}));

	it('chdir reports the path as passed', async () => {
		const {events} = await recorder().script((s) => {
			s.call('chdir', s.string(folder));
			s.call('chdir', s.string('..'));
			s.call('chdir', s.string(''));
			s.call('chdir', s.string('/dev/null'));
			s.call('chdir', 0);
		});
		assert.deepEqual(events, [
			returned('chdir', {res: 0, path: folder}),
			returned('chdir', {res: 0, path: '..'}),
			returned('chdir', {res: errno('ENOENT'), path: ''}),
			returned('chdir', {res: errno('ENOTDIR'), path: '/dev/null'}),
			returned('chdir', {res: errno('EFAULT'), path: null}),
		]);
	});

	it('mkdirat reports the folder, the path and the mode as passed', async () => {
		const absolute = path.join(folder, 'absolute');
		const {events} = await recorder().script((s) => {
			const fd = s.call('openat', AT_FDCWD, s.string(folder), O_RDONLY | O_DIRECTORY, 0);
			s.call('mkdirat', AT_FDCWD, s.string(absolute), 0o755);
			s.call('mkdirat', fd, s.string('relative'), 0o1700);
			s.call('mkdirat', fd, s.string('relative'), 0);
			s.call('mkdirat', 99, s.string('relative'), 0o177777);
			s.call('mkdirat', fd, s.memory(1).end, 0o700);
		});
		assert.deepEqual(events, [
			returned('mkdirat', {res: 0, dirfd: -100, path: absolute, mode: 0o755}),
			returned('mkdirat', {res: 0, dirfd: 3, path: 'relative', mode: 0o1700}),
			returned('mkdirat', {res: errno('EEXIST'), dirfd: 3, path: 'relative', mode: 0}),
			returned('mkdirat', {res: errno('EBADF'), dirfd: 99, path: 'relative', mode: 0o177777}),
			returned('mkdirat', {res: errno('EFAULT'), dirfd: 3, path: null, mode: 0o700}),
		]);
	});

	it('unlinkat reports whether a directory was meant', async () => {
		fs.writeFileSync(path.join(folder, 'file'), '');
		fs.mkdirSync(path.join(folder, 'folder'));
		const {events} = await recorder().script((s) => {
			s.call('chdir', s.string(folder));
			s.call('unlinkat', AT_FDCWD, s.string('folder'), 0);
			s.call('unlinkat', AT_FDCWD, s.string('folder'), AT_REMOVEDIR);
			s.call('unlinkat', AT_FDCWD, s.string('file'), AT_REMOVEDIR);
			s.call('unlinkat', AT_FDCWD, s.string('file'), 0);
			s.call('unlinkat', 99, s.string('file'), 1);
			s.call('unlinkat', AT_FDCWD, 0, 0);
		});
		const directory = scap('unlinkat_flags', 'AT_REMOVEDIR');
		const args = {dirfd: -100, flags: 0};
		assert.deepEqual(events.slice(1), [
			returned('unlinkat', {...args, res: errno('EISDIR'), name: 'folder'}),
			returned('unlinkat', {...args, res: 0, name: 'folder', flags: directory}),
			returned('unlinkat', {...args, res: errno('ENOTDIR'), name: 'file', flags: directory}),
			returned('unlinkat', {...args, res: 0, name: 'file'}),
			returned('unlinkat', {...args, res: errno('EINVAL'), dirfd: 99, name: 'file'}),
			returned('unlinkat', {...args, res: errno('EFAULT'), name: null}),
		]);
	});

	it('renameat2 reports both paths, both folders and the flags', async () => {
		fs.writeFileSync(path.join(folder, 'a'), 'a');
		fs.writeFileSync(path.join(folder, 'b'), 'b');
		const {events} = await recorder().script((s) => {
			const fd = s.call('openat', AT_FDCWD, s.string(folder), O_RDONLY | O_DIRECTORY, 0);
			const [a, b, c] = ['a', 'b', path.join(folder, 'c')].map((name) => s.string(name));
			s.call('renameat2', fd, a!, fd, b!, RENAME.NOREPLACE);
			s.call('renameat2', fd, a!, fd, b!, RENAME.EXCHANGE);
			s.call('renameat2', fd, b!, AT_FDCWD, c!, 0);
			s.call('renameat2', 99, a!, 98, b!, 0);
			s.call('renameat2', fd, a!, fd, b!, RENAME.EXCHANGE | RENAME.NOREPLACE);
			s.call('renameat2', fd, 0, fd, b!, 0);
			s.call('renameat2', fd, a!, fd, s.memory(1).end, 0);
		});
		const args = {olddirfd: 3, oldpath: 'a', newdirfd: 3, newpath: 'b', flags: 0};
		const both = ['RENAME_EXCHANGE', 'RENAME_NOREPLACE'];
		const flags = (...names: string[]) => scap('renameat2_flags', ...names);
		assert.deepEqual(events, [
			returned('renameat2', {...args, res: errno('EEXIST'), flags: flags('RENAME_NOREPLACE')}),
			returned('renameat2', {...args, res: 0, flags: flags('RENAME_EXCHANGE')}),
			returned('renameat2', {...args, res: 0, oldpath: 'b', newdirfd: -100, newpath: path.join(folder, 'c')}),
			returned('renameat2', {...args, res: errno('EBADF'), olddirfd: 99, newdirfd: 98}),
			returned('renameat2', {...args, res: errno('EINVAL'), flags: flags(...both)}),
			returned('renameat2', {...args, res: errno('EFAULT'), oldpath: null}),
			returned('renameat2', {...args, res: errno('EFAULT'), newpath: null}),
		]);
	});

	it('renameat2 reports two paths of 4095 bytes', async () => {
		const longest = (end: string) => `${'./'.repeat(2047)}${end}`;
		const {events} = await recorder().script((s) => {
			s.call('renameat2', AT_FDCWD, s.string(longest('1')), AT_FDCWD, s.string(longest('2')), 0);
		});
		assert.deepEqual(events, [
			returned('renameat2', {
				res: errno('ENOENT'),
				olddirfd: -100,
				oldpath: longest('1'),
				newdirfd: -100,
				newpath: longest('2'),
				flags: 0,
			}),
		]);
	});
});
