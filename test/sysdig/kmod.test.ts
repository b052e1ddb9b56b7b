// The real readers open what we record with the module, in a guest: this machine's own kernel may not take it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {temporaryFolder} from '../helpers/act.js';
import {skip} from '../helpers/skip.js';
import {SetupError} from '../kernels/command.js';
import {kinds, recordWithModule, type Kind} from '../kernels/our-recordings.js';
import {compareWith2022, compareWith2025} from './compare.js';
import {needSysdig} from './sysdig.js';

describe('what we record with the module', () => {
	const folder = temporaryFolder('kmod');
	const file = (kind: Kind) => path.join(folder, `${kind}.scap`);
	let said: Record<Kind, string>;

	before(async function () {
		this.timeout(600_000);
		needSysdig(this, 'exit-only');
		try {
			said = await recordWithModule(folder);
		} catch (error) {
			if (!(error instanceof SetupError) || process.env['CI'] === 'true') throw error;
			skip(this, error.message);
		}
	});
	after(() => fs.rmSync(folder, {recursive: true}));

	for (const kind of Object.keys(kinds) as Kind[]) {
		it(`sysdig of 2025 prints as we do (${kind})`, function () {
			this.timeout(120_000);
			assert.match(said[kind], /none lost\nstatus 0\n$/); // and nothing unread
			compareWith2025(needSysdig(this, 'exit-only'), file(kind), {classic: kind === 'classic'});
		});
		if (kind === 'modern') continue; // is not for it
		it(`sysdig of 2022 prints as we do, as far as it knows events (${kind})`, function () {
			this.timeout(120_000);
			compareWith2022(needSysdig(this, 'enter-exit'), file(kind), kind === 'classic');
		});
	}
});
