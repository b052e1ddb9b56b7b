/**
 * How an event as older versions of the format wrote it becomes a current one. Captures up to 2025 have two events per
 * syscall; the one at its beginning (`_E`) is kept until the one at its end (`_X`) comes, which takes parameters from it.
 * A result is looked up again, so that a chain of rules leads from the oldest form to the newest.
 *
 * Appending a parameter to a managed event adds a rule here: the form until now, and where the new parameter comes from.
 */
import {eventByKey} from './index.js';

/** What a missing parameter becomes: no bytes, or the zero of its type. */
export type Absent = 'empty' | 'default';

/** Where one parameter of the result comes from. */
export type Step =
	| {readonly from: 'old'; readonly index: number}
	/** `absent`: when no matching event was kept for the thread. */
	| {readonly from: 'enter'; readonly index: number; readonly absent: Absent}
	| {readonly from: Absent}
	/** A container, as JSON: the text is made by lib/scap/converter.ts. */
	| {readonly from: 'container'};

/** A form of an event: its code, and how many parameters it has. */
export interface Conversion {
	readonly event: string;
	readonly nparams: number;
	/** Keep it for the end of its syscall. */
	readonly store: boolean;
	/** It is an event of its own; otherwise only what is made of it is one. */
	readonly pass: boolean;
	/** What it becomes, if it does. */
	readonly becomes: string | null;
	/** The parameters of the result. */
	readonly steps: readonly Step[];
}

const word = /^(?:(old|enter)\[(\d+)(?:\.\.(\d+))?\](?:\|(empty|default))?|(empty|default|container)(?:\*(\d+))?)$/;

/** `old[0..3] enter[1]|empty default*2`: one word per parameter, or per run of them. */
function parseSteps(text: string): Step[] {
	return text.split(' ').flatMap((part): Step[] => {
		if (part === '') return [];
		const match = word.exec(part);
		if (!match) throw new Error(`conversion: ${part} is no step`);
		const [, source, first, last, absent, plain, times] = match;
		if (plain !== undefined)
			return Array.from({length: Number(times ?? 1)}, () => ({from: plain as Absent | 'container'}));
		const from = Number(first);
		return Array.from({length: Number(last ?? from) - from + 1}, (_, i) =>
			source === 'old'
				? {from: 'old', index: from + i}
				: {from: 'enter', index: from + i, absent: (absent ?? 'empty') as Absent},
		);
	});
}

function rule(event: string, nparams: number, rest: Partial<Conversion>): Conversion {
	const result = {event, nparams, store: false, pass: false, becomes: null, steps: [], ...rest};
	const params = eventByKey(result.becomes ?? event).params.length;
	for (const step of result.steps)
		if (step.from === 'old' && step.index >= nparams)
			throw new Error(`conversion of ${event}: it has no ${step.index}`);
	if (result.steps.length > params)
		throw new Error(`conversion of ${event}: ${result.becomes} has ${params} parameters`);
	return result;
}

const store = (event: string, nparams: number) => rule(event, nparams, {store: true});
const pass = (event: string, nparams: number) => rule(event, nparams, {pass: true});
const storeAndPass = (event: string, nparams: number) => rule(event, nparams, {store: true, pass: true});
const change = (event: string, nparams: number, becomes: string, steps: string) =>
	rule(event, nparams, {becomes, steps: parseSteps(steps)});
/** The same event, with parameters behind those it has. */
const add = (event: string, nparams: number, steps: string) =>
	change(event, nparams, event, `${nparams > 0 ? `old[0..${nparams - 1}] ` : ''}${steps}`);

// prettier-ignore
/** Every form that is not current. Forms that stand nowhere are current, or have nobody who needs them. */
export const conversions: readonly Conversion[] = [
	store('GENERIC_E', 2),
	add('GENERIC_X', 1, 'enter[1]|empty'),
	add('OPEN_E', 0, 'empty*3'),
	pass('OPEN_E', 3),
	add('OPEN_X', 4, 'empty'),
	add('OPEN_X', 5, 'empty'),
	store('CLOSE_E', 1),
	add('CLOSE_X', 1, 'enter[0]|default'),
	store('READ_E', 2),
	add('READ_X', 2, 'enter[0..1]|default'),
	store('WRITE_E', 2),
	add('WRITE_X', 2, 'enter[0..1]|default'),
	store('BRK_1_E', 1),
	change('BRK_1_X', 1, 'BRK_4_X', 'old[0] enter[0]|empty empty*3'),
	change('EXECVE_8_E', 0, 'EXECVE_13_E', ''),
	change('EXECVE_8_X', 8, 'EXECVE_13_X', 'old[0..7] empty*5'),
	change('CLONE_11_X', 11, 'CLONE_16_X', 'old[0..7] empty*5 old[8..10]'),
	change('PROCEXIT_E', 0, 'PROCEXIT_1_E', 'empty*5'),
	store('SOCKET_E', 3),
	add('SOCKET_X', 1, 'enter[0..2]|default'),
	store('BIND_E', 1),
	add('BIND_X', 2, 'enter[0]|default'),
	add('CONNECT_E', 1, 'default'),
	storeAndPass('CONNECT_E', 2),
	add('CONNECT_X', 2, 'enter[0]|default'),
	add('CONNECT_X', 3, 'enter[1]|default'),
	store('LISTEN_E', 2),
	add('LISTEN_X', 1, 'enter[0..1]|default'),
	change('ACCEPT_X', 3, 'ACCEPT_5_X', 'old[0..2] default*2'),
	store('SEND_E', 2),
	add('SEND_X', 2, 'enter[0..1]|default default'),
	store('SENDTO_E', 3),
	add('SENDTO_X', 2, 'enter[0..2]|default'),
	store('RECV_E', 2),
	add('RECV_X', 2, 'enter[0..1]|default default'),
	store('RECVFROM_E', 2),
	add('RECVFROM_X', 3, 'enter[0..1]|default'),
	store('SHUTDOWN_E', 2),
	add('SHUTDOWN_X', 1, 'enter[0..1]|default'),
	store('SOCKETPAIR_E', 3),
	add('SOCKETPAIR_X', 5, 'enter[0..2]|default'),
	store('SENDMSG_E', 3),
	add('SENDMSG_X', 2, 'enter[0..2]|default'),
	add('SENDMMSG_X', 0, 'default empty*4'),
	store('RECVMSG_E', 1),
	add('RECVMSG_X', 4, 'default'),
	add('RECVMSG_X', 5, 'enter[0]|default'),
	add('RECVMMSG_X', 0, 'default empty*5'),
	store('ACCEPT4_E', 1),
	change('ACCEPT4_X', 3, 'ACCEPT4_6_X', 'old[0..2] default*2 enter[0]|default'),
	add('CREAT_E', 0, 'empty*2'),
	pass('CREAT_E', 2),
	add('CREAT_X', 3, 'empty'),
	add('CREAT_X', 4, 'empty'),
	add('CREAT_X', 5, 'empty'),
	store('EVENTFD_E', 2),
	add('EVENTFD_X', 1, 'enter[0..1]|default'),
	store('FUTEX_E', 3),
	add('FUTEX_X', 1, 'enter[0..2]|default'),
	store('FSTAT_E', 1),
	add('FSTAT_X', 1, 'enter[0]|default'),
	store('EPOLLWAIT_E', 1),
	add('EPOLLWAIT_X', 1, 'enter[0]|default'),
	store('POLL_E', 2),
	add('POLL_X', 2, 'enter[1]|default'),
	change('NEWSELECT_X', 1, 'SELECT_X', 'old[0]'),
	store('LSEEK_E', 3),
	add('LSEEK_X', 1, 'enter[0..2]|default'),
	store('LLSEEK_E', 3),
	add('LLSEEK_X', 1, 'enter[0..2]|default'),
	store('IOCTL_2_E', 2),
	change('IOCTL_2_X', 1, 'IOCTL_3_X', 'old[0] enter[0..1]|empty empty'),
	store('FCHDIR_E', 1),
	add('FCHDIR_X', 1, 'enter[0]|empty'),
	store('MKDIR_E', 2),
	change('MKDIR_X', 1, 'MKDIR_2_X', 'old[0] enter[0..1]|empty'),
	store('RMDIR_E', 1),
	change('RMDIR_X', 1, 'RMDIR_2_X', 'old[0] enter[0]|empty'),
	store('OPENAT_E', 4),
	change('OPENAT_X', 1, 'OPENAT_2_X', 'old[0] enter[0..3]|empty empty*2'),
	store('LINK_E', 2),
	change('LINK_X', 1, 'LINK_2_X', 'old[0] enter[0..1]|empty'),
	store('LINKAT_E', 4),
	change('LINKAT_X', 1, 'LINKAT_2_X', 'old[0] enter[0..3]|empty empty'),
	store('UNLINK_E', 1),
	change('UNLINK_X', 1, 'UNLINK_2_X', 'old[0] enter[0]|empty'),
	store('UNLINKAT_E', 2),
	change('UNLINKAT_X', 1, 'UNLINKAT_2_X', 'old[0] enter[0..1]|empty empty'),
	store('PREAD_E', 3),
	add('PREAD_X', 2, 'enter[0..2]|default'),
	store('PWRITE_E', 3),
	add('PWRITE_X', 2, 'enter[0..2]|default'),
	store('READV_E', 1),
	add('READV_X', 3, 'enter[0]|default'),
	store('WRITEV_E', 2),
	add('WRITEV_X', 2, 'enter[0..1]|default'),
	store('PREADV_E', 2),
	add('PREADV_X', 3, 'enter[0..1]|default'),
	store('PWRITEV_E', 3),
	add('PWRITEV_X', 2, 'enter[0..2]|default'),
	store('DUP_E', 1),
	change('DUP_X', 1, 'DUP_1_X', 'old[0] enter[0]|empty'),
	store('SIGNALFD_E', 3),
	add('SIGNALFD_X', 1, 'enter[0..2]|default'),
	store('KILL_E', 2),
	add('KILL_X', 1, 'enter[0..1]|default'),
	store('TKILL_E', 2),
	add('TKILL_X', 1, 'enter[0..1]|default'),
	store('TGKILL_E', 3),
	add('TGKILL_X', 1, 'enter[0..2]|default'),
	store('NANOSLEEP_E', 1),
	add('NANOSLEEP_X', 1, 'enter[0]|default'),
	store('TIMERFD_CREATE_E', 2),
	add('TIMERFD_CREATE_X', 1, 'enter[0..1]|default'),
	store('INOTIFY_INIT_E', 1),
	add('INOTIFY_INIT_X', 1, 'enter[0]|default'),
	store('GETRLIMIT_E', 1),
	add('GETRLIMIT_X', 3, 'enter[0]|default'),
	store('SETRLIMIT_E', 1),
	add('SETRLIMIT_X', 3, 'enter[0]|default'),
	store('PRLIMIT_E', 2),
	add('PRLIMIT_X', 5, 'enter[0..1]|empty'),
	change('SCHEDSWITCH_1_E', 1, 'SCHEDSWITCH_6_E', 'old[0] empty*5'),
	store('FCNTL_E', 2),
	add('FCNTL_X', 1, 'enter[0..1]|default'),
	change('EXECVE_13_E', 0, 'EXECVE_14_E', ''),
	change('EXECVE_13_X', 13, 'EXECVE_14_X', 'old[0..12] empty'),
	change('CLONE_16_X', 16, 'CLONE_17_X', 'old[0..12] empty old[13..15]'),
	store('BRK_4_E', 1),
	add('BRK_4_X', 4, 'enter[0]|empty'),
	store('MMAP_E', 6),
	add('MMAP_X', 4, 'enter[0..5]|default'),
	store('MMAP2_E', 6),
	add('MMAP2_X', 4, 'enter[0..5]|default'),
	store('MUNMAP_E', 2),
	add('MUNMAP_X', 4, 'enter[0..1]|default'),
	store('SPLICE_E', 4),
	add('SPLICE_X', 1, 'enter[0..3]|default'),
	store('PTRACE_E', 2),
	add('PTRACE_X', 0, 'empty*3'),
	add('PTRACE_X', 3, 'enter[0..1]|empty'),
	store('IOCTL_3_E', 3),
	add('IOCTL_3_X', 1, 'enter[0..2]|default'),
	change('EXECVE_14_E', 0, 'EXECVE_15_E', ''),
	change('EXECVE_14_X', 14, 'EXECVE_15_X', 'old[0..12] empty old[13]'),
	change('FORK_X', 16, 'FORK_17_X', 'old[0..12] empty old[13..15]'),
	change('VFORK_X', 16, 'VFORK_17_X', 'old[0..12] empty old[13..15]'),
	store('SENDFILE_E', 4),
	add('SENDFILE_X', 2, 'enter[0..1]|default enter[3]|default'),
	store('QUOTACTL_E', 4),
	add('QUOTACTL_X', 14, 'enter[0..3]|default'),
	store('SETRESUID_E', 3),
	add('SETRESUID_X', 1, 'enter[0..2]|empty'),
	store('SETRESGID_E', 3),
	add('SETRESGID_X', 1, 'enter[0..2]|empty'),
	store('SETUID_E', 1),
	add('SETUID_X', 1, 'enter[0]|empty'),
	store('SETGID_E', 1),
	add('SETGID_X', 1, 'enter[0]|empty'),
	change('EXECVE_15_E', 0, 'EXECVE_16_E', ''),
	change('EXECVE_15_X', 15, 'EXECVE_16_X', 'old[0..13] empty old[14]'),
	change('CLONE_17_X', 17, 'CLONE_20_X', 'old[0..13] empty old[14..16] empty*2'),
	change('FORK_17_X', 17, 'FORK_20_X', 'old[0..13] empty old[14..16] empty*2'),
	change('VFORK_17_X', 17, 'VFORK_20_X', 'old[0..13] empty old[14..16] empty*2'),
	add('CLONE_20_X', 20, 'empty'),
	add('FORK_20_X', 20, 'empty'),
	add('VFORK_20_X', 20, 'empty'),
	change('CONTAINER_E', 4, 'CONTAINER_JSON_E', 'container'),
	change('EXECVE_16_E', 0, 'EXECVE_17_E', ''),
	change('EXECVE_16_X', 16, 'EXECVE_17_X', 'old[0..15] empty'),
	store('GETDENTS_E', 1),
	add('GETDENTS_X', 1, 'enter[0]|default'),
	store('GETDENTS64_E', 1),
	add('GETDENTS64_X', 1, 'enter[0]|default'),
	store('SETNS_E', 2),
	add('SETNS_X', 1, 'enter[0..1]|empty'),
	store('FLOCK_E', 2),
	add('FLOCK_X', 1, 'enter[0..1]|default'),
	store('ACCEPT4_5_E', 1),
	change('ACCEPT4_5_X', 5, 'ACCEPT4_6_X', 'old[0..4] enter[0]|default'),
	store('SEMOP_E', 1),
	add('SEMOP_X', 8, 'enter[0]|default'),
	store('SEMCTL_E', 4),
	add('SEMCTL_X', 1, 'enter[0..3]|default'),
	store('PPOLL_E', 3),
	add('PPOLL_X', 2, 'enter[1..2]|default'),
	store('MOUNT_E', 1),
	add('MOUNT_X', 4, 'enter[0]|default'),
	change('UMOUNT_X', 2, 'UMOUNT_1_X', 'old[0..1]'),
	store('SEMGET_E', 3),
	add('SEMGET_X', 1, 'enter[0..2]|default'),
	store('ACCESS_E', 1),
	add('ACCESS_X', 2, 'enter[0]|default'),
	change('CONTAINER_JSON_E', 1, 'CONTAINER_JSON_2_E', 'old[0]'),
	store('MKDIR_2_E', 1),
	add('MKDIR_2_X', 2, 'enter[0]|empty'),
	change('EXECVE_17_E', 0, 'EXECVE_18_E', 'empty'),
	change('EXECVE_17_X', 17, 'EXECVE_18_X', 'old[0..16]'),
	store('UNSHARE_E', 1),
	add('UNSHARE_X', 1, 'enter[0]|default'),
	change('EXECVE_18_E', 1, 'EXECVE_19_E', 'old[0]'),
	change('EXECVE_18_X', 17, 'EXECVE_19_X', 'old[0..16] empty'),
	storeAndPass('EXECVE_19_E', 1),
	add('EXECVE_19_X', 18, 'empty'),
	add('EXECVE_19_X', 19, 'empty'),
	add('EXECVE_19_X', 20, 'empty*3'),
	add('EXECVE_19_X', 23, 'empty*3'),
	add('EXECVE_19_X', 26, 'empty'),
	add('EXECVE_19_X', 27, 'empty'),
	add('EXECVE_19_X', 28, 'empty'),
	add('EXECVE_19_X', 29, 'empty'),
	add('EXECVE_19_X', 30, 'enter[0]|empty'),
	store('SETPGID_E', 2),
	add('SETPGID_X', 1, 'enter[0..1]|empty'),
	store('BPF_E', 1),
	change('BPF_X', 1, 'BPF_2_X', 'old[0] enter[0]|empty'),
	add('SECCOMP_E', 1, 'default'),
	store('SECCOMP_E', 2),
	add('SECCOMP_X', 1, 'enter[0..1]|default'),
	add('OPENAT_2_E', 0, 'empty*4'),
	pass('OPENAT_2_E', 4),
	add('OPENAT_2_X', 5, 'empty'),
	add('OPENAT_2_X', 6, 'empty'),
	add('OPENAT2_E', 0, 'empty*5'),
	pass('OPENAT2_E', 5),
	add('OPENAT2_X', 6, 'empty*2'),
	store('MPROTECT_E', 3),
	add('MPROTECT_X', 1, 'enter[0..2]|default'),
	pass('EXECVEAT_E', 3),
	add('EXECVEAT_X', 19, 'empty'),
	add('EXECVEAT_X', 20, 'empty*3'),
	add('EXECVEAT_X', 23, 'empty*3'),
	add('EXECVEAT_X', 26, 'empty'),
	add('EXECVEAT_X', 27, 'empty'),
	add('EXECVEAT_X', 28, 'empty'),
	add('EXECVEAT_X', 29, 'empty'),
	store('COPY_FILE_RANGE_E', 3),
	add('COPY_FILE_RANGE_X', 3, 'enter[0..2]|default'),
	add('CLONE3_X', 20, 'empty'),
	store('EPOLL_CREATE_E', 1),
	add('EPOLL_CREATE_X', 1, 'enter[0]|default'),
	store('EPOLL_CREATE1_E', 1),
	add('EPOLL_CREATE1_X', 1, 'enter[0]|default'),
	store('ACCEPT4_6_E', 1),
	add('ACCEPT4_6_X', 5, 'enter[0]|default'),
	store('UMOUNT2_E', 1),
	add('UMOUNT2_X', 2, 'enter[0]|default'),
	store('EVENTFD2_E', 1),
	add('EVENTFD2_X', 2, 'enter[0]|default'),
	store('SIGNALFD4_E', 2),
	add('SIGNALFD4_X', 2, 'enter[0..1]|default'),
];
