// Generated from schema/ by `npm run generate`: do not edit.
// Events that a live capture can deliver, with a type for the arguments of each.

import type {SocketAddress, SocketTuple} from '../../decode/kinds.js';
import type {EventBase} from '../event.js';

/** Arguments of {@link OpenExitEvent}. */
export interface OpenExitArgs {
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** Path. */
	readonly name: string;
	/** Flags, 32 bits. */
	readonly flags: number;
	/** Unsigned 32-bit integer. */
	readonly mode: number;
	/** Unsigned 32-bit integer. */
	readonly dev: number;
	/** Unsigned 64-bit integer. */
	readonly ino: bigint;
}

/** Not written yet. */
export interface OpenExitEvent extends EventBase<'open', 3, '<', OpenExitArgs> {}

/** Arguments of {@link CloseExitEvent}. */
export interface CloseExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
}

/** Not written yet. */
export interface CloseExitEvent extends EventBase<'close', 5, '<', CloseExitArgs> {}

/** Arguments of {@link ReadExitEvent}. */
export interface ReadExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** Bytes, at most snaplen of them. */
	readonly data: Uint8Array;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** Unsigned 32-bit integer. */
	readonly size: number;
}

/** Not written yet. */
export interface ReadExitEvent extends EventBase<'read', 7, '<', ReadExitArgs> {}

/** Arguments of {@link WriteExitEvent}. */
export interface WriteExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** Bytes, at most snaplen of them. */
	readonly data: Uint8Array;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** Unsigned 32-bit integer. */
	readonly size: number;
}

/** Not written yet. */
export interface WriteExitEvent extends EventBase<'write', 9, '<', WriteExitArgs> {}

/** Arguments of {@link SocketExitEvent}. */
export interface SocketExitArgs {
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** One of a set, 32 bits. */
	readonly domain: number;
	/** Unsigned 32-bit integer. */
	readonly type: number;
	/** Unsigned 32-bit integer. */
	readonly proto: number;
	/** Flags, 32 bits. */
	readonly flags: number;
}

/** Not written yet. */
export interface SocketExitEvent extends EventBase<'socket', 19, '<', SocketExitArgs> {}

/** Arguments of {@link BindExitEvent}. */
export interface BindExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** Socket address. */
	readonly addr: SocketAddress;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
}

/** Not written yet. */
export interface BindExitEvent extends EventBase<'bind', 21, '<', BindExitArgs> {}

/** Arguments of {@link ConnectExitEvent}. */
export interface ConnectExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** Both ends of a connection. */
	readonly tuple: SocketTuple;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** Socket address. */
	readonly addr: SocketAddress;
}

/** Not written yet. */
export interface ConnectExitEvent extends EventBase<'connect', 23, '<', ConnectExitArgs> {}

/** Arguments of {@link ListenExitEvent}. */
export interface ListenExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** Signed 32-bit integer. */
	readonly backlog: number;
}

/** Not written yet. */
export interface ListenExitEvent extends EventBase<'listen', 25, '<', ListenExitArgs> {}

/** Arguments of {@link SendtoExitEvent}. */
export interface SendtoExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** Bytes, at most snaplen of them. */
	readonly data: Uint8Array;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** Unsigned 32-bit integer. */
	readonly size: number;
	/** Both ends of a connection. */
	readonly tuple: SocketTuple;
}

/** Not written yet. */
export interface SendtoExitEvent extends EventBase<'sendto', 31, '<', SendtoExitArgs> {}

/** Arguments of {@link RecvfromExitEvent}. */
export interface RecvfromExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** Bytes, at most snaplen of them. */
	readonly data: Uint8Array;
	/** Both ends of a connection. */
	readonly tuple: SocketTuple;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** Unsigned 32-bit integer. */
	readonly size: number;
}

/** Not written yet. */
export interface RecvfromExitEvent extends EventBase<'recvfrom', 35, '<', RecvfromExitArgs> {}

/** Arguments of {@link SendmsgExitEvent}. */
export interface SendmsgExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** Bytes, at most snaplen of them. */
	readonly data: Uint8Array;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** Unsigned 32-bit integer. */
	readonly size: number;
	/** Both ends of a connection. */
	readonly tuple: SocketTuple;
}

/** Not written yet. */
export interface SendmsgExitEvent extends EventBase<'sendmsg', 49, '<', SendmsgExitArgs> {}

/** Arguments of {@link RecvmsgExitEvent}. */
export interface RecvmsgExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** Unsigned 32-bit integer. */
	readonly size: number;
	/** Bytes, at most snaplen of them. */
	readonly data: Uint8Array;
	/** Both ends of a connection. */
	readonly tuple: SocketTuple;
	/** Bytes, at most snaplen of them. */
	readonly msgcontrol: Uint8Array;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
}

/** Not written yet. */
export interface RecvmsgExitEvent extends EventBase<'recvmsg', 53, '<', RecvmsgExitArgs> {}

/** Arguments of {@link CreatExitEvent}. */
export interface CreatExitArgs {
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** Path. */
	readonly name: string;
	/** Unsigned 32-bit integer. */
	readonly mode: number;
	/** Unsigned 32-bit integer. */
	readonly dev: number;
	/** Unsigned 64-bit integer. */
	readonly ino: bigint;
	/** Flags, 16 bits. */
	readonly creat_flags: number;
}

/** Not written yet. */
export interface CreatExitEvent extends EventBase<'creat', 59, '<', CreatExitArgs> {}

/** Arguments of {@link PipeExitEvent}. */
export interface PipeExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd1: number;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd2: number;
	/** Unsigned 64-bit integer. */
	readonly ino: bigint;
}

/** Not written yet. */
export interface PipeExitEvent extends EventBase<'pipe', 61, '<', PipeExitArgs> {}

/** Arguments of {@link ChdirExitEvent}. */
export interface ChdirExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** Text. */
	readonly path: string;
}

/** Not written yet. */
export interface ChdirExitEvent extends EventBase<'chdir', 95, '<', ChdirExitArgs> {}

/** Arguments of {@link PreadExitEvent}. */
export interface PreadExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** Bytes, at most snaplen of them. */
	readonly data: Uint8Array;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** Unsigned 32-bit integer. */
	readonly size: number;
	/** Unsigned 64-bit integer. */
	readonly pos: bigint;
}

/** Not written yet. */
export interface PreadExitEvent extends EventBase<'pread', 113, '<', PreadExitArgs> {}

/** Arguments of {@link PwriteExitEvent}. */
export interface PwriteExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** Bytes, at most snaplen of them. */
	readonly data: Uint8Array;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** Unsigned 32-bit integer. */
	readonly size: number;
	/** Unsigned 64-bit integer. */
	readonly pos: bigint;
}

/** Not written yet. */
export interface PwriteExitEvent extends EventBase<'pwrite', 115, '<', PwriteExitArgs> {}

/** Arguments of {@link ReadvExitEvent}. */
export interface ReadvExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** Unsigned 32-bit integer. */
	readonly size: number;
	/** Bytes, at most snaplen of them. */
	readonly data: Uint8Array;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
}

/** Not written yet. */
export interface ReadvExitEvent extends EventBase<'readv', 117, '<', ReadvExitArgs> {}

/** Arguments of {@link WritevExitEvent}. */
export interface WritevExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** Bytes, at most snaplen of them. */
	readonly data: Uint8Array;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** Unsigned 32-bit integer. */
	readonly size: number;
}

/** Not written yet. */
export interface WritevExitEvent extends EventBase<'writev', 119, '<', WritevExitArgs> {}

/** Arguments of {@link KillExitEvent}. */
export interface KillExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** Process or thread id. */
	readonly pid: number;
	/** Signal number. */
	readonly sig: number;
}

/** Not written yet. */
export interface KillExitEvent extends EventBase<'kill', 129, '<', KillExitArgs> {}

/** Arguments of {@link FcntlExitEvent}. */
export interface FcntlExitArgs {
	/** File descriptor; -100 is AT_FDCWD. */
	readonly res: number;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** One of a set, 8 bits. */
	readonly cmd: number;
	/** Unsigned 64-bit integer. */
	readonly arg: bigint;
}

/** Not written yet. */
export interface FcntlExitEvent extends EventBase<'fcntl', 151, '<', FcntlExitArgs> {}

/** Arguments of {@link ProcexitEvent}. */
export interface ProcexitArgs {
	/** Result: negative is -errno. */
	readonly status: number;
	/** Result: negative is -errno. */
	readonly ret: number;
	/** Signal number. */
	readonly sig: number;
	/** Unsigned 8-bit integer. */
	readonly core: number;
	/** Process or thread id. */
	readonly reaper_tid: number;
}

/** Not written yet. */
export interface ProcexitEvent extends EventBase<'procexit', 186, '>', ProcexitArgs> {}

/** Arguments of {@link SetuidExitEvent}. */
export interface SetuidExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** User id; 4294967295 is none. */
	readonly uid: number;
}

/** Not written yet. */
export interface SetuidExitEvent extends EventBase<'setuid', 199, '<', SetuidExitArgs> {}

/** Arguments of {@link CloneExitEvent}. */
export interface CloneExitArgs {
	/** Process or thread id. */
	readonly res: number;
	/** Text. */
	readonly exe: string;
	/** List of texts. */
	readonly args: readonly string[];
	/** Process or thread id. */
	readonly tid: number;
	/** Process or thread id. */
	readonly pid: number;
	/** Process or thread id. */
	readonly ptid: number;
	/** Text. */
	readonly cwd: string;
	/** Signed 64-bit integer. */
	readonly fdlimit: bigint;
	/** Unsigned 64-bit integer. */
	readonly pgft_maj: bigint;
	/** Unsigned 64-bit integer. */
	readonly pgft_min: bigint;
	/** Unsigned 32-bit integer. */
	readonly vm_size: number;
	/** Unsigned 32-bit integer. */
	readonly vm_rss: number;
	/** Unsigned 32-bit integer. */
	readonly vm_swap: number;
	/** Text. */
	readonly comm: string;
	/** List of texts. */
	readonly cgroups: readonly string[];
	/** Flags, 32 bits. */
	readonly flags: number;
	/** Unsigned 32-bit integer. */
	readonly uid: number;
	/** Unsigned 32-bit integer. */
	readonly gid: number;
	/** Process or thread id. */
	readonly vtid: number;
	/** Process or thread id. */
	readonly vpid: number;
	/** Unsigned 64-bit integer. */
	readonly pidns_init_start_ts: bigint;
}

/** Not written yet. */
export interface CloneExitEvent extends EventBase<'clone', 223, '<', CloneExitArgs> {}

/** Arguments of {@link ForkExitEvent}. */
export interface ForkExitArgs {
	/** Process or thread id. */
	readonly res: number;
	/** Text. */
	readonly exe: string;
	/** List of texts. */
	readonly args: readonly string[];
	/** Process or thread id. */
	readonly tid: number;
	/** Process or thread id. */
	readonly pid: number;
	/** Process or thread id. */
	readonly ptid: number;
	/** Text. */
	readonly cwd: string;
	/** Signed 64-bit integer. */
	readonly fdlimit: bigint;
	/** Unsigned 64-bit integer. */
	readonly pgft_maj: bigint;
	/** Unsigned 64-bit integer. */
	readonly pgft_min: bigint;
	/** Unsigned 32-bit integer. */
	readonly vm_size: number;
	/** Unsigned 32-bit integer. */
	readonly vm_rss: number;
	/** Unsigned 32-bit integer. */
	readonly vm_swap: number;
	/** Text. */
	readonly comm: string;
	/** List of texts. */
	readonly cgroups: readonly string[];
	/** Flags, 32 bits. */
	readonly flags: number;
	/** Unsigned 32-bit integer. */
	readonly uid: number;
	/** Unsigned 32-bit integer. */
	readonly gid: number;
	/** Process or thread id. */
	readonly vtid: number;
	/** Process or thread id. */
	readonly vpid: number;
	/** Unsigned 64-bit integer. */
	readonly pidns_init_start_ts: bigint;
}

/** Not written yet. */
export interface ForkExitEvent extends EventBase<'fork', 225, '<', ForkExitArgs> {}

/** Arguments of {@link VforkExitEvent}. */
export interface VforkExitArgs {
	/** Process or thread id. */
	readonly res: number;
	/** Text. */
	readonly exe: string;
	/** List of texts. */
	readonly args: readonly string[];
	/** Process or thread id. */
	readonly tid: number;
	/** Process or thread id. */
	readonly pid: number;
	/** Process or thread id. */
	readonly ptid: number;
	/** Text. */
	readonly cwd: string;
	/** Signed 64-bit integer. */
	readonly fdlimit: bigint;
	/** Unsigned 64-bit integer. */
	readonly pgft_maj: bigint;
	/** Unsigned 64-bit integer. */
	readonly pgft_min: bigint;
	/** Unsigned 32-bit integer. */
	readonly vm_size: number;
	/** Unsigned 32-bit integer. */
	readonly vm_rss: number;
	/** Unsigned 32-bit integer. */
	readonly vm_swap: number;
	/** Text. */
	readonly comm: string;
	/** List of texts. */
	readonly cgroups: readonly string[];
	/** Flags, 32 bits. */
	readonly flags: number;
	/** Unsigned 32-bit integer. */
	readonly uid: number;
	/** Unsigned 32-bit integer. */
	readonly gid: number;
	/** Process or thread id. */
	readonly vtid: number;
	/** Process or thread id. */
	readonly vpid: number;
	/** Unsigned 64-bit integer. */
	readonly pidns_init_start_ts: bigint;
}

/** Not written yet. */
export interface VforkExitEvent extends EventBase<'vfork', 227, '<', VforkExitArgs> {}

/** Arguments of {@link AcceptExitEvent}. */
export interface AcceptExitArgs {
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** Both ends of a connection. */
	readonly tuple: SocketTuple;
	/** Unsigned 8-bit integer. */
	readonly queuepct: number;
	/** Unsigned 32-bit integer. */
	readonly queuelen: number;
	/** Unsigned 32-bit integer. */
	readonly queuemax: number;
}

/** Not written yet. */
export interface AcceptExitEvent extends EventBase<'accept', 247, '<', AcceptExitArgs> {}

/** Arguments of {@link ExecveExitEvent}. */
export interface ExecveExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** Text. */
	readonly exe: string;
	/** List of texts. */
	readonly args: readonly string[];
	/** Process or thread id. */
	readonly tid: number;
	/** Process or thread id. */
	readonly pid: number;
	/** Process or thread id. */
	readonly ptid: number;
	/** Text. */
	readonly cwd: string;
	/** Unsigned 64-bit integer. */
	readonly fdlimit: bigint;
	/** Unsigned 64-bit integer. */
	readonly pgft_maj: bigint;
	/** Unsigned 64-bit integer. */
	readonly pgft_min: bigint;
	/** Unsigned 32-bit integer. */
	readonly vm_size: number;
	/** Unsigned 32-bit integer. */
	readonly vm_rss: number;
	/** Unsigned 32-bit integer. */
	readonly vm_swap: number;
	/** Text. */
	readonly comm: string;
	/** List of texts. */
	readonly cgroups: readonly string[];
	/** List of texts. */
	readonly env: readonly string[];
	/** Unsigned 32-bit integer. */
	readonly tty: number;
	/** Process or thread id. */
	readonly vpgid: number;
	/** User id; 4294967295 is none. */
	readonly loginuid: number;
	/** Flags, 32 bits. */
	readonly flags: number;
	/** Unsigned 64-bit integer. */
	readonly cap_inheritable: bigint;
	/** Unsigned 64-bit integer. */
	readonly cap_permitted: bigint;
	/** Unsigned 64-bit integer. */
	readonly cap_effective: bigint;
	/** Unsigned 64-bit integer. */
	readonly exe_ino: bigint;
	/** Nanoseconds since 1970. */
	readonly exe_ino_ctime: bigint;
	/** Nanoseconds since 1970. */
	readonly exe_ino_mtime: bigint;
	/** User id; 4294967295 is none. */
	readonly uid: number;
	/** Path. */
	readonly trusted_exepath: string;
	/** Process or thread id. */
	readonly pgid: number;
	/** Group id; 4294967295 is none. */
	readonly gid: number;
	/** Path. */
	readonly filename: string;
}

/** Not written yet. */
export interface ExecveExitEvent extends EventBase<'execve', 293, '<', ExecveExitArgs> {}

/** Arguments of {@link UnlinkatExitEvent}. */
export interface UnlinkatExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly dirfd: number;
	/** Path, relative to a directory descriptor. */
	readonly name: string;
	/** Flags, 32 bits. */
	readonly flags: number;
}

/** Not written yet. */
export interface UnlinkatExitEvent extends EventBase<'unlinkat', 303, '<', UnlinkatExitArgs> {}

/** Arguments of {@link MkdiratExitEvent}. */
export interface MkdiratExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly dirfd: number;
	/** Path, relative to a directory descriptor. */
	readonly path: string;
	/** Unsigned 32-bit integer. */
	readonly mode: number;
}

/** Not written yet. */
export interface MkdiratExitEvent extends EventBase<'mkdirat', 305, '<', MkdiratExitArgs> {}

/** Arguments of {@link OpenatExitEvent}. */
export interface OpenatExitArgs {
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly dirfd: number;
	/** Path, relative to a directory descriptor. */
	readonly name: string;
	/** Flags, 32 bits. */
	readonly flags: number;
	/** Unsigned 32-bit integer. */
	readonly mode: number;
	/** Unsigned 32-bit integer. */
	readonly dev: number;
	/** Unsigned 64-bit integer. */
	readonly ino: bigint;
}

/** Not written yet. */
export interface OpenatExitEvent extends EventBase<'openat', 307, '<', OpenatExitArgs> {}

/** Arguments of {@link Renameat2ExitEvent}. */
export interface Renameat2ExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly olddirfd: number;
	/** Path, relative to a directory descriptor. */
	readonly oldpath: string;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly newdirfd: number;
	/** Path, relative to a directory descriptor. */
	readonly newpath: string;
	/** Flags, 32 bits. */
	readonly flags: number;
}

/** Not written yet. */
export interface Renameat2ExitEvent extends EventBase<'renameat2', 319, '<', Renameat2ExitArgs> {}

/** Arguments of {@link Openat2ExitEvent}. */
export interface Openat2ExitArgs {
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly dirfd: number;
	/** Path, relative to a directory descriptor. */
	readonly name: string;
	/** Flags, 32 bits. */
	readonly flags: number;
	/** Unsigned 32-bit integer. */
	readonly mode: number;
	/** Flags, 32 bits. */
	readonly resolve: number;
	/** Unsigned 32-bit integer. */
	readonly dev: number;
	/** Unsigned 64-bit integer. */
	readonly ino: bigint;
}

/** Not written yet. */
export interface Openat2ExitEvent extends EventBase<'openat2', 327, '<', Openat2ExitArgs> {}

/** Arguments of {@link ExecveatExitEvent}. */
export interface ExecveatExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** Text. */
	readonly exe: string;
	/** List of texts. */
	readonly args: readonly string[];
	/** Process or thread id. */
	readonly tid: number;
	/** Process or thread id. */
	readonly pid: number;
	/** Process or thread id. */
	readonly ptid: number;
	/** Text. */
	readonly cwd: string;
	/** Unsigned 64-bit integer. */
	readonly fdlimit: bigint;
	/** Unsigned 64-bit integer. */
	readonly pgft_maj: bigint;
	/** Unsigned 64-bit integer. */
	readonly pgft_min: bigint;
	/** Unsigned 32-bit integer. */
	readonly vm_size: number;
	/** Unsigned 32-bit integer. */
	readonly vm_rss: number;
	/** Unsigned 32-bit integer. */
	readonly vm_swap: number;
	/** Text. */
	readonly comm: string;
	/** List of texts. */
	readonly cgroups: readonly string[];
	/** List of texts. */
	readonly env: readonly string[];
	/** Unsigned 32-bit integer. */
	readonly tty: number;
	/** Process or thread id. */
	readonly vpgid: number;
	/** User id; 4294967295 is none. */
	readonly loginuid: number;
	/** Flags, 32 bits. */
	readonly flags: number;
	/** Unsigned 64-bit integer. */
	readonly cap_inheritable: bigint;
	/** Unsigned 64-bit integer. */
	readonly cap_permitted: bigint;
	/** Unsigned 64-bit integer. */
	readonly cap_effective: bigint;
	/** Unsigned 64-bit integer. */
	readonly exe_ino: bigint;
	/** Nanoseconds since 1970. */
	readonly exe_ino_ctime: bigint;
	/** Nanoseconds since 1970. */
	readonly exe_ino_mtime: bigint;
	/** User id; 4294967295 is none. */
	readonly uid: number;
	/** Path. */
	readonly trusted_exepath: string;
	/** Process or thread id. */
	readonly pgid: number;
	/** Group id; 4294967295 is none. */
	readonly gid: number;
}

/** Not written yet. */
export interface ExecveatExitEvent extends EventBase<'execveat', 331, '<', ExecveatExitArgs> {}

/** Arguments of {@link Clone3ExitEvent}. */
export interface Clone3ExitArgs {
	/** Process or thread id. */
	readonly res: number;
	/** Text. */
	readonly exe: string;
	/** List of texts. */
	readonly args: readonly string[];
	/** Process or thread id. */
	readonly tid: number;
	/** Process or thread id. */
	readonly pid: number;
	/** Process or thread id. */
	readonly ptid: number;
	/** Text. */
	readonly cwd: string;
	/** Signed 64-bit integer. */
	readonly fdlimit: bigint;
	/** Unsigned 64-bit integer. */
	readonly pgft_maj: bigint;
	/** Unsigned 64-bit integer. */
	readonly pgft_min: bigint;
	/** Unsigned 32-bit integer. */
	readonly vm_size: number;
	/** Unsigned 32-bit integer. */
	readonly vm_rss: number;
	/** Unsigned 32-bit integer. */
	readonly vm_swap: number;
	/** Text. */
	readonly comm: string;
	/** List of texts. */
	readonly cgroups: readonly string[];
	/** Flags, 32 bits. */
	readonly flags: number;
	/** Unsigned 32-bit integer. */
	readonly uid: number;
	/** Unsigned 32-bit integer. */
	readonly gid: number;
	/** Process or thread id. */
	readonly vtid: number;
	/** Process or thread id. */
	readonly vpid: number;
	/** Unsigned 64-bit integer. */
	readonly pidns_init_start_ts: bigint;
}

/** Not written yet. */
export interface Clone3ExitEvent extends EventBase<'clone3', 335, '<', Clone3ExitArgs> {}

/** Arguments of {@link Dup2ExitEvent}. */
export interface Dup2ExitArgs {
	/** File descriptor; -100 is AT_FDCWD. */
	readonly res: number;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly oldfd: number;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly newfd: number;
}

/** Not written yet. */
export interface Dup2ExitEvent extends EventBase<'dup2', 363, '<', Dup2ExitArgs> {}

/** Arguments of {@link Dup3ExitEvent}. */
export interface Dup3ExitArgs {
	/** File descriptor; -100 is AT_FDCWD. */
	readonly res: number;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly oldfd: number;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly newfd: number;
	/** Flags, 32 bits. */
	readonly flags: number;
}

/** Not written yet. */
export interface Dup3ExitEvent extends EventBase<'dup3', 365, '<', Dup3ExitArgs> {}

/** Arguments of {@link DupExitEvent}. */
export interface DupExitArgs {
	/** File descriptor; -100 is AT_FDCWD. */
	readonly res: number;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly oldfd: number;
}

/** Not written yet. */
export interface DupExitEvent extends EventBase<'dup', 367, '<', DupExitArgs> {}

/** Arguments of {@link Accept4ExitEvent}. */
export interface Accept4ExitArgs {
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd: number;
	/** Both ends of a connection. */
	readonly tuple: SocketTuple;
	/** Unsigned 8-bit integer. */
	readonly queuepct: number;
	/** Unsigned 32-bit integer. */
	readonly queuelen: number;
	/** Unsigned 32-bit integer. */
	readonly queuemax: number;
	/** Signed 32-bit integer. */
	readonly flags: number;
}

/** Not written yet. */
export interface Accept4ExitEvent extends EventBase<'accept4', 389, '<', Accept4ExitArgs> {}

/** Arguments of {@link Pipe2ExitEvent}. */
export interface Pipe2ExitArgs {
	/** Result: negative is -errno. */
	readonly res: number;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd1: number;
	/** File descriptor; -100 is AT_FDCWD. */
	readonly fd2: number;
	/** Unsigned 64-bit integer. */
	readonly ino: bigint;
	/** Flags, 32 bits. */
	readonly flags: number;
}

/** Not written yet. */
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
