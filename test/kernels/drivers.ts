// The drivers that are built per kernel, built for a kernel of the matrix as a user would: by `triscap build`, with the
// headers of that kernel, on another machine than the one that will load them.
import fs from 'node:fs';
import path from 'node:path';
import {root} from '../helpers/native.js';
import {driversFolder, packageVersion} from '../../lib/build/sources.js';
import {CC, fetchBuilder, inBuilder} from './builder.js';
import {command, say} from './command.js';
import {compilerPackage, nodeInBuilder} from './cross.js';
import type {Kernel} from './fetch.js';
import {fetchHeaders, headersInside} from './headers.js';
import {machineOf} from './machines.js';

export interface BuiltDriver {
	/** What the tests are told where it lies. */
	readonly variable: string;
	readonly file: string;
	/** What building it printed. */
	readonly said: string;
}

interface Recipe {
	readonly variable: string;
	readonly file: string;
	/** @returns what was printed */
	build(kernel: Kernel, folder: string, file: string): string;
}

const recipes: Readonly<Record<string, Recipe>> = {
	kmod: {
		variable: 'TRISCAP_KMOD',
		file: 'triscap.ko',
		// In the builder: Kbuild's own programs may be newer than this machine's C library.
		build(kernel, folder, file) {
			if (machineOf(kernel).prefix !== '') return crossCompile(kernel, folder, file);
			return inBuilder(
				[nodeInBuilder(), '/triscap/dist/cli/main.js', ...buildArguments('kmod', kernel, `/out/${file}`)],
				{
					mounts: {'/triscap': root, '/out': folder},
					cwd: '/out',
				},
			);
		},
	},
	'bpf-legacy': {
		variable: 'TRISCAP_BPF_PROBE',
		file: 'probe.o',
		// Here: clang is this machine's own, and reads the headers where they are.
		build(kernel, folder, file) {
			const headers = fetchHeaders(kernel);
			const args = buildArguments('bpf-legacy', kernel, path.join(folder, file), headers);
			return command(process.execPath, [path.join(root, 'dist/cli/main.js'), ...args], {cwd: folder});
		},
	},
};

function buildArguments(driver: string, kernel: Kernel, output: string, headers = headersInside(kernel)): string[] {
	return ['build', driver, '--kernel-release', kernel.release, '--headers', headers, '-o', output];
}

/** Those that can be had for a kernel: without its headers, none that is built. */
export function availableDrivers(drivers: readonly string[], {headers = true}: Kernel): string[] {
	return drivers.filter((driver) => headers || recipes[driver] === undefined);
}

/** Builds a driver for a kernel; undefined when it needs no building. */
export function buildDriver(driver: string, kernel: Kernel, folder: string): BuiltDriver | undefined {
	const recipe = recipes[driver];
	if (!recipe) return undefined;
	fetchHeaders(kernel);
	say(`${kernel.name} ${driver}: building`);
	const said = recipe.build(kernel, folder, recipe.file);
	return {variable: recipe.variable, file: path.join(folder, recipe.file), said};
}

/** The module for another machine, which `triscap build` leaves to that one: Kbuild with a compiler of the builder. */
function crossCompile(kernel: Kernel, folder: string, file: string): string {
	const {kernel: arch, prefix} = machineOf(kernel);
	fetchBuilder([compilerPackage(CC, machineOf(kernel))]);
	const work = fs.mkdtempSync(path.join(folder, 'kmod-'));
	for (const part of ['kmod', 'common'])
		fs.cpSync(path.join(driversFolder, part), path.join(work, part), {recursive: true});
	const names = [`ARCH=${arch}`, `CROSS_COMPILE=${prefix}`, `CC=${prefix}${CC}`, `TRISCAP_RELEASE=${packageVersion()}`];
	const mounts = {'/drivers': work};
	const make = ['make', '-s', '-j2', '-C', headersInside(kernel), 'M=/drivers/kmod', ...names, 'modules'];
	const said = inBuilder(make, {mounts});
	inBuilder([`${prefix}strip`, '--strip-debug', `/drivers/kmod/${file}`], {mounts});
	fs.renameSync(path.join(work, 'kmod', file), path.join(folder, file));
	fs.rmSync(work, {recursive: true});
	return said;
}
