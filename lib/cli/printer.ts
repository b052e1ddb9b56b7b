// Events to lines, as text or JSON, for whoever reads them.

import type {Writable} from 'node:stream';
import type {EventBase} from '../events/event.js';
import {formatJson} from '../format/json.js';
import {writeLine} from '../format/line.js';
import type {Names} from '../format/values.js';
import {Output} from './output.js';

export interface Printing {
	readonly json: boolean;
	readonly names: Names;
	/** Longer buffers end in `...`. */
	readonly bufferChars: number;
}

export class Printer {
	readonly #output: Output;
	readonly #printing: Printing;
	/** Events printed. */
	printed = 0;

	/** `signal` stops waiting for a reader that takes nothing. */
	constructor(stdout: Writable, signal: AbortSignal, printing: Printing) {
		this.#output = new Output(stdout, signal);
		this.#printing = printing;
	}

	/** Prints an event. If there is a promise, wait for it before the next one. */
	print(event: EventBase): Promise<void> | undefined {
		const {json, names, bufferChars} = this.#printing;
		this.printed++;
		const {lines} = this.#output;
		if (json) lines.text(formatJson(event));
		else writeLine(lines, event, names, bufferChars);
		return this.#output.endLine();
	}

	/** Writes what is left. */
	end(): void {
		this.#output.end();
	}
}
