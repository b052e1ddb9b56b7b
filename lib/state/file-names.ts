// The names of threads, users and groups in a capture file: what it says before its events, and what these change.

import type {EventBase} from '../events/event.js';
import type {Names} from '../format/values.js';
import type {CaptureState} from '../scap/state.js';
import {ThreadTable} from './thread-table.js';

export class FileNames implements Names {
	readonly #threads = new ThreadTable(null);
	#users = new Map<number, string>();
	#groups = new Map<number, string>();
	#state: CaptureState['processes'] | undefined;

	/** Takes what stands before the events; cheap if it is still the same. In a file of several captures it changes. */
	begin({processes, users, groups}: CaptureState): void {
		if (processes === this.#state) return;
		this.#state = processes;
		this.#threads.reset(processes);
		this.#users = new Map(users.map(({uid, name}) => [uid, name]));
		this.#groups = new Map(groups.map(({gid, name}) => [gid, name]));
	}

	/** Takes in what an event tells, before it is printed. */
	apply(event: EventBase): void {
		this.#threads.apply(event);
	}

	comm(tid: number): string | undefined {
		return this.#threads.comm(tid);
	}

	user(uid: number): string | undefined {
		return this.#users.get(uid);
	}

	group(gid: number): string | undefined {
		return this.#groups.get(gid);
	}

	/** The process of a thread. */
	pid(tid: number): number | undefined {
		return this.#threads.get(tid)?.pid;
	}
}
