// How far long work is, for somebody who looks at a terminal: one line that is written over and gone at the end.

import type {Writable} from 'node:stream';

export interface Done {
	/** In bytes. */
	readonly done: number;
	/** Undefined, or less than what is done: nobody knows. */
	readonly all: number | undefined;
}

/** Short work needs no line. */
const DELAY_MS = 1000;
const EVERY_MS = 250;
const CLEAR = '\r\x1b[K';
const MEGABYTE = 1_000_000;

export class Progress {
	readonly #stderr: Writable;
	readonly #timer: NodeJS.Timeout | undefined;
	#shown = false;

	/** Says nothing unless `stderr` is a terminal. */
	constructor(stderr: Writable, what: string, how: () => Done) {
		this.#stderr = stderr;
		if ((stderr as {isTTY?: boolean}).isTTY !== true) return;
		const started = performance.now();
		this.#timer = setInterval(() => {
			if (performance.now() - started < DELAY_MS) return;
			this.#shown = true;
			stderr.write(`${CLEAR}${formatProgress(what, how())}`);
		}, EVERY_MS).unref();
	}

	/** The line is taken away. */
	end(): void {
		clearInterval(this.#timer);
		if (this.#shown) this.#stderr.write(CLEAR);
	}
}

/** `reading FILE: 120 MB (45 %)`. */
export function formatProgress(what: string, {done, all}: Done): string {
	const share = all !== undefined && all >= done && all > 0 ? ` (${Math.floor((100 * done) / all)} %)` : '';
	return `${what}: ${Math.floor(done / MEGABYTE)} MB${share}`;
}
