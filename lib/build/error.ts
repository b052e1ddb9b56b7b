// What went wrong with a built driver, with what a program may want to know of it.

import {TriscapError, type TriscapErrorCode} from '../errors.js';
import type {Remedy} from '../probe/report.js';

/** What building takes. */
export type Need = 'headers' | 'gcc' | 'clang' | 'llvm' | 'make';

/** The first thing that a compiler complained about. */
export interface CompilerComplaint {
	/** Where: a path below the driver's sources, or below the kernel's headers. */
	readonly file: string;
	readonly line: number;
	/** The function that it was compiling, if it said so. */
	readonly function: string | undefined;
	/** The header that it did not find, if that was it. */
	readonly header: string | undefined;
	readonly message: string;
}

/** What {@link BuildError.details} can have. */
export interface BuildFailureDetails {
	/** What is missing, and what to do about it on this system. */
	readonly missing?: readonly Need[];
	readonly remedy?: Remedy;
	readonly complaint?: CompilerComplaint;
	/** Everything that the step which failed printed. */
	readonly log?: string;
	/** Where was looked. */
	readonly tried?: readonly string[];
}

/** A driver could not be built, found or loaded. */
export class BuildError extends TriscapError {
	/**
	 * Only the package itself makes these.
	 *
	 * @param code - What went wrong, to branch on.
	 * @param message - What was being done, why it failed, and what to do.
	 * @param details - The same for programs.
	 * @param options - `cause`: the error underneath.
	 */
	constructor(
		code: TriscapErrorCode,
		message: string,
		readonly details: BuildFailureDetails = {},
		options?: ErrorOptions,
	) {
		super(code, message, options);
	}
}
