// The headers of a kernel: where distributions put them, whether they are whole, and for which kernel they are.

import fs from 'node:fs';
import path from 'node:path';
import {isRelease} from '../probe/facts.js';
import {hashConfiguration, readConfiguration, type Configuration} from './configuration.js';
import {BuildError} from './error.js';
import {missing} from './packages.js';
import {architecture, find, list, type Architecture, type System} from './system.js';

/** What external modules are built against. */
export interface KernelHeaders {
	/** The kernel that they are for: what `uname -r` says in it. */
	readonly release: string;
	readonly arch: Architecture;
	/** The folder for `make -C`, with what was generated for this configuration. */
	readonly build: string;
	/** Where the kernel's own headers lie: `build` itself, or a folder that several configurations share. */
	readonly source: string;
	readonly configuration: Configuration;
	readonly configurationHash: string;
}

/** Where to look. */
export interface HeadersWanted {
	/** Default: the running kernel, or whatever `headers` is for. */
	readonly release?: string | undefined;
	/** A folder, and then no other. */
	readonly headers?: string | undefined;
}

/** Where distributions put them; `*` is any name. The first three are the same in most. */
const places = (release: string) => [
	`/lib/modules/${release}/build`,
	`/usr/lib/modules/${release}/build`,
	`/usr/src/linux-headers-${release}`, // Debian, Ubuntu, Alpine
	`/usr/src/kernels/${release}`, // Fedora, RHEL
	`/usr/src/linux-${release}`,
	'/usr/src/linux-*-obj/*/*', // SUSE
	'/usr/src/linux-obj/*/*',
];

/**
 * Finds the headers of a kernel.
 *
 * @throws BuildError `ERR_TRISCAP_NO_HEADERS`: none, not whole, or another kernel's.
 */
export function findHeaders(system: System, wanted: HeadersWanted = {}): KernelHeaders {
	if (wanted.headers !== undefined) return givenHeaders(system, wanted.headers, wanted.release);
	const release = wanted.release ?? system.release;
	const tried = places(release).flatMap((place) => expand(system, place));
	const halves: string[] = [];
	for (const place of tried) {
		const headers = readHeaders(system, place);
		if (typeof headers !== 'string' && headers.release === release) return headers;
		if (typeof headers === 'string' && find(system, place)) halves.push(`${place} ${headers}`);
	}
	const why = halves.length > 0 ? `${halves.join(', ')}` : 'they are not installed';
	throw missing(
		system,
		'ERR_TRISCAP_NO_HEADERS',
		`find the headers of Linux ${release}: ${why}`,
		['headers'],
		release,
		{tried},
	);
}

function givenHeaders(system: System, folder: string, release: string | undefined): KernelHeaders {
	const headers = readHeaders(system, path.resolve(folder));
	if (typeof headers === 'string')
		throw new BuildError(
			'ERR_TRISCAP_NO_HEADERS',
			`read the headers in ${folder}: it ${headers}; name the folder that /lib/modules/RELEASE/build leads to`,
			{tried: [folder]},
		);
	if (release !== undefined && headers.release !== release)
		throw new BuildError(
			'ERR_TRISCAP_NO_HEADERS',
			`read the headers in ${folder}: they are for Linux ${headers.release}, not ${release}; leave out one of the two`,
			{tried: [folder]},
		);
	return headers;
}

/** The headers in a folder, or what it lacks. */
function readHeaders(system: System, place: string): KernelHeaders | string {
	const build = find(system, place);
	if (!build) return 'does not exist';
	if (!fs.existsSync(path.join(build, 'Makefile'))) return 'has no Makefile';
	const release = readRelease(build);
	if (release === undefined) return 'was never prepared (include/generated/utsrelease.h is missing)';
	if (!isRelease(release)) return `is for Linux ${JSON.stringify(release)}, which no kernel can be called`;
	const configuration = readConfiguration(path.join(build, 'include/config/auto.conf'));
	if (!configuration) return 'was never configured (include/config/auto.conf is missing)';
	const source = findSource(system, build);
	if (source === undefined) return 'leads to no sources (include/linux/kconfig.h is missing)';
	const arch = configuration.has('CONFIG_ARM64') ? 'arm64' : configuration.has('CONFIG_X86_64') ? 'x86_64' : undefined;
	if (arch === undefined || architecture(arch) === undefined) return 'is for an architecture that no driver supports';
	return {release, arch, build, source, configuration, configurationHash: hashConfiguration(configuration)};
}

function readRelease(build: string): string | undefined {
	const text = readIn(build, 'include/generated/utsrelease.h');
	return /UTS_RELEASE "([^"]+)"/.exec(text ?? '')?.[1] ?? readIn(build, 'include/config/kernel.release')?.trim();
}

/** Debian's Makefile includes the one that configurations share, SUSE's calls make there; others have a link beside `build`. */
function findSource(system: System, build: string): string | undefined {
	// A tree that was moved may say it relative to itself.
	const makefile = (readIn(build, 'Makefile') ?? '').replaceAll(
		'$(dir $(abspath $(lastword $(MAKEFILE_LIST))))',
		`${build}/`,
	);
	const named = [...makefile.matchAll(/^include\s+(\/\S+)\/Makefile$|-C\s+(\/\S+)/gm)].map(
		([, included, called]) => included ?? called!,
	);
	const beside = [build, path.join(build, 'source'), path.join(path.dirname(build), 'source')];
	for (const place of [...beside, ...named.map((name) => find(system, name) ?? name)]) {
		if (fs.existsSync(path.join(place, 'include/linux/kconfig.h'))) return fs.realpathSync(place);
	}
	return undefined;
}

function readIn(folder: string, file: string): string | undefined {
	try {
		return fs.readFileSync(path.join(folder, file), 'utf8');
	} catch {
		return undefined;
	}
}

/** Paths that a place with stars stands for. */
function expand(system: System, place: string): string[] {
	let all = [''];
	for (const part of place.split('/').filter(Boolean)) {
		const star = part.includes('*') && new RegExp(`^${part.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
		all = all.flatMap((folder) =>
			star
				? list(system, folder)
						.filter((name) => star.test(name))
						.map((name) => `${folder}/${name}`)
				: [`${folder}/${part}`],
		);
	}
	return all;
}
