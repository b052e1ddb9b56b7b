// Which process a thread belongs to and what it is called: read from /proc when a capture starts, kept up to date by the
// events that make, rename and end threads. Needs /proc of the initial pid namespace, whose numbers events carry.

import {readFileSync, readdirSync} from 'node:fs';
import {setImmediate} from 'node:timers/promises';
import {TriscapError} from '../errors.js';
import type {EventBase} from '../events/event.js';
import {takeOldest} from '../oldest.js';
import type {SelectableEventName} from '../options.js';

/** What is known about a thread. */
export interface Thread {
	/** Its process. */
	readonly pid: number;
	/** Its name. */
	readonly comm: string;
}

/** The events that keep the table right: what wants names has to capture these too. */
export const threadEvents = [
	'clone',
	'clone3',
	'fork',
	'vfork',
	'execve',
	'procexit',
] as const satisfies SelectableEventName[];

const MAX_THREADS = 2 ** 18;
const SLICE_MS = 4;
/** How long a thread that /proc does not know is not asked for again. */
const RETRY_MS = 1000;

export class ThreadTable {
	readonly #proc: string | null;
	readonly #threads = new Map<number, Thread>();
	readonly #unknown = new Map<number, number>();
	#leaving: number | undefined;
	/** An event has taught something: from then on /proc only fills in what is missing. */
	#taught = false;

	/** @param proc - Where this machine tells; `null`: the events are of another time or machine. */
	constructor(proc: string | null = '/proc') {
		this.#proc = proc;
	}

	/** Begins anew, with the threads that a capture knew beforehand. */
	reset(threads: ReadonlyMap<number, Thread>): void {
		this.#threads.clear();
		this.#leaving = undefined;
		for (const [tid, {pid, comm}] of threads) this.#threads.set(tid, {pid, comm});
	}

	/** How many threads are known. */
	get size(): number {
		return this.#threads.size;
	}

	/**
	 * Takes in all threads there are now, without holding up the event loop for more than a few ms at a time. Call it before
	 * the hooks are on, for threads that do not live to see the end of the next one, and again afterwards, for what became
	 * of the others in between.
	 */
	async snapshot(): Promise<void> {
		let sliceEnd = performance.now() + SLICE_MS;
		for (const pid of this.#numbers('')) {
			for (const tid of this.#numbers(`${pid}/task`)) {
				// An event that came meanwhile knows better.
				if (!this.#taught || !this.#threads.has(tid)) this.#add(tid, this.#read(`${pid}/task/${tid}`, pid));
			}
			if (performance.now() < sliceEnd) continue;
			await setImmediate();
			sliceEnd = performance.now() + SLICE_MS;
		}
	}

	/** The thread, asked from /proc if no event told of it. */
	get(tid: number): Thread | undefined {
		const thread = this.#threads.get(tid);
		if (thread || tid <= 0 || this.#proc === null) return thread;
		const now = performance.now();
		if ((this.#unknown.get(tid) ?? 0) > now) return undefined;
		const found = this.#read(String(tid));
		this.#add(tid, found);
		if (!found) this.#unknown.set(tid, now + RETRY_MS);
		return found;
	}

	/** The thread's name. */
	comm(tid: number): string | undefined {
		return this.get(tid)?.comm;
	}

	/** Takes in what an event tells. A thread that ends is known until the next event, so that its end has a name too. */
	apply(event: EventBase): void {
		if (this.#leaving !== undefined) this.#threads.delete(this.#leaving);
		this.#leaving = undefined;
		switch (event.name) {
			case 'clone':
			case 'clone3':
			case 'fork':
			case 'vfork':
			case 'execve':
				if (event.code !== 1) this.#learn(event);
				break;
			case 'procexit':
				this.#leaving = event.tid;
				break;
			default:
		}
	}

	/** The event carries its thread's own name, after an exec the new one; a child's event (result 0) is the child's own. */
	#learn(event: EventBase): void {
		try {
			const {res, comm, pid} = event.args;
			if (event.name === 'execve' && res !== 0) return;
			if (typeof comm !== 'string' || typeof pid !== 'number') return;
			this.#taught = true;
			this.#add(event.tid, {pid, comm});
		} catch (error) {
			// A corrupt event teaches nothing; whoever prints it says so.
			if (!(error instanceof TriscapError)) throw error;
		}
	}

	#add(tid: number, thread: Thread | undefined): void {
		if (!thread) return;
		this.#unknown.delete(tid);
		if (this.#threads.size >= MAX_THREADS) takeOldest(this.#threads);
		this.#threads.set(tid, thread);
		if (this.#unknown.size >= MAX_THREADS) this.#unknown.clear();
	}

	#read(directory: string, pid?: number): Thread | undefined {
		try {
			const comm = readFileSync(`${this.#proc}/${directory}/comm`, 'utf8').replace(/\n$/, '');
			pid ??= Number(/^Tgid:\s*(\d+)/m.exec(readFileSync(`${this.#proc}/${directory}/status`, 'utf8'))?.[1]);
			return {pid, comm};
		} catch {
			return undefined; // it is gone
		}
	}

	#numbers(directory: string): number[] {
		try {
			return readdirSync(`${this.#proc}/${directory}`)
				.filter((name) => /^\d+$/.test(name))
				.map(Number);
		} catch {
			return [];
		}
	}
}
