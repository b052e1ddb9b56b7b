// What a capture never told of: threads, folders, descriptors that were there before it, or whose beginning was lost. Such
// files come from busy machines, by chance; here they are made. What we say of them is what sysdig says.
import fs from 'node:fs';
import path from 'node:path';
import {CaptureWriter} from '../../lib/scap/index.js';
import {temporaryFolder} from '../helpers/act.js';
import type {Recipe} from '../helpers/builders.js';
import {batchOf} from '../unit/scap/writing.js';
import {compareWith2025} from './compare.js';
import {needSysdig} from './sysdig.js';

const AT_FDCWD = -100;
const DIRECTORY = 1 | (1 << 10);
const CLONE_THREAD = 0x10000;
const EINPROGRESS = -115;
const ECONNREFUSED = -111;

const end = (address: string, port: number) => ({address, port});
const inet = (from: number, to: number, address = '127.0.0.1') => ({
	family: 'inet',
	source: end(address, from),
	destination: end('127.0.0.1', to),
});
const inet6 = {family: 'inet6', source: end('::1', 5), destination: end('::1', 6)};
const unix = {family: 'unix', source: 5n, destination: 6n, path: '/a'};
const address = {family: 'inet', address: '127.0.0.1', port: 2000};

/** Writes down what a thread does. */
class Thread {
	constructor(
		readonly recipes: Recipe[],
		readonly tid: number,
	) {}

	does(name: string, args: object): void {
		this.recipes.push({name, tid: this.tid, args} as Recipe);
	}

	/** Does something that changes nothing. */
	isHeard(): void {
		this.does('close', {res: 0, fd: 99});
	}

	opens(name: string, args: object = {}): void {
		this.does('open', {fd: 3, name, flags: 1, mode: 0, dev: 0, ino: 0n, ...args});
	}

	reads(fd: number): void {
		this.does('read', {res: 1, data: Buffer.from('x'), fd, size: 1});
	}

	sends(name: string, fd: number, tuple: object | null, res = 1): void {
		this.does(name, {res, data: Buffer.from('x'), fd, size: 1, tuple});
		this.reads(fd);
	}

	chdir(to: string): void {
		this.does('chdir', {res: 0, path: to});
		this.showsFolder();
	}

	showsFolder(): void {
		this.does('mkdir', {res: 0, path: 'a', mode: 0});
		this.opens('./b');
	}

	forks(res: number, numbers: {pid?: number; ptid?: number; flags?: number} = {}, name = 'fork'): void {
		const {tid} = this;
		const {pid = tid, ptid = 1, flags = 0} = numbers;
		const of = {exe: 'e', args: [], tid, pid, ptid, cwd: '', fdlimit: 1n, comm: `t${pid}`, cgroups: []};
		this.does(name, {res, ...of, flags, uid: 0, gid: 0, vtid: tid, vpid: pid});
		this.showsFolder();
	}

	executes(): void {
		const {tid} = this;
		const of = {exe: 'e', args: [], tid, pid: tid, ptid: 1, cwd: '', fdlimit: 1n, comm: `x${tid}`, cgroups: []};
		this.does('execve', {res: 0, ...of, env: [], uid: 0});
		this.showsFolder();
	}
}

const oddNames = [
	...['a', './a', '../a', 'a/../b', './', '.', '..', 'a//b', 'a/', '', '../../x', 'a/./b/.', './a/..', '..a', '.a'],
	...['/', '/x/../y', '/x/', '/..'],
];

/** Every odd name, below every kind of folder. */
function callsWithPaths(thread: Thread): void {
	const known = 40;
	const root = 41;
	thread.does('openat', {fd: known, dirfd: AT_FDCWD, name: '/root/dir', flags: DIRECTORY, mode: 0});
	thread.does('openat', {fd: root, dirfd: AT_FDCWD, name: '/', flags: DIRECTORY, mode: 0});
	for (const dirfd of [3, known, root, AT_FDCWD]) {
		for (const name of oddNames) {
			for (const fd of [50, -2]) thread.does('openat', {fd, dirfd, name, flags: 1, mode: 0, dev: 0, ino: 0n});
			thread.does('mkdirat', {res: 0, dirfd, path: name, mode: 0});
			thread.does('unlinkat', {res: 0, dirfd, name, flags: 0});
			const both = {olddirfd: dirfd, oldpath: name, newdirfd: dirfd, newpath: name};
			thread.does('renameat2', {res: 0, ...both, flags: 0});
		}
	}
	for (const name of oddNames) {
		thread.opens(name);
		thread.does('mkdir', {res: 0, path: name, mode: 0});
		thread.does('unlink', {res: 0, path: name});
	}
}

/** Of each group, what its threads do. */
const groups: Readonly<Record<string, (thread: (tid: number) => Thread) => void>> = {
	'sockets that nobody saw begin': (thread) => {
		const connecting = thread(10);
		for (const [fd, res] of [
			[3, 0],
			[4, EINPROGRESS],
			[5, ECONNREFUSED],
		] as const) {
			connecting.does('connect', {res, tuple: inet(1000, 2000), fd, addr: address});
			connecting.reads(fd);
		}
		const sending = thread(11);
		for (const name of ['sendto', 'sendmsg', 'recvfrom', 'recvmsg', 'sendmmsg', 'recvmmsg']) {
			for (const tuple of [inet(1000, 2000), inet6, unix, null, inet(0, 53, '0.0.0.0')])
				sending.sends(name, 20 + sending.recipes.length, tuple);
			sending.sends(name, 20 + sending.recipes.length, inet(1000, 2000), -11);
		}
		sending.sends('sendto', 15, inet(0, 54, '0.0.0.0'));
		sending.sends('recvfrom', 15, inet(54, 999));
		sending.sends('sendto', 15, inet(999, 54));
		const serving = thread(12);
		serving.does('accept4', {fd: 11, tuple: inet(1000, 2000)});
		serving.reads(11);
		serving.does('accept4', {fd: 12, tuple: null});
		serving.reads(12);
		serving.does('bind', {res: 0, addr: address, fd: 13});
		serving.reads(13);
	},
	'paths of a thread that nobody told of': (thread) => callsWithPaths(thread(10)),
	'paths of a thread whose folder nobody told': (thread) => {
		thread(10).isHeard();
		thread(11).forks(0, {ptid: 10});
		callsWithPaths(thread(11));
		thread(12).forks(0, {ptid: 999});
		callsWithPaths(thread(12));
	},
	'folders of threads that nobody told of': (thread) => {
		for (const folder of ['rel', '../x', '/abs', 'sub', '..', '.', '']) thread(10).chdir(folder);
		thread(10).does('fchdir', {res: 0, fd: 77});
		thread(10).showsFolder();
		thread(11).does('openat', {fd: 5, dirfd: AT_FDCWD, name: '/d', flags: DIRECTORY, mode: 0});
		thread(11).does('fchdir', {res: 0, fd: 5});
		thread(11).showsFolder();
		thread(11).chdir('..');
		thread(12).chdir('/q');
		thread(12).forks(120);
		thread(120).showsFolder();
		thread(120).forks(0, {ptid: 12});
	},
	'paths that are too long': (thread) => {
		thread(10).does('openat', {fd: 40, dirfd: AT_FDCWD, name: '/dd', flags: DIRECTORY, mode: 0});
		for (const [tid, folder] of [
			[10, undefined],
			[11, '/dd'],
			[12, '/'],
		] as const) {
			if (folder !== undefined) thread(tid).chdir(folder);
			for (const length of [1013, 1014, 1015, 1019, 1020, 1021, 1022, 1023, 1024]) {
				const name = 'x'.repeat(length);
				// Sysdig cuts the names of descriptors in print: only those of failed calls are compared where they are so long.
				const fd = length < 1018 ? 50 : -2;
				for (const dirfd of [3, 40, AT_FDCWD]) thread(10).does('mkdirat', {res: 0, dirfd, path: name, mode: 0});
				for (const path of [name, `a/../${name.slice(5)}`, `/${name.slice(1)}`]) {
					thread(tid).does('openat', {fd, dirfd: AT_FDCWD, name: path, flags: 1, mode: 0, dev: 0, ino: 0n});
					thread(tid).does('mkdir', {res: 0, path, mode: 0});
				}
			}
		}
		for (const length of [500, 500, 20, 2, 1, 5]) thread(11).chdir('y'.repeat(length));
	},
	'what becomes of such threads': (thread) => {
		thread(10).isHeard();
		thread(10).forks(100);
		thread(100).forks(0, {ptid: 10});
		thread(11).forks(110);
		thread(110).forks(0, {ptid: 11});
		thread(12).isHeard();
		thread(12).executes();
		thread(13).executes();
		thread(13).chdir('rel');
		thread(13).forks(130);
		thread(130).chdir('/tmp');
		thread(130).forks(131);
		thread(131).forks(0, {ptid: 130});
		thread(14).isHeard();
		thread(15).forks(150, {pid: 14, flags: CLONE_THREAD}, 'clone');
		thread(150).showsFolder();
		thread(16).does('setuid', {res: 0, uid: 0});
		thread(16).does('setuid', {res: 0, uid: 7});
		thread(16).does('setgid', {res: 0, gid: 0});
		thread(16).does('setgid', {res: 0, gid: 7});
	},
};

describe('what a capture never told of', function () {
	this.timeout(60_000);
	const folder = temporaryFolder('unseen');
	after(() => fs.rmSync(folder, {recursive: true}));

	for (const [title, happens] of Object.entries(groups)) {
		it(`sysdig of 2025 prints as we do: ${title}`, async function () {
			const sysdig = needSysdig(this, 'exit-only');
			const recipes: Recipe[] = [];
			happens((tid) => new Thread(recipes, tid));
			const file = path.join(folder, 'unseen.scap');
			const writer = await CaptureWriter.open(file);
			await writer.write(batchOf(...recipes));
			await writer.close();
			compareWith2025(sysdig, file, {classic: false, least: recipes.length});
		});
	}
});
