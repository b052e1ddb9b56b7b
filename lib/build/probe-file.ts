// Which object the bpf-legacy driver loads: the one that the user names, else the one that `triscap build bpf-legacy` made for
// this kernel.

import {cacheFor} from './cache.js';
import {hashConfiguration, runningConfiguration} from './configuration.js';
import {hashSources} from './sources.js';
import {thisSystem, type System} from './system.js';

/** The environment's name for it. */
export const PROBE_VARIABLE = 'TRISCAP_BPF_PROBE';

/** The object for the running kernel; undefined: none was built. */
export function findProbe(given: string | undefined, system: System = thisSystem()): string | undefined {
	const named = given ?? system.env[PROBE_VARIABLE];
	if (named) return named;
	const configuration = runningConfiguration(system);
	return cacheFor(system, 'bpf-legacy', {
		release: system.release,
		configurationHash: configuration && hashConfiguration(configuration),
		sourcesHash: hashSources('bpf-legacy'),
	}).find();
}
