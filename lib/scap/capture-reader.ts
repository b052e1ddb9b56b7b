// What reading a capture file is from outside: its options, what it gives, and what it counts. reader.ts does it.

import type {Batch} from '../batch.js';
import type {DamageError} from './errors.js';
import type {RecordedEvent} from './events.js';
import type {SectionHeader} from './section.js';
import type {CaptureState, MachineInfo} from './state.js';
import type {CaptureStatistics} from './statistics.js';
import type {CaptureSummary} from './summary.js';

/** How to read a capture. */
export interface ReadOptions {
	/**
	 * Give events of older versions as the current ones that they correspond to: those at the beginning of a syscall are
	 * then part of those at its end. `false` gives every event as it was written.
	 *
	 * @defaultValue true
	 */
	readonly convert?: boolean;
	/**
	 * Give also the events that were only written for what they change, as filtered captures have them.
	 *
	 * @defaultValue false
	 */
	readonly stateOnly?: boolean;
	/**
	 * Is told of each place that cannot be read. Without it the first of them is thrown once everything else was given.
	 *
	 * @defaultValue they are thrown at the end
	 */
	readonly onDamage?: (damage: DamageError) => void;
	/** Ends the reading when it aborts: reading then rejects with the signal's reason. */
	readonly signal?: AbortSignal;
}

/** What was read, and what was left out. */
export interface ReadStats {
	/** Events given. */
	readonly events: number;
	/** Events at the beginning of a syscall that became part of the one at its end, or had nobody who needs them. */
	readonly merged: number;
	/** Events left out because they were only written for what they change. */
	readonly stateOnly: number;
	/** Events left out because their code is newer than this program. */
	readonly unknownEvents: number;
	/** Blocks left out because of their type. */
	readonly unknownBlocks: number;
	/** Places that could not be read. */
	readonly damaged: number;
	/** The file ends in the middle of something. */
	readonly truncated: boolean;
	/** Captures in the file: more than one if files were put behind each other. */
	readonly sections: number;
	/** Bytes read until now, uncompressed. */
	readonly bytes: number;
}

/**
 * A capture file that is open. Iterate it for one event at a time, or `batches()` for the fast way; one of the two, once.
 * Leaving the loop closes it. Its state is that of the capture that is being read: in a file of several captures, the
 * next one's takes its place when its first event comes.
 */
export interface CaptureReader extends CaptureState, AsyncDisposable {
	/** The file's own header. */
	readonly header: SectionHeader;
	/** The machine that was captured; `undefined` if the file does not tell. */
	readonly machine: MachineInfo | undefined;
	/**
	 * What the capturing program counted, as far as it was read: complete once all events were. Only files of this package
	 * have it.
	 */
	readonly statistics: CaptureStatistics | undefined;
	/**
	 * One event at a time, in the order of the file.
	 *
	 * @throws {@link TriscapError} `ERR_TRISCAP_BUSY` if somebody reads already; {@link DamageError} at the end, unless
	 * `onDamage` was given.
	 */
	[Symbol.asyncIterator](): AsyncIterableIterator<RecordedEvent, undefined>;
	/**
	 * Many events at a time.
	 *
	 * @throws {@link TriscapError} `ERR_TRISCAP_BUSY` if somebody reads already; {@link DamageError} at the end, unless
	 * `onDamage` was given.
	 */
	batches(): AsyncIterableIterator<Batch<RecordedEvent>, undefined>;
	/**
	 * Reads all that is left and counts it: several times as fast as going through the events, and instead of it.
	 *
	 * @throws {@link TriscapError} `ERR_TRISCAP_BUSY` if somebody reads already; {@link DamageError} at the end, unless
	 * `onDamage` was given.
	 */
	summary(): Promise<CaptureSummary>;
	/** What was counted until now. */
	stats(): ReadStats;
	/** Closes the file. A loop that reads ends quietly. Can be called again. */
	close(): Promise<void>;
	/** `await using capture = await readCapture(path)`: the same as `close()`. */
	[Symbol.asyncDispose](): Promise<void>;
}
