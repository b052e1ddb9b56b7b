// Every way in which somebody ends a command before its work is done: Ctrl-C, SIGTERM, a reader that went away.

import type {Writable} from 'node:stream';
import {TriscapError} from '../errors.js';
import type {Surroundings} from './surroundings.js';

const stopSignals = ['SIGINT', 'SIGTERM'];
/** npm hands a Ctrl-C on to us who have it from the terminal already: only a later one is a second one. */
const SAME_SIGNAL_MS = 500;

/** From now on until `end()`, signals end the work instead of the process; a second one ends the process. */
export class Stop {
	readonly #signals: NodeJS.EventEmitter;
	readonly #controller = new AbortController();
	readonly #onSignal = () => this.#signalled();
	#timer: NodeJS.Timeout | undefined;
	#failure: Error | undefined;

	/** `stdout`: where the work's result goes, if that is a stream. */
	constructor({signals}: Surroundings, stdout?: Writable) {
		this.#signals = signals;
		for (const signal of stopSignals) signals.on(signal, this.#onSignal);
		// Not once: stdout is never destroyed, and says so again for every write that was under way.
		stdout?.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EPIPE') this.#failure = error; // a reader that has seen enough is no failure
			this.#controller.abort();
		});
	}

	/** Aborts when the work is to end. */
	get signal(): AbortSignal {
		return this.#controller.signal;
	}

	/** Whether a signal came, not only a reader's end. */
	get signalled(): boolean {
		return this.#timer !== undefined;
	}

	/** The work has ended. */
	end(): void {
		if (!this.#timer) this.#ignore();
	}

	/** @throws TriscapError if the output could not be written. */
	throwIfFailed(): void {
		if (this.#failure)
			throw new TriscapError('ERR_TRISCAP_SYSTEM', `write events: ${this.#failure.message}`, {cause: this.#failure});
	}

	#signalled(): void {
		this.#timer ??= setTimeout(() => this.#ignore(), SAME_SIGNAL_MS).unref();
		this.#controller.abort();
	}

	#ignore(): void {
		for (const signal of stopSignals) this.#signals.off(signal, this.#onSignal);
	}
}
