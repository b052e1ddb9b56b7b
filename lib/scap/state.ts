// What was there before the first event: the machine, its interfaces, users and groups, its processes and their
// descriptors. The same shapes are read from files and written into them.

import type {Endpoint} from '../decode/kinds.js';

/** The machine that was captured. */
export interface MachineInfo {
	/** How many CPUs it has. */
	readonly cpus: number;
	/** How much memory it has. */
	readonly memoryBytes: bigint;
	/** Process numbers are smaller than this. */
	readonly maxPid: bigint;
	/** What it is called. */
	readonly hostname: string;
	/** When it was booted, in nanoseconds since 1970; 0 if nobody knows. */
	readonly bootTimestampNs: bigint;
	/** As the writer left them. */
	readonly flags: bigint;
}

/** An address of a network interface. */
export interface InterfaceInfo {
	/** As the machine calls it. */
	readonly name: string;
	/** Of the addresses. */
	readonly family: 'inet' | 'inet6';
	/** Its own, as text. */
	readonly address: string;
	/** As text. */
	readonly netmask: string;
	/** As text. */
	readonly broadcast: string;
	/** In bits per second; 0 if nobody knows. */
	readonly linkSpeed: bigint;
}

/** A user. */
export interface UserInfo {
	/** The user's number. */
	readonly uid: number;
	/** The number of the group that the user is in first of all. */
	readonly gid: number;
	/** What the user is called. */
	readonly name: string;
	/** The user's folder. */
	readonly home: string;
	/** The program that the user logs in to. */
	readonly shell: string;
}

/** A group. */
export interface GroupInfo {
	/** The group's number. */
	readonly gid: number;
	/** What the group is called. */
	readonly name: string;
}

/** Kinds of descriptors, at their number in the format. */
export const fdTypes = [
	'unknown',
	'file',
	'directory',
	'ipv4',
	'ipv6',
	'ipv4-server',
	'ipv6-server',
	'fifo',
	'unix',
	'event',
	'unsupported',
	'signalfd',
	'eventpoll',
	'inotify',
	'timerfd',
	'netlink',
	'file-v2',
	'bpf',
	'userfaultfd',
	'io_uring',
	'memfd',
	'pidfd',
] as const;

/** What a descriptor stands for. */
export type FdType = (typeof fdTypes)[number];

/** Transport protocols, at their number in the format. */
export const fdProtocols = ['unknown', 'none', 'tcp', 'udp', 'icmp', 'raw'] as const;

/** A socket's transport protocol. */
export type FdProtocol = (typeof fdProtocols)[number];

/** What every descriptor has. */
export interface FdBase {
	/** Its number in its process. */
	readonly fd: number;
	/** Inode; sockets are told apart by it. */
	readonly ino: bigint;
}

/** A regular file, with how it was opened. */
export interface FileFd extends FdBase {
	/** What it is. */
	readonly type: 'file-v2';
	/** Its path. */
	readonly name: string;
	/** `O_*` in the format's own values, as the `flags` of `openat`. */
	readonly openFlags: number;
	/** The device it is on. */
	readonly dev: number;
}

/** Both ends of a connection. */
export interface ConnectionFd extends FdBase {
	/** What it is. */
	readonly type: 'ipv4' | 'ipv6';
	/** This end. */
	readonly source: Endpoint;
	/** The other end. */
	readonly destination: Endpoint;
	/** Over IP. */
	readonly protocol: FdProtocol;
}

/** A socket that listens, or is bound only. */
export interface ServerFd extends FdBase {
	/** What it is. */
	readonly type: 'ipv4-server' | 'ipv6-server';
	/** What it is bound to. */
	readonly local: Endpoint;
	/** Over IP. */
	readonly protocol: FdProtocol;
}

/** A socket of this machine. */
export interface UnixFd extends FdBase {
	/** What it is. */
	readonly type: 'unix';
	/** Identity of this end. */
	readonly source: bigint;
	/** Identity of the other end, 0 if nobody knows. */
	readonly destination: bigint;
	/** Its path, empty if it has none. */
	readonly name: string;
}

/** Everything else. */
export interface OtherFd extends FdBase {
	/** What it is. */
	readonly type: Exclude<FdType, (FileFd | ConnectionFd | ServerFd | UnixFd)['type']>;
	/** Its path, or what the kernel calls it. */
	readonly name: string;
}

/** An open file descriptor. */
export type FdInfo = FileFd | ConnectionFd | ServerFd | UnixFd | OtherFd;

/** A thread, as it was when the capture began. What the file's version does not tell is `undefined`. */
export interface ProcessInfo {
	/** Its number. */
	readonly tid: number;
	/** Its process: the `tid` of the main thread. */
	readonly pid: number;
	/** The parent's `pid`. */
	readonly ptid: number;
	/** Its session. */
	readonly sid: number | undefined;
	/** Process group in the thread's own pid namespace. */
	readonly vpgid: number | undefined;
	/** Process group. */
	readonly pgid: number | undefined;
	/** Its name. */
	readonly comm: string;
	/** The first argument. */
	readonly exe: string;
	/** The file that it runs. */
	readonly exepath: string | undefined;
	/** Without the first. */
	readonly args: readonly string[];
	/** Its environment, `NAME=value` each. */
	readonly env: readonly string[] | undefined;
	/** Its current folder. */
	readonly cwd: string;
	/** What it sees as `/`. */
	readonly root: string | undefined;
	/** `subsystem=path` each. */
	readonly cgroups: readonly string[] | undefined;
	/** How many descriptors it may have. */
	readonly fdLimit: bigint;
	/** As the `flags` of `clone`. */
	readonly flags: number;
	/** Effective user. */
	readonly uid: number;
	/** Effective group. */
	readonly gid: number;
	/** The user who logged in, 4294967295 if nobody did. */
	readonly loginuid: number | undefined;
	/** Number in its own pid namespace, -1 if nobody knows. */
	readonly vtid: number | undefined;
	/** Number of its process in its own pid namespace, -1 if nobody knows. */
	readonly vpid: number | undefined;
	/** Memory it has asked for, in KiB. */
	readonly vmSizeKb: number | undefined;
	/** Memory it has, in KiB. */
	readonly vmRssKb: number | undefined;
	/** Memory of it that is swapped out, in KiB. */
	readonly vmSwapKb: number | undefined;
	/** Page faults that read from disk. */
	readonly majorFaults: bigint | undefined;
	/** Page faults that did not. */
	readonly minorFaults: bigint | undefined;
	/** Terminal, 0: none. */
	readonly tty: number | undefined;
	/** When its pid namespace began, in nanoseconds since 1970. */
	readonly pidnsStartNs: bigint | undefined;
	/** Its user may write to the file that it runs. */
	readonly exeWritable: boolean | undefined;
	/** The file that it runs is in the upper layer of an overlay: it came after the image. */
	readonly exeUpperLayer: boolean | undefined;
	/** The file that it runs is in the lower layer of an overlay: it is part of the image. */
	readonly exeLowerLayer: boolean | undefined;
	/** What it runs is no file, but memory (`memfd_create`). */
	readonly exeFromMemfd: boolean | undefined;
	/** Inode of the file that it runs. */
	readonly exeIno: bigint | undefined;
	/** When that inode last changed, in nanoseconds since 1970. */
	readonly exeInoCtimeNs: bigint | undefined;
	/** When that file was last written, in nanoseconds since 1970. */
	readonly exeInoMtimeNs: bigint | undefined;
	/** Capabilities that it hands on, one bit each. */
	readonly capInheritable: bigint | undefined;
	/** Capabilities that it may use, one bit each. */
	readonly capPermitted: bigint | undefined;
	/** Capabilities that it uses, one bit each. */
	readonly capEffective: bigint | undefined;
}

/** Everything that stands before the first event. */
export interface CaptureState {
	/** The machine. */
	readonly machine?: MachineInfo | undefined;
	/** Its network interfaces, one entry per address. */
	readonly interfaces: readonly InterfaceInfo[];
	/** Its users. */
	readonly users: readonly UserInfo[];
	/** Its groups. */
	readonly groups: readonly GroupInfo[];
	/** Threads, by `tid`. */
	readonly processes: ReadonlyMap<number, ProcessInfo>;
	/** Descriptors, by the `tid` of the thread that holds them: the main thread of each process. */
	readonly fds: ReadonlyMap<number, readonly FdInfo[]>;
}
