// Generated from schema/ by `npm run generate`: do not edit.
// Arguments of events in capture files, whatever version of the event table wrote them.

import type {DynamicValue, PolledFd, SocketAddress, SocketTuple} from '../../decode/kinds.js';

/** Arguments by event name; a key that this version of the event does not have is undefined, an empty parameter is null. */
export interface RecordedArgsMap {
	/** Arguments of any version of accept. */
	accept: {
		/** The descriptor of the connection, or a negative errno. */
		readonly fd: number | null | undefined;
		/** Both ends: the one that connected, and the local one. */
		readonly tuple: SocketTuple | null | undefined;
		/** How full the queue of connections to accept is, in percent. */
		readonly queuepct: number | null | undefined;
		/** Signed 32-bit integer. */
		readonly flags: number | null | undefined;
		/** Connections that wait to be accepted. */
		readonly queuelen: number | null | undefined;
		/** How many may wait. */
		readonly queuemax: number | null | undefined;
	};
	/** Arguments of any version of accept4. */
	accept4: {
		/** The flags passed, as the kernel has them. */
		readonly flags: number | null | undefined;
		/** The descriptor of the connection, or a negative errno. */
		readonly fd: number | null | undefined;
		/** Both ends: the one that connected, and the local one. */
		readonly tuple: SocketTuple | null | undefined;
		/** How full the queue of connections to accept is, in percent. */
		readonly queuepct: number | null | undefined;
		/** Connections that wait to be accepted. */
		readonly queuelen: number | null | undefined;
		/** How many may wait. */
		readonly queuemax: number | null | undefined;
	};
	/** Arguments of any version of access. */
	access: {
		/** What was asked for. */
		readonly mode: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The path as passed. */
		readonly name: string | null | undefined;
	};
	/** Arguments of any version of asyncevent. */
	asyncevent: {
		/** The plugin. */
		readonly plugin_id: number | null | undefined;
		/** Name of the event. */
		readonly name: string | null | undefined;
		/** The plugin's own data. */
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of bind. */
	bind: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The address bound to. */
		readonly addr: SocketAddress | null | undefined;
	};
	/** Arguments of any version of bpf. */
	bpf: {
		/** The command. */
		readonly cmd: bigint | number | null | undefined;
		/** A value whose type comes with it. */
		readonly res_or_fd: DynamicValue | null | undefined;
		/** A new descriptor, another result of the command, or a negative errno. */
		readonly fd: number | null | undefined;
	};
	/** Arguments of any version of brk. */
	brk: {
		/** Unsigned 32-bit integer. */
		readonly size: number | null | undefined;
		/** The new end of the heap. */
		readonly res: bigint | null | undefined;
		/** The end asked for. */
		readonly addr: bigint | null | undefined;
		/** Virtual memory, in KiB. */
		readonly vm_size: number | null | undefined;
		/** Resident memory, in KiB. */
		readonly vm_rss: number | null | undefined;
		/** Swapped memory, in KiB. */
		readonly vm_swap: number | null | undefined;
	};
	/** Arguments of any version of capset. */
	capset: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** Inheritable capabilities, one bit each. */
		readonly cap_inheritable: bigint | null | undefined;
		/** Permitted capabilities, one bit each. */
		readonly cap_permitted: bigint | null | undefined;
		/** Effective capabilities, one bit each. */
		readonly cap_effective: bigint | null | undefined;
	};
	/** Arguments of any version of chdir. */
	chdir: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The path as passed. */
		readonly path: string | null | undefined;
	};
	/** Arguments of any version of chmod. */
	chmod: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The path as passed. */
		readonly filename: string | null | undefined;
		/** The permissions. */
		readonly mode: number | null | undefined;
	};
	/** Arguments of any version of chown. */
	chown: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The path as passed. */
		readonly path: string | null | undefined;
		/** The user id. */
		readonly uid: number | null | undefined;
		/** The group id. */
		readonly gid: number | null | undefined;
	};
	/** Arguments of any version of chroot. */
	chroot: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The path as passed. */
		readonly path: string | null | undefined;
	};
	/** Arguments of any version of clone. */
	clone: {
		/** In the parent, the child's thread id or a negative errno; in the child, 0. */
		readonly res: number | null | undefined;
		/** The first argument of the program (argv[0]). */
		readonly exe: string | null | undefined;
		/** The arguments after the first. */
		readonly args: readonly string[] | null | undefined;
		/** The thread of this event. */
		readonly tid: number | null | undefined;
		/** Its process. */
		readonly pid: number | null | undefined;
		/** The parent's thread id. */
		readonly ptid: number | null | undefined;
		/** Always empty: user space knows the working directory. */
		readonly cwd: string | null | undefined;
		/** How many descriptors the process may have. */
		readonly fdlimit: bigint | null | undefined;
		/** What is shared, and which namespaces are new. */
		readonly flags: number | null | undefined;
		/** The effective user id. */
		readonly uid: number | null | undefined;
		/** The effective group id. */
		readonly gid: number | null | undefined;
		/** Page faults so far that needed the disk. */
		readonly pgft_maj: bigint | null | undefined;
		/** Page faults so far that did not. */
		readonly pgft_min: bigint | null | undefined;
		/** Virtual memory, in KiB. */
		readonly vm_size: number | null | undefined;
		/** Resident memory, in KiB; since Linux 6.2 up to 32 pages per CPU behind. */
		readonly vm_rss: number | null | undefined;
		/** Swapped memory, in KiB. */
		readonly vm_swap: number | null | undefined;
		/** The thread's name. */
		readonly comm: string | null | undefined;
		/** The control groups, as subsystem=path. */
		readonly cgroups: readonly string[] | null | undefined;
		/** The thread id in its own pid namespace. */
		readonly vtid: number | null | undefined;
		/** The process id in its own pid namespace. */
		readonly vpid: number | null | undefined;
		/** When its pid namespace began, in ns since 1970. */
		readonly pidns_init_start_ts: bigint | null | undefined;
	};
	/** Arguments of any version of clone3. */
	clone3: {
		/** In the parent, the child's thread id or a negative errno; in the child, 0. */
		readonly res: number | null | undefined;
		/** The first argument of the program (argv[0]). */
		readonly exe: string | null | undefined;
		/** The arguments after the first. */
		readonly args: readonly string[] | null | undefined;
		/** The thread of this event. */
		readonly tid: number | null | undefined;
		/** Its process. */
		readonly pid: number | null | undefined;
		/** The parent's thread id. */
		readonly ptid: number | null | undefined;
		/** Always empty: user space knows the working directory. */
		readonly cwd: string | null | undefined;
		/** How many descriptors the process may have. */
		readonly fdlimit: bigint | null | undefined;
		/** Page faults so far that needed the disk. */
		readonly pgft_maj: bigint | null | undefined;
		/** Page faults so far that did not. */
		readonly pgft_min: bigint | null | undefined;
		/** Virtual memory, in KiB. */
		readonly vm_size: number | null | undefined;
		/** Resident memory, in KiB; since Linux 6.2 up to 32 pages per CPU behind. */
		readonly vm_rss: number | null | undefined;
		/** Swapped memory, in KiB. */
		readonly vm_swap: number | null | undefined;
		/** The thread's name. */
		readonly comm: string | null | undefined;
		/** The control groups, as subsystem=path. */
		readonly cgroups: readonly string[] | null | undefined;
		/** What is shared, and which namespaces are new. */
		readonly flags: number | null | undefined;
		/** The effective user id. */
		readonly uid: number | null | undefined;
		/** The effective group id. */
		readonly gid: number | null | undefined;
		/** The thread id in its own pid namespace. */
		readonly vtid: number | null | undefined;
		/** The process id in its own pid namespace. */
		readonly vpid: number | null | undefined;
		/** When its pid namespace began, in ns since 1970. */
		readonly pidns_init_start_ts: bigint | null | undefined;
	};
	/** Arguments of any version of close. */
	close: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of close_range. */
	close_range: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The first descriptor. */
		readonly first: number | null | undefined;
		/** The last descriptor. */
		readonly last: number | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of connect. */
	connect: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The address to connect to. */
		readonly addr: SocketAddress | null | undefined;
		/** 0, or a negative errno; -115 (EINPROGRESS): the connection is on its way. */
		readonly res: number | null | undefined;
		/** Both ends: the local one, and the one connected to. */
		readonly tuple: SocketTuple | null | undefined;
	};
	/** Arguments of any version of container. */
	container: {
		/** Text. */
		readonly id: string | null | undefined;
		/** Unsigned 32-bit integer. */
		readonly type: number | null | undefined;
		/** Text. */
		readonly name: string | null | undefined;
		/** Text. */
		readonly image: string | null | undefined;
		/** All about it, as JSON. */
		readonly json: string | null | undefined;
	};
	/** Arguments of any version of copy_file_range. */
	copy_file_range: {
		/** Where data comes from. */
		readonly fdin: number | null | undefined;
		/** Position in the source. */
		readonly offin: bigint | null | undefined;
		/** Bytes. */
		readonly len: bigint | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** Where data goes. */
		readonly fdout: number | null | undefined;
		/** Position in the target. */
		readonly offout: bigint | null | undefined;
	};
	/** Arguments of any version of cpu_hotplug. */
	cpu_hotplug: {
		/** The CPU. */
		readonly cpu: number | null | undefined;
		/** Whether it came or went. */
		readonly action: number | null | undefined;
	};
	/** Arguments of any version of creat. */
	creat: {
		/** The path as passed. */
		readonly name: string | null | undefined;
		/** Permissions for a new file. */
		readonly mode: number | null | undefined;
		/** The new descriptor, or a negative errno. */
		readonly fd: number | null | undefined;
		/** Device number of its file system; 0 if the call failed. */
		readonly dev: number | null | undefined;
		/** Inode number; 0 if the call failed. */
		readonly ino: bigint | null | undefined;
		/** Which overlayfs layer the file is on. */
		readonly creat_flags: number | null | undefined;
	};
	/** Arguments of any version of delete_module. */
	delete_module: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The module. */
		readonly name: string | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of drop. */
	drop: {
		/** One event in how many is kept. */
		readonly ratio: number | null | undefined;
		/** The CPU whose events are missing. */
		readonly cpu: number | null | undefined;
		/** The hook whose events are missing, by its position in the list of lanes. */
		readonly lane: number | null | undefined;
		/** How many. */
		readonly count: bigint | null | undefined;
	};
	/** Arguments of any version of dup. */
	dup: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The copy, or a negative errno. */
		readonly res: number | null | undefined;
		/** The descriptor that was copied. */
		readonly oldfd: number | null | undefined;
	};
	/** Arguments of any version of dup2. */
	dup2: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The copy, or a negative errno. */
		readonly res: number | null | undefined;
		/** The descriptor that was copied. */
		readonly oldfd: number | null | undefined;
		/** The number asked for. */
		readonly newfd: number | null | undefined;
	};
	/** Arguments of any version of dup3. */
	dup3: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The copy, or a negative errno. */
		readonly res: number | null | undefined;
		/** The descriptor that was copied. */
		readonly oldfd: number | null | undefined;
		/** The number asked for. */
		readonly newfd: number | null | undefined;
		/** O_CLOEXEC, if passed. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of epoll_create. */
	epoll_create: {
		/** The size passed; the kernel ignores it. */
		readonly size: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of epoll_create1. */
	epoll_create1: {
		/** The flags passed. */
		readonly flags: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of epoll_wait. */
	epoll_wait: {
		/** At most how many events. */
		readonly maxevents: number | null | undefined;
		/** How many descriptors are ready, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of eventfd. */
	eventfd: {
		/** Initial value of the counter. */
		readonly initval: bigint | null | undefined;
		/** The flags passed, as the kernel has them. */
		readonly flags: number | null | undefined;
		/** The new descriptor, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of eventfd2. */
	eventfd2: {
		/** Initial value of the counter. */
		readonly initval: bigint | null | undefined;
		/** The new descriptor, or a negative errno. */
		readonly res: number | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of execve. */
	execve: {
		/** 0, or a negative errno. */
		readonly res: number | null | undefined;
		/** The first argument of the program (argv[0]). */
		readonly exe: string | null | undefined;
		/** The arguments after the first. */
		readonly args: readonly string[] | null | undefined;
		/** The thread of this event. */
		readonly tid: number | null | undefined;
		/** Its process. */
		readonly pid: number | null | undefined;
		/** The parent's thread id. */
		readonly ptid: number | null | undefined;
		/** Always empty: user space knows the working directory. */
		readonly cwd: string | null | undefined;
		/** How many descriptors the process may have. */
		readonly fdlimit: bigint | null | undefined;
		/** Page faults so far that needed the disk. */
		readonly pgft_maj: bigint | null | undefined;
		/** Page faults so far that did not. */
		readonly pgft_min: bigint | null | undefined;
		/** Virtual memory, in KiB. */
		readonly vm_size: number | null | undefined;
		/** Resident memory, in KiB; since Linux 6.2 up to 32 pages per CPU behind. */
		readonly vm_rss: number | null | undefined;
		/** Swapped memory, in KiB. */
		readonly vm_swap: number | null | undefined;
		/** The environment, as NAME=value. */
		readonly env: readonly string[] | null | undefined;
		/** The thread's name. */
		readonly comm: string | null | undefined;
		/** The control groups, as subsystem=path. */
		readonly cgroups: readonly string[] | null | undefined;
		/** Device number of the controlling terminal; 0 if there is none. */
		readonly tty: number | null | undefined;
		/** The path as passed. */
		readonly filename: string | null | undefined;
		/** The process group in its own pid namespace. */
		readonly vpgid: number | null | undefined;
		/** The user who logged in; 4294967295 if nobody did. */
		readonly loginuid: number | null | undefined;
		/** What is known about the file of the program. */
		readonly flags: number | null | undefined;
		/** Inheritable capabilities, one bit each. */
		readonly cap_inheritable: bigint | null | undefined;
		/** Permitted capabilities, one bit each. */
		readonly cap_permitted: bigint | null | undefined;
		/** Effective capabilities, one bit each. */
		readonly cap_effective: bigint | null | undefined;
		/** Inode number of the program. */
		readonly exe_ino: bigint | null | undefined;
		/** When the program's inode last changed, in ns since 1970. */
		readonly exe_ino_ctime: bigint | null | undefined;
		/** When the program's content last changed, in ns since 1970. */
		readonly exe_ino_mtime: bigint | null | undefined;
		/** The effective user id. */
		readonly uid: number | null | undefined;
		/** Path of the program, from the kernel. */
		readonly trusted_exepath: string | null | undefined;
		/** The process group. */
		readonly pgid: number | null | undefined;
		/** The effective group id. */
		readonly gid: number | null | undefined;
	};
	/** Arguments of any version of execveat. */
	execveat: {
		/** The file descriptor. */
		readonly dirfd: number | null | undefined;
		/** Path, relative to a directory descriptor. */
		readonly pathname: string | null | undefined;
		/** What is known about the file of the program. */
		readonly flags: number | null | undefined;
		/** 0, or a negative errno. */
		readonly res: number | null | undefined;
		/** The first argument of the program (argv[0]). */
		readonly exe: string | null | undefined;
		/** The arguments after the first. */
		readonly args: readonly string[] | null | undefined;
		/** The thread of this event. */
		readonly tid: number | null | undefined;
		/** Its process. */
		readonly pid: number | null | undefined;
		/** The parent's thread id. */
		readonly ptid: number | null | undefined;
		/** Always empty: user space knows the working directory. */
		readonly cwd: string | null | undefined;
		/** How many descriptors the process may have. */
		readonly fdlimit: bigint | null | undefined;
		/** Page faults so far that needed the disk. */
		readonly pgft_maj: bigint | null | undefined;
		/** Page faults so far that did not. */
		readonly pgft_min: bigint | null | undefined;
		/** Virtual memory, in KiB. */
		readonly vm_size: number | null | undefined;
		/** Resident memory, in KiB; since Linux 6.2 up to 32 pages per CPU behind. */
		readonly vm_rss: number | null | undefined;
		/** Swapped memory, in KiB. */
		readonly vm_swap: number | null | undefined;
		/** The thread's name. */
		readonly comm: string | null | undefined;
		/** The control groups, as subsystem=path. */
		readonly cgroups: readonly string[] | null | undefined;
		/** The environment, as NAME=value. */
		readonly env: readonly string[] | null | undefined;
		/** Device number of the controlling terminal; 0 if there is none. */
		readonly tty: number | null | undefined;
		/** The process group in its own pid namespace. */
		readonly vpgid: number | null | undefined;
		/** The user who logged in; 4294967295 if nobody did. */
		readonly loginuid: number | null | undefined;
		/** Inheritable capabilities, one bit each. */
		readonly cap_inheritable: bigint | null | undefined;
		/** Permitted capabilities, one bit each. */
		readonly cap_permitted: bigint | null | undefined;
		/** Effective capabilities, one bit each. */
		readonly cap_effective: bigint | null | undefined;
		/** Inode number of the program. */
		readonly exe_ino: bigint | null | undefined;
		/** When the program's inode last changed, in ns since 1970. */
		readonly exe_ino_ctime: bigint | null | undefined;
		/** When the program's content last changed, in ns since 1970. */
		readonly exe_ino_mtime: bigint | null | undefined;
		/** The effective user id. */
		readonly uid: number | null | undefined;
		/** Path of the program, from the kernel. */
		readonly trusted_exepath: string | null | undefined;
		/** The process group. */
		readonly pgid: number | null | undefined;
		/** The effective group id. */
		readonly gid: number | null | undefined;
	};
	/** Arguments of any version of fchdir. */
	fchdir: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of fchmod. */
	fchmod: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The permissions. */
		readonly mode: number | null | undefined;
	};
	/** Arguments of any version of fchmodat. */
	fchmodat: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** Where a relative path begins; -100 (AT_FDCWD): the working directory. */
		readonly dirfd: number | null | undefined;
		/** The path as passed, relative to dirfd. */
		readonly filename: string | null | undefined;
		/** The permissions. */
		readonly mode: number | null | undefined;
	};
	/** Arguments of any version of fchown. */
	fchown: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The user id. */
		readonly uid: number | null | undefined;
		/** The group id. */
		readonly gid: number | null | undefined;
	};
	/** Arguments of any version of fchownat. */
	fchownat: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** Where a relative path begins; -100 (AT_FDCWD): the working directory. */
		readonly dirfd: number | null | undefined;
		/** The path as passed, relative to dirfd. */
		readonly pathname: string | null | undefined;
		/** The user id. */
		readonly uid: number | null | undefined;
		/** The group id. */
		readonly gid: number | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of fcntl. */
	fcntl: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The command. */
		readonly cmd: number | null | undefined;
		/** A new descriptor or another result of the command, or a negative errno. */
		readonly res: number | null | undefined;
		/** The third argument: its meaning depends on cmd. */
		readonly arg: bigint | null | undefined;
	};
	/** Arguments of any version of finit_module. */
	finit_module: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The module's file. */
		readonly fd: number | null | undefined;
		/** The module's parameters. */
		readonly uargs: string | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of flock. */
	flock: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The operation. */
		readonly operation: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of fork. */
	fork: {
		/** In the parent, the child's thread id or a negative errno; in the child, 0. */
		readonly res: number | null | undefined;
		/** The first argument of the program (argv[0]). */
		readonly exe: string | null | undefined;
		/** The arguments after the first. */
		readonly args: readonly string[] | null | undefined;
		/** The thread of this event. */
		readonly tid: number | null | undefined;
		/** Its process. */
		readonly pid: number | null | undefined;
		/** The parent's thread id. */
		readonly ptid: number | null | undefined;
		/** Always empty: user space knows the working directory. */
		readonly cwd: string | null | undefined;
		/** How many descriptors the process may have. */
		readonly fdlimit: bigint | null | undefined;
		/** Page faults so far that needed the disk. */
		readonly pgft_maj: bigint | null | undefined;
		/** Page faults so far that did not. */
		readonly pgft_min: bigint | null | undefined;
		/** Virtual memory, in KiB. */
		readonly vm_size: number | null | undefined;
		/** Resident memory, in KiB; since Linux 6.2 up to 32 pages per CPU behind. */
		readonly vm_rss: number | null | undefined;
		/** Swapped memory, in KiB. */
		readonly vm_swap: number | null | undefined;
		/** What is shared, and which namespaces are new. */
		readonly flags: number | null | undefined;
		/** The effective user id. */
		readonly uid: number | null | undefined;
		/** The effective group id. */
		readonly gid: number | null | undefined;
		/** The thread's name. */
		readonly comm: string | null | undefined;
		/** The control groups, as subsystem=path. */
		readonly cgroups: readonly string[] | null | undefined;
		/** The thread id in its own pid namespace. */
		readonly vtid: number | null | undefined;
		/** The process id in its own pid namespace. */
		readonly vpid: number | null | undefined;
		/** When its pid namespace began, in ns since 1970. */
		readonly pidns_init_start_ts: bigint | null | undefined;
	};
	/** Arguments of any version of fsconfig. */
	fsconfig: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The command. */
		readonly cmd: number | null | undefined;
		/** What is configured. */
		readonly key: string | null | undefined;
		/** The value, if it is binary. */
		readonly value_bytebuf: Uint8Array | null | undefined;
		/** The value, if it is text. */
		readonly value_charbuf: string | null | undefined;
		/** A number that some commands take. */
		readonly aux: number | null | undefined;
	};
	/** Arguments of any version of fstat. */
	fstat: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of fstat64. */
	fstat64: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of futex. */
	futex: {
		/** The word. */
		readonly addr: bigint | null | undefined;
		/** The operation. */
		readonly op: number | null | undefined;
		/** A number whose meaning depends on the operation. */
		readonly val: bigint | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of getcwd. */
	getcwd: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The working directory. */
		readonly path: string | null | undefined;
	};
	/** Arguments of any version of getdents. */
	getdents: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of getdents64. */
	getdents64: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of getegid. */
	getegid: {
		/** The effective group id. */
		readonly egid: number | null | undefined;
	};
	/** Arguments of any version of geteuid. */
	geteuid: {
		/** The effective user id. */
		readonly euid: number | null | undefined;
	};
	/** Arguments of any version of getgid. */
	getgid: {
		/** The group id. */
		readonly gid: number | null | undefined;
	};
	/** Arguments of any version of getpeername. */
	getpeername: {};
	/** Arguments of any version of getresgid. */
	getresgid: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The real group id. */
		readonly rgid: number | null | undefined;
		/** The effective group id. */
		readonly egid: number | null | undefined;
		/** The saved group id. */
		readonly sgid: number | null | undefined;
	};
	/** Arguments of any version of getresuid. */
	getresuid: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The real user id. */
		readonly ruid: number | null | undefined;
		/** The effective user id. */
		readonly euid: number | null | undefined;
		/** The saved user id. */
		readonly suid: number | null | undefined;
	};
	/** Arguments of any version of getrlimit. */
	getrlimit: {
		/** The resource. */
		readonly resource: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The soft limit. */
		readonly cur: bigint | null | undefined;
		/** The hard limit. */
		readonly max: bigint | null | undefined;
	};
	/** Arguments of any version of getsockname. */
	getsockname: {};
	/** Arguments of any version of getsockopt. */
	getsockopt: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The protocol level. */
		readonly level: number | null | undefined;
		/** The option. */
		readonly optname: number | null | undefined;
		/** The option's value. */
		readonly val: DynamicValue | null | undefined;
		/** Size of the option's value, in bytes. */
		readonly optlen: number | null | undefined;
	};
	/** Arguments of any version of getuid. */
	getuid: {
		/** The user id. */
		readonly uid: number | null | undefined;
	};
	/** Arguments of any version of groupadded. */
	groupadded: {
		/** The group id. */
		readonly gid: number | null | undefined;
		/** Its name. */
		readonly name: string | null | undefined;
		/** The container it belongs to. */
		readonly container_id: string | null | undefined;
	};
	/** Arguments of any version of groupdeleted. */
	groupdeleted: {
		/** The group id. */
		readonly gid: number | null | undefined;
		/** Its name. */
		readonly name: string | null | undefined;
		/** The container it belongs to. */
		readonly container_id: string | null | undefined;
	};
	/** Arguments of any version of infra. */
	infra: {
		/** Where the news comes from. */
		readonly source: string | null | undefined;
		/** What it is called. */
		readonly name: string | null | undefined;
		/** What happened. */
		readonly description: string | null | undefined;
		/** What it is about. */
		readonly scope: string | null | undefined;
	};
	/** Arguments of any version of init_module. */
	init_module: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The first bytes of the module, at most snaplen of them. */
		readonly img: Uint8Array | null | undefined;
		/** Bytes. */
		readonly length: bigint | null | undefined;
		/** The module's parameters. */
		readonly uargs: string | null | undefined;
	};
	/** Arguments of any version of inotify_init. */
	inotify_init: {
		/** The flags passed, as the kernel has them. */
		readonly flags: number | null | undefined;
		/** The new descriptor, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of inotify_init1. */
	inotify_init1: {
		/** The new descriptor, or a negative errno. */
		readonly res: number | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of io_uring_enter. */
	io_uring_enter: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** How many requests to submit. */
		readonly to_submit: number | null | undefined;
		/** How many completions to wait for. */
		readonly min_complete: number | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
		/** The signals blocked meanwhile. */
		readonly sig: number | null | undefined;
	};
	/** Arguments of any version of io_uring_register. */
	io_uring_register: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The operation. */
		readonly opcode: number | null | undefined;
		/** Its argument. */
		readonly arg: bigint | null | undefined;
		/** How many arguments there are. */
		readonly nr_args: number | null | undefined;
	};
	/** Arguments of any version of io_uring_setup. */
	io_uring_setup: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** Entries asked for. */
		readonly entries: number | null | undefined;
		/** Entries of the submission queue. */
		readonly sq_entries: number | null | undefined;
		/** Entries of the completion queue. */
		readonly cq_entries: number | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
		/** The CPU of the polling thread. */
		readonly sq_thread_cpu: number | null | undefined;
		/** When the polling thread goes to sleep, in milliseconds. */
		readonly sq_thread_idle: number | null | undefined;
		/** What this kernel can do. */
		readonly features: number | null | undefined;
	};
	/** Arguments of any version of ioctl. */
	ioctl: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The request. */
		readonly request: bigint | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The third argument: its meaning depends on the request. */
		readonly argument: bigint | null | undefined;
	};
	/** Arguments of any version of k8s. */
	k8s: {
		/** Text. */
		readonly json: string | null | undefined;
	};
	/** Arguments of any version of keyctl. */
	keyctl: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The operation. */
		readonly operation: number | null | undefined;
		/** The second argument. */
		readonly arg2: DynamicValue | null | undefined;
		/** The third argument. */
		readonly arg3: DynamicValue | null | undefined;
		/** The fourth argument. */
		readonly arg4: DynamicValue | null | undefined;
		/** The fifth argument. */
		readonly arg5: DynamicValue | null | undefined;
	};
	/** Arguments of any version of kill. */
	kill: {
		/** The process; 0, -1 and below: groups of processes. */
		readonly pid: number | null | undefined;
		/** The signal. */
		readonly sig: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of lchown. */
	lchown: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The path as passed. */
		readonly path: string | null | undefined;
		/** The user id. */
		readonly uid: number | null | undefined;
		/** The group id. */
		readonly gid: number | null | undefined;
	};
	/** Arguments of any version of link. */
	link: {
		/** The path so far. */
		readonly oldpath: string | null | undefined;
		/** The new path. */
		readonly newpath: string | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of linkat. */
	linkat: {
		/** The directory that oldpath is relative to. */
		readonly olddir: number | null | undefined;
		/** The path so far, relative to olddir. */
		readonly oldpath: string | null | undefined;
		/** The directory that newpath is relative to. */
		readonly newdir: number | null | undefined;
		/** The new path, relative to newdir. */
		readonly newpath: string | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of listen. */
	listen: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** How many connections may wait to be accepted. */
		readonly backlog: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of llseek. */
	llseek: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** How far to move. */
		readonly offset: bigint | null | undefined;
		/** What the offset is relative to. */
		readonly whence: number | null | undefined;
		/** The new position, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of lseek. */
	lseek: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** How far to move. */
		readonly offset: bigint | null | undefined;
		/** What the offset is relative to. */
		readonly whence: number | null | undefined;
		/** The new position, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of lstat. */
	lstat: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The path as passed. */
		readonly path: string | null | undefined;
	};
	/** Arguments of any version of lstat64. */
	lstat64: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The path as passed. */
		readonly path: string | null | undefined;
	};
	/** Arguments of any version of memfd_create. */
	memfd_create: {
		/** The new descriptor, or a negative errno. */
		readonly fd: number | null | undefined;
		/** Its name. */
		readonly name: string | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of mesos. */
	mesos: {
		/** Text. */
		readonly json: string | null | undefined;
	};
	/** Arguments of any version of mkdir. */
	mkdir: {
		/** The path as passed. */
		readonly path: string | null | undefined;
		/** Permissions for the new directory. */
		readonly mode: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of mkdirat. */
	mkdirat: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** Where a relative path begins; -100 (AT_FDCWD): the working directory. */
		readonly dirfd: number | null | undefined;
		/** The path as passed, relative to dirfd. */
		readonly path: string | null | undefined;
		/** Permissions for the new directory. */
		readonly mode: number | null | undefined;
	};
	/** Arguments of any version of mknod. */
	mknod: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The path as passed. */
		readonly path: string | null | undefined;
		/** The permissions. */
		readonly mode: number | null | undefined;
		/** Device number, for a device. */
		readonly dev: number | null | undefined;
	};
	/** Arguments of any version of mknodat. */
	mknodat: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** Where a relative path begins; -100 (AT_FDCWD): the working directory. */
		readonly dirfd: number | null | undefined;
		/** The path as passed, relative to dirfd. */
		readonly path: string | null | undefined;
		/** The permissions. */
		readonly mode: number | null | undefined;
		/** Device number, for a device. */
		readonly dev: number | null | undefined;
	};
	/** Arguments of any version of mlock. */
	mlock: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The address. */
		readonly addr: bigint | null | undefined;
		/** Bytes. */
		readonly len: bigint | null | undefined;
	};
	/** Arguments of any version of mlock2. */
	mlock2: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The address. */
		readonly addr: bigint | null | undefined;
		/** Bytes. */
		readonly len: bigint | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of mlockall. */
	mlockall: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of mmap. */
	mmap: {
		/** Where it was asked for. */
		readonly addr: bigint | null | undefined;
		/** Bytes. */
		readonly length: bigint | null | undefined;
		/** What may be done with the memory. */
		readonly prot: number | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
		/** The file; -1 if there is none. */
		readonly fd: number | null | undefined;
		/** Position in the file. */
		readonly offset: bigint | null | undefined;
		/** Where it is mapped, or a negative errno. */
		readonly res: bigint | null | undefined;
		/** Virtual memory, in KiB. */
		readonly vm_size: number | null | undefined;
		/** Resident memory, in KiB. */
		readonly vm_rss: number | null | undefined;
		/** Swapped memory, in KiB. */
		readonly vm_swap: number | null | undefined;
	};
	/** Arguments of any version of mmap2. */
	mmap2: {
		/** Where it was asked for. */
		readonly addr: bigint | null | undefined;
		/** Bytes. */
		readonly length: bigint | null | undefined;
		/** What may be done with the memory. */
		readonly prot: number | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
		/** The file; -1 if there is none. */
		readonly fd: number | null | undefined;
		/** Position in the file, in pages. */
		readonly pgoffset: bigint | null | undefined;
		/** Where it is mapped, or a negative errno. */
		readonly res: bigint | null | undefined;
		/** Virtual memory, in KiB. */
		readonly vm_size: number | null | undefined;
		/** Resident memory, in KiB. */
		readonly vm_rss: number | null | undefined;
		/** Swapped memory, in KiB. */
		readonly vm_swap: number | null | undefined;
	};
	/** Arguments of any version of mount. */
	mount: {
		/** Flags, without the old magic number. */
		readonly flags: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** What is mounted: a device or a name. */
		readonly dev: string | null | undefined;
		/** Where. */
		readonly dir: string | null | undefined;
		/** Type of the file system. */
		readonly type: string | null | undefined;
	};
	/** Arguments of any version of mprotect. */
	mprotect: {
		/** The address. */
		readonly addr: bigint | null | undefined;
		/** Bytes. */
		readonly length: bigint | null | undefined;
		/** What may be done with the memory. */
		readonly prot: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of munlock. */
	munlock: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The address. */
		readonly addr: bigint | null | undefined;
		/** Bytes. */
		readonly len: bigint | null | undefined;
	};
	/** Arguments of any version of munlockall. */
	munlockall: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of munmap. */
	munmap: {
		/** The address. */
		readonly addr: bigint | null | undefined;
		/** Bytes. */
		readonly length: bigint | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** Virtual memory, in KiB. */
		readonly vm_size: number | null | undefined;
		/** Resident memory, in KiB. */
		readonly vm_rss: number | null | undefined;
		/** Swapped memory, in KiB. */
		readonly vm_swap: number | null | undefined;
	};
	/** Arguments of any version of nanosleep. */
	nanosleep: {
		/** How long, in nanoseconds. */
		readonly interval: bigint | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of newfstatat. */
	newfstatat: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** Where a relative path begins; -100 (AT_FDCWD): the working directory. */
		readonly dirfd: number | null | undefined;
		/** The path as passed, relative to dirfd. */
		readonly path: string | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of notification. */
	notification: {
		/** The policy. */
		readonly id: string | null | undefined;
		/** What happened. */
		readonly desc: string | null | undefined;
	};
	/** Arguments of any version of open. */
	open: {
		/** The path as passed. */
		readonly name: string | null | undefined;
		/** How it is to be opened. */
		readonly flags: number | null | undefined;
		/** Permissions for a new file; 0 if none can be made. */
		readonly mode: number | null | undefined;
		/** The new descriptor, or a negative errno. */
		readonly fd: number | null | undefined;
		/** Device number of its file system; 0 if the call failed. */
		readonly dev: number | null | undefined;
		/** Inode number; 0 if the call failed. */
		readonly ino: bigint | null | undefined;
	};
	/** Arguments of any version of open_by_handle_at. */
	open_by_handle_at: {
		/** The new descriptor, or a negative errno. */
		readonly fd: number | null | undefined;
		/** A descriptor on the file system that the handle belongs to. */
		readonly mountfd: number | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
		/** Path of the file, from the kernel. */
		readonly path: string | null | undefined;
		/** Device number of its file system; 0 if the call failed. */
		readonly dev: number | null | undefined;
		/** Inode number; 0 if the call failed. */
		readonly ino: bigint | null | undefined;
	};
	/** Arguments of any version of openat. */
	openat: {
		/** Where a relative path begins; -100 (AT_FDCWD): the working directory. */
		readonly dirfd: number | null | undefined;
		/** The path as passed, relative to dirfd. */
		readonly name: string | null | undefined;
		/** How it is to be opened. */
		readonly flags: number | null | undefined;
		/** Permissions for a new file; 0 if none can be made. */
		readonly mode: number | null | undefined;
		/** The new descriptor, or a negative errno. */
		readonly fd: number | null | undefined;
		/** Device number of its file system; 0 if the call failed. */
		readonly dev: number | null | undefined;
		/** Inode number; 0 if the call failed. */
		readonly ino: bigint | null | undefined;
	};
	/** Arguments of any version of openat2. */
	openat2: {
		/** Where a relative path begins; -100 (AT_FDCWD): the working directory. */
		readonly dirfd: number | null | undefined;
		/** The path as passed, relative to dirfd. */
		readonly name: string | null | undefined;
		/** How it is to be opened. */
		readonly flags: number | null | undefined;
		/** Permissions for a new file; 0 if none can be made. */
		readonly mode: number | null | undefined;
		/** Rules for resolving the path. */
		readonly resolve: number | null | undefined;
		/** The new descriptor, or a negative errno. */
		readonly fd: number | null | undefined;
		/** Device number of its file system; 0 if the call failed. */
		readonly dev: number | null | undefined;
		/** Inode number; 0 if the call failed. */
		readonly ino: bigint | null | undefined;
	};
	/** Arguments of any version of page_fault. */
	page_fault: {
		/** The address that was not accessible. */
		readonly addr: bigint | null | undefined;
		/** The instruction that did it. */
		readonly ip: bigint | null | undefined;
		/** Why. */
		readonly error: number | null | undefined;
	};
	/** Arguments of any version of pidfd_getfd. */
	pidfd_getfd: {
		/** The new descriptor, or a negative errno. */
		readonly fd: number | null | undefined;
		/** A descriptor of the process. */
		readonly pid_fd: number | null | undefined;
		/** The descriptor in that process. */
		readonly target_fd: number | null | undefined;
		/** The flags passed, as the kernel has them. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of pidfd_open. */
	pidfd_open: {
		/** The new descriptor, or a negative errno. */
		readonly fd: number | null | undefined;
		/** The process. */
		readonly pid: number | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of pipe. */
	pipe: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The end to read from; -1 if the call failed. */
		readonly fd1: number | null | undefined;
		/** The end to write to; -1 if the call failed. */
		readonly fd2: number | null | undefined;
		/** Inode number; 0 if the call failed. */
		readonly ino: bigint | null | undefined;
	};
	/** Arguments of any version of pipe2. */
	pipe2: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The end to read from; -1 if the call failed. */
		readonly fd1: number | null | undefined;
		/** The end to write to; -1 if the call failed. */
		readonly fd2: number | null | undefined;
		/** Inode number; 0 if the call failed. */
		readonly ino: bigint | null | undefined;
		/** O_CLOEXEC, O_DIRECT and O_NONBLOCK, if passed. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of pluginevent. */
	pluginevent: {
		/** The plugin. */
		readonly plugin_id: number | null | undefined;
		/** The plugin's own data. */
		readonly event_data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of poll. */
	poll: {
		/** The descriptors waited for. */
		readonly fds: readonly PolledFd[] | null | undefined;
		/** At most how long, in milliseconds; negative: forever. */
		readonly timeout: bigint | null | undefined;
		/** How many descriptors are ready, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of ppoll. */
	ppoll: {
		/** The descriptors waited for. */
		readonly fds: readonly PolledFd[] | null | undefined;
		/** At most how long, in nanoseconds. */
		readonly timeout: bigint | null | undefined;
		/** The signals blocked meanwhile. */
		readonly sigmask: number | null | undefined;
		/** How many descriptors are ready, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of prctl. */
	prctl: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** What it is about. */
		readonly option: number | null | undefined;
		/** The second argument, if it is text. */
		readonly arg2_str: string | null | undefined;
		/** The second argument, if it is a number. */
		readonly arg2_int: bigint | null | undefined;
	};
	/** Arguments of any version of pread. */
	pread: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Bytes asked for. */
		readonly size: number | null | undefined;
		/** Position in the file. */
		readonly pos: bigint | null | undefined;
		/** Bytes read, or a negative errno. */
		readonly res: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of preadv. */
	preadv: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Position in the file. */
		readonly pos: bigint | null | undefined;
		/** Bytes read, or a negative errno. */
		readonly res: number | null | undefined;
		/** Bytes that all buffers hold together. */
		readonly size: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of prlimit. */
	prlimit: {
		/** The process; 0 is the caller. */
		readonly pid: number | bigint | null | undefined;
		/** The resource. */
		readonly resource: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The new soft limit. */
		readonly newcur: bigint | null | undefined;
		/** The new hard limit. */
		readonly newmax: bigint | null | undefined;
		/** The soft limit before. */
		readonly oldcur: bigint | null | undefined;
		/** The hard limit before. */
		readonly oldmax: bigint | null | undefined;
	};
	/** Arguments of any version of process_vm_readv. */
	process_vm_readv: {
		/** Bytes copied, or a negative errno. */
		readonly res: bigint | null | undefined;
		/** The process. */
		readonly pid: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of process_vm_writev. */
	process_vm_writev: {
		/** Bytes copied, or a negative errno. */
		readonly res: bigint | null | undefined;
		/** The process. */
		readonly pid: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of procexit. */
	procexit: {
		/** The status as wait(2) has it. */
		readonly status: number | null | undefined;
		/** The exit code. */
		readonly ret: number | null | undefined;
		/** The signal that ended it; 0 if none did. */
		readonly sig: number | null | undefined;
		/** 1 if memory was dumped. */
		readonly core: number | null | undefined;
		/** Who gets its children; 0 if it has none. */
		readonly reaper_tid: number | null | undefined;
	};
	/** Arguments of any version of procinfo. */
	procinfo: {
		/** Time in user space. */
		readonly cpu_usr: bigint | null | undefined;
		/** Time in the kernel. */
		readonly cpu_sys: bigint | null | undefined;
	};
	/** Arguments of any version of ptrace. */
	ptrace: {
		/** The request. */
		readonly request: number | null | undefined;
		/** The process. */
		readonly pid: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** An address, or a number. */
		readonly addr: DynamicValue | null | undefined;
		/** The data. */
		readonly data: DynamicValue | null | undefined;
	};
	/** Arguments of any version of pwrite. */
	pwrite: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Bytes asked for. */
		readonly size: number | null | undefined;
		/** Position in the file. */
		readonly pos: bigint | null | undefined;
		/** Bytes written, or a negative errno. */
		readonly res: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of pwritev. */
	pwritev: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Bytes that all buffers hold together. */
		readonly size: number | null | undefined;
		/** Position in the file. */
		readonly pos: bigint | null | undefined;
		/** Bytes written, or a negative errno. */
		readonly res: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of quotactl. */
	quotactl: {
		/** The command. */
		readonly cmd: number | null | undefined;
		/** Whose quota. */
		readonly type: number | null | undefined;
		/** The user or group. */
		readonly id: number | null | undefined;
		/** The format passed. */
		readonly quota_fmt: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The device. */
		readonly special: string | null | undefined;
		/** The quota file. */
		readonly quotafilepath: string | null | undefined;
		/** Hard limit of blocks. */
		readonly dqb_bhardlimit: bigint | null | undefined;
		/** Soft limit of blocks. */
		readonly dqb_bsoftlimit: bigint | null | undefined;
		/** Bytes in use. */
		readonly dqb_curspace: bigint | null | undefined;
		/** Hard limit of inodes. */
		readonly dqb_ihardlimit: bigint | null | undefined;
		/** Soft limit of inodes. */
		readonly dqb_isoftlimit: bigint | null | undefined;
		/** Time left over the soft limit of blocks. */
		readonly dqb_btime: bigint | null | undefined;
		/** Time left over the soft limit of inodes. */
		readonly dqb_itime: bigint | null | undefined;
		/** Time allowed over the soft limit of blocks. */
		readonly dqi_bgrace: bigint | null | undefined;
		/** Time allowed over the soft limit of inodes. */
		readonly dqi_igrace: bigint | null | undefined;
		/** Flags of the quota file. */
		readonly dqi_flags: number | null | undefined;
		/** The format in use. */
		readonly quota_fmt_out: number | null | undefined;
	};
	/** Arguments of any version of read. */
	read: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Bytes asked for. */
		readonly size: number | null | undefined;
		/** Bytes read, or a negative errno. */
		readonly res: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of readv. */
	readv: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Bytes read, or a negative errno. */
		readonly res: number | null | undefined;
		/** Bytes that all buffers hold together. */
		readonly size: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of recv. */
	recv: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Bytes asked for. */
		readonly size: number | null | undefined;
		/** Bytes received, or a negative errno. */
		readonly res: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
		/** Both ends of the socket. */
		readonly tuple: SocketTuple | null | undefined;
	};
	/** Arguments of any version of recvfrom. */
	recvfrom: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Bytes asked for. */
		readonly size: number | null | undefined;
		/** Bytes received, or a negative errno. */
		readonly res: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
		/** Both ends: where the data comes from, and the local one. */
		readonly tuple: SocketTuple | null | undefined;
	};
	/** Arguments of any version of recvmmsg. */
	recvmmsg: {
		/** Bytes received, or a negative errno. */
		readonly res: number | null | undefined;
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Bytes that all buffers hold together. */
		readonly size: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
		/** Both ends of the socket. */
		readonly tuple: SocketTuple | null | undefined;
		/** The first bytes of the control messages, at most snaplen of them. */
		readonly msgcontrol: Uint8Array | null | undefined;
	};
	/** Arguments of any version of recvmsg. */
	recvmsg: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Bytes received, or a negative errno. */
		readonly res: number | null | undefined;
		/** Bytes that all buffers hold together; 0 if the call failed. */
		readonly size: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
		/** Both ends: where the message comes from, and the local one. */
		readonly tuple: SocketTuple | null | undefined;
		/** The first bytes of the control messages, at most snaplen of them. */
		readonly msgcontrol: Uint8Array | null | undefined;
	};
	/** Arguments of any version of rename. */
	rename: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The path so far. */
		readonly oldpath: string | null | undefined;
		/** The new path. */
		readonly newpath: string | null | undefined;
	};
	/** Arguments of any version of renameat. */
	renameat: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** Where oldpath begins; -100 (AT_FDCWD): the working directory. */
		readonly olddirfd: number | null | undefined;
		/** The path so far, relative to olddirfd. */
		readonly oldpath: string | null | undefined;
		/** Where newpath begins; -100 (AT_FDCWD): the working directory. */
		readonly newdirfd: number | null | undefined;
		/** The new path, relative to newdirfd. */
		readonly newpath: string | null | undefined;
	};
	/** Arguments of any version of renameat2. */
	renameat2: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** Where oldpath begins; -100 (AT_FDCWD): the working directory. */
		readonly olddirfd: number | null | undefined;
		/** The path so far, relative to olddirfd. */
		readonly oldpath: string | null | undefined;
		/** Where newpath begins; -100 (AT_FDCWD): the working directory. */
		readonly newdirfd: number | null | undefined;
		/** The new path, relative to newdirfd. */
		readonly newpath: string | null | undefined;
		/** Whether to replace, to exchange or to leave a whiteout. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of rmdir. */
	rmdir: {
		/** The path as passed. */
		readonly path: string | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of scapevent. */
	scapevent: {
		/** Type of the note. */
		readonly event_type: number | null | undefined;
		/** Its content. */
		readonly event_data: bigint | null | undefined;
	};
	/** Arguments of any version of seccomp. */
	seccomp: {
		/** The operation. */
		readonly op: bigint | null | undefined;
		/** The flags passed, as the kernel has them. */
		readonly flags: bigint | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of select. */
	select: {
		/** How many descriptors are ready, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of semctl. */
	semctl: {
		/** The set of semaphores. */
		readonly semid: number | null | undefined;
		/** The semaphore in the set. */
		readonly semnum: number | null | undefined;
		/** The command. */
		readonly cmd: number | null | undefined;
		/** The new value. */
		readonly val: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of semget. */
	semget: {
		/** The key it is known by. */
		readonly key: number | null | undefined;
		/** How many semaphores. */
		readonly nsems: number | null | undefined;
		/** Whether to make it. */
		readonly semflg: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of semop. */
	semop: {
		/** The set of semaphores. */
		readonly semid: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** How many operations. */
		readonly nsops: number | null | undefined;
		/** Semaphore of the first operation. */
		readonly sem_num_0: number | null | undefined;
		/** What the first operation adds. */
		readonly sem_op_0: number | null | undefined;
		/** Flags of the first operation. */
		readonly sem_flg_0: number | null | undefined;
		/** Semaphore of the second operation. */
		readonly sem_num_1: number | null | undefined;
		/** What the second operation adds. */
		readonly sem_op_1: number | null | undefined;
		/** Flags of the second operation. */
		readonly sem_flg_1: number | null | undefined;
	};
	/** Arguments of any version of send. */
	send: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Bytes asked for. */
		readonly size: number | null | undefined;
		/** Bytes sent, or a negative errno. */
		readonly res: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
		/** Both ends of the socket. */
		readonly tuple: SocketTuple | null | undefined;
	};
	/** Arguments of any version of sendfile. */
	sendfile: {
		/** Where data goes. */
		readonly out_fd: number | null | undefined;
		/** Where data comes from. */
		readonly in_fd: number | null | undefined;
		/** Position in the file. */
		readonly offset: bigint | null | undefined;
		/** Bytes asked for. */
		readonly size: bigint | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of sendmmsg. */
	sendmmsg: {
		/** Bytes sent, or a negative errno. */
		readonly res: number | null | undefined;
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Bytes that all buffers hold together. */
		readonly size: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
		/** Both ends of the socket. */
		readonly tuple: SocketTuple | null | undefined;
	};
	/** Arguments of any version of sendmsg. */
	sendmsg: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Bytes that all buffers hold together. */
		readonly size: number | null | undefined;
		/** Both ends: the local one, and where the message goes. */
		readonly tuple: SocketTuple | null | undefined;
		/** Bytes sent, or a negative errno. */
		readonly res: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of sendto. */
	sendto: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Bytes asked for. */
		readonly size: number | null | undefined;
		/** Both ends: the local one, and where the data goes. */
		readonly tuple: SocketTuple | null | undefined;
		/** Bytes sent, or a negative errno. */
		readonly res: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of setgid. */
	setgid: {
		/** The group id. */
		readonly gid: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of setns. */
	setns: {
		/** A descriptor of the namespace, or of a process. */
		readonly fd: number | null | undefined;
		/** The type of namespace. */
		readonly nstype: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of setpgid. */
	setpgid: {
		/** The process. */
		readonly pid: number | null | undefined;
		/** The process group. */
		readonly pgid: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of setregid. */
	setregid: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The real group id. */
		readonly rgid: number | null | undefined;
		/** The effective group id. */
		readonly egid: number | null | undefined;
	};
	/** Arguments of any version of setresgid. */
	setresgid: {
		/** The real group id. */
		readonly rgid: number | null | undefined;
		/** The effective group id. */
		readonly egid: number | null | undefined;
		/** The saved group id. */
		readonly sgid: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of setresuid. */
	setresuid: {
		/** The real user id. */
		readonly ruid: number | null | undefined;
		/** The effective user id. */
		readonly euid: number | null | undefined;
		/** The saved user id. */
		readonly suid: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of setreuid. */
	setreuid: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The real user id. */
		readonly ruid: number | null | undefined;
		/** The effective user id. */
		readonly euid: number | null | undefined;
	};
	/** Arguments of any version of setrlimit. */
	setrlimit: {
		/** The resource. */
		readonly resource: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The soft limit. */
		readonly cur: bigint | null | undefined;
		/** The hard limit. */
		readonly max: bigint | null | undefined;
	};
	/** Arguments of any version of setsid. */
	setsid: {
		/** The new session, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of setsockopt. */
	setsockopt: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The protocol level. */
		readonly level: number | null | undefined;
		/** The option. */
		readonly optname: number | null | undefined;
		/** The option's value. */
		readonly val: DynamicValue | null | undefined;
		/** Size of the option's value, in bytes. */
		readonly optlen: number | null | undefined;
	};
	/** Arguments of any version of setuid. */
	setuid: {
		/** The user id. */
		readonly uid: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of shutdown. */
	shutdown: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Which direction. */
		readonly how: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of signaldeliver. */
	signaldeliver: {
		/** The sender, in the receiver's pid namespace; 0 is the kernel. */
		readonly spid: number | null | undefined;
		/** The thread that received it. */
		readonly dpid: number | null | undefined;
		/** The signal. */
		readonly sig: number | null | undefined;
	};
	/** Arguments of any version of signalfd. */
	signalfd: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The signals, 1 to 32 as bits. */
		readonly mask: number | null | undefined;
		/** The flags passed, as the kernel has them. */
		readonly flags: number | null | undefined;
		/** The new descriptor, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of signalfd4. */
	signalfd4: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** The signals, 1 to 32 as bits. */
		readonly mask: number | null | undefined;
		/** The new descriptor, or a negative errno. */
		readonly res: number | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of socket. */
	socket: {
		/** The address family. */
		readonly domain: number | null | undefined;
		/** The type as passed (SOCK_*), flags included. */
		readonly type: number | null | undefined;
		/** The protocol. */
		readonly proto: number | null | undefined;
		/** The new descriptor, or a negative errno. */
		readonly fd: number | null | undefined;
		/** O_NONBLOCK and O_CLOEXEC, if the type had them. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of socketpair. */
	socketpair: {
		/** The address family. */
		readonly domain: number | null | undefined;
		/** The type as passed (SOCK_*), flags included. */
		readonly type: number | null | undefined;
		/** The protocol. */
		readonly proto: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The first socket. */
		readonly fd1: number | null | undefined;
		/** The second socket. */
		readonly fd2: number | null | undefined;
		/** Address of the kernel's first socket. */
		readonly source: bigint | null | undefined;
		/** Address of the kernel's second socket. */
		readonly peer: bigint | null | undefined;
	};
	/** Arguments of any version of splice. */
	splice: {
		/** Where data comes from. */
		readonly fd_in: number | null | undefined;
		/** Where data goes. */
		readonly fd_out: number | null | undefined;
		/** Bytes asked for. */
		readonly size: bigint | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of stat. */
	stat: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The path as passed. */
		readonly path: string | null | undefined;
	};
	/** Arguments of any version of stat64. */
	stat64: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The path as passed. */
		readonly path: string | null | undefined;
	};
	/** Arguments of any version of switch. */
	switch: {
		/** The thread that runs next. */
		readonly next: number | null | undefined;
		/** Page faults so far that needed the disk. */
		readonly pgft_maj: bigint | null | undefined;
		/** Page faults so far that did not. */
		readonly pgft_min: bigint | null | undefined;
		/** Virtual memory, in KiB. */
		readonly vm_size: number | null | undefined;
		/** Resident memory, in KiB; since Linux 6.2 up to 32 pages per CPU behind. */
		readonly vm_rss: number | null | undefined;
		/** Swapped memory, in KiB. */
		readonly vm_swap: number | null | undefined;
	};
	/** Arguments of any version of symlink. */
	symlink: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** What the link points to. */
		readonly target: string | null | undefined;
		/** Path of the link. */
		readonly linkpath: string | null | undefined;
	};
	/** Arguments of any version of symlinkat. */
	symlinkat: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** What the link points to. */
		readonly target: string | null | undefined;
		/** The directory that linkpath is relative to. */
		readonly linkdirfd: number | null | undefined;
		/** Path of the link, relative to linkdirfd. */
		readonly linkpath: string | null | undefined;
	};
	/** Arguments of any version of task. */
	task: {
		/** The parent process. */
		readonly ppid: number | null | undefined;
		/** The process group. */
		readonly pgid: number | null | undefined;
		/** The process group in its own pid namespace. */
		readonly vpgid: number | null | undefined;
		/** The session. */
		readonly sid: number | null | undefined;
		/** The thread's name. */
		readonly comm: string | null | undefined;
		/** The arguments. */
		readonly argv: readonly string[] | null | undefined;
		/** Path of the program. */
		readonly exepath: string | null | undefined;
		/** What is known about the file of the program. */
		readonly flags: number | null | undefined;
		/** The environment, as NAME=value. */
		readonly env: readonly string[] | null | undefined;
		/** The working directory. */
		readonly cwd: string | null | undefined;
		/** How many descriptors the process may have. */
		readonly fdlimit: bigint | null | undefined;
		/** The effective user id. */
		readonly euid: number | null | undefined;
		/** The effective group id. */
		readonly egid: number | null | undefined;
		/** Permitted capabilities, one bit each. */
		readonly cap_permitted: bigint | null | undefined;
		/** Effective capabilities, one bit each. */
		readonly cap_effective: bigint | null | undefined;
		/** Inheritable capabilities, one bit each. */
		readonly cap_inheritable: bigint | null | undefined;
		/** Inode number of the program. */
		readonly exe_ino_num: bigint | null | undefined;
		/** When the program's inode last changed, in ns since 1970. */
		readonly exe_ino_ctime: bigint | null | undefined;
		/** When the program's content last changed, in ns since 1970. */
		readonly exe_ino_mtime: bigint | null | undefined;
		/** Virtual memory, in KiB. */
		readonly vm_size: number | null | undefined;
		/** Resident memory, in KiB. */
		readonly vm_rss: number | null | undefined;
		/** Swapped memory, in KiB. */
		readonly vm_swap: number | null | undefined;
		/** Page faults so far that needed the disk. */
		readonly pgft_maj: bigint | null | undefined;
		/** Page faults so far that did not. */
		readonly pgft_min: bigint | null | undefined;
		/** The process id in its own pid namespace. */
		readonly vtgid: number | null | undefined;
		/** The thread id in its own pid namespace. */
		readonly vpid: number | null | undefined;
		/** When its pid namespace began, in ns since 1970. */
		readonly pidns_init_start_ts: bigint | null | undefined;
		/** The control groups, as subsystem=path. */
		readonly cgroups: readonly string[] | null | undefined;
		/** The root directory. */
		readonly root: string | null | undefined;
		/** When it began, in ns since 1970. */
		readonly start_time: bigint | null | undefined;
		/** Device number of the controlling terminal; 0 if there is none. */
		readonly tty: number | null | undefined;
		/** The user who logged in; 4294967295 if nobody did. */
		readonly loginuid: number | null | undefined;
	};
	/** Arguments of any version of task_file_anon_inode. */
	task_file_anon_inode: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** What it stands for. */
		readonly fd_type: number | null | undefined;
		/** Its name. */
		readonly path: string | null | undefined;
		/** Inode number. */
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of task_file_directory. */
	task_file_directory: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Its path. */
		readonly path: string | null | undefined;
		/** Inode number. */
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of task_file_memfd. */
	task_file_memfd: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Its name. */
		readonly path: string | null | undefined;
		/** Inode number. */
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of task_file_pipe. */
	task_file_pipe: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Its name. */
		readonly path: string | null | undefined;
		/** Inode number. */
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of task_file_regular. */
	task_file_regular: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Its path. */
		readonly path: string | null | undefined;
		/** How it was opened. */
		readonly flags: number | null | undefined;
		/** The mount it is on. */
		readonly mnt_id: number | null | undefined;
		/** Inode number. */
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of task_file_socket_inet. */
	task_file_socket_inet: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Type of the socket (SOCK_*). */
		readonly sk_type: number | null | undefined;
		/** Protocol of the socket. */
		readonly sk_proto: number | null | undefined;
		/** Local address. */
		readonly local_ip: string | null | undefined;
		/** Local port. */
		readonly local_port: number | null | undefined;
		/** Remote address. */
		readonly remote_ip: string | null | undefined;
		/** Remote port. */
		readonly remote_port: number | null | undefined;
		/** Inode number. */
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of task_file_socket_inet6. */
	task_file_socket_inet6: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Type of the socket (SOCK_*). */
		readonly sk_type: number | null | undefined;
		/** Protocol of the socket. */
		readonly sk_proto: number | null | undefined;
		/** Local address. */
		readonly local_ip: string | null | undefined;
		/** Local port. */
		readonly local_port: number | null | undefined;
		/** Remote address. */
		readonly remote_ip: string | null | undefined;
		/** Remote port. */
		readonly remote_port: number | null | undefined;
		/** Inode number. */
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of task_file_socket_netlink. */
	task_file_socket_netlink: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Type of the socket (SOCK_*). */
		readonly sk_type: number | null | undefined;
		/** Protocol of the socket. */
		readonly sk_proto: number | null | undefined;
		/** Inode number. */
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of task_file_socket_unix. */
	task_file_socket_unix: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Type of the socket (SOCK_*). */
		readonly sk_type: number | null | undefined;
		/** Protocol of the socket. */
		readonly sk_proto: number | null | undefined;
		/** Address of the kernel's socket, which identifies it. */
		readonly sk_pointer: bigint | null | undefined;
		/** Its path. */
		readonly sun_path: string | null | undefined;
		/** Inode number. */
		readonly ino_num: bigint | null | undefined;
	};
	/** Arguments of any version of tgkill. */
	tgkill: {
		/** The process. */
		readonly pid: number | null | undefined;
		/** The thread. */
		readonly tid: number | null | undefined;
		/** The signal. */
		readonly sig: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of timerfd_create. */
	timerfd_create: {
		/** The clock it follows. */
		readonly clockid: number | null | undefined;
		/** The flags passed, as the kernel has them. */
		readonly flags: number | null | undefined;
		/** The new descriptor, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of tkill. */
	tkill: {
		/** The thread. */
		readonly tid: number | null | undefined;
		/** The signal. */
		readonly sig: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of tracer. */
	tracer: {
		/** Signed 64-bit integer. */
		readonly id: bigint | null | undefined;
		/** List of texts. */
		readonly tags: readonly string[] | null | undefined;
		/** List of names and values. */
		readonly args: readonly string[] | null | undefined;
	};
	/** Arguments of any version of umount. */
	umount: {
		/** Flags, 32 bits. */
		readonly flags: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** Where it was mounted. */
		readonly name: string | null | undefined;
	};
	/** Arguments of any version of umount2. */
	umount2: {
		/** The flags passed. */
		readonly flags: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** Where it was mounted. */
		readonly name: string | null | undefined;
	};
	/** Arguments of any version of unlink. */
	unlink: {
		/** The path as passed. */
		readonly path: string | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of unlinkat. */
	unlinkat: {
		/** Where a relative path begins; -100 (AT_FDCWD): the working directory. */
		readonly dirfd: number | null | undefined;
		/** The path as passed, relative to dirfd. */
		readonly name: string | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** Whether a directory is meant. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of unshare. */
	unshare: {
		/** What is not shared any more. */
		readonly flags: number | null | undefined;
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
	};
	/** Arguments of any version of useradded. */
	useradded: {
		/** The user id. */
		readonly uid: number | null | undefined;
		/** The group id. */
		readonly gid: number | null | undefined;
		/** Its name. */
		readonly name: string | null | undefined;
		/** Home directory. */
		readonly home: string | null | undefined;
		/** Login shell. */
		readonly shell: string | null | undefined;
		/** The container it belongs to. */
		readonly container_id: string | null | undefined;
	};
	/** Arguments of any version of userdeleted. */
	userdeleted: {
		/** The user id. */
		readonly uid: number | null | undefined;
		/** The group id. */
		readonly gid: number | null | undefined;
		/** Its name. */
		readonly name: string | null | undefined;
		/** Home directory. */
		readonly home: string | null | undefined;
		/** Login shell. */
		readonly shell: string | null | undefined;
		/** The container it belongs to. */
		readonly container_id: string | null | undefined;
	};
	/** Arguments of any version of userfaultfd. */
	userfaultfd: {
		/** The result: 0 or more, or a negative errno. */
		readonly res: number | null | undefined;
		/** The flags passed. */
		readonly flags: number | null | undefined;
	};
	/** Arguments of any version of vfork. */
	vfork: {
		/** In the parent, the child's thread id or a negative errno; in the child, 0. */
		readonly res: number | null | undefined;
		/** The first argument of the program (argv[0]). */
		readonly exe: string | null | undefined;
		/** The arguments after the first. */
		readonly args: readonly string[] | null | undefined;
		/** The thread of this event. */
		readonly tid: number | null | undefined;
		/** Its process. */
		readonly pid: number | null | undefined;
		/** The parent's thread id. */
		readonly ptid: number | null | undefined;
		/** Always empty: user space knows the working directory. */
		readonly cwd: string | null | undefined;
		/** How many descriptors the process may have. */
		readonly fdlimit: bigint | null | undefined;
		/** Page faults so far that needed the disk. */
		readonly pgft_maj: bigint | null | undefined;
		/** Page faults so far that did not. */
		readonly pgft_min: bigint | null | undefined;
		/** Virtual memory, in KiB. */
		readonly vm_size: number | null | undefined;
		/** Resident memory, in KiB; since Linux 6.2 up to 32 pages per CPU behind. */
		readonly vm_rss: number | null | undefined;
		/** Swapped memory, in KiB. */
		readonly vm_swap: number | null | undefined;
		/** What is shared, and which namespaces are new. */
		readonly flags: number | null | undefined;
		/** The effective user id. */
		readonly uid: number | null | undefined;
		/** The effective group id. */
		readonly gid: number | null | undefined;
		/** The thread's name. */
		readonly comm: string | null | undefined;
		/** The control groups, as subsystem=path. */
		readonly cgroups: readonly string[] | null | undefined;
		/** The thread id in its own pid namespace. */
		readonly vtid: number | null | undefined;
		/** The process id in its own pid namespace. */
		readonly vpid: number | null | undefined;
		/** When its pid namespace began, in ns since 1970. */
		readonly pidns_init_start_ts: bigint | null | undefined;
	};
	/** Arguments of any version of write. */
	write: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Bytes asked for. */
		readonly size: number | null | undefined;
		/** Bytes written, or a negative errno. */
		readonly res: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
	};
	/** Arguments of any version of writev. */
	writev: {
		/** The file descriptor. */
		readonly fd: number | null | undefined;
		/** Bytes that all buffers hold together. */
		readonly size: number | null | undefined;
		/** Bytes written, or a negative errno. */
		readonly res: number | null | undefined;
		/** The first bytes of the data, at most snaplen of them. */
		readonly data: Uint8Array | null | undefined;
	};
}
