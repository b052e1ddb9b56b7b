// Generated from schema/ by `npm run generate`: do not edit.
// Which event each name stands for.

import type {GenericEvent} from '../event.js';
import type {
	Accept4ExitEvent,
	AcceptExitEvent,
	BindExitEvent,
	ChdirExitEvent,
	Clone3ExitEvent,
	CloneExitEvent,
	CloseExitEvent,
	ConnectEnterEvent,
	ConnectExitEvent,
	CreatEnterEvent,
	CreatExitEvent,
	DropEvent,
	Dup2ExitEvent,
	Dup3ExitEvent,
	DupExitEvent,
	ExecveExitEvent,
	ExecveatExitEvent,
	FcntlExitEvent,
	ForkExitEvent,
	KillExitEvent,
	ListenExitEvent,
	MkdiratExitEvent,
	OpenEnterEvent,
	OpenExitEvent,
	Openat2EnterEvent,
	Openat2ExitEvent,
	OpenatEnterEvent,
	OpenatExitEvent,
	PageFaultEvent,
	Pipe2ExitEvent,
	PipeExitEvent,
	PreadExitEvent,
	ProcexitEvent,
	PwriteExitEvent,
	ReadExitEvent,
	ReadvExitEvent,
	RecvfromExitEvent,
	RecvmsgExitEvent,
	Renameat2ExitEvent,
	SendmsgExitEvent,
	SendtoExitEvent,
	SetuidExitEvent,
	SignaldeliverEvent,
	SocketExitEvent,
	SwitchEvent,
	UnlinkatExitEvent,
	VforkExitEvent,
	WriteExitEvent,
	WritevExitEvent,
} from './live.js';

/** Events with arguments of their own, by name. */
export interface DetailedEventMap {
	/** A connection was accepted. */
	accept: AcceptExitEvent;
	/** A connection was accepted, with flags. */
	accept4: Accept4ExitEvent;
	/** A socket got its local address. */
	bind: BindExitEvent;
	/** A program changed its working directory, or tried to. */
	chdir: ChdirExitEvent;
	/** A thread or process was made with clone(2): one event in the parent, one in the child. */
	clone: CloneExitEvent;
	/** A thread or process was made with clone3(2): one event in the parent, one in the child. */
	clone3: Clone3ExitEvent;
	/** A file descriptor was closed. */
	close: CloseExitEvent;
	/** A socket was connected, or began to be. */
	connect: ConnectExitEvent;
	/** A program created or emptied a file and opened it for writing, or tried to. */
	creat: CreatExitEvent;
	/** Events were lost here: sequence numbers of a CPU and lane are missing between the last record and the next. */
	drop: DropEvent;
	/** A file descriptor was copied to the lowest free number. */
	dup: DupExitEvent;
	/** A file descriptor was copied to a chosen number. */
	dup2: Dup2ExitEvent;
	/** A file descriptor was copied to a chosen number, with flags. */
	dup3: Dup3ExitEvent;
	/** A process runs a new program, by execve(2) or execveat(2); or execve(2) failed. */
	execve: ExecveExitEvent;
	/** execveat(2) failed; when it succeeds, the event is that of execve. */
	execveat: ExecveatExitEvent;
	/** A program tuned, copied, locked or asked about a file descriptor. */
	fcntl: FcntlExitEvent;
	/** A process was made with fork(2): one event in the parent, one in the child. */
	fork: ForkExitEvent;
	/** A signal was sent to a process or a group of them. */
	kill: KillExitEvent;
	/** A socket began to wait for connections. */
	listen: ListenExitEvent;
	/** A directory was made at a path relative to an open directory. */
	mkdirat: MkdiratExitEvent;
	/** A program opened a file by its path, or tried to. */
	open: OpenExitEvent;
	/** A program opened a file by a path relative to an open directory, or tried to. */
	openat: OpenatExitEvent;
	/** A program opened a file with rules for resolving its path, or tried to. */
	openat2: Openat2ExitEvent;
	/** A page of memory was missing or protected. */
	page_fault: PageFaultEvent;
	/** A pipe was made. */
	pipe: PipeExitEvent;
	/** A pipe was made, with flags. */
	pipe2: Pipe2ExitEvent;
	/** A program read from a position in a file. */
	pread: PreadExitEvent;
	/** A thread ended. */
	procexit: ProcexitEvent;
	/** A program wrote to a position in a file. */
	pwrite: PwriteExitEvent;
	/** A program read from a file descriptor. */
	read: ReadExitEvent;
	/** A program read into several buffers. */
	readv: ReadvExitEvent;
	/** A program received data from a socket. */
	recvfrom: RecvfromExitEvent;
	/** A program received a message from a socket. */
	recvmsg: RecvmsgExitEvent;
	/** A file was renamed, exchanged or replaced by a whiteout, both paths relative to open directories. */
	renameat2: Renameat2ExitEvent;
	/** A program sent a message on a socket. */
	sendmsg: SendmsgExitEvent;
	/** A program sent data on a socket. */
	sendto: SendtoExitEvent;
	/** A process set its user id. */
	setuid: SetuidExitEvent;
	/** A signal reached a process. */
	signaldeliver: SignaldeliverEvent;
	/** A socket was made. */
	socket: SocketExitEvent;
	/** A CPU goes from one thread to another; the event belongs to the one that leaves. */
	switch: SwitchEvent;
	/** A name of a file, or an empty directory, was removed by a path relative to an open directory. */
	unlinkat: UnlinkatExitEvent;
	/** A process was made with vfork(2): one event in the child, and one in the parent when it goes on. */
	vfork: VforkExitEvent;
	/** A program wrote to a file descriptor. */
	write: WriteExitEvent;
	/** A program wrote from several buffers. */
	writev: WritevExitEvent;
}

/** What comes besides when `enterEvents` is asked for: the same syscalls, when they begin. */
export interface EnterEventMap {
	/** A program is about to connect a socket: what it passes, before another thread can change it. */
	connect: ConnectEnterEvent;
	/** A program is about to create a file: what it passes, before another thread can change it. */
	creat: CreatEnterEvent;
	/** A program is about to open a file by its path: what it passes, before another thread can change it. */
	open: OpenEnterEvent;
	/** A program is about to open a file by a path relative to an open directory: what it passes, before another thread can change it. */
	openat: OpenatEnterEvent;
	/** A program is about to open a file with rules for resolving its path: what it passes, before another thread can change it. */
	openat2: Openat2EnterEvent;
}

/** Syscalls of which only the fact is captured, by name. */
export interface GenericEventMap {
	/** _newselect(2); its arguments are not captured. */
	_newselect: GenericEvent<'_newselect'>;
	/** _sysctl(2); its arguments are not captured. */
	_sysctl: GenericEvent<'_sysctl'>;
	/** access(2); its arguments are not captured. */
	access: GenericEvent<'access'>;
	/** acct(2); its arguments are not captured. */
	acct: GenericEvent<'acct'>;
	/** add_key(2); its arguments are not captured. */
	add_key: GenericEvent<'add_key'>;
	/** adjtimex(2); its arguments are not captured. */
	adjtimex: GenericEvent<'adjtimex'>;
	/** alarm(2); its arguments are not captured. */
	alarm: GenericEvent<'alarm'>;
	/** arch_prctl(2); its arguments are not captured. */
	arch_prctl: GenericEvent<'arch_prctl'>;
	/** bdflush(2); its arguments are not captured. */
	bdflush: GenericEvent<'bdflush'>;
	/** bpf(2); its arguments are not captured. */
	bpf: GenericEvent<'bpf'>;
	/** brk(2); its arguments are not captured. */
	brk: GenericEvent<'brk'>;
	/** cachestat(2); its arguments are not captured. */
	cachestat: GenericEvent<'cachestat'>;
	/** capget(2); its arguments are not captured. */
	capget: GenericEvent<'capget'>;
	/** capset(2); its arguments are not captured. */
	capset: GenericEvent<'capset'>;
	/** chmod(2); its arguments are not captured. */
	chmod: GenericEvent<'chmod'>;
	/** chown(2); its arguments are not captured. */
	chown: GenericEvent<'chown'>;
	/** chroot(2); its arguments are not captured. */
	chroot: GenericEvent<'chroot'>;
	/** clock_adjtime(2); its arguments are not captured. */
	clock_adjtime: GenericEvent<'clock_adjtime'>;
	/** clock_getres(2); its arguments are not captured. */
	clock_getres: GenericEvent<'clock_getres'>;
	/** clock_gettime(2); its arguments are not captured. */
	clock_gettime: GenericEvent<'clock_gettime'>;
	/** clock_nanosleep(2); its arguments are not captured. */
	clock_nanosleep: GenericEvent<'clock_nanosleep'>;
	/** clock_settime(2); its arguments are not captured. */
	clock_settime: GenericEvent<'clock_settime'>;
	/** close_range(2); its arguments are not captured. */
	close_range: GenericEvent<'close_range'>;
	/** copy_file_range(2); its arguments are not captured. */
	copy_file_range: GenericEvent<'copy_file_range'>;
	/** create_module(2); its arguments are not captured. */
	create_module: GenericEvent<'create_module'>;
	/** delete_module(2); its arguments are not captured. */
	delete_module: GenericEvent<'delete_module'>;
	/** epoll_create(2); its arguments are not captured. */
	epoll_create: GenericEvent<'epoll_create'>;
	/** epoll_create1(2); its arguments are not captured. */
	epoll_create1: GenericEvent<'epoll_create1'>;
	/** epoll_ctl(2); its arguments are not captured. */
	epoll_ctl: GenericEvent<'epoll_ctl'>;
	/** epoll_ctl_old(2); its arguments are not captured. */
	epoll_ctl_old: GenericEvent<'epoll_ctl_old'>;
	/** epoll_pwait(2); its arguments are not captured. */
	epoll_pwait: GenericEvent<'epoll_pwait'>;
	/** epoll_pwait2(2); its arguments are not captured. */
	epoll_pwait2: GenericEvent<'epoll_pwait2'>;
	/** epoll_wait(2); its arguments are not captured. */
	epoll_wait: GenericEvent<'epoll_wait'>;
	/** epoll_wait_old(2); its arguments are not captured. */
	epoll_wait_old: GenericEvent<'epoll_wait_old'>;
	/** eventfd(2); its arguments are not captured. */
	eventfd: GenericEvent<'eventfd'>;
	/** eventfd2(2); its arguments are not captured. */
	eventfd2: GenericEvent<'eventfd2'>;
	/** exit(2); its arguments are not captured. */
	exit: GenericEvent<'exit'>;
	/** exit_group(2); its arguments are not captured. */
	exit_group: GenericEvent<'exit_group'>;
	/** faccessat(2); its arguments are not captured. */
	faccessat: GenericEvent<'faccessat'>;
	/** faccessat2(2); its arguments are not captured. */
	faccessat2: GenericEvent<'faccessat2'>;
	/** fadvise64(2); its arguments are not captured. */
	fadvise64: GenericEvent<'fadvise64'>;
	/** fallocate(2); its arguments are not captured. */
	fallocate: GenericEvent<'fallocate'>;
	/** fanotify_init(2); its arguments are not captured. */
	fanotify_init: GenericEvent<'fanotify_init'>;
	/** fanotify_mark(2); its arguments are not captured. */
	fanotify_mark: GenericEvent<'fanotify_mark'>;
	/** fchdir(2); its arguments are not captured. */
	fchdir: GenericEvent<'fchdir'>;
	/** fchmod(2); its arguments are not captured. */
	fchmod: GenericEvent<'fchmod'>;
	/** fchmodat(2); its arguments are not captured. */
	fchmodat: GenericEvent<'fchmodat'>;
	/** fchmodat2(2); its arguments are not captured. */
	fchmodat2: GenericEvent<'fchmodat2'>;
	/** fchown(2); its arguments are not captured. */
	fchown: GenericEvent<'fchown'>;
	/** fchownat(2); its arguments are not captured. */
	fchownat: GenericEvent<'fchownat'>;
	/** fdatasync(2); its arguments are not captured. */
	fdatasync: GenericEvent<'fdatasync'>;
	/** fgetxattr(2); its arguments are not captured. */
	fgetxattr: GenericEvent<'fgetxattr'>;
	/** file_getattr(2); its arguments are not captured. */
	file_getattr: GenericEvent<'file_getattr'>;
	/** file_setattr(2); its arguments are not captured. */
	file_setattr: GenericEvent<'file_setattr'>;
	/** finit_module(2); its arguments are not captured. */
	finit_module: GenericEvent<'finit_module'>;
	/** flistxattr(2); its arguments are not captured. */
	flistxattr: GenericEvent<'flistxattr'>;
	/** flock(2); its arguments are not captured. */
	flock: GenericEvent<'flock'>;
	/** fremovexattr(2); its arguments are not captured. */
	fremovexattr: GenericEvent<'fremovexattr'>;
	/** fsconfig(2); its arguments are not captured. */
	fsconfig: GenericEvent<'fsconfig'>;
	/** fsetxattr(2); its arguments are not captured. */
	fsetxattr: GenericEvent<'fsetxattr'>;
	/** fsmount(2); its arguments are not captured. */
	fsmount: GenericEvent<'fsmount'>;
	/** fsopen(2); its arguments are not captured. */
	fsopen: GenericEvent<'fsopen'>;
	/** fspick(2); its arguments are not captured. */
	fspick: GenericEvent<'fspick'>;
	/** fstat(2); its arguments are not captured. */
	fstat: GenericEvent<'fstat'>;
	/** fstatat64(2); its arguments are not captured. */
	fstatat64: GenericEvent<'fstatat64'>;
	/** fstatfs(2); its arguments are not captured. */
	fstatfs: GenericEvent<'fstatfs'>;
	/** fstatfs64(2); its arguments are not captured. */
	fstatfs64: GenericEvent<'fstatfs64'>;
	/** fsync(2); its arguments are not captured. */
	fsync: GenericEvent<'fsync'>;
	/** ftruncate(2); its arguments are not captured. */
	ftruncate: GenericEvent<'ftruncate'>;
	/** futex(2); its arguments are not captured. */
	futex: GenericEvent<'futex'>;
	/** futex_requeue(2); its arguments are not captured. */
	futex_requeue: GenericEvent<'futex_requeue'>;
	/** futex_wait(2); its arguments are not captured. */
	futex_wait: GenericEvent<'futex_wait'>;
	/** futex_waitv(2); its arguments are not captured. */
	futex_waitv: GenericEvent<'futex_waitv'>;
	/** futex_wake(2); its arguments are not captured. */
	futex_wake: GenericEvent<'futex_wake'>;
	/** futimesat(2); its arguments are not captured. */
	futimesat: GenericEvent<'futimesat'>;
	/** get_kernel_syms(2); its arguments are not captured. */
	get_kernel_syms: GenericEvent<'get_kernel_syms'>;
	/** get_mempolicy(2); its arguments are not captured. */
	get_mempolicy: GenericEvent<'get_mempolicy'>;
	/** get_robust_list(2); its arguments are not captured. */
	get_robust_list: GenericEvent<'get_robust_list'>;
	/** get_thread_area(2); its arguments are not captured. */
	get_thread_area: GenericEvent<'get_thread_area'>;
	/** getcpu(2); its arguments are not captured. */
	getcpu: GenericEvent<'getcpu'>;
	/** getcwd(2); its arguments are not captured. */
	getcwd: GenericEvent<'getcwd'>;
	/** getdents(2); its arguments are not captured. */
	getdents: GenericEvent<'getdents'>;
	/** getdents64(2); its arguments are not captured. */
	getdents64: GenericEvent<'getdents64'>;
	/** getegid(2); its arguments are not captured. */
	getegid: GenericEvent<'getegid'>;
	/** geteuid(2); its arguments are not captured. */
	geteuid: GenericEvent<'geteuid'>;
	/** getgid(2); its arguments are not captured. */
	getgid: GenericEvent<'getgid'>;
	/** getgroups(2); its arguments are not captured. */
	getgroups: GenericEvent<'getgroups'>;
	/** getitimer(2); its arguments are not captured. */
	getitimer: GenericEvent<'getitimer'>;
	/** getpeername(2); its arguments are not captured. */
	getpeername: GenericEvent<'getpeername'>;
	/** getpgid(2); its arguments are not captured. */
	getpgid: GenericEvent<'getpgid'>;
	/** getpgrp(2); its arguments are not captured. */
	getpgrp: GenericEvent<'getpgrp'>;
	/** getpid(2); its arguments are not captured. */
	getpid: GenericEvent<'getpid'>;
	/** getpmsg(2); its arguments are not captured. */
	getpmsg: GenericEvent<'getpmsg'>;
	/** getppid(2); its arguments are not captured. */
	getppid: GenericEvent<'getppid'>;
	/** getpriority(2); its arguments are not captured. */
	getpriority: GenericEvent<'getpriority'>;
	/** getrandom(2); its arguments are not captured. */
	getrandom: GenericEvent<'getrandom'>;
	/** getresgid(2); its arguments are not captured. */
	getresgid: GenericEvent<'getresgid'>;
	/** getresuid(2); its arguments are not captured. */
	getresuid: GenericEvent<'getresuid'>;
	/** getrlimit(2); its arguments are not captured. */
	getrlimit: GenericEvent<'getrlimit'>;
	/** getrusage(2); its arguments are not captured. */
	getrusage: GenericEvent<'getrusage'>;
	/** getsid(2); its arguments are not captured. */
	getsid: GenericEvent<'getsid'>;
	/** getsockname(2); its arguments are not captured. */
	getsockname: GenericEvent<'getsockname'>;
	/** getsockopt(2); its arguments are not captured. */
	getsockopt: GenericEvent<'getsockopt'>;
	/** gettid(2); its arguments are not captured. */
	gettid: GenericEvent<'gettid'>;
	/** gettimeofday(2); its arguments are not captured. */
	gettimeofday: GenericEvent<'gettimeofday'>;
	/** getuid(2); its arguments are not captured. */
	getuid: GenericEvent<'getuid'>;
	/** getxattr(2); its arguments are not captured. */
	getxattr: GenericEvent<'getxattr'>;
	/** getxattrat(2); its arguments are not captured. */
	getxattrat: GenericEvent<'getxattrat'>;
	/** idle(2); its arguments are not captured. */
	idle: GenericEvent<'idle'>;
	/** init_module(2); its arguments are not captured. */
	init_module: GenericEvent<'init_module'>;
	/** inotify_add_watch(2); its arguments are not captured. */
	inotify_add_watch: GenericEvent<'inotify_add_watch'>;
	/** inotify_init(2); its arguments are not captured. */
	inotify_init: GenericEvent<'inotify_init'>;
	/** inotify_init1(2); its arguments are not captured. */
	inotify_init1: GenericEvent<'inotify_init1'>;
	/** inotify_rm_watch(2); its arguments are not captured. */
	inotify_rm_watch: GenericEvent<'inotify_rm_watch'>;
	/** io_cancel(2); its arguments are not captured. */
	io_cancel: GenericEvent<'io_cancel'>;
	/** io_destroy(2); its arguments are not captured. */
	io_destroy: GenericEvent<'io_destroy'>;
	/** io_getevents(2); its arguments are not captured. */
	io_getevents: GenericEvent<'io_getevents'>;
	/** io_pgetevents(2); its arguments are not captured. */
	io_pgetevents: GenericEvent<'io_pgetevents'>;
	/** io_setup(2); its arguments are not captured. */
	io_setup: GenericEvent<'io_setup'>;
	/** io_submit(2); its arguments are not captured. */
	io_submit: GenericEvent<'io_submit'>;
	/** io_uring_enter(2); its arguments are not captured. */
	io_uring_enter: GenericEvent<'io_uring_enter'>;
	/** io_uring_register(2); its arguments are not captured. */
	io_uring_register: GenericEvent<'io_uring_register'>;
	/** io_uring_setup(2); its arguments are not captured. */
	io_uring_setup: GenericEvent<'io_uring_setup'>;
	/** ioctl(2); its arguments are not captured. */
	ioctl: GenericEvent<'ioctl'>;
	/** ioperm(2); its arguments are not captured. */
	ioperm: GenericEvent<'ioperm'>;
	/** iopl(2); its arguments are not captured. */
	iopl: GenericEvent<'iopl'>;
	/** ioprio_get(2); its arguments are not captured. */
	ioprio_get: GenericEvent<'ioprio_get'>;
	/** ioprio_set(2); its arguments are not captured. */
	ioprio_set: GenericEvent<'ioprio_set'>;
	/** ipc(2); its arguments are not captured. */
	ipc: GenericEvent<'ipc'>;
	/** kcmp(2); its arguments are not captured. */
	kcmp: GenericEvent<'kcmp'>;
	/** kexec_file_load(2); its arguments are not captured. */
	kexec_file_load: GenericEvent<'kexec_file_load'>;
	/** kexec_load(2); its arguments are not captured. */
	kexec_load: GenericEvent<'kexec_load'>;
	/** keyctl(2); its arguments are not captured. */
	keyctl: GenericEvent<'keyctl'>;
	/** landlock_add_rule(2); its arguments are not captured. */
	landlock_add_rule: GenericEvent<'landlock_add_rule'>;
	/** landlock_create_ruleset(2); its arguments are not captured. */
	landlock_create_ruleset: GenericEvent<'landlock_create_ruleset'>;
	/** landlock_restrict_self(2); its arguments are not captured. */
	landlock_restrict_self: GenericEvent<'landlock_restrict_self'>;
	/** lchown(2); its arguments are not captured. */
	lchown: GenericEvent<'lchown'>;
	/** lgetxattr(2); its arguments are not captured. */
	lgetxattr: GenericEvent<'lgetxattr'>;
	/** link(2); its arguments are not captured. */
	link: GenericEvent<'link'>;
	/** linkat(2); its arguments are not captured. */
	linkat: GenericEvent<'linkat'>;
	/** listmount(2); its arguments are not captured. */
	listmount: GenericEvent<'listmount'>;
	/** listns(2); its arguments are not captured. */
	listns: GenericEvent<'listns'>;
	/** listxattr(2); its arguments are not captured. */
	listxattr: GenericEvent<'listxattr'>;
	/** listxattrat(2); its arguments are not captured. */
	listxattrat: GenericEvent<'listxattrat'>;
	/** llistxattr(2); its arguments are not captured. */
	llistxattr: GenericEvent<'llistxattr'>;
	/** lookup_dcookie(2); its arguments are not captured. */
	lookup_dcookie: GenericEvent<'lookup_dcookie'>;
	/** lremovexattr(2); its arguments are not captured. */
	lremovexattr: GenericEvent<'lremovexattr'>;
	/** lseek(2); its arguments are not captured. */
	lseek: GenericEvent<'lseek'>;
	/** lsetxattr(2); its arguments are not captured. */
	lsetxattr: GenericEvent<'lsetxattr'>;
	/** lsm_get_self_attr(2); its arguments are not captured. */
	lsm_get_self_attr: GenericEvent<'lsm_get_self_attr'>;
	/** lsm_list_modules(2); its arguments are not captured. */
	lsm_list_modules: GenericEvent<'lsm_list_modules'>;
	/** lsm_set_self_attr(2); its arguments are not captured. */
	lsm_set_self_attr: GenericEvent<'lsm_set_self_attr'>;
	/** lstat(2); its arguments are not captured. */
	lstat: GenericEvent<'lstat'>;
	/** madvise(2); its arguments are not captured. */
	madvise: GenericEvent<'madvise'>;
	/** map_shadow_stack(2); its arguments are not captured. */
	map_shadow_stack: GenericEvent<'map_shadow_stack'>;
	/** mbind(2); its arguments are not captured. */
	mbind: GenericEvent<'mbind'>;
	/** membarrier(2); its arguments are not captured. */
	membarrier: GenericEvent<'membarrier'>;
	/** memfd_create(2); its arguments are not captured. */
	memfd_create: GenericEvent<'memfd_create'>;
	/** memfd_secret(2); its arguments are not captured. */
	memfd_secret: GenericEvent<'memfd_secret'>;
	/** migrate_pages(2); its arguments are not captured. */
	migrate_pages: GenericEvent<'migrate_pages'>;
	/** mincore(2); its arguments are not captured. */
	mincore: GenericEvent<'mincore'>;
	/** mkdir(2); its arguments are not captured. */
	mkdir: GenericEvent<'mkdir'>;
	/** mknod(2); its arguments are not captured. */
	mknod: GenericEvent<'mknod'>;
	/** mknodat(2); its arguments are not captured. */
	mknodat: GenericEvent<'mknodat'>;
	/** mlock(2); its arguments are not captured. */
	mlock: GenericEvent<'mlock'>;
	/** mlock2(2); its arguments are not captured. */
	mlock2: GenericEvent<'mlock2'>;
	/** mlockall(2); its arguments are not captured. */
	mlockall: GenericEvent<'mlockall'>;
	/** mmap(2); its arguments are not captured. */
	mmap: GenericEvent<'mmap'>;
	/** modify_ldt(2); its arguments are not captured. */
	modify_ldt: GenericEvent<'modify_ldt'>;
	/** mount(2); its arguments are not captured. */
	mount: GenericEvent<'mount'>;
	/** mount_setattr(2); its arguments are not captured. */
	mount_setattr: GenericEvent<'mount_setattr'>;
	/** move_mount(2); its arguments are not captured. */
	move_mount: GenericEvent<'move_mount'>;
	/** move_pages(2); its arguments are not captured. */
	move_pages: GenericEvent<'move_pages'>;
	/** mprotect(2); its arguments are not captured. */
	mprotect: GenericEvent<'mprotect'>;
	/** mq_getsetattr(2); its arguments are not captured. */
	mq_getsetattr: GenericEvent<'mq_getsetattr'>;
	/** mq_notify(2); its arguments are not captured. */
	mq_notify: GenericEvent<'mq_notify'>;
	/** mq_open(2); its arguments are not captured. */
	mq_open: GenericEvent<'mq_open'>;
	/** mq_timedreceive(2); its arguments are not captured. */
	mq_timedreceive: GenericEvent<'mq_timedreceive'>;
	/** mq_timedsend(2); its arguments are not captured. */
	mq_timedsend: GenericEvent<'mq_timedsend'>;
	/** mq_unlink(2); its arguments are not captured. */
	mq_unlink: GenericEvent<'mq_unlink'>;
	/** mremap(2); its arguments are not captured. */
	mremap: GenericEvent<'mremap'>;
	/** mseal(2); its arguments are not captured. */
	mseal: GenericEvent<'mseal'>;
	/** msgctl(2); its arguments are not captured. */
	msgctl: GenericEvent<'msgctl'>;
	/** msgget(2); its arguments are not captured. */
	msgget: GenericEvent<'msgget'>;
	/** msgrcv(2); its arguments are not captured. */
	msgrcv: GenericEvent<'msgrcv'>;
	/** msgsnd(2); its arguments are not captured. */
	msgsnd: GenericEvent<'msgsnd'>;
	/** msync(2); its arguments are not captured. */
	msync: GenericEvent<'msync'>;
	/** munlock(2); its arguments are not captured. */
	munlock: GenericEvent<'munlock'>;
	/** munlockall(2); its arguments are not captured. */
	munlockall: GenericEvent<'munlockall'>;
	/** munmap(2); its arguments are not captured. */
	munmap: GenericEvent<'munmap'>;
	/** name_to_handle_at(2); its arguments are not captured. */
	name_to_handle_at: GenericEvent<'name_to_handle_at'>;
	/** nanosleep(2); its arguments are not captured. */
	nanosleep: GenericEvent<'nanosleep'>;
	/** newfstatat(2); its arguments are not captured. */
	newfstatat: GenericEvent<'newfstatat'>;
	/** nfsservctl(2); its arguments are not captured. */
	nfsservctl: GenericEvent<'nfsservctl'>;
	/** nice(2); its arguments are not captured. */
	nice: GenericEvent<'nice'>;
	/** oldfstat(2); its arguments are not captured. */
	oldfstat: GenericEvent<'oldfstat'>;
	/** oldlstat(2); its arguments are not captured. */
	oldlstat: GenericEvent<'oldlstat'>;
	/** oldolduname(2); its arguments are not captured. */
	oldolduname: GenericEvent<'oldolduname'>;
	/** oldstat(2); its arguments are not captured. */
	oldstat: GenericEvent<'oldstat'>;
	/** olduname(2); its arguments are not captured. */
	olduname: GenericEvent<'olduname'>;
	/** open_by_handle_at(2); its arguments are not captured. */
	open_by_handle_at: GenericEvent<'open_by_handle_at'>;
	/** open_tree(2); its arguments are not captured. */
	open_tree: GenericEvent<'open_tree'>;
	/** open_tree_attr(2); its arguments are not captured. */
	open_tree_attr: GenericEvent<'open_tree_attr'>;
	/** pause(2); its arguments are not captured. */
	pause: GenericEvent<'pause'>;
	/** perf_event_open(2); its arguments are not captured. */
	perf_event_open: GenericEvent<'perf_event_open'>;
	/** personality(2); its arguments are not captured. */
	personality: GenericEvent<'personality'>;
	/** pidfd_getfd(2); its arguments are not captured. */
	pidfd_getfd: GenericEvent<'pidfd_getfd'>;
	/** pidfd_open(2); its arguments are not captured. */
	pidfd_open: GenericEvent<'pidfd_open'>;
	/** pidfd_send_signal(2); its arguments are not captured. */
	pidfd_send_signal: GenericEvent<'pidfd_send_signal'>;
	/** pivot_root(2); its arguments are not captured. */
	pivot_root: GenericEvent<'pivot_root'>;
	/** pkey_alloc(2); its arguments are not captured. */
	pkey_alloc: GenericEvent<'pkey_alloc'>;
	/** pkey_free(2); its arguments are not captured. */
	pkey_free: GenericEvent<'pkey_free'>;
	/** pkey_mprotect(2); its arguments are not captured. */
	pkey_mprotect: GenericEvent<'pkey_mprotect'>;
	/** poll(2); its arguments are not captured. */
	poll: GenericEvent<'poll'>;
	/** ppoll(2); its arguments are not captured. */
	ppoll: GenericEvent<'ppoll'>;
	/** prctl(2); its arguments are not captured. */
	prctl: GenericEvent<'prctl'>;
	/** preadv(2); its arguments are not captured. */
	preadv: GenericEvent<'preadv'>;
	/** preadv2(2); its arguments are not captured. */
	preadv2: GenericEvent<'preadv2'>;
	/** prlimit64(2); its arguments are not captured. */
	prlimit64: GenericEvent<'prlimit64'>;
	/** process_madvise(2); its arguments are not captured. */
	process_madvise: GenericEvent<'process_madvise'>;
	/** process_mrelease(2); its arguments are not captured. */
	process_mrelease: GenericEvent<'process_mrelease'>;
	/** process_vm_readv(2); its arguments are not captured. */
	process_vm_readv: GenericEvent<'process_vm_readv'>;
	/** process_vm_writev(2); its arguments are not captured. */
	process_vm_writev: GenericEvent<'process_vm_writev'>;
	/** pselect6(2); its arguments are not captured. */
	pselect6: GenericEvent<'pselect6'>;
	/** ptrace(2); its arguments are not captured. */
	ptrace: GenericEvent<'ptrace'>;
	/** pwritev(2); its arguments are not captured. */
	pwritev: GenericEvent<'pwritev'>;
	/** pwritev2(2); its arguments are not captured. */
	pwritev2: GenericEvent<'pwritev2'>;
	/** query_module(2); its arguments are not captured. */
	query_module: GenericEvent<'query_module'>;
	/** quotactl(2); its arguments are not captured. */
	quotactl: GenericEvent<'quotactl'>;
	/** quotactl_fd(2); its arguments are not captured. */
	quotactl_fd: GenericEvent<'quotactl_fd'>;
	/** readahead(2); its arguments are not captured. */
	readahead: GenericEvent<'readahead'>;
	/** readdir(2); its arguments are not captured. */
	readdir: GenericEvent<'readdir'>;
	/** readlink(2); its arguments are not captured. */
	readlink: GenericEvent<'readlink'>;
	/** readlinkat(2); its arguments are not captured. */
	readlinkat: GenericEvent<'readlinkat'>;
	/** reboot(2); its arguments are not captured. */
	reboot: GenericEvent<'reboot'>;
	/** recvmmsg(2); its arguments are not captured. */
	recvmmsg: GenericEvent<'recvmmsg'>;
	/** remap_file_pages(2); its arguments are not captured. */
	remap_file_pages: GenericEvent<'remap_file_pages'>;
	/** removexattr(2); its arguments are not captured. */
	removexattr: GenericEvent<'removexattr'>;
	/** removexattrat(2); its arguments are not captured. */
	removexattrat: GenericEvent<'removexattrat'>;
	/** rename(2); its arguments are not captured. */
	rename: GenericEvent<'rename'>;
	/** renameat(2); its arguments are not captured. */
	renameat: GenericEvent<'renameat'>;
	/** request_key(2); its arguments are not captured. */
	request_key: GenericEvent<'request_key'>;
	/** restart_syscall(2); its arguments are not captured. */
	restart_syscall: GenericEvent<'restart_syscall'>;
	/** rmdir(2); its arguments are not captured. */
	rmdir: GenericEvent<'rmdir'>;
	/** rseq(2); its arguments are not captured. */
	rseq: GenericEvent<'rseq'>;
	/** rseq_slice_yield(2); its arguments are not captured. */
	rseq_slice_yield: GenericEvent<'rseq_slice_yield'>;
	/** rt_sigaction(2); its arguments are not captured. */
	rt_sigaction: GenericEvent<'rt_sigaction'>;
	/** rt_sigpending(2); its arguments are not captured. */
	rt_sigpending: GenericEvent<'rt_sigpending'>;
	/** rt_sigprocmask(2); its arguments are not captured. */
	rt_sigprocmask: GenericEvent<'rt_sigprocmask'>;
	/** rt_sigqueueinfo(2); its arguments are not captured. */
	rt_sigqueueinfo: GenericEvent<'rt_sigqueueinfo'>;
	/** rt_sigreturn(2); its arguments are not captured. */
	rt_sigreturn: GenericEvent<'rt_sigreturn'>;
	/** rt_sigsuspend(2); its arguments are not captured. */
	rt_sigsuspend: GenericEvent<'rt_sigsuspend'>;
	/** rt_sigtimedwait(2); its arguments are not captured. */
	rt_sigtimedwait: GenericEvent<'rt_sigtimedwait'>;
	/** rt_tgsigqueueinfo(2); its arguments are not captured. */
	rt_tgsigqueueinfo: GenericEvent<'rt_tgsigqueueinfo'>;
	/** sched_get_priority_max(2); its arguments are not captured. */
	sched_get_priority_max: GenericEvent<'sched_get_priority_max'>;
	/** sched_get_priority_min(2); its arguments are not captured. */
	sched_get_priority_min: GenericEvent<'sched_get_priority_min'>;
	/** sched_getaffinity(2); its arguments are not captured. */
	sched_getaffinity: GenericEvent<'sched_getaffinity'>;
	/** sched_getattr(2); its arguments are not captured. */
	sched_getattr: GenericEvent<'sched_getattr'>;
	/** sched_getparam(2); its arguments are not captured. */
	sched_getparam: GenericEvent<'sched_getparam'>;
	/** sched_getscheduler(2); its arguments are not captured. */
	sched_getscheduler: GenericEvent<'sched_getscheduler'>;
	/** sched_rr_get_interval(2); its arguments are not captured. */
	sched_rr_get_interval: GenericEvent<'sched_rr_get_interval'>;
	/** sched_setaffinity(2); its arguments are not captured. */
	sched_setaffinity: GenericEvent<'sched_setaffinity'>;
	/** sched_setattr(2); its arguments are not captured. */
	sched_setattr: GenericEvent<'sched_setattr'>;
	/** sched_setparam(2); its arguments are not captured. */
	sched_setparam: GenericEvent<'sched_setparam'>;
	/** sched_setscheduler(2); its arguments are not captured. */
	sched_setscheduler: GenericEvent<'sched_setscheduler'>;
	/** sched_yield(2); its arguments are not captured. */
	sched_yield: GenericEvent<'sched_yield'>;
	/** seccomp(2); its arguments are not captured. */
	seccomp: GenericEvent<'seccomp'>;
	/** select(2); its arguments are not captured. */
	select: GenericEvent<'select'>;
	/** semctl(2); its arguments are not captured. */
	semctl: GenericEvent<'semctl'>;
	/** semget(2); its arguments are not captured. */
	semget: GenericEvent<'semget'>;
	/** semop(2); its arguments are not captured. */
	semop: GenericEvent<'semop'>;
	/** semtimedop(2); its arguments are not captured. */
	semtimedop: GenericEvent<'semtimedop'>;
	/** sendfile(2); its arguments are not captured. */
	sendfile: GenericEvent<'sendfile'>;
	/** sendmmsg(2); its arguments are not captured. */
	sendmmsg: GenericEvent<'sendmmsg'>;
	/** set_mempolicy(2); its arguments are not captured. */
	set_mempolicy: GenericEvent<'set_mempolicy'>;
	/** set_mempolicy_home_node(2); its arguments are not captured. */
	set_mempolicy_home_node: GenericEvent<'set_mempolicy_home_node'>;
	/** set_robust_list(2); its arguments are not captured. */
	set_robust_list: GenericEvent<'set_robust_list'>;
	/** set_thread_area(2); its arguments are not captured. */
	set_thread_area: GenericEvent<'set_thread_area'>;
	/** set_tid_address(2); its arguments are not captured. */
	set_tid_address: GenericEvent<'set_tid_address'>;
	/** setdomainname(2); its arguments are not captured. */
	setdomainname: GenericEvent<'setdomainname'>;
	/** setfsgid(2); its arguments are not captured. */
	setfsgid: GenericEvent<'setfsgid'>;
	/** setfsuid(2); its arguments are not captured. */
	setfsuid: GenericEvent<'setfsuid'>;
	/** setgid(2); its arguments are not captured. */
	setgid: GenericEvent<'setgid'>;
	/** setgroups(2); its arguments are not captured. */
	setgroups: GenericEvent<'setgroups'>;
	/** sethostname(2); its arguments are not captured. */
	sethostname: GenericEvent<'sethostname'>;
	/** setitimer(2); its arguments are not captured. */
	setitimer: GenericEvent<'setitimer'>;
	/** setns(2); its arguments are not captured. */
	setns: GenericEvent<'setns'>;
	/** setpgid(2); its arguments are not captured. */
	setpgid: GenericEvent<'setpgid'>;
	/** setpriority(2); its arguments are not captured. */
	setpriority: GenericEvent<'setpriority'>;
	/** setregid(2); its arguments are not captured. */
	setregid: GenericEvent<'setregid'>;
	/** setresgid(2); its arguments are not captured. */
	setresgid: GenericEvent<'setresgid'>;
	/** setresuid(2); its arguments are not captured. */
	setresuid: GenericEvent<'setresuid'>;
	/** setreuid(2); its arguments are not captured. */
	setreuid: GenericEvent<'setreuid'>;
	/** setrlimit(2); its arguments are not captured. */
	setrlimit: GenericEvent<'setrlimit'>;
	/** setsid(2); its arguments are not captured. */
	setsid: GenericEvent<'setsid'>;
	/** setsockopt(2); its arguments are not captured. */
	setsockopt: GenericEvent<'setsockopt'>;
	/** settimeofday(2); its arguments are not captured. */
	settimeofday: GenericEvent<'settimeofday'>;
	/** setxattr(2); its arguments are not captured. */
	setxattr: GenericEvent<'setxattr'>;
	/** setxattrat(2); its arguments are not captured. */
	setxattrat: GenericEvent<'setxattrat'>;
	/** sgetmask(2); its arguments are not captured. */
	sgetmask: GenericEvent<'sgetmask'>;
	/** shmat(2); its arguments are not captured. */
	shmat: GenericEvent<'shmat'>;
	/** shmctl(2); its arguments are not captured. */
	shmctl: GenericEvent<'shmctl'>;
	/** shmdt(2); its arguments are not captured. */
	shmdt: GenericEvent<'shmdt'>;
	/** shmget(2); its arguments are not captured. */
	shmget: GenericEvent<'shmget'>;
	/** shutdown(2); its arguments are not captured. */
	shutdown: GenericEvent<'shutdown'>;
	/** sigaction(2); its arguments are not captured. */
	sigaction: GenericEvent<'sigaction'>;
	/** sigaltstack(2); its arguments are not captured. */
	sigaltstack: GenericEvent<'sigaltstack'>;
	/** signal(2); its arguments are not captured. */
	signal: GenericEvent<'signal'>;
	/** signalfd(2); its arguments are not captured. */
	signalfd: GenericEvent<'signalfd'>;
	/** signalfd4(2); its arguments are not captured. */
	signalfd4: GenericEvent<'signalfd4'>;
	/** sigpending(2); its arguments are not captured. */
	sigpending: GenericEvent<'sigpending'>;
	/** sigprocmask(2); its arguments are not captured. */
	sigprocmask: GenericEvent<'sigprocmask'>;
	/** sigreturn(2); its arguments are not captured. */
	sigreturn: GenericEvent<'sigreturn'>;
	/** sigsuspend(2); its arguments are not captured. */
	sigsuspend: GenericEvent<'sigsuspend'>;
	/** socketcall(2); its arguments are not captured. */
	socketcall: GenericEvent<'socketcall'>;
	/** socketpair(2); its arguments are not captured. */
	socketpair: GenericEvent<'socketpair'>;
	/** splice(2); its arguments are not captured. */
	splice: GenericEvent<'splice'>;
	/** ssetmask(2); its arguments are not captured. */
	ssetmask: GenericEvent<'ssetmask'>;
	/** stat(2); its arguments are not captured. */
	stat: GenericEvent<'stat'>;
	/** statfs(2); its arguments are not captured. */
	statfs: GenericEvent<'statfs'>;
	/** statfs64(2); its arguments are not captured. */
	statfs64: GenericEvent<'statfs64'>;
	/** statmount(2); its arguments are not captured. */
	statmount: GenericEvent<'statmount'>;
	/** statx(2); its arguments are not captured. */
	statx: GenericEvent<'statx'>;
	/** stime(2); its arguments are not captured. */
	stime: GenericEvent<'stime'>;
	/** swapoff(2); its arguments are not captured. */
	swapoff: GenericEvent<'swapoff'>;
	/** swapon(2); its arguments are not captured. */
	swapon: GenericEvent<'swapon'>;
	/** symlink(2); its arguments are not captured. */
	symlink: GenericEvent<'symlink'>;
	/** symlinkat(2); its arguments are not captured. */
	symlinkat: GenericEvent<'symlinkat'>;
	/** sync(2); its arguments are not captured. */
	sync: GenericEvent<'sync'>;
	/** sync_file_range(2); its arguments are not captured. */
	sync_file_range: GenericEvent<'sync_file_range'>;
	/** syncfs(2); its arguments are not captured. */
	syncfs: GenericEvent<'syncfs'>;
	/** sysfs(2); its arguments are not captured. */
	sysfs: GenericEvent<'sysfs'>;
	/** sysinfo(2); its arguments are not captured. */
	sysinfo: GenericEvent<'sysinfo'>;
	/** syslog(2); its arguments are not captured. */
	syslog: GenericEvent<'syslog'>;
	/** tee(2); its arguments are not captured. */
	tee: GenericEvent<'tee'>;
	/** tgkill(2); its arguments are not captured. */
	tgkill: GenericEvent<'tgkill'>;
	/** time(2); its arguments are not captured. */
	time: GenericEvent<'time'>;
	/** timer_create(2); its arguments are not captured. */
	timer_create: GenericEvent<'timer_create'>;
	/** timer_delete(2); its arguments are not captured. */
	timer_delete: GenericEvent<'timer_delete'>;
	/** timer_getoverrun(2); its arguments are not captured. */
	timer_getoverrun: GenericEvent<'timer_getoverrun'>;
	/** timer_gettime(2); its arguments are not captured. */
	timer_gettime: GenericEvent<'timer_gettime'>;
	/** timer_settime(2); its arguments are not captured. */
	timer_settime: GenericEvent<'timer_settime'>;
	/** timerfd_create(2); its arguments are not captured. */
	timerfd_create: GenericEvent<'timerfd_create'>;
	/** timerfd_gettime(2); its arguments are not captured. */
	timerfd_gettime: GenericEvent<'timerfd_gettime'>;
	/** timerfd_settime(2); its arguments are not captured. */
	timerfd_settime: GenericEvent<'timerfd_settime'>;
	/** times(2); its arguments are not captured. */
	times: GenericEvent<'times'>;
	/** tkill(2); its arguments are not captured. */
	tkill: GenericEvent<'tkill'>;
	/** truncate(2); its arguments are not captured. */
	truncate: GenericEvent<'truncate'>;
	/** umask(2); its arguments are not captured. */
	umask: GenericEvent<'umask'>;
	/** umount2(2); its arguments are not captured. */
	umount2: GenericEvent<'umount2'>;
	/** uname(2); its arguments are not captured. */
	uname: GenericEvent<'uname'>;
	/** A syscall that is newer than this version. */
	unknown: GenericEvent<'unknown'>;
	/** unlink(2); its arguments are not captured. */
	unlink: GenericEvent<'unlink'>;
	/** unshare(2); its arguments are not captured. */
	unshare: GenericEvent<'unshare'>;
	/** uprobe(2); its arguments are not captured. */
	uprobe: GenericEvent<'uprobe'>;
	/** uretprobe(2); its arguments are not captured. */
	uretprobe: GenericEvent<'uretprobe'>;
	/** uselib(2); its arguments are not captured. */
	uselib: GenericEvent<'uselib'>;
	/** userfaultfd(2); its arguments are not captured. */
	userfaultfd: GenericEvent<'userfaultfd'>;
	/** ustat(2); its arguments are not captured. */
	ustat: GenericEvent<'ustat'>;
	/** utime(2); its arguments are not captured. */
	utime: GenericEvent<'utime'>;
	/** utimensat(2); its arguments are not captured. */
	utimensat: GenericEvent<'utimensat'>;
	/** utimes(2); its arguments are not captured. */
	utimes: GenericEvent<'utimes'>;
	/** vhangup(2); its arguments are not captured. */
	vhangup: GenericEvent<'vhangup'>;
	/** vm86(2); its arguments are not captured. */
	vm86: GenericEvent<'vm86'>;
	/** vmsplice(2); its arguments are not captured. */
	vmsplice: GenericEvent<'vmsplice'>;
	/** wait4(2); its arguments are not captured. */
	wait4: GenericEvent<'wait4'>;
	/** waitid(2); its arguments are not captured. */
	waitid: GenericEvent<'waitid'>;
	/** waitpid(2); its arguments are not captured. */
	waitpid: GenericEvent<'waitpid'>;
}

/** Every event that a live capture can deliver unless `enterEvents` is asked for, by name. */
export interface EventMap extends DetailedEventMap, GenericEventMap {}

/** Name of an event that a live capture can deliver. */
export type EventName = keyof EventMap;

/** Name of a syscall of which only the fact is captured. */
export type GenericSyscallName = keyof GenericEventMap;
