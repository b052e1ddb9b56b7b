// The kernel module: built by the kernel's own build system, and looked at before anybody loads it.

import path from 'node:path';
import type {BuildContext, DriverBuilder} from './builder.js';
import {compilerOf, findCompiler, findProgram, searchPath} from './compiler.js';
import {BuildError, type Need} from './error.js';
import {supportsModules} from './kernel-state.js';
import {readModuleInfo, releaseOf} from './modinfo.js';
import {missing} from './packages.js';
import {architecture} from './system.js';
import {copySources, packageVersion} from './sources.js';

/** See {@link DriverBuilder}. */
export const kmodBuilder: DriverBuilder = {
	extension: '.ko',
	fromBtf: false,

	neverHere(system) {
		if (supportsModules(system) !== false) return undefined;
		return new BuildError(
			'ERR_TRISCAP_NO_MODULE_SUPPORT',
			'build kmod: the running kernel was built without modules (CONFIG_MODULES); use a BPF driver, or name another kernel with --kernel-release or --headers',
		);
	},

	async compile(context) {
		const {build, release, configuration, arch} = context.headers!;
		if (arch !== architecture(context.system.machine))
			throw new BuildError(
				'ERR_TRISCAP_NO_COMPILER',
				`build kmod for Linux ${release}: its headers are for ${arch}, and this machine is ${context.system.machine}; build it on such a machine`,
			);
		const kind = compilerOf(configuration)?.kind ?? 'gcc';
		const make = findProgram(context.system, 'make');
		const compiler = findCompiler(context.system, kind, configuration);
		const lacking: Need[] = [...(make ? [] : ['make' as const]), ...(compiler ? [] : [kind])];
		if (!make || !compiler) {
			const why = `build kmod for Linux ${release}: ${lacking.join(' and ')}: not installed`;
			throw missing(context.system, 'ERR_TRISCAP_NO_COMPILER', why, lacking, release);
		}
		copySources('kmod', context.work);
		const folder = path.join(context.work, 'kmod');
		const tools = kind === 'clang' ? [`CC=${compiler.path}`, 'LLVM=1'] : [`CC=${compiler.path}`];
		// Without MAKEFLAGS and the like of a make around us.
		const env = {PATH: searchPath(context.system), HOME: context.work};
		await context.run(
			`compile the module with ${compiler.name}`,
			make.path,
			['-C', build, `M=${folder}`, `TRISCAP_RELEASE=${packageVersion()}`, ...tools, 'modules'],
			{env},
		);
		const module = path.join(folder, 'triscap.ko');
		await stripModule(module, context);
		return module;
	},

	check(file, context) {
		checkModule(file, context);
		return Promise.resolve(undefined);
	},
};

/** Debug information is most of the file. Nobody misses it, nor the program that takes it out. */
async function stripModule(module: string, {system, run}: BuildContext): Promise<void> {
	const strip = findProgram(system, 'strip') ?? findProgram(system, 'llvm-strip');
	if (!strip) return;
	try {
		await run('strip it of debug information', strip.path, ['--strip-debug', module]);
	} catch (error) {
		if (!(error instanceof BuildError)) throw error;
	}
}

/** Is it a module for this kernel? The kernel itself compares more, when it is loaded. */
export function checkModule(file: string, {release, arch}: Pick<BuildContext, 'release' | 'arch'>): void {
	const info = readModuleInfo(file);
	const wrong = (why: string) => {
		throw new BuildError(
			'ERR_TRISCAP_VERSION_MISMATCH',
			`check ${file}: ${why}; build it for this kernel: triscap build kmod --kernel-release ${release}`,
		);
	};
	if (!info || info.fields.get('name') !== 'triscap') return wrong('it is no triscap module');
	const machine = {x86_64: 'x86_64', arm64: 'aarch64'}[arch];
	if (info.machine !== machine) return wrong(`it is for ${info.machine} machines, not for ${machine}`);
	if (releaseOf(info) !== release) return wrong(`it is for Linux ${releaseOf(info)}, not for ${release}`);
}
