// What is wrong with a capture file, and where.

import {TriscapError, type TriscapErrorCode} from '../errors.js';

/** A place in a capture file that cannot be read as what it should be. */
export class DamageError extends TriscapError {
	/**
	 * Only the package itself makes these.
	 *
	 * @param code - `ERR_TRISCAP_DAMAGED_FILE` or `ERR_TRISCAP_TRUNCATED_FILE`.
	 * @param message - What is wrong.
	 * @param offset - Where.
	 * @param options - `cause`: the error underneath.
	 */
	constructor(
		code: TriscapErrorCode,
		message: string,
		/** Where it starts, in bytes of the (uncompressed) file. */
		readonly offset: number,
		options?: ErrorOptions,
	) {
		super(code, message, options);
	}
}

/** Something in the file contradicts itself; reading goes on behind it. */
export function damaged(what: string, offset: number, options?: ErrorOptions): DamageError {
	return new DamageError(
		'ERR_TRISCAP_DAMAGED_FILE',
		`read capture: ${what} at byte ${offset}; it is left out`,
		offset,
		options,
	);
}

/** The file ends too early. */
export function truncated(what: string, offset: number, options?: ErrorOptions): DamageError {
	return new DamageError(
		'ERR_TRISCAP_TRUNCATED_FILE',
		`read capture: ${what} at byte ${offset}; everything before it is complete`,
		offset,
		options,
	);
}

/** It is no capture, or none that can be read here. */
export function notACapture(why: string, options?: ErrorOptions): TriscapError {
	return new TriscapError('ERR_TRISCAP_NOT_A_CAPTURE', `open capture: ${why}`, options);
}
