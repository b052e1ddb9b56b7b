// One program that makes every event that drivers collect parameters of, and some that fail.
import path from 'node:path';
import {actProgram} from '../../helpers/act.js';
import {AF_INET, AF_UNIX, SOCK_DGRAM, SOCK_STREAM, inetAddress, unixAddress} from '../../helpers/linux.js';
import type {Script} from '../../helpers/script.js';

const AT_FDCWD = -100;
const O_RDWR_CREAT = 0o102;
const SIGCHLD = 17;
const SIGURG = 23;
const WALL = 0x4000_0000;
const [SIG_BLOCK, SIG_UNBLOCK] = [0, 1];
const PROT_READ_WRITE = 3;
const MAP_PRIVATE_ANONYMOUS = 0x22;

/** Everything but a successful exec, which ends a script. */
export function everything(s: Script, folder: string): void {
	files(s, folder);
	descriptors(s);
	sockets(s, folder);
	processes(s);
}

/** The new program begins with its own events. */
export function image(s: Script): void {
	s.call('execve', s.string(actProgram()), s.vector(['image name', 'image', 'two words']), s.vector(['A=1', 'B=']));
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
	s.call('open', name('one'), 0, 0);
	s.call('creat', name('two'), 0o600);
	s.call('openat2', AT_FDCWD, name('three'), s.words([O_RDWR_CREAT, 0o640, 8]), 24);
	s.call('open', 1, 0, 0);
	s.call('mkdirat', AT_FDCWD, name('folder'), 0o755);
	s.call('chdir', name('folder'));
	s.call('renameat2', AT_FDCWD, name('one'), AT_FDCWD, name('four'), 0);
	s.call('unlinkat', AT_FDCWD, name('four'), 0);
	s.call('unlinkat', AT_FDCWD, name('nothing'), 0x200);
}

function descriptors(s: Script): void {
	const ends = s.memory(8);
	s.call('pipe', ends);
	s.call('pipe2', ends, 0o2000000);
	s.call('pipe2', 1, 0);
	s.call('dup', 0);
	s.call('dup2', 0, 50);
	s.call('dup3', 0, 51, 0o2000000);
	s.call('fcntl', 0, 1, 0);
	s.call('fcntl', 50, 1030, 60);
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
	wait(s.call('fork'));
	wait(s.call('vfork'));
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
