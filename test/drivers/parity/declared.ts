// What schema/differences.ts declares for a driver on the running kernel.
import os from 'node:os';
import type {DriverName} from '../../../lib/options.js';
import {differences} from '../../../schema/differences.js';

const [major = 0, minor = 0] = /^(\d+)\.(\d+)/.exec(os.release())!.slice(1).map(Number);

/** Is this difference declared for the running kernel? */
export function declared(driver: DriverName, kind: 'nested faults' | 'end of a full record'): boolean {
	return differences.some((difference) => {
		if (difference.driver !== driver || difference.kind !== kind) return false;
		const [fromMajor = 0, fromMinor = 0] = difference.from ?? [];
		return major > fromMajor || (major === fromMajor && minor >= fromMinor);
	});
}

/** Do faults that come in the middle of another hook not reach this driver here? */
export function mayLackNested(driver: DriverName): boolean {
	return declared(driver, 'nested faults');
}
