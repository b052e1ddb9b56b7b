// Programs that make every event that drivers collect parameters of, and what is hard to read.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {actProgram, runAct, temporaryFolder} from '../../helpers/act.js';
import {AF_INET, AF_UNIX, SOCK_DGRAM, SOCK_STREAM, hasCall, inetAddress, unixAddress} from '../../helpers/linux.js';
import {IA32} from '../../helpers/compat.js';
import {Script, type Memory} from '../../helpers/script.js';

const AT_FDCWD = -100;
const O_RDWR_CREAT = 0o102;
const SIGCHLD = 17;
const SIGURG = 23;
const WALL = 0x4000_0000;
const [SIG_BLOCK, SIG_UNBLOCK] = [0, 1];
const PROT_READ_WRITE = 3;
const MAP_PRIVATE_ANONYMOUS = 0x22;

/** One run of `act script`. */
export interface Program {
	readonly write: (script: Script, folder: string) => void;
	/** Its calls are those of a 32-bit program. */
	readonly compat?: true;
	/** It has several threads. */
	readonly crowded?: true;
	/** What ends it; undefined: it comes to its end. */
	readonly killed?: NodeJS.Signals;
}

export const programs: readonly Program[] = [
	{write: everything},
	{write: hardToRead},
	{write: threads, crowded: true},
	{write: compat, compat: true},
	{write: death, killed: 'SIGTERM'},
	{write: image},
];

/**
 * Runs them, one after the other.
 *
 * @returns the process of each
 */
export async function runPrograms(wanted: readonly Program[]): Promise<number[]> {
	const folder = temporaryFolder('parity');
	const pids = [];
	for (const {write, compat, killed = null} of wanted) {
		const script = new Script(compat);
		write(script, folder);
		const {pid, signal} = await runAct(['script'], {input: script.text, cwd: folder});
		assert.equal(signal, killed, `${write.name}${compat ? ' of 32 bits' : ''} did not come to its end`);
		pids.push(pid);
	}
	fs.rmSync(folder, {recursive: true});
	return pids;
}

/** Everything but a successful exec, which ends a script. */
function everything(s: Script, folder: string): void {
	files(s, folder);
	descriptors(s);
	sockets(s, folder);
	processes(s);
}

/** The new program begins with its own events; most of what it is given is cut. */
function image(s: Script): void {
	const many = Array.from({length: 60}, (_, index) => `${index} ${'x'.repeat(100)}`);
	s.call(
		'execve',
		s.string(actProgram()),
		s.vector(['image name', 'image', '', 'two words', ...many]),
		s.vector(['A=1', 'B=', '', ...many]),
	);
}

/** What ends a process from outside, and what the shell would call its status. */
function death(s: Script): void {
	s.call('kill', 'pid', 15);
}

/** Memory that ends too early, is not there yet or never, and texts that are empty or too long. */
function hardToRead(s: Script, folder: string): void {
	const endless = (text: string) => s.memory(Buffer.from(text)); // behind it nothing can be read
	const paths = [
		s.string(''),
		endless('no end'),
		endless('x'.repeat(4095)),
		s.string('x'.repeat(4095)),
		s.string('x'.repeat(4096)),
		s.string('x'.repeat(9000)),
		s.string(Buffer.from([0x2f, 0xff, 0xfe, 0x80])),
		endless('e').end,
	];
	for (const where of [...paths, 0, 1, 0x7fff_ffff_f000n, 1n << 63n, -1, -4096n]) {
		if (hasCall('open')) s.call('open', where, 0, 0);
		s.call('openat', AT_FDCWD, where, 0, 0);
		s.call('openat2', AT_FDCWD, where, where, 24);
		if (hasCall('creat')) s.call('creat', where, 0);
		s.call('mkdirat', -1, where, 0);
		s.call('unlinkat', -1, where, 0);
		s.call('renameat2', -1, where, -1, where, 0);
		s.call('chdir', where);
		s.call('connect', 0, where, 110);
		s.call('bind', 0, where, 28);
		s.call('execve', where, where, where);
		s.call('sendmsg', 0, where, 0);
		s.call('recvmsg', 0, where, 0);
	}
	const zero = s.call('openat', AT_FDCWD, s.string('/dev/zero'), 2, 0);
	const data = endless('d'.repeat(5000));
	// mmap'ed, and never touched: the system calls below do not, either.
	const untouched = s.call('mmap', 0, 1 << 16, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0);
	for (const [where, length] of [
		[data, 0],
		[data, 6000],
		[data.at(4990), 11],
		[data.end, 1],
		[untouched, 100],
		[-1, 100],
		[data, -1],
	] as const) {
		s.call('write', zero, where, length);
		s.call('write', -1, where, length);
		s.call('read', zero, where, length);
		s.call('pwrite64', zero, where, length, -1);
		s.call('pread64', zero, where, length, 1n << 40n);
		s.call('sendto', -1, where, length, 0, where, 16);
	}
	vectors(s, zero, data);
	const argv = [s.string('zero'), data.at(4990), data.end, 1, s.string('after')];
	s.call('execve', s.string('/nowhere'), s.words(argv), s.words([...argv, 0]));
	s.call('execve', s.string('/nowhere'), s.vector([]), s.vector(['', '']));
	s.call('execve', s.string('/nowhere'), s.vector(Array<string>(200).fill('y'.repeat(50))), 0);
	s.call('execve', s.string(folder), s.vector(['folder']), 0);
}

function vectors(s: Script, fd: ReturnType<Script['call']>, data: Memory): void {
	const elements = (count: number, length: number) => Array.from({length: count}, () => ({base: data, length}));
	for (const [vector, count] of [
		[s.iovecs(elements(40, 10)), 40],
		[s.iovecs(elements(2, 10)), 3],
		[s.iovecs([...elements(1, 10), {base: 1, length: 10}, ...elements(1, 10)]), 3],
		[s.iovecs([{base: data.at(4995), length: 10}, ...elements(1, 0)]), 2],
		[s.iovecs(elements(1, -1)), 1],
		[s.iovecs([]), 0],
		[data.end, 2],
		[data, -1],
	] as const) {
		for (const call of ['readv', 'writev']) {
			s.call(call, fd, vector, count);
			s.call(call, -1, vector, count);
		}
		s.call('sendmsg', fd, s.message({vector, count, name: data, nameLength: 200}), 0);
		s.call('recvmsg', fd, s.message({vector, count, control: data, controlLength: -1}), 0);
	}
}

/** Some that wait for each other, so that they leave their CPUs. */
function threads(s: Script): void {
	const nap = s.words([0, 1_000_000]);
	for (let count = 0; count < 4; count++) {
		s.call('nanosleep', nap, 0);
		s.call('sched_yield');
		s.thread();
		s.call('getpid');
		s.call('openat', AT_FDCWD, s.string('/dev/null'), 1, 0);
		s.call('tgkill', 'pid', 'tid', 0);
	}
}

function compat(s: Script, folder: string): void {
	const name = (file: string) => s.string(path.join(folder, file));
	const data = s.memory(Buffer.from('narrow'));
	const vector = s.iovecs([
		{base: data, length: 3},
		{base: data.at(3), length: 9},
	]);
	s.call32(IA32.getppid);
	const fd = s.call32(IA32.open, name('32'), O_RDWR_CREAT, 0o640);
	s.call32(IA32.write, fd, data, 6);
	s.call32(IA32.pwrite64, fd, data, 6, 5, 1);
	s.call32(IA32.pread64, fd, data, 3, 4, 0);
	s.call32(IA32.writev, fd, vector, 2);
	s.call32(IA32.readv, fd, vector, 2);
	s.call32(IA32.close, fd);
	s.call32(IA32.creat, name('32 too'), 0o600);
	s.call32(IA32.openat, AT_FDCWD, data.end, 0, 0);
	s.call32(IA32.openat2, AT_FDCWD, name('nowhere'), s.words([0, 0, 0], 8), 24);
	s.call32(IA32.mkdirat, AT_FDCWD, 0, 0o700);
	s.call32(IA32.pipe2, s.memory(8), 0);
	const socket = s.call32(IA32.socket, AF_INET, SOCK_DGRAM, 0);
	const nobody = s.memory(inetAddress('127.0.0.1', 9));
	s.call32(IA32.connect, socket, nobody, 16);
	s.call32(IA32.sendto, socket, data, 6, 0, nobody, 16);
	s.call32(IA32.sendmsg, socket, s.message({name: nobody, nameLength: 16, vector, count: 2}), 0);
	s.call32(IA32.recvmsg, -1, s.message({vector, count: 2, control: data.end, controlLength: 4}), 0);
	s.call32(IA32.kill, -(2 ** 22 - 1), 0);
	s.call32(IA32.fcntl64, -7, 1, -1);
	s.call32(IA32.dup3, -1, -2, 0);
	s.call32(IA32.setuid, -1);
	s.call32(500, 1, 2, 3);
}

/** An event that is longer than a record: data, and the descriptors that came with it. */
export function longest(s: Script): void {
	const SOL_SOCKET = 1;
	const SCM_RIGHTS = 1;
	const DESCRIPTORS = 253;
	const sender = s.call('socket', AF_UNIX, SOCK_DGRAM, 0);
	const receiver = s.call('socket', AF_UNIX, SOCK_DGRAM, 0);
	const address = unixAddress('\0triscap parity');
	s.call('bind', receiver, s.memory(address), address.length);
	s.call('connect', sender, s.memory(address), address.length);
	const rights = Buffer.alloc(16 + 4 * DESCRIPTORS);
	rights.writeBigUInt64LE(BigInt(rights.length));
	rights.writeUInt32LE(SOL_SOCKET, 8);
	rights.writeUInt32LE(SCM_RIGHTS, 12);
	const control = s.memory(rights);
	const data = s.memory(Buffer.alloc(65_000, 'abc'));
	const vector = s.iovecs([{base: data, length: data.size}]);
	s.call('sendmsg', sender, s.message({vector, count: 1, control, controlLength: rights.length}), 0);
	const room = s.memory(2048);
	s.call('recvmsg', receiver, s.message({vector, count: 1, control: room, controlLength: room.size}), 0);
	s.call('write', -1, data, data.size);
}

function files(s: Script, folder: string): void {
	const name = (file: string) => s.string(path.join(folder, file));
	const fd = s.call('openat', AT_FDCWD, name('one'), O_RDWR_CREAT, 0o644);
	const data = s.string('some bytes that are written and read again');
	const room = s.memory(64);
	s.call('write', fd, data, data.size);
	s.call('pwrite64', fd, data, 9, 3);
	s.call('pread64', fd, room, 20, 1);
	s.call(
		'writev',
		fd,
		s.iovecs([
			{base: data, length: 4},
			{base: data.at(5), length: 5},
		]),
		2,
	);
	s.call('lseek', fd, 0, 0);
	s.call('read', fd, room, 30);
	s.call(
		'readv',
		fd,
		s.iovecs([
			{base: room, length: 8},
			{base: room.at(16), length: 20},
		]),
		2,
	);
	s.call('close', fd);
	s.call('close', fd);
	s.call('read', -1, 1, 10);
	if (hasCall('open')) s.call('open', name('one'), 0, 0);
	if (hasCall('creat')) s.call('creat', name('two'), 0o600);
	s.call('openat2', AT_FDCWD, name('three'), s.words([O_RDWR_CREAT, 0o640, 8]), 24);
	if (hasCall('open')) s.call('open', 1, 0, 0);
	s.call('mkdirat', AT_FDCWD, name('folder'), 0o755);
	s.call('chdir', name('folder'));
	s.call('renameat2', AT_FDCWD, name('one'), AT_FDCWD, name('four'), 0);
	s.call('unlinkat', AT_FDCWD, name('four'), 0);
	s.call('unlinkat', AT_FDCWD, name('nothing'), 0x200);
}

function descriptors(s: Script): void {
	const ends = s.memory(8);
	if (hasCall('pipe')) s.call('pipe', ends);
	s.call('pipe2', ends, 0o2000000);
	s.call('pipe2', 1, 0);
	s.call('dup', 0);
	if (hasCall('dup2')) s.call('dup2', 0, 50);
	s.call('dup3', 0, 51, 0o2000000);
	s.call('fcntl', 0, 1, 0);
	s.call('fcntl', 51, 1030, 60);
	s.call('getppid');
}

function sockets(s: Script, folder: string): void {
	for (const address of [inetAddress('127.0.0.1', 0), unixAddress(path.join(folder, 'socket'))]) {
		const family = address[0] === AF_INET ? AF_INET : AF_UNIX;
		const server = s.call('socket', family, SOCK_STREAM, 0);
		s.call('bind', server, s.memory(address), address.length);
		s.call('listen', server, 5);
		const own = s.memory(address.length);
		s.call('getsockname', server, own, s.words([address.length], 4));
		const client = s.call('socket', family, SOCK_STREAM, 0);
		s.call('connect', client, own, address.length);
		const accepted = s.call('accept', server, 0, 0);
		const text = s.string('hello');
		s.call('sendto', client, text, 6, 0, 0, 0);
		s.call('recvfrom', accepted, s.memory(16), 16, 0, 0, 0);
		const vector = s.iovecs([
			{base: text, length: 3},
			{base: text, length: 2},
		]);
		s.call('sendmsg', client, s.message({vector, count: 2}), 0);
		s.call('recvmsg', accepted, s.message({vector: s.iovecs([{base: s.memory(16), length: 16}]), count: 1}), 0);
		const second = s.call('socket', family, SOCK_STREAM, 0);
		s.call('connect', second, own, address.length);
		s.call('accept4', server, 0, 0, 0o2000000);
	}
	const datagrams = s.call('socket', AF_INET, SOCK_DGRAM, 0);
	const nobody = inetAddress('127.0.0.1', 9);
	s.call('sendto', datagrams, s.string('datagram'), 8, 0, s.memory(nobody), nobody.length);
	s.call('connect', -1, 1, 16);
	s.call('bind', 0, 1, 16);
}

function processes(s: Script): void {
	const wait = (child: ReturnType<Script['call']>) => s.call('wait4', child, 0, WALL, 0);
	wait(s.call('clone', SIGCHLD, 0, 0, 0, 0));
	wait(s.call('clone3', s.words([0, 0, 0, 0, SIGCHLD, 0, 0, 0]), 64));
	if (hasCall('fork')) wait(s.call('fork'));
	if (hasCall('vfork')) wait(s.call('vfork'));
	s.call('clone', 0x10000, 0, 0, 0, 0);
	s.call('kill', 'pid', 0);
	s.call('setuid', 0);
	const set = s.words([2n ** BigInt(SIGURG - 1)]);
	s.call('rt_sigprocmask', SIG_BLOCK, set, 0, 8);
	s.call('kill', 'pid', SIGURG);
	s.call('rt_sigprocmask', SIG_UNBLOCK, set, 0, 8);
	s.call('mmap', 0, 1 << 16, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0);
	s.call('execve', s.string('/nowhere'), s.vector(['zero', 'one']), s.vector(['A=1']));
	s.call('execveat', -1, s.string('nowhere'), s.vector(['zero']), s.vector([]), 0);
	s.call('execve', 1, 1, 1);
}
