// The module's own tests (test/kmod), a program in C that knows nothing of the addon: rings that lap, nested contexts, hostile
// callers, CPUs that go and come, the module's removal. They take the whole machine, so they run only in a guest.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import {open} from '../../../lib/index.js';
import {root} from '../../helpers/native.js';
import {skip} from '../../helpers/skip.js';

const program = path.join(root, 'build/kmod_test');
const inGuest = process.env['TRISCAP_RESULTS'] !== undefined;
const SKIPPED = 77;

describe('the module, asked in C (kmod)', () => {
	before(async function () {
		if (!inGuest) return skip(this, 'it takes a machine of its own: npm run test:kernels');
		this.timeout(30_000);
		await (await open({driver: 'kmod', events: ['getppid']})).close(); // now it is loaded
	});

	for (const name of inGuest && fs.existsSync(program) ? names() : ['(see test/kmod)']) {
		it(name, async function () {
			this.timeout(60_000);
			const child = spawn(program, [name], {detached: true, stdio: ['ignore', 'pipe', 'pipe']});
			let said = '';
			for (const stream of [child.stdout, child.stderr])
				stream.setEncoding('utf8').on('data', (text: string) => (said += text));
			const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
			try {
				process.kill(-child.pid!, 'SIGKILL'); // what a failure left running
			} catch {
				// nothing
			}
			if (status === SKIPPED) return skip(this, said.trim());
			assert.deepEqual([status, signal], [0, null], said);
		});
	}
});

function names(): string[] {
	return spawnSync(program, ['list'], {encoding: 'utf8'}).stdout.trim().split('\n');
}
