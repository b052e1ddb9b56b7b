// Builds a driver for one kernel: headers, an empty folder, the driver's own compiler run, a look at what came out, the cache.
// Nothing is downloaded, ever: what is missing is named.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {TriscapError} from '../errors.js';
import {isRelease} from '../probe/facts.js';
import type {BuildContext, BuiltDriver, DriverBuilder} from './builder.js';
import {cacheFor} from './cache.js';
import {hashConfiguration, runningConfiguration} from './configuration.js';
import {bpfLegacyBuilder} from './bpf-legacy.js';
import {BuildError} from './error.js';
import {findHeaders, type KernelHeaders} from './headers.js';
import {kmodBuilder} from './kmod.js';
import {runProgram} from './run.js';
import {driversFolder, hashSources} from './sources.js';
import {architecture, find, thisSystem, type System} from './system.js';

/** What to build. */
export interface BuildOptions {
	readonly driver: BuiltDriver;
	/** The kernel, as `uname -r` says it. Default: the one that `headers` is for, or the running one. */
	readonly release?: string | undefined;
	/** Its headers, where they are not at their usual place. */
	readonly headers?: string | undefined;
	/** A file to write the result to, too. */
	readonly output?: string | undefined;
	/** Build again even if the cache has it. */
	readonly force?: boolean | undefined;
	/** Told what is being done. */
	readonly onProgress?: ((line: string) => void) | undefined;
	/** Ends the build; nothing is kept of it. */
	readonly signal?: AbortSignal | undefined;
	/** The machine; tests bring another. */
	readonly system?: System | undefined;
}

/** What was built. */
export interface BuildResult {
	readonly driver: BuiltDriver;
	readonly release: string;
	readonly architecture: string;
	/** Tells kernels of one release apart. */
	readonly configuration: string;
	/** The fingerprint of the sources. */
	readonly sources: string;
	/** `output`, or where the cache has it. */
	readonly file: string;
	/** It was there already. */
	readonly cached: boolean;
	readonly seconds: number;
}

/** By driver. */
export const builders: Readonly<Record<BuiltDriver, DriverBuilder>> = {
	kmod: kmodBuilder,
	'bpf-legacy': bpfLegacyBuilder,
};

/**
 * Builds a driver, or finds it in the cache.
 *
 * @throws BuildError `ERR_TRISCAP_NO_HEADERS`, `ERR_TRISCAP_NO_COMPILER`, `ERR_TRISCAP_BUILD_FAILED`,
 * `ERR_TRISCAP_VERSION_MISMATCH`, `ERR_TRISCAP_WRITE`
 * @throws TriscapError `ERR_TRISCAP_INVALID_OPTION`: no kernel can be called like `release`
 */
export async function buildDriver(options: BuildOptions): Promise<BuildResult> {
	const {driver, output, signal, onProgress: say = () => {}, system = thisSystem()} = options;
	const began = performance.now();
	const builder = builders[driver];
	if (options.release !== undefined && !isRelease(options.release))
		throw new TriscapError(
			'ERR_TRISCAP_INVALID_OPTION',
			`build ${driver}: no kernel can be called ${JSON.stringify(options.release)}; name one as \`uname -r\` says it`,
		);
	const never = isRunning(system, options) ? builder.neverHere(system) : undefined;
	if (never) throw never;
	const headers = chooseHeaders(system, builder, options);
	const release = headers?.release ?? options.release ?? system.release;
	say(headers ? `headers of Linux ${release}: ${headers.build}` : `no headers; taking the BTF of Linux ${release}`);
	const arch = headers?.arch ?? architecture(system.machine)!;
	const configurationHash = headers?.configurationHash ?? withoutHeaders(system);
	const sourcesHash = hashSources(driver);
	const key = {release, configurationHash, sourcesHash};
	const cache = cacheFor({...system, machine: arch}, driver, key);
	const known = options.force ? undefined : cache.find();
	const result = {driver, release, architecture: arch, configuration: configurationHash, sources: sourcesHash};
	const done = (file: string, cached: boolean): BuildResult => ({
		...result,
		file,
		cached,
		seconds: Math.round(performance.now() - began) / 1000,
	});
	if (known) {
		say(`built before: ${known}`);
		return done(output ? copyTo(known, output) : known, true);
	}

	const work = fs.mkdtempSync(path.join(os.tmpdir(), 'triscap-build-'));
	try {
		const context: BuildContext = {
			...{system, release, arch, headers, work, drivers: driversFolder},
			async run(doing, program, args, runOptions) {
				say(doing);
				signal?.throwIfAborted();
				try {
					return await runProgram(doing, program, args, {within: work, signal, ...runOptions});
				} catch (error) {
					signal?.throwIfAborted(); // it failed because it was ended
					throw error;
				}
			},
		};
		const made = await builder.compile(context);
		say(`check ${path.basename(made)}`);
		const found = await builder.check(made, context);
		if (found !== undefined) say(found);
		const kept = keep(() => cache.keep(made), output !== undefined, say);
		return done(output ? copyTo(made, output) : kept!, false);
	} finally {
		fs.rmSync(work, {recursive: true, force: true});
	}
}

/** Undefined: there are none, and the driver can do with the running kernel's BTF. */
function chooseHeaders(system: System, builder: DriverBuilder, options: BuildOptions): KernelHeaders | undefined {
	try {
		return findHeaders(system, options);
	} catch (error) {
		if (builder.fromBtf && isRunning(system, options) && find(system, '/sys/kernel/btf/vmlinux')) return undefined;
		throw error;
	}
}

function isRunning(system: System, {headers, release}: BuildOptions): boolean {
	return headers === undefined && (release ?? system.release) === system.release;
}

function withoutHeaders(system: System): string {
	const configuration = runningConfiguration(system);
	return configuration ? hashConfiguration(configuration) : 'unknown';
}

/** A cache that cannot be written is a pity, and an error only where the result would be lost. */
function keep(store: () => string, optional: boolean, say: (line: string) => void): string | undefined {
	try {
		return store();
	} catch (error) {
		const {message} = error as Error;
		if (!optional)
			throw new BuildError(
				'ERR_TRISCAP_WRITE',
				`keep the driver: ${message}; name a file that can be written with -o`,
				{},
				{cause: error},
			);
		say(`not kept for the next time: ${message}`);
		return undefined;
	}
}

function copyTo(file: string, output: string): string {
	try {
		fs.copyFileSync(file, output);
	} catch (error) {
		throw new TriscapError('ERR_TRISCAP_WRITE', `write ${output}: ${(error as Error).message}`, {cause: error});
	}
	return path.resolve(output);
}
