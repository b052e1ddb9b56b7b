// Beginnings of syscalls that wait for their ends, by thread. Nearly always the end comes soon: until the window moves on,
// such a beginning stays where it was read, and is only a place there. What still waits then is copied.

import {takeOldest} from '../oldest.js';

/** A code that no event has. */
export const NO_EVENT = -1;

/** What is kept of a thread. It is used again for the thread's next syscall. */
export class Enter {
	/** {@link NO_EVENT}: nothing waits. */
	code = NO_EVENT;
	nparams = 0;
	/** Where its length cells are, the parameters behind them: in the window, or in `bytes`. */
	start = 0;
	/** Bytes of its length cells and parameters. */
	length = 0;
	inWindow = false;
	/** It is among those that were put into the window since that moved last. */
	listed = false;
	bytes: Uint8Array = NO_BYTES;
}

const NO_BYTES = new Uint8Array();
/** As many threads are remembered, and so many bytes: these are the limits of a hostile file. */
const MAX_ENTERS = 2 ** 17;
const MAX_ENTER_BYTES = 2 ** 25;
const ENTER_BYTES = 48;

export class Enters {
	readonly #window: {readonly u8: Uint8Array};
	readonly #byTid = new Map<number, Enter>();
	#listed: Enter[] = [];
	#bytes = 0;
	/** Syscalls of one thread often follow each other. */
	#lastTid = NaN;
	#last: Enter | undefined;

	/** @param window - Where events are read. */
	constructor(window: {readonly u8: Uint8Array}) {
		this.#window = window;
	}

	/** Whether any may wait. */
	get waiting(): boolean {
		return this.#byTid.size > 0;
	}

	find(tid: number): Enter | undefined {
		if (tid === this.#lastTid) return this.#last;
		this.#lastTid = tid;
		return (this.#last = this.#byTid.get(tid));
	}

	/** What it lies in. */
	bytesOf(enter: Enter): Uint8Array {
		return enter.inWindow ? this.#window.u8 : enter.bytes;
	}

	/** The thread's syscall is over, or another one has begun: what waited for the end of the last one waits in vain. */
	forget(tid: number): void {
		const enter = this.find(tid);
		if (enter !== undefined) enter.code = NO_EVENT;
	}

	/** Something is missing in the events, nobody knows what. */
	forgetAll(): void {
		this.#byTid.clear();
		this.#listed = [];
		this.#bytes = 0;
		this.#lastTid = NaN;
		this.#last = undefined;
	}

	/** Keeps what lies in the window, until that moves. */
	hold(tid: number, code: number, nparams: number, start: number, length: number): void {
		const enter = this.find(tid) ?? this.#add(tid);
		enter.code = code;
		enter.nparams = nparams;
		enter.start = start;
		enter.length = length;
		enter.inWindow = true;
		if (!enter.listed) {
			enter.listed = true;
			this.#listed.push(enter);
		}
	}

	/** Keeps what lies elsewhere. */
	copy(tid: number, code: number, nparams: number, source: Uint8Array, start: number, length: number): void {
		const enter = this.find(tid) ?? this.#add(tid);
		enter.code = code;
		enter.nparams = nparams;
		enter.length = length;
		this.#take(enter, source, start);
	}

	/** Copies what is in the window: it moves. */
	leaveWindow(): void {
		for (const enter of this.#listed) {
			enter.listed = false;
			if (enter.inWindow && enter.code !== NO_EVENT) this.#take(enter, this.#window.u8, enter.start);
			enter.inWindow = false;
		}
		this.#listed = [];
	}

	#take(enter: Enter, source: Uint8Array, start: number): void {
		const {length} = enter;
		if (enter.bytes.length < length) {
			const bytes = Math.max(ENTER_BYTES, length);
			if (this.#bytes + bytes - enter.bytes.length > MAX_ENTER_BYTES) {
				enter.code = NO_EVENT;
				return;
			}
			this.#bytes += bytes - enter.bytes.length;
			enter.bytes = new Uint8Array(bytes);
		}
		for (let i = 0; i < length; i++) enter.bytes[i] = source[start + i]!;
		enter.start = 0;
		enter.inWindow = false;
	}

	#add(tid: number): Enter {
		if (this.#byTid.size >= MAX_ENTERS)
			for (const [, oldest] of takeOldest(this.#byTid)) {
				this.#bytes -= oldest.bytes.length;
				oldest.code = NO_EVENT;
			}
		const enter = new Enter();
		this.#byTid.set(tid, enter);
		this.#lastTid = tid;
		this.#last = enter;
		return enter;
	}
}
