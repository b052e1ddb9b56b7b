// What the events that begin and exec processes tell about them.

import {flagTables} from '../decode/generated/flags.js';
import type {EventBase} from '../events/event.js';
import type {ProcessInfo} from '../scap/state.js';

const flag = (name: string) => flagTables['clone_flags']!.values.find((entry) => entry.name === name)!.value;
export const cloneFlags = {
	thread: flag('CLONE_THREAD'),
	files: flag('CLONE_FILES'),
	vfork: flag('CLONE_VFORK'),
	/** The child is, or may be, in another pid namespace. */
	elsewhere: flag('CLONE_NEWPID') | flag('CLONE_PARENT') | flag('CLONE_CHILD_IN_PIDNS'),
};

const nobody: Omit<ProcessInfo, 'tid' | 'pid'> = {
	ptid: -1,
	sid: undefined,
	vpgid: undefined,
	pgid: undefined,
	comm: '',
	exe: '',
	exepath: undefined,
	args: [],
	env: undefined,
	cwd: '',
	root: undefined,
	cgroups: undefined,
	fdLimit: 0n,
	flags: 0,
	uid: 0,
	gid: 0,
	loginuid: undefined,
	vtid: undefined,
	vpid: undefined,
	vmSizeKb: undefined,
	vmRssKb: undefined,
	vmSwapKb: undefined,
	majorFaults: undefined,
	minorFaults: undefined,
	tty: undefined,
	pidnsStartNs: undefined,
	exeWritable: undefined,
	exeUpperLayer: undefined,
	exeLowerLayer: undefined,
	exeFromMemfd: undefined,
	exeIno: undefined,
	exeInoCtimeNs: undefined,
	exeInoMtimeNs: undefined,
	capInheritable: undefined,
	capPermitted: undefined,
	capEffective: undefined,
};

type Args = EventBase['args'];

const text = (args: Args, name: string, otherwise: string) => (typeof args[name] === 'string' ? args[name] : otherwise);
const integer = <Otherwise>(args: Args, name: string, otherwise: Otherwise) =>
	typeof args[name] === 'number' ? args[name] : otherwise;
const long = <Otherwise>(args: Args, name: string, otherwise: Otherwise) =>
	typeof args[name] === 'bigint' ? args[name] : otherwise;
const texts = <Otherwise>(args: Args, name: string, otherwise: Otherwise) =>
	Array.isArray(args[name]) && args[name].length > 0 ? (args[name] as readonly string[]) : otherwise;

/** What events of both kinds tell about their own thread. */
function told(args: Args, before: Omit<ProcessInfo, 'tid' | 'pid'>) {
	return {
		comm: text(args, 'comm', text(args, 'exe', before.comm)), // the oldest versions have no name of the thread
		exe: text(args, 'exe', before.exe),
		args: texts(args, 'args', before.args),
		cwd: text(args, 'cwd', before.cwd) || before.cwd,
		cgroups: texts(args, 'cgroups', before.cgroups),
		fdLimit: long(args, 'fdlimit', before.fdLimit),
		vmSizeKb: integer(args, 'vm_size', before.vmSizeKb),
		vmRssKb: integer(args, 'vm_rss', before.vmRssKb),
		vmSwapKb: integer(args, 'vm_swap', before.vmSwapKb),
		majorFaults: long(args, 'pgft_maj', before.majorFaults),
		minorFaults: long(args, 'pgft_min', before.minorFaults),
	};
}

/** A thread that begins, as its parent or itself tells; it has from its parent what nobody tells. */
export function birth(parent: ProcessInfo | undefined, tid: number, event: EventBase): ProcessInfo {
	const {args} = event;
	const own = event.tid === tid;
	const flags = integer(args, 'flags', 0);
	const inThread = (flags & cloneFlags.thread) !== 0;
	const creator = own ? integer(args, 'ptid', -1) : integer(args, 'pid', event.tid);
	return {
		...(parent ?? nobody),
		...told(args, parent ?? nobody),
		tid,
		pid: own ? integer(args, 'pid', tid) : inThread ? integer(args, 'pid', event.tid) : tid,
		ptid: inThread && !own ? integer(args, 'ptid', -1) : creator,
		flags,
		uid: integer(args, 'uid', parent?.uid ?? 0),
		gid: integer(args, 'gid', parent?.gid ?? 0),
		vtid: own ? integer(args, 'vtid', tid) : tid,
		vpid: own ? integer(args, 'vpid', tid) : inThread ? integer(args, 'vpid', tid) : tid,
	};
}

/** A thread that runs another program now. */
export function execed(before: ProcessInfo | undefined, event: EventBase): ProcessInfo {
	const {args, tid} = event;
	const old = before ?? nobody;
	return {
		...old,
		...told(args, old),
		tid,
		pid: integer(args, 'pid', before?.pid ?? tid),
		ptid: integer(args, 'ptid', old.ptid),
		exepath: text(args, 'trusted_exepath', '') || undefined,
		env: texts(args, 'env', old.env),
		tty: integer(args, 'tty', old.tty),
		vpgid: integer(args, 'vpgid', old.vpgid),
		pgid: integer(args, 'pgid', old.pgid),
		uid: integer(args, 'uid', old.uid),
		gid: integer(args, 'gid', old.gid),
		loginuid: integer(args, 'loginuid', old.loginuid),
		exeIno: long(args, 'exe_ino', old.exeIno),
		capInheritable: long(args, 'cap_inheritable', old.capInheritable),
		capPermitted: long(args, 'cap_permitted', old.capPermitted),
		capEffective: long(args, 'cap_effective', old.capEffective),
	};
}

/** What a thread is called of which nothing is known but that it is there. */
export const NAMELESS = '<NA>';
