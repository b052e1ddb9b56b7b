// Real programs, whose syscalls are known for what they are there for.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {promisify} from 'node:util';
import {open, type SelectableEventName, type SocketTuple} from '../../lib/index.js';
import type {EventBase} from '../../lib/events/event.js';
import {temporaryFolder} from '../helpers/act.js';
import {assertBalanced, caughtUp, losses} from '../helpers/capture-acts.js';
import {forEachDriver} from '../helpers/for-each-driver.js';
import {skip, skipWithout} from '../helpers/skip.js';

const run = promisify(execFile);

/** Of the events, the parameters by name. */
type Params = Record<string, unknown>;
const args = (event: EventBase): Params => Object.fromEntries(event.args);
const withThread = (event: EventBase): Params => ({...args(event), tid: event.tid});

/** Whether a program is installed; says so if not. */
async function exists(program: string): Promise<boolean> {
	const found = await run(program, ['--version']).catch(() => undefined);
	if (!found) console.log(`    not tested: ${program} is not installed`);
	return found !== undefined;
}

forEachDriver('real programs', (driver) => {
	let folder: string;
	beforeEach(() => (folder = temporaryFolder('programs')));
	afterEach(() => fs.rmSync(folder, {recursive: true}));

	/** Captures everything that happens while `act` does. */
	async function during(events: readonly SelectableEventName[], act: () => Promise<unknown>, options = {}) {
		const capture = await open({driver, events, bufferBytes: 32 << 20, ...options});
		const seen: EventBase[] = [];
		const reading = (async () => {
			for await (const event of capture as AsyncIterable<EventBase>) seen.push(event);
		})();
		await act();
		await caughtUp(capture);
		await capture.close();
		await reading;
		assert.deepEqual(losses(capture.stats()), {});
		assertBalanced(capture.stats());
		return seen;
	}

	it('a pipeline of a shell: forks, execs, a pipe between, and ends', async function () {
		if (path.basename(fs.realpathSync('/bin/sh')) === 'busybox')
			return skip(this, 'the shell is busybox, which has sort and head inside');
		const script = 'printf "b\\na\\nc\\n" | sort -r | head -n 1';
		let output = '';
		const events = await during(
			['execve', 'clone', 'clone3', 'fork', 'vfork', 'pipe', 'pipe2', 'procexit'],
			async () => {
				output = (await run('/bin/sh', ['-c', script])).stdout;
			},
		);
		assert.equal(output, 'c\n');
		// Before it becomes a shell, the new process runs a little of libuv.
		const start = events.findIndex(
			(event) => event.name === 'execve' && (args(event)['args'] as string[])[1] === script,
		);
		assert.notEqual(start, -1, 'no shell');
		events.splice(0, start);
		const execs = events.filter((event) => event.name === 'execve').map(args);
		const shell = execs[0]!;
		assert.deepEqual([shell['exe'], shell['args']], ['/bin/sh', ['-c', script]]);
		const ofShell = execs.filter(({res, ptid}) => res === 0 && ptid === shell['tid']);
		assert.deepEqual(ofShell.map(({comm, exe, args}) => [comm, exe, args]).sort(), [
			['head', 'head', ['-n', '1']],
			['sort', 'sort', ['-r']],
		]);
		const pipes = events.filter(({name, tid}) => name.startsWith('pipe') && tid === shell['tid']);
		assert.equal(pipes.length, 2);
		// printf is built in: the shell forks for it, but there is nothing to execute.
		const children = events
			.filter(({name, tid}) => ['clone', 'clone3', 'fork', 'vfork'].includes(name) && tid === shell['tid'])
			.map((event) => args(event)['res'] as number)
			.filter((res) => res > 0);
		assert.equal(children.length, 3);
		for (const tid of [shell['tid'], ...children]) {
			const ends = events.filter((event) => event.name === 'procexit' && event.tid === tid).map(args);
			assert.deepEqual(
				ends.map(({status, reaper_tid}) => [status, reaper_tid]),
				[[0, 0]],
				`${String(tid)}`,
			);
		}
	});

	it('a compiler: opens the source, runs its stages, makes the program', async function () {
		if (!(await exists('gcc'))) return skipWithout(this, 'gcc');
		const source = path.join(folder, 'hello.c');
		const program = path.join(folder, 'hello');
		fs.writeFileSync(source, 'int main(void) { return 42; }\n');
		const events = await during(['openat', 'execve', 'procexit'], async () => {
			await run('gcc', ['-o', program, source]);
			await assert.rejects(run(program), {code: 42});
		});
		const execs = events.filter((event) => event.name === 'execve' && args(event)['res'] === 0);
		const ran = (name: string) => execs.find((event) => path.basename(args(event)['filename'] as string) === name);
		for (const stage of ['gcc', 'cc1', 'as', 'hello']) assert.ok(ran(stage), `${stage} did not run`);
		assert.ok(
			execs.some((event) => /^(collect2|ld(\.bfd|\.gold)?)$/.test(args(event)['comm'] as string)),
			'no linker',
		);

		const opens = events.filter((event) => event.name === 'openat').map(withThread);
		const {ino, dev} = fs.statSync(source, {bigint: true});
		const read = opens.find(({name, tid, ino: opened}) => name === source && tid === ran('cc1')!.tid && opened === ino);
		assert.ok(read, 'cc1 did not open the source');
		assert.deepEqual([read['dev'], read['dirfd']], [Number(dev), -100]);
		const made = fs.statSync(program, {bigint: true});
		assert.ok(
			opens.some(({name, ino}) => name === program && ino === made.ino),
			'nobody opened the program to write it',
		);
		assert.equal(args(ran('hello')!)['exe_ino'], made.ino);
		const end = events.find((event) => event.name === 'procexit' && event.tid === ran('hello')!.tid)!;
		assert.equal(args(end)['ret'], 42);
	});

	it('a server and its client: both ends of the connection, requests and answers', async () => {
		const server = http.createServer((request, response) => response.end(`you asked for ${request.url}`));
		server.listen(0, '127.0.0.1');
		await new Promise((resolve) => server.once('listening', resolve));
		const {port} = server.address() as AddressInfo;
		const names = ['connect', 'accept4', 'accept', 'read', 'write', 'writev'] as const;
		const client = `require('http').get('http://127.0.0.1:' + process.argv[1] + '/something', (answer) => answer.pipe(process.stdout))`;
		const events = await during(
			names,
			async () => {
				const {stdout} = await run(process.execPath, ['-e', client, String(port)]);
				assert.equal(stdout, 'you asked for /something');
			},
			{includeSelf: true, snaplen: 200},
		);
		await new Promise((resolve) => server.close(resolve));
		const tuples = (name: string) =>
			events
				.filter((event) => event.name === name)
				.map((event) => ({event, tuple: args(event)['tuple'] as SocketTuple | null}))
				.filter(({tuple}) => tuple?.family === 'inet' && tuple.destination.port === port);
		const [connected] = tuples('connect');
		const [accepted] = [...tuples('accept4'), ...tuples('accept')];
		assert.ok(connected && accepted);
		assert.deepEqual(connected.tuple, accepted.tuple);
		assert.equal(accepted.event.tid, process.pid);

		const text = (event: EventBase) => Buffer.from(args(event)['data'] as Uint8Array).toString('latin1');
		const find = (tid: number, names: string, start: string) => {
			const found = events.find(
				(event) => event.tid === tid && names.includes(event.name) && text(event).startsWith(start),
			);
			assert.ok(found, `${start} by ${names}`);
			return found;
		};
		const [ofClient, ofServer] = [connected.event.tid, process.pid];
		const asked = find(ofClient, 'write writev', 'GET /something HTTP/1.1\r\nHost: 127.0.0.1');
		assert.equal(args(asked)['res'], args(find(ofServer, 'read', 'GET /something HTTP/1.1\r\n'))['res']);
		const answered = find(ofServer, 'write writev', 'HTTP/1.1 200 OK\r\n');
		assert.equal(args(answered)['res'], args(find(ofClient, 'read', 'HTTP/1.1 200 OK\r\n'))['res']);
		// Descriptors tie them to the connection.
		assert.deepEqual(
			[args(asked)['fd'], args(answered)['fd']],
			[args(connected.event)['fd'], args(accepted.event)['fd']],
		);
	});

	it('a database: its file, its journal, and what it writes where', async function () {
		const database = path.join(folder, 'data.db');
		if (!(await exists('sqlite3'))) return skipWithout(this, 'sqlite3');
		const events = await during(['openat', 'pwrite', 'pread', 'unlinkat'], () =>
			run('sqlite3', [database, "create table t (x text); insert into t values ('findme');"]),
		);
		const opened = events.filter((event) => event.name === 'openat').map(withThread);
		const journal = opened.find(({name}) => name === `${database}-journal`);
		assert.ok(journal, 'it opened no journal');
		const {tid} = journal;
		const fd = opened.find((open) => open['name'] === database && open['tid'] === tid && (open['fd'] as number) >= 0)![
			'fd'
		];
		const writes = events
			.filter((event) => event.name === 'pwrite' && event.tid === tid && args(event)['fd'] === fd)
			.map(args);
		// The first page begins with these words; pages have a size that is a power of two.
		const header = writes.find(({pos}) => pos === 0n)!;
		assert.equal(
			Buffer.from(header['data'] as Uint8Array)
				.subarray(0, 16)
				.toString('latin1'),
			'SQLite format 3\0',
		);
		for (const {pos, size, res} of writes) {
			assert.equal((pos as bigint) % BigInt(size as number), 0n);
			assert.equal(res, size);
		}
	});
});
