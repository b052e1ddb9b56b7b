// execve and execveat: a success tells of the new program, a failure of what was asked for.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {actProgram, lineOf, temporaryFolder} from '../../helpers/act.js';
import {plain, useRecorder, type Recording} from '../../helpers/capture-acts.js';
import {factsOf, type Facts} from '../../helpers/facts.js';
import {forEachDriver} from '../../helpers/for-each-driver.js';
import {AT_EMPTY_PATH, AT_FDCWD, O_RDONLY, O_RDWR, O_WRONLY, errno, scap} from '../../helpers/linux.js';
import type {Script} from '../../helpers/script.js';
import {assertTaskEvent, taskParams} from '../../helpers/task-events.js';

const CAP_MASK = (1n << 41n) - 1n; // what the format knows
const flags = (...names: string[]) => scap('execve_flags', ...names);

/** The file of a program as its inode has it. */
function exeParams(file: string): Record<string, unknown> {
	const {ino, ctimeNs, mtimeNs} = fs.statSync(file, {bigint: true});
	return {exe_ino: ino, exe_ino_ctime: ctimeNs, exe_ino_mtime: mtimeNs, trusted_exepath: fs.realpathSync(file)};
}

/** All parameters of an execve event that are known exactly. */
function execParams(facts: Facts, file: string, more: Record<string, unknown>): Record<string, unknown> {
	return {
		...taskParams(facts),
		...exeParams(file),
		tty: facts.tty,
		vpgid: facts.vpgid,
		pgid: facts.pgid,
		loginuid: facts.loginuid,
		cap_inheritable: facts.capInheritable & CAP_MASK,
		cap_permitted: facts.capPermitted & CAP_MASK,
		cap_effective: facts.capEffective & CAP_MASK,
		flags: flags('EXE_WRITABLE'), // by root
		...more,
	};
}

/** Compares the event of a success with what the new program says about itself. */
function assertExecuted(recording: Recording, file: string, more: Record<string, unknown>): void {
	const {act} = recording;
	const image = factsOf(act.lines, 'image');
	const told = act.lines.some((line) => line.who === 'before');
	const expected = execParams(image, file, {
		res: 0,
		// What brk(2) gave was not there yet.
		vm_size: image.vmSize - image.heap,
		...more,
	});
	const before = told ? {...factsOf(act.lines, 'before'), vmRss: 0} : undefined;
	assertTaskEvent(recording.only('execve', image.tid), expected, {before, after: image});
}

/** The new program: the act again, which says who it is now. */
const image = (s: Script, call = 'execve') =>
	s.call(call, s.string(actProgram()), s.vector([actProgram(), 'image']), s.vector(['A=1', 'EMPTY=']));

const imageParams = () => ({
	exe: actProgram(),
	args: ['image'],
	env: ['A=1', 'EMPTY='],
	filename: actProgram(),
});

forEachDriver('execve and execveat that succeed', (driver) => {
	const recorder = useRecorder(driver, ['execve', 'execveat']);
	let folder: string;
	beforeEach(() => (folder = temporaryFolder('exec')));
	afterEach(() => fs.rmSync(folder, {recursive: true}));

	it('are one execve event with all there is to say about the new program', async () => {
		const recording = await recorder().script((s) => {
			s.facts('before');
			image(s);
		});
		assertExecuted(recording, actProgram(), imageParams());
	});

	it('report arguments and environment as they lie in memory, 4096 bytes each', async () => {
		const args = [
			'image',
			'',
			'two words',
			'\u00fc\u20ac',
			...Array.from({length: 40}, (_, index) => `argument ${index}`),
		];
		const env = Array.from({length: 100}, (_, index) => `VARIABLE_${index}=${'v'.repeat(90)}`);
		const recording = await recorder().script((s) => {
			s.call('execve', s.string(actProgram()), s.vector(['another name', ...args]), s.vector(env));
		});
		const cut = Buffer.from(env.join('\0')).subarray(0, 4095).toString().split('\0');
		assertExecuted(recording, actProgram(), {exe: 'another name', args, env: cut, filename: actProgram()});
	});

	it('report an empty exe for a program without arguments', async () => {
		// Since 5.18 the kernel gives such a program one empty argument.
		const recording = await recorder().script((s) => {
			s.call('execve', s.string(actProgram()), s.vector([]), s.vector([]));
		});
		const {args} = plain(recording.only('execve'));
		assert.deepEqual([args['exe'], args['args'], args['env'], args['filename']], ['', [], [], actProgram()]);
	});

	it('report the path as passed, and where it led', async () => {
		const link = path.join(folder, 'link');
		fs.symlinkSync(actProgram(), link);
		const recording = await recorder().script(
			(s) => s.call('execve', s.string('./link'), s.vector(['x', 'image']), s.vector([])),
			{cwd: folder},
		);
		assertExecuted(recording, link, {exe: 'x', args: ['image'], env: [], filename: './link'});
	});

	it('report the interpreter of a script, and the path of the script', async () => {
		const script = path.join(folder, 'a-script-of-some-length');
		fs.writeFileSync(script, `#!${actProgram()} image\n`, {mode: 0o755});
		const recording = await recorder().script((s) => {
			s.call('execve', s.string(script), s.vector(['ignored', 'argument']), s.vector([]));
		});
		assertExecuted(recording, actProgram(), {
			exe: actProgram(),
			args: ['image', script, 'argument'],
			env: [],
			filename: script,
		});
		assert.equal(factsOf(recording.act.lines, 'image').comm, 'a-script-of-som');
	});

	it('report a thread other than the first under the number of the process, which it takes over', async () => {
		const recording = await recorder().script((s) => {
			s.thread();
			s.facts('before');
			image(s);
		});
		const before = factsOf(recording.act.lines, 'before');
		const after = factsOf(recording.act.lines, 'image');
		assert.notEqual(before.tid, recording.act.pid);
		assert.equal(after.tid, recording.act.pid);
		assertExecuted(recording, actProgram(), imageParams());
		const ofThread = recording.of(before.tid).map((event) => event.name);
		assert.ok(!ofThread.includes('execve'), ofThread.join(' '));
	});

	it('report the terminal', async () => {
		const [TIOCSPTLCK, TIOCGPTPEER, TIOCSCTTY] = [0x4004_5431, 0x5441, 0x540e];
		const recording = await recorder().script((s) => {
			const master = s.call('openat', AT_FDCWD, s.string('/dev/ptmx'), O_RDWR | fs.constants.O_NOCTTY, 0);
			s.call('ioctl', master, TIOCSPTLCK, s.memory(4));
			const slave = s.call('ioctl', master, TIOCGPTPEER, O_RDWR | fs.constants.O_NOCTTY);
			s.call('setsid');
			s.call('ioctl', slave, TIOCSCTTY, 0);
			s.facts('before');
			image(s);
		});
		const {tty, tid, pgid} = factsOf(recording.act.lines, 'image');
		assert.equal(tty >> 8, 136, `terminal ${tty}`); // UNIX98_PTY_SLAVE_MAJOR
		assert.equal(pgid, tid);
		assertExecuted(recording, actProgram(), imageParams());
	});

	it('report the process group, the user who logged in, users, groups and capabilities', async () => {
		const recording = await recorder().script((s) => {
			s.call('setpgid', 0, 0);
			s.call('openat', AT_FDCWD, s.string('/proc/self/loginuid'), O_WRONLY, 0);
			s.call('write', 3, s.memory(Buffer.from('4321')), 4);
			s.call('setresgid', 51, 52, 53);
			// CAP_CHOWN and CAP_NET_RAW, inheritable as well; CAP_KILL is only permitted.
			const header = s.words([0x2008_0522, 0], 4);
			s.call('capset', header, s.words([0x2001 | 0x20, 0x2001 | 0x20, 0x2001, 0, 0, 0], 4));
			s.facts('before');
			image(s);
		});
		const facts = factsOf(recording.act.lines, 'image');
		assert.deepEqual([facts.pgid, facts.egid, facts.capInheritable], [facts.tid, 52, 0x2001n]);
		if (lineOf(recording.act.lines, 'image')['loginuid'] !== '') assert.equal(facts.loginuid, 4321);
		assertExecuted(recording, actProgram(), {...imageParams(), flags: exeFlags(facts)});
	});

	/** Without capabilities, it is the owner who could. */
	function exeFlags(facts: Facts): number {
		return fs.statSync(actProgram()).uid === facts.euid ? flags('EXE_WRITABLE') : 0;
	}

	it('say whether the task could have written to its program', async () => {
		const [uid, gid, supplementary] = [4711, 4712, 4713];
		const cases: [mode: number, owner: number, group: number, writable: boolean][] = [
			[0o755, 0, 0, false],
			[0o757, 0, 0, true],
			[0o755, uid, 0, true],
			[0o555, uid, 0, true], // its owner can allow it
			[0o775, 0, gid, true],
			[0o775, 0, supplementary, true],
			[0o775, 0, supplementary + 1, false],
			[0o757, 0, gid, false],
		];
		const program = path.join(folder, 'program');
		for (const [mode, owner, group, writable] of cases) {
			fs.rmSync(program, {force: true});
			fs.copyFileSync(actProgram(), program);
			fs.chownSync(program, owner, group);
			fs.chmodSync(program, mode);
			const recording = await recorder().script((s) => {
				s.call('setgroups', 2, s.words([4800, supplementary], 4));
				s.call('setresgid', gid, gid, gid);
				s.call('setresuid', uid, uid, uid);
				s.call('execve', s.string(program), s.vector(['x', 'image']), s.vector([]));
			});
			const {args} = plain(recording.only('execve'));
			const expected = writable ? flags('EXE_WRITABLE') : 0;
			assert.equal(args['flags'], expected, `mode ${mode.toString(8)} of ${owner}:${group}`);
			assert.deepEqual([args['uid'], args['gid'], args['cap_effective']], [uid, gid, 0n]);
		}
	});

	it('report execveat as execve, relative to a folder', async () => {
		const recording = await recorder().script((s) => {
			const fd = s.call('openat', AT_FDCWD, s.string(path.dirname(actProgram())), O_RDONLY, 0);
			const [argv, envp] = [s.vector(['x', 'image']), s.vector(['B=2'])];
			s.call('execveat', fd, s.string(path.basename(actProgram())), argv, envp, 0);
		});
		assertExecuted(recording, actProgram(), {
			exe: 'x',
			args: ['image'],
			env: ['B=2'],
			filename: `/dev/fd/3/${path.basename(actProgram())}`, // the kernel's name for it
		});
	});

	it('report a program that exists in memory only', async () => {
		const size = fs.statSync(actProgram()).size;
		const recording = await recorder().script((s) => {
			const memory = s.call('memfd_create', s.string('hidden'), 0);
			s.call('sendfile', memory, s.call('openat', AT_FDCWD, s.string(actProgram()), O_RDONLY, 0), 0, size);
			const stat = s.memory(144);
			s.call('fstat', memory, stat);
			s.call('execveat', memory, s.string(''), s.vector(['x', 'image']), s.vector([]), AT_EMPTY_PATH);
		});
		const {args} = plain(recording.only('execve'));
		const {pid} = recording.act;
		const image = factsOf(recording.act.lines, 'image');
		assert.equal(args['tid'], pid);
		assert.deepEqual(
			[args['flags'], args['trusted_exepath'], args['filename'], args['comm']],
			[flags('EXE_WRITABLE', 'EXE_FROM_MEMFD'), '/memfd:hidden', '/dev/fd/3', image.comm],
		);
		// Nobody can stat it any more; it was made during this test.
		const now = BigInt(Date.now()) * 1_000_000n;
		for (const name of ['exe_ino_ctime', 'exe_ino_mtime']) {
			const time = args[name] as bigint;
			assert.ok(time > now - 10_000_000_000n && time <= now + 1_000_000_000n, `${name} ${time}`);
		}
	});
});

forEachDriver('execve and execveat that fail', (driver) => {
	const recorder = useRecorder(driver, ['execve', 'execveat']);

	/** What a failure has to say: the old program, but the arguments of the call. */
	function assertFailed(
		recording: Recording,
		name: 'execve' | 'execveat',
		expected: readonly Record<string, unknown>[],
	) {
		const [before, after] = ['before', 'after'].map((who) => factsOf(recording.act.lines, who)) as [Facts, Facts];
		const events = recording.between(recording.act.pid);
		assert.deepEqual(
			events.map((event) => event.name),
			expected.map(() => name),
		);
		for (const [index, more] of expected.entries()) {
			const params = execParams(before, actProgram(), {exe: '', args: [], env: [], ...more});
			assertTaskEvent(events[index]!, params, {before, after});
		}
	}

	it('report the errno, the path, arguments and environment as passed', async () => {
		const folder = temporaryFolder('exec');
		const text = path.join(folder, 'text');
		fs.writeFileSync(text, 'no program', {mode: 0o755});
		const recording = await recorder().script((s) => {
			s.facts('before');
			const [argv, envp] = [s.vector(['zero', 'one', '', 'three']), s.vector(['A=1', 'B='])];
			s.call('execve', s.string('/nowhere'), argv, envp);
			s.call('execve', s.string('/dev'), argv, envp);
			s.call('execve', s.string('/dev/null'), argv, s.vector([]));
			s.call('execve', s.string(text), s.vector(['only']), 0);
			s.facts('after');
		});
		fs.rmSync(folder, {recursive: true});
		const passed = {exe: 'zero', args: ['one', '', 'three'], env: ['A=1', 'B=']};
		assertFailed(recording, 'execve', [
			{...passed, res: errno('ENOENT'), filename: '/nowhere'},
			{...passed, res: errno('EACCES'), filename: '/dev'},
			{...passed, res: errno('EACCES'), filename: '/dev/null', env: []},
			{res: errno('ENOEXEC'), exe: 'only', filename: text},
		]);
	});

	it('leave empty what cannot be read', async () => {
		const recording = await recorder().script((s) => {
			const bad = s.memory(8).end;
			s.facts('before');
			s.call('execve', 0, s.vector(['zero']), s.vector([]));
			s.call('execve', bad, s.vector(['zero']), s.vector([]));
			s.call('execve', s.string('/nowhere'), 0, 0);
			s.call('execve', s.string('/nowhere'), bad, bad);
			s.call('execve', s.string(actProgram()), s.vector(['zero', bad, 'two']), s.vector([bad]));
			s.call('execve', s.string(actProgram()), s.vector([bad, 'one']), s.vector(['A=1', bad, 'C=3']));
			s.facts('after');
		});
		const fault = errno('EFAULT');
		assertFailed(recording, 'execve', [
			{res: fault, exe: 'zero', filename: null},
			{res: fault, exe: 'zero', filename: null},
			{res: errno('ENOENT'), filename: '/nowhere'},
			{res: foundFirst(recording, 3), filename: '/nowhere'},
			{res: fault, exe: 'zero', filename: actProgram()},
			{res: fault, args: ['one'], env: ['A=1'], filename: actProgram()},
		]);
	});

	/** Whether the path or the arguments are looked at first is the kernel's own business. */
	function foundFirst(recording: Recording, index: number): number {
		const {res} = plain(recording.between(recording.act.pid)[index]!).args as {res: number};
		assert.ok([errno('EFAULT'), errno('ENOENT')].includes(res), `${res}`);
		return res;
	}

	it('report 16 arguments and 16 variables', async () => {
		const strings = Array.from({length: 20}, (_, index) => `string ${index}`);
		const recording = await recorder().script((s) => {
			s.facts('before');
			s.call('execve', s.string('/nowhere'), s.vector(strings), s.vector(strings));
			s.facts('after');
		});
		assertFailed(recording, 'execve', [
			{
				res: errno('ENOENT'),
				exe: strings[0],
				args: strings.slice(1, 16),
				env: strings.slice(0, 16),
				filename: '/nowhere',
			},
		]);
	});

	it('report 4096 bytes of long arguments, of long variables, and of a long path', async () => {
		const long = (letter: string) => letter.repeat(5000);
		const recording = await recorder().script((s) => {
			s.facts('before');
			s.call(
				'execve',
				s.string(long('p')),
				s.vector([long('0'), 'short', long('2'), long('3')]),
				s.vector([long('E'), 'F=1']),
			);
			s.facts('after');
		});
		assertFailed(recording, 'execve', [
			{
				res: errno('ENAMETOOLONG'),
				exe: '0'.repeat(4095),
				args: ['short', '2'.repeat(4096 - 'short\0\0'.length)],
				env: ['E'.repeat(4095)],
				filename: 'p'.repeat(4095),
			},
		]);
	});

	it('report execveat by an event of its own', async () => {
		const recording = await recorder().script((s) => {
			s.facts('before');
			s.call('execveat', AT_FDCWD, s.string('/nowhere'), s.vector(['zero', 'one']), s.vector(['A=1']), 0);
			s.call('execveat', 99, s.string('x'), s.vector(['zero']), s.vector([]), 0);
			s.call('execveat', 99, s.string(''), 0, 0, AT_EMPTY_PATH);
			s.facts('after');
		});
		assertFailed(recording, 'execveat', [
			{res: errno('ENOENT'), exe: 'zero', args: ['one'], env: ['A=1']},
			{res: errno('EBADF'), exe: 'zero'},
			{res: errno('EBADF')},
		]);
	});

	it('report a thread other than the first under its own number', async () => {
		const recording = await recorder().script((s) => {
			s.thread();
			s.facts('before');
			s.call('execve', s.string('/nowhere'), s.vector(['zero']), s.vector([]));
			s.facts('after');
		});
		const [before, after] = ['before', 'after'].map((who) => factsOf(recording.act.lines, who)) as [Facts, Facts];
		assert.notEqual(before.tid, recording.act.pid);
		const params = {res: errno('ENOENT'), exe: 'zero', args: [], env: [], filename: '/nowhere'};
		assertTaskEvent(recording.only('execve', before.tid), execParams(before, actProgram(), params), {before, after});
	});
});
