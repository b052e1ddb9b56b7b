// What the command line has of the process around it; tests bring their own.

import type {Readable, Writable} from 'node:stream';
import {loadNative, type NativeModule} from '../native.js';

export interface Surroundings {
	readonly stdin: Readable;
	readonly stdout: Writable;
	readonly stderr: Writable;
	/** Where SIGINT and SIGTERM arrive. */
	readonly signals: NodeJS.EventEmitter;
	readonly load: () => NativeModule;
}

/** The process's own. */
export function ownSurroundings(): Surroundings {
	const {stdout, stderr} = process;
	// Standard input is opened when somebody wants it: looking at it is enough to keep a terminal's settings.
	return {
		get stdin() {
			return process.stdin;
		},
		stdout,
		stderr,
		signals: process,
		load: loadNative,
	};
}
