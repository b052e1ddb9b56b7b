// The probe is much code, which a program that captures needs only when it fails: it is loaded by whoever calls it.

import type {ProbeOptions} from './probe.js';
import type {ProbeReport} from './report.js';

/**
 * Finds out what each driver can do here, by trying: maps are created, programs loaded and attached, and all of it is undone.
 * Nothing is concluded from a version number. Works without permissions, too; then it says which are missing.
 *
 * @param options - What to look at.
 * @throws {@link TriscapError} `ERR_TRISCAP_INVALID_OPTION`
 */
export async function probe(options: ProbeOptions = {}): Promise<ProbeReport> {
	const now = await import('./probe.js');
	return now.probe(options);
}
