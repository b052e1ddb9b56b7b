// The blocks before the events become the capture's state. What contradicts itself is kept as far as it was read.

import type {Cursor} from './cursor.js';
import {OutOfBounds} from './cursor.js';
import type {BlockKind} from './format.js';
import {readFds, readInterfaces, readMachine, readProcesses, readUsers} from './read-state.js';
import type {FdInfo, GroupInfo, InterfaceInfo, MachineInfo, ProcessInfo, UserInfo} from './state.js';

/** So much memory is taken for processes and descriptors per capture, as it is reckoned here. */
const MAX_STATE_BYTES = 2 ** 29;
/** What each takes beside its bytes in the file: some have little in them, and are well compressed. */
const PROCESS_BYTES = 1024;
const FD_BYTES = 512;
const TEXT_BYTES = 32;

/** What a capture knows before its first event. */
export class ReadState {
	machine: MachineInfo | undefined;
	interfaces: InterfaceInfo[] = [];
	users: UserInfo[] = [];
	groups: GroupInfo[] = [];
	readonly processes = new Map<number, ProcessInfo>();
	readonly fds = new Map<number, FdInfo[]>();
	#bytes = 0;

	/**
	 * Reads a block.
	 *
	 * @param kind - What it is.
	 * @param body - What is in it.
	 * @throws OutOfBounds if it contradicts itself.
	 */
	add(kind: BlockKind, body: Cursor): void {
		switch (kind.kind) {
			case 'machine':
				this.machine = readMachine(body);
				break;
			case 'interfaces':
				this.interfaces = [];
				for (const one of readInterfaces(body, kind.version)) this.interfaces.push(one);
				break;
			case 'users':
				this.users = [];
				this.groups = [];
				for (const one of readUsers(body, kind.version)) {
					if ('user' in one) this.users.push(one.user);
					else this.groups.push(one.group);
				}
				break;
			case 'processes':
				this.#limit(body.left);
				for (const one of readProcesses(body, kind.version)) {
					const {args, env = [], cgroups = []} = one;
					this.#limit(PROCESS_BYTES + TEXT_BYTES * (args.length + env.length + cgroups.length));
					this.processes.set(one.tid, one);
				}
				break;
			case 'fds': {
				this.#limit(body.left + FD_BYTES); // a list of none takes memory, too
				const tid = body.small();
				const fds: FdInfo[] = [];
				this.fds.set(tid, fds);
				for (const one of readFds(body, kind.version)) {
					this.#limit(FD_BYTES);
					fds.push(one);
				}
				break;
			}
			case 'event':
		}
	}

	/** Keeps what a file can make this process remember within limits. */
	#limit(length: number): void {
		this.#bytes += length;
		if (this.#bytes > MAX_STATE_BYTES) throw new OutOfBounds(`more of it than ${MAX_STATE_BYTES} bytes of memory hold`);
	}
}
