// How to install what is missing: in the words of the probe, which knows distributions, containers and kernels' flavours.

import {readFacts} from '../probe/facts.js';
import {installHeaders, installPrograms} from '../probe/generated/packages.js';
import {findRemedy, oneLine} from '../probe/remedy.js';
import type {TriscapErrorCode} from '../errors.js';
import {BuildError, type BuildFailureDetails, type Need} from './error.js';
import type {System} from './system.js';

/** Something is not installed: what to type is part of the answer. */
export function missing(
	system: System,
	code: TriscapErrorCode,
	why: string,
	needs: readonly Need[],
	release: string,
	details: BuildFailureDetails = {},
): BuildError {
	const facts = readFacts(system, release);
	facts.set('programs', needs.join(' '));
	// Who builds for another kernel does so where it suits: that this is a container is no reason not to.
	if (release !== system.release) facts.set('container', 'none');
	const remedy = findRemedy(needs.includes('headers') ? installHeaders : installPrograms, null, facts);
	return new BuildError(code, `${why}; ${oneLine(remedy)}`, {...details, missing: needs, remedy});
}
