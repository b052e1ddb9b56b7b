// The command line, live.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import type {CaptureStats} from '../../lib/index.js';
import {startAct, temporaryFolder} from '../helpers/act.js';
import {assertBalanced} from '../helpers/capture-acts.js';
import {attached, command, triscap, type Ended} from '../helpers/command.js';
import {forEachDriver} from '../helpers/for-each-driver.js';
import {AT_FDCWD} from '../helpers/linux.js';
import {root} from '../helpers/native.js';
import {isTypeScript} from '../helpers/node.js';
import {patient} from '../helpers/patience.js';
import {Script} from '../helpers/script.js';

const lines = (text: string) => text.trimEnd().split('\n');

forEachDriver('the command line', (driver) => {
	/** Runs it for one process, which waits, and does as the script says once the command captures. */
	async function watching(args: readonly string[], script: Script): Promise<Ended & {pid: number}> {
		const act = startAct(['script'], {hold: true});
		const {child, ended} = triscap(['--driver', driver, '--pid', String(act.pid), ...args]);
		await attached(child);
		act.go(script.text);
		const result = await ended;
		await act.ended;
		return {...result, pid: act.pid};
	}

	const opening = (...names: (string | Uint8Array)[]) => {
		const script = new Script();
		for (const name of names) script.call('openat', AT_FDCWD, script.string(name), 0, 0);
		return script;
	};

	it('-n prints so many events, as lines, and -e only those named', async function () {
		this.timeout(20_000);
		const {stdout, stderr, status, pid} = await watching(
			['-n', '2', '-e', 'openat,close'],
			opening('/nowhere', '/dev/null', '/not/shown'),
		);
		assert.equal(status, 0, stderr);
		const [first, second, ...more] = lines(stdout);
		const time = '\\d\\d:\\d\\d:\\d\\d\\.\\d{9}';
		assert.match(
			first!,
			new RegExp(
				`^1 ${time} \\d+ act \\(${pid}\\) < openat fd=-2\\(ENOENT\\) dirfd=-100\\(AT_FDCWD\\) name=/nowhere flags=1\\(O_RDONLY\\) mode=0 dev=0 ino=0$`,
			),
		);
		const {ino, dev} = fs.statSync('/dev/null');
		assert.match(
			second!,
			new RegExp(
				`^2 ${time} \\d+ act \\(${pid}\\) < openat fd=3.* name=/dev/null flags=1\\(O_RDONLY\\) mode=0 dev=${dev.toString(16).toUpperCase()} ino=${ino}$`,
			),
		);
		assert.deepEqual(more, []);
		assert.match(stderr, new RegExp(`^triscap: 2 events in \\d+\\.\\d s by ${driver}, `));
	});

	it('-j prints an object per line, -s keeps so many bytes', async function () {
		this.timeout(20_000);
		const script = new Script();
		script.call('write', -1, script.memory(Buffer.from('0123456789')), 10);
		const {stdout, status, pid} = await watching(['-j', '-s', '4', '-n', '1', '-e', 'write'], script);
		assert.equal(status, 0);
		const {ts, cpu, ...event} = JSON.parse(stdout) as Record<string, unknown>;
		assert.deepEqual(event, {
			num: 1,
			tid: pid,
			name: 'write',
			code: 9,
			dir: '<',
			args: {res: -9, data: {base64: Buffer.from('0123').toString('base64')}, fd: -1, size: 10},
		});
		assert.equal(typeof cpu, 'number');
		assert.ok(Math.abs(Number(BigInt(ts as string) / 1_000_000n) - Date.now()) < patient(10_000));
	});

	it('--stats ends with the counters, and they add up', async function () {
		this.timeout(20_000);
		const {stderr, status} = await watching(['--stats', '-n', '3', '-e', 'openat'], opening('/1', '/2', '/3', '/4'));
		assert.equal(status, 0);
		const stats = JSON.parse(lines(stderr).at(-1)!) as CaptureStats;
		assert.equal(stats.driver, driver);
		assert.equal(stats.delivered, 3);
		assertBalanced(stats);
	});

	it('escapes what would reach the terminal as a control character', async function () {
		this.timeout(20_000);
		const nasty = Buffer.from('/\u001b[31mred\n\u202e\x07\\', 'utf8');
		const {stdout} = await watching(['-n', '1', '-e', 'openat'], opening(Buffer.concat([nasty, Buffer.of(0xff)])));
		assert.match(stdout, / name=\/\\x1b\[31mred\\n\\u202e\\x07\\\\\\xff flags=/);
		assert.equal(lines(stdout).length, 1);
	});

	it('ends quietly, with status 0, when its reader has seen enough', async function () {
		this.timeout(20_000);
		const quoted = command.map((word) => `'${word}'`).join(' ');
		const pipeline = `{ ${quoted} --driver ${driver}; echo "status $?" >&2; } | head -n 1`;
		const shell = spawn('/bin/sh', ['-c', pipeline], {cwd: root, stdio: ['ignore', 'pipe', 'pipe']});
		let [stdout, stderr] = ['', ''];
		shell.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
		shell.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
		await once(shell, 'close');
		assert.equal(lines(stdout).length, 1);
		assert.match(stderr, /^triscap: \d+ events in [^\n]*\nstatus 0\n$/);
	});

	it('says which event was meant', async function () {
		this.timeout(20_000);
		const {stdout, stderr, status} = await triscap(['-e', 'opneat']).ended;
		assert.deepEqual([stdout, status], ['', 2]);
		assert.match(stderr, /unknown event "opneat"; did you mean openat/);
	});

	it('says in one message what is missing to somebody who is not root', function () {
		this.timeout(20_000);
		// What is published, in a place that everybody can read; Node may be in somebody's home.
		const compiled = isTypeScript ? 'dist' : 'lib';
		assert.ok(fs.existsSync(path.join(root, compiled, 'cli/main.js')), 'npm run build makes dist/');
		const folder = temporaryFolder('published');
		for (const part of [compiled, 'prebuilds', 'package.json']) {
			fs.cpSync(path.join(root, part), path.join(folder, part), {recursive: true});
		}
		const node = path.join(folder, 'node');
		fs.copyFileSync(process.execPath, node);
		const result = spawnSync(node, [path.join(folder, compiled, 'cli/main.js'), '--driver', driver], {
			encoding: 'utf8',
			cwd: folder,
			uid: 65_534,
			gid: 65_534,
		});
		fs.rmSync(folder, {recursive: true});
		assert.deepEqual([result.stdout, result.status], ['', 1], result.stderr);
		assert.match(result.stderr, new RegExp(`^triscap: open ${driver}: [^\\n]*\\bCAP_[A-Z_]+\\b[^\\n]*\\n$`));
	});
});
