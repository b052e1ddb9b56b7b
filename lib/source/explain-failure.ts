// Why a driver did not open: in the words of the checks where they know, else in its own. Only a failure loads this.

import {BuildError} from '../build/error.js';
import {TriscapError} from '../errors.js';
import type {DriverName} from '../options.js';
import type {CheckReport, ProbeReport} from '../probe/report.js';
import {oneLine} from '../probe/remedy.js';
import {explaining} from '../probe/text.js';

/** A driver's error in the words of the check that explains it. */
export function explainFailure(driver: DriverName, error: TriscapError, report: ProbeReport): TriscapError {
	const entry = report.drivers.find((candidate) => candidate.driver === driver);
	// What is wrong with a built driver, its own error knows better; what a process may do, the checks.
	const knowsBetter = error instanceof BuildError && error.code !== 'ERR_TRISCAP_PERMISSION';
	const check = entry?.state === 'unusable' && !knowsBetter ? explaining(entry.checks) : undefined;
	if (!check) return error;
	return new TriscapError(error.code, `open ${driver}: ${inOneLine(check)}`, {cause: error.cause ?? error});
}

function inOneLine({why, errno, remedy}: CheckReport): string {
	return `${why ?? ''}${errno ? ` (${errno})` : ''}; ${remedy ? oneLine(remedy) : ''}`;
}
