// Capture files on the command line: -r and -w, info, convert, and everything that can be wrong with a file.

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {EventEmitter} from 'node:events';
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Readable, Writable} from 'node:stream';
import {gunzipSync} from 'node:zlib';
import {formatProgress, Progress} from '../../../lib/cli/progress.js';
import {run} from '../../../lib/cli/run.js';
import {BatchView} from '../../../lib/batch.js';
import {Records} from '../../../lib/decode/record.js';
import type {EventBase, EventJson} from '../../../lib/events/event.js';
import {CaptureWriter, readCapture} from '../../../lib/scap/index.js';
import {MemoryCapture, memoryModule} from '../../../lib/source/memory.js';
import {batch, type Recipe} from '../../helpers/builders.js';
import {root} from '../../helpers/native.js';
import {block, eventBlock, file as captureFile, u16, u32, u64} from '../scap/blocks.js';

const curl = path.join(root, 'test/fixtures/scap/curl_google.scap');
const connect = path.join(root, 'test/fixtures/scap/trace_files__connect_localhost.scap');
const close = (fd: number): Recipe => ({name: 'close', args: {res: 0, fd}});

class Sink extends Writable {
	readonly chunks: Buffer[] = [];
	get text(): string {
		return Buffer.concat(this.chunks).toString();
	}
	override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void) {
		this.chunks.push(Buffer.from(chunk));
		done();
	}
}

async function triscap(args: readonly string[], {stdin = Buffer.alloc(0), source = new MemoryCapture()} = {}) {
	const [stdout, stderr, signals] = [new Sink(), new Sink(), new EventEmitter()];
	const load = () => memoryModule(source);
	const status = await run(args, {stdin: Readable.from([stdin]), stdout, stderr, signals, load});
	assert.equal(signals.listenerCount('SIGINT'), 0, 'signal handlers are left');
	const lines = stdout.text.split('\n').slice(0, -1);
	return {status, out: stdout.text, lines, bytes: Buffer.concat(stdout.chunks), err: stderr.text};
}

/** A capture that has had its events. */
function ended(...recipes: Recipe[]): MemoryCapture {
	const source = new MemoryCapture();
	source.push(batch(...recipes));
	source.end();
	return source;
}

const nameOf = (line: string) => line.split(' ')[6];

describe('capture files on the command line', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'triscap-files-'));
	after(() => rmSync(folder, {recursive: true}));
	let made = 0;
	const fresh = () => path.join(folder, `${made++}.scap`);
	const events = async (file: string) => (await (await readCapture(file)).summary()).events;

	describe('-r', () => {
		it('prints events with the names that the file knows', async () => {
			const {status, lines, err} = await triscap(['-r', curl]);
			assert.equal(status, 0);
			assert.equal(lines.length, 624); // as many as sysdig 0.41.4 prints
			assert.match(
				lines[4]!,
				/^216 [\d:.]+ 0 curl \(17497\) < open fd=3\(<f>\/etc\/ld\.so\.cache\) name=\/etc\/ld\.so\.cache flags=4097\(O_RDONLY\|O_CLOEXEC\) mode=0 dev=<NA> ino=<NA>$/,
			);
			assert.match(err, /^triscap: printed 624 of 991 events read from .*curl_google\.scap in \d+\.\d s\n$/);
		});

		it('takes several files, and standard input', async () => {
			const {lines} = await triscap(['-r', connect, '-'], {stdin: readFileSync(curl)});
			assert.equal(lines.length, 4 + 624);
		});

		it('leaves out what sysdig leaves out: what there was before a capture, and what its parts tell each other', async () => {
			const file = fresh();
			const container: Recipe = {code: 272, tid: -1, args: {json: '{}'}};
			const [user, drop, infra] = [354, 148, 286].map((code): Recipe => ({code})) as [Recipe, Recipe, Recipe];
			const one = captureFile(
				...[container, user, close(3), container, user, drop, infra, close(4)].map((recipe) => eventBlock(recipe)),
			);
			writeFileSync(file, Buffer.concat([one, one]));
			const {lines} = await triscap(['-r', file]);
			const expected = ['3 close', '4 container', '5 useradded', '8 close'];
			assert.deepEqual(
				lines.slice(0, 4).map((line) => `${line.split(' ')[0]} ${nameOf(line)}`),
				expected,
			);
			assert.deepEqual(lines.slice(4).map(nameOf), lines.slice(0, 4).map(nameOf));
		});

		it('calls an event of a plugin as the plugin does', async () => {
			const file = fresh();
			const params = [Buffer.from([1, 0, 0, 0]), Buffer.from('news\0'), Buffer.from('data')];
			const head = [u64(1), u64(-1), u32(26 + 12 + 13), u16(402), u32(3)];
			const event = block(0x221, u16(0), ...head, ...params.map(({length}) => u32(length)), ...params);
			writeFileSync(file, captureFile(eventBlock(close(3)), event));
			const {lines} = await triscap(['-r', file]);
			assert.match(lines[1]!, /^2 \S+ 0 <NA> \(-1\) > news plugin_id=1 name=news data=data$/);
		});

		it('selects by name, process and number', async () => {
			const named = await triscap(['-r', curl, '-e', 'open,close']);
			assert.deepEqual(new Set(named.lines.map(nameOf)), new Set(['open', 'close']));
			const process = await triscap(['-r', curl, '--pid', '17497', '-n', '7']);
			assert.equal(process.lines.length, 7);
			assert.ok(process.lines.every((line) => line.includes(' (17497) ')));
		});

		it('prints JSON, and the counters at the end', async () => {
			const {lines, err} = await triscap(['-r', curl, '-j', '-n', '1', '--stats']);
			assert.equal((JSON.parse(lines[0]!) as EventJson).name, 'execve');
			const stats = JSON.parse(err.trimEnd().split('\n').at(-1)!) as {events: number; sections: number};
			assert.equal(stats.sections, 1);
		});

		it('shows as much of buffers as it is asked to', async () => {
			const shown = async (...more: string[]) => (await triscap(['-r', curl, '-e', 'read', '-n', '1', ...more])).out;
			assert.match(await shown(), / data=\S{77}\.{3} /);
			assert.match(await shown('-s', '20'), / data=\S{17}\.{3} /);
		});

		it('prints what a broken file has, says where it is broken, and fails', async () => {
			const broken = fresh();
			writeFileSync(broken, gunzipSync(readFileSync(curl)).subarray(0, 100_000));
			const {status, lines, err} = await triscap(['-r', broken]);
			assert.equal(status, 1);
			assert.ok(lines.length > 100);
			assert.match(
				err,
				/^triscap: .*: read capture: .* at byte \d+; everything before it is complete\ntriscap: printed .*its end is missing\n$/,
			);
		});

		for (const [what, file, message] of [
			['that is not there', () => path.join(folder, 'nowhere'), /nowhere: open capture: ENOENT: .*; check its name/],
			['that is a folder', () => folder, /: open capture: it is a folder; name a file in it/],
			['that is empty', () => '/dev/null', /\/dev\/null: open capture: it is empty/],
			[
				'that is something else',
				() => path.join(root, 'package.json'),
				/package\.json: open capture: no block of a capture/,
			],
		] as const) {
			it(`of a file ${what} says so`, async () => {
				for (const args of [['-r'], ['info'], ['convert', '-o', fresh()]]) {
					const {status, out, err} = await triscap([...args, file()]);
					assert.deepEqual([status, out], [1, ''], args[0]);
					assert.match(err, message);
				}
			});
		}

		it('of a file that may not be read says so', async function () {
			if (process.getuid?.() === 0) process.seteuid?.(65_534);
			try {
				const file = path.join(mkdtempSync(path.join(tmpdir(), 'triscap-secret-')), 'secret');
				copyFileSync(curl, file);
				chmodSync(file, 0);
				const {status, err} = await triscap(['-r', file]);
				assert.equal(status, 1);
				assert.match(err, /secret: open capture: EACCES: .*; become somebody who may read it/);
				rmSync(path.dirname(file), {recursive: true});
			} finally {
				if (process.getuid?.() === 0) process.seteuid?.(0);
			}
		});

		it('ends quietly when nobody reads it any more', async () => {
			const file = fresh();
			const source = ended(...Array.from({length: 4000}, (_, fd) => close(fd)));
			await triscap(['-w', file], {source});
			// Nobody is there from the first write on: more than one fails.
			const command = `sleep 0.1; "${process.execPath}" --import=tsx lib/cli/main.ts -r "${file}"; echo "status $?" >&2`;
			const {stderr} = spawnSync('sh', ['-c', `{ ${command}; } | true`], {cwd: root, encoding: 'utf8'});
			assert.match(stderr, /^triscap: printed \d+ of \d+ events .*\nstatus 0\n$/);
		});

		it('does not go with options that say how to capture, or to write', async () => {
			for (const [args, message] of [
				[['--driver', 'auto'], /option --driver: it has no meaning when a file is read/],
				[['-z'], /option --gzip: it has no meaning when a file is read/],
				[['-w', 'x'], /option --write: .*triscap convert/],
				[['-e', 'opne'], /unknown event "opne"; did you mean open/],
				[['-', '-'], /standard input can be read once/],
			] as const) {
				const {status, err} = await triscap(['-r', curl, ...args]);
				assert.equal(status, 2, args.join(' '));
				assert.match(err, message);
			}
		});
	});

	describe('-w', () => {
		it('writes events instead of printing them, and says how many', async () => {
			const file = fresh();
			const {status, out, err} = await triscap(['-w', file], {source: ended(close(1), close(2))});
			assert.deepEqual([status, out], [0, '']);
			assert.match(err, /^triscap: 2 events, \d+ bytes in .*\.scap, in \d+\.\d s by [\w-]+, none lost\n$/);
			assert.equal(await events(file), 2);
			const read = await readCapture(file);
			assert.match(read.processes.get(process.pid)?.comm ?? '', /./);
			await read.close();
		});

		it('stops after COUNT events, exactly; compresses; writes to standard output', async () => {
			const {status, bytes} = await triscap(['-w', '-', '-z', '-n', '3'], {
				source: ended(close(1), close(2), close(3), close(4)),
			});
			assert.equal(status, 0);
			const file = fresh();
			writeFileSync(file, gunzipSync(bytes));
			assert.equal(await events(file), 3);
		});

		it('goes on in other files, by -e COUNT as sysdig does', async () => {
			const file = path.join(folder, 'series');
			const {err} = await triscap(['-w', file, '-e', '2', '-W', '10'], {source: ended(...[1, 2, 3, 4, 5].map(close))});
			assert.match(err, /5 events, .* in 3 files, the last is .*series2,/);
			assert.deepEqual(await Promise.all(['0', '1', '2'].map((n) => events(file + n))), [2, 2, 1]);
		});

		it('does not write over a file unless it may', async () => {
			const file = fresh();
			writeFileSync(file, 'precious');
			const {status, err} = await triscap(['-w', file], {source: ended(close(1))});
			assert.equal(status, 1);
			assert.match(err, /write .*: EEXIST.*; choose another name, or allow it to be overwritten \(--overwrite\)/);
			assert.equal(readFileSync(file, 'utf8'), 'precious');
			await triscap(['-w', file, '--overwrite'], {source: ended(close(1))});
			assert.equal(await events(file), 1);
		});

		it('says so when the disk is full', async () => {
			const {status, err} = await triscap(['-w', '/dev/full'], {source: ended(close(1))});
			assert.equal(status, 1);
			assert.match(err, /1 not written|0 events/);
			assert.match(err, /write \/dev\/full: ENOSPC: .*; make room/);
		});

		it('has options that belong together', async () => {
			for (const [args, message] of [
				[['-z'], /option --gzip: nothing is written; name a file with -w/],
				[['-w', 'x', '-j'], /option --json: with -w nothing is printed/],
				[['-w', 'x', '-W', '3'], /option --file-count: say with -C, -G or --file-events/],
				[['-w', 'x', '-C', '0'], /option --file-megabytes: expected a whole number above 0/],
				[['-w', 'x', '--scap-compat', 'clasic'], /option --scap-compat: "clasic" is unknown; did you mean classic/],
				[['-w', '-', '-G', '3'], /standard output is one file/],
				[['-w', 'x', '-e', '3', '--file-events', '4'], /given twice/],
			] as const) {
				const {status, err} = await triscap(args);
				assert.equal(status, 2, args.join(' '));
				assert.match(err, message);
			}
		});
	});

	describe('info', () => {
		it('says what is in a file', async () => {
			const {status, out} = await triscap(['info', curl]);
			assert.equal(status, 0);
			assert.match(out, /^generation events at the beginning and at the end of system calls$/m);
			assert.match(out, /^machine {4}ip-10-0-0-79, 1 CPUs, 1\.0 GiB$/m);
			assert.match(out, /^before {5}54 threads, 316 descriptors,/m);
			assert.match(out, /^events {5}991$/m);
			assert.match(out, /^ +96 {2}open$/m);
		});

		it('says it as JSON, one object per file', async () => {
			const {lines} = await triscap(['info', '--json', curl, connect]);
			const [first, second] = lines.map((line) => JSON.parse(line) as {events: number; names: Record<string, number>});
			assert.deepEqual([first!.events, first!.names['open'], lines.length], [991, 96, 2]);
			assert.equal(second!.events, 371);
		});

		it('says what was lost, and whether the writer finished', async () => {
			const file = fresh();
			const source = new MemoryCapture();
			source.push(batch(close(1), {name: 'drop', tid: 0, args: {cpu: 1, lane: 1, count: 5n}}));
			source.dropped[0] = 5;
			source.end();
			await triscap(['-w', file], {source});
			assert.match((await triscap(['info', file])).out, /^lost {7}5 events in 1 places \(ring_full 5\)$/m);
			const bytes = readFileSync(file);
			writeFileSync(file, bytes.subarray(0, bytes.length - 3));
			const {status, out} = await triscap(['info', file]);
			assert.equal(status, 1);
			assert.match(out, /^damage {5}.*at byte \d+/m);
			assert.match(out, /^end {8}missing/m);
		});

		it('wants a file', async () => {
			assert.equal((await triscap(['info'])).status, 2);
		});
	});

	describe('convert', () => {
		/** Without the number; a thread that was seen before the part, and never named, is not known in it. */
		const info = (line: string) => line.slice(line.indexOf(' ')).replaceAll('(<NA>)', '');
		const convert = async (...args: string[]) => {
			const file = fresh();
			const {status, err} = await triscap(['convert', ...args, '-o', file]);
			assert.equal(status, 0, err);
			return file;
		};
		const printed = async (file: string) => (await triscap(['-r', file])).lines;

		it('copies everything as it is, compressed if asked to', async () => {
			const plain = await convert(curl);
			const small = await convert(curl, '-z');
			assert.deepEqual(await printed(plain), await printed(curl));
			assert.deepEqual(await printed(small), await printed(curl));
			assert.ok(readFileSync(small).length < readFileSync(plain).length / 3);
		});

		it('writes current events with --upgrade, which are printed alike', async () => {
			assert.deepEqual(await printed(await convert(curl, '--upgrade')), await printed(curl));
		});

		it('merges by time', async () => {
			const [odd, even] = await Promise.all(
				[1, 2].map(async (first) => {
					const file = fresh();
					const writer = await CaptureWriter.open(file);
					const recipes = [0, 2, 4].map((n) => ({...close(first + n), ts: BigInt(first + n)}));
					await writer.write(new BatchView<EventBase>(new Records(batch(...recipes)), 1, 3));
					await writer.close();
					return file;
				}),
			);
			const fds = (await printed(await convert(odd!, even!))).map((line) => /fd=(\d)/.exec(line)?.[1]);
			assert.deepEqual(fds, ['1', '2', '3', '4', '5', '6']);
		});

		it('cuts by number and by time, and knows what was known by then', async () => {
			const all = await printed(curl);
			const part = all.filter((line) => Number.parseInt(line) >= 300 && Number.parseInt(line) <= 400);
			assert.deepEqual((await printed(await convert(curl, '--numbers', '300-400'))).map(info), part.map(info));
			const first = (await triscap(['-r', curl, '-j', '-n', '1'])).lines[0]!;
			const ts = BigInt((JSON.parse(first) as EventJson).ts);
			const seconds = `${ts / 1_000_000_000n}.${String(ts % 1_000_000_000n).padStart(9, '0')}`;
			assert.deepEqual((await printed(await convert(curl, '--upgrade', '--from', seconds))).map(info), all.map(info));
			assert.equal((await printed(await convert(curl, '--to', seconds))).length, 0);
		});

		it('selects, and keeps what readers need for names, hidden', async () => {
			const file = await convert(curl, '--upgrade', '-e', 'close');
			const lines = await printed(file);
			assert.deepEqual(new Set(lines.map(nameOf)), new Set(['close']));
			assert.match(lines[0]!, /fd=3\(<f>\/etc\/ld\.so\.cache\)/);
		});

		it('splits, each part with what is known when it begins', async () => {
			const file = await convert(curl, '--upgrade', '--file-events', '300');
			const parts = readdirSync(folder)
				.filter((name) => name.startsWith(path.basename(file)))
				.sort();
			assert.equal(parts.length, 4);
			const lines = (await Promise.all(parts.map((name) => printed(path.join(folder, name))))).flat();
			assert.deepEqual(lines.map(info), (await printed(curl)).map(info));
		});

		it('writes JSON, one object per line', async () => {
			const lines = readFileSync(await convert(curl, '-j', '-e', 'open', '-n', '3'), 'utf8')
				.trimEnd()
				.split('\n');
			assert.deepEqual(
				lines.map((line) => (JSON.parse(line) as EventJson).name),
				['open', 'open', 'open'],
			);
		});

		it('takes what a broken file has, and fails', async () => {
			const [broken, file] = [fresh(), fresh()];
			writeFileSync(broken, gunzipSync(readFileSync(curl)).subarray(0, 100_000));
			const {status, err} = await triscap(['convert', broken, '-o', file]);
			assert.equal(status, 1);
			assert.match(err, /everything before it is complete/);
			assert.ok((await events(file)) > 100);
		});

		it('never writes over its input, and over nothing else unless it may', async () => {
			const file = await convert(curl);
			for (const more of [[], ['--overwrite']]) {
				const {status, err} = await triscap(['convert', file, '-o', file, ...more]);
				assert.equal(status, 1);
				assert.match(err, /it is read, too; choose another name/);
			}
			const other = fresh();
			writeFileSync(other, '');
			for (const more of [[], ['-j']]) {
				const {status, err} = await triscap(['convert', file, '-o', other, ...more]);
				assert.equal(status, 1);
				assert.match(err, /EEXIST/);
			}
			assert.ok(existsSync(file));
		});

		it('says so when the disk is full', async () => {
			for (const more of [[], ['-z'], ['-j']]) {
				const {status, err} = await triscap(['convert', curl, '-o', '/dev/full', ...more]);
				assert.equal(status, 1);
				assert.match(err, /write \/dev\/full: ENOSPC/);
			}
		});

		it('has arguments that make sense', async () => {
			for (const [args, message] of [
				[['x'], /option --output: not given/],
				[['-o', 'x'], /no file given/],
				[['x', '-o', 'y', '--from', 'noon'], /option --from: "noon" is no time; write 2018-/],
				[['x', '-o', 'y', '--numbers', '5-3'], /option --numbers: "5-3" is no range/],
				[['x', '-o', 'y', '-j', '-z'], /option --json: it writes no capture file; leave out --gzip/],
				[['x', '-o', '-', '-C', '3'], /standard output is one file/],
				[['x', '-o', 'y', '--gzpi'], /unknown option --gzpi; did you mean --gzip/],
			] as const) {
				const {status, err} = await triscap(['convert', ...args]);
				assert.equal(status, 2, args.join(' '));
				assert.match(err, message);
				assert.match(err, /triscap convert --help tells more/);
			}
		});
	});

	it('show how far long work is, on a terminal only', async () => {
		assert.equal(formatProgress('reading x', {done: 45_000_000, all: 100_000_000}), 'reading x: 45 MB (45 %)');
		assert.equal(formatProgress('reading x', {done: 45_000_000, all: 1000}), 'reading x: 45 MB');
		const [terminal, pipe] = [Object.assign(new Sink(), {isTTY: true}), new Sink()];
		const lines = [terminal, pipe].map((stream) => new Progress(stream, 'reading', () => ({done: 0, all: 1})));
		await new Promise((resolve) => setTimeout(resolve, 1600));
		for (const line of lines) line.end();
		const shown = terminal.text.replaceAll('\r\x1b[K', '|');
		assert.match(shown, /^(\|reading: 0 MB \(0 %\))+\|$/);
		assert.equal(pipe.text, '');
	});
});
