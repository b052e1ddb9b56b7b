import type {EventBase, GenericEvent} from '../event.js';
import type {SocketAddress,SocketTuple,PolledFd,DynamicValue} from '../../decode/kinds.js';
export interface OpenX extends EventBase<'open', 3, '<', {readonly fd: number; readonly name: string|null; readonly flags: number; readonly mode: number; readonly dev: number; readonly ino: bigint}> {}
export interface CloseX extends EventBase<'close', 5, '<', {readonly res: number; readonly fd: number}> {}
export interface ReadX extends EventBase<'read', 7, '<', {readonly res: number; readonly data: Uint8Array; readonly fd: number; readonly size: number}> {}
export interface WriteX extends EventBase<'write', 9, '<', {readonly res: number; readonly data: Uint8Array; readonly fd: number; readonly size: number}> {}
export interface SocketX extends EventBase<'socket', 19, '<', {readonly fd: number; readonly domain: number; readonly type: number; readonly proto: number; readonly flags: number}> {}
export interface BindX extends EventBase<'bind', 21, '<', {readonly res: number; readonly addr: SocketAddress|null; readonly fd: number}> {}
export interface ConnectX extends EventBase<'connect', 23, '<', {readonly res: number; readonly tuple: SocketTuple|null; readonly fd: number; readonly addr: SocketAddress|null}> {}
export interface ListenX extends EventBase<'listen', 25, '<', {readonly res: number; readonly fd: number; readonly backlog: number}> {}
export interface SendX extends EventBase<'send', 29, '<', {readonly res: number; readonly data: Uint8Array; readonly fd: number; readonly size: number; readonly tuple: SocketTuple|null}> {}
export interface SendtoX extends EventBase<'sendto', 31, '<', {readonly res: number; readonly data: Uint8Array; readonly fd: number; readonly size: number; readonly tuple: SocketTuple|null}> {}
export interface RecvX extends EventBase<'recv', 33, '<', {readonly res: number; readonly data: Uint8Array; readonly fd: number; readonly size: number; readonly tuple: SocketTuple|null}> {}
export interface RecvfromX extends EventBase<'recvfrom', 35, '<', {readonly res: number; readonly data: Uint8Array; readonly tuple: SocketTuple|null; readonly fd: number; readonly size: number}> {}
export interface ShutdownX extends EventBase<'shutdown', 37, '<', {readonly res: number; readonly fd: number; readonly how: number}> {}
export interface GetsocknameX extends EventBase<'getsockname', 39, '<', {}> {}
export interface GetpeernameX extends EventBase<'getpeername', 41, '<', {}> {}
export interface SocketpairX extends EventBase<'socketpair', 43, '<', {readonly res: number; readonly fd1: number; readonly fd2: number; readonly source: bigint; readonly peer: bigint; readonly domain: number; readonly type: number; readonly proto: number}> {}
export interface SetsockoptX extends EventBase<'setsockopt', 45, '<', {readonly res: number; readonly fd: number; readonly level: number; readonly optname: number; readonly val: DynamicValue|null; readonly optlen: number}> {}
export interface GetsockoptX extends EventBase<'getsockopt', 47, '<', {readonly res: number; readonly fd: number; readonly level: number; readonly optname: number; readonly val: DynamicValue|null; readonly optlen: number}> {}
export interface SendmsgX extends EventBase<'sendmsg', 49, '<', {readonly res: number; readonly data: Uint8Array; readonly fd: number; readonly size: number; readonly tuple: SocketTuple|null}> {}
export interface SendmmsgX extends EventBase<'sendmmsg', 51, '<', {readonly res: number; readonly fd: number; readonly size: number; readonly data: Uint8Array; readonly tuple: SocketTuple|null}> {}
export interface RecvmsgX extends EventBase<'recvmsg', 53, '<', {readonly res: number; readonly size: number; readonly data: Uint8Array; readonly tuple: SocketTuple|null; readonly msgcontrol: Uint8Array; readonly fd: number}> {}
export interface RecvmmsgX extends EventBase<'recvmmsg', 55, '<', {readonly res: number; readonly fd: number; readonly size: number; readonly data: Uint8Array; readonly tuple: SocketTuple|null; readonly msgcontrol: Uint8Array}> {}
export interface CreatX extends EventBase<'creat', 59, '<', {readonly fd: number; readonly name: string|null; readonly mode: number; readonly dev: number; readonly ino: bigint; readonly creat_flags: number}> {}
export interface PipeX extends EventBase<'pipe', 61, '<', {readonly res: number; readonly fd1: number; readonly fd2: number; readonly ino: bigint}> {}
export interface EventfdX extends EventBase<'eventfd', 63, '<', {readonly res: number; readonly initval: bigint; readonly flags: number}> {}
export interface FutexX extends EventBase<'futex', 65, '<', {readonly res: number; readonly addr: bigint; readonly op: number; readonly val: bigint}> {}
export interface StatX extends EventBase<'stat', 67, '<', {readonly res: number; readonly path: string|null}> {}
export interface LstatX extends EventBase<'lstat', 69, '<', {readonly res: number; readonly path: string|null}> {}
export interface FstatX extends EventBase<'fstat', 71, '<', {readonly res: number; readonly fd: number}> {}
export interface Stat64X extends EventBase<'stat64', 73, '<', {readonly res: number; readonly path: string|null}> {}
export interface Lstat64X extends EventBase<'lstat64', 75, '<', {readonly res: number; readonly path: string|null}> {}
export interface Fstat64X extends EventBase<'fstat64', 77, '<', {readonly res: number}> {}
export interface EpollwaitX extends EventBase<'epoll_wait', 79, '<', {readonly res: number; readonly maxevents: number}> {}
export interface PollX extends EventBase<'poll', 81, '<', {readonly res: number; readonly fds: readonly PolledFd[]|null; readonly timeout: bigint}> {}
export interface SelectX extends EventBase<'select', 83, '<', {readonly res: number}> {}
export interface LseekX extends EventBase<'lseek', 87, '<', {readonly res: number; readonly fd: number; readonly offset: bigint; readonly whence: number}> {}
export interface LlseekX extends EventBase<'llseek', 89, '<', {readonly res: number; readonly fd: number; readonly offset: bigint; readonly whence: number}> {}
export interface GetcwdX extends EventBase<'getcwd', 93, '<', {readonly res: number; readonly path: string|null}> {}
export interface ChdirX extends EventBase<'chdir', 95, '<', {readonly res: number; readonly path: string|null}> {}
export interface FchdirX extends EventBase<'fchdir', 97, '<', {readonly res: number; readonly fd: number}> {}
export interface PreadX extends EventBase<'pread', 113, '<', {readonly res: number; readonly data: Uint8Array; readonly fd: number; readonly size: number; readonly pos: bigint}> {}
export interface PwriteX extends EventBase<'pwrite', 115, '<', {readonly res: number; readonly data: Uint8Array; readonly fd: number; readonly size: number; readonly pos: bigint}> {}
export interface ReadvX extends EventBase<'readv', 117, '<', {readonly res: number; readonly size: number; readonly data: Uint8Array; readonly fd: number}> {}
export interface WritevX extends EventBase<'writev', 119, '<', {readonly res: number; readonly data: Uint8Array; readonly fd: number; readonly size: number}> {}
export interface PreadvX extends EventBase<'preadv', 121, '<', {readonly res: number; readonly size: number; readonly data: Uint8Array; readonly fd: number; readonly pos: bigint}> {}
export interface PwritevX extends EventBase<'pwritev', 123, '<', {readonly res: number; readonly data: Uint8Array; readonly fd: number; readonly size: number; readonly pos: bigint}> {}
export interface SignalfdX extends EventBase<'signalfd', 127, '<', {readonly res: number; readonly fd: number; readonly mask: number; readonly flags: number}> {}
export interface KillX extends EventBase<'kill', 129, '<', {readonly res: number; readonly pid: number; readonly sig: number}> {}
export interface TkillX extends EventBase<'tkill', 131, '<', {readonly res: number; readonly tid: number; readonly sig: number}> {}
export interface TgkillX extends EventBase<'tgkill', 133, '<', {readonly res: number; readonly pid: number; readonly tid: number; readonly sig: number}> {}
export interface NanosleepX extends EventBase<'nanosleep', 135, '<', {readonly res: number; readonly interval: bigint}> {}
export interface TimerfdCreateX extends EventBase<'timerfd_create', 137, '<', {readonly res: number; readonly clockid: number; readonly flags: number}> {}
export interface InotifyInitX extends EventBase<'inotify_init', 139, '<', {readonly res: number; readonly flags: number}> {}
export interface GetrlimitX extends EventBase<'getrlimit', 141, '<', {readonly res: number; readonly cur: bigint; readonly max: bigint; readonly resource: number}> {}
export interface SetrlimitX extends EventBase<'setrlimit', 143, '<', {readonly res: number; readonly cur: bigint; readonly max: bigint; readonly resource: number}> {}
export interface PrlimitX extends EventBase<'prlimit', 145, '<', {readonly res: number; readonly newcur: bigint; readonly newmax: bigint; readonly oldcur: bigint; readonly oldmax: bigint; readonly pid: bigint; readonly resource: number}> {}
export interface DropX extends EventBase<'drop', 149, '<', {readonly ratio: number}> {}
export interface DropGapE extends EventBase<'drop', 32768, '>', {readonly cpu: number; readonly lane: number; readonly count: bigint}> {}
export interface FcntlX extends EventBase<'fcntl', 151, '<', {readonly res: number; readonly fd: number; readonly cmd: number; readonly arg: bigint}> {}
export interface Brk4X extends EventBase<'brk', 159, '<', {readonly res: bigint; readonly vm_size: number; readonly vm_rss: number; readonly vm_swap: number; readonly addr: bigint}> {}
export interface MmapX extends EventBase<'mmap', 161, '<', {readonly res: bigint; readonly vm_size: number; readonly vm_rss: number; readonly vm_swap: number; readonly addr: bigint; readonly length: bigint; readonly prot: number; readonly flags: number; readonly fd: number; readonly offset: bigint}> {}
export interface Mmap2X extends EventBase<'mmap2', 163, '<', {readonly res: bigint; readonly vm_size: number; readonly vm_rss: number; readonly vm_swap: number; readonly addr: bigint; readonly length: bigint; readonly prot: number; readonly flags: number; readonly fd: number; readonly pgoffset: bigint}> {}
export interface MunmapX extends EventBase<'munmap', 165, '<', {readonly res: number; readonly vm_size: number; readonly vm_rss: number; readonly vm_swap: number; readonly addr: bigint; readonly length: bigint}> {}
export interface SpliceX extends EventBase<'splice', 167, '<', {readonly res: number; readonly fd_in: number; readonly fd_out: number; readonly size: bigint; readonly flags: number}> {}
export interface PtraceX extends EventBase<'ptrace', 169, '<', {readonly res: number; readonly addr: DynamicValue|null; readonly data: DynamicValue|null; readonly request: number; readonly pid: number}> {}
export interface Ioctl3X extends EventBase<'ioctl', 171, '<', {readonly res: number; readonly fd: number; readonly request: bigint; readonly argument: bigint}> {}
export interface RenameX extends EventBase<'rename', 175, '<', {readonly res: number; readonly oldpath: string|null; readonly newpath: string|null}> {}
export interface RenameatX extends EventBase<'renameat', 177, '<', {readonly res: number; readonly olddirfd: number; readonly oldpath: string|null; readonly newdirfd: number; readonly newpath: string|null}> {}
export interface SymlinkX extends EventBase<'symlink', 179, '<', {readonly res: number; readonly target: string|null; readonly linkpath: string|null}> {}
export interface SymlinkatX extends EventBase<'symlinkat', 181, '<', {readonly res: number; readonly target: string|null; readonly linkdirfd: number; readonly linkpath: string|null}> {}
export interface Procexit1E extends EventBase<'procexit', 186, '>', {readonly status: number; readonly ret: number; readonly sig: number; readonly core: number; readonly reaper_tid: number}> {}
export interface SendfileX extends EventBase<'sendfile', 189, '<', {readonly res: number; readonly offset: bigint; readonly out_fd: number; readonly in_fd: number; readonly size: bigint}> {}
export interface QuotactlX extends EventBase<'quotactl', 191, '<', {readonly res: number; readonly special: string|null; readonly quotafilepath: string|null; readonly dqb_bhardlimit: bigint; readonly dqb_bsoftlimit: bigint; readonly dqb_curspace: bigint; readonly dqb_ihardlimit: bigint; readonly dqb_isoftlimit: bigint; readonly dqb_btime: bigint; readonly dqb_itime: bigint; readonly dqi_bgrace: bigint; readonly dqi_igrace: bigint; readonly dqi_flags: number; readonly quota_fmt_out: number; readonly cmd: number; readonly type: number; readonly id: number; readonly quota_fmt: number}> {}
export interface SetresuidX extends EventBase<'setresuid', 193, '<', {readonly res: number; readonly ruid: number; readonly euid: number; readonly suid: number}> {}
export interface SetresgidX extends EventBase<'setresgid', 195, '<', {readonly res: number; readonly rgid: number; readonly egid: number; readonly sgid: number}> {}
export interface SetuidX extends EventBase<'setuid', 199, '<', {readonly res: number; readonly uid: number}> {}
export interface SetgidX extends EventBase<'setgid', 201, '<', {readonly res: number; readonly gid: number}> {}
export interface GetuidX extends EventBase<'getuid', 203, '<', {readonly uid: number}> {}
export interface GeteuidX extends EventBase<'geteuid', 205, '<', {readonly euid: number}> {}
export interface GetgidX extends EventBase<'getgid', 207, '<', {readonly gid: number}> {}
export interface GetegidX extends EventBase<'getegid', 209, '<', {readonly egid: number}> {}
export interface GetresuidX extends EventBase<'getresuid', 211, '<', {readonly res: number; readonly ruid: number; readonly euid: number; readonly suid: number}> {}
export interface GetresgidX extends EventBase<'getresgid', 213, '<', {readonly res: number; readonly rgid: number; readonly egid: number; readonly sgid: number}> {}
export interface Clone20X extends EventBase<'clone', 223, '<', {readonly res: number; readonly exe: string|null; readonly args: readonly string[]|null; readonly tid: number; readonly pid: number; readonly ptid: number; readonly cwd: string|null; readonly fdlimit: bigint; readonly pgft_maj: bigint; readonly pgft_min: bigint; readonly vm_size: number; readonly vm_rss: number; readonly vm_swap: number; readonly comm: string|null; readonly cgroups: readonly string[]|null; readonly flags: number; readonly uid: number; readonly gid: number; readonly vtid: number; readonly vpid: number; readonly pidns_init_start_ts: bigint}> {}
export interface Fork20X extends EventBase<'fork', 225, '<', {readonly res: number; readonly exe: string|null; readonly args: readonly string[]|null; readonly tid: number; readonly pid: number; readonly ptid: number; readonly cwd: string|null; readonly fdlimit: bigint; readonly pgft_maj: bigint; readonly pgft_min: bigint; readonly vm_size: number; readonly vm_rss: number; readonly vm_swap: number; readonly comm: string|null; readonly cgroups: readonly string[]|null; readonly flags: number; readonly uid: number; readonly gid: number; readonly vtid: number; readonly vpid: number; readonly pidns_init_start_ts: bigint}> {}
export interface Vfork20X extends EventBase<'vfork', 227, '<', {readonly res: number; readonly exe: string|null; readonly args: readonly string[]|null; readonly tid: number; readonly pid: number; readonly ptid: number; readonly cwd: string|null; readonly fdlimit: bigint; readonly pgft_maj: bigint; readonly pgft_min: bigint; readonly vm_size: number; readonly vm_rss: number; readonly vm_swap: number; readonly comm: string|null; readonly cgroups: readonly string[]|null; readonly flags: number; readonly uid: number; readonly gid: number; readonly vtid: number; readonly vpid: number; readonly pidns_init_start_ts: bigint}> {}
export interface GetdentsX extends EventBase<'getdents', 237, '<', {readonly res: number; readonly fd: number}> {}
export interface Getdents64X extends EventBase<'getdents64', 239, '<', {readonly res: number; readonly fd: number}> {}
export interface SetnsX extends EventBase<'setns', 241, '<', {readonly res: number; readonly fd: number; readonly nstype: number}> {}
export interface FlockX extends EventBase<'flock', 243, '<', {readonly res: number; readonly fd: number; readonly operation: number}> {}
export interface Accept5X extends EventBase<'accept', 247, '<', {readonly fd: number; readonly tuple: SocketTuple|null; readonly queuepct: number; readonly queuelen: number; readonly queuemax: number}> {}
export interface SemopX extends EventBase<'semop', 251, '<', {readonly res: number; readonly nsops: number; readonly sem_num_0: number; readonly sem_op_0: number; readonly sem_flg_0: number; readonly sem_num_1: number; readonly sem_op_1: number; readonly sem_flg_1: number; readonly semid: number}> {}
export interface SemctlX extends EventBase<'semctl', 253, '<', {readonly res: number; readonly semid: number; readonly semnum: number; readonly cmd: number; readonly val: number}> {}
export interface PpollX extends EventBase<'ppoll', 255, '<', {readonly res: number; readonly fds: readonly PolledFd[]|null; readonly timeout: bigint; readonly sigmask: number}> {}
export interface MountX extends EventBase<'mount', 257, '<', {readonly res: number; readonly dev: string|null; readonly dir: string|null; readonly type: string|null; readonly flags: number}> {}
export interface SemgetX extends EventBase<'semget', 263, '<', {readonly res: number; readonly key: number; readonly nsems: number; readonly semflg: number}> {}
export interface AccessX extends EventBase<'access', 265, '<', {readonly res: number; readonly name: string|null; readonly mode: number}> {}
export interface ChrootX extends EventBase<'chroot', 267, '<', {readonly res: number; readonly path: string|null}> {}
export interface SetsidX extends EventBase<'setsid', 275, '<', {readonly res: number}> {}
export interface Mkdir2X extends EventBase<'mkdir', 277, '<', {readonly res: number; readonly path: string|null; readonly mode: number}> {}
export interface Rmdir2X extends EventBase<'rmdir', 279, '<', {readonly res: number; readonly path: string|null}> {}
export interface UnshareX extends EventBase<'unshare', 285, '<', {readonly res: number; readonly flags: number}> {}
export interface Execve19X extends EventBase<'execve', 293, '<', {readonly res: number; readonly exe: string|null; readonly args: readonly string[]|null; readonly tid: number; readonly pid: number; readonly ptid: number; readonly cwd: string|null; readonly fdlimit: bigint; readonly pgft_maj: bigint; readonly pgft_min: bigint; readonly vm_size: number; readonly vm_rss: number; readonly vm_swap: number; readonly comm: string|null; readonly cgroups: readonly string[]|null; readonly env: readonly string[]|null; readonly tty: number; readonly vpgid: number; readonly loginuid: number; readonly flags: number; readonly cap_inheritable: bigint; readonly cap_permitted: bigint; readonly cap_effective: bigint; readonly exe_ino: bigint; readonly exe_ino_ctime: bigint; readonly exe_ino_mtime: bigint; readonly uid: number; readonly trusted_exepath: string|null; readonly pgid: number; readonly gid: number; readonly filename: string|null}> {}
export interface SetpgidX extends EventBase<'setpgid', 295, '<', {readonly res: number; readonly pid: number; readonly pgid: number}> {}
export interface SeccompX extends EventBase<'seccomp', 299, '<', {readonly res: number; readonly op: bigint; readonly flags: bigint}> {}
export interface Unlink2X extends EventBase<'unlink', 301, '<', {readonly res: number; readonly path: string|null}> {}
export interface Unlinkat2X extends EventBase<'unlinkat', 303, '<', {readonly res: number; readonly dirfd: number; readonly name: string|null; readonly flags: number}> {}
export interface MkdiratX extends EventBase<'mkdirat', 305, '<', {readonly res: number; readonly dirfd: number; readonly path: string|null; readonly mode: number}> {}
export interface Openat2X extends EventBase<'openat', 307, '<', {readonly fd: number; readonly dirfd: number; readonly name: string|null; readonly flags: number; readonly mode: number; readonly dev: number; readonly ino: bigint}> {}
export interface Link2X extends EventBase<'link', 309, '<', {readonly res: number; readonly oldpath: string|null; readonly newpath: string|null}> {}
export interface Linkat2X extends EventBase<'linkat', 311, '<', {readonly res: number; readonly olddir: number; readonly oldpath: string|null; readonly newdir: number; readonly newpath: string|null; readonly flags: number}> {}
export interface FchmodatX extends EventBase<'fchmodat', 313, '<', {readonly res: number; readonly dirfd: number; readonly filename: string|null; readonly mode: number}> {}
export interface ChmodX extends EventBase<'chmod', 315, '<', {readonly res: number; readonly filename: string|null; readonly mode: number}> {}
export interface FchmodX extends EventBase<'fchmod', 317, '<', {readonly res: number; readonly fd: number; readonly mode: number}> {}
export interface Renameat2X extends EventBase<'renameat2', 319, '<', {readonly res: number; readonly olddirfd: number; readonly oldpath: string|null; readonly newdirfd: number; readonly newpath: string|null; readonly flags: number}> {}
export interface UserfaultfdX extends EventBase<'userfaultfd', 321, '<', {readonly res: number; readonly flags: number}> {}
export interface Openat2X extends EventBase<'openat2', 327, '<', {readonly fd: number; readonly dirfd: number; readonly name: string|null; readonly flags: number; readonly mode: number; readonly resolve: number; readonly dev: number; readonly ino: bigint}> {}
export interface MprotectX extends EventBase<'mprotect', 329, '<', {readonly res: number; readonly addr: bigint; readonly length: bigint; readonly prot: number}> {}
export interface ExecveatX extends EventBase<'execveat', 331, '<', {readonly res: number; readonly exe: string|null; readonly args: readonly string[]|null; readonly tid: number; readonly pid: number; readonly ptid: number; readonly cwd: string|null; readonly fdlimit: bigint; readonly pgft_maj: bigint; readonly pgft_min: bigint; readonly vm_size: number; readonly vm_rss: number; readonly vm_swap: number; readonly comm: string|null; readonly cgroups: readonly string[]|null; readonly env: readonly string[]|null; readonly tty: number; readonly vpgid: number; readonly loginuid: number; readonly flags: number; readonly cap_inheritable: bigint; readonly cap_permitted: bigint; readonly cap_effective: bigint; readonly exe_ino: bigint; readonly exe_ino_ctime: bigint; readonly exe_ino_mtime: bigint; readonly uid: number; readonly trusted_exepath: string|null; readonly pgid: number; readonly gid: number}> {}
export interface CopyFileRangeX extends EventBase<'copy_file_range', 333, '<', {readonly res: number; readonly fdout: number; readonly offout: bigint; readonly fdin: number; readonly offin: bigint; readonly len: bigint}> {}
export interface Clone3X extends EventBase<'clone3', 335, '<', {readonly res: number; readonly exe: string|null; readonly args: readonly string[]|null; readonly tid: number; readonly pid: number; readonly ptid: number; readonly cwd: string|null; readonly fdlimit: bigint; readonly pgft_maj: bigint; readonly pgft_min: bigint; readonly vm_size: number; readonly vm_rss: number; readonly vm_swap: number; readonly comm: string|null; readonly cgroups: readonly string[]|null; readonly flags: number; readonly uid: number; readonly gid: number; readonly vtid: number; readonly vpid: number; readonly pidns_init_start_ts: bigint}> {}
export interface OpenByHandleAtX extends EventBase<'open_by_handle_at', 337, '<', {readonly fd: number; readonly mountfd: number; readonly flags: number; readonly path: string|null; readonly dev: number; readonly ino: bigint}> {}
export interface IoUringSetupX extends EventBase<'io_uring_setup', 339, '<', {readonly res: number; readonly entries: number; readonly sq_entries: number; readonly cq_entries: number; readonly flags: number; readonly sq_thread_cpu: number; readonly sq_thread_idle: number; readonly features: number}> {}
export interface IoUringEnterX extends EventBase<'io_uring_enter', 341, '<', {readonly res: number; readonly fd: number; readonly to_submit: number; readonly min_complete: number; readonly flags: number; readonly sig: number}> {}
export interface IoUringRegisterX extends EventBase<'io_uring_register', 343, '<', {readonly res: number; readonly fd: number; readonly opcode: number; readonly arg: bigint; readonly nr_args: number}> {}
export interface MlockX extends EventBase<'mlock', 345, '<', {readonly res: number; readonly addr: bigint; readonly len: bigint}> {}
export interface MunlockX extends EventBase<'munlock', 347, '<', {readonly res: number; readonly addr: bigint; readonly len: bigint}> {}
export interface MlockallX extends EventBase<'mlockall', 349, '<', {readonly res: number; readonly flags: number}> {}
export interface MunlockallX extends EventBase<'munlockall', 351, '<', {readonly res: number}> {}
export interface CapsetX extends EventBase<'capset', 353, '<', {readonly res: number; readonly cap_inheritable: bigint; readonly cap_permitted: bigint; readonly cap_effective: bigint}> {}
export interface Dup2X extends EventBase<'dup2', 363, '<', {readonly res: number; readonly oldfd: number; readonly newfd: number}> {}
export interface Dup3X extends EventBase<'dup3', 365, '<', {readonly res: number; readonly oldfd: number; readonly newfd: number; readonly flags: number}> {}
export interface Dup1X extends EventBase<'dup', 367, '<', {readonly res: number; readonly oldfd: number}> {}
export interface Bpf2X extends EventBase<'bpf', 369, '<', {readonly fd: number; readonly cmd: number}> {}
export interface Mlock2X extends EventBase<'mlock2', 371, '<', {readonly res: number; readonly addr: bigint; readonly len: bigint; readonly flags: number}> {}
export interface FsconfigX extends EventBase<'fsconfig', 373, '<', {readonly res: number; readonly fd: number; readonly cmd: number; readonly key: string|null; readonly value_bytebuf: Uint8Array; readonly value_charbuf: string|null; readonly aux: number}> {}
export interface EpollCreateX extends EventBase<'epoll_create', 375, '<', {readonly res: number; readonly size: number}> {}
export interface EpollCreate1X extends EventBase<'epoll_create1', 377, '<', {readonly res: number; readonly flags: number}> {}
export interface ChownX extends EventBase<'chown', 379, '<', {readonly res: number; readonly path: string|null; readonly uid: number; readonly gid: number}> {}
export interface LchownX extends EventBase<'lchown', 381, '<', {readonly res: number; readonly path: string|null; readonly uid: number; readonly gid: number}> {}
export interface FchownX extends EventBase<'fchown', 383, '<', {readonly res: number; readonly fd: number; readonly uid: number; readonly gid: number}> {}
export interface FchownatX extends EventBase<'fchownat', 385, '<', {readonly res: number; readonly dirfd: number; readonly pathname: string|null; readonly uid: number; readonly gid: number; readonly flags: number}> {}
export interface Umount1X extends EventBase<'umount', 387, '<', {readonly res: number; readonly name: string|null}> {}
export interface Accept46X extends EventBase<'accept4', 389, '<', {readonly fd: number; readonly tuple: SocketTuple|null; readonly queuepct: number; readonly queuelen: number; readonly queuemax: number; readonly flags: number}> {}
export interface Umount2X extends EventBase<'umount2', 391, '<', {readonly res: number; readonly name: string|null; readonly flags: number}> {}
export interface Pipe2X extends EventBase<'pipe2', 393, '<', {readonly res: number; readonly fd1: number; readonly fd2: number; readonly ino: bigint; readonly flags: number}> {}
export interface InotifyInit1X extends EventBase<'inotify_init1', 395, '<', {readonly res: number; readonly flags: number}> {}
export interface Eventfd2X extends EventBase<'eventfd2', 397, '<', {readonly res: number; readonly flags: number; readonly initval: bigint}> {}
export interface Signalfd4X extends EventBase<'signalfd4', 399, '<', {readonly res: number; readonly flags: number; readonly fd: number; readonly mask: number}> {}
export interface PrctlX extends EventBase<'prctl', 401, '<', {readonly res: number; readonly option: number; readonly arg2_str: string|null; readonly arg2_int: bigint}> {}
export interface MemfdCreateX extends EventBase<'memfd_create', 405, '<', {readonly fd: number; readonly name: string|null; readonly flags: number}> {}
export interface PidfdGetfdX extends EventBase<'pidfd_getfd', 407, '<', {readonly fd: number; readonly pid_fd: number; readonly target_fd: number; readonly flags: number}> {}
export interface PidfdOpenX extends EventBase<'pidfd_open', 409, '<', {readonly fd: number; readonly pid: number; readonly flags: number}> {}
export interface InitModuleX extends EventBase<'init_module', 411, '<', {readonly res: number; readonly img: Uint8Array; readonly length: bigint; readonly uargs: string|null}> {}
export interface FinitModuleX extends EventBase<'finit_module', 413, '<', {readonly res: number; readonly fd: number; readonly uargs: string|null; readonly flags: number}> {}
export interface MknodX extends EventBase<'mknod', 415, '<', {readonly res: number; readonly path: string|null; readonly mode: number; readonly dev: number}> {}
export interface MknodatX extends EventBase<'mknodat', 417, '<', {readonly res: number; readonly dirfd: number; readonly path: string|null; readonly mode: number; readonly dev: number}> {}
export interface NewfstatatX extends EventBase<'newfstatat', 419, '<', {readonly res: number; readonly dirfd: number; readonly path: string|null; readonly flags: number}> {}
export interface ProcessVmReadvX extends EventBase<'process_vm_readv', 421, '<', {readonly res: bigint; readonly pid: number; readonly data: Uint8Array}> {}
export interface ProcessVmWritevX extends EventBase<'process_vm_writev', 423, '<', {readonly res: bigint; readonly pid: number; readonly data: Uint8Array}> {}
export interface DeleteModuleX extends EventBase<'delete_module', 425, '<', {readonly res: number; readonly name: string|null; readonly flags: number}> {}
export interface SetreuidX extends EventBase<'setreuid', 427, '<', {readonly res: number; readonly ruid: number; readonly euid: number}> {}
export interface SetregidX extends EventBase<'setregid', 429, '<', {readonly res: number; readonly rgid: number; readonly egid: number}> {}
export interface CloseRangeX extends EventBase<'close_range', 451, '<', {readonly res: number; readonly first: number; readonly last: number; readonly flags: number}> {}
export interface KeyctlX extends EventBase<'keyctl', 453, '<', {readonly res: number; readonly operation: number; readonly arg2: DynamicValue|null; readonly arg3: DynamicValue|null; readonly arg4: DynamicValue|null; readonly arg5: DynamicValue|null}> {}
export interface EventMap {
	readonly "open": OpenX;
	readonly "close": CloseX;
	readonly "read": ReadX;
	readonly "write": WriteX;
	readonly "socket": SocketX;
	readonly "bind": BindX;
	readonly "connect": ConnectX;
	readonly "listen": ListenX;
	readonly "send": SendX;
	readonly "sendto": SendtoX;
	readonly "recv": RecvX;
	readonly "recvfrom": RecvfromX;
	readonly "shutdown": ShutdownX;
	readonly "getsockname": GetsocknameX;
	readonly "getpeername": GetpeernameX;
	readonly "socketpair": SocketpairX;
	readonly "setsockopt": SetsockoptX;
	readonly "getsockopt": GetsockoptX;
	readonly "sendmsg": SendmsgX;
	readonly "sendmmsg": SendmmsgX;
	readonly "recvmsg": RecvmsgX;
	readonly "recvmmsg": RecvmmsgX;
	readonly "creat": CreatX;
	readonly "pipe": PipeX;
	readonly "eventfd": EventfdX;
	readonly "futex": FutexX;
	readonly "stat": StatX;
	readonly "lstat": LstatX;
	readonly "fstat": FstatX;
	readonly "stat64": Stat64X;
	readonly "lstat64": Lstat64X;
	readonly "fstat64": Fstat64X;
	readonly "epoll_wait": EpollwaitX;
	readonly "poll": PollX;
	readonly "select": SelectX;
	readonly "lseek": LseekX;
	readonly "llseek": LlseekX;
	readonly "getcwd": GetcwdX;
	readonly "chdir": ChdirX;
	readonly "fchdir": FchdirX;
	readonly "pread": PreadX;
	readonly "pwrite": PwriteX;
	readonly "readv": ReadvX;
	readonly "writev": WritevX;
	readonly "preadv": PreadvX;
	readonly "pwritev": PwritevX;
	readonly "signalfd": SignalfdX;
	readonly "kill": KillX;
	readonly "tkill": TkillX;
	readonly "tgkill": TgkillX;
	readonly "nanosleep": NanosleepX;
	readonly "timerfd_create": TimerfdCreateX;
	readonly "inotify_init": InotifyInitX;
	readonly "getrlimit": GetrlimitX;
	readonly "setrlimit": SetrlimitX;
	readonly "prlimit": PrlimitX;
	readonly "drop": DropX | DropGapE;
	readonly "fcntl": FcntlX;
	readonly "brk": Brk4X;
	readonly "mmap": MmapX;
	readonly "mmap2": Mmap2X;
	readonly "munmap": MunmapX;
	readonly "splice": SpliceX;
	readonly "ptrace": PtraceX;
	readonly "ioctl": Ioctl3X;
	readonly "rename": RenameX;
	readonly "renameat": RenameatX;
	readonly "symlink": SymlinkX;
	readonly "symlinkat": SymlinkatX;
	readonly "procexit": Procexit1E;
	readonly "sendfile": SendfileX;
	readonly "quotactl": QuotactlX;
	readonly "setresuid": SetresuidX;
	readonly "setresgid": SetresgidX;
	readonly "setuid": SetuidX;
	readonly "setgid": SetgidX;
	readonly "getuid": GetuidX;
	readonly "geteuid": GeteuidX;
	readonly "getgid": GetgidX;
	readonly "getegid": GetegidX;
	readonly "getresuid": GetresuidX;
	readonly "getresgid": GetresgidX;
	readonly "clone": Clone20X;
	readonly "fork": Fork20X;
	readonly "vfork": Vfork20X;
	readonly "getdents": GetdentsX;
	readonly "getdents64": Getdents64X;
	readonly "setns": SetnsX;
	readonly "flock": FlockX;
	readonly "accept": Accept5X;
	readonly "semop": SemopX;
	readonly "semctl": SemctlX;
	readonly "ppoll": PpollX;
	readonly "mount": MountX;
	readonly "semget": SemgetX;
	readonly "access": AccessX;
	readonly "chroot": ChrootX;
	readonly "setsid": SetsidX;
	readonly "mkdir": Mkdir2X;
	readonly "rmdir": Rmdir2X;
	readonly "unshare": UnshareX;
	readonly "execve": Execve19X;
	readonly "setpgid": SetpgidX;
	readonly "seccomp": SeccompX;
	readonly "unlink": Unlink2X;
	readonly "unlinkat": Unlinkat2X;
	readonly "mkdirat": MkdiratX;
	readonly "openat": Openat2X;
	readonly "link": Link2X;
	readonly "linkat": Linkat2X;
	readonly "fchmodat": FchmodatX;
	readonly "chmod": ChmodX;
	readonly "fchmod": FchmodX;
	readonly "renameat2": Renameat2X;
	readonly "userfaultfd": UserfaultfdX;
	readonly "openat2": Openat2X;
	readonly "mprotect": MprotectX;
	readonly "execveat": ExecveatX;
	readonly "copy_file_range": CopyFileRangeX;
	readonly "clone3": Clone3X;
	readonly "open_by_handle_at": OpenByHandleAtX;
	readonly "io_uring_setup": IoUringSetupX;
	readonly "io_uring_enter": IoUringEnterX;
	readonly "io_uring_register": IoUringRegisterX;
	readonly "mlock": MlockX;
	readonly "munlock": MunlockX;
	readonly "mlockall": MlockallX;
	readonly "munlockall": MunlockallX;
	readonly "capset": CapsetX;
	readonly "dup2": Dup2X;
	readonly "dup3": Dup3X;
	readonly "dup": Dup1X;
	readonly "bpf": Bpf2X;
	readonly "mlock2": Mlock2X;
	readonly "fsconfig": FsconfigX;
	readonly "epoll_create": EpollCreateX;
	readonly "epoll_create1": EpollCreate1X;
	readonly "chown": ChownX;
	readonly "lchown": LchownX;
	readonly "fchown": FchownX;
	readonly "fchownat": FchownatX;
	readonly "umount": Umount1X;
	readonly "accept4": Accept46X;
	readonly "umount2": Umount2X;
	readonly "pipe2": Pipe2X;
	readonly "inotify_init1": InotifyInit1X;
	readonly "eventfd2": Eventfd2X;
	readonly "signalfd4": Signalfd4X;
	readonly "prctl": PrctlX;
	readonly "memfd_create": MemfdCreateX;
	readonly "pidfd_getfd": PidfdGetfdX;
	readonly "pidfd_open": PidfdOpenX;
	readonly "init_module": InitModuleX;
	readonly "finit_module": FinitModuleX;
	readonly "mknod": MknodX;
	readonly "mknodat": MknodatX;
	readonly "newfstatat": NewfstatatX;
	readonly "process_vm_readv": ProcessVmReadvX;
	readonly "process_vm_writev": ProcessVmWritevX;
	readonly "delete_module": DeleteModuleX;
	readonly "setreuid": SetreuidX;
	readonly "setregid": SetregidX;
	readonly "close_range": CloseRangeX;
	readonly "keyctl": KeyctlX;
	readonly "unknown": GenericEvent<"unknown">;
	readonly "restart_syscall": GenericEvent<"restart_syscall">;
	readonly "exit": GenericEvent<"exit">;
	readonly "time": GenericEvent<"time">;
	readonly "getpid": GenericEvent<"getpid">;
	readonly "alarm": GenericEvent<"alarm">;
	readonly "pause": GenericEvent<"pause">;
	readonly "utime": GenericEvent<"utime">;
	readonly "sync": GenericEvent<"sync">;
	readonly "times": GenericEvent<"times">;
	readonly "acct": GenericEvent<"acct">;
	readonly "umask": GenericEvent<"umask">;
	readonly "ustat": GenericEvent<"ustat">;
	readonly "getppid": GenericEvent<"getppid">;
	readonly "getpgrp": GenericEvent<"getpgrp">;
	readonly "sethostname": GenericEvent<"sethostname">;
	readonly "getrusage": GenericEvent<"getrusage">;
	readonly "gettimeofday": GenericEvent<"gettimeofday">;
	readonly "settimeofday": GenericEvent<"settimeofday">;
	readonly "readlink": GenericEvent<"readlink">;
	readonly "uselib": GenericEvent<"uselib">;
	readonly "swapon": GenericEvent<"swapon">;
	readonly "reboot": GenericEvent<"reboot">;
	readonly "truncate": GenericEvent<"truncate">;
	readonly "ftruncate": GenericEvent<"ftruncate">;
	readonly "getpriority": GenericEvent<"getpriority">;
	readonly "setpriority": GenericEvent<"setpriority">;
	readonly "statfs": GenericEvent<"statfs">;
	readonly "fstatfs": GenericEvent<"fstatfs">;
	readonly "syslog": GenericEvent<"syslog">;
	readonly "setitimer": GenericEvent<"setitimer">;
	readonly "getitimer": GenericEvent<"getitimer">;
	readonly "uname": GenericEvent<"uname">;
	readonly "vhangup": GenericEvent<"vhangup">;
	readonly "wait4": GenericEvent<"wait4">;
	readonly "swapoff": GenericEvent<"swapoff">;
	readonly "sysinfo": GenericEvent<"sysinfo">;
	readonly "fsync": GenericEvent<"fsync">;
	readonly "setdomainname": GenericEvent<"setdomainname">;
	readonly "adjtimex": GenericEvent<"adjtimex">;
	readonly "getpgid": GenericEvent<"getpgid">;
	readonly "sysfs": GenericEvent<"sysfs">;
	readonly "personality": GenericEvent<"personality">;
	readonly "msync": GenericEvent<"msync">;
	readonly "getsid": GenericEvent<"getsid">;
	readonly "fdatasync": GenericEvent<"fdatasync">;
	readonly "sched_setparam": GenericEvent<"sched_setparam">;
	readonly "sched_getparam": GenericEvent<"sched_getparam">;
	readonly "sched_setscheduler": GenericEvent<"sched_setscheduler">;
	readonly "sched_getscheduler": GenericEvent<"sched_getscheduler">;
	readonly "sched_yield": GenericEvent<"sched_yield">;
	readonly "sched_get_priority_max": GenericEvent<"sched_get_priority_max">;
	readonly "sched_get_priority_min": GenericEvent<"sched_get_priority_min">;
	readonly "sched_rr_get_interval": GenericEvent<"sched_rr_get_interval">;
	readonly "mremap": GenericEvent<"mremap">;
	readonly "rt_sigaction": GenericEvent<"rt_sigaction">;
	readonly "rt_sigprocmask": GenericEvent<"rt_sigprocmask">;
	readonly "rt_sigpending": GenericEvent<"rt_sigpending">;
	readonly "rt_sigtimedwait": GenericEvent<"rt_sigtimedwait">;
	readonly "rt_sigqueueinfo": GenericEvent<"rt_sigqueueinfo">;
	readonly "rt_sigsuspend": GenericEvent<"rt_sigsuspend">;
	readonly "capget": GenericEvent<"capget">;
	readonly "getgroups": GenericEvent<"getgroups">;
	readonly "setgroups": GenericEvent<"setgroups">;
	readonly "setfsuid": GenericEvent<"setfsuid">;
	readonly "setfsgid": GenericEvent<"setfsgid">;
	readonly "pivot_root": GenericEvent<"pivot_root">;
	readonly "mincore": GenericEvent<"mincore">;
	readonly "madvise": GenericEvent<"madvise">;
	readonly "gettid": GenericEvent<"gettid">;
	readonly "setxattr": GenericEvent<"setxattr">;
	readonly "lsetxattr": GenericEvent<"lsetxattr">;
	readonly "fsetxattr": GenericEvent<"fsetxattr">;
	readonly "getxattr": GenericEvent<"getxattr">;
	readonly "lgetxattr": GenericEvent<"lgetxattr">;
	readonly "fgetxattr": GenericEvent<"fgetxattr">;
	readonly "listxattr": GenericEvent<"listxattr">;
	readonly "llistxattr": GenericEvent<"llistxattr">;
	readonly "flistxattr": GenericEvent<"flistxattr">;
	readonly "removexattr": GenericEvent<"removexattr">;
	readonly "lremovexattr": GenericEvent<"lremovexattr">;
	readonly "fremovexattr": GenericEvent<"fremovexattr">;
	readonly "sched_setaffinity": GenericEvent<"sched_setaffinity">;
	readonly "sched_getaffinity": GenericEvent<"sched_getaffinity">;
	readonly "set_thread_area": GenericEvent<"set_thread_area">;
	readonly "get_thread_area": GenericEvent<"get_thread_area">;
	readonly "io_setup": GenericEvent<"io_setup">;
	readonly "io_destroy": GenericEvent<"io_destroy">;
	readonly "io_getevents": GenericEvent<"io_getevents">;
	readonly "io_submit": GenericEvent<"io_submit">;
	readonly "io_cancel": GenericEvent<"io_cancel">;
	readonly "exit_group": GenericEvent<"exit_group">;
	readonly "epoll_ctl": GenericEvent<"epoll_ctl">;
	readonly "remap_file_pages": GenericEvent<"remap_file_pages">;
	readonly "set_tid_address": GenericEvent<"set_tid_address">;
	readonly "timer_create": GenericEvent<"timer_create">;
	readonly "timer_settime": GenericEvent<"timer_settime">;
	readonly "timer_gettime": GenericEvent<"timer_gettime">;
	readonly "timer_getoverrun": GenericEvent<"timer_getoverrun">;
	readonly "timer_delete": GenericEvent<"timer_delete">;
	readonly "clock_settime": GenericEvent<"clock_settime">;
	readonly "clock_gettime": GenericEvent<"clock_gettime">;
	readonly "clock_getres": GenericEvent<"clock_getres">;
	readonly "clock_nanosleep": GenericEvent<"clock_nanosleep">;
	readonly "utimes": GenericEvent<"utimes">;
	readonly "mq_open": GenericEvent<"mq_open">;
	readonly "mq_unlink": GenericEvent<"mq_unlink">;
	readonly "mq_timedsend": GenericEvent<"mq_timedsend">;
	readonly "mq_timedreceive": GenericEvent<"mq_timedreceive">;
	readonly "mq_notify": GenericEvent<"mq_notify">;
	readonly "mq_getsetattr": GenericEvent<"mq_getsetattr">;
	readonly "kexec_load": GenericEvent<"kexec_load">;
	readonly "waitid": GenericEvent<"waitid">;
	readonly "add_key": GenericEvent<"add_key">;
	readonly "request_key": GenericEvent<"request_key">;
	readonly "ioprio_set": GenericEvent<"ioprio_set">;
	readonly "ioprio_get": GenericEvent<"ioprio_get">;
	readonly "inotify_add_watch": GenericEvent<"inotify_add_watch">;
	readonly "inotify_rm_watch": GenericEvent<"inotify_rm_watch">;
	readonly "futimesat": GenericEvent<"futimesat">;
	readonly "readlinkat": GenericEvent<"readlinkat">;
	readonly "faccessat": GenericEvent<"faccessat">;
	readonly "pselect6": GenericEvent<"pselect6">;
	readonly "set_robust_list": GenericEvent<"set_robust_list">;
	readonly "get_robust_list": GenericEvent<"get_robust_list">;
	readonly "tee": GenericEvent<"tee">;
	readonly "vmsplice": GenericEvent<"vmsplice">;
	readonly "getcpu": GenericEvent<"getcpu">;
	readonly "epoll_pwait": GenericEvent<"epoll_pwait">;
	readonly "utimensat": GenericEvent<"utimensat">;
	readonly "timerfd_settime": GenericEvent<"timerfd_settime">;
	readonly "timerfd_gettime": GenericEvent<"timerfd_gettime">;
	readonly "rt_tgsigqueueinfo": GenericEvent<"rt_tgsigqueueinfo">;
	readonly "perf_event_open": GenericEvent<"perf_event_open">;
	readonly "fanotify_init": GenericEvent<"fanotify_init">;
	readonly "clock_adjtime": GenericEvent<"clock_adjtime">;
	readonly "syncfs": GenericEvent<"syncfs">;
	readonly "msgsnd": GenericEvent<"msgsnd">;
	readonly "msgrcv": GenericEvent<"msgrcv">;
	readonly "msgget": GenericEvent<"msgget">;
	readonly "msgctl": GenericEvent<"msgctl">;
	readonly "shmdt": GenericEvent<"shmdt">;
	readonly "shmget": GenericEvent<"shmget">;
	readonly "shmctl": GenericEvent<"shmctl">;
	readonly "statfs64": GenericEvent<"statfs64">;
	readonly "fstatfs64": GenericEvent<"fstatfs64">;
	readonly "fstatat64": GenericEvent<"fstatat64">;
	readonly "sendfile64": GenericEvent<"sendfile64">;
	readonly "bdflush": GenericEvent<"bdflush">;
	readonly "sigprocmask": GenericEvent<"sigprocmask">;
	readonly "ipc": GenericEvent<"ipc">;
	readonly "socketcall": GenericEvent<"socketcall">;
	readonly "fcntl64": GenericEvent<"fcntl64">;
	readonly "_newselect": GenericEvent<"_newselect">;
	readonly "sgetmask": GenericEvent<"sgetmask">;
	readonly "ssetmask": GenericEvent<"ssetmask">;
	readonly "sigpending": GenericEvent<"sigpending">;
	readonly "olduname": GenericEvent<"olduname">;
	readonly "signal": GenericEvent<"signal">;
	readonly "nice": GenericEvent<"nice">;
	readonly "stime": GenericEvent<"stime">;
	readonly "waitpid": GenericEvent<"waitpid">;
	readonly "arch_prctl": GenericEvent<"arch_prctl">;
	readonly "shmat": GenericEvent<"shmat">;
	readonly "rt_sigreturn": GenericEvent<"rt_sigreturn">;
	readonly "fallocate": GenericEvent<"fallocate">;
	readonly "setuid32": GenericEvent<"setuid32">;
	readonly "getuid32": GenericEvent<"getuid32">;
	readonly "setgid32": GenericEvent<"setgid32">;
	readonly "geteuid32": GenericEvent<"geteuid32">;
	readonly "getgid32": GenericEvent<"getgid32">;
	readonly "setresuid32": GenericEvent<"setresuid32">;
	readonly "setresgid32": GenericEvent<"setresgid32">;
	readonly "getresuid32": GenericEvent<"getresuid32">;
	readonly "getresgid32": GenericEvent<"getresgid32">;
	readonly "sigaltstack": GenericEvent<"sigaltstack">;
	readonly "getrandom": GenericEvent<"getrandom">;
	readonly "fadvise64": GenericEvent<"fadvise64">;
	readonly "getegid32": GenericEvent<"getegid32">;
	readonly "fspick": GenericEvent<"fspick">;
	readonly "fsmount": GenericEvent<"fsmount">;
	readonly "fsopen": GenericEvent<"fsopen">;
	readonly "open_tree": GenericEvent<"open_tree">;
	readonly "move_mount": GenericEvent<"move_mount">;
	readonly "mount_setattr": GenericEvent<"mount_setattr">;
	readonly "memfd_secret": GenericEvent<"memfd_secret">;
	readonly "ioperm": GenericEvent<"ioperm">;
	readonly "kexec_file_load": GenericEvent<"kexec_file_load">;
	readonly "pidfd_send_signal": GenericEvent<"pidfd_send_signal">;
	readonly "pkey_alloc": GenericEvent<"pkey_alloc">;
	readonly "pkey_mprotect": GenericEvent<"pkey_mprotect">;
	readonly "pkey_free": GenericEvent<"pkey_free">;
	readonly "landlock_create_ruleset": GenericEvent<"landlock_create_ruleset">;
	readonly "quotactl_fd": GenericEvent<"quotactl_fd">;
	readonly "landlock_restrict_self": GenericEvent<"landlock_restrict_self">;
	readonly "landlock_add_rule": GenericEvent<"landlock_add_rule">;
	readonly "epoll_pwait2": GenericEvent<"epoll_pwait2">;
	readonly "migrate_pages": GenericEvent<"migrate_pages">;
	readonly "move_pages": GenericEvent<"move_pages">;
	readonly "preadv2": GenericEvent<"preadv2">;
	readonly "pwritev2": GenericEvent<"pwritev2">;
	readonly "kcmp": GenericEvent<"kcmp">;
	readonly "sched_setattr": GenericEvent<"sched_setattr">;
	readonly "mbind": GenericEvent<"mbind">;
	readonly "epoll_ctl_old": GenericEvent<"epoll_ctl_old">;
	readonly "lookup_dcookie": GenericEvent<"lookup_dcookie">;
	readonly "modify_ldt": GenericEvent<"modify_ldt">;
	readonly "statx": GenericEvent<"statx">;
	readonly "set_mempolicy": GenericEvent<"set_mempolicy">;
	readonly "io_pgetevents": GenericEvent<"io_pgetevents">;
	readonly "set_mempolicy_home_node": GenericEvent<"set_mempolicy_home_node">;
	readonly "semtimedop": GenericEvent<"semtimedop">;
	readonly "get_kernel_syms": GenericEvent<"get_kernel_syms">;
	readonly "readahead": GenericEvent<"readahead">;
	readonly "futex_waitv": GenericEvent<"futex_waitv">;
	readonly "getpmsg": GenericEvent<"getpmsg">;
	readonly "name_to_handle_at": GenericEvent<"name_to_handle_at">;
	readonly "process_mrelease": GenericEvent<"process_mrelease">;
	readonly "nfsservctl": GenericEvent<"nfsservctl">;
	readonly "epoll_wait_old": GenericEvent<"epoll_wait_old">;
	readonly "rseq": GenericEvent<"rseq">;
	readonly "create_module": GenericEvent<"create_module">;
	readonly "na_1": GenericEvent<"na_1">;
	readonly "sched_getattr": GenericEvent<"sched_getattr">;
	readonly "faccessat2": GenericEvent<"faccessat2">;
	readonly "_sysctl": GenericEvent<"_sysctl">;
	readonly "query_module": GenericEvent<"query_module">;
	readonly "get_mempolicy": GenericEvent<"get_mempolicy">;
	readonly "sync_file_range": GenericEvent<"sync_file_range">;
	readonly "process_madvise": GenericEvent<"process_madvise">;
	readonly "membarrier": GenericEvent<"membarrier">;
	readonly "iopl": GenericEvent<"iopl">;
	readonly "fanotify_mark": GenericEvent<"fanotify_mark">;
	readonly "sched_process_exit": GenericEvent<"sched_process_exit">;
	readonly "sched_switch": GenericEvent<"sched_switch">;
	readonly "page_fault_user": GenericEvent<"page_fault_user">;
	readonly "page_fault_kernel": GenericEvent<"page_fault_kernel">;
	readonly "signal_deliver": GenericEvent<"signal_deliver">;
	readonly "timerfd": GenericEvent<"timerfd">;
	readonly "s390_pci_mmio_read": GenericEvent<"s390_pci_mmio_read">;
	readonly "sigaction": GenericEvent<"sigaction">;
	readonly "s390_pci_mmio_write": GenericEvent<"s390_pci_mmio_write">;
	readonly "readdir": GenericEvent<"readdir">;
	readonly "s390_sthyi": GenericEvent<"s390_sthyi">;
	readonly "sigsuspend": GenericEvent<"sigsuspend">;
	readonly "idle": GenericEvent<"idle">;
	readonly "s390_runtime_instr": GenericEvent<"s390_runtime_instr">;
	readonly "sigreturn": GenericEvent<"sigreturn">;
	readonly "s390_guarded_storage": GenericEvent<"s390_guarded_storage">;
	readonly "cachestat": GenericEvent<"cachestat">;
	readonly "fchmodat2": GenericEvent<"fchmodat2">;
	readonly "map_shadow_stack": GenericEvent<"map_shadow_stack">;
	readonly "riscv_flush_icache": GenericEvent<"riscv_flush_icache">;
	readonly "riscv_hwprobe": GenericEvent<"riscv_hwprobe">;
	readonly "futex_wake": GenericEvent<"futex_wake">;
	readonly "futex_requeue": GenericEvent<"futex_requeue">;
	readonly "futex_wait": GenericEvent<"futex_wait">;
	readonly "oldstat": GenericEvent<"oldstat">;
	readonly "switch_endian": GenericEvent<"switch_endian">;
	readonly "multiplexer": GenericEvent<"multiplexer">;
	readonly "oldlstat": GenericEvent<"oldlstat">;
	readonly "spu_create": GenericEvent<"spu_create">;
	readonly "sync_file_range2": GenericEvent<"sync_file_range2">;
	readonly "oldfstat": GenericEvent<"oldfstat">;
	readonly "spu_run": GenericEvent<"spu_run">;
	readonly "swapcontext": GenericEvent<"swapcontext">;
	readonly "pciconfig_write": GenericEvent<"pciconfig_write">;
	readonly "rtas": GenericEvent<"rtas">;
	readonly "pciconfig_read": GenericEvent<"pciconfig_read">;
	readonly "sys_debug_setcontext": GenericEvent<"sys_debug_setcontext">;
	readonly "vm86": GenericEvent<"vm86">;
	readonly "oldolduname": GenericEvent<"oldolduname">;
	readonly "subpage_prot": GenericEvent<"subpage_prot">;
	readonly "pciconfig_iobase": GenericEvent<"pciconfig_iobase">;
	readonly "listmount": GenericEvent<"listmount">;
	readonly "statmount": GenericEvent<"statmount">;
	readonly "lsm_get_self_attr": GenericEvent<"lsm_get_self_attr">;
	readonly "lsm_set_self_attr": GenericEvent<"lsm_set_self_attr">;
	readonly "lsm_list_modules": GenericEvent<"lsm_list_modules">;
	readonly "mseal": GenericEvent<"mseal">;
	readonly "uretprobe": GenericEvent<"uretprobe">;
	readonly "removexattrat": GenericEvent<"removexattrat">;
	readonly "listxattrat": GenericEvent<"listxattrat">;
	readonly "getxattrat": GenericEvent<"getxattrat">;
	readonly "setxattrat": GenericEvent<"setxattrat">;
	readonly "open_tree_attr": GenericEvent<"open_tree_attr">;
	readonly "file_getattr": GenericEvent<"file_getattr">;
	readonly "file_setattr": GenericEvent<"file_setattr">;
	readonly "listns": GenericEvent<"listns">;
	readonly "uprobe": GenericEvent<"uprobe">;
	readonly "rseq_slice_yield": GenericEvent<"rseq_slice_yield">;
}
export type EventName = keyof EventMap;
