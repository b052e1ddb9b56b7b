// Bytes of a capture, from a path, a stream or memory, decompressed on the way if they are compressed.

import {compressionOf, MAGIC_BYTES} from './compression.js';
import {CompressedInput} from './compressed-input.js';
import type {DamageError} from './errors.js';
import {BegunInput, openRaw, type CaptureSource} from './raw-input.js';

export type {CaptureSource} from './raw-input.js';

/** Bytes, in order, once. */
export interface Input {
	/** Fills the front of `target` with at least one byte; 0: there are no more. */
	read(target: Uint8Array): number | Promise<number>;
	/** What could not be decompressed: known once `read()` gave 0. */
	readonly failures?: readonly DamageError[];
	close(): Promise<void>;
}

/** Opens a source, and finds out whether it is compressed. */
export async function openInput(source: CaptureSource): Promise<Input> {
	const raw = await openRaw(source);
	try {
		const head = new Uint8Array(MAGIC_BYTES);
		let length = 0;
		while (length < MAGIC_BYTES) {
			const bytes = await raw.input.read(head.subarray(length));
			if (bytes === 0) break;
			length += bytes;
		}
		const begun = new BegunInput(head.subarray(0, length), raw.input);
		const compression = compressionOf(head.subarray(0, length));
		return compression ? new CompressedInput(begun, compression, raw.again) : begun;
	} catch (error) {
		await raw.input.close();
		throw error;
	}
}
