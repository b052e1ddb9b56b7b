// What is different about the drivers before their engine opens: what it is told beyond the common options, and how its
// failures are explained. What is only for drivers that are built is loaded with them: it is much code.

import {fromNative, type NativeFailure, type TriscapError} from '../errors.js';
import type {NativeOpenOptions} from '../native.js';
import type {CheckedOptions, DriverName} from '../options.js';

/** One driver, as `openLive()` uses it. */
export interface DriverSetup {
	/** How many CPUs `bufferBytes` is for, unless the user says it. */
	readonly cpusPerBuffer: number;
	/** Options of the engine that only this driver has. */
	prepare(options: CheckedOptions): Promise<Partial<NativeOpenOptions>>;
	/** The error a user sees, from what `prepare()` or the addon threw. */
	explain(failure: unknown, prepared: Partial<NativeOpenOptions>): Promise<TriscapError>;
}

/** By name. */
export const drivers: Record<DriverName, DriverSetup> = {
	'modern-bpf': {
		cpusPerBuffer: 2,
		prepare: () => Promise.resolve({}),
		explain: (failure) => Promise.resolve(fromNative('open modern-bpf', failure)),
	},
	'bpf-legacy': {
		cpusPerBuffer: 1,
		async prepare({probe}) {
			const {requireProbe} = await import('../build/probe-refused.js');
			return {object: requireProbe(probe)};
		},
		async explain(failure) {
			const {probeRefused} = await import('../build/probe-refused.js');
			return probeRefused(failure);
		},
	},
	kmod: {
		cpusPerBuffer: 1,
		async prepare({module}) {
			const {findModule} = await import('../build/module-file.js');
			const file = findModule(module);
			return file === undefined ? {} : {module: file};
		},
		async explain(failure, {module}) {
			const {moduleRefused} = await import('../build/module-refused.js');
			return moduleRefused(failure as NativeFailure, module) ?? fromNative('open kmod', failure);
		},
	},
};
