// Generated from schema/ by `npm run generate`: do not edit.
// Events that a live capture can deliver, with a type for the arguments of each.

import type {SocketAddress, SocketTuple} from '../../decode/kinds.js';
import type {EventBase} from '../event.js';

/** Arguments of {@link OpenEnterEvent}. */
export interface OpenEnterArgs {
	/** The path as passed. `null` when it could not be read. */
	readonly name: string | null;
	/** How it is to be opened. */
	readonly flags: number;
	/** Permissions for a new file; 0 if none can be made. */
	readonly mode: number;
	/** Only the other half of the syscall has it. */
	readonly fd?: undefined;
	/** Only the other half of the syscall has it. */
	readonly dev?: undefined;
	/** Only the other half of the syscall has it. */
	readonly ino?: undefined;
}

/** A program is about to open a file by its path: what it passes, before another thread can change it. */
export interface OpenEnterEvent extends EventBase<'open', 2, '>', OpenEnterArgs> {}

/** Arguments of {@link OpenExitEvent}. */
export interface OpenExitArgs {
	/** The new descriptor, or a negative errno. */
	readonly fd: number;
	/** The path as passed. `null` when it could not be read. */
	readonly name: string | null;
	/** How it was opened, and whether it was created. */
	readonly flags: number;
	/** Permissions for a new file; 0 if none can be made. */
	readonly mode: number;
	/** Device number of its file system; 0 if the call failed. */
	readonly dev: number;
	/** Inode number; 0 if the call failed. */
	readonly ino: bigint;
}

/** A program opened a file by its path, or tried to. */
export interface OpenExitEvent extends EventBase<'open', 3, '<', OpenExitArgs> {}

/** Arguments of {@link CloseExitEvent}. */
export interface CloseExitArgs {
	/** The result: 0 or more, or a negative errno. */
	readonly res: number;
	/** The file descriptor. */
	readonly fd: number;
}

/** A file descriptor was closed. */
export interface CloseExitEvent extends EventBase<'close', 5, '<', CloseExitArgs> {}

/** Arguments of {@link ReadExitEvent}. */
export interface ReadExitArgs {
	/** Bytes read, or a negative errno. */
	readonly res: number;
	/** The first bytes of the data, at most snaplen of them. */
	readonly data: Uint8Array;
	/** The file descriptor. */
	readonly fd: number;
	/** Bytes asked for. */
	readonly size: number;
}

/** A program read from a file descriptor. */
export interface ReadExitEvent extends EventBase<'read', 7, '<', ReadExitArgs> {}

/** Arguments of {@link WriteExitEvent}. */
export interface WriteExitArgs {
	/** Bytes written, or a negative errno. */
	readonly res: number;
	/** The first bytes of the data, at most snaplen of them. */
	readonly data: Uint8Array;
	/** The file descriptor. */
	readonly fd: number;
	/** Bytes asked for. */
	readonly size: number;
}

/** A program wrote to a file descriptor. */
export interface WriteExitEvent extends EventBase<'write', 9, '<', WriteExitArgs> {}

/** Arguments of {@link SocketExitEvent}. */
export interface SocketExitArgs {
	/** The new descriptor, or a negative errno. */
	readonly fd: number;
	/** The address family. */
	readonly domain: number;
	/** The type as passed (SOCK_*), flags included. */
	readonly type: number;
	/** The protocol. */
	readonly proto: number;
	/** O_NONBLOCK and O_CLOEXEC, if the type had them. */
	readonly flags: number;
}

/** A socket was made. */
export interface SocketExitEvent extends EventBase<'socket', 19, '<', SocketExitArgs> {}

/** Arguments of {@link BindExitEvent}. */
export interface BindExitArgs {
	/** The result: 0 or more, or a negative errno. */
	readonly res: number;
	/** The address bound to. `null` when it could not be read. */
	readonly addr: SocketAddress | null;
	/** The file descriptor. */
	readonly fd: number;
}

/** A socket got its local address. */
export interface BindExitEvent extends EventBase<'bind', 21, '<', BindExitArgs> {}

/** Arguments of {@link ConnectEnterEvent}. */
export interface ConnectEnterArgs {
	/** The file descriptor. */
	readonly fd: number;
	/** The address to connect to. `null` when it could not be read. */
	readonly addr: SocketAddress | null;
	/** Only the other half of the syscall has it. */
	readonly res?: undefined;
	/** Only the other half of the syscall has it. */
	readonly tuple?: undefined;
}

/** A program is about to connect a socket: what it passes, before another thread can change it. */
export interface ConnectEnterEvent extends EventBase<'connect', 22, '>', ConnectEnterArgs> {}

/** Arguments of {@link ConnectExitEvent}. */
export interface ConnectExitArgs {
	/** 0, or a negative errno; -115 (EINPROGRESS): the connection is on its way. */
	readonly res: number;
	/** Both ends: the local one, and the one connected to. `null` when the call failed or the family has no addresses. */
	readonly tuple: SocketTuple | null;
	/** The file descriptor. */
	readonly fd: number;
	/** The address to connect to. `null` when it could not be read. */
	readonly addr: SocketAddress | null;
}

/** A socket was connected, or began to be. */
export interface ConnectExitEvent extends EventBase<'connect', 23, '<', ConnectExitArgs> {}

/** Arguments of {@link ListenExitEvent}. */
export interface ListenExitArgs {
	/** The result: 0 or more, or a negative errno. */
	readonly res: number;
	/** The file descriptor. */
	readonly fd: number;
	/** How many connections may wait to be accepted. */
	readonly backlog: number;
}

/** A socket began to wait for connections. */
export interface ListenExitEvent extends EventBase<'listen', 25, '<', ListenExitArgs> {}

/** Arguments of {@link SendtoExitEvent}. */
export interface SendtoExitArgs {
	/** Bytes sent, or a negative errno. */
	readonly res: number;
	/** The first bytes of the data, at most snaplen of them. */
	readonly data: Uint8Array;
	/** The file descriptor. */
	readonly fd: number;
	/** Bytes asked for. */
	readonly size: number;
	/** Both ends: the local one, and where the data goes. `null` when the call failed or the family has no addresses. */
	readonly tuple: SocketTuple | null;
}

/** A program sent data on a socket. */
export interface SendtoExitEvent extends EventBase<'sendto', 31, '<', SendtoExitArgs> {}

/** Arguments of {@link RecvfromExitEvent}. */
export interface RecvfromExitArgs {
	/** Bytes received, or a negative errno. */
	readonly res: number;
	/** The first bytes of the data, at most snaplen of them. */
	readonly data: Uint8Array;
	/** Both ends: where the data comes from, and the local one. `null` when the call failed or the family has no addresses. */
	readonly tuple: SocketTuple | null;
	/** The file descriptor. */
	readonly fd: number;
	/** Bytes asked for. */
	readonly size: number;
}

/** A program received data from a socket. */
export interface RecvfromExitEvent extends EventBase<'recvfrom', 35, '<', RecvfromExitArgs> {}

/** Arguments of {@link SendmsgExitEvent}. */
export interface SendmsgExitArgs {
	/** Bytes sent, or a negative errno. */
	readonly res: number;
	/** The first bytes of the data, at most snaplen of them. */
	readonly data: Uint8Array;
	/** The file descriptor. */
	readonly fd: number;
	/** Bytes that all buffers hold together. */
	readonly size: number;
	/** Both ends: the local one, and where the message goes. `null` when the call failed or the family has no addresses. */
	readonly tuple: SocketTuple | null;
}

/** A program sent a message on a socket. */
export interface SendmsgExitEvent extends EventBase<'sendmsg', 49, '<', SendmsgExitArgs> {}

/** Arguments of {@link RecvmsgExitEvent}. */
export interface RecvmsgExitArgs {
	/** Bytes received, or a negative errno. */
	readonly res: number;
	/** Bytes that all buffers hold together; 0 if the call failed. */
	readonly size: number;
	/** The first bytes of the data, at most snaplen of them. */
	readonly data: Uint8Array;
	/** Both ends: where the message comes from, and the local one. `null` when the call failed or the family has no addresses. */
	readonly tuple: SocketTuple | null;
	/** The first bytes of the control messages, at most snaplen of them. */
	readonly msgcontrol: Uint8Array;
	/** The file descriptor. */
	readonly fd: number;
}

/** A program received a message from a socket. */
export interface RecvmsgExitEvent extends EventBase<'recvmsg', 53, '<', RecvmsgExitArgs> {}

/** Arguments of {@link CreatEnterEvent}. */
export interface CreatEnterArgs {
	/** The path as passed. `null` when it could not be read. */
	readonly name: string | null;
	/** Permissions for a new file. */
	readonly mode: number;
	/** Only the other half of the syscall has it. */
	readonly fd?: undefined;
	/** Only the other half of the syscall has it. */
	readonly dev?: undefined;
	/** Only the other half of the syscall has it. */
	readonly ino?: undefined;
	/** Only the other half of the syscall has it. */
	readonly creat_flags?: undefined;
}

/** A program is about to create a file: what it passes, before another thread can change it. */
export interface CreatEnterEvent extends EventBase<'creat', 58, '>', CreatEnterArgs> {}

/** Arguments of {@link CreatExitEvent}. */
export interface CreatExitArgs {
	/** The new descriptor, or a negative errno. */
	readonly fd: number;
	/** The path as passed. `null` when it could not be read. */
	readonly name: string | null;
	/** Permissions for a new file. */
	readonly mode: number;
	/** Device number of its file system; 0 if the call failed. */
	readonly dev: number;
	/** Inode number; 0 if the call failed. */
	readonly ino: bigint;
	/** Which overlayfs layer the file is on. */
	readonly creat_flags: number;
}

/** A program created or emptied a file and opened it for writing, or tried to. */
export interface CreatExitEvent extends EventBase<'creat', 59, '<', CreatExitArgs> {}

/** Arguments of {@link PipeExitEvent}. */
export interface PipeExitArgs {
	/** The result: 0 or more, or a negative errno. */
	readonly res: number;
	/** The end to read from; -1 if the call failed. */
	readonly fd1: number;
	/** The end to write to; -1 if the call failed. */
	readonly fd2: number;
	/** Inode number; 0 if the call failed. */
	readonly ino: bigint;
}

/** A pipe was made. */
export interface PipeExitEvent extends EventBase<'pipe', 61, '<', PipeExitArgs> {}

/** Arguments of {@link ChdirExitEvent}. */
export interface ChdirExitArgs {
	/** The result: 0 or more, or a negative errno. */
	readonly res: number;
	/** The path as passed. `null` when it could not be read. */
	readonly path: string | null;
}

/** A program changed its working directory, or tried to. */
export interface ChdirExitEvent extends EventBase<'chdir', 95, '<', ChdirExitArgs> {}

/** Arguments of {@link PreadExitEvent}. */
export interface PreadExitArgs {
	/** Bytes read, or a negative errno. */
	readonly res: number;
	/** The first bytes of the data, at most snaplen of them. */
	readonly data: Uint8Array;
	/** The file descriptor. */
	readonly fd: number;
	/** Bytes asked for. */
	readonly size: number;
	/** Position in the file. */
	readonly pos: bigint;
}

/** A program read from a position in a file. */
export interface PreadExitEvent extends EventBase<'pread', 113, '<', PreadExitArgs> {}

/** Arguments of {@link PwriteExitEvent}. */
export interface PwriteExitArgs {
	/** Bytes written, or a negative errno. */
	readonly res: number;
	/** The first bytes of the data, at most snaplen of them. */
	readonly data: Uint8Array;
	/** The file descriptor. */
	readonly fd: number;
	/** Bytes asked for. */
	readonly size: number;
	/** Position in the file. */
	readonly pos: bigint;
}

/** A program wrote to a position in a file. */
export interface PwriteExitEvent extends EventBase<'pwrite', 115, '<', PwriteExitArgs> {}

/** Arguments of {@link ReadvExitEvent}. */
export interface ReadvExitArgs {
	/** Bytes read, or a negative errno. */
	readonly res: number;
	/** Bytes that all buffers hold together. */
	readonly size: number;
	/** The first bytes of the data, at most snaplen of them. */
	readonly data: Uint8Array;
	/** The file descriptor. */
	readonly fd: number;
}

/** A program read into several buffers. */
export interface ReadvExitEvent extends EventBase<'readv', 117, '<', ReadvExitArgs> {}

/** Arguments of {@link WritevExitEvent}. */
export interface WritevExitArgs {
	/** Bytes written, or a negative errno. */
	readonly res: number;
	/** The first bytes of the data, at most snaplen of them. */
	readonly data: Uint8Array;
	/** The file descriptor. */
	readonly fd: number;
	/** Bytes that all buffers hold together. */
	readonly size: number;
}

/** A program wrote from several buffers. */
export interface WritevExitEvent extends EventBase<'writev', 119, '<', WritevExitArgs> {}

/** Arguments of {@link KillExitEvent}. */
export interface KillExitArgs {
	/** The result: 0 or more, or a negative errno. */
	readonly res: number;
	/** The process; 0, -1 and below: groups of processes. */
	readonly pid: number;
	/** The signal. */
	readonly sig: number;
}

/** A signal was sent to a process or a group of them. */
export interface KillExitEvent extends EventBase<'kill', 129, '<', KillExitArgs> {}

/** Arguments of {@link FcntlExitEvent}. */
export interface FcntlExitArgs {
	/** A new descriptor or another result of the command, or a negative errno. */
	readonly res: number;
	/** The file descriptor. */
	readonly fd: number;
	/** The command. */
	readonly cmd: number;
	/** The third argument: its meaning depends on cmd. */
	readonly arg: bigint;
}

/** A program tuned, copied, locked or asked about a file descriptor. */
export interface FcntlExitEvent extends EventBase<'fcntl', 151, '<', FcntlExitArgs> {}

/** Arguments of {@link SwitchEvent}. */
export interface SwitchArgs {
	/** The thread that runs next. */
	readonly next: number;
	/** Page faults so far that needed the disk. */
	readonly pgft_maj: bigint;
	/** Page faults so far that did not. */
	readonly pgft_min: bigint;
	/** Virtual memory, in KiB. */
	readonly vm_size: number;
	/** Resident memory, in KiB; since Linux 6.2 up to 32 pages per CPU behind. */
	readonly vm_rss: number;
	/** Swapped memory, in KiB. */
	readonly vm_swap: number;
}

/** A CPU goes from one thread to another; the event belongs to the one that leaves. */
export interface SwitchEvent extends EventBase<'switch', 152, '>', SwitchArgs> {}

/** Arguments of {@link ProcexitEvent}. */
export interface ProcexitArgs {
	/** The status as wait(2) has it. */
	readonly status: number;
	/** The exit code. */
	readonly ret: number;
	/** The signal that ended it; 0 if none did. */
	readonly sig: number;
	/** 1 if memory was dumped. */
	readonly core: number;
	/** Who gets its children; 0 if it has none. */
	readonly reaper_tid: number;
}

/** A thread ended. */
export interface ProcexitEvent extends EventBase<'procexit', 186, '>', ProcexitArgs> {}

/** Arguments of {@link SetuidExitEvent}. */
export interface SetuidExitArgs {
	/** The result: 0 or more, or a negative errno. */
	readonly res: number;
	/** The user id. */
	readonly uid: number;
}

/** A process set its user id. */
export interface SetuidExitEvent extends EventBase<'setuid', 199, '<', SetuidExitArgs> {}

/** Arguments of {@link CloneExitEvent}. */
export interface CloneExitArgs {
	/** In the parent, the child's thread id or a negative errno; in the child, 0. */
	readonly res: number;
	/** The first argument of the program (argv[0]). */
	readonly exe: string;
	/** The arguments after the first. */
	readonly args: readonly string[];
	/** The thread of this event. */
	readonly tid: number;
	/** Its process. */
	readonly pid: number;
	/** The parent's thread id. */
	readonly ptid: number;
	/** Always empty: user space knows the working directory. */
	readonly cwd: string;
	/** How many descriptors the process may have. */
	readonly fdlimit: bigint;
	/** Page faults so far that needed the disk. */
	readonly pgft_maj: bigint;
	/** Page faults so far that did not. */
	readonly pgft_min: bigint;
	/** Virtual memory, in KiB. */
	readonly vm_size: number;
	/** Resident memory, in KiB; since Linux 6.2 up to 32 pages per CPU behind. */
	readonly vm_rss: number;
	/** Swapped memory, in KiB. */
	readonly vm_swap: number;
	/** The thread's name. */
	readonly comm: string;
	/** The control groups, as subsystem=path. */
	readonly cgroups: readonly string[];
	/** What is shared, and which namespaces are new. */
	readonly flags: number;
	/** The effective user id. */
	readonly uid: number;
	/** The effective group id. */
	readonly gid: number;
	/** The thread id in its own pid namespace. */
	readonly vtid: number;
	/** The process id in its own pid namespace. */
	readonly vpid: number;
	/** When its pid namespace began, in ns since 1970. */
	readonly pidns_init_start_ts: bigint;
}

/** A thread or process was made with clone(2): one event in the parent, one in the child. */
export interface CloneExitEvent extends EventBase<'clone', 223, '<', CloneExitArgs> {}

/** Arguments of {@link ForkExitEvent}. */
export interface ForkExitArgs {
	/** In the parent, the child's thread id or a negative errno; in the child, 0. */
	readonly res: number;
	/** The first argument of the program (argv[0]). */
	readonly exe: string;
	/** The arguments after the first. */
	readonly args: readonly string[];
	/** The thread of this event. */
	readonly tid: number;
	/** Its process. */
	readonly pid: number;
	/** The parent's thread id. */
	readonly ptid: number;
	/** Always empty: user space knows the working directory. */
	readonly cwd: string;
	/** How many descriptors the process may have. */
	readonly fdlimit: bigint;
	/** Page faults so far that needed the disk. */
	readonly pgft_maj: bigint;
	/** Page faults so far that did not. */
	readonly pgft_min: bigint;
	/** Virtual memory, in KiB. */
	readonly vm_size: number;
	/** Resident memory, in KiB; since Linux 6.2 up to 32 pages per CPU behind. */
	readonly vm_rss: number;
	/** Swapped memory, in KiB. */
	readonly vm_swap: number;
	/** The thread's name. */
	readonly comm: string;
	/** The control groups, as subsystem=path. */
	readonly cgroups: readonly string[];
	/** What is shared, and which namespaces are new. */
	readonly flags: number;
	/** The effective user id. */
	readonly uid: number;
	/** The effective group id. */
	readonly gid: number;
	/** The thread id in its own pid namespace. */
	readonly vtid: number;
	/** The process id in its own pid namespace. */
	readonly vpid: number;
	/** When its pid namespace began, in ns since 1970. */
	readonly pidns_init_start_ts: bigint;
}

/** A process was made with fork(2): one event in the parent, one in the child. */
export interface ForkExitEvent extends EventBase<'fork', 225, '<', ForkExitArgs> {}

/** Arguments of {@link VforkExitEvent}. */
export interface VforkExitArgs {
	/** In the parent, the child's thread id or a negative errno; in the child, 0. */
	readonly res: number;
	/** The first argument of the program (argv[0]). */
	readonly exe: string;
	/** The arguments after the first. */
	readonly args: readonly string[];
	/** The thread of this event. */
	readonly tid: number;
	/** Its process. */
	readonly pid: number;
	/** The parent's thread id. */
	readonly ptid: number;
	/** Always empty: user space knows the working directory. */
	readonly cwd: string;
	/** How many descriptors the process may have. */
	readonly fdlimit: bigint;
	/** Page faults so far that needed the disk. */
	readonly pgft_maj: bigint;
	/** Page faults so far that did not. */
	readonly pgft_min: bigint;
	/** Virtual memory, in KiB. */
	readonly vm_size: number;
	/** Resident memory, in KiB; since Linux 6.2 up to 32 pages per CPU behind. */
	readonly vm_rss: number;
	/** Swapped memory, in KiB. */
	readonly vm_swap: number;
	/** The thread's name. */
	readonly comm: string;
	/** The control groups, as subsystem=path. */
	readonly cgroups: readonly string[];
	/** What is shared, and which namespaces are new. */
	readonly flags: number;
	/** The effective user id. */
	readonly uid: number;
	/** The effective group id. */
	readonly gid: number;
	/** The thread id in its own pid namespace. */
	readonly vtid: number;
	/** The process id in its own pid namespace. */
	readonly vpid: number;
	/** When its pid namespace began, in ns since 1970. */
	readonly pidns_init_start_ts: bigint;
}

/** A process was made with vfork(2): one event in the child, and one in the parent when it goes on. */
export interface VforkExitEvent extends EventBase<'vfork', 227, '<', VforkExitArgs> {}

/** Arguments of {@link SignaldeliverEvent}. */
export interface SignaldeliverArgs {
	/** The sender, in the receiver's pid namespace; 0 is the kernel. */
	readonly spid: number;
	/** The thread that received it. */
	readonly dpid: number;
	/** The signal. */
	readonly sig: number;
}

/** A signal reached a process. */
export interface SignaldeliverEvent extends EventBase<'signaldeliver', 232, '>', SignaldeliverArgs> {}

/** Arguments of {@link AcceptExitEvent}. */
export interface AcceptExitArgs {
	/** The descriptor of the connection, or a negative errno. */
	readonly fd: number;
	/** Both ends: the one that connected, and the local one. `null` when the call failed or the family has no addresses. */
	readonly tuple: SocketTuple | null;
	/** How full the queue of connections to accept is, in percent. */
	readonly queuepct: number;
	/** Connections that wait to be accepted. */
	readonly queuelen: number;
	/** How many may wait. */
	readonly queuemax: number;
}

/** A connection was accepted. */
export interface AcceptExitEvent extends EventBase<'accept', 247, '<', AcceptExitArgs> {}

/** Arguments of {@link PageFaultEvent}. */
export interface PageFaultArgs {
	/** The address that was not accessible. */
	readonly addr: bigint;
	/** The instruction that did it. */
	readonly ip: bigint;
	/** Why. */
	readonly error: number;
}

/** A page of memory was missing or protected. */
export interface PageFaultEvent extends EventBase<'page_fault', 290, '>', PageFaultArgs> {}

/** Arguments of {@link ExecveExitEvent}. */
export interface ExecveExitArgs {
	/** 0, or a negative errno. */
	readonly res: number;
	/** The first argument of the program (argv[0]). */
	readonly exe: string;
	/** The arguments after the first. */
	readonly args: readonly string[];
	/** The thread of this event. */
	readonly tid: number;
	/** Its process. */
	readonly pid: number;
	/** The parent's thread id. */
	readonly ptid: number;
	/** Always empty: user space knows the working directory. */
	readonly cwd: string;
	/** How many descriptors the process may have. */
	readonly fdlimit: bigint;
	/** Page faults so far that needed the disk. */
	readonly pgft_maj: bigint;
	/** Page faults so far that did not. */
	readonly pgft_min: bigint;
	/** Virtual memory, in KiB. */
	readonly vm_size: number;
	/** Resident memory, in KiB; since Linux 6.2 up to 32 pages per CPU behind. */
	readonly vm_rss: number;
	/** Swapped memory, in KiB. */
	readonly vm_swap: number;
	/** The thread's name. */
	readonly comm: string;
	/** The control groups, as subsystem=path. */
	readonly cgroups: readonly string[];
	/** The environment, as NAME=value. */
	readonly env: readonly string[];
	/** Device number of the controlling terminal; 0 if there is none. */
	readonly tty: number;
	/** The process group in its own pid namespace. */
	readonly vpgid: number;
	/** The user who logged in; 4294967295 if nobody did. */
	readonly loginuid: number;
	/** What is known about the file of the program. */
	readonly flags: number;
	/** Inheritable capabilities, one bit each. */
	readonly cap_inheritable: bigint;
	/** Permitted capabilities, one bit each. */
	readonly cap_permitted: bigint;
	/** Effective capabilities, one bit each. */
	readonly cap_effective: bigint;
	/** Inode number of the program. */
	readonly exe_ino: bigint;
	/** When the program's inode last changed, in ns since 1970. */
	readonly exe_ino_ctime: bigint;
	/** When the program's content last changed, in ns since 1970. */
	readonly exe_ino_mtime: bigint;
	/** The effective user id. */
	readonly uid: number;
	/** Path of the program, from the kernel. `null` when the thread runs no file. */
	readonly trusted_exepath: string | null;
	/** The process group. */
	readonly pgid: number;
	/** The effective group id. */
	readonly gid: number;
	/** The path as passed. `null` when it could not be read. */
	readonly filename: string | null;
}

/** A process runs a new program, by execve(2) or execveat(2); or execve(2) failed. */
export interface ExecveExitEvent extends EventBase<'execve', 293, '<', ExecveExitArgs> {}

/** Arguments of {@link UnlinkatExitEvent}. */
export interface UnlinkatExitArgs {
	/** The result: 0 or more, or a negative errno. */
	readonly res: number;
	/** Where a relative path begins; -100 (AT_FDCWD): the working directory. */
	readonly dirfd: number;
	/** The path as passed, relative to dirfd. `null` when it could not be read. */
	readonly name: string | null;
	/** Whether a directory is meant. */
	readonly flags: number;
}

/** A name of a file, or an empty directory, was removed by a path relative to an open directory. */
export interface UnlinkatExitEvent extends EventBase<'unlinkat', 303, '<', UnlinkatExitArgs> {}

/** Arguments of {@link MkdiratExitEvent}. */
export interface MkdiratExitArgs {
	/** The result: 0 or more, or a negative errno. */
	readonly res: number;
	/** Where a relative path begins; -100 (AT_FDCWD): the working directory. */
	readonly dirfd: number;
	/** The path as passed, relative to dirfd. `null` when it could not be read. */
	readonly path: string | null;
	/** Permissions for the new directory. */
	readonly mode: number;
}

/** A directory was made at a path relative to an open directory. */
export interface MkdiratExitEvent extends EventBase<'mkdirat', 305, '<', MkdiratExitArgs> {}

/** Arguments of {@link OpenatEnterEvent}. */
export interface OpenatEnterArgs {
	/** Where a relative path begins; -100 (AT_FDCWD): the working directory. */
	readonly dirfd: number;
	/** The path as passed, relative to dirfd. `null` when it could not be read. */
	readonly name: string | null;
	/** How it is to be opened. */
	readonly flags: number;
	/** Permissions for a new file; 0 if none can be made. */
	readonly mode: number;
	/** Only the other half of the syscall has it. */
	readonly fd?: undefined;
	/** Only the other half of the syscall has it. */
	readonly dev?: undefined;
	/** Only the other half of the syscall has it. */
	readonly ino?: undefined;
}

/** A program is about to open a file by a path relative to an open directory: what it passes, before another thread can change it. */
export interface OpenatEnterEvent extends EventBase<'openat', 306, '>', OpenatEnterArgs> {}

/** Arguments of {@link OpenatExitEvent}. */
export interface OpenatExitArgs {
	/** The new descriptor, or a negative errno. */
	readonly fd: number;
	/** Where a relative path begins; -100 (AT_FDCWD): the working directory. */
	readonly dirfd: number;
	/** The path as passed, relative to dirfd. `null` when it could not be read. */
	readonly name: string | null;
	/** How it was opened, and whether it was created. */
	readonly flags: number;
	/** Permissions for a new file; 0 if none can be made. */
	readonly mode: number;
	/** Device number of its file system; 0 if the call failed. */
	readonly dev: number;
	/** Inode number; 0 if the call failed. */
	readonly ino: bigint;
}

/** A program opened a file by a path relative to an open directory, or tried to. */
export interface OpenatExitEvent extends EventBase<'openat', 307, '<', OpenatExitArgs> {}

/** Arguments of {@link Renameat2ExitEvent}. */
export interface Renameat2ExitArgs {
	/** The result: 0 or more, or a negative errno. */
	readonly res: number;
	/** Where oldpath begins; -100 (AT_FDCWD): the working directory. */
	readonly olddirfd: number;
	/** The path so far, relative to olddirfd. `null` when it could not be read. */
	readonly oldpath: string | null;
	/** Where newpath begins; -100 (AT_FDCWD): the working directory. */
	readonly newdirfd: number;
	/** The new path, relative to newdirfd. `null` when it could not be read. */
	readonly newpath: string | null;
	/** Whether to replace, to exchange or to leave a whiteout. */
	readonly flags: number;
}

/** A file was renamed, exchanged or replaced by a whiteout, both paths relative to open directories. */
export interface Renameat2ExitEvent extends EventBase<'renameat2', 319, '<', Renameat2ExitArgs> {}

/** Arguments of {@link Openat2EnterEvent}. */
export interface Openat2EnterArgs {
	/** Where a relative path begins; -100 (AT_FDCWD): the working directory. */
	readonly dirfd: number;
	/** The path as passed, relative to dirfd. `null` when it could not be read. */
	readonly name: string | null;
	/** How it is to be opened. */
	readonly flags: number;
	/** Permissions for a new file; 0 if none can be made. */
	readonly mode: number;
	/** Rules for resolving the path. */
	readonly resolve: number;
	/** Only the other half of the syscall has it. */
	readonly fd?: undefined;
	/** Only the other half of the syscall has it. */
	readonly dev?: undefined;
	/** Only the other half of the syscall has it. */
	readonly ino?: undefined;
}

/** A program is about to open a file with rules for resolving its path: what it passes, before another thread can change it. */
export interface Openat2EnterEvent extends EventBase<'openat2', 326, '>', Openat2EnterArgs> {}

/** Arguments of {@link Openat2ExitEvent}. */
export interface Openat2ExitArgs {
	/** The new descriptor, or a negative errno. */
	readonly fd: number;
	/** Where a relative path begins; -100 (AT_FDCWD): the working directory. */
	readonly dirfd: number;
	/** The path as passed, relative to dirfd. `null` when it could not be read. */
	readonly name: string | null;
	/** How it was opened, and whether it was created. */
	readonly flags: number;
	/** Permissions for a new file; 0 if none can be made. */
	readonly mode: number;
	/** Rules for resolving the path. */
	readonly resolve: number;
	/** Device number of its file system; 0 if the call failed. */
	readonly dev: number;
	/** Inode number; 0 if the call failed. */
	readonly ino: bigint;
}

/** A program opened a file with rules for resolving its path, or tried to. */
export interface Openat2ExitEvent extends EventBase<'openat2', 327, '<', Openat2ExitArgs> {}

/** Arguments of {@link ExecveatExitEvent}. */
export interface ExecveatExitArgs {
	/** 0, or a negative errno. */
	readonly res: number;
	/** The first argument of the program (argv[0]). */
	readonly exe: string;
	/** The arguments after the first. */
	readonly args: readonly string[];
	/** The thread of this event. */
	readonly tid: number;
	/** Its process. */
	readonly pid: number;
	/** The parent's thread id. */
	readonly ptid: number;
	/** Always empty: user space knows the working directory. */
	readonly cwd: string;
	/** How many descriptors the process may have. */
	readonly fdlimit: bigint;
	/** Page faults so far that needed the disk. */
	readonly pgft_maj: bigint;
	/** Page faults so far that did not. */
	readonly pgft_min: bigint;
	/** Virtual memory, in KiB. */
	readonly vm_size: number;
	/** Resident memory, in KiB; since Linux 6.2 up to 32 pages per CPU behind. */
	readonly vm_rss: number;
	/** Swapped memory, in KiB. */
	readonly vm_swap: number;
	/** The thread's name. */
	readonly comm: string;
	/** The control groups, as subsystem=path. */
	readonly cgroups: readonly string[];
	/** The environment, as NAME=value. */
	readonly env: readonly string[];
	/** Device number of the controlling terminal; 0 if there is none. */
	readonly tty: number;
	/** The process group in its own pid namespace. */
	readonly vpgid: number;
	/** The user who logged in; 4294967295 if nobody did. */
	readonly loginuid: number;
	/** What is known about the file of the program. */
	readonly flags: number;
	/** Inheritable capabilities, one bit each. */
	readonly cap_inheritable: bigint;
	/** Permitted capabilities, one bit each. */
	readonly cap_permitted: bigint;
	/** Effective capabilities, one bit each. */
	readonly cap_effective: bigint;
	/** Inode number of the program. */
	readonly exe_ino: bigint;
	/** When the program's inode last changed, in ns since 1970. */
	readonly exe_ino_ctime: bigint;
	/** When the program's content last changed, in ns since 1970. */
	readonly exe_ino_mtime: bigint;
	/** The effective user id. */
	readonly uid: number;
	/** Path of the program, from the kernel. `null` when the thread runs no file. */
	readonly trusted_exepath: string | null;
	/** The process group. */
	readonly pgid: number;
	/** The effective group id. */
	readonly gid: number;
}

/** execveat(2) failed; when it succeeds, the event is that of execve. */
export interface ExecveatExitEvent extends EventBase<'execveat', 331, '<', ExecveatExitArgs> {}

/** Arguments of {@link Clone3ExitEvent}. */
export interface Clone3ExitArgs {
	/** In the parent, the child's thread id or a negative errno; in the child, 0. */
	readonly res: number;
	/** The first argument of the program (argv[0]). */
	readonly exe: string;
	/** The arguments after the first. */
	readonly args: readonly string[];
	/** The thread of this event. */
	readonly tid: number;
	/** Its process. */
	readonly pid: number;
	/** The parent's thread id. */
	readonly ptid: number;
	/** Always empty: user space knows the working directory. */
	readonly cwd: string;
	/** How many descriptors the process may have. */
	readonly fdlimit: bigint;
	/** Page faults so far that needed the disk. */
	readonly pgft_maj: bigint;
	/** Page faults so far that did not. */
	readonly pgft_min: bigint;
	/** Virtual memory, in KiB. */
	readonly vm_size: number;
	/** Resident memory, in KiB; since Linux 6.2 up to 32 pages per CPU behind. */
	readonly vm_rss: number;
	/** Swapped memory, in KiB. */
	readonly vm_swap: number;
	/** The thread's name. */
	readonly comm: string;
	/** The control groups, as subsystem=path. */
	readonly cgroups: readonly string[];
	/** What is shared, and which namespaces are new. */
	readonly flags: number;
	/** The effective user id. */
	readonly uid: number;
	/** The effective group id. */
	readonly gid: number;
	/** The thread id in its own pid namespace. */
	readonly vtid: number;
	/** The process id in its own pid namespace. */
	readonly vpid: number;
	/** When its pid namespace began, in ns since 1970. */
	readonly pidns_init_start_ts: bigint;
}

/** A thread or process was made with clone3(2): one event in the parent, one in the child. */
export interface Clone3ExitEvent extends EventBase<'clone3', 335, '<', Clone3ExitArgs> {}

/** Arguments of {@link Dup2ExitEvent}. */
export interface Dup2ExitArgs {
	/** The copy, or a negative errno. */
	readonly res: number;
	/** The descriptor that was copied. */
	readonly oldfd: number;
	/** The number asked for. */
	readonly newfd: number;
}

/** A file descriptor was copied to a chosen number. */
export interface Dup2ExitEvent extends EventBase<'dup2', 363, '<', Dup2ExitArgs> {}

/** Arguments of {@link Dup3ExitEvent}. */
export interface Dup3ExitArgs {
	/** The copy, or a negative errno. */
	readonly res: number;
	/** The descriptor that was copied. */
	readonly oldfd: number;
	/** The number asked for. */
	readonly newfd: number;
	/** O_CLOEXEC, if passed. */
	readonly flags: number;
}

/** A file descriptor was copied to a chosen number, with flags. */
export interface Dup3ExitEvent extends EventBase<'dup3', 365, '<', Dup3ExitArgs> {}

/** Arguments of {@link DupExitEvent}. */
export interface DupExitArgs {
	/** The copy, or a negative errno. */
	readonly res: number;
	/** The descriptor that was copied. */
	readonly oldfd: number;
}

/** A file descriptor was copied to the lowest free number. */
export interface DupExitEvent extends EventBase<'dup', 367, '<', DupExitArgs> {}

/** Arguments of {@link Accept4ExitEvent}. */
export interface Accept4ExitArgs {
	/** The descriptor of the connection, or a negative errno. */
	readonly fd: number;
	/** Both ends: the one that connected, and the local one. `null` when the call failed or the family has no addresses. */
	readonly tuple: SocketTuple | null;
	/** How full the queue of connections to accept is, in percent. */
	readonly queuepct: number;
	/** Connections that wait to be accepted. */
	readonly queuelen: number;
	/** How many may wait. */
	readonly queuemax: number;
	/** The flags passed, as the kernel has them. */
	readonly flags: number;
}

/** A connection was accepted, with flags. */
export interface Accept4ExitEvent extends EventBase<'accept4', 389, '<', Accept4ExitArgs> {}

/** Arguments of {@link Pipe2ExitEvent}. */
export interface Pipe2ExitArgs {
	/** The result: 0 or more, or a negative errno. */
	readonly res: number;
	/** The end to read from; -1 if the call failed. */
	readonly fd1: number;
	/** The end to write to; -1 if the call failed. */
	readonly fd2: number;
	/** Inode number; 0 if the call failed. */
	readonly ino: bigint;
	/** O_CLOEXEC, O_DIRECT and O_NONBLOCK, if passed. */
	readonly flags: number;
}

/** A pipe was made, with flags. */
export interface Pipe2ExitEvent extends EventBase<'pipe2', 393, '<', Pipe2ExitArgs> {}

/** Arguments of {@link DropEvent}. */
export interface DropArgs {
	/** The CPU whose events are missing. */
	readonly cpu: number;
	/** The hook whose events are missing, by its position in the list of lanes. */
	readonly lane: number;
	/** How many. */
	readonly count: bigint;
}

/** Events were lost here: sequence numbers of a CPU and lane are missing between the last record and the next. */
export interface DropEvent extends EventBase<'drop', 32768, '>', DropArgs> {}
