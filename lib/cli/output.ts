// Lines to stdout: collected, written many at a time, and never faster than the reader takes them. What is collected is
// written as soon as the event loop gets a turn, so a single event is not held back.

import type {Writable} from 'node:stream';
import {TextBuffer} from '../format/text-buffer.js';

const CHUNK = 64 * 1024;
const NEWLINE = 0x0a;

export class Output {
	readonly #stream: Writable;
	readonly #signal: AbortSignal;
	/** Where a line is put together. */
	readonly lines = new TextBuffer();
	#scheduled = false;
	#full = false;

	/** `signal` stops waiting for a reader that takes nothing. */
	constructor(stream: Writable, signal: AbortSignal) {
		this.#stream = stream;
		this.#signal = signal;
	}

	/** Ends a line. If there is a promise, wait for it before the next one. */
	endLine(): Promise<void> | undefined {
		this.lines.byte(NEWLINE);
		if (this.lines.length >= CHUNK) this.#write();
		else if (!this.#scheduled) {
			this.#scheduled = true;
			setImmediate(() => {
				this.#scheduled = false;
				this.#write();
			});
		}
		return this.#full ? this.#drained() : undefined;
	}

	/** Writes what is left. */
	end(): void {
		this.#write();
	}

	#write(): void {
		if (this.lines.length === 0) return;
		const lines = this.lines.take();
		if (!this.#stream.destroyed && !this.#stream.write(lines)) this.#full = true;
	}

	#drained(): Promise<void> {
		return new Promise((resolve) => {
			const done = () => {
				this.#full = false;
				for (const event of ['drain', 'error', 'close']) this.#stream.off(event, done);
				this.#signal.removeEventListener('abort', done);
				resolve();
			};
			for (const event of ['drain', 'error', 'close']) this.#stream.once(event, done);
			this.#signal.addEventListener('abort', done);
			if (this.#signal.aborted || !this.#stream.writableNeedDrain) done();
		});
	}
}
