// What a machine is like while its events go by: threads and what they are called, descriptors and what they stand for. It
// begins with what a capture file says before its events.

import {events} from '../decode/generated/tables.js';
import type {ParamValue} from '../decode/kinds.js';
import {DROP_CODE, GENERIC_CODE} from '../decode/tables.js';
import {TriscapError} from '../errors.js';
import type {EventBase} from '../events/event.js';
import type {Names} from '../format/values.js';
import {takeOldest} from '../oldest.js';
import type {CaptureState, FdInfo, ProcessInfo} from '../scap/state.js';
import {descriptorUpdates, folderOf, isDescriptor, type Descriptors, type Place, type Update} from './descriptors.js';
import {asFound, servedPorts} from './found-sockets.js';
import {resolvePath, SOME_FOLDER} from './paths.js';
import {birth, cloneFlags, execed, NAMELESS} from './processes.js';

export class MachineState implements Names {
	#begun: CaptureState['processes'] | undefined;
	#rest: Omit<CaptureState, 'processes' | 'fds'> = {interfaces: [], users: [], groups: []};
	/** Those that are looked through. */
	#interfaces: CaptureState['interfaces'] = [];
	#threads = new Map<number, ProcessInfo>();
	/** By process; those that share one have the same. */
	#fds = new Map<number, Descriptors>();
	/** What the list said of descriptors that are seen otherwise, for a file that begins later. */
	readonly #listed = new Map<FdInfo, FdInfo>();
	#users = new Map<number, string>();
	#groups = new Map<number, string>();
	/** Threads whose parent told of them, and who have not done so themselves. */
	readonly #unborn = new Set<number>();
	/** Threads that have told of their own beginning: what their parents say later is older. */
	readonly #born = new Set<number>();
	/** Threads that were known when they told of their own beginning. */
	readonly #lasting = new Set<number>();
	/** Threads that have ended before their parents told of them, as some do who are told late. */
	readonly #ended = new Set<number>();
	/** Threads that only their own events are known of, or that a child named as its parent. */
	readonly #heard = new Set<number>();
	/** What ended with the last event, and is known until the next one: the end has a name, too. */
	#leaving: number | undefined;
	#closing: {readonly fds: Descriptors; readonly fd: number} | undefined;
	/** What was looked up last. */
	#near = NOBODY;
	/** Memory that threads may take, as it is reckoned here: as much as was counted, and all that has come since. */
	#bytes = 0;
	/** Descriptors that there may be: as many as were counted, and all that may have come since. */
	#atMost = 0;
	/** By thread, the path that it is opening: what the kernel was given counts, and not what stands there afterwards. */
	readonly #opening = new Map<number, {readonly code: number; readonly name: string}>();

	/** Takes what stands before the events; cheap if it is still the same. In a file of several captures it changes. */
	begin(state: CaptureState): void {
		if (state.processes === this.#begun) return;
		const {machine, interfaces, users, groups, processes, fds} = state;
		this.#begun = processes;
		this.#rest = {machine, interfaces, users, groups};
		this.#interfaces = interfaces.slice(0, MAX_INTERFACES);
		this.#threads = new Map(processes);
		this.#bytes = sum(processes.values());
		this.#find(fds);
		this.#users = new Map(users.map(({uid, name}) => [uid, name]));
		this.#groups = new Map(groups.map(({gid, name}) => [gid, name]));
		this.#unborn.clear();
		this.#ended.clear();
		this.#born.clear();
		this.#lasting.clear();
		this.#heard.clear();
		this.#opening.clear();
		this.#leaving = this.#closing = undefined;
		this.#near = NOBODY;
	}

	#find(fds: CaptureState['fds']): void {
		const served = servedPorts(fds);
		this.#listed.clear();
		this.#fds = new Map();
		this.#atMost = 0;
		for (const [pid, all] of fds) {
			this.#atMost += 1 + all.length;
			const descriptors: Descriptors = new Map();
			this.#fds.set(pid, descriptors);
			for (const info of all) {
				const found = asFound(info, served);
				if (found !== info) this.#listed.set(found, info);
				descriptors.set(info.fd, found);
			}
		}
	}

	/** Takes in what an event tells, before it is printed. */
	apply(event: EventBase): void {
		if (this.#leaving !== undefined) this.#bury(this.#leaving);
		this.#closing?.fds.delete(this.#closing.fd);
		this.#leaving = this.#closing = undefined;
		const {code, tid} = event;
		const {thread} = this.#look(tid);
		if (thread === undefined && heard.has(code)) this.#hear(tid);
		const teaching = teachings[code];
		if (teaching === undefined) return;
		const {name, dir, update} = teaching;
		try {
			if (update === undefined) this.#apply(name, event);
			else if (dir === '>') this.#begin(event);
			else {
				this.#expect(2);
				update(event.args, this.#place(tid), this.#begunPath(event));
			}
		} catch (error) {
			// A corrupt event teaches nothing; whoever prints it says so.
			if (!(error instanceof TriscapError)) throw error;
		}
	}

	/** What it is like now, for a file that begins here. */
	state(): CaptureState {
		const fds = new Map(
			[...this.#fds].map(([pid, all]) => [pid, [...all.values()].map((info) => this.#listed.get(info) ?? info)]),
		);
		return {...this.#rest, processes: new Map(this.#threads), fds};
	}

	comm(tid: number): string | undefined {
		return this.#look(tid).thread?.comm ?? (this.#heard.has(tid) ? NAMELESS : undefined);
	}

	user(uid: number): string | undefined {
		return this.#users.get(uid) ?? (uid === 0 ? ROOT : undefined);
	}

	group(gid: number): string | undefined {
		return this.#groups.get(gid) ?? (gid === 0 ? ROOT : undefined);
	}

	fd(tid: number, fd: number): FdInfo | undefined {
		return this.#look(tid).fds?.get(fd);
	}

	path(tid: number, dirfd: number | undefined, path: string): string | undefined {
		if (this.comm(tid) === undefined) return path; // nobody knows the thread; sysdig says it again, too
		const folder = folderOf(dirfd, this.#place(tid)) ?? '';
		// Sysdig puts a slash behind the folder of a descriptor, and does not look whether one is there.
		return resolvePath(folder === '/' && isDescriptor(dirfd) ? '//' : folder, path);
	}

	/** The process of a thread. */
	pid(tid: number): number | undefined {
		return this.#look(tid).thread?.pid;
	}

	/** What is known of a thread: most events are of the thread of the one before. */
	#look(tid: number): Near {
		if (this.#near.tid === tid) return this.#near;
		const thread = this.#threads.get(tid);
		return (this.#near = {tid, thread, fds: this.#fds.get(thread?.pid ?? tid), place: undefined});
	}

	#place(tid: number): Place {
		const near = this.#look(tid);
		if (near.place !== undefined) return near.place;
		const pid = near.thread?.pid ?? tid;
		if (near.fds === undefined) {
			this.#expect(1);
			this.#fds.set(pid, (near.fds = new Map<number, FdInfo>()));
		}
		const info = this.#threads.get(pid) ?? (this.#heard.has(pid) ? undefined : near.thread);
		return (near.place = {cwd: info ? info.cwd : SOME_FOLDER, fds: near.fds, interfaces: this.#interfaces});
	}

	/** What was looked up before may be something else now. */
	#setThread(tid: number, thread: ProcessInfo): void {
		this.#threads.set(tid, thread);
		this.#near = NOBODY;
		this.#bytes += bytesOf(thread);
		if (this.#bytes > MAX_THREAD_BYTES) this.#forgetSome();
	}

	/** The oldest threads, until half of what may be known is left. */
	#forgetSome(): void {
		this.#bytes = sum(this.#threads.values());
		while (this.#bytes > MAX_THREAD_BYTES / 2)
			for (const [tid, thread] of takeOldest(this.#threads)) {
				this.#bytes -= bytesOf(thread);
				this.#forget(tid);
			}
	}

	/** So many descriptors may come, or processes that have some. Of more than any machine has, nothing is kept. */
	#expect(more: number): void {
		this.#atMost += more;
		if (this.#atMost <= MAX_FDS) return;
		this.#atMost = this.#fds.size;
		for (const {size} of new Set(this.#fds.values())) this.#atMost += size;
		if (this.#atMost <= MAX_FDS / 2) return;
		this.#fds.clear();
		this.#listed.clear();
		this.#atMost = more;
		this.#near = NOBODY;
	}

	#apply(name: string, event: EventBase): void {
		const {args, tid} = event;
		switch (name) {
			case 'close':
				if (args['res'] === 0) this.#closing = {fds: this.#place(tid).fds, fd: args['fd'] as number};
				break;
			case 'chdir':
				if (args['res'] === 0 && typeof args['path'] === 'string')
					this.#moveTo(tid, resolvePath(this.#place(tid).cwd, args['path']));
				break;
			case 'fchdir': {
				const folder = folderOf(args['fd'] as number, this.#place(tid));
				if (args['res'] === 0 && folder !== undefined) this.#moveTo(tid, folder);
				break;
			}
			case 'procexit':
				this.#leaving = tid;
				break;
			case 'useradded':
				learnName(this.#users, args['uid'], args['name']);
				break;
			case 'groupadded':
				learnName(this.#groups, args['gid'], args['name']);
				break;
			case 'execve':
			case 'execveat':
				if (args['res'] === 0) this.#setThread(tid, execed(this.#threads.get(tid), event));
				break;
			default:
				this.#clone(event);
		}
	}

	#begin({name, code, tid, args}: EventBase): void {
		const path = OPENS.has(name) ? args['name'] : undefined;
		if (typeof path !== 'string' || path === UNREADABLE || path.length >= MAX_PATH) return;
		if (this.#opening.size >= MAX_OPENING) this.#opening.clear();
		this.#opening.set(tid, {code, name: path});
	}

	#begunPath({code, tid}: EventBase): string | undefined {
		if (this.#opening.size === 0) return undefined;
		const begun = this.#opening.get(tid);
		if (begun === undefined) return undefined;
		this.#opening.delete(tid);
		return begun.code === code - 1 ? begun.name : undefined;
	}

	#moveTo(tid: number, cwd: string): void {
		for (const one of new Set([tid, this.pid(tid) ?? tid])) {
			const info = this.#threads.get(one);
			if (info) this.#setThread(one, {...info, cwd});
		}
	}

	/** Both the parent and the child tell of it, in either order. */
	#clone(event: EventBase): void {
		const {args} = event;
		const {res} = args;
		if (typeof res !== 'number' || res < 0) return;
		if (res === 0) {
			const {tid} = event;
			this.#ended.delete(tid);
			this.#born.add(tid);
			// Sysdig takes what the parent has told, also where the child has got another name since.
			if (this.#unborn.delete(tid) && this.#threads.has(tid)) return;
			// Who was there before does not end for sysdig: it has the thread twice then.
			if (this.#threads.has(tid)) this.#lasting.add(tid);
			this.#nameElder(event);
			// Its parent may have ended meanwhile, and somebody else is named instead.
			const like = this.#threads.get(args['ptid'] as number);
			this.#add(birth(like, tid, event), args['ptid'] as number, args['flags'] as number, like !== undefined);
			return;
		}
		const flags = args['flags'] as number;
		const caller = this.#threads.get(event.tid);
		// Who was not known tells which process it is; and further below what it is called, if sysdig asks.
		if (caller === undefined)
			this.#setThread(event.tid, {...birth(undefined, event.tid, event), comm: NAMELESS, flags: 0});
		// In another pid namespace, the parent knows the child by another number than we do. And the child of a vfork has told
		// of itself before; if it has not, sysdig does not know it, either.
		if (args['vtid'] !== args['tid'] || (flags & cloneFlags.elsewhere) !== 0) return;
		if (event.name === 'vfork' || (flags & cloneFlags.vfork) !== 0) return;
		if (this.#born.has(res) || this.#ended.delete(res)) return;
		this.#unborn.add(res);
		if (caller === undefined) this.#setThread(event.tid, {...birth(undefined, event.tid, event), flags: 0});
		this.#add(birth(caller, res, event), event.tid, flags, caller !== undefined);
	}

	/** A thread that tells of its beginning knows its main thread, and a process its parent: if that was not known, it is now. */
	#nameElder(event: EventBase): void {
		const {pid, ptid, flags} = event.args;
		const inThread = ((flags as number) & cloneFlags.thread) !== 0;
		const elder = (inThread ? pid : ptid) as number;
		if (this.#threads.has(elder)) return;
		this.#hear(elder);
		// The main thread is called as the new one, as far as anybody knows.
		if (inThread && elder !== event.tid)
			this.#setThread(elder, {...birth(undefined, event.tid, event), tid: elder, flags: 0});
	}

	#hear(tid: number): void {
		if (this.#heard.has(tid)) return;
		this.#near.place = undefined; // it may be in a folder now
		if (this.#heard.size >= MAX_HEARD) this.#heard.clear();
		this.#heard.add(tid);
	}

	#add(child: ProcessInfo, parent: number, flags: number, parentKnown: boolean): void {
		this.#setThread(child.tid, child);
		if (child.pid !== child.tid) return;
		// Of a parent that nobody knew, nobody knows all descriptors: sysdig gives none of them to the child.
		const fds = parentKnown ? this.#fds.get(this.pid(parent) ?? parent) : undefined;
		if (fds) {
			this.#expect(1 + fds.size);
			this.#fds.set(child.pid, flags & cloneFlags.files ? fds : new Map(fds));
		} else this.#fds.delete(child.pid);
		this.#near = NOBODY;
	}

	#bury(tid: number): void {
		const info = this.#threads.get(tid);
		if (!this.#lasting.delete(tid)) this.#threads.delete(tid);
		this.#near = NOBODY;
		this.#born.delete(tid);
		this.#heard.delete(tid);
		if (!this.#unborn.delete(tid)) {
			if (this.#ended.size >= MAX_ENDED) this.#ended.clear();
			this.#ended.add(tid);
		}
		if (info?.pid === tid || info === undefined) this.#fds.delete(tid);
	}

	/** What was known of a thread besides. */
	#forget(tid: number): void {
		for (const all of [this.#fds, this.#born, this.#unborn, this.#lasting]) all.delete(tid);
		this.#near = NOBODY;
	}
}

// More than any machine has: that a file tells of more must not take all memory.
const MAX_THREAD_BYTES = 2 ** 30;
const THREAD_BYTES = 1024;
const TEXT_BYTES = 32;
const MAX_FDS = 2 ** 21;
const MAX_INTERFACES = 1024;
const MAX_HEARD = 2 ** 17;
const MAX_ENDED = 4096;
const MAX_OPENING = 2 ** 16;
/** The kernel takes no longer path. */
const MAX_PATH = 4096;
const MAX_ACCOUNTS = 2 ** 16;
const MAX_NAME = 1024;
/** What nobody has to tell. */
const ROOT = 'root';
/** What drivers of others write where the kernel could not read a string. */
const UNREADABLE = '(NULL)';
/** Events that say nothing about their thread, as sysdig has it: it is ending or beginning, or it is none of theirs. */
const SILENT = new Set([
	...['clone', 'clone3', 'fork', 'vfork', 'switch', 'procexit', 'drop', 'container', 'pluginevent', 'asyncevent'],
	...['useradded', 'userdeleted', 'groupadded', 'groupdeleted'],
]);
/** Codes of events that show that their thread is there. */
const heard = new Set(
	events.flatMap(({code, name, flags}) => (SILENT.has(name) || flags.includes('SKIPPARSERESET') ? [] : [code])),
);

/** Calls whose descriptor gets its name from their path. */
const OPENS = new Set(['open', 'openat', 'openat2', 'creat']);
/** Events that change what is not a descriptor. */
const OTHERS = new Set([
	'close',
	'chdir',
	'fchdir',
	'procexit',
	'execve',
	'execveat',
	'clone',
	'clone3',
	'fork',
	'vfork',
	'useradded',
	'groupadded',
]);

/** What an event may teach. */
interface Teaching {
	readonly name: string;
	readonly dir: '<' | '>';
	/** Nothing: it is no descriptor's. */
	readonly update: Update | undefined;
}

/** By code. */
const teachings: (Teaching | undefined)[] = [];
for (const {code, name, dir} of events) {
	const update = descriptorUpdates[name];
	if (code > GENERIC_CODE && code < DROP_CODE && (update !== undefined || OTHERS.has(name)))
		teachings[code] = {name, dir, update};
}

function learnName(names: Map<number, string>, id: ParamValue | undefined, name: ParamValue | undefined): void {
	if (typeof id !== 'number' || typeof name !== 'string' || name.length > MAX_NAME) return;
	if (names.size < MAX_ACCOUNTS) names.set(id, name);
}

function bytesOf({comm, exe, cwd, args, env = [], cgroups = []}: ProcessInfo): number {
	let bytes = THREAD_BYTES + comm.length + exe.length + cwd.length;
	for (const texts of [args, env, cgroups]) for (const text of texts) bytes += TEXT_BYTES + text.length;
	return bytes;
}

function sum(threads: Iterable<ProcessInfo>): number {
	let bytes = 0;
	for (const thread of threads) bytes += bytesOf(thread);
	return bytes;
}

/** What is known of a thread, as it is looked up for each event. */
interface Near {
	readonly tid: number;
	readonly thread: ProcessInfo | undefined;
	/** Of its process. */
	fds: Descriptors | undefined;
	place: Place | undefined;
}

const NOBODY: Near = {tid: NaN, thread: undefined, fds: undefined, place: undefined};
