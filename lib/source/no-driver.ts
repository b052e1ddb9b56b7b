// Why a driver was not taken, for whoever opened another one or none.

import {TriscapError, type TriscapErrorCode} from '../errors.js';
import type {DriverName} from '../options.js';
import type {ProbeReport} from '../probe/report.js';

/** A driver that was asked for, or would have been preferred, and does not capture. */
export interface PassedOver {
	/** Its name. */
	readonly driver: DriverName;
	/** What went wrong, to branch on. */
	readonly code: TriscapErrorCode;
	/** Why, and what to do. */
	readonly reason: string;
}

/** `ERR_TRISCAP_NO_DRIVER`: none of several drivers opened. */
export class NoDriverError extends TriscapError {
	/**
	 * Only the package itself makes these.
	 *
	 * @param passedOver - Each driver, and why not.
	 * @param report - What `probe()` found.
	 * @param options - `cause`: the error of the driver that was preferred.
	 */
	constructor(
		/** Each driver that was tried, in that order, and why it does not capture. */
		readonly passedOver: readonly PassedOver[],
		/** Everything that was checked, as `probe()` gives it. */
		readonly report: ProbeReport,
		options?: ErrorOptions,
	) {
		const lines = passedOver.map(({driver, reason}) => `\n  ${driver}: ${reason}`);
		super(
			'ERR_TRISCAP_NO_DRIVER',
			`open a capture: no driver works here; what to do stands behind each:${lines.join('')}`,
			options,
		);
	}
}

/** What stands behind the driver's name: its error without what was being done. */
export function passedOver(driver: DriverName, error: TriscapError): PassedOver {
	const begin = `open ${driver}: `;
	const {message, code} = error;
	return {driver, code, reason: message.startsWith(begin) ? message.slice(begin.length) : message};
}
