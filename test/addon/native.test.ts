// The addon's core without Node, kernel or root: test/native under ASan and UBSan, one program per subject.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {root} from '../helpers/native.js';

const makefile = fs.readFileSync(path.join(root, 'test/native/Makefile'), 'utf8');
const [, names = ''] = /^TESTS := (.*)$/m.exec(makefile) ?? [];

describe("the addon's core under sanitizers", function () {
	this.timeout(300_000); // compiles on its first run

	for (const name of names.split(' ')) {
		it(`passes ${name}`, () => {
			const make = spawnSync('make', ['-s', '-j2', '-C', 'test/native', `run-asan-${name}`], {
				cwd: root,
				encoding: 'utf8',
			});
			assert.equal(make.status, 0, `${make.stdout}${make.stderr}`);
		});
	}
});
