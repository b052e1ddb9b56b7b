// The state of this machine, from a made-up /proc and from the real one.
import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {CaptureWriter, procState, readCapture, type FdInfo} from '../../../lib/scap/index.js';

describe('the state of a machine', () => {
	let root = '';
	const put = async (name: string, content: string) => {
		const target = path.join(root, name);
		await mkdir(path.dirname(target), {recursive: true});
		await writeFile(target, content);
	};
	const link = async (name: string, to: string) => {
		const target = path.join(root, name);
		await mkdir(path.dirname(target), {recursive: true});
		await symlink(to, target);
	};
	before(async () => {
		root = await mkdtemp(path.join(tmpdir(), 'triscap-'));
		await put('etc/passwd', 'root:x:0:0:root:/root:/bin/bash\nann:x:1000:100::/home/ann:/bin/sh\nbroken\n');
		await put('etc/group', 'root:x:0:\nusers:x:100:ann\n');
		await put('proc/stat', 'cpu 1 2 3\nbtime 1700000000\n');
		await put('proc/sys/kernel/pid_max', '4194304\n');
		await put('proc/self-is-no-number', '');
		await put('proc/42/stat', '42 (a (b) c) S 7 40 39 34816 -1 0 11 0 12 0 0 0\n');
		await put(
			'proc/42/status',
			`Name:\ta\nUid:\t1000\t1001\t1000\t1000\nGid:\t100\t101\t100\t100\nNStgid:\t42\t2\nNSpid:\t42\t2\nNSpgid:\t40\t1\nVmSize:\t  4000 kB\nVmRSS:\t 300 kB\nVmSwap:\t 2 kB\nCapInh:\t0000000000000001\nCapPrm:\t000001ffffffffff\nCapEff:\t0000000000000003\n`,
		);
		await put('proc/42/cmdline', '/bin/prog\0-a\0\0b c\0');
		await put('proc/42/environ', 'A=1\0B=\xe4\0');
		await put('proc/42/cgroup', '3:cpu,cpuacct:/one\n0::/two\n');
		await put(
			'proc/42/limits',
			'Limit  Soft  Hard  Units\nMax open files            1024                 4096                 files\n',
		);
		await put('proc/42/loginuid', '1000');
		await put('proc/42/task/42/comm', 'a (b) c\n');
		await put('proc/42/task/43/comm', 'worker\n');
		await put('proc/42/task/43/status', 'NSpid:\t43\t3\n');
		await link('proc/42/cwd', '/home/ann');
		await link('proc/42/root', '/');
		await link('proc/42/exe', '/bin/prog (deleted)');
		await link('proc/42/ns/net', 'net:[1]');
		await put(
			'proc/42/net/tcp',
			'  sl  local_address rem_address   st\n   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  0  0 501 1 0 100\n   1: 0100007F:1F90 0200007F:C350 01 00000000:00000000 00:00000000 00000000  0  0 502 1 0 100\n',
		);
		await put(
			'proc/42/net/udp6',
			'  sl  local_address rem_address   st\n   0: 00000000000000000000000001000000:0035 00000000000000000000000000000000:0000 07 00000000:00000000 00:00000000 00000000  0  0 503 1 0 100\n',
		);
		await put('proc/42/net/unix', 'Num RefCount\n00000000deadbeef: 00000002 00000000 00010000 0001 01 504 /run/sock\n');
		await put('proc/42/net/netlink', 'sk Eth Pid\n00000000aa 0 1 00000000 0 0 0 2 0 505\n');
		const links = [
			'socket:[501]', 'socket:[502]', 'socket:[503]', 'socket:[504]', 'socket:[505]', 'socket:[506]',
			'pipe:[600]', 'anon_inode:[eventpoll]', 'anon_inode:inotify', 'anon_inode:bpf-map', 'anon_inode:[what]',
		]; // prettier-ignore
		for (const [fd, to] of links.entries()) await link(`proc/42/fd/${fd}`, to);
		await put('file', 'x');
		await link('proc/42/fd/20', path.join(root, 'file'));
		await put('proc/42/fdinfo/20', 'pos:\t0\nflags:\t02102001\n');
		await link('proc/42/fd/21', path.join(root, 'etc'));
		await link('proc/42/fd/22', path.join(root, 'gone'));
	});
	after(() => rm(root, {recursive: true}));

	it('has its processes and their threads', async () => {
		const {processes} = await procState({root});
		assert.deepEqual([...processes.keys()], [42, 43]);
		const {pidnsStartNs, exeIno, exeInoCtimeNs, exeInoMtimeNs, ...rest} = processes.get(42)!;
		assert.deepEqual([pidnsStartNs, exeIno, exeInoCtimeNs, exeInoMtimeNs], [0n, undefined, undefined, undefined]);
		assert.deepEqual(rest, {
			tid: 42,
			pid: 42,
			ptid: 7,
			pgid: 40,
			sid: 39,
			tty: 34816,
			minorFaults: 11n,
			majorFaults: 12n,
			comm: 'a (b) c',
			exe: '/bin/prog',
			exepath: '/bin/prog',
			args: ['-a', '', 'b c'],
			env: ['A=1', 'B=ä'],
			cwd: '/home/ann',
			root: '/',
			cgroups: ['cpu=/one', 'cpuacct=/one', 'cpuset=/two', 'io=/two', 'memory=/two'],
			fdLimit: 1024n,
			flags: 0,
			uid: 1001,
			gid: 101,
			loginuid: 1000,
			vtid: 2,
			vpid: 2,
			vpgid: 1,
			vmSizeKb: 4000,
			vmRssKb: 300,
			vmSwapKb: 2,
			exeWritable: undefined,
			exeUpperLayer: undefined,
			exeLowerLayer: undefined,
			exeFromMemfd: false,
			capInheritable: 1n,
			capPermitted: 0x1ffffffffffn,
			capEffective: 3n,
		});
		const {comm, pid, vtid, flags} = processes.get(43)!;
		assert.deepEqual([comm, pid, vtid, flags], ['worker', 42, 3, 0x2001]);
	});

	it('has their descriptors', async () => {
		const {fds} = await procState({root});
		const found = fds
			.get(42)!
			.map((info): FdInfo => (info.fd >= 20 || info.type === 'eventpoll' ? {...info, ino: 1n} : info));
		const end = (address: string, port: number) => ({address, port});
		assert.deepEqual(found.slice(0, 6), [
			{fd: 0, ino: 501n, type: 'ipv4-server', local: end('127.0.0.1', 8080), protocol: 'tcp'},
			{
				fd: 1,
				ino: 502n,
				type: 'ipv4',
				source: end('127.0.0.1', 8080),
				destination: end('127.0.0.2', 50000),
				protocol: 'tcp',
			},
			{fd: 2, ino: 503n, type: 'ipv6-server', local: end('::1', 53), protocol: 'udp'},
			{fd: 3, ino: 504n, type: 'unix', source: 0xdeadbeefn, destination: 0n, name: '/run/sock'},
			{fd: 4, ino: 505n, type: 'netlink', name: ''},
			{fd: 5, ino: 506n, type: 'unsupported', name: 'socket:[506]'},
		]);
		assert.deepEqual(
			found.slice(6).map(({fd, type}) => [fd, type]),
			[
				[6, 'fifo'],
				[7, 'eventpoll'],
				[8, 'inotify'],
				[9, 'bpf'],
				[10, 'unsupported'],
				[20, 'file-v2'],
				[21, 'directory'],
			],
		);
		const regular = found.find(({fd}) => fd === 20);
		// O_WRONLY, O_APPEND and O_CLOEXEC, in the format's values.
		assert.equal(regular?.type === 'file-v2' && regular.openFlags, 0x2 | 0x8 | 0x1000);
	});

	it('has its users, groups and itself', async () => {
		const {users, groups, machine} = await procState({root});
		assert.deepEqual(users, [
			{uid: 0, gid: 0, name: 'root', home: '/root', shell: '/bin/bash'},
			{uid: 1000, gid: 100, name: 'ann', home: '/home/ann', shell: '/bin/sh'},
		]);
		assert.deepEqual(groups, [
			{gid: 0, name: 'root'},
			{gid: 100, name: 'users'},
		]);
		assert.equal(machine?.bootTimestampNs, 1_700_000_000_000_000_000n);
		assert.equal(machine?.maxPid, 4_194_304n);
	});

	it('is nearly nothing where there is no /proc', async () => {
		const {processes, fds, users} = await procState({root: path.join(root, 'nowhere')});
		assert.deepEqual([processes.size, fds.size, users.length], [0, 0, 0]);
	});

	it('of this machine has this process, and survives being written and read', async function () {
		if (process.platform !== 'linux') this.skip(); // there is no /proc elsewhere
		const server = createServer();
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const {port} = server.address() as {port: number};
		const state = await procState();
		server.close();
		const own = state.processes.get(process.pid);
		assert.equal(own?.exepath, process.execPath);
		assert.equal(own?.uid, process.getuid?.());
		const listening = state.fds
			.get(process.pid)
			?.find((fd) => fd.type === 'ipv4-server' && fd.local.port === port && fd.local.address === '127.0.0.1');
		assert.ok(listening);
		const target = path.join(root, 'own.scap');
		await (await CaptureWriter.open(target, {state, compat: 'all'})).close();
		const capture = await readCapture(target);
		await capture.close();
		const {exeWritable, exeUpperLayer, exeLowerLayer, ...expected} = own;
		assert.deepEqual([exeWritable, exeUpperLayer, exeLowerLayer], [undefined, undefined, undefined]);
		assert.deepEqual(capture.processes.get(process.pid), {
			...expected,
			args: expected.args,
			exeWritable: false,
			exeUpperLayer: false,
			exeLowerLayer: false,
		});
		assert.deepEqual([...capture.processes.keys()], [...state.processes.keys()]);
		assert.deepEqual(capture.users, state.users);
		assert.deepEqual(capture.interfaces, state.interfaces);
		assert.deepEqual(capture.fds.get(process.pid), state.fds.get(process.pid));
	});
});
