// The drivers that are built per kernel, built for a kernel of the matrix as a user would: by `triscap build`, with the
// headers of that kernel, on another machine than the one that will load them.
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {root} from '../helpers/native.js';
import {builderFolder, inBuilder} from './builder.js';
import {command, say} from './command.js';
import type {Kernel} from './fetch.js';
import {fetchHeaders, headersInside} from './headers.js';
import {addProgram} from './image.js';

export interface BuiltDriver {
	/** What the tests are told where it lies. */
	readonly variable: string;
	readonly file: string;
}

interface Recipe {
	readonly variable: string;
	readonly file: string;
	build(kernel: Kernel, folder: string, file: string): void;
}

const recipes: Readonly<Record<string, Recipe>> = {
	kmod: {
		variable: 'TRISCAP_KMOD',
		file: 'triscap.ko',
		// In the builder: Kbuild's own programs may be newer than this machine's C library.
		build(kernel, folder, file) {
			inBuilder([...node(), '/triscap/dist/cli/main.js', ...buildArguments('kmod', kernel, `/out/${file}`)], {
				mounts: {'/triscap': root, '/out': folder},
				cwd: '/out',
			});
		},
	},
	'bpf-legacy': {
		variable: 'TRISCAP_BPF_PROBE',
		file: 'probe.o',
		// Here: clang is this machine's own, and reads the headers where they are.
		build(kernel, folder, file) {
			const headers = fetchHeaders(kernel);
			const args = buildArguments('bpf-legacy', kernel, path.join(folder, file), headers);
			command(process.execPath, [path.join(root, 'dist/cli/main.js'), ...args], {cwd: folder});
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
	recipe.build(kernel, folder, recipe.file);
	return {variable: recipe.variable, file: path.join(folder, recipe.file)};
}

/** Our own Node with its own libraries, in a folder of the builder that nothing else looks into. */
function node(): string[] {
	const place = '/opt/node';
	const folder = path.join(builderFolder(), place);
	const version = path.join(folder, process.version);
	if (!fs.existsSync(version)) {
		fs.rmSync(folder, {recursive: true, force: true});
		addProgram(folder, process.execPath);
		fs.writeFileSync(version, '');
	}
	const libraries = execFileSync('find', [folder, '-name', '*.so*', '-printf', '/%P\n'], {encoding: 'utf8'})
		.trim()
		.split('\n');
	const loader = libraries.find((file) => /\/ld-linux/.test(file)) ?? '';
	const folders = [...new Set(libraries.map((file) => `${place}${path.dirname(file)}`))];
	return [`${place}${loader}`, '--library-path', folders.join(':'), `${place}${fs.realpathSync(process.execPath)}`];
}
