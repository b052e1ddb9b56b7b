// The command from arguments to exit status: in this process with streams of our own, and as a process with real pipes.

import assert from 'node:assert/strict';
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {EventEmitter, once} from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {Readable, Writable} from 'node:stream';
import {run} from '../../../lib/cli/run.js';
import type {EventJson} from '../../../lib/events/event.js';
import type {NativeModule} from '../../../lib/native.js';
import {MemoryCapture, memoryModule} from '../../../lib/source/memory.js';
import type {CaptureStats} from '../../../lib/stats.js';
import {batch, type Recipe} from '../../helpers/builders.js';
import {headersIn} from '../build/fake.js';

const openat: Recipe = {
	name: 'openat',
	tid: 77_000_000,
	args: {fd: 3, dirfd: -100, name: '/etc/passwd', flags: 1, mode: 0, dev: 1, ino: 2n},
};
const clone: Recipe = {name: 'clone', tid: 77_000_000, args: {res: 0, pid: 77_000_000, comm: 'child'}};

class Sink extends Writable {
	text = '';
	writes = 0;
	override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void) {
		this.writes++;
		this.text += chunk.toString();
		done();
	}
}

async function command(
	args: string,
	source = new MemoryCapture(),
	more: {stdout?: Writable; module?: NativeModule} = {},
) {
	const stdout = new Sink();
	const stderr = new Sink();
	const signals = new EventEmitter();
	const module = memoryModule(source);
	const status = await run(args.split(' ').filter(Boolean), {
		stdin: Readable.from([]),
		stdout: more.stdout ?? stdout,
		stderr,
		signals,
		load: () => more.module ?? module,
	});
	assert.equal(signals.listenerCount('SIGINT') + signals.listenerCount('SIGTERM'), 0, 'signal handlers are left');
	return {status, stdout, out: stdout.text, err: stderr.text, opened: module.opened};
}

function ended(...recipes: Recipe[]): MemoryCapture {
	const source = new MemoryCapture();
	source.push(batch(...recipes));
	source.end();
	return source;
}

describe('the command', () => {
	it('prints a line per event and a summary', async () => {
		const {status, out, err} = await command('', ended(clone, openat));
		assert.equal(status, 0);
		assert.match(
			out,
			/^1 [\d:.]+ 1 child \(77000000\) < clone res=0 .*\n2 [\d:.]+ 1 child \(77000000\) < openat fd=3 .*\n$/,
		);
		assert.match(err, /^triscap: 2 events in 0\.\d s by modern-bpf, none lost\n$/);
	});

	it('prints JSON with -j', async () => {
		const {out} = await command('-j', ended(openat, openat));
		const lines = out.trimEnd().split('\n');
		assert.equal(lines.length, 2);
		const {args} = JSON.parse(lines[1]!) as EventJson;
		assert.equal(args['name'], '/etc/passwd');
	});

	it('writes many lines at once', async () => {
		const {stdout} = await command('', ended(...Array<Recipe>(1000).fill(openat)));
		assert.ok(stdout.writes < 10, `${stdout.writes} writes`);
		assert.equal(stdout.text.split('\n').length, 1001);
	});

	it('writes a single event without waiting for more', async () => {
		const source = new MemoryCapture();
		const stdout = new Sink();
		const running = command('', source, {stdout});
		await new Promise((resolve) => setTimeout(resolve, 50));
		source.push(batch(openat));
		// Nothing else comes: without this line the test never ends.
		while (!stdout.text.includes('openat')) await new Promise((resolve) => setTimeout(resolve, 5));
		source.end();
		await running;
	});

	it('stops after COUNT events, exactly, and counts the rest as unread', async () => {
		const {status, out, err} = await command('-n 3 --stats', ended(...Array<Recipe>(10).fill(openat)));
		assert.equal(status, 0);
		assert.equal(out.trimEnd().split('\n').length, 3);
		const stats = JSON.parse(err.trimEnd().split('\n').at(-1)!) as CaptureStats;
		assert.equal(stats.driver, 'modern-bpf');
		assert.deepEqual([stats.hits, stats.delivered, stats.dropped.unread], [10, 3, 7]);
		assert.match(err, /7 unread at the end/);
	});

	it('captures what it needs for names too, but neither prints nor counts it', async () => {
		const {out, err, opened} = await command('-e openat --stats', ended(clone, openat));
		assert.match(out, /^2 [\d:.]+ 1 child \(77000000\) < openat [^\n]*\n$/);
		assert.equal(opened[0]!.wanted.filter((wish) => wish === 1).length, 7);
		const stats = JSON.parse(err.trimEnd().split('\n').at(-1)!) as CaptureStats;
		assert.deepEqual([stats.hits, stats.delivered, stats.filtered.event], [2, 1, 1]);
	});

	it('names losses by cause, and events that came without parameters', async () => {
		const source = ended(openat);
		source.dropped[0] = 12;
		source.degraded.push({event: 307, program: 'fill_openat_2_x', log: ''});
		const {err} = await command('', source);
		assert.match(err, /, 12 lost \(ring_full 12\)\n/);
		assert.match(err, /^triscap: some events come without parameters, [^\n]*: openat; "triscap probe" says why\n/);
		assert.match(err, /openat came without parameters: the kernel refused program fill_openat_2_x\n/);
	});

	it('prints help and version', async () => {
		assert.match((await command('--help')).out, /^Usage: triscap/);
		assert.match((await command('-V')).out, /^triscap \d+\.\d+\.\d+\n$/);
	});

	it('has status 2 for wrong arguments, and says what is right', async () => {
		for (const [args, message] of [
			['--jsn', /did you mean --json\?/],
			['-e opanat', /unknown event "opanat"; did you mean openat/],
			['--driver kmodd', /unknown driver "kmodd"/],
			['-s 99999', /option snaplen: expected an integer from 0 to 65000/],
		] as const) {
			const {status, out, err} = await command(args);
			assert.equal(status, 2, args);
			assert.equal(out, '');
			assert.match(err, message);
			assert.match(err, /triscap --help tells more/);
		}
	});

	it('has status 1 when capturing fails', async () => {
		const module: NativeModule = {open: () => Promise.reject(Object.assign(new Error('create map: no'), {errno: -1}))};
		const {status, out, err} = await command('', undefined, {module});
		assert.equal(status, 1);
		assert.equal(out, '');
		assert.match(err, /^triscap: open a capture: .*\n {2}modern-bpf: create map: no; run as root/);
		const source = ended(openat);
		source.failure = new Error('poll failed');
		const failed = await command('', source);
		assert.equal(failed.status, 1);
		assert.match(failed.out, /openat/);
		assert.match(failed.err, /1 events[^]*poll failed/);
	});

	it('has status 1 when its output cannot be written', async () => {
		const full = () =>
			new Writable({
				write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space'), {code: 'ENOSPC'})),
			});
		const {status, err} = await command('', ended(openat), {stdout: full()});
		assert.equal(status, 1);
		assert.match(err, /write events: no space/);
		const help = await command('--help', undefined, {stdout: full()});
		assert.equal(help.status, 1);
		assert.match(help.err, /write the answer: no space/);
	});

	it('waits for a slow reader instead of collecting lines in memory', async () => {
		const source = new MemoryCapture();
		for (let i = 0; i < 200; i++) source.push(batch(...Array<Recipe>(100).fill(openat)));
		source.end();
		let most = 0;
		const stdout: Writable = new Writable({
			highWaterMark: 16_384,
			write: (_chunk, _encoding, done) => {
				most = Math.max(most, stdout.writableLength);
				setTimeout(done, 1);
			},
		});
		await command('', source, {stdout});
		assert.ok(most < 256 * 1024, `${most} bytes waited`);
	});

	it('prints the line of a corrupt event and goes on', async () => {
		const {status, out} = await command('', ended({name: 'close', args: {fd: Buffer.alloc(1)}}, openat));
		assert.equal(status, 0);
		assert.match(out, /close <ERR_TRISCAP_CORRUPT_EVENT: .*>\n.* openat /);
	});
});

describe('the command as a process', function () {
	this.timeout(20_000);
	const file = new URL('memory-command.ts', import.meta.url).pathname;
	const start = (args: string[], env = {}): ChildProcess & {err: string} => {
		const child = spawn(process.execPath, ['--import=tsx', file, ...args], {env: {...process.env, ...env}});
		const result = Object.assign(child, {err: ''});
		child.stderr.on('data', (text) => (result.err += text));
		return result;
	};

	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		it(`ends with its summary and status 0 on ${signal}`, async () => {
			const child = start(['--stats']);
			await once(child.stdout!, 'data');
			child.stdout!.resume();
			child.kill(signal);
			assert.deepEqual(await once(child, 'close'), [0, null]);
			assert.match(child.err, /^triscap: \d+ events in .*\n\{"driver":"modern-bpf",.*\}\n$/);
		});
	}

	it('ends a build and leaves nothing of it when it is told to stop', async () => {
		const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'triscap-stop-'));
		const write = (file: string, text: string) => {
			fs.mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
			fs.writeFileSync(path.join(folder, file), text, {mode: 0o755});
		};
		for (const program of ['clang', 'llc', 'llvm-strip']) write(`bin/${program}`, '#!/bin/sh\nexec sleep 60\n');
		for (const [file, text] of Object.entries(headersIn('headers', '6.1.0'))) write(file, text);
		fs.mkdirSync(path.join(folder, 'tmp'));
		const child = start(['build', 'bpf-legacy', '--headers', path.join(folder, 'headers')], {
			EVENTS: '0',
			TMPDIR: path.join(folder, 'tmp'),
			PATH: `${folder}/bin:${process.env['PATH']}`,
		});
		while (!child.err.includes('ask clang')) await once(child.stderr!, 'data');
		child.kill('SIGTERM');
		assert.deepEqual(await once(child, 'close'), [1, null]);
		assert.match(child.err, /\ntriscap: stopped; nothing is kept of it\n$/);
		assert.deepEqual(
			fs.readdirSync(path.join(folder, 'tmp')).filter((name) => name.startsWith('triscap')),
			[],
		);
		fs.rmSync(folder, {recursive: true});
	});

	it('takes a signal that npm passes on as the one it had already', async () => {
		const child = start([]);
		await once(child.stdout!, 'data');
		child.stdout!.resume();
		for (let sent = 0; sent < 3; sent++) child.kill('SIGINT');
		assert.deepEqual(await once(child, 'close'), [0, null]);
		assert.match(child.err, /^triscap: \d+ events in .*\n$/);
	});

	it('ends quietly when its reader has seen enough', () => {
		const command = `"${process.execPath}" --import=tsx "${file}"; echo "status $?" >&2`;
		const {stdout, stderr} = spawnSync('sh', ['-c', `{ ${command}; } | head -n 2`], {encoding: 'utf8'});
		assert.equal(stdout.split('\n').length, 3);
		assert.match(stderr, /^triscap: \d+ events .*\nstatus 0\n$/);
	});

	it('ends quietly when nobody reads its help', () => {
		const command = `sleep 0.1; "${process.execPath}" --import=tsx "${file}" --help; echo "status $?" >&2`;
		const env = {...process.env, EVENTS: '0'}; // memory-command's own: it ends, whatever the arguments
		const {stderr} = spawnSync('sh', ['-c', `{ ${command}; } | true`], {env, encoding: 'utf8', timeout: 10_000});
		assert.equal(stderr, 'status 0\n');
	});

	it('ends by itself when there are no more events, all of them printed', () => {
		const {stdout, status} = spawnSync(process.execPath, ['--import=tsx', file], {
			env: {...process.env, EVENTS: '5000'},
			encoding: 'utf8',
			maxBuffer: 1e8,
		});
		assert.equal(status, 0);
		assert.equal(stdout.split('\n').length, 5001);
		assert.ok(!stdout.includes('\x1b'));
		assert.ok(stdout.includes(' name=/tmp/\\x1b[2J '));
	});
});
