// Where batches come from: a live capture, memory in tests, a file later. Everything above this line is the same for all.

import type {DriverName} from '../options.js';
import type {NativeStats} from '../native.js';
import type {PassedOver} from './no-driver.js';

/** A supply of batches, with one reader. */
export interface Source {
	readonly driver: DriverName;
	/** Drivers that would have been preferred. */
	readonly passedOver: readonly PassedOver[];
	/** Capabilities that the process has given away. */
	readonly dropped: readonly string[];
	/** The next batch, at once if there is one; `undefined`: the end. Not called again before its promise settles. */
	read(): ArrayBuffer | undefined | Promise<ArrayBuffer | undefined>;
	/** Counters as they stand now, or as they stood at the end. */
	stats(): NativeStats;
	/** No more events: what is there can still be read, and then comes the end. */
	stop(): Promise<void>;
	/** Ends it: a waiting `read()` gives `undefined`. Idempotent; afterwards `stats()` is final. */
	close(): Promise<void>;
}
