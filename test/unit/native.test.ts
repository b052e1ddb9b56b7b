// The package where there is no addon: it can be imported, and opening a capture says what is missing.

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from '../helpers/native.js';

describe('without its addon, the package', function () {
	this.timeout(20_000);
	let directory: string;

	before(() => {
		directory = mkdtempSync(join(tmpdir(), 'triscap-bare-'));
		cpSync(join(root, 'dist'), join(directory, 'dist'), {recursive: true});
		cpSync(join(root, 'package.json'), join(directory, 'package.json'));
	});

	after(() => rmSync(directory, {recursive: true}));

	const evaluate = (script: string, type = 'module') =>
		spawnSync(process.execPath, [`--input-type=${type}`, '--no-warnings', '-e', script], {
			cwd: directory,
			encoding: 'utf8',
		});
	const failure = `import {open, TriscapError} from 'triscap';
		await open().catch((error) => console.log(error instanceof TriscapError, error.code, error.message, error.cause?.code));`;

	it('can be imported, and open() fails with ERR_TRISCAP_NO_ADDON', () => {
		const {stdout, stderr} = evaluate(failure);
		assert.match(stdout, /^true ERR_TRISCAP_NO_ADDON load the addon: none was built for linux-\w+; build it/);
		assert.equal(stderr, '');
	});

	it('can be required', () => {
		const {stdout, stderr} = evaluate(`console.log(Object.keys(require('triscap')).sort().join())`, 'commonjs');
		assert.equal(stdout, 'NoDriverError,TriscapError,open,probe,toBytes\n');
		assert.equal(stderr, '');
	});

	it('says why an addon that is there does not load', () => {
		const place = join(directory, 'prebuilds', `${process.platform}-${process.arch}`);
		mkdirSync(place, {recursive: true});
		writeFileSync(join(place, 'triscap.node'), 'not a shared object at all');
		const {stdout} = evaluate(failure);
		assert.match(
			stdout,
			/^true ERR_TRISCAP_NO_ADDON load the addon: it is there but does not load: .*ERR_DLOPEN_FAILED/s,
		);
		rmSync(join(directory, 'prebuilds'), {recursive: true});
	});

	it('has a command that says so too, with status 1', () => {
		const {status, stderr} = spawnSync(process.execPath, ['dist/cli/main.js'], {cwd: directory, encoding: 'utf8'});
		assert.equal(status, 1);
		assert.match(stderr, /^triscap: load the addon: none was built/);
	});

	it('finds wrong options first', () => {
		const {status, stderr} = spawnSync(process.execPath, ['dist/cli/main.js', '-e', 'opanat'], {
			cwd: directory,
			encoding: 'utf8',
		});
		assert.equal(status, 2);
		assert.match(stderr, /did you mean openat/);
	});
});
