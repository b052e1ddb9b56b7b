// Events of tracepoints that are no syscall's: signals that arrive, pages that are missing, CPUs that change hands.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import {open} from '../../../lib/index.js';
import {plain, useRecorder, type Recording} from '../../helpers/capture-acts.js';
import {factsOf} from '../../helpers/facts.js';
import {forEachDriver} from '../../helpers/for-each-driver.js';
import {scap} from '../../helpers/linux.js';
import type {Script} from '../../helpers/script.js';
import {skip} from '../../helpers/skip.js';
import {assertWithin} from '../../helpers/task-events.js';

const {SIGTERM, SIGKILL, SIGURG, SIGWINCH, SIGCHLD} = os.constants.signals;
const SIG_BLOCK = 0;
const SIG_UNBLOCK = 1;
const SI_QUEUE = -1;
const PROT_READ_WRITE = 3;
const MAP_PRIVATE_ANONYMOUS = 0x22;

const errors = (...names: string[]) => scap('pf_flags', ...names);

forEachDriver('signaldeliver', (driver) => {
	const recorder = useRecorder(driver, ['signaldeliver']);

	/** A signal that is ignored by default is delivered all the same, if it was blocked when it came. */
	const pending = (signal: number, send: (script: Script) => void) =>
		recorder().script((s) => {
			const set = s.words([2n ** BigInt(signal - 1)]);
			s.call('rt_sigprocmask', SIG_BLOCK, set, 0, 8);
			send(s);
			s.call('rt_sigprocmask', SIG_UNBLOCK, set, 0, 8);
		});

	const delivered = (spid: number, dpid: number, sig: number) => ({
		name: 'signaldeliver',
		dir: '>',
		args: {spid, dpid, sig},
	});

	it('has the process that sent the signal, and the thread that got it', async () => {
		const recording = await pending(SIGURG, (s) => s.call('kill', 'pid', SIGURG));
		const {pid} = recording.act;
		assert.deepEqual(plain(recording.only('signaldeliver')), delivered(pid, pid, SIGURG));
	});

	it('has the thread that sent it by tgkill', async () => {
		const recording = await pending(SIGWINCH, (s) => s.call('tgkill', 'pid', 'tid', SIGWINCH));
		const {pid} = recording.act;
		assert.deepEqual(plain(recording.only('signaldeliver')), delivered(pid, pid, SIGWINCH));
	});

	it('has the sender that a queued signal names', async () => {
		const recording = await pending(SIGURG, (s) => {
			const info = s.words([SIGURG, 0, SI_QUEUE, 0, 4711, ...Array<number>(27).fill(0)], 4);
			s.call('rt_sigqueueinfo', 'pid', SIGURG, info);
		});
		assert.deepEqual(plain(recording.only('signaldeliver')), delivered(4711, recording.act.pid, SIGURG));
	});

	it('has the child whose end it tells', async () => {
		const recording = await pending(SIGCHLD, (s) => {
			s.call('wait4', s.call('clone', SIGCHLD, 0, 0, 0, 0), 0, 0, 0);
		});
		const child = factsOf(recording.act.lines, 'child').tid;
		assert.deepEqual(plain(recording.only('signaldeliver')), delivered(child, recording.act.pid, SIGCHLD));
	});

	it('has no sender when it was a timer', async () => {
		const CLOCK_MONOTONIC = 1;
		const SIGEV_SIGNAL = 0;
		const recording = await pending(SIGURG, (s) => {
			const timer = s.memory(8);
			s.call(
				'timer_create',
				CLOCK_MONOTONIC,
				s.words([0, 0, SIGURG, SIGEV_SIGNAL, ...Array<number>(12).fill(0)], 4),
				timer,
			);
			s.call('timer_settime', 0, 0, s.words([0, 0, 0, 1_000_000]), 0);
			s.call('nanosleep', s.words([0, 20_000_000]), 0);
		});
		assert.deepEqual(plain(recording.only('signaldeliver')), delivered(0, recording.act.pid, SIGURG));
	});

	it('is SIGKILL, from the kernel, for a signal that ends the whole process', async () => {
		const {act, ...recording} = await recorder().script((s) => s.call('kill', 'pid', SIGTERM));
		const events = recording.all.filter(({name, tid}) => name === 'signaldeliver' && tid === act.pid);
		assert.deepEqual(events.map(plain), [delivered(0, act.pid, SIGKILL)]);
	});

	it('is not there for a signal that stays blocked', async () => {
		const recording = await recorder().script((s) => {
			s.call('rt_sigprocmask', SIG_BLOCK, s.words([2n ** BigInt(SIGURG - 1)]), 0, 8);
			s.call('kill', 'pid', SIGURG);
		});
		assert.deepEqual(
			recording.of(recording.act.pid).filter(({name}) => name === 'signaldeliver'),
			[],
		);
	});
});

forEachDriver('page_fault, where there is none', (driver) => {
	it('is said to be missing, and nothing else is', async () => {
		// tracefs may be mounted nowhere: x86 has had these tracepoints since 3.12.
		const has = process.arch === 'x64' || fs.existsSync('/sys/kernel/tracing/events/exceptions/page_fault_user');
		const comes = has && (process.arch === 'x64' || driver !== 'modern-bpf');
		const capture = await open({driver, events: ['page_fault', 'getppid']});
		const {missing} = capture.status();
		await capture.close();
		assert.deepEqual([...new Set(missing.map(({name}) => name))], comes ? [] : ['page_fault']);
		for (const {log} of missing) assert.match(log, /tracepoint of page faults|on x86 only/);
	});
});

forEachDriver('page_fault', (driver) => {
	before(function () {
		if (process.arch !== 'x64') skip(this, `${process.arch} has no such tracepoints, or others`);
	});

	const recorder = useRecorder(driver, ['page_fault', 'mmap'], {bufferBytes: 2 ** 26});

	const faults = ({all, act}: Recording) =>
		all
			.filter(({name, tid}) => name === 'page_fault' && tid === act.pid)
			.map((event) => plain(event).args as {addr: bigint; ip: bigint; error: number});

	it('has the address that the kernel wrote to for a process, and why it could not', async () => {
		const recording = await recorder().script((s) => {
			const page = s.call('mmap', 0, 8192, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0);
			s.call('getrandom', page, 16, 0);
			return page;
		});
		const address = BigInt(recording.outcome.of(recording.made));
		const [fault, ...more] = faults(recording).filter(({addr}) => addr === address);
		assert.deepEqual(more, []);
		assert.equal(fault?.error, errors('PAGE_NOT_PRESENT', 'WRITE_ACCESS', 'SUPERVISOR_FAULT'));
		assert.ok(fault.ip >= 2n ** 63n, 'not an instruction of the kernel');
	});

	it('says of each fault of a process what it was', async () => {
		const all = faults(await recorder().run([]));
		assert.ok(all.length > 20, `${all.length} faults`);
		const has = (error: number, name: string) => (error & errors(name)) !== 0;
		for (const {addr, ip, error} of all) {
			assert.notEqual(has(error, 'PAGE_NOT_PRESENT'), has(error, 'PROTECTION_VIOLATION'));
			assert.notEqual(has(error, 'READ_ACCESS'), has(error, 'WRITE_ACCESS'));
			assert.notEqual(has(error, 'USER_FAULT'), has(error, 'SUPERVISOR_FAULT'));
			assert.equal(has(error, 'USER_FAULT'), ip < 2n ** 47n);
			if (has(error, 'INSTRUCTION_FETCH')) assert.equal(addr, ip);
		}
	});
});

forEachDriver('switch', (driver) => {
	const recorder = useRecorder(driver, ['switch'], {bufferBytes: 2 ** 26});

	it('has what the thread that goes has used, and the one that comes', async () => {
		const recording = await recorder().script((s) => {
			s.facts('before');
			s.call('nanosleep', s.words([0, 5_000_000]), 0);
			s.facts('after');
		});
		const before = factsOf(recording.act.lines, 'before');
		const after = factsOf(recording.act.lines, 'after');
		const switches = recording.of(recording.act.pid).filter(({name}) => name === 'switch');
		const within = switches.map((event) => plain(event).args as Record<string, number>);
		assert.ok(within.length > 0);
		for (const {next} of within) assert.notEqual(next, recording.act.pid);
		// The one of nanosleep: between the facts, memory does not change.
		const sleeping = within.filter(
			(args) => args['pgft_min']! >= before.minorFaults && args['vm_size'] === after.vmSize,
		);
		assert.ok(
			sleeping.length > 0,
			JSON.stringify(within, (_, value: unknown) => String(value)),
		);
		for (const {pgft_min: minor, pgft_maj: major, vm_swap: swap, vm_rss: rss} of sleeping) {
			assertWithin('pgft_min', minor!, before.minorFaults, after.minorFaults + 1000n);
			assertWithin('pgft_maj', major!, before.majorFaults, after.majorFaults);
			assert.equal(swap, after.vmSwap);
			assertWithin('vm_rss', rss!, 0, after.vmSize);
		}
	});

	it('follows its CPU: who comes is who goes next', async () => {
		const {all} = await recorder().script((s) => s.call('nanosleep', s.words([0, 20_000_000]), 0));
		const last = new Map<number, number>();
		let followed = 0;
		for (const event of all) {
			if (event.name !== 'switch') continue;
			const expected = last.get(event.cpu);
			if (expected !== undefined) {
				// The capturing process's own switches are left out, so its threads come without going.
				if (event.tid === expected) followed++;
			}
			last.set(event.cpu, (plain(event).args as {next: number}).next);
		}
		assert.ok(followed > 3, `${followed} of ${all.length}`);
	});
});

forEachDriver('events of which there are too many', (driver) => {
	const recorder = useRecorder(driver, undefined);

	it('come only to those who ask for them', async () => {
		const {all, act} = await recorder().run([]);
		const names = new Set(all.map(({name}) => name));
		assert.ok(all.some(({name, tid}) => name === 'execve' && tid === act.pid));
		assert.ok(!names.has('page_fault') && !names.has('switch'), [...names].join(' '));
	});
});
