// The fillers of drivers/common without a kernel: test/fillers under ASan and UBSan, byte by byte and fuzzed.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {root} from '../helpers/native.js';

describe('the fillers in user space under sanitizers', function () {
	this.timeout(300_000); // compiles on its first run

	it('put what the kernel knows, whatever memory holds', () => {
		const make = spawnSync('make', ['-s', '-j2', '-C', 'test/fillers', 'check'], {cwd: root, encoding: 'utf8'});
		assert.equal(make.status, 0, `${make.stdout}${make.stderr}`);
		assert.match(make.stdout, /^\d{3,} passed, 0 failed$/m);
	});
});
