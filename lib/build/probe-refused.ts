// Why there is no bpf-legacy driver here, in words.

import {fromNative, TriscapError, type NativeFailure} from '../errors.js';
import {BuildError} from './error.js';
import {findProbe, PROBE_VARIABLE} from './probe-file.js';
import {thisSystem, type System} from './system.js';

const ENOENT = 2;
const ESTALE = 116;

/**
 * The object to load.
 *
 * @throws BuildError `ERR_TRISCAP_NOT_BUILT`
 */
export function requireProbe(given: string | undefined, system: System = thisSystem()): string {
	const file = findProbe(given, system);
	if (file !== undefined) return file;
	throw new BuildError(
		'ERR_TRISCAP_NOT_BUILT',
		`open bpf-legacy: no object was built for Linux ${system.release}; build it with triscap build bpf-legacy, or name one with the option probe or ${PROBE_VARIABLE}`,
	);
}

/** The error that a user sees, from what {@link requireProbe} or the addon threw. */
export function probeRefused(failure: unknown): TriscapError {
	if (failure instanceof TriscapError) return failure;
	const {step = '', errno = 0, message} = failure as NativeFailure;
	if (!step.startsWith('load the BPF object: ')) return fromNative('open bpf-legacy', failure);
	const error = (code: TriscapError['code'], remedy: string) =>
		new BuildError(code, `open bpf-legacy: ${message}; ${remedy}`, {}, {cause: failure});
	if (-errno === ESTALE) return error('ERR_TRISCAP_VERSION_MISMATCH', 'build it again: triscap build bpf-legacy');
	if (-errno === ENOENT) return error('ERR_TRISCAP_NOT_BUILT', 'build it: triscap build bpf-legacy');
	return fromNative('open bpf-legacy', failure);
}
