// What a guest of another machine runs of ours, cross-compiled in the builder: the addon with its eBPF object, the program that
// makes syscalls, and the module's own tests. Kept in build/cross, where the next run finds what has not changed.
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {findClang, findLlvmStrip} from '../../scripts/setup/tools.js';
import {actFlags, actSources} from '../helpers/act.js';
import {root} from '../helpers/native.js';
import {builderFolder, CC, CXX, fetchBuilder, inBuilder} from './builder.js';
import {command, say, SetupError} from './command.js';
import {addProgram} from './image.js';
import type {Machine} from './machines.js';

export interface Built {
	readonly addon: string;
	readonly act: string;
	readonly kmodTest: string;
}

/** Builds all of it for a machine that is not this one. */
export function crossBuild(machine: Machine): Built {
	const folder = path.join(root, 'build/cross', machine.name);
	fs.mkdirSync(folder, {recursive: true});
	const [cc, cxx] = [compilerPackage(CC, machine), compilerPackage(CXX, machine)];
	fetchBuilder([cc, cxx, 'python3']);
	say(`cross-compiling for ${machine.name}`);
	const mounts = {'/triscap': root, '/cross': folder};
	const compiler = `${machine.prefix}${CC}`;
	inBuilder([compiler, ...actFlags, '-o', '/cross/act', ...actSources()], {mounts, cwd: '/triscap/test/helpers/acts'});
	inBuilder(['make', '-s', '-C', '/triscap/test/kmod', `CC=${compiler}`, 'OUT=/cross'], {mounts});
	buildObject(folder, machine);
	buildAddon(folder, machine, mounts);
	const place = (name: string) => path.join(folder, name);
	return {addon: place('build/Release/triscap.node'), act: place('act'), kmodTest: place('kmod_test')};
}

/** Debian's name of the package with a compiler for a machine. */
export function compilerPackage(compiler: string, {gnu, prefix}: Machine): string {
	return prefix === '' ? compiler : `${compiler}-${gnu.replace('_', '-')}-linux-gnu`;
}

/** With this machine's clang, as for this machine. */
function buildObject(folder: string, {gnu}: Machine): void {
	const [clang, strip] = [findClang(), findLlvmStrip()];
	if (!clang || !strip) throw new SetupError('clang and llvm-strip missing; npm run setup installs them');
	const names = [`MACHINE=${gnu}`, `OUT=${path.join(folder, 'build/modern-bpf')}`];
	const headers = `ASM_HEADERS=${path.join(builderFolder(), `usr/${gnu}-linux-gnu/include`)}`;
	const make = ['-s', '-C', path.join(root, 'drivers/modern-bpf')];
	command('make', [...make, ...names, headers, `CLANG=${clang}`, `LLVM_STRIP=${strip}`]);
}

/** By node-gyp, in a folder that looks like the package and has a `build` of its own. */
function buildAddon(folder: string, {node, prefix}: Machine, mounts: Readonly<Record<string, string>>): void {
	for (const name of ['addon', 'drivers', 'vendor', 'node_modules', 'package.json', 'binding.gyp']) {
		const link = path.join(folder, name);
		fs.rmSync(link, {force: true});
		fs.symlinkSync(`/triscap/${name}`, link);
	}
	const include = path.resolve(process.execPath, '../../include/node');
	if (!fs.existsSync(include)) throw new SetupError(`${include} missing: the addon for ${node} needs Node's headers`);
	const gyp = ['node_modules/node-gyp/bin/node-gyp.js', '--release', '--loglevel=error', '-j', '2', '--nodedir=/node'];
	inBuilder([nodeInBuilder(), ...gyp, `--arch=${node}`, 'configure', 'build'], {
		mounts: {...mounts, '/node/include/node': include},
		cwd: '/cross',
		env: {
			...{CC: `${prefix}${CC}`, CXX: `${prefix}${CXX}`, AR: `${prefix}ar`, CI: 'true'},
			PATH: `${path.dirname(nodeInBuilder())}:/usr/bin:/usr/sbin`,
		},
		timeoutMs: 900_000,
	});
}

/** Our own Node with its own libraries, in a folder of the builder that nothing else looks into. @returns a program */
export function nodeInBuilder(): string {
	const place = '/opt/node';
	const program = `${place}/start/node`;
	const folder = path.join(builderFolder(), place);
	const version = path.join(folder, `${process.version}-start`);
	if (fs.existsSync(version)) return program;
	fs.rmSync(folder, {recursive: true, force: true});
	addProgram(folder, process.execPath);
	const libraries = execFileSync('find', [folder, '-name', '*.so*', '-printf', '/%P\n'], {encoding: 'utf8'})
		.trim()
		.split('\n');
	const loader = libraries.find((file) => /\/ld-linux/.test(file)) ?? '';
	const folders = [...new Set(libraries.map((file) => `${place}${path.dirname(file)}`))].join(':');
	const start = [`${place}${loader}`, '--library-path', folders, `${place}${fs.realpathSync(process.execPath)}`];
	fs.mkdirSync(path.join(folder, 'start'));
	fs.writeFileSync(path.join(folder, 'start/node'), `#!/bin/sh\nexec ${start.join(' ')} "$@"\n`, {mode: 0o755});
	fs.writeFileSync(version, '');
	return program;
}
