// clone, clone3, fork and vfork: one event in the parent, one in the child, each with all there is to say about its task.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {actProgram} from '../../helpers/act.js';
import {plain, useRecorder, type Recording} from '../../helpers/capture-acts.js';
import {factsOf, type Facts} from '../../helpers/facts.js';
import {forEachDriver} from '../../helpers/for-each-driver.js';
import {CLONE, errno, scap} from '../../helpers/linux.js';
import type {Script} from '../../helpers/script.js';
import {assertTaskEvent, assertWithin, cloneParams} from '../../helpers/task-events.js';
import {skip} from '../../helpers/skip.js';

const SIGCHLD = 17;
const LARGE = 64 << 20;
const WALL = 0x4000_0000;
const flags = (...names: string[]) => scap('clone_flags', ...names);

/** A child that shares no memory with its parent: it tells its facts and ends, while the parent waits. */
function fork(s: Script, call: (s: Script) => ReturnType<Script['call']>): void {
	s.facts('before');
	const child = call(s);
	s.call('wait4', child, 0, WALL, 0);
	s.facts('after');
}

const clone =
	(cloneFlags: number) =>
	(s: Script): ReturnType<Script['call']> =>
		s.call('clone', BigInt(cloneFlags | SIGCHLD) & 0xffff_ffffn, 0, 0, 0, 0);

/** struct clone_args */
const clone3 =
	(cloneFlags: number) =>
	(s: Script): ReturnType<Script['call']> =>
		s.call('clone3', s.words([cloneFlags, 0, 0, 0, SIGCHLD, 0, 0, 0]), 64);

/** Compares the event of the parent and that of the child. */
function assertFamily(recording: Recording, name: string, more: Record<string, unknown> = {}, ofChild = more): void {
	const {lines} = recording.act;
	const [before, child, after] = ['before', 'child', 'after'].map((who) => factsOf(lines, who)) as [
		Facts,
		Facts,
		Facts,
	];
	const common = {exe: actProgram(), args: ['script']};
	assertTaskEvent(
		recording.only(name, before.tid),
		cloneParams(before, {...common, res: child.tid, flags: 0, ...more}),
		{before, after},
	);
	// A child that is new has no reading before; it has its parent's memory.
	const inherited = {...before, minorFaults: 0n, majorFaults: 0n};
	assertTaskEvent(
		recording.only(name, child.tid),
		cloneParams(child, {...common, res: 0, ptid: before.tid, vm_size: before.vmSize, flags: 0, ...ofChild}),
		{before: inherited, after: child},
	);
}

forEachDriver('clone, clone3, fork, vfork', (driver) => {
	const recorder = useRecorder(driver, ['clone', 'clone3', 'fork', 'vfork']);

	it('clone reports parent and child, their memory, faults, limits, ids and control groups', async () => {
		const recording = await recorder().script((s) => {
			s.memory(LARGE); // so that the memory counters have something to count
			fork(s, clone(0));
		});
		const before = factsOf(recording.act.lines, 'before');
		assert.ok(before.vmRss > LARGE / 1024);
		assertFamily(recording, 'clone');
	});

	it('clone3 reports the same, with the flags of its struct', async () => {
		const recording = await recorder().script((s) => {
			s.memory(LARGE);
			fork(s, clone3(CLONE.FS | CLONE.FILES));
		});
		assertFamily(recording, 'clone3', {flags: flags('CLONE_FS', 'CLONE_FILES')});
	});

	for (const name of ['fork', 'vfork']) {
		it(`${name} reports the same, without flags`, async function () {
			if (process.arch !== 'x64') skip(this, 'newer architectures have clone only');
			const recording = await recorder().script((s) => fork(s, (s) => s.call(name)));
			assertFamily(recording, name);
		});
	}

	it('clone translates every flag to its portable value', async () => {
		const names = [
			...['FS', 'FILES', 'SYSVSEM', 'IO', 'UNTRACED', 'NEWNS', 'NEWUTS', 'NEWIPC', 'NEWNET', 'NEWCGROUP', 'NEWUSER'],
			...['PARENT_SETTID', 'CHILD_SETTID', 'CHILD_CLEARTID', 'PARENT'],
		] as const;
		const recording = await recorder().script((s) => {
			for (const name of names) {
				const ids = s.memory(4);
				const child = s.call('clone', BigInt(CLONE[name] | SIGCHLD) & 0xffff_ffffn, 0, ids, ids, 0);
				s.call('wait4', child, 0, 0, 0);
			}
		});
		const events = recording.between(recording.act.pid).filter((event) => event.name === 'clone');
		assert.deepEqual(
			events.map((event) => plain(event).args['flags']),
			names.map((name) => flags(`CLONE_${name}`)),
		);
	});

	it('clone reports a thread by its own number, and by its process', async () => {
		const kernelFlags = CLONE.VM | CLONE.FS | CLONE.FILES | CLONE.SIGHAND | CLONE.THREAD;
		const recording = await recorder().run(['clone', String(kernelFlags)]);
		const {lines, pid} = recording.act;
		const [before, child, after] = ['before', 'child', 'after'].map((who) => factsOf(lines, who)) as [
			Facts,
			Facts,
			Facts,
		];
		assert.deepEqual([child.pid, before.tid], [pid, pid]);
		assert.notEqual(child.tid, pid);
		const common = {
			exe: actProgram(),
			args: ['clone', String(kernelFlags)],
			flags: flags('CLONE_VM', 'CLONE_FS', 'CLONE_FILES', 'CLONE_SIGHAND', 'CLONE_THREAD'),
		};
		assertTaskEvent(recording.only('clone', pid), cloneParams(before, {...common, res: child.tid}), {before, after});
		// A thread has the parent of its process.
		assertTaskEvent(recording.only('clone', child.tid), cloneParams(child, {...common, res: 0}), {
			before: {...before, minorFaults: 0n, majorFaults: 0n},
			after: child,
		});
	});

	it('clone reports a process that shares its memory', async () => {
		const recording = await recorder().run(['clone', String(CLONE.VM | CLONE.FS)]);
		const {lines, pid} = recording.act;
		const child = factsOf(lines, 'child');
		const event = plain(recording.only('clone', child.tid));
		assert.deepEqual(
			[event.args['tid'], event.args['pid'], event.args['ptid'], event.args['flags']],
			[child.tid, child.tid, pid, flags('CLONE_VM', 'CLONE_FS')],
		);
		assert.equal(plain(recording.only('clone', pid)).args['res'], child.tid);
	});

	it('a child made by a thread has that thread as its parent', async () => {
		const recording = await recorder().script((s) => {
			s.thread();
			fork(s, clone(0));
		});
		const [before, child] = ['before', 'child'].map((who) => factsOf(recording.act.lines, who)) as [Facts, Facts];
		assert.notEqual(before.tid, before.pid);
		const ofChild = plain(recording.only('clone', child.tid)).args;
		assert.deepEqual([ofChild['tid'], ofChild['pid'], ofChild['ptid']], [child.tid, child.tid, before.tid]);
		const ofParent = plain(recording.only('clone', before.tid)).args;
		assert.deepEqual([ofParent['tid'], ofParent['pid'], ofParent['res']], [before.tid, recording.act.pid, child.tid]);
	});

	it('reports the effective user and group, and the limit of descriptors', async () => {
		const RLIMIT_NOFILE = 7;
		const recording = await recorder().script((s) => {
			s.call('prlimit64', 0, RLIMIT_NOFILE, s.words([123, 456]), 0);
			s.call('setresgid', 1001, 1002, 1003);
			s.call('setresuid', 2001, 2002, 2003);
			fork(s, clone(0));
		});
		const {args} = plain(recording.only('clone'));
		assert.deepEqual([args['uid'], args['gid'], args['fdlimit']], [2002, 1002, 123n]);
		const child = factsOf(recording.act.lines, 'child');
		const ofChild = plain(recording.only('clone', child.tid)).args;
		assert.deepEqual([ofChild['uid'], ofChild['gid'], ofChild['fdlimit']], [2002, 1002, 123n]);
	});

	it('reports arguments as they lie in memory, the first as exe, 4096 bytes of the rest', async () => {
		const args = ['', 'two words', '\u00fc', 'x'.repeat(5000)];
		const recording = await recorder().script((s) => s.call('clone', SIGCHLD, 0, 0, 0, 0), {args});
		const all = ['script', ...args];
		const shown = all.slice(0, -1).concat('x'.repeat(4096 - Buffer.byteLength(all.slice(0, -1).join('\0')) - 2));
		assert.deepEqual(plain(recording.only('clone')).args['args'], shown);
		assert.equal(plain(recording.only('clone')).args['exe'], actProgram());
	});

	describe('with pid namespaces', () => {
		it('the first process of a new one is number 1 there; its beginning is told', async () => {
			const recording = await recorder().script((s) => fork(s, clone(CLONE.NEWPID)));
			const [before, child] = ['before', 'child'].map((who) => factsOf(recording.act.lines, who)) as [Facts, Facts];
			assert.deepEqual([child.vtid, child.vpid], [1, 1]);
			const started = plain(recording.only('clone', child.tid)).args['pidns_init_start_ts'] as bigint;
			assertWithin('pidns_init_start_ts', started, before.timeNs - 1_000_000n, child.timeNs + 1_000_000n);
			assertFamily(
				recording,
				'clone',
				{flags: flags('CLONE_NEWPID')},
				{flags: flags('CLONE_NEWPID', 'CLONE_CHILD_IN_PIDNS'), pidns_init_start_ts: started},
			);
		});

		it('a process that has left for one with unshare is told by the parent, too', async () => {
			const recording = await recorder().script((s) => {
				s.call('unshare', CLONE.NEWPID);
				fork(s, clone(0));
			});
			const child = factsOf(recording.act.lines, 'child');
			const started = plain(recording.only('clone', child.tid)).args['pidns_init_start_ts'];
			const inside = {flags: flags('CLONE_CHILD_IN_PIDNS')};
			assertFamily(recording, 'clone', inside, {...inside, pidns_init_start_ts: started});
			assert.equal(child.vtid, 1);
		});

		it('inside one, the result is a number of that namespace, and tids are not', async () => {
			const recording = await recorder().script((s) => fork(s, clone(0)), {
				program: 'unshare',
				before: ['--pid', '--fork', actProgram()],
			});
			const [before, child] = ['before', 'child'].map((who) => factsOf(recording.act.lines, who)) as [Facts, Facts];
			assert.deepEqual([before.vtid, child.vtid], [1, 2]);
			assert.ok(before.tid > 2 && child.tid > 2);
			const started = plain(recording.only('clone', before.tid)).args['pidns_init_start_ts'];
			assert.equal(plain(recording.only('clone', child.tid)).args['pidns_init_start_ts'], started);
			const inside = {flags: flags('CLONE_CHILD_IN_PIDNS'), pidns_init_start_ts: started};
			assertFamily(recording, 'clone', {...inside, res: 2}, inside);
		});
	});

	it('reports failures with their errno, and the task that tried', async () => {
		const recording = await recorder().script((s) => {
			s.facts('before');
			s.call('clone', CLONE.SIGHAND | SIGCHLD, 0, 0, 0, 0);
			s.call('clone3', 0, 64);
			s.call('clone3', s.words([CLONE.FS, 0, 0, 0, 0, 0, 0, 0]), 8);
			s.facts('after');
		});
		const [before, after] = ['before', 'after'].map((who) => factsOf(recording.act.lines, who)) as [Facts, Facts];
		const events = recording.between(recording.act.pid).filter((event) => event.name.startsWith('clone'));
		const expected = [
			['clone', {res: errno('EINVAL'), flags: flags('CLONE_SIGHAND')}],
			['clone3', {res: errno('EFAULT'), flags: 0}],
			['clone3', {res: errno('EINVAL'), flags: flags('CLONE_FS')}],
		] as const;
		assert.deepEqual(
			events.map((event) => event.name),
			expected.map(([name]) => name),
		);
		for (const [index, [, more]] of expected.entries()) {
			const params = cloneParams(before, {exe: actProgram(), args: ['script'], ...more});
			assertTaskEvent(events[index]!, params, {before, after});
		}
	});

	describe('in a deep control group', () => {
		// The place of any controller that this machine lets us make groups for, versions 1 and 2.
		const mounts = ['/sys/fs/cgroup/cpu', '/sys/fs/cgroup/memory', '/sys/fs/cgroup'];
		const names = Array.from({length: 8}, (_, index) => `triscap-${process.pid}-${index}`);
		let group: string;
		let controller: string;

		before(function () {
			const mount = mounts.find((folder) => fs.existsSync(path.join(folder, 'cgroup.procs')));
			if (mount === undefined) return skip(this, 'no cgroup hierarchy is mounted');
			controller = path.basename(mount);
			group = path.join(mount, ...names);
			fs.mkdirSync(group, {recursive: true});
		});
		after(() => {
			if (!group) return;
			for (let depth = names.length; depth > 0; depth--, group = path.dirname(group)) fs.rmdirSync(group);
		});

		it('reports the innermost six parts of its path', async () => {
			const recording = await recorder().script((s) => {
				s.call('openat', -100, s.string(path.join(group, 'cgroup.procs')), 1, 0);
				s.call('write', 3, s.memory(Buffer.from('0')), 1);
				fork(s, clone(0));
			});
			const {cgroups} = factsOf(recording.act.lines, 'before');
			const {args} = plain(recording.only('clone'));
			assert.deepEqual(args['cgroups'], cgroups);
			if (controller === 'cgroup') return; // version 2: no controller need be enabled there
			assert.ok(cgroups.includes(`${controller}=/${names.slice(-6).join('/')}`), cgroups.join(' '));
		});
	});
});
