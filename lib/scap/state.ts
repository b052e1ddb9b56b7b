// What was there before the first event: the machine, its interfaces, users and groups, its processes and their
// descriptors. The same shapes are read from files and written into them.

import type {Endpoint} from '../decode/kinds.js';

/** The machine that was captured. */
export interface MachineInfo {
	/** How many CPUs it has. */
	readonly cpus: number;
	readonly memoryBytes: bigint;
	/** Process numbers are smaller than this. */
	readonly maxPid: bigint;
	readonly hostname: string;
	/** When it was booted, in nanoseconds since 1970; 0 if nobody knows. */
	readonly bootTimestampNs: bigint;
	/** As the writer left them. */
	readonly flags: bigint;
}

/** An address of a network interface. */
export interface InterfaceInfo {
	readonly name: string;
	readonly family: 'inet' | 'inet6';
	readonly address: string;
	readonly netmask: string;
	readonly broadcast: string;
	/** In bits per second; 0 if nobody knows. */
	readonly linkSpeed: bigint;
}

/** A user. */
export interface UserInfo {
	readonly uid: number;
	readonly gid: number;
	readonly name: string;
	readonly home: string;
	readonly shell: string;
}

/** A group. */
export interface GroupInfo {
	readonly gid: number;
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
interface FdBase {
	readonly fd: number;
	/** Inode; sockets are told apart by it. */
	readonly ino: bigint;
}

/** An open file descriptor. */
export type FdInfo =
	| (FdBase & {
			/** `file-v2`: a regular file with the flags that it was opened with. */
			readonly type: 'file-v2';
			readonly name: string;
			/** `O_*` in the format's own values, as the `flags` of `openat`. */
			readonly openFlags: number;
			readonly dev: number;
	  })
	| (FdBase & {
			/** Both ends of a connection. */
			readonly type: 'ipv4' | 'ipv6';
			readonly source: Endpoint;
			readonly destination: Endpoint;
			readonly protocol: FdProtocol;
	  })
	| (FdBase & {
			/** A socket that listens, or is bound only. */
			readonly type: 'ipv4-server' | 'ipv6-server';
			readonly local: Endpoint;
			readonly protocol: FdProtocol;
	  })
	| (FdBase & {
			readonly type: 'unix';
			/** Identities of both ends. */
			readonly source: bigint;
			readonly destination: bigint;
			readonly name: string;
	  })
	| (FdBase & {
			readonly type: Exclude<FdType, 'file-v2' | 'ipv4' | 'ipv6' | 'ipv4-server' | 'ipv6-server' | 'unix'>;
			readonly name: string;
	  });

/** A thread, as it was when the capture began. What the file's version does not tell is `undefined`. */
export interface ProcessInfo {
	readonly tid: number;
	/** Its process: the `tid` of the main thread. */
	readonly pid: number;
	/** The parent's `pid`. */
	readonly ptid: number;
	readonly sid: number | undefined;
	/** Process group in the thread's own pid namespace. */
	readonly vpgid: number | undefined;
	/** Process group. */
	readonly pgid: number | undefined;
	readonly comm: string;
	/** The first argument. */
	readonly exe: string;
	readonly exepath: string | undefined;
	/** Without the first. */
	readonly args: readonly string[];
	readonly env: readonly string[] | undefined;
	readonly cwd: string;
	readonly root: string | undefined;
	/** `subsystem=path` each. */
	readonly cgroups: readonly string[] | undefined;
	/** How many descriptors it may have. */
	readonly fdLimit: bigint;
	/** As the `flags` of `clone`. */
	readonly flags: number;
	readonly uid: number;
	readonly gid: number;
	readonly loginuid: number | undefined;
	/** Number in its own pid namespace, -1 if nobody knows. */
	readonly vtid: number | undefined;
	/** Number of its process in its own pid namespace, -1 if nobody knows. */
	readonly vpid: number | undefined;
	readonly vmSizeKb: number | undefined;
	readonly vmRssKb: number | undefined;
	readonly vmSwapKb: number | undefined;
	readonly majorFaults: bigint | undefined;
	readonly minorFaults: bigint | undefined;
	/** Terminal, 0: none. */
	readonly tty: number | undefined;
	/** When its pid namespace began, in nanoseconds since 1970. */
	readonly pidnsStartNs: bigint | undefined;
	readonly exeWritable: boolean | undefined;
	readonly exeUpperLayer: boolean | undefined;
	readonly exeLowerLayer: boolean | undefined;
	readonly exeFromMemfd: boolean | undefined;
	readonly exeIno: bigint | undefined;
	readonly exeInoCtimeNs: bigint | undefined;
	readonly exeInoMtimeNs: bigint | undefined;
	readonly capInheritable: bigint | undefined;
	readonly capPermitted: bigint | undefined;
	readonly capEffective: bigint | undefined;
}

/** Everything that stands before the first event. */
export interface CaptureState {
	readonly machine?: MachineInfo | undefined;
	readonly interfaces: readonly InterfaceInfo[];
	readonly users: readonly UserInfo[];
	readonly groups: readonly GroupInfo[];
	/** Threads, by `tid`. */
	readonly processes: ReadonlyMap<number, ProcessInfo>;
	/** Descriptors, by the `tid` of the thread that holds them: the main thread of each process. */
	readonly fds: ReadonlyMap<number, readonly FdInfo[]>;
}
