// How captures are written: the options, what is wrong with them, and what was written.

import type {Writable} from 'node:stream';
import {TriscapError} from '../errors.js';
import type {EventBase} from '../events/event.js';
import type {CaptureStats} from '../stats.js';
import {compatKinds, type ScapCompat} from './compat.js';
import type {Rotation} from './rotation.js';
import type {CaptureState} from './state.js';

/** Any event of a capture, live or from a file. */
export type WritableEvent = Pick<EventBase, 'name' | 'code' | 'ts' | 'tid' | 'cpu'>;

/** How to write a capture. */
export interface WriteOptions {
	/**
	 * What was there before the first event; a function is asked for it once per file. `procState` reads it from this
	 * machine, and a {@link CaptureReader} has that of its file.
	 *
	 * @defaultValue nothing
	 */
	readonly state?: CaptureState | (() => CaptureState | Promise<CaptureState>);
	/**
	 * Compress with gzip, which all readers decompress by themselves; a number is the level, from 1 (fast) to 9 (small).
	 *
	 * @defaultValue false
	 */
	readonly gzip?: boolean | number;
	/**
	 * Who shall be able to read it.
	 *
	 * @defaultValue `'common'`
	 */
	readonly compat?: ScapCompat;
	/**
	 * A series of files instead of one; only if the target is a path.
	 *
	 * @defaultValue one file
	 */
	readonly rotate?: Rotation;
	/**
	 * Write over a file that is there. `false` refuses to; pipes and devices are written to in any case.
	 *
	 * @defaultValue true
	 */
	readonly overwrite?: boolean;
	/**
	 * What the capture has counted, for the file: asked now and then, and at the end.
	 *
	 * @defaultValue the file does not tell
	 */
	readonly statistics?: () => CaptureStats;
	/**
	 * Who writes the file, for the file.
	 *
	 * @defaultValue `'triscap'`
	 */
	readonly program?: string;
}

/** What was written. */
export interface WriteStats {
	/** Events written, `drop` events among them. */
	readonly events: number;
	/** Events that were to be written and are in no file, because writing failed. */
	readonly lost: number;
	/** Bytes in all files, compressed if they are. */
	readonly bytes: number;
	/** The files, in the order in which they were begun; one that was written again stands there again. */
	readonly files: readonly string[];
}

/**
 * Looks at what somebody gave us.
 *
 * @throws TriscapError `ERR_TRISCAP_INVALID_OPTION`
 */
export function checkWriteOptions(target: unknown, {gzip, compat, rotate}: WriteOptions): void {
	const invalid = (message: string) => new TriscapError('ERR_TRISCAP_INVALID_OPTION', message);
	const show = (value: unknown) => (typeof value === 'string' ? JSON.stringify(value) : String(value));
	if (typeof target !== 'string' && typeof (target as Partial<Writable> | null)?.write !== 'function')
		throw new TypeError('write capture: expected a path or a stream to write into');
	if (typeof gzip === 'number' && !(Number.isInteger(gzip) && gzip >= 1 && gzip <= 9))
		throw invalid(`option gzip: ${gzip} is no level; from 1 (fast) to 9 (small), or true`);
	if (compat !== undefined && !compatKinds.includes(compat))
		throw invalid(`option compat: ${show(compat)} is unknown; ${compatKinds.join(', ')} exist`);
	if (rotate === undefined) return;
	if (typeof target !== 'string') throw invalid('option rotate: a stream is one file; give a path');
	const {bytes, seconds, events, files, whenFull} = rotate;
	if (bytes === undefined && seconds === undefined && events === undefined)
		throw invalid('option rotate: neither bytes nor seconds nor events says when to begin another file');
	for (const [name, value] of Object.entries({bytes, events, files}))
		if (value !== undefined && !(Number.isSafeInteger(value) && value > 0))
			throw invalid(`option rotate.${name}: ${show(value)} is not a whole number above 0`);
	if (seconds !== undefined && !(Number.isFinite(seconds) && seconds > 0))
		throw invalid(`option rotate.seconds: ${show(seconds)} is not a number above 0`);
	if (whenFull !== undefined && whenFull !== 'overwrite' && whenFull !== 'stop')
		throw invalid(`option rotate.whenFull: ${show(whenFull)} is unknown; 'overwrite' and 'stop' exist`);
	if (whenFull === 'stop' && files === undefined)
		throw invalid("option rotate.whenFull: 'stop' says what happens after so many files; set rotate.files");
}
