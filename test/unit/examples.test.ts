// The examples do what their first line says. They capture for real, so they need root and a kernel with BTF.

import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {root} from '../helpers/native.js';
import {skipUnlessCapturing} from '../helpers/skip.js';

const file = (name: string) => join(root, 'examples', name);
const act = () => spawnSync('cat', ['/etc/hostname']);

/** Runs an example until its output has `wanted` in it, then interrupts it; gives all of its output. */
async function until(name: string, wanted: RegExp, ...args: string[]): Promise<string> {
	const child = spawn(process.execPath, ['--import=tsx', file(name), ...args]);
	let output = '';
	let asked = false;
	const ended = once(child, 'close');
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (text: Buffer) => {
			output += text.toString();
			if (!asked && wanted.test(output)) asked = child.kill('SIGINT');
		});
	const timer = setInterval(act, 100);
	const [status] = (await ended) as [number];
	clearInterval(timer);
	assert.equal(status, 0, output);
	return output;
}

describe('the example', function () {
	this.timeout(30_000);

	before(function () {
		// modern-bpf needs both; the drivers' own tests fail where a kernel of 5.8 or newer should have them and has not.
		skipUnlessCapturing(this);
	});

	it('capture prints files and programs', async () => {
		const output = await until('capture.ts', /opened \/etc\/hostname as 3\n/);
		assert.match(output, /\d+ runs .*cat\n/);
		assert.match(output, /driver: 'modern-bpf'/);
	});

	it('watch-opens prints what was opened below a directory', async () => {
		assert.match(
			await until('watch-opens.ts', /openat "\/etc\/hostname": descriptor 3\n/, '/etc/host'),
			/^\d+ openat /,
		);
	});

	it('batches counts system calls', () => {
		const {stdout, status} = spawnSync(process.execPath, ['--import=tsx', file('batches.ts'), '1'], {encoding: 'utf8'});
		assert.equal(status, 0);
		assert.match(stdout, /Values[^]*│ \d+ +│[^]*hits: \d+/);
	});

	it('abort waits for a program, or until its time is up', async () => {
		const child = spawn(process.execPath, ['--import=tsx', file('abort.ts'), '10']);
		let output = '';
		child.stdout.on('data', (text: Buffer) => (output += text.toString()));
		const ended = once(child, 'close');
		const timer = setInterval(act, 100);
		assert.deepEqual(await ended, [0, null]);
		clearInterval(timer);
		assert.match(output, /^started: .* \[/);
	});
});
