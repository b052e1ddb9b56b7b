// Why a driver was not taken: in the words of the checks where they know, else in its own.

import {BuildError} from '../build/error.js';
import {TriscapError, type TriscapErrorCode} from '../errors.js';
import type {DriverName} from '../options.js';
import type {CheckReport, ProbeReport} from '../probe/report.js';
import {explaining} from '../probe/text.js';

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

/** A driver's error in the words of the check that explains it. */
export function explainFailure(driver: DriverName, error: TriscapError, report: ProbeReport): TriscapError {
	const entry = report.drivers.find((candidate) => candidate.driver === driver);
	// What is wrong with a built driver, its own error knows better; what a process may do, the checks.
	const knowsBetter = error instanceof BuildError && error.code !== 'ERR_TRISCAP_PERMISSION';
	const check = entry?.state === 'unusable' && !knowsBetter ? explaining(entry.checks) : undefined;
	if (!check) return error;
	return new TriscapError(error.code, `open ${driver}: ${oneLine(check)}`, {cause: error.cause ?? error});
}

function oneLine({why, errno, remedy}: CheckReport): string {
	const command = remedy?.command ? `: ${remedy.command}` : '';
	return `${why ?? ''}${errno ? ` (${errno})` : ''}; ${remedy?.text ?? ''}${command}`;
}

/** What stands behind the driver's name: its error without what was being done. */
export function passedOver(driver: DriverName, error: TriscapError): PassedOver {
	const begin = `open ${driver}: `;
	const {message, code} = error;
	return {driver, code, reason: message.startsWith(begin) ? message.slice(begin.length) : message};
}
