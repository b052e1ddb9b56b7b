// The folder that becomes the guest's disk: a small system, Node, this package with its addon, and the tests of the
// drivers, all compiled ahead: a guest has no compiler, and starting tsx there would take longer than the tests.
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import {actFile, actProgram} from '../helpers/act.js';
import {root} from '../helpers/native.js';
import {command} from './command.js';
import {crossBuild, type Built} from './cross.js';
import {addFile, addProgram} from './image.js';
import {machines, type Machine} from './machines.js';
import {fetchSystem} from './system.js';
import {findProgram} from './tools.js';

/** Where the package is in the guest. */
const home = '/triscap';

/** What is compiled, and by mocha's patterns which of it are tests. */
const sources = ['lib', 'schema', 'test/drivers', 'test/helpers', 'test/kernels/guest'];
/** Those in the last folder change the guest for good. */
export const tests = ['test/drivers/**/*.test.js', 'test/kernels/guest/*.test.js', 'test/kernels/guest/last/*.test.js'];

/** What tests run, where this machine has it; for everything else there is busybox. */
const programs = 'dash bash cat curl head ls mount setpriv sort sqlite3 taskset true umount unshare'.split(' ');

/** Fills `folder`, which must be new. `more`: sources beyond those of the tests. */
export function stageGuest(folder: string, more: readonly string[] = [], machine: Machine = machines.amd64): void {
	const ours = machine === machines.amd64;
	if (ours) stageSystem(folder);
	else stageForeignSystem(folder, machine);
	const place = path.join(folder, home);
	const packages = new Set(['mocha']);
	for (const source of [...sources, ...more]) stageSource(source, place, packages);
	for (const name of packages) stagePackage(name, place);
	for (const file of ['package.json', 'dist', 'triscap-probe.sh'])
		fs.cpSync(path.join(root, file), path.join(place, file), {recursive: true});
	stageBuilt(place, machine.node, ours ? build() : crossBuild(machine));
}

/** A small system with Node in it. */
export function stageSystem(folder: string): void {
	for (const name of ['bin', 'sbin', 'lib', 'lib64']) {
		fs.mkdirSync(path.join(folder, 'usr', name), {recursive: true});
		fs.symlinkSync(`usr/${name}`, path.join(folder, name));
	}
	for (const name of ['busybox', ...programs]) {
		const file = findProgram(name);
		if (file) addProgram(folder, file);
	}
	fs.symlinkSync('dash', path.join(folder, 'bin/sh'));
	stageConfiguration(folder);
	addProgram(folder, process.execPath, {strip: true});
	const node = path.join(folder, 'usr/bin/node');
	if (!fs.existsSync(node)) fs.symlinkSync(fs.realpathSync(process.execPath), node);
}

/** The same of Debian's packages, for a machine whose programs this one does not have. */
function stageForeignSystem(folder: string, machine: Machine): void {
	fs.cpSync(fetchSystem(machine), folder, {recursive: true, verbatimSymlinks: true});
	stageConfiguration(folder);
}

function stageConfiguration(folder: string): void {
	fs.mkdirSync(path.join(folder, 'etc'), {recursive: true});
	fs.writeFileSync(path.join(folder, 'etc/passwd'), 'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n');
	fs.writeFileSync(path.join(folder, 'etc/group'), 'root:x:0:\nnogroup:x:65534:\n');
	addFile(folder, path.join(root, 'test/kernels/guest/init'), '/init');
}

/** What guests of this machine take. */
function build(): Built {
	command('make', ['-s', '-C', path.join(root, 'test/kmod')]);
	return {
		addon: path.join(root, `prebuilds/linux-${process.arch}/triscap.node`),
		act: actProgram(),
		kmodTest: path.join(root, 'build/kmod_test'),
	};
}

/** The addon, fixtures, and the program that makes syscalls: its sources first, so that it is not older than they are. */
function stageBuilt(place: string, node: string, {addon, act, kmodTest}: Built): void {
	fs.cpSync(path.join(root, 'test/fixtures'), path.join(place, 'test/fixtures'), {recursive: true});
	addFile(place, addon, `prebuilds/linux-${node}/triscap.node`);
	const acts = 'test/helpers/acts';
	fs.cpSync(path.join(root, acts), path.join(place, acts), {recursive: true});
	for (const [file, target] of [
		[kmodTest, 'build/kmod_test'],
		[act, path.relative(root, actFile)],
	] as const) {
		addFile(place, file, target);
		fs.chmodSync(path.join(place, target), 0o755);
	}
}

/** One folder of TypeScript; what it imports from node_modules is added to `packages`. */
function stageSource(folder: string, place: string, packages: Set<string>): void {
	if (!fs.existsSync(path.join(root, folder))) return;
	for (const file of fs.readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})) {
		const from = path.join(root, folder, file);
		const to = path.join(place, folder, file);
		if (/\.(cjs|js|json)$/.test(file)) addFile('/', from, to);
		if (!file.endsWith('.ts') || file.endsWith('.d.ts')) continue;
		const text = compile(from);
		for (const [, name] of text.matchAll(/\bfrom '([^.'][^']*)'/g)) {
			if (name && !name.startsWith('node:')) packages.add(packageName(name));
		}
		fs.mkdirSync(path.dirname(to), {recursive: true});
		fs.writeFileSync(to.replace(/\.ts$/, '.js'), text);
	}
}

function compile(file: string): string {
	const {outputText} = ts.transpileModule(fs.readFileSync(file, 'utf8'), {
		fileName: file,
		compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true},
	});
	return outputText;
}

/** `@scope/name/file` is in `@scope/name`. */
function packageName(specifier: string): string {
	return specifier
		.split('/')
		.slice(0, specifier.startsWith('@') ? 2 : 1)
		.join('/');
}

/** A package of node_modules, and what it depends on. */
function stagePackage(name: string, place: string): void {
	const from = path.join(root, 'node_modules', name);
	const to = path.join(place, 'node_modules', name);
	if (fs.existsSync(to) || !fs.existsSync(from)) return; // not there: optional, or nested and copied with its owner
	fs.cpSync(from, to, {recursive: true, dereference: true});
	const {dependencies = {}} = JSON.parse(fs.readFileSync(path.join(from, 'package.json'), 'utf8')) as {
		dependencies?: Record<string, string>;
	};
	for (const dependency of Object.keys(dependencies)) stagePackage(dependency, place);
}
