// What there is on this Linux machine before the first event: processes and their descriptors from /proc, users, groups and
// interfaces. What vanishes while it is read is left out; what cannot be read stays empty. Everything is read in small
// steps, so that the event loop goes on.

import {constants, readFileSync, readdirSync, readlinkSync, statSync, type BigIntStats} from 'node:fs';
import os from 'node:os';
import {setImmediate} from 'node:timers/promises';
import {Buffer} from 'node:buffer';
import {cString} from '../decode/text.js';
import {flagTables} from '../decode/generated/flags.js';
import {SocketTables, type Socket} from './proc-sockets.js';
import type {
	CaptureState,
	FdInfo,
	FdType,
	GroupInfo,
	InterfaceInfo,
	MachineInfo,
	ProcessInfo,
	UserInfo,
} from './state.js';

/** Where to read. */
export interface ProcStateOptions {
	/**
	 * Read what is below this folder: a container that has the machine's files there captures for the machine.
	 *
	 * @defaultValue `'/'`
	 */
	readonly root?: string;
}

const SLICE_MS = 4;
const NS_PER_S = 1_000_000_000n;
const NOBODY = 0xffff_ffff;
/** As readers of captures cut them. */
const MAX_LIST = 4096;

/**
 * Reads what a capture of this machine has to know beforehand, for {@link CaptureWriter}. Call it when the capture is
 * open already: what is seen twice does no harm, what is never seen does. Elsewhere than on Linux it knows next to nothing.
 *
 * @param options - Where to read.
 */
export async function procState(options: ProcStateOptions = {}): Promise<CaptureState> {
	const root = (options.root ?? '/').replace(/\/+$/, '');
	const reader = new ProcReader(`${root}/proc`);
	const processes = new Map<number, ProcessInfo>();
	const fds = new Map<number, readonly FdInfo[]>();
	let sliceEnd = performance.now() + SLICE_MS;
	const machine = machineInfo(`${root}/proc`);
	for (const pid of reader.numbers('')) {
		for (const info of reader.threads(pid, machine.bootTimestampNs)) processes.set(info.tid, info);
		if (processes.has(pid)) fds.set(pid, reader.fds(pid));
		if (performance.now() < sliceEnd) continue;
		await setImmediate();
		sliceEnd = performance.now() + SLICE_MS;
	}
	return {machine, interfaces: interfaces(root), users: users(root), groups: groups(root), processes, fds};
}

function read(path: string): string {
	try {
		return readFileSync(path, 'latin1');
	} catch {
		return '';
	}
}

function machineInfo(proc: string): MachineInfo {
	const boot = /^btime (\d+)/m.exec(read(`${proc}/stat`))?.[1];
	return {
		cpus: os.cpus().length,
		memoryBytes: BigInt(os.totalmem()),
		maxPid: BigInt(/\d+/.exec(read(`${proc}/sys/kernel/pid_max`))?.[0] ?? 0),
		hostname: os.hostname(),
		bootTimestampNs: BigInt(boot ?? 0) * NS_PER_S,
		flags: 0n,
	};
}

function interfaces(root: string): InterfaceInfo[] {
	return Object.entries(os.networkInterfaces()).flatMap(([name, addresses = []]) => {
		const speed = Number(read(`${root}/sys/class/net/${name}/speed`));
		const linkSpeed = speed > 0 ? BigInt(speed) * 1_000_000n : 0n;
		return addresses.map(({family, address, netmask}): InterfaceInfo => {
			const v4 = family === 'IPv4';
			const broadcast = v4 ? broadcastOf(address, netmask) : '::';
			return {name, family: v4 ? 'inet' : 'inet6', address, netmask, broadcast, linkSpeed};
		});
	});
}

function broadcastOf(address: string, netmask: string): string {
	const mask = netmask.split('.').map(Number);
	return address
		.split('.')
		.map((part, index) => Number(part) | (~(mask[index] ?? 255) & 255))
		.join('.');
}

function users(root: string): UserInfo[] {
	return lines(`${root}/etc/passwd`).flatMap(([name = '', , uid, gid, , home = '', shell = '']) =>
		uid && gid ? [{uid: Number(uid), gid: Number(gid), name, home, shell}] : [],
	);
}

function groups(root: string): GroupInfo[] {
	return lines(`${root}/etc/group`).flatMap(([name = '', , gid]) => (gid ? [{gid: Number(gid), name}] : []));
}

function lines(path: string): string[][] {
	try {
		return readFileSync(path, 'utf8')
			.split('\n')
			.map((line) => line.split(':'));
	} catch {
		return [];
	}
}

const flagBit = (table: string, name: string) =>
	flagTables[table]?.values.find((value) => value.name === name)?.value ?? 0;
const THREAD_FLAGS = flagBit('clone_flags', 'CLONE_THREAD') | flagBit('clone_flags', 'CLONE_FILES');

/** The format's value of each flag that `open` takes, by the kernel's of this architecture. */
const openFlags: readonly (readonly [kernel: number, format: number])[] = (
	['O_CREAT', 'O_APPEND', 'O_DSYNC', 'O_EXCL', 'O_NONBLOCK', 'O_SYNC', 'O_TRUNC', 'O_DIRECT', 'O_DIRECTORY'] as const
).map((name) => [constants[name] ?? 0, flagBit('file_flags', name)]);
const ACCESS_MODES = ['O_RDONLY', 'O_WRONLY', 'O_RDWR'].map((name) => flagBit('file_flags', name));
const ACCESS_MODE = 3;
const O_CLOEXEC = 0o2000000;

function toOpenFlags(kernel: number): number {
	let flags = ACCESS_MODES[kernel & ACCESS_MODE] ?? 0;
	for (const [bit, value] of openFlags) if (bit !== 0 && (kernel & bit) === bit) flags |= value;
	if (kernel & O_CLOEXEC) flags |= flagBit('file_flags', 'O_CLOEXEC');
	return flags;
}

const anonymous: Readonly<Record<string, FdType>> = {
	'[eventfd]': 'event',
	'[eventpoll]': 'eventpoll',
	'[signalfd]': 'signalfd',
	'[timerfd]': 'timerfd',
	'[io_uring]': 'io_uring',
	'[userfaultfd]': 'userfaultfd',
	'[pidfd]': 'pidfd',
	inotify: 'inotify',
};

class ProcReader {
	readonly #proc: string;
	readonly #sockets: SocketTables;

	constructor(proc: string) {
		this.#proc = proc;
		this.#sockets = new SocketTables(proc);
	}

	numbers(folder: string): number[] {
		try {
			return readdirSync(`${this.#proc}/${folder}`)
				.filter((name) => /^\d+$/.test(name))
				.map(Number);
		} catch {
			return [];
		}
	}

	/** The main thread first; the others have all but their numbers and names in common with it. */
	*threads(pid: number, bootNs: bigint): Generator<ProcessInfo> {
		const main = this.#thread(pid, pid, bootNs);
		if (main === undefined) return;
		yield main;
		for (const tid of this.numbers(`${pid}/task`)) {
			if (tid === pid) continue;
			const comm = this.#text(`${pid}/task/${tid}/comm`);
			const status = new Status(this.#text(`${pid}/task/${tid}/status`));
			if (comm !== '')
				yield {...main, tid, comm: comm.trimEnd(), vtid: status.last('NSpid') ?? tid, flags: THREAD_FLAGS};
		}
	}

	#thread(pid: number, tid: number, bootNs: bigint): ProcessInfo | undefined {
		const stat = this.#text(`${pid}/stat`);
		const status = new Status(this.#text(`${pid}/status`));
		// The name stands in parentheses and may have some itself.
		const close = stat.lastIndexOf(')');
		if (close === -1) return undefined;
		const comm = text(Buffer.from(stat.slice(stat.indexOf('(') + 1, close), 'latin1'));
		const fields = stat.slice(close + 2).split(' ');
		const field = (index: number) => Number(fields[index] ?? 0);
		const [exe, ...args] = this.#list(`${pid}/cmdline`);
		const exepath = this.#link(`${pid}/exe`).replace(/ \(deleted\)$/, '');
		const image = this.#stat(`${pid}/exe`);
		const limit = /^Max open files\s+(\d+)/m.exec(this.#text(`${pid}/limits`))?.[1];
		const loginuid = this.#text(`${pid}/loginuid`);
		return {
			tid,
			pid,
			ptid: field(1),
			pgid: field(2),
			sid: field(3),
			tty: field(4),
			minorFaults: BigInt(fields[7] ?? 0),
			majorFaults: BigInt(fields[9] ?? 0),
			comm,
			exe: exe ?? comm,
			exepath,
			args,
			env: this.#list(`${pid}/environ`),
			cwd: this.#link(`${pid}/cwd`),
			root: this.#link(`${pid}/root`),
			cgroups: this.#cgroups(pid),
			fdLimit: BigInt(limit ?? -1),
			flags: 0,
			uid: status.number('Uid', 1),
			gid: status.number('Gid', 1),
			loginuid: /^\d+/.test(loginuid) ? Number(loginuid) >>> 0 : NOBODY,
			vtid: status.last('NSpid') ?? tid,
			vpid: status.last('NStgid') ?? pid,
			vpgid: status.last('NSpgid') ?? field(2),
			vmSizeKb: status.number('VmSize'),
			vmRssKb: status.number('VmRSS'),
			vmSwapKb: status.number('VmSwap'),
			pidnsStartNs: status.list('NSpid').length <= 1 ? bootNs : 0n,
			exeWritable: undefined,
			exeUpperLayer: undefined,
			exeLowerLayer: undefined,
			exeFromMemfd: exepath.startsWith('/memfd:'),
			exeIno: image?.ino,
			exeInoCtimeNs: image?.ctimeNs,
			exeInoMtimeNs: image?.mtimeNs,
			capInheritable: status.bits('CapInh'),
			capPermitted: status.bits('CapPrm'),
			capEffective: status.bits('CapEff'),
		};
	}

	fds(pid: number): FdInfo[] {
		const sockets = () => this.#sockets.of(pid);
		const numbers = this.numbers(`${pid}/fd`).sort((a, b) => a - b);
		return numbers.flatMap((fd) => {
			const info = this.#fd(pid, fd, sockets);
			return info ? [info] : [];
		});
	}

	#fd(pid: number, fd: number, sockets: () => ReadonlyMap<string, Socket>): FdInfo | undefined {
		const place = `${pid}/fd/${fd}`;
		const link = this.#link(place);
		if (link === '') return undefined;
		const special = /^(socket|pipe|anon_inode):(?:\[(\d+)\]|(.*))$/.exec(link);
		const ino = BigInt(special?.[2] ?? 0);
		switch (special?.[1]) {
			case 'socket': {
				const socket = sockets().get(special[2] ?? '');
				return socket ? {fd, ino, ...socket} : {fd, ino, type: 'unsupported', name: link};
			}
			case 'pipe':
				return {fd, ino, type: 'fifo', name: link};
			case 'anon_inode': {
				const name = special[3] ?? '';
				const known = anonymous[name] ?? (/^\[?bpf/.test(name) ? 'bpf' : 'unsupported');
				return {fd, ino: this.#stat(place)?.ino ?? 0n, type: known as 'event', name: ''};
			}
			default:
		}
		const stat = this.#stat(place);
		if (stat === undefined) return undefined;
		const name = link.replace(/ \(deleted\)$/, '');
		if (name.startsWith('/memfd:')) return {fd, ino: stat.ino, type: 'memfd', name};
		if (stat.isDirectory()) return {fd, ino: stat.ino, type: 'directory', name};
		if (stat.isFIFO()) return {fd, ino: stat.ino, type: 'fifo', name};
		const flags = /^flags:\s*([0-7]+)/m.exec(this.#text(`${pid}/fdinfo/${fd}`))?.[1] ?? '0';
		const dev = Number(stat.dev & 0xffff_ffffn);
		return {fd, ino: stat.ino, type: 'file-v2', name, openFlags: toOpenFlags(parseInt(flags, 8)), dev};
	}

	/** As events have them: one text per controller. Version 2 has one path for all that version 1 does not have. */
	#cgroups(pid: number): string[] {
		const paths = new Map<string, string>();
		for (const line of this.#text(`${pid}/cgroup`).trimEnd().split('\n')) {
			const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
			if (path === undefined) continue;
			const names = controllers ? controllers.split(',') : ['cpuset', 'cpu', 'cpuacct', 'io', 'memory'];
			for (const name of names) if (controllers || !paths.has(name)) paths.set(name, path);
		}
		return [...paths].map(([name, path]) => `${name}=${path}`);
	}

	#text(path: string): string {
		return read(`${this.#proc}/${path}`);
	}

	#list(path: string): string[] {
		try {
			const bytes = readFileSync(`${this.#proc}/${path}`).subarray(0, MAX_LIST);
			const parts: string[] = [];
			for (let start = 0; start < bytes.length;) {
				const nul = bytes.indexOf(0, start);
				const end = nul === -1 ? bytes.length : nul;
				parts.push(text(bytes.subarray(start, end)));
				start = end + 1;
			}
			return parts;
		} catch {
			return [];
		}
	}

	#link(path: string): string {
		try {
			return text(readlinkSync(`${this.#proc}/${path}`, 'buffer'));
		} catch {
			return '';
		}
	}

	#stat(path: string): BigIntStats | undefined {
		try {
			return statSync(`${this.#proc}/${path}`, {bigint: true});
		} catch {
			return undefined;
		}
	}
}

function text(bytes: Buffer): string {
	return cString(bytes, 0, bytes.length);
}

/** /proc/PID/status. */
class Status {
	readonly #text: string;

	constructor(content: string) {
		this.#text = content;
	}

	list(name: string): string[] {
		const line = new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(this.#text)?.[1];
		return line ? line.trim().split(/\s+/) : [];
	}

	number(name: string, index = 0): number {
		return Number(this.list(name)[index] ?? 0);
	}

	/** Of numbers in nested namespaces, that in the innermost. */
	last(name: string): number | undefined {
		const value = this.list(name).at(-1);
		return value === undefined ? undefined : Number(value);
	}

	bits(name: string): bigint {
		const value = this.list(name)[0];
		return value !== undefined && /^[0-9a-f]+$/.test(value) ? BigInt(`0x${value}`) : 0n;
	}
}
