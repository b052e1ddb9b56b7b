// Files of an overlay, as containers have them: events say in which layer a file lies.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {actProgram, temporaryFolder} from '../../helpers/act.js';
import {plain, useRecorder} from '../../helpers/capture-acts.js';
import {forEachDriver} from '../../helpers/for-each-driver.js';
import {AT_FDCWD, CLONE, O_CREAT, O_RDONLY, O_RDWR, scap} from '../../helpers/linux.js';
import type {Script} from '../../helpers/script.js';
import {skip} from '../../helpers/skip.js';

const MS_REC_PRIVATE = 0x4000 | 0x40000;

forEachDriver('files of an overlay', (driver) => {
	const recorder = useRecorder(driver, ['openat', 'creat', 'execve']);
	let folder: string;
	const inside = (name: string) => path.join(folder, name);

	beforeEach(() => {
		folder = temporaryFolder('overlay');
		for (const name of ['lower', 'upper', 'work', 'merged']) fs.mkdirSync(inside(name));
	});
	afterEach(() => fs.rmSync(folder, {recursive: true}));

	/** In a mount namespace of its own, so that nothing is left of it. Gives what mount(2) will return. */
	function mount(s: Script) {
		s.call('unshare', CLONE.NEWNS);
		s.call('mount', 0, s.string('/'), 0, MS_REC_PRIVATE, 0);
		const options = `lowerdir=${inside('lower')},upperdir=${inside('upper')},workdir=${inside('work')}`;
		return s.call('mount', s.string('overlay'), s.string(inside('merged')), s.string('overlay'), 0, s.string(options));
	}

	before(function () {
		const filesystems = fs.readFileSync('/proc/filesystems', 'utf8');
		if (/\toverlay\n/.test(filesystems)) return;
		console.log('    not tested: this kernel has no overlayfs, or it is a module that is not loaded');
		this.skip();
	});

	it('are in the lower layer until they are written to, and in the upper one from then on', async () => {
		fs.writeFileSync(inside('lower/file'), 'from below');
		const {events, outcome, made} = await recorder().script((s) => {
			const mounted = mount(s);
			const file = s.string(inside('merged/file'));
			s.call('openat', AT_FDCWD, file, O_RDONLY, 0);
			s.call('openat', AT_FDCWD, file, O_RDWR, 0);
			s.call('openat', AT_FDCWD, file, O_RDONLY, 0);
			s.call('openat', AT_FDCWD, s.string(inside('merged/new')), O_RDWR | O_CREAT, 0o600);
			return mounted;
		});
		assert.equal(outcome.of(made), 0, 'mount');
		const flags = (...names: string[]) => scap('file_flags', ...names);
		assert.deepEqual(
			events.map((event) => event.args['flags']),
			[
				flags('O_RDONLY', 'FD_LOWER_LAYER'),
				flags('O_RDWR', 'FD_UPPER_LAYER'),
				flags('O_RDONLY', 'FD_UPPER_LAYER'),
				flags('O_RDWR', 'O_CREAT', 'O_F_CREATED', 'FD_UPPER_LAYER'),
			],
		);
	});

	it('are in the upper layer when creat made them', async function () {
		if (process.arch !== 'x64') skip(this, 'newer architectures have openat only');
		const {events} = await recorder().script((s) => {
			mount(s);
			s.call('creat', s.string(inside('merged/new')), 0o600);
		});
		assert.deepEqual(
			events.map((event) => event.args['creat_flags']),
			[scap('creat_flags', 'FD_UPPER_LAYER_CREAT')],
		);
	});

	it('are told as such when they are executed', async () => {
		fs.copyFileSync(actProgram(), inside('lower/old'));
		const execute = (prepare: (s: Script) => void, name: string) =>
			recorder().script((s) => {
				mount(s);
				prepare(s);
				s.call('execve', s.string(inside(`merged/${name}`)), s.vector(['x', 'image']), s.vector([]));
			});
		const flags = (...names: string[]) => scap('execve_flags', 'EXE_WRITABLE', ...names);
		const lower = plain((await execute(() => {}, 'old')).only('execve'));
		assert.deepEqual([lower.args['res'], lower.args['flags']], [0, flags('EXE_LOWER_LAYER')]);
		assert.equal(lower.args['trusted_exepath'], inside('merged/old'));

		fs.copyFileSync(actProgram(), inside('upper/new'));
		const upper = plain((await execute(() => {}, 'new')).only('execve'));
		assert.deepEqual([upper.args['res'], upper.args['flags']], [0, flags('EXE_UPPER_LAYER')]);
		assert.equal(upper.args['trusted_exepath'], inside('merged/new'));
	});
});
