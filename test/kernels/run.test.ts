// What the runner says where it cannot run.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {temporaryFolder} from '../helpers/act.js';
import {root} from '../helpers/native.js';
import {skip} from '../helpers/skip.js';

describe('a machine that cannot boot kernels', () => {
	const bare = temporaryFolder('bare'); // a PATH without QEMU, or anything to get it with
	after(() => fs.rmSync(bare, {recursive: true}));

	const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
		spawnSync(process.execPath, ['--import', 'tsx', 'test/kernels/run.ts', ...args], {
			cwd: root,
			encoding: 'utf8',
			env: {PATH: bare, HOME: bare, ...env},
		});

	it('says why', () => {
		const {status, stderr, stdout} = run([]);
		assert.deepEqual([status, stdout], [1, '']);
		assert.match(stderr, /^kernels: the kernels (come from a Debian mirror|are for x86-64)[^\n]*\n$/);
	});

	it('names the programs that it lacks, and the packages that have them', function () {
		if (process.arch !== 'x64') return skip(this, 'the kernels are for x86-64');
		const debian = temporaryFolder('debian'); // has apt, which can install nothing
		for (const program of ['apt-get', 'dpkg-deb'])
			fs.writeFileSync(path.join(debian, program), '#!/bin/sh\necho E: no network >&2; exit 100\n', {mode: 0o755});
		const {status, stderr} = run([], {PATH: debian});
		fs.rmSync(debian, {recursive: true});
		assert.equal(status, 1);
		assert.match(stderr, /^kernels: qemu-system-x86_64, .*missing.*\bqemu-system-x86\b/m);
		if (process.getuid?.() === 0) assert.match(stderr, /^ +E: no network$/m);
	});

	it('says so and ends well with --if-possible, as in npm test', () => {
		const {status, stderr} = run(['--if-possible']);
		assert.equal(status, 0);
		assert.match(stderr, /^kernels: no kernel was booted: the kernels [^\n]*\n$/);
	});

	it('fails under CI all the same', () => {
		assert.equal(run(['--if-possible'], {CI: 'true'}).status, 1);
	});

	it('is told of a wrong option first', () => {
		const {status, stderr} = run(['--jobs', 'none']);
		assert.equal(status, 2);
		assert.match(stderr, /^kernels: --jobs: expected a number of guests, got none\n\nnpm run test:kernels/);
	});
}).timeout(30_000);
