// open, openat, openat2, creat and connect when they begin: what the kernel is given, whatever becomes of it.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {open} from '../../../lib/index.js';
import type {EventBase} from '../../../lib/events/event.js';
import {lineOf, runAct, temporaryFolder} from '../../helpers/act.js';
import {
	assertBalanced,
	begun,
	losses,
	plain,
	returned,
	useRecorder,
	type PlainEvent,
} from '../../helpers/capture-acts.js';
import {IA32, skipWithoutCompat} from '../../helpers/compat.js';
import {forEachDriver} from '../../helpers/for-each-driver.js';
import {
	AF_INET,
	AF_UNIX,
	AT_FDCWD,
	O_CLOEXEC,
	O_CREAT,
	O_DIRECTORY,
	O_RDONLY,
	O_RDWR,
	O_TMPFILE,
	O_WRONLY,
	SOCK_STREAM,
	LOOPBACK6,
	errno,
	inet6Address,
	inetAddress,
	scap,
	unixAddress,
} from '../../helpers/linux.js';
import {Script} from '../../helpers/script.js';

const five = ['open', 'openat', 'openat2', 'creat', 'connect'] as const;
const flags = (...names: string[]) => scap('file_flags', ...names);
const begins = (events: readonly PlainEvent[]) => events.filter(({dir}) => dir === '>');

forEachDriver('enter events', (driver) => {
	const recorder = useRecorder(driver, [...five, 'close', 'socket'], {enterEvents: true});
	let folder = '';
	before(() => (folder = temporaryFolder('enter')));
	after(() => folder && fs.rmSync(folder, {recursive: true}));

	it('come before the event at the end, of these calls and of no other', async () => {
		const file = path.join(folder, 'one');
		fs.writeFileSync(file, '');
		const {dev, ino} = fs.statSync(file, {bigint: true});
		const {events} = await recorder().script((s) => {
			const fd = s.call('openat', AT_FDCWD, s.string(file), O_RDONLY, 0);
			s.call('close', fd);
		});
		const args = {dirfd: -100, name: file, flags: flags('O_RDONLY'), mode: 0};
		assert.deepEqual(events, [
			begun('openat', args),
			returned('openat', {fd: 3, ...args, dev: Number(dev), ino}),
			returned('close', {res: 0, fd: 3}),
		]);
	});

	it('have every parameter, of calls that succeed and of calls that fail', async () => {
		const name = (file: string) => path.join(folder, file);
		const {events} = await recorder().script((s) => {
			if (process.arch === 'x64') {
				s.call('open', s.string(name('open')), O_RDWR | O_CREAT, 0o4751);
				s.call('open', s.string(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0o777);
				s.call('creat', s.string(name('creat')), 0o640);
				s.call('creat', s.string('/nowhere/at/all'), 0o600);
			}
			s.call('openat', 7, s.string('relative'), O_WRONLY | O_CREAT, 0o600);
			s.call('openat', AT_FDCWD, s.string(folder), O_RDWR | O_TMPFILE, 0o400);
			s.call('openat2', AT_FDCWD, s.string(name('openat2')), s.words([O_RDWR | O_CREAT, 0o604, 0x08]), 24);
			s.call('openat2', -9, s.string(''), s.words([O_RDONLY, 0, 0]), 24);
		});
		const here =
			process.arch === 'x64'
				? [
						begun('open', {name: name('open'), flags: flags('O_RDWR', 'O_CREAT'), mode: 0o4751}),
						begun('open', {name: folder, flags: flags('O_RDONLY', 'O_DIRECTORY', 'O_CLOEXEC'), mode: 0}),
						begun('creat', {name: name('creat'), mode: 0o640}),
						begun('creat', {name: '/nowhere/at/all', mode: 0o600}),
					]
				: [];
		assert.deepEqual(begins(events), [
			...here,
			begun('openat', {dirfd: 7, name: 'relative', flags: flags('O_WRONLY', 'O_CREAT'), mode: 0o600}),
			begun('openat', {
				dirfd: -100,
				name: folder,
				flags: flags('O_RDWR', 'O_TMPFILE', 'O_DIRECTORY'),
				mode: 0o400,
			}),
			begun('openat2', {
				dirfd: -100,
				name: name('openat2'),
				flags: flags('O_RDWR', 'O_CREAT'),
				mode: 0o604,
				resolve: scap('openat2_flags', 'RESOLVE_BENEATH'),
			}),
			begun('openat2', {dirfd: -9, name: '', flags: flags('O_RDONLY'), mode: 0, resolve: 0}),
		]);
		assert.equal(events.length, 2 * begins(events).length);
	});

	it('have the address that a socket is to be connected to', async () => {
		const inet = inetAddress('127.0.0.1', 9);
		const inet6 = inet6Address(LOOPBACK6, 9);
		const unix = unixAddress('/nowhere');
		const {events} = await recorder().script((s) => {
			s.call('connect', 5, s.memory(inet), inet.length);
			s.call('connect', -1, s.memory(inet6), inet6.length);
			s.call('connect', 0, s.memory(unix), unix.length);
			s.call('connect', 0, s.memory(inet), 4); // too short for what it says it is
			s.call('connect', 0, s.memory(Buffer.from([10, 1, ...Array<number>(26).fill(0)])), 28); // 266 is not 10
			s.call('connect', 0, 0, 16);
		});
		const addresses = [
			{fd: 5, addr: {family: 'inet', address: '127.0.0.1', port: 9}},
			{fd: -1, addr: {family: 'inet6', address: '::1', port: 9}},
			{fd: 0, addr: {family: 'unix', path: '/nowhere'}},
			{fd: 0, addr: null},
			{fd: 0, addr: null},
			{fd: 0, addr: null},
		];
		assert.deepEqual(
			begins(events),
			addresses.map((args) => begun('connect', args)),
		);
		assert.deepEqual(
			events.filter(({dir}) => dir === '<').map(({args: {fd, addr}}) => ({fd, addr})),
			addresses,
		);
	});

	it('have nothing of memory that cannot be read, and the longest path whole', async () => {
		const long = 'x'.repeat(4095);
		const {events} = await recorder().script((s) => {
			s.call('openat', AT_FDCWD, 0, O_RDONLY, 0);
			s.call('openat', AT_FDCWD, s.memory(8).end, O_RDONLY, 0);
			s.call('openat', AT_FDCWD, s.string(long), O_RDONLY, 0);
			s.call('openat', AT_FDCWD, s.string(`${long}y`), O_RDONLY, 0); // the kernel refuses it
			s.call('openat2', AT_FDCWD, s.string('how'), s.memory(8).end, 24);
		});
		const args = {dirfd: -100, flags: flags('O_RDONLY'), mode: 0};
		assert.deepEqual(begins(events), [
			begun('openat', {...args, name: null}),
			begun('openat', {...args, name: null}),
			begun('openat', {...args, name: long}),
			begun('openat', {...args, name: long}),
			begun('openat2', {...args, name: 'how', resolve: 0}),
		]);
	});

	it('say what the kernel was given, when another thread has changed it before the call returns', async function () {
		this.timeout(30_000);
		for (const name of five) {
			if (process.arch !== 'x64' && (name === 'open' || name === 'creat')) continue;
			const given = path.join(folder, `${name}-that-is-given`);
			const other = path.join(folder, `${name}-other`);
			if (name !== 'connect') assert.equal(spawnSync('mkfifo', [given]).status, 0);
			const recording = await recorder().run(['swap', name, given, other]);
			const {fd, returned} = lineOf(recording.act.lines, 'swap') as unknown as {fd: number; returned: number};
			assert.ok(returned >= 0, `${name} returned ${returned}`);
			const events = recording.between(recording.act.pid).map(plain);
			assert.deepEqual(
				events.map(({name, dir}) => `${dir} ${name}`),
				[`> ${name}`, `< ${name}`],
			);
			const told = events.map(({args}) => (name === 'connect' ? (args['addr'] as {path: string}).path : args['name']));
			assert.deepEqual(told, [given, other]);
			if (name === 'connect') assert.equal(events[0]!.args['fd'], fd);
		}
	});

	describe('of 32-bit programs', () => {
		before(skipWithoutCompat);

		it('are the same', async () => {
			const file = path.join(folder, 'compat');
			const inet = inetAddress('127.0.0.1', 9);
			const {events} = await recorder().script(
				(s) => {
					s.call32(IA32.open, s.string(file), O_RDWR | O_CREAT, 0o640);
					s.call32(IA32.close, 3);
					s.call32(IA32.creat, s.string(file), 0o600);
					s.call32(IA32.openat, AT_FDCWD, s.string('/nowhere'), O_RDONLY, 0);
					s.call32(IA32.openat2, -3, s.string('x'), s.words([O_WRONLY, 0, 0], 8), 24);
					s.call32(IA32.socket, AF_INET, SOCK_STREAM, 0);
					s.call32(IA32.connect, 4, s.memory(inet), inet.length);
					s.call32(IA32.socket, AF_UNIX, SOCK_STREAM, 0);
				},
				{compat: true},
			);
			assert.deepEqual(begins(events), [
				begun('open', {name: file, flags: flags('O_RDWR', 'O_CREAT'), mode: 0o640}),
				begun('creat', {name: file, mode: 0o600}),
				begun('openat', {dirfd: -100, name: '/nowhere', flags: flags('O_RDONLY'), mode: 0}),
				begun('openat2', {dirfd: -3, name: 'x', flags: flags('O_WRONLY'), mode: 0, resolve: 0}),
				begun('connect', {fd: 4, addr: {family: 'inet', address: '127.0.0.1', port: 9}}),
			]);
			assert.equal(events.length, 8 + 5);
			assert.deepEqual(
				events.find(({name, dir}) => name === 'connect' && dir === '<')?.args['res'],
				errno('ECONNREFUSED'),
			);
		});
	});
});

forEachDriver('a capture with enter events', (driver) => {
	const openMany = (times: number) => {
		const script = new Script();
		const name = script.string('/dev/null');
		for (let i = 0; i < times; i++) script.call('close', script.call('openat', AT_FDCWD, name, O_RDONLY, 0));
		return {input: script.text};
	};

	/** What it gives of a process that opens and closes files, and what it says of itself. */
	async function capture(events: readonly (typeof five)[number][], enterEvents: boolean) {
		const found: PlainEvent[] = [];
		const capture = await open({driver, events: [...events, 'procexit'], enterEvents});
		const {pid} = await runAct(['script'], openMany(300));
		for await (const event of capture as AsyncIterable<EventBase>) {
			if (event.tid === pid) found.push(plain(event));
			if (event.name === 'procexit' && event.tid === pid) break;
		}
		assertBalanced(capture.stats());
		assert.deepEqual(losses(capture.stats()), {});
		return {events: found, status: capture.status()};
	}

	it('has those of the events that were asked for, once for each end', async () => {
		const {events, status} = await capture(['openat', 'connect'], true);
		const of = (wanted: string) => events.filter(({dir, name}) => dir === wanted && name === 'openat').length;
		assert.deepEqual([of('>'), of('<')], [300, 300]);
		assert.deepEqual([status.degraded, status.missing], [[], []]);
	});

	it('has none that were not asked for', async () => {
		const {events} = await capture(['connect'], true);
		assert.deepEqual([...new Set(events.map(({name}) => name))], ['procexit']);
	});

	it('has none at all without the option', async () => {
		const {events} = await capture(['openat'], false);
		assert.equal(events.filter(({name}) => name === 'openat').length, 300);
		assert.deepEqual(begins(events), [events.at(-1)!]); // procexit is no end of a call
	});

	it('counts each of them when several processes make more than there is room for', async function () {
		this.timeout(30_000);
		const capture = await open({
			...{driver, events: ['openat'], enterEvents: true},
			...{bufferBytes: 8192, cpusPerBuffer: 1},
		});
		let drops = 0n;
		const reading = (async () => {
			for await (const batch of capture.batches()) {
				for (const event of batch) if (event.name === 'drop') drops += event.args.count;
				await setTimeout(50); // too slow on purpose
			}
		})();
		await Promise.all([1, 2, 3].map(() => runAct(['script'], openMany(2000))));
		await capture.close();
		await reading;
		const {hits, dropped} = capture.stats();
		assert.ok(hits >= 2 * 3 * 2000, `${hits} hits`);
		assertBalanced(capture.stats());
		assert.ok(drops <= BigInt(dropped.ring_full), `${drops} told of, ${dropped.ring_full} counted`);
	});
});
