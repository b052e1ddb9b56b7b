// Which kernels of matrix.json a command line means.
import fs from 'node:fs';
import path from 'node:path';
import {readBoots, type BootEntry} from './boots.js';
import {SetupError} from './command.js';
import {debugKernel} from './debug-kernel.js';
import {fetchKernel, type Kernel, type KernelEntry} from './fetch.js';

export interface Choice {
	/** What `--kernel` said; empty: all. */
	readonly kernels: readonly string[];
	/** Asks the mirror for newer ones. */
	readonly update: boolean;
	/** More for the command line of each. */
	readonly boot?: readonly string[];
}

/** Not in the matrix: it takes a while to build, and to run. */
const debugName = 'debug';

/** Those that were asked for, each once, in the order of the matrix; the debug kernel comes last. */
export function chooseKernels({kernels, update, boot = []}: Choice): Kernel[] {
	const file = path.join(import.meta.dirname, 'matrix.json');
	const entries = JSON.parse(fs.readFileSync(file, 'utf8')) as KernelEntry[];
	const fetched = new Map<KernelEntry, Kernel>();
	const fetch = (entry: KernelEntry) => {
		const kernel = fetched.get(entry) ?? fetchKernel(entry, {update});
		fetched.set(entry, kernel);
		return kernel;
	};
	const make = (entry: KernelEntry | BootEntry): Kernel => {
		if (!('like' in entry)) return fetch(entry);
		const {like, ...otherwise} = entry;
		const own = entries.find(({name}) => name === like)!; // they were made from these
		return {...fetch(own), ...otherwise};
	};
	const wanted = kernels.filter((name) => name !== debugName);
	const chosen =
		wanted.length === 0 && kernels.length > 0
			? []
			: chooseEntries([...entries, ...readBoots(restrictable(entries))], wanted, (entry) =>
					'like' in entry ? '' : fetch(entry).release,
				);
	const all = [...chosen.map(make), ...(kernels.includes(debugName) ? [debugKernel({update})] : [])];
	return all.map((kernel) => ({...kernel, parameters: [...(kernel.parameters ?? []), ...boot]}));
}

/** Those that are booted in each mode, too: what runs without being asked for, on machines of this kind. */
function restrictable(entries: readonly KernelEntry[]): string[] {
	return entries.filter(({asked, architecture}) => !asked && !architecture).map(({name}) => name);
}

/**
 * Each name for itself: an entry of that name; or else those whose names begin so; or else those for which a release was found
 * that begins so. `releaseOf` may have to download a kernel, so it is asked last. Those that want to be asked for are found by
 * their whole name alone.
 */
export function chooseEntries<Entry extends {readonly name: string; readonly asked?: boolean}>(
	entries: readonly Entry[],
	wanted: readonly string[],
	releaseOf: (entry: Entry) => string,
): Entry[] {
	const usual = entries.filter(({asked}) => !asked);
	if (wanted.length === 0) return usual;
	const chosen = new Set<Entry>();
	for (const name of wanted) {
		let found = entries.filter((entry) => entry.name === name);
		if (found.length === 0) found = usual.filter((entry) => begins(entry.name, name));
		if (found.length === 0) found = usual.filter((entry) => begins(releaseOf(entry), name));
		if (found.length === 0) {
			const names = [...entries.map((entry) => entry.name), debugName];
			throw new SetupError(`--kernel ${name}: there is none; there are ${names.join(', ')}`);
		}
		for (const entry of found) chosen.add(entry);
	}
	return entries.filter((entry) => chosen.has(entry));
}

/** 6.1 begins 6.1.0-13, and not 6.12. */
function begins(text: string, name: string): boolean {
	return text === name || (text.startsWith(name) && /^[^\d]/.test(text.slice(name.length)));
}
