// Generated from schema/ by `npm run generate`: do not edit.
// Arguments of events in capture files, whatever version of the event table wrote them.

import type {DynamicValue, PolledFd, SocketAddress, SocketTuple} from '../../decode/kinds.js';

/** Arguments by event name; a key that this version of the event does not have is undefined, an empty parameter is null. */
export interface RecordedArgsMap {
	/** Arguments of any version of accept. */
	accept: {
		readonly fd: number | null | undefined;
		readonly tuple: SocketTuple | null | undefined;
		readonly queuepct: number | null | undefined;
		readonly flags: number | null | undefined;
		readonly queuelen: number | null | undefined;
		readonly queuemax: number | null | undefined;
	};
	/** Arguments of any version of accept4. */
	accept4: {
		readonly flags: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly tuple: SocketTuple | null | undefined;
		readonly queuepct: number | null | undefined;
		readonly queuelen: number | null | undefined;
		readonly queuemax: number | null | undefined;
	};
	/** Arguments of any version of access. */
	access: {
		readonly mode: number | null | undefined;
		readonly res: number | null | undefined;
		readonly name: string | null | undefined;
	};
	/** Arguments of any version of asyncevent. */
	asyncevent: {
		readonly plugin_id: number | null | undefined;
		readonly name: string | null | undefined;
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of bind. */
	bind: {
		readonly fd: number | null | undefined;
		readonly res: number | null | undefined;
		readonly addr: SocketAddress | null | undefined;
	};
	/** Arguments of any version of bpf. */
	bpf: {
		readonly cmd: bigint | number | null | undefined;
		readonly res_or_fd: DynamicValue | null | undefined;
		readonly fd: number | null | undefined;
	};
	/** Arguments of any version of brk. */
	brk: {
		readonly size: number | null | undefined;
		readonly res: bigint | null | undefined;
		readonly addr: bigint | null | undefined;
		readonly vm_size: number | null | undefined;
		readonly vm_rss: number | null | undefined;
		readonly vm_swap: number | null | undefined;
	};
	/** Arguments of any version of capset. */
	capset: {
		readonly res: number | null | undefined;
		readonly cap_inheritable: bigint | null | undefined;
		readonly cap_permitted: bigint | null | undefined;
		readonly cap_effective: bigint | null | undefined;
	};
	/** Arguments of any version of chdir. */
	chdir: {
		readonly res: number | null | undefined;
		readonly path: string | null | undefined;
	};
	/** Arguments of any version of chmod. */
	chmod: {
		readonly res: number | null | undefined;
		readonly filename: string | null | undefined;
		readonly mode: number | null | undefined;
	};
	/** Arguments of any version of chown. */
	chown: {
		readonly res: number | null | undefined;
		readonly path: string | null | undefined;
		readonly uid: number | null | undefined;
		readonly gid: number | null | undefined;
	};
	/** Arguments of any version of chroot. */
	chroot: {
		readonly res: number | null | undefined;
		readonly path: string | null | undefined;
	};
	/** Arguments of any version of clone. */
	clone: {
		readonly res: number | null | undefined;
		readonly exe: string | null | undefined;
		readonly args: readonly string[] | null | undefined;
		readonly tid: number | null | undefined;
		readonly pid: number | null | undefined;
		readonly ptid: number | null | undefined;
		readonly cwd: string | null | undefined;
		readonly fdlimit: bigint | null | undefined;
		readonly flags: number | null | undefined;
		readonly uid: number | null | undefined;
		readonly gid: number | null | undefined;
		readonly pgft_maj: bigint | null | undefined;
		readonly pgft_min: bigint | null | undefined;
		readonly vm_size: number | null | undefined;
		readonly vm_rss: number | null | undefined;
		readonly vm_swap: number | null | undefined;
		readonly comm: string | null | undefined;
		readonly cgroups: readonly string[] | null | undefined;
		readonly vtid: number | null | undefined;
		readonly vpid: number | null | undefined;
		readonly pidns_init_start_ts: bigint | null | undefined;
	};
	/** Arguments of any version of clone3. */
	clone3: {
		readonly res: number | null | undefined;
		readonly exe: string | null | undefined;
		readonly args: readonly string[] | null | undefined;
		readonly tid: number | null | undefined;
		readonly pid: number | null | undefined;
		readonly ptid: number | null | undefined;
		readonly cwd: string | null | undefined;
		readonly fdlimit: bigint | null | undefined;
		readonly pgft_maj: bigint | null | undefined;
		readonly pgft_min: bigint | null | undefined;
		readonly vm_size: number | null | undefined;
		readonly vm_rss: number | null | undefined;
		readonly vm_swap: number | null | undefined;
		readonly comm: string | null | undefined;
		readonly cgroups: readonly string[] | null | undefined;
		readonly flags: number | null | undefined;
		readonly uid: number | null | undefined;
		readonly gid: number | null | undefined;
		readonly vtid: number | null | undefined;
		readonly vpid: number | null | undefined;
		readonly pidns_init_start_ts: bigint | null | undefined;
	};
	/** Arguments of any version of close. */
	close: {
		readonly fd: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of close_range. */
	close_range: {
		readonly res: number | null | undefined;
		readonly first: number | null | undefined;
		readonly last: number | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of connect. */
	connect: {
		readonly fd: number | null | undefined;
		readonly addr: SocketAddress | null | undefined;
		readonly res: number | null | undefined;
		readonly tuple: SocketTuple | null | undefined;
	};
	/** Arguments of any version of container. */
	container: {
		readonly id: string | null | undefined;
		readonly type: number | null | undefined;
		readonly name: string | null | undefined;
		readonly image: string | null | undefined;
		readonly json: string | null | undefined;
	};
	/** Arguments of any version of copy_file_range. */
	copy_file_range: {
		readonly fdin: number | null | undefined;
		readonly offin: bigint | null | undefined;
		readonly len: bigint | null | undefined;
		readonly res: number | null | undefined;
		readonly fdout: number | null | undefined;
		readonly offout: bigint | null | undefined;
	};
	/** Arguments of any version of cpu_hotplug. */
	cpu_hotplug: {
		readonly cpu: number | null | undefined;
		readonly action: number | null | undefined;
	};
	/** Arguments of any version of creat. */
	creat: {
		readonly name: string | null | undefined;
		readonly mode: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly dev: number | null | undefined;
		readonly ino: bigint | null | undefined;
		readonly creat_flags: number | null | undefined;
	};
	/** Arguments of any version of delete_module. */
	delete_module: {
		readonly res: number | null | undefined;
		readonly name: string | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of drop. */
	drop: {
		readonly ratio: number | null | undefined;
		readonly cpu: number | null | undefined;
		readonly lane: number | null | undefined;
		readonly count: bigint | null | undefined;
	};
	/** Arguments of any version of dup. */
	dup: {
		readonly fd: number | null | undefined;
		readonly res: number | null | undefined;
		readonly oldfd: number | null | undefined;
	};
	/** Arguments of any version of dup2. */
	dup2: {
		readonly fd: number | null | undefined;
		readonly res: number | null | undefined;
		readonly oldfd: number | null | undefined;
		readonly newfd: number | null | undefined;
	};
	/** Arguments of any version of dup3. */
	dup3: {
		readonly fd: number | null | undefined;
		readonly res: number | null | undefined;
		readonly oldfd: number | null | undefined;
		readonly newfd: number | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of epoll_create. */
	epoll_create: {
		readonly size: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of epoll_create1. */
	epoll_create1: {
		readonly flags: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of epoll_wait. */
	epoll_wait: {
		readonly maxevents: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of eventfd. */
	eventfd: {
		readonly initval: bigint | null | undefined;
		readonly flags: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of eventfd2. */
	eventfd2: {
		readonly initval: bigint | null | undefined;
		readonly res: number | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of execve. */
	execve: {
		readonly res: number | null | undefined;
		readonly exe: string | null | undefined;
		readonly args: readonly string[] | null | undefined;
		readonly tid: number | null | undefined;
		readonly pid: number | null | undefined;
		readonly ptid: number | null | undefined;
		readonly cwd: string | null | undefined;
		readonly fdlimit: bigint | null | undefined;
		readonly pgft_maj: bigint | null | undefined;
		readonly pgft_min: bigint | null | undefined;
		readonly vm_size: number | null | undefined;
		readonly vm_rss: number | null | undefined;
		readonly vm_swap: number | null | undefined;
		readonly env: readonly string[] | null | undefined;
		readonly comm: string | null | undefined;
		readonly cgroups: readonly string[] | null | undefined;
		readonly tty: number | null | undefined;
		readonly filename: string | null | undefined;
		readonly vpgid: number | null | undefined;
		readonly loginuid: number | null | undefined;
		readonly flags: number | null | undefined;
		readonly cap_inheritable: bigint | null | undefined;
		readonly cap_permitted: bigint | null | undefined;
		readonly cap_effective: bigint | null | undefined;
		readonly exe_ino: bigint | null | undefined;
		readonly exe_ino_ctime: bigint | null | undefined;
		readonly exe_ino_mtime: bigint | null | undefined;
		readonly uid: number | null | undefined;
		readonly trusted_exepath: string | null | undefined;
		readonly pgid: number | null | undefined;
		readonly gid: number | null | undefined;
	};
	/** Arguments of any version of execveat. */
	execveat: {
		readonly dirfd: number | null | undefined;
		readonly pathname: string | null | undefined;
		readonly flags: number | null | undefined;
		readonly res: number | null | undefined;
		readonly exe: string | null | undefined;
		readonly args: readonly string[] | null | undefined;
		readonly tid: number | null | undefined;
		readonly pid: number | null | undefined;
		readonly ptid: number | null | undefined;
		readonly cwd: string | null | undefined;
		readonly fdlimit: bigint | null | undefined;
		readonly pgft_maj: bigint | null | undefined;
		readonly pgft_min: bigint | null | undefined;
		readonly vm_size: number | null | undefined;
		readonly vm_rss: number | null | undefined;
		readonly vm_swap: number | null | undefined;
		readonly comm: string | null | undefined;
		readonly cgroups: readonly string[] | null | undefined;
		readonly env: readonly string[] | null | undefined;
		readonly tty: number | null | undefined;
		readonly vpgid: number | null | undefined;
		readonly loginuid: number | null | undefined;
		readonly cap_inheritable: bigint | null | undefined;
		readonly cap_permitted: bigint | null | undefined;
		readonly cap_effective: bigint | null | undefined;
		readonly exe_ino: bigint | null | undefined;
		readonly exe_ino_ctime: bigint | null | undefined;
		readonly exe_ino_mtime: bigint | null | undefined;
		readonly uid: number | null | undefined;
		readonly trusted_exepath: string | null | undefined;
		readonly pgid: number | null | undefined;
		readonly gid: number | null | undefined;
	};
	/** Arguments of any version of fchdir. */
	fchdir: {
		readonly fd: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of fchmod. */
	fchmod: {
		readonly res: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly mode: number | null | undefined;
	};
	/** Arguments of any version of fchmodat. */
	fchmodat: {
		readonly res: number | null | undefined;
		readonly dirfd: number | null | undefined;
		readonly filename: string | null | undefined;
		readonly mode: number | null | undefined;
	};
	/** Arguments of any version of fchown. */
	fchown: {
		readonly res: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly uid: number | null | undefined;
		readonly gid: number | null | undefined;
	};
	/** Arguments of any version of fchownat. */
	fchownat: {
		readonly res: number | null | undefined;
		readonly dirfd: number | null | undefined;
		readonly pathname: string | null | undefined;
		readonly uid: number | null | undefined;
		readonly gid: number | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of fcntl. */
	fcntl: {
		readonly fd: number | null | undefined;
		readonly cmd: number | null | undefined;
		readonly res: number | null | undefined;
		readonly arg: bigint | null | undefined;
	};
	/** Arguments of any version of finit_module. */
	finit_module: {
		readonly res: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly uargs: string | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of flock. */
	flock: {
		readonly fd: number | null | undefined;
		readonly operation: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of fork. */
	fork: {
		readonly res: number | null | undefined;
		readonly exe: string | null | undefined;
		readonly args: readonly string[] | null | undefined;
		readonly tid: number | null | undefined;
		readonly pid: number | null | undefined;
		readonly ptid: number | null | undefined;
		readonly cwd: string | null | undefined;
		readonly fdlimit: bigint | null | undefined;
		readonly pgft_maj: bigint | null | undefined;
		readonly pgft_min: bigint | null | undefined;
		readonly vm_size: number | null | undefined;
		readonly vm_rss: number | null | undefined;
		readonly vm_swap: number | null | undefined;
		readonly flags: number | null | undefined;
		readonly uid: number | null | undefined;
		readonly gid: number | null | undefined;
		readonly comm: string | null | undefined;
		readonly cgroups: readonly string[] | null | undefined;
		readonly vtid: number | null | undefined;
		readonly vpid: number | null | undefined;
		readonly pidns_init_start_ts: bigint | null | undefined;
	};
	/** Arguments of any version of fsconfig. */
	fsconfig: {
		readonly res: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly cmd: number | null | undefined;
		readonly key: string | null | undefined;
		readonly value_bytebuf: Uint8Array | null | undefined;
		readonly value_charbuf: string | null | undefined;
		readonly aux: number | null | undefined;
	};
	/** Arguments of any version of fstat. */
	fstat: {
		readonly fd: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of fstat64. */
	fstat64: {
		readonly fd: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of futex. */
	futex: {
		readonly addr: bigint | null | undefined;
		readonly op: number | null | undefined;
		readonly val: bigint | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of getcwd. */
	getcwd: {
		readonly res: number | null | undefined;
		readonly path: string | null | undefined;
	};
	/** Arguments of any version of getdents. */
	getdents: {
		readonly fd: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of getdents64. */
	getdents64: {
		readonly fd: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of getegid. */
	getegid: {
		readonly egid: number | null | undefined;
	};
	/** Arguments of any version of geteuid. */
	geteuid: {
		readonly euid: number | null | undefined;
	};
	/** Arguments of any version of getgid. */
	getgid: {
		readonly gid: number | null | undefined;
	};
	/** Arguments of any version of getpeername. */
	getpeername: {};
	/** Arguments of any version of getresgid. */
	getresgid: {
		readonly res: number | null | undefined;
		readonly rgid: number | null | undefined;
		readonly egid: number | null | undefined;
		readonly sgid: number | null | undefined;
	};
	/** Arguments of any version of getresuid. */
	getresuid: {
		readonly res: number | null | undefined;
		readonly ruid: number | null | undefined;
		readonly euid: number | null | undefined;
		readonly suid: number | null | undefined;
	};
	/** Arguments of any version of getrlimit. */
	getrlimit: {
		readonly resource: number | null | undefined;
		readonly res: number | null | undefined;
		readonly cur: bigint | null | undefined;
		readonly max: bigint | null | undefined;
	};
	/** Arguments of any version of getsockname. */
	getsockname: {};
	/** Arguments of any version of getsockopt. */
	getsockopt: {
		readonly res: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly level: number | null | undefined;
		readonly optname: number | null | undefined;
		readonly val: DynamicValue | null | undefined;
		readonly optlen: number | null | undefined;
	};
	/** Arguments of any version of getuid. */
	getuid: {
		readonly uid: number | null | undefined;
	};
	/** Arguments of any version of groupadded. */
	groupadded: {
		readonly gid: number | null | undefined;
		readonly name: string | null | undefined;
		readonly container_id: string | null | undefined;
	};
	/** Arguments of any version of groupdeleted. */
	groupdeleted: {
		readonly gid: number | null | undefined;
		readonly name: string | null | undefined;
		readonly container_id: string | null | undefined;
	};
	/** Arguments of any version of infra. */
	infra: {
		readonly source: string | null | undefined;
		readonly name: string | null | undefined;
		readonly description: string | null | undefined;
		readonly scope: string | null | undefined;
	};
	/** Arguments of any version of init_module. */
	init_module: {
		readonly res: number | null | undefined;
		readonly img: Uint8Array | null | undefined;
		readonly length: bigint | null | undefined;
		readonly uargs: string | null | undefined;
	};
	/** Arguments of any version of inotify_init. */
	inotify_init: {
		readonly flags: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of inotify_init1. */
	inotify_init1: {
		readonly res: number | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of io_uring_enter. */
	io_uring_enter: {
		readonly res: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly to_submit: number | null | undefined;
		readonly min_complete: number | null | undefined;
		readonly flags: number | null | undefined;
		readonly sig: number | null | undefined;
	};
	/** Arguments of any version of io_uring_register. */
	io_uring_register: {
		readonly res: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly opcode: number | null | undefined;
		readonly arg: bigint | null | undefined;
		readonly nr_args: number | null | undefined;
	};
	/** Arguments of any version of io_uring_setup. */
	io_uring_setup: {
		readonly res: number | null | undefined;
		readonly entries: number | null | undefined;
		readonly sq_entries: number | null | undefined;
		readonly cq_entries: number | null | undefined;
		readonly flags: number | null | undefined;
		readonly sq_thread_cpu: number | null | undefined;
		readonly sq_thread_idle: number | null | undefined;
		readonly features: number | null | undefined;
	};
	/** Arguments of any version of ioctl. */
	ioctl: {
		readonly fd: number | null | undefined;
		readonly request: bigint | null | undefined;
		readonly res: number | null | undefined;
		readonly argument: bigint | null | undefined;
	};
	/** Arguments of any version of k8s. */
	k8s: {
		readonly json: string | null | undefined;
	};
	/** Arguments of any version of keyctl. */
	keyctl: {
		readonly res: number | null | undefined;
		readonly operation: number | null | undefined;
		readonly arg2: DynamicValue | null | undefined;
		readonly arg3: DynamicValue | null | undefined;
		readonly arg4: DynamicValue | null | undefined;
		readonly arg5: DynamicValue | null | undefined;
	};
	/** Arguments of any version of kill. */
	kill: {
		readonly pid: number | null | undefined;
		readonly sig: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of lchown. */
	lchown: {
		readonly res: number | null | undefined;
		readonly path: string | null | undefined;
		readonly uid: number | null | undefined;
		readonly gid: number | null | undefined;
	};
	/** Arguments of any version of link. */
	link: {
		readonly oldpath: string | null | undefined;
		readonly newpath: string | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of linkat. */
	linkat: {
		readonly olddir: number | null | undefined;
		readonly oldpath: string | null | undefined;
		readonly newdir: number | null | undefined;
		readonly newpath: string | null | undefined;
		readonly res: number | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of listen. */
	listen: {
		readonly fd: number | null | undefined;
		readonly backlog: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of llseek. */
	llseek: {
		readonly fd: number | null | undefined;
		readonly offset: bigint | null | undefined;
		readonly whence: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of lseek. */
	lseek: {
		readonly fd: number | null | undefined;
		readonly offset: bigint | null | undefined;
		readonly whence: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of lstat. */
	lstat: {
		readonly res: number | null | undefined;
		readonly path: string | null | undefined;
	};
	/** Arguments of any version of lstat64. */
	lstat64: {
		readonly res: number | null | undefined;
		readonly path: string | null | undefined;
	};
	/** Arguments of any version of memfd_create. */
	memfd_create: {
		readonly fd: number | null | undefined;
		readonly name: string | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of mesos. */
	mesos: {
		readonly json: string | null | undefined;
	};
	/** Arguments of any version of mkdir. */
	mkdir: {
		readonly path: string | null | undefined;
		readonly mode: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of mkdirat. */
	mkdirat: {
		readonly res: number | null | undefined;
		readonly dirfd: number | null | undefined;
		readonly path: string | null | undefined;
		readonly mode: number | null | undefined;
	};
	/** Arguments of any version of mknod. */
	mknod: {
		readonly res: number | null | undefined;
		readonly path: string | null | undefined;
		readonly mode: number | null | undefined;
		readonly dev: number | null | undefined;
	};
	/** Arguments of any version of mknodat. */
	mknodat: {
		readonly res: number | null | undefined;
		readonly dirfd: number | null | undefined;
		readonly path: string | null | undefined;
		readonly mode: number | null | undefined;
		readonly dev: number | null | undefined;
	};
	/** Arguments of any version of mlock. */
	mlock: {
		readonly res: number | null | undefined;
		readonly addr: bigint | null | undefined;
		readonly len: bigint | null | undefined;
	};
	/** Arguments of any version of mlock2. */
	mlock2: {
		readonly res: number | null | undefined;
		readonly addr: bigint | null | undefined;
		readonly len: bigint | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of mlockall. */
	mlockall: {
		readonly res: number | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of mmap. */
	mmap: {
		readonly addr: bigint | null | undefined;
		readonly length: bigint | null | undefined;
		readonly prot: number | null | undefined;
		readonly flags: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly offset: bigint | null | undefined;
		readonly res: bigint | null | undefined;
		readonly vm_size: number | null | undefined;
		readonly vm_rss: number | null | undefined;
		readonly vm_swap: number | null | undefined;
	};
	/** Arguments of any version of mmap2. */
	mmap2: {
		readonly addr: bigint | null | undefined;
		readonly length: bigint | null | undefined;
		readonly prot: number | null | undefined;
		readonly flags: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly pgoffset: bigint | null | undefined;
		readonly res: bigint | null | undefined;
		readonly vm_size: number | null | undefined;
		readonly vm_rss: number | null | undefined;
		readonly vm_swap: number | null | undefined;
	};
	/** Arguments of any version of mount. */
	mount: {
		readonly flags: number | null | undefined;
		readonly res: number | null | undefined;
		readonly dev: string | null | undefined;
		readonly dir: string | null | undefined;
		readonly type: string | null | undefined;
	};
	/** Arguments of any version of mprotect. */
	mprotect: {
		readonly addr: bigint | null | undefined;
		readonly length: bigint | null | undefined;
		readonly prot: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of munlock. */
	munlock: {
		readonly res: number | null | undefined;
		readonly addr: bigint | null | undefined;
		readonly len: bigint | null | undefined;
	};
	/** Arguments of any version of munlockall. */
	munlockall: {
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of munmap. */
	munmap: {
		readonly addr: bigint | null | undefined;
		readonly length: bigint | null | undefined;
		readonly res: number | null | undefined;
		readonly vm_size: number | null | undefined;
		readonly vm_rss: number | null | undefined;
		readonly vm_swap: number | null | undefined;
	};
	/** Arguments of any version of nanosleep. */
	nanosleep: {
		readonly interval: bigint | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of newfstatat. */
	newfstatat: {
		readonly res: number | null | undefined;
		readonly dirfd: number | null | undefined;
		readonly path: string | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of notification. */
	notification: {
		readonly id: string | null | undefined;
		readonly desc: string | null | undefined;
	};
	/** Arguments of any version of open. */
	open: {
		readonly name: string | null | undefined;
		readonly flags: number | null | undefined;
		readonly mode: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly dev: number | null | undefined;
		readonly ino: bigint | null | undefined;
	};
	/** Arguments of any version of open_by_handle_at. */
	open_by_handle_at: {
		readonly fd: number | null | undefined;
		readonly mountfd: number | null | undefined;
		readonly flags: number | null | undefined;
		readonly path: string | null | undefined;
		readonly dev: number | null | undefined;
		readonly ino: bigint | null | undefined;
	};
	/** Arguments of any version of openat. */
	openat: {
		readonly dirfd: number | null | undefined;
		readonly name: string | null | undefined;
		readonly flags: number | null | undefined;
		readonly mode: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly dev: number | null | undefined;
		readonly ino: bigint | null | undefined;
	};
	/** Arguments of any version of openat2. */
	openat2: {
		readonly dirfd: number | null | undefined;
		readonly name: string | null | undefined;
		readonly flags: number | null | undefined;
		readonly mode: number | null | undefined;
		readonly resolve: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly dev: number | null | undefined;
		readonly ino: bigint | null | undefined;
	};
	/** Arguments of any version of page_fault. */
	page_fault: {
		readonly addr: bigint | null | undefined;
		readonly ip: bigint | null | undefined;
		readonly error: number | null | undefined;
	};
	/** Arguments of any version of pidfd_getfd. */
	pidfd_getfd: {
		readonly fd: number | null | undefined;
		readonly pid_fd: number | null | undefined;
		readonly target_fd: number | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of pidfd_open. */
	pidfd_open: {
		readonly fd: number | null | undefined;
		readonly pid: number | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of pipe. */
	pipe: {
		readonly res: number | null | undefined;
		readonly fd1: number | null | undefined;
		readonly fd2: number | null | undefined;
		readonly ino: bigint | null | undefined;
	};
	/** Arguments of any version of pipe2. */
	pipe2: {
		readonly res: number | null | undefined;
		readonly fd1: number | null | undefined;
		readonly fd2: number | null | undefined;
		readonly ino: bigint | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of pluginevent. */
	pluginevent: {
		readonly plugin_id: number | null | undefined;
		readonly event_data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of poll. */
	poll: {
		readonly fds: readonly PolledFd[] | null | undefined;
		readonly timeout: bigint | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of ppoll. */
	ppoll: {
		readonly fds: readonly PolledFd[] | null | undefined;
		readonly timeout: bigint | null | undefined;
		readonly sigmask: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of prctl. */
	prctl: {
		readonly res: number | null | undefined;
		readonly option: number | null | undefined;
		readonly arg2_str: string | null | undefined;
		readonly arg2_int: bigint | null | undefined;
	};
	/** Arguments of any version of pread. */
	pread: {
		readonly fd: number | null | undefined;
		readonly size: number | null | undefined;
		readonly pos: bigint | null | undefined;
		readonly res: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of preadv. */
	preadv: {
		readonly fd: number | null | undefined;
		readonly pos: bigint | null | undefined;
		readonly res: number | null | undefined;
		readonly size: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of prlimit. */
	prlimit: {
		readonly pid: number | bigint | null | undefined;
		readonly resource: number | null | undefined;
		readonly res: number | null | undefined;
		readonly newcur: bigint | null | undefined;
		readonly newmax: bigint | null | undefined;
		readonly oldcur: bigint | null | undefined;
		readonly oldmax: bigint | null | undefined;
	};
	/** Arguments of any version of process_vm_readv. */
	process_vm_readv: {
		readonly res: bigint | null | undefined;
		readonly pid: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of process_vm_writev. */
	process_vm_writev: {
		readonly res: bigint | null | undefined;
		readonly pid: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of procexit. */
	procexit: {
		readonly status: number | null | undefined;
		readonly ret: number | null | undefined;
		readonly sig: number | null | undefined;
		readonly core: number | null | undefined;
		readonly reaper_tid: number | null | undefined;
	};
	/** Arguments of any version of procinfo. */
	procinfo: {
		readonly cpu_usr: bigint | null | undefined;
		readonly cpu_sys: bigint | null | undefined;
	};
	/** Arguments of any version of ptrace. */
	ptrace: {
		readonly request: number | null | undefined;
		readonly pid: number | null | undefined;
		readonly res: number | null | undefined;
		readonly addr: DynamicValue | null | undefined;
		readonly data: DynamicValue | null | undefined;
	};
	/** Arguments of any version of pwrite. */
	pwrite: {
		readonly fd: number | null | undefined;
		readonly size: number | null | undefined;
		readonly pos: bigint | null | undefined;
		readonly res: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of pwritev. */
	pwritev: {
		readonly fd: number | null | undefined;
		readonly size: number | null | undefined;
		readonly pos: bigint | null | undefined;
		readonly res: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of quotactl. */
	quotactl: {
		readonly cmd: number | null | undefined;
		readonly type: number | null | undefined;
		readonly id: number | null | undefined;
		readonly quota_fmt: number | null | undefined;
		readonly res: number | null | undefined;
		readonly special: string | null | undefined;
		readonly quotafilepath: string | null | undefined;
		readonly dqb_bhardlimit: bigint | null | undefined;
		readonly dqb_bsoftlimit: bigint | null | undefined;
		readonly dqb_curspace: bigint | null | undefined;
		readonly dqb_ihardlimit: bigint | null | undefined;
		readonly dqb_isoftlimit: bigint | null | undefined;
		readonly dqb_btime: bigint | null | undefined;
		readonly dqb_itime: bigint | null | undefined;
		readonly dqi_bgrace: bigint | null | undefined;
		readonly dqi_igrace: bigint | null | undefined;
		readonly dqi_flags: number | null | undefined;
		readonly quota_fmt_out: number | null | undefined;
	};
	/** Arguments of any version of read. */
	read: {
		readonly fd: number | null | undefined;
		readonly size: number | null | undefined;
		readonly res: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of readv. */
	readv: {
		readonly fd: number | null | undefined;
		readonly res: number | null | undefined;
		readonly size: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of recv. */
	recv: {
		readonly fd: number | null | undefined;
		readonly size: number | null | undefined;
		readonly res: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
		readonly tuple: SocketTuple | null | undefined;
	};
	/** Arguments of any version of recvfrom. */
	recvfrom: {
		readonly fd: number | null | undefined;
		readonly size: number | null | undefined;
		readonly res: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
		readonly tuple: SocketTuple | null | undefined;
	};
	/** Arguments of any version of recvmmsg. */
	recvmmsg: {
		readonly res: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly size: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
		readonly tuple: SocketTuple | null | undefined;
		readonly msgcontrol: Uint8Array | null | undefined;
	};
	/** Arguments of any version of recvmsg. */
	recvmsg: {
		readonly fd: number | null | undefined;
		readonly res: number | null | undefined;
		readonly size: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
		readonly tuple: SocketTuple | null | undefined;
		readonly msgcontrol: Uint8Array | null | undefined;
	};
	/** Arguments of any version of rename. */
	rename: {
		readonly res: number | null | undefined;
		readonly oldpath: string | null | undefined;
		readonly newpath: string | null | undefined;
	};
	/** Arguments of any version of renameat. */
	renameat: {
		readonly res: number | null | undefined;
		readonly olddirfd: number | null | undefined;
		readonly oldpath: string | null | undefined;
		readonly newdirfd: number | null | undefined;
		readonly newpath: string | null | undefined;
	};
	/** Arguments of any version of renameat2. */
	renameat2: {
		readonly res: number | null | undefined;
		readonly olddirfd: number | null | undefined;
		readonly oldpath: string | null | undefined;
		readonly newdirfd: number | null | undefined;
		readonly newpath: string | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of rmdir. */
	rmdir: {
		readonly path: string | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of scapevent. */
	scapevent: {
		readonly event_type: number | null | undefined;
		readonly event_data: bigint | null | undefined;
	};
	/** Arguments of any version of seccomp. */
	seccomp: {
		readonly op: bigint | null | undefined;
		readonly flags: bigint | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of select. */
	select: {
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of semctl. */
	semctl: {
		readonly semid: number | null | undefined;
		readonly semnum: number | null | undefined;
		readonly cmd: number | null | undefined;
		readonly val: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of semget. */
	semget: {
		readonly key: number | null | undefined;
		readonly nsems: number | null | undefined;
		readonly semflg: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of semop. */
	semop: {
		readonly semid: number | null | undefined;
		readonly res: number | null | undefined;
		readonly nsops: number | null | undefined;
		readonly sem_num_0: number | null | undefined;
		readonly sem_op_0: number | null | undefined;
		readonly sem_flg_0: number | null | undefined;
		readonly sem_num_1: number | null | undefined;
		readonly sem_op_1: number | null | undefined;
		readonly sem_flg_1: number | null | undefined;
	};
	/** Arguments of any version of send. */
	send: {
		readonly fd: number | null | undefined;
		readonly size: number | null | undefined;
		readonly res: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
		readonly tuple: SocketTuple | null | undefined;
	};
	/** Arguments of any version of sendfile. */
	sendfile: {
		readonly out_fd: number | null | undefined;
		readonly in_fd: number | null | undefined;
		readonly offset: bigint | null | undefined;
		readonly size: bigint | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of sendmmsg. */
	sendmmsg: {
		readonly res: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly size: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
		readonly tuple: SocketTuple | null | undefined;
	};
	/** Arguments of any version of sendmsg. */
	sendmsg: {
		readonly fd: number | null | undefined;
		readonly size: number | null | undefined;
		readonly tuple: SocketTuple | null | undefined;
		readonly res: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of sendto. */
	sendto: {
		readonly fd: number | null | undefined;
		readonly size: number | null | undefined;
		readonly tuple: SocketTuple | null | undefined;
		readonly res: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of setgid. */
	setgid: {
		readonly gid: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of setns. */
	setns: {
		readonly fd: number | null | undefined;
		readonly nstype: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of setpgid. */
	setpgid: {
		readonly pid: number | null | undefined;
		readonly pgid: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of setregid. */
	setregid: {
		readonly res: number | null | undefined;
		readonly rgid: number | null | undefined;
		readonly egid: number | null | undefined;
	};
	/** Arguments of any version of setresgid. */
	setresgid: {
		readonly rgid: number | null | undefined;
		readonly egid: number | null | undefined;
		readonly sgid: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of setresuid. */
	setresuid: {
		readonly ruid: number | null | undefined;
		readonly euid: number | null | undefined;
		readonly suid: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of setreuid. */
	setreuid: {
		readonly res: number | null | undefined;
		readonly ruid: number | null | undefined;
		readonly euid: number | null | undefined;
	};
	/** Arguments of any version of setrlimit. */
	setrlimit: {
		readonly resource: number | null | undefined;
		readonly res: number | null | undefined;
		readonly cur: bigint | null | undefined;
		readonly max: bigint | null | undefined;
	};
	/** Arguments of any version of setsid. */
	setsid: {
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of setsockopt. */
	setsockopt: {
		readonly res: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly level: number | null | undefined;
		readonly optname: number | null | undefined;
		readonly val: DynamicValue | null | undefined;
		readonly optlen: number | null | undefined;
	};
	/** Arguments of any version of setuid. */
	setuid: {
		readonly uid: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of shutdown. */
	shutdown: {
		readonly fd: number | null | undefined;
		readonly how: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of signaldeliver. */
	signaldeliver: {
		readonly spid: number | null | undefined;
		readonly dpid: number | null | undefined;
		readonly sig: number | null | undefined;
	};
	/** Arguments of any version of signalfd. */
	signalfd: {
		readonly fd: number | null | undefined;
		readonly mask: number | null | undefined;
		readonly flags: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of signalfd4. */
	signalfd4: {
		readonly fd: number | null | undefined;
		readonly mask: number | null | undefined;
		readonly res: number | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of socket. */
	socket: {
		readonly domain: number | null | undefined;
		readonly type: number | null | undefined;
		readonly proto: number | null | undefined;
		readonly fd: number | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of socketpair. */
	socketpair: {
		readonly domain: number | null | undefined;
		readonly type: number | null | undefined;
		readonly proto: number | null | undefined;
		readonly res: number | null | undefined;
		readonly fd1: number | null | undefined;
		readonly fd2: number | null | undefined;
		readonly source: bigint | null | undefined;
		readonly peer: bigint | null | undefined;
	};
	/** Arguments of any version of splice. */
	splice: {
		readonly fd_in: number | null | undefined;
		readonly fd_out: number | null | undefined;
		readonly size: bigint | null | undefined;
		readonly flags: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of stat. */
	stat: {
		readonly res: number | null | undefined;
		readonly path: string | null | undefined;
	};
	/** Arguments of any version of stat64. */
	stat64: {
		readonly res: number | null | undefined;
		readonly path: string | null | undefined;
	};
	/** Arguments of any version of switch. */
	switch: {
		readonly next: number | null | undefined;
		readonly pgft_maj: bigint | null | undefined;
		readonly pgft_min: bigint | null | undefined;
		readonly vm_size: number | null | undefined;
		readonly vm_rss: number | null | undefined;
		readonly vm_swap: number | null | undefined;
	};
	/** Arguments of any version of symlink. */
	symlink: {
		readonly res: number | null | undefined;
		readonly target: string | null | undefined;
		readonly linkpath: string | null | undefined;
	};
	/** Arguments of any version of symlinkat. */
	symlinkat: {
		readonly res: number | null | undefined;
		readonly target: string | null | undefined;
		readonly linkdirfd: number | null | undefined;
		readonly linkpath: string | null | undefined;
	};
	/** Arguments of any version of task. */
	task: {
		readonly ppid: number | null | undefined;
		readonly pgid: number | null | undefined;
		readonly vpgid: number | null | undefined;
		readonly sid: number | null | undefined;
		readonly comm: string | null | undefined;
		readonly argv: readonly string[] | null | undefined;
		readonly exepath: string | null | undefined;
		readonly flags: number | null | undefined;
		readonly env: readonly string[] | null | undefined;
		readonly cwd: string | null | undefined;
		readonly fdlimit: bigint | null | undefined;
		readonly euid: number | null | undefined;
		readonly egid: number | null | undefined;
		readonly cap_permitted: bigint | null | undefined;
		readonly cap_effective: bigint | null | undefined;
		readonly cap_inheritable: bigint | null | undefined;
		readonly exe_ino_num: bigint | null | undefined;
		readonly exe_ino_ctime: bigint | null | undefined;
		readonly exe_ino_mtime: bigint | null | undefined;
		readonly vm_size: number | null | undefined;
		readonly vm_rss: number | null | undefined;
		readonly vm_swap: number | null | undefined;
		readonly pgft_maj: bigint | null | undefined;
		readonly pgft_min: bigint | null | undefined;
		readonly vtgid: number | null | undefined;
		readonly vpid: number | null | undefined;
		readonly pidns_init_start_ts: bigint | null | undefined;
		readonly cgroups: readonly string[] | null | undefined;
		readonly root: string | null | undefined;
		readonly start_time: bigint | null | undefined;
		readonly tty: number | null | undefined;
		readonly loginuid: number | null | undefined;
	};
	/** Arguments of any version of task_file_anon_inode. */
	task_file_anon_inode: {
		readonly fd: number | null | undefined;
		readonly fd_type: number | null | undefined;
		readonly path: string | null | undefined;
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of task_file_directory. */
	task_file_directory: {
		readonly fd: number | null | undefined;
		readonly path: string | null | undefined;
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of task_file_memfd. */
	task_file_memfd: {
		readonly fd: number | null | undefined;
		readonly path: string | null | undefined;
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of task_file_pipe. */
	task_file_pipe: {
		readonly fd: number | null | undefined;
		readonly path: string | null | undefined;
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of task_file_regular. */
	task_file_regular: {
		readonly fd: number | null | undefined;
		readonly path: string | null | undefined;
		readonly flags: number | null | undefined;
		readonly mnt_id: number | null | undefined;
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of task_file_socket_inet. */
	task_file_socket_inet: {
		readonly fd: number | null | undefined;
		readonly sk_type: number | null | undefined;
		readonly sk_proto: number | null | undefined;
		readonly local_ip: string | null | undefined;
		readonly local_port: number | null | undefined;
		readonly remote_ip: string | null | undefined;
		readonly remote_port: number | null | undefined;
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of task_file_socket_inet6. */
	task_file_socket_inet6: {
		readonly fd: number | null | undefined;
		readonly sk_type: number | null | undefined;
		readonly sk_proto: number | null | undefined;
		readonly local_ip: string | null | undefined;
		readonly local_port: number | null | undefined;
		readonly remote_ip: string | null | undefined;
		readonly remote_port: number | null | undefined;
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of task_file_socket_netlink. */
	task_file_socket_netlink: {
		readonly fd: number | null | undefined;
		readonly sk_type: number | null | undefined;
		readonly sk_proto: number | null | undefined;
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of task_file_socket_unix. */
	task_file_socket_unix: {
		readonly fd: number | null | undefined;
		readonly sk_type: number | null | undefined;
		readonly sk_proto: number | null | undefined;
		readonly sk_pointer: bigint | null | undefined;
		readonly sun_path: string | null | undefined;
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of tgkill. */
	tgkill: {
		readonly pid: number | null | undefined;
		readonly tid: number | null | undefined;
		readonly sig: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of timerfd_create. */
	timerfd_create: {
		readonly clockid: number | null | undefined;
		readonly flags: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of tkill. */
	tkill: {
		readonly tid: number | null | undefined;
		readonly sig: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of tracer. */
	tracer: {
		readonly id: bigint | null | undefined;
		readonly tags: readonly string[] | null | undefined;
		readonly args: readonly string[] | null | undefined;
	};
	/** Arguments of any version of umount. */
	umount: {
		readonly flags: number | null | undefined;
		readonly res: number | null | undefined;
		readonly name: string | null | undefined;
	};
	/** Arguments of any version of umount2. */
	umount2: {
		readonly flags: number | null | undefined;
		readonly res: number | null | undefined;
		readonly name: string | null | undefined;
	};
	/** Arguments of any version of unlink. */
	unlink: {
		readonly path: string | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of unlinkat. */
	unlinkat: {
		readonly dirfd: number | null | undefined;
		readonly name: string | null | undefined;
		readonly res: number | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of unshare. */
	unshare: {
		readonly flags: number | null | undefined;
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of useradded. */
	useradded: {
		readonly uid: number | null | undefined;
		readonly gid: number | null | undefined;
		readonly name: string | null | undefined;
		readonly home: string | null | undefined;
		readonly shell: string | null | undefined;
		readonly container_id: string | null | undefined;
	};
	/** Arguments of any version of userdeleted. */
	userdeleted: {
		readonly uid: number | null | undefined;
		readonly gid: number | null | undefined;
		readonly name: string | null | undefined;
		readonly home: string | null | undefined;
		readonly shell: string | null | undefined;
		readonly container_id: string | null | undefined;
	};
	/** Arguments of any version of userfaultfd. */
	userfaultfd: {
		readonly res: number | null | undefined;
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of vfork. */
	vfork: {
		readonly res: number | null | undefined;
		readonly exe: string | null | undefined;
		readonly args: readonly string[] | null | undefined;
		readonly tid: number | null | undefined;
		readonly pid: number | null | undefined;
		readonly ptid: number | null | undefined;
		readonly cwd: string | null | undefined;
		readonly fdlimit: bigint | null | undefined;
		readonly pgft_maj: bigint | null | undefined;
		readonly pgft_min: bigint | null | undefined;
		readonly vm_size: number | null | undefined;
		readonly vm_rss: number | null | undefined;
		readonly vm_swap: number | null | undefined;
		readonly flags: number | null | undefined;
		readonly uid: number | null | undefined;
		readonly gid: number | null | undefined;
		readonly comm: string | null | undefined;
		readonly cgroups: readonly string[] | null | undefined;
		readonly vtid: number | null | undefined;
		readonly vpid: number | null | undefined;
		readonly pidns_init_start_ts: bigint | null | undefined;
	};
	/** Arguments of any version of write. */
	write: {
		readonly fd: number | null | undefined;
		readonly size: number | null | undefined;
		readonly res: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of writev. */
	writev: {
		readonly fd: number | null | undefined;
		readonly size: number | null | undefined;
		readonly res: number | null | undefined;
		readonly data: Uint8Array | null | undefined;
	};
}
