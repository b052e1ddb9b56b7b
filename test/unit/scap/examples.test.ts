// The examples of capture files do what their first line says, and the guide shows them as they are.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {readCapture} from '../../../lib/scap/index.js';
import {root} from '../../helpers/native.js';
import {skipUnlessCapturing} from '../../helpers/skip.js';

const fixture = path.join(root, 'test/fixtures/scap/curl_google.scap');

function run(name: string, ...args: readonly string[]) {
	const program = path.join(root, 'examples', name);
	return spawnSync(process.execPath, ['--import=tsx', program, ...args], {cwd: root, encoding: 'utf8'});
}

describe('the example', function () {
	this.timeout(30_000);
	const folder = mkdtempSync(path.join(tmpdir(), 'triscap-'));
	after(() => rmSync(folder, {recursive: true}));

	it('scap-read prints who opened what', () => {
		const {stdout, stderr, status} = run('scap-read.ts', fixture);
		assert.equal(status, 0, stderr);
		assert.match(stderr, /^ip-10-0-0-79: 54 threads/);
		assert.match(stdout, /^17497 open \/etc\/ld\.so\.cache: 3$/m);
	});

	it('scap-read says what is wrong with something else', () => {
		const {stderr, status} = run('scap-read.ts', path.join(root, 'package.json'));
		assert.equal(status, 1);
		assert.match(stderr, /^open capture: no block of a capture is in it/);
	});

	it('scap-cut copies the events of some processes', async () => {
		const target = path.join(folder, 'cut.scap.gz');
		const {stdout, stderr, status} = run('scap-cut.ts', fixture, target, '17498');
		assert.equal(status, 0, stderr);
		const capture = await readCapture(target);
		let events = 0;
		for await (const event of capture) {
			assert.equal(event.tid, 17498);
			events++;
		}
		assert.ok(events > 50);
		assert.match(stdout, new RegExp(`events: ${events},`));
		assert.equal(capture.processes.size, 54);
	});

	it('scap-record captures into a file', async function () {
		// modern-bpf needs both; the drivers' own tests fail where a kernel of 5.8 or newer should have them and has not.
		skipUnlessCapturing(this);
		const target = path.join(folder, 'live.scap');
		const {stderr, status} = run('scap-record.ts', target, '1');
		assert.equal(status, 0, stderr);
		const capture = await readCapture(target);
		const {events} = await capture.summary();
		assert.ok(capture.processes.has(process.pid));
		const {statistics} = capture;
		assert.equal(statistics?.final, true);
		assert.equal(statistics.events, events);
		assert.equal(statistics.capture?.driver, 'modern-bpf');
	});

	it('is in the guide as it is', () => {
		const guide = readFileSync(path.join(root, 'docs/guides/capture-files.md'), 'utf8');
		for (const name of ['scap-read.ts', 'scap-cut.ts', 'scap-record.ts']) {
			const [, , ...lines] = readFileSync(path.join(root, 'examples', name), 'utf8').split('\n');
			const code = lines.join('\n').replaceAll('\t', '  ').trim();
			assert.ok(guide.includes(code), name);
		}
	});
});
