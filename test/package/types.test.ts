// test/types/*.test-d.ts state what the published types accept and what they refuse; tsd checks them against dist/.
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import type Tsd from 'tsd';
import {root} from '../helpers/native.js';

const tsd = createRequire(import.meta.url)('tsd') as typeof Tsd;

describe('the published types', function () {
	this.timeout(120_000); // a whole program of the compiler

	it('are as test/types states', async () => {
		const problems = await tsd.default({cwd: root, testFiles: ['test/types/*.test-d.ts']});
		assert.equal(problems.length, 0, tsd.formatter(problems));
	});
});
