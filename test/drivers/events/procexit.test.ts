// procexit: how a thread ended, and who looks after its children.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import {temporaryFolder} from '../../helpers/act.js';
import {plain, useRecorder, type Recording} from '../../helpers/capture-acts.js';
import {factsOf} from '../../helpers/facts.js';
import {forEachDriver} from '../../helpers/for-each-driver.js';
import {CLONE} from '../../helpers/linux.js';

const {SIGKILL, SIGTERM, SIGSEGV, SIGCHLD} = os.constants.signals;
const RLIMIT_CORE = 4;

function procexit(recording: Recording, tid = recording.act.pid) {
	const found = recording.of(tid).filter((event) => event.name === 'procexit');
	assert.equal(found.length, 1, `${found.length} procexit events of ${tid}`);
	return plain(found[0]!);
}

const ended = (args: Record<string, unknown>) => ({
	name: 'procexit',
	dir: '>',
	args: {status: 0, ret: 0, sig: 0, core: 0, reaper_tid: 0, ...args},
});

forEachDriver('procexit', (driver) => {
	const recorder = useRecorder(driver, []);

	for (const call of ['exit', 'exit_group']) {
		it(`has the code of ${call}, of which the kernel keeps eight bits`, async () => {
			for (const code of [0, 1, 127, 255, 256 + 7, -1]) {
				const recording = await recorder().script((s) => s.call(call, code));
				const ret = code & 255;
				assert.equal(recording.act.status, ret);
				assert.deepEqual(procexit(recording), ended({status: ret << 8, ret}));
			}
		});
	}

	it('has the signal that ended the process', async () => {
		for (const signal of [SIGKILL, SIGTERM, 34, 64]) {
			const recording = await recorder().script((s) => s.call('kill', 'pid', signal));
			assert.deepEqual(procexit(recording), ended({status: signal, sig: signal}));
		}
	});

	it('says that memory was dumped', async () => {
		const folder = temporaryFolder('core');
		const limited = (bytes: number) =>
			recorder().script(
				(s) => {
					s.call('prlimit64', 0, RLIMIT_CORE, s.words([bytes, bytes]), 0);
					s.call('kill', 'pid', SIGSEGV);
				},
				{cwd: folder},
			);
		assert.deepEqual(procexit(await limited(0)), ended({status: SIGSEGV, sig: SIGSEGV}));
		const pattern = fs.readFileSync('/proc/sys/kernel/core_pattern', 'utf8');
		if (!pattern.startsWith('|')) {
			const recording = await limited(1 << 26);
			assert.ok(fs.readdirSync(folder).length === 1 || pattern.startsWith('/'), 'no core file');
			assert.deepEqual(procexit(recording), ended({status: SIGSEGV | 0x80, sig: SIGSEGV, core: 1}));
		}
		fs.rmSync(folder, {recursive: true});
	});

	it('is one per thread: a thread that ends has its own code', async () => {
		const recording = await recorder().script((s) => {
			s.thread();
			s.facts('thread');
			s.call('exit', 3);
		});
		const thread = factsOf(recording.act.lines, 'thread');
		assert.notEqual(thread.tid, thread.pid);
		assert.deepEqual(procexit(recording, thread.tid), ended({status: 3 << 8, ret: 3}));
		assert.deepEqual(procexit(recording), ended({}));
	});

	it('is one per thread: exit_group gives its code to all', async () => {
		const recording = await recorder().run(['script'], {
			input: 'facts first\nthread\nfacts second\ncall exit_group 9\n',
		});
		const tids = ['first', 'second'].map((who) => factsOf(recording.act.lines, who).tid);
		assert.equal(recording.act.status, 9);
		assert.deepEqual(
			tids.map((tid) => procexit(recording, tid)),
			tids.map(() => ended({status: 9 << 8, ret: 9})),
		);
	});

	it('of a child comes before the wait of its parent is over', async () => {
		const recording = await recorder().script((s) => {
			s.call('wait4', s.call('clone', SIGCHLD, 0, 0, 0, 0), 0, 0, 0);
		});
		const child = factsOf(recording.act.lines, 'child').tid;
		const marks = recording.of(recording.act.pid).filter((event) => event.name !== 'procexit');
		const [event] = recording.of(child).filter((event) => event.name === 'procexit');
		assert.ok(marks[0]!.ts < event!.ts && event!.ts < marks[1]!.ts);
	});

	describe('names the one who gets the children', () => {
		async function reaper(kind: string) {
			const recording = await recorder().run(['reaper', kind]);
			const {lines} = recording.act;
			const parent = factsOf(lines, 'parent');
			return {
				named: procexit(recording, parent.tid).args['reaper_tid'],
				ppid: kind === 'nobody' ? 0 : factsOf(lines, 'orphan').ppid,
				lines,
			};
		}

		it('none when there are none', async () => {
			assert.equal((await reaper('nobody')).named, 0);
		});

		it('the first process', async () => {
			const {named, ppid} = await reaper('init');
			assert.equal(named, ppid);
		});

		for (const kind of ['subreaper', 'grandreaper']) {
			it(`an ancestor that asked for them (${kind})`, async () => {
				const {named, ppid, lines} = await reaper(kind);
				assert.equal(named, ppid);
				assert.equal(named, factsOf(lines, 'reaper').tid);
			});
		}

		it('another thread of the process', async () => {
			const {named, lines} = await reaper('thread');
			assert.equal(named, factsOf(lines, 'reaper').tid);
		});

		it('the first process of the pid namespace, by its global number', async () => {
			const {named, ppid, lines} = await reaper('namespace');
			assert.equal(named, ppid);
			const first = factsOf(lines, 'reaper');
			assert.deepEqual([first.tid, first.vtid], [named, 1]);
		});
	});

	it('of a process in a pid namespace has its global number', async () => {
		const recording = await recorder().script((s) => {
			s.call('wait4', s.call('clone', CLONE.NEWPID | SIGCHLD, 0, 0, 0, 0), 0, 0, 0);
		});
		const child = factsOf(recording.act.lines, 'child');
		assert.equal(child.vtid, 1);
		assert.deepEqual(procexit(recording, child.tid), ended({}));
	});
});
