// What events do to the descriptors of a process: which number stands for what from then on.

import {flagTables} from '../decode/generated/flags.js';
import {
	MAPPED,
	type Endpoint,
	type InetTuple,
	type ParamValue,
	type SocketAddress,
	type SocketTuple,
	type UnixTuple,
} from '../decode/kinds.js';
import {isIdle} from '../format/descriptor.js';
import type {ConnectionFd, FdInfo, FdProtocol, InterfaceInfo, OtherFd} from '../scap/state.js';
import {resolvePath, UNKNOWN_FOLDER} from './paths.js';
import {NAMELESS} from './processes.js';

/** The descriptors of one process, by number. */
export type Descriptors = Map<number, FdInfo>;

/** What has to be known besides. */
export interface Place {
	/** Of the process. */
	readonly cwd: string;
	readonly fds: Descriptors;
	/** Of the machine. */
	readonly interfaces: readonly InterfaceInfo[];
}

type Args = Readonly<Record<string, ParamValue>>;
/** `begun`: the path that the call was given when it began, if that is known. */
export type Update = (args: Args, place: Place, begun?: string) => void;

const value = (table: string, name: string) => flagTables[table]!.values.find((entry) => entry.name === name)!.value;
const O_DIRECTORY = value('file_flags', 'O_DIRECTORY');
const DUPLICATES = new Set([value('fcntl_commands', 'F_DUPFD'), value('fcntl_commands', 'F_DUPFD_CLOEXEC')]);
const AF_UNIX = 1;
const AF_INET = 2;
const AF_INET6 = 10;
const AF_NETLINK = 16;
const SOCK_TYPE = 0xff;
const protocolOfType: Readonly<Record<number, FdProtocol>> = {1: 'tcp', 2: 'udp', 3: 'raw'};
const protocolOfNumber: Readonly<Record<number, FdProtocol>> = {1: 'icmp', 6: 'tcp', 17: 'udp', 58: 'icmp', 255: 'raw'};
const AT_FDCWD = -100;
const nowhere = (v4: boolean): Endpoint => ({address: v4 ? '0.0.0.0' : '::', port: 0});

const small = (given: unknown) => (typeof given === 'number' ? given : -1);
const text = (given: unknown) => (typeof given === 'string' ? given : '');
const inode = (given: unknown) => (typeof given === 'bigint' ? given : 0n);

/** Does a path begin at a descriptor? Or in the process's own folder. */
export function isDescriptor(dirfd: number | undefined): dirfd is number {
	return dirfd !== undefined && dirfd !== AT_FDCWD;
}

/** Where a relative path begins. */
export function folderOf(dirfd: number | undefined, {cwd, fds}: Pick<Place, 'cwd' | 'fds'>): string | undefined {
	if (!isDescriptor(dirfd)) return cwd;
	const info = fds.get(dirfd);
	return info && 'name' in info ? info.name : undefined;
}

// Here and below: what tells that nothing happened is read first. Each parameter is decoded when it is read, and most opens fail.
const opened: Update = (args, place, begun) => {
	const number = small(args['fd']);
	if (number < 0) return;
	const {dirfd, name, path, flags, ino, dev} = args;
	const folder = dirfd === null ? '' : folderOf(dirfd === undefined ? undefined : small(dirfd), place);
	// Without a name: it could not be read, or the beginning of the call had it, and was lost.
	const given = begun ?? name ?? path;
	const full = resolvePath(folder ?? UNKNOWN_FOLDER, typeof given === 'string' ? given : NAMELESS);
	const openFlags = small(flags ?? 0);
	place.fds.set(
		number,
		openFlags & O_DIRECTORY
			? {fd: number, ino: inode(ino), type: 'directory', name: full}
			: {fd: number, ino: inode(ino), type: 'file-v2', name: full, openFlags, dev: small(dev ?? 0)},
	);
};

const named =
	(type: OtherFd['type'], key = 'res', name: (args: Args) => string = () => ''): Update =>
	(args, {fds}) => {
		const fd = small(args[key]);
		if (fd >= 0) fds.set(fd, {fd, ino: 0n, type, name: name(args)});
	};

const pipe: Update = (args, {fds}) => {
	if (small(args['res']) < 0) return;
	const {fd1, fd2, ino} = args;
	for (const fd of [small(fd1), small(fd2)]) if (fd >= 0) fds.set(fd, {fd, ino: inode(ino), type: 'fifo', name: ''});
};

const socket: Update = (args, {fds}) => {
	const fd = small(args['fd']);
	if (fd < 0) return;
	const {domain, type, proto} = args;
	const protocol = protocolOfNumber[small(proto)] ?? protocolOfType[small(type) & SOCK_TYPE] ?? 'unknown';
	fds.set(fd, newSocket(fd, small(domain), protocol));
};

function newSocket(fd: number, domain: number, protocol: FdProtocol): FdInfo {
	const v4 = domain === AF_INET;
	if (v4 || domain === AF_INET6)
		return {fd, ino: 0n, type: v4 ? 'ipv4' : 'ipv6', protocol, source: nowhere(v4), destination: nowhere(v4)};
	if (domain === AF_UNIX) return {fd, ino: 0n, type: 'unix', source: 0n, destination: 0n, name: ''};
	return {fd, ino: 0n, type: domain === AF_NETLINK ? 'netlink' : 'unknown', name: ''};
}

/** A socket that has two ends now. */
function connected(fd: number, tuple: SocketTuple | null, fds: Descriptors, protocol: FdProtocol): void {
	const before = fds.get(fd);
	const ino = before?.ino ?? 0n;
	switch (tuple?.family) {
		case 'inet':
		case 'inet6': {
			const known = before && 'protocol' in before && before.protocol !== 'unknown' ? before.protocol : protocol;
			const {source, destination} = tuple;
			// An IPv4 connection of an IPv6 socket is one of IPv4.
			const mapped = [source, destination].every(({address}) => MAPPED.test(address));
			const plain = (end: Endpoint) => (mapped ? {...end, address: end.address.replace(MAPPED, '')} : end);
			const type = mapped || tuple.family === 'inet' ? 'ipv4' : 'ipv6';
			fds.set(fd, {fd, ino, type, source: plain(source), destination: plain(destination), protocol: known});
			break;
		}
		case 'unix':
			fds.set(fd, {fd, ino, type: 'unix', source: tuple.source, destination: tuple.destination, name: unixName(tuple)});
			break;
		default:
	}
}

/** Both ends have to be seen, since most of these have no name. */
function unixName({source, destination, path}: UnixTuple): string {
	return `${source.toString(16)}->${destination.toString(16)} ${path}`;
}

const EINPROGRESS = -115;
const connect: Update = (args, {fds}) => {
	const {res} = args;
	if (small(res) < 0 && res !== EINPROGRESS) return;
	const fd = small(args['fd']);
	if (fds.has(fd)) connected(fd, args['tuple'] as SocketTuple | null, fds, 'tcp');
};

const accept: Update = (args, {fds}) => {
	const fd = small(args['fd']);
	if (fd < 0) return;
	fds.delete(fd);
	connected(fd, args['tuple'] as SocketTuple | null, fds, 'tcp');
};

const bind: Update = (args, {fds}) => {
	if (args['res'] !== 0) return;
	const fd = small(args['fd']);
	const before = fds.get(fd);
	const address = args['addr'] as SocketAddress | null;
	if (!before || !address) return;
	const {ino} = before;
	const protocol = 'protocol' in before ? before.protocol : 'unknown';
	switch (address.family) {
		case 'unix':
			fds.set(fd, {fd, ino, type: 'unix', source: 0n, destination: 0n, name: address.path});
			break;
		case 'inet':
		case 'inet6': {
			const type = address.family === 'inet' ? 'ipv4-server' : 'ipv6-server';
			fds.set(fd, {fd, ino, type, local: {address: address.address, port: address.port}, protocol});
			break;
		}
		case 'other':
			if (before.type === 'netlink') fds.set(fd, {...before, name: `family ${address.number}`});
	}
};

/**
 * What is sent or received without a connection tells the ends: of datagrams, and of local sockets each time.
 * `shows`: it also tells of a socket that nobody saw begin.
 */
const exchanged =
	(incoming: boolean, shows = false): Update =>
	(args, {fds, interfaces}) => {
		if (small(args['res']) < 0) return;
		const fd = small(args['fd']);
		const seen = fds.get(fd);
		if (seen ? isStream(seen) : !shows) return;
		const tuple = args['tuple'] as SocketTuple | null;
		const before = seen ?? unseenSocket(fd, tuple);
		if (!before || !tuple) return;
		// It may have been something else, if what told that it is a socket of this family now was lost.
		if (tuple.family === 'unix' || !('protocol' in before)) connected(fd, tuple, fds, 'udp');
		if ((tuple.family !== 'inet' && tuple.family !== 'inet6') || !('protocol' in before)) return;
		if ('source' in before && sameEnds(before, tuple)) return;
		const {source, destination} = tuple;
		const ends = {
			...tuple,
			source: {...source, address: ownAddress(source, destination, interfaces)},
			destination: {...destination, address: ownAddress(destination, source, interfaces)},
		};
		if ('source' in before && sameEnds(before, ends)) return;
		// Who was bound is the server; the client stands first. (An IPv6 server is taken for a client by sysdig.)
		const swap = incoming && !(before.type === 'ipv4-server' || isServer(before, ends));
		connected(fd, swap ? {...ends, source: ends.destination, destination: ends.source} : ends, fds, before.protocol);
	};

/** A connection whose ends are known, and stay what they are. */
function isStream(info: FdInfo): boolean {
	return 'source' in info && 'protocol' in info && info.protocol === 'tcp' && info.source.port !== 0 && !isIdle(info);
}

/** One that sends, and that nobody saw begin: sysdig takes it for a socket of datagrams. */
function unseenSocket(fd: number, tuple: SocketTuple | null): FdInfo | undefined {
	if (tuple?.family !== 'inet' && tuple?.family !== 'inet6') return undefined;
	return newSocket(fd, tuple.family === 'inet' ? AF_INET : AF_INET6, 'udp');
}

const same = (a: Endpoint, b: Endpoint) => a.address === b.address && a.port === b.port;

/** The same connection, in either direction. */
function sameEnds(info: ConnectionFd, {source, destination}: InetTuple): boolean {
	return (
		(same(info.source, source) && same(info.destination, destination)) ||
		(same(info.source, destination) && same(info.destination, source))
	);
}

/** One that has served somebody else before: its own end is the second. */
function isServer(info: FdInfo, {destination}: InetTuple): boolean {
	return info.type === 'ipv4' && same(info.destination, destination);
}

/** The address of a socket that was not told any: that of the interface which leads to the other end. */
function ownAddress(
	{address: own}: Endpoint,
	{address: other}: Endpoint,
	interfaces: readonly InterfaceInfo[],
): string {
	if (own !== '0.0.0.0' && own !== '::') return own;
	const v4 = own === '0.0.0.0';
	const fitting = interfaces.filter(({family}) => (family === 'inet') === v4);
	const number = (address: string) => address.split('.').reduce((sum, part) => ((sum << 8) | Number(part)) >>> 0, 0);
	const near = ({address, netmask}: InterfaceInfo) => v4 && ((number(address) ^ number(other)) & number(netmask)) === 0;
	const best =
		fitting.find(({address}) => address === other) ??
		fitting.find(near) ??
		fitting.find(({address}) => address !== '127.0.0.1' && address !== '::1');
	return best?.address ?? own;
}

const socketpair: Update = (args, {fds}) => {
	if (small(args['res']) < 0) return;
	const {fd1, fd2, source, peer} = args;
	for (const fd of [small(fd1), small(fd2)])
		if (fd >= 0) fds.set(fd, {fd, ino: 0n, type: 'unix', source: inode(source), destination: inode(peer), name: ''});
};

function duplicate(from: number, to: number, fds: Descriptors): void {
	if (to < 0 || from === to) return;
	const info = fds.get(from);
	if (info) fds.set(to, {...info, fd: to}); // else, as sysdig has it, the old one stays: better than nothing
}

const dup: Update = ({res, oldfd, fd}, {fds}) => duplicate(small(oldfd ?? fd), small(res), fds);

const fcntl: Update = ({res, fd, cmd}, {fds}) => {
	if (DUPLICATES.has(small(cmd))) duplicate(small(fd), small(res), fds);
};

const closeRange: Update = ({res, first, last, flags}, {fds}) => {
	if (res !== 0 || small(flags) > 1) return; // CLOSE_RANGE_CLOEXEC closes nothing yet
	for (const fd of fds.keys()) if (fd >= small(first) && fd <= small(last)) fds.delete(fd);
};

/** By the name of the event that made it known that it happened. `close` is not here: its number is known until the next event. */
export const descriptorUpdates: Readonly<Record<string, Update>> = {
	open: opened,
	openat: opened,
	openat2: opened,
	creat: opened,
	open_by_handle_at: opened,
	socket,
	connect,
	accept,
	accept4: accept,
	bind,
	send: exchanged(false),
	sendto: exchanged(false, true),
	sendmsg: exchanged(false, true),
	sendmmsg: exchanged(false),
	recv: exchanged(true),
	recvfrom: exchanged(true),
	recvmsg: exchanged(true),
	recvmmsg: exchanged(true),
	socketpair,
	pipe,
	pipe2: pipe,
	dup,
	dup2: dup,
	dup3: dup,
	fcntl,
	close_range: closeRange,
	eventfd: named('event'),
	eventfd2: named('event'),
	signalfd: named('signalfd'),
	signalfd4: named('signalfd'),
	timerfd_create: named('timerfd'),
	inotify_init: named('inotify'),
	inotify_init1: named('inotify'),
	epoll_create: named('eventpoll'),
	epoll_create1: named('eventpoll'),
	userfaultfd: named('userfaultfd'),
	io_uring_setup: named('io_uring'),
	bpf: named('bpf', 'fd'),
	memfd_create: named('memfd', 'fd', ({name}) => text(name)),
	pidfd_open: named('pidfd', 'fd', ({pid}) => `/proc/${small(pid)}`),
};
