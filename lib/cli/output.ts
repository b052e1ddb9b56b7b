// Lines to stdout: collected, written many at a time, and never faster than the reader takes them. What is collected is
// written as soon as the event loop gets a turn, so a single event is not held back.

import type {Writable} from 'node:stream';

const CHUNK = 64 * 1024;

export class Output {
	readonly #stream: Writable;
	readonly #signal: AbortSignal;
	#lines: string[] = [];
	#size = 0;
	#scheduled = false;
	#full = false;

	/** `signal` stops waiting for a reader that takes nothing. */
	constructor(stream: Writable, signal: AbortSignal) {
		this.#stream = stream;
		this.#signal = signal;
	}

	/** Adds a line. If there is a promise, wait for it before the next one. */
	line(text: string): Promise<void> | undefined {
		this.#lines.push(text, '\n');
		this.#size += text.length + 1;
		if (this.#size >= CHUNK) this.#write();
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
		if (this.#size === 0) return;
		const text = this.#lines.join('');
		this.#lines = [];
		this.#size = 0;
		if (!this.#stream.destroyed && !this.#stream.write(text)) this.#full = true;
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
