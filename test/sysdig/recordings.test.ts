// What the real sysdigs recorded we read, and print as sysdig does. Recorded in a guest: test/kernels/recordings.ts.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {SetupError} from '../kernels/command.js';
import {recordings} from '../kernels/recordings.js';
import {generations, type Generation} from '../kernels/sysdig.js';
import {root} from '../helpers/native.js';
import {skip} from '../helpers/skip.js';
import {isEqual} from './differences.js';
import {needSysdig, sysdigPrints, wePrint} from './sysdig.js';

function assertSame(ours: readonly string[], theirs: readonly string[]): void {
	const wrong = theirs.flatMap((line, index) =>
		isEqual(ours[index] ?? '', line) ? [] : [`ours:   ${ours[index]}\ntheirs: ${line}`],
	);
	assert.equal(wrong.length, 0, `${wrong.length} lines differ:\n${wrong.slice(0, 5).join('\n')}`);
	assert.equal(ours.length, theirs.length);
}

describe('what sysdig recorded', () => {
	let files: Record<Generation, string>;

	before(async function () {
		this.timeout(600_000);
		needSysdig(this, 'exit-only');
		try {
			files = await recordings();
		} catch (error) {
			if (!(error instanceof SetupError) || process.env['CI'] === 'true') throw error;
			skip(this, error.message);
		}
	});

	for (const generation of generations) {
		it(`we print as it does (${generation})`, function () {
			this.timeout(120_000);
			const theirs = sysdigPrints(needSysdig(this, 'exit-only'), files[generation]);
			assert.ok(theirs.lines.length > 1000);
			assertSame(wePrint(files[generation]).lines, theirs.lines);
		});
	}

	it('in public captures we print as it does', function () {
		this.timeout(120_000);
		const folder = path.join(root, 'test/fixtures/scap');
		for (const name of fs.readdirSync(folder).filter((entry) => entry.endsWith('.scap'))) {
			const file = path.join(folder, name);
			assertSame(wePrint(file).lines, sysdigPrints(needSysdig(this, 'exit-only'), file).lines);
		}
	});
});
