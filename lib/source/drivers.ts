// What is different about the drivers before their engine opens: what it is told beyond the common options, and how its
// failures are explained.

import {findModule} from '../build/module-file.js';
import {moduleRefused} from '../build/module-refused.js';
import {probeRefused, requireProbe} from '../build/probe-refused.js';
import {fromNative, type NativeFailure, type TriscapError} from '../errors.js';
import type {NativeOpenOptions} from '../native.js';
import type {CheckedOptions, DriverName} from '../options.js';

/** One driver, as `openLive()` uses it. */
export interface DriverSetup {
	/** How many CPUs `bufferBytes` is for, unless the user says it. */
	readonly cpusPerBuffer: number;
	/** Options of the engine that only this driver has. */
	prepare(options: CheckedOptions): Partial<NativeOpenOptions>;
	/** The error a user sees, from what `prepare()` or the addon threw. */
	explain(failure: unknown, prepared: Partial<NativeOpenOptions>): TriscapError;
}

/** By name. */
export const drivers: Record<DriverName, DriverSetup> = {
	'modern-bpf': {
		cpusPerBuffer: 2,
		prepare: () => ({}),
		explain: (failure) => fromNative('open modern-bpf', failure),
	},
	'bpf-legacy': {
		cpusPerBuffer: 1,
		prepare: ({probe}) => ({object: requireProbe(probe)}),
		explain: (failure) => probeRefused(failure),
	},
	kmod: {
		cpusPerBuffer: 1,
		prepare({module}) {
			const file = findModule(module);
			return file === undefined ? {} : {module: file};
		},
		explain: (failure, {module}) => moduleRefused(failure as NativeFailure, module) ?? fromNative('open kmod', failure),
	},
};
