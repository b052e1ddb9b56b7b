// What is different about the drivers that are built on the user's machine. build.ts does everything that is not: it finds
// headers, makes the work folder, keeps the result.

import type {BuildError} from './error.js';
import type {KernelHeaders} from './headers.js';
import type {RunOptions} from './run.js';
import type {Architecture, System} from './system.js';

/** The drivers that are built for one kernel. */
export type BuiltDriver = 'kmod' | 'bpf-legacy';

/** One build. */
export interface BuildContext {
	readonly system: System;
	/** The kernel that it is for. */
	readonly release: string;
	readonly arch: Architecture;
	/** Undefined: the running kernel's BTF has to do. */
	readonly headers: KernelHeaders | undefined;
	/** The package's folder `drivers`: read only. */
	readonly drivers: string;
	/** An empty folder for this build, removed afterwards. */
	readonly work: string;
	/**
	 * Runs a program to its end and gives what it wrote to stdout. `doing` is for whoever watches: "compile the module".
	 *
	 * @throws BuildError `ERR_TRISCAP_BUILD_FAILED`, with what the compiler complained about first.
	 */
	readonly run: (doing: string, program: string, args: readonly string[], options?: RunOptions) => Promise<string>;
}

/** How one driver is built. */
export interface DriverBuilder {
	/** Of the file that comes out. */
	readonly extension: '.ko' | '.o';
	/** Can do without headers where the running kernel has BTF. */
	readonly fromBtf: boolean;
	/** Why the running kernel could never take it, if that is so. */
	neverHere(system: System): BuildError | undefined;
	/** Compiles and gives the path of what came out, somewhere in `work`. */
	compile(context: BuildContext): Promise<string>;
	/** Looks at what came out: is it for this kernel? Throws a BuildError if not; says what whoever watches may want to know. */
	check(file: string, context: BuildContext): Promise<string | undefined>;
}
