// test/types/*.test-d.ts state what the published types accept and what they refuse; tsd checks them against dist/.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import tsd from 'tsd';
import {root} from '../helpers/native.js';

describe('the published types', function () {
	this.timeout(120_000); // one program of the compiler per file

	for (const file of fs.readdirSync(path.join(root, 'test/types'))) {
		it(`are as ${file} states`, async () => {
			const problems = await tsd.default({cwd: root, testFiles: [`test/types/${file}`]});
			assert.equal(problems.length, 0, tsd.formatter(problems));
		});
	}
});
