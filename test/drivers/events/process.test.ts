// setuid and kill; and every syscall that has no event of its own.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {plain, returned, useRecorder} from '../../helpers/capture-acts.js';
import {forEachDriver} from '../../helpers/for-each-driver.js';
import {errno} from '../../helpers/linux.js';
import {root} from '../../helpers/native.js';

forEachDriver('setuid, kill', (driver) => {
	const recorder = useRecorder(driver, ['setuid', 'kill']);

	it('setuid reports the number and the result', async () => {
		const {events} = await recorder().script((s) => {
			s.call('setuid', -1);
			s.call('setuid', 0);
			s.call('setuid', 4711);
			s.call('setuid', 0);
			s.call('setuid', 0xffff_fffen);
		});
		assert.deepEqual(events, [
			returned('setuid', {res: errno('EINVAL'), uid: 0xffff_ffff}),
			returned('setuid', {res: 0, uid: 0}),
			returned('setuid', {res: 0, uid: 4711}),
			returned('setuid', {res: errno('EPERM'), uid: 0}),
			returned('setuid', {res: errno('EPERM'), uid: 0xffff_fffe}),
		]);
	});

	it('kill reports whom and with what, also signal 0', async () => {
		const nobody = 2 ** 22 - 1; // above the largest pid_max
		const {events, act} = await recorder().script((s) => {
			s.call('kill', 'pid', 0);
			s.call('kill', 'pid', 28); // SIGWINCH: ignored
			s.call('kill', 'pid', 65);
			s.call('kill', nobody, 15);
			s.call('kill', -nobody, 0);
			s.call('kill', -(2 ** 31), 9);
		});
		assert.deepEqual(events, [
			returned('kill', {res: 0, pid: act.pid, sig: 0}),
			returned('kill', {res: 0, pid: act.pid, sig: 28}),
			returned('kill', {res: errno('EINVAL'), pid: act.pid, sig: 65}),
			returned('kill', {res: errno('ESRCH'), pid: nobody, sig: 15}),
			returned('kill', {res: errno('ESRCH'), pid: -nobody, sig: 0}),
			returned('kill', {res: errno('ESRCH'), pid: -(2 ** 31), sig: 9}),
		]);
	});
});

/** Rows of the published table: portable code, name, numbers on each architecture. */
const [, ...syscallRows] = fs
	.readFileSync(path.join(root, 'test/fixtures/schema/syscalls.tsv'), 'utf8')
	.trim()
	.split('\n')
	.map((row) => row.split('\t'));
const NATIVE = process.arch === 'arm64' ? 4 : 3;

forEachDriver('a syscall without an event of its own', (driver) => {
	const recorder = useRecorder(driver, undefined);

	it('is reported by its portable code and by its number here', async () => {
		const names = ['gettid', 'umask', 'sched_yield', 'lseek'];
		const {events} = await recorder().script((s) => {
			for (const name of names) s.call(name, -1);
		});
		const rows = names.map((name) => syscallRows.find((row) => row[1] === name)!);
		assert.deepEqual(
			events,
			rows.map(([id, name, ...rest]) => returned(name!, {ID: Number(id), nativeID: Number(rest[NATIVE - 2])})),
		);
	});

	it('is unknown when it is newer than we are, or no syscall at all', async () => {
		const {events, outcome, made} = await recorder().script((s) =>
			[511, 512, 1000, 65_535].map((n) => s.call(String(n))),
		);
		assert.deepEqual(
			made.map((call) => outcome.of(call)),
			made.map(() => errno('ENOSYS')),
		);
		assert.deepEqual(
			events,
			[511, 512, 1000, 65_535].map((nativeID) => returned('unknown', {ID: 0, nativeID})),
		);
	});

	it('is one event per call, in order, on the thread that made it', async () => {
		const recording = await recorder().script((s) => {
			for (let i = 0; i < 500; i++) s.call(i % 2 === 0 ? 'gettid' : 'umask', 0o22);
		});
		const events = recording.between(recording.act.pid);
		assert.equal(events.length, 500);
		for (const [index, event] of events.entries()) {
			assert.equal(event.name, index % 2 === 0 ? 'gettid' : 'umask');
			assert.equal(event.tid, recording.act.pid);
			// A machine whose clock is its timer tick has the same time for both.
			assert.ok(index === 0 || event.ts >= events[index - 1]!.ts, `event ${index} is earlier than the one before`);
			assert.deepEqual([event.late, event.truncated, event.degraded], [false, false, false]);
		}
	});

	it('has a time between two looks at the clock', async () => {
		const recording = await recorder().script((s) => {
			s.facts('before');
			s.call('gettid');
			s.facts('after');
		});
		const time = (who: string) => {
			const line = recording.act.lines.find((line) => line.who === who)!;
			return BigInt(line['seconds'] as number) * 1_000_000_000n + BigInt(line['nanoseconds'] as number);
		};
		// The clock that stamps is another one than the one asked here, and both may be adjusted: 1 ms is what they may differ.
		const slack = 1_000_000n;
		const events = recording.between(recording.act.pid);
		// Telling the facts calls gettid, too, and before that it reads the clock.
		const marks = events.filter((event) => event.name === 'gettid');
		assert.ok(marks.length === 3, events.map((event) => event.name).join(' '));
		assert.ok(marks[1]!.ts > time('before') - slack, `${marks[1]!.ts - time('before')} ns after`);
		assert.ok(marks[1]!.ts < time('after') + slack, `${time('after') - marks[1]!.ts} ns before`);
	});

	it('never comes from exit_group and exit, which do not return: procexit tells of them', async () => {
		const recording = await recorder().script((s) => s.call('exit_group', 5));
		const last = recording.of(recording.act.pid).at(-1)!;
		assert.deepEqual(plain(last), {
			name: 'procexit',
			dir: '>',
			args: {status: 5 << 8, ret: 5, sig: 0, core: 0, reaper_tid: 0},
		});
		assert.equal(recording.of(recording.act.pid).filter((event) => event.name.startsWith('exit')).length, 0);
	});
});
