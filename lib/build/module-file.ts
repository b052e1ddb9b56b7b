// Which .ko is loaded: the one that the user names, else the one that `triscap build kmod` made for this kernel.

import {cacheFor} from './cache.js';
import {hashConfiguration, runningConfiguration} from './configuration.js';
import {hashSources, hasSources} from './sources.js';
import {thisSystem, type System} from './system.js';

/** The environment's name for it. */
export const MODULE_VARIABLE = 'TRISCAP_KMOD';

/** The module for the running kernel; undefined: none was built. */
export function findModule(given: string | undefined, system: System = thisSystem()): string | undefined {
	const named = given ?? system.env[MODULE_VARIABLE];
	if (named || !hasSources('kmod')) return named;
	const configuration = runningConfiguration(system);
	return cacheFor(system, 'kmod', {
		release: system.release,
		configurationHash: configuration && hashConfiguration(configuration),
		sourcesHash: hashSources('kmod'),
	}).find();
}
