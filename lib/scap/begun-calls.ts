// Calls whose beginning is in the file because somebody asked for it: which of them no other beginning may be made for, and
// which of them a reader waits for too long.

import {RECORD, type Records} from '../decode/record.js';
import {events} from '../decode/generated/tables.js';
import {isEnter} from '../decode/tables.js';
import {takeOldest} from '../oldest.js';

const codeOf = (wanted: string) => events.find(({key}) => key === wanted)!.code;
const CONNECT_ENTER = codeOf('CONNECT_E');
const EXECVE = codeOf('EXECVE_19_X');

/** As many threads are remembered: who connects and never execs is forgotten some day. */
const MAX_THREADS = 2 ** 16;

/** Beginnings that the writer has to look at, by code; `all`: not only those that readers keep. */
export function isWatched(code: number, all: boolean): boolean {
	return all ? enters.has(code) : code === CONNECT_ENTER;
}

const enters = new Set(events.filter(isEnter).map(({code}) => code));

export class BegunCalls {
	/** What each thread has begun. */
	readonly #codes = new Map<number, number>();

	/**
	 * Whether the beginning of a call is to be made, and written before the event of a record.
	 *
	 * In files of the classic kind each call has one, but for those that have their own. In others there are none, and one
	 * exception: readers from 2025 on keep the beginning of a connect for the thread's next event that lacks parameters, and
	 * give up when that is another call. Here it would be an exec, so that has a beginning, too.
	 */
	needsEnter({view}: Records, offset: number, everyCall: boolean): boolean {
		const code = view.getUint16(offset + RECORD.code, true);
		const watched = isWatched(code, everyCall);
		if (!watched && !everyCall && code !== EXECVE) return false;
		const tid = Number(view.getBigInt64(offset + RECORD.tid, true));
		if (watched) {
			this.#begin(tid, code);
			return false;
		}
		if (!everyCall) return this.#codes.delete(tid);
		const begun = this.#codes.get(tid);
		this.#codes.delete(tid);
		return begun !== code - 1;
	}

	#begin(tid: number, code: number): void {
		if (this.#codes.size >= MAX_THREADS) takeOldest(this.#codes);
		this.#codes.set(tid, code);
	}
}
