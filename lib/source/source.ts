// Where batches come from: a live capture, memory in tests, a file later. Everything above this line is the same for all.

import type {DriverName} from '../options.js';
import type {NativeStats} from '../native.js';

/** A supply of batches, with one reader. */
export interface Source {
	readonly driver: DriverName;
	/** The next batch, at once if there is one; `undefined`: the end. Not called again before its promise settles. */
	read(): ArrayBuffer | undefined | Promise<ArrayBuffer | undefined>;
	/** Counters as they stand now, or as they stood at the end. */
	stats(): NativeStats;
	/** Ends it: a waiting `read()` gives `undefined`. Idempotent; afterwards `stats()` is final. */
	close(): Promise<void>;
}
