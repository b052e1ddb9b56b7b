// Which kernels of matrix.json a command line means.
import fs from 'node:fs';
import path from 'node:path';
import {SetupError} from './command.js';
import {debugKernel} from './debug-kernel.js';
import {fetchKernel, type Kernel, type KernelEntry} from './fetch.js';

export interface Choice {
	/** What `--kernel` said; empty: all. */
	readonly kernels: readonly string[];
	/** Asks the mirror for newer ones. */
	readonly update: boolean;
}

/** Not in the matrix: it takes a while to build, and to run. */
const debugName = 'debug';

/** Those that were asked for: by the name of their entry, or by the release that was found for it. */
export function chooseKernels({kernels, update}: Choice): Kernel[] {
	if (kernels.includes(debugName))
		return [
			...(kernels.length > 1 ? chooseKernels({kernels: kernels.filter((name) => name !== debugName), update}) : []),
			debugKernel({update}),
		];
	const file = path.join(import.meta.dirname, 'matrix.json');
	const entries = JSON.parse(fs.readFileSync(file, 'utf8')) as KernelEntry[];
	const begins = (text: string, wanted: string) => text === wanted || /^[^\d]/.test(text.slice(wanted.length));
	const matches = (text: string) => kernels.some((wanted) => text.startsWith(wanted) && begins(text, wanted));
	const named = entries.filter((entry) => kernels.length === 0 || matches(entry.name));
	if (named.length > 0) return named.map((entry) => fetchKernel(entry, {update}));
	const found = entries.map((entry) => fetchKernel(entry, {update})).filter((kernel) => matches(kernel.release));
	if (found.length > 0) return found;
	throw new SetupError(`--kernel ${kernels.join(', ')}: none; there are ${entries.map(({name}) => name).join(', ')}`);
}
