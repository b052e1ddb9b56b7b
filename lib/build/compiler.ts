// The programs that building takes: those that fit the kernel best, found on the PATH.

import fs from 'node:fs';
import path from 'node:path';
import type {Configuration} from './configuration.js';
import {find, list, type System} from './system.js';

/** A program that was found. */
export interface Program {
	readonly name: string;
	/** Where it can be started. */
	readonly path: string;
}

const usual = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** A program on the PATH; root's folders are looked into whether they are on it or not. */
export function findProgram(system: System, name: string): Program | undefined {
	for (const folder of folders(system)) {
		const file = path.join(folder, name);
		const found = find(system, file);
		// Under its own name: some programs (llvm-strip, ccache) do what they are called.
		if (found && isExecutable(found)) return {name, path: system.root === '/' ? file : found};
	}
	return undefined;
}

/**
 * A compiler for a kernel. The one that built it comes first, since the kernel was configured by what that one can; then the
 * one without a number, then the newest.
 *
 * @param configuration - The kernel's; undefined: any will do.
 */
export function findCompiler(
	system: System,
	kind: 'gcc' | 'clang',
	configuration?: Configuration,
): Program | undefined {
	const builtBy = configuration && compilerOf(configuration);
	const exact = builtBy?.kind === kind ? findProgram(system, `${kind}-${builtBy.major}`) : undefined;
	return exact ?? findProgram(system, kind) ?? newest(system, kind);
}

/** A program of LLVM (llc, llvm-strip, …) of the same version as a clang. */
export function findLlvm(system: System, clang: Program, name: string): Program | undefined {
	const real = fs.realpathSync(clang.path); // /usr/lib/llvm-14/bin/clang
	const suffix = /-\d+$/.exec(clang.name)?.[0] ?? /-\d+(?=\/bin\/)/.exec(real)?.[0] ?? '';
	const beside = path.join(path.dirname(real), name);
	if (isExecutable(beside)) return {name, path: beside};
	return findProgram(system, name + suffix) ?? findProgram(system, name) ?? newest(system, name);
}

/** What built the kernel, as its configuration says. */
export function compilerOf(configuration: Configuration): {kind: 'gcc' | 'clang'; major: number} | undefined {
	const version = (name: string) => Math.floor(Number(configuration.get(name) ?? 0) / 10000);
	if (configuration.get('CONFIG_CC_IS_CLANG') === 'y') return {kind: 'clang', major: version('CONFIG_CLANG_VERSION')};
	if (configuration.get('CONFIG_CC_IS_GCC') === 'y') return {kind: 'gcc', major: version('CONFIG_GCC_VERSION')};
	return undefined;
}

function newest(system: System, name: string): Program | undefined {
	const numbered = new RegExp(`^${name}-(\\d+)$`);
	const versions = folders(system).flatMap((folder) =>
		list(system, folder).flatMap((file) => numbered.exec(file) ?? []),
	);
	const best = Math.max(...versions.map(Number).filter(Number.isInteger));
	return Number.isFinite(best) ? findProgram(system, `${name}-${best}`) : undefined;
}

/** A PATH for what they start themselves: the user's may be a short one, as under sudo. */
export function searchPath(system: System): string {
	return folders(system).join(':');
}

function folders({env}: System): string[] {
	return [...new Set([...(env['PATH'] ?? '').split(':'), ...usual.split(':')])].filter((folder) =>
		folder.startsWith('/'),
	);
}

function isExecutable(file: string): boolean {
	try {
		fs.accessSync(file, fs.constants.X_OK);
		return fs.statSync(file).isFile();
	} catch {
		return false;
	}
}
