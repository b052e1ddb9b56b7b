// Everything that has to exist before a capture can start, and what each needs.
import fs from 'node:fs';
import path from 'node:path';
import {buildAddon, addonFile, addonInputs} from './addon.js';
import {libbpfReady, fetchLibbpf, libbpfStamp} from './libbpf.js';
import {installNodeModules, nodeModulesReady} from './node-modules.js';
import {checkCanInstall, installPackages, installTestPackages, packagesReady, testPackagesReady} from './packages.js';
import {root, run, SetupError} from './report.js';
import {isFresh, stamped} from './stamps.js';
import {findClang, findLlvmStrip} from './tools.js';

/** @typedef {import('./ensure.js').Step} Step */

/** @type {Step} */
export const packages = {
	title: 'installing system packages: compilers (a few minutes on a fresh machine)',
	needs: [],
	ready: packagesReady,
	check: checkCanInstall,
	make: installPackages,
};

/** @type {Step} */
export const testPackages = {
	title: 'installing programs that the tests watch (sqlite3)',
	needs: [],
	ready: testPackagesReady,
	make: installTestPackages,
};

/** @type {Step} */
export const nodeModules = {
	title: 'installing node_modules (npm ci)',
	needs: [],
	ready: nodeModulesReady,
	make: installNodeModules,
};

/** @type {Step} */
export const libbpf = {
	title: 'fetching the source of libbpf',
	needs: [],
	ready: libbpfReady,
	make: fetchLibbpf,
};

const objectInputs = ['drivers/modern-bpf', 'drivers/common', libbpfStamp];

/** @type {Step} */
export const bpfObject = {
	title: 'compiling drivers/modern-bpf',
	needs: [packages, libbpf],
	ready: () => isFresh('bpf-object', objectInputs, ['build/modern-bpf/triscap.bpf.o']),
	make: () =>
		stamped('bpf-object', objectInputs, () => {
			run('make', ['-s', '-C', 'drivers/modern-bpf', `CLANG=${findClang()}`, `LLVM_STRIP=${findLlvmStrip()}`]);
		}),
};

const allAddonInputs = [...addonInputs, ...objectInputs];

/** @type {Step} */
export const addon = {
	title: 'building the addon',
	needs: [packages, nodeModules, libbpf, bpfObject],
	ready: () => isFresh('addon', allAddonInputs, [addonFile]),
	make: () => stamped('addon', allAddonInputs, buildAddon),
};

const distInputs = ['lib', 'tsconfig.json', 'tsconfig.build.json'];

/** @type {Step} */
export const dist = {
	title: 'compiling lib/',
	needs: [nodeModules],
	ready: () => isFresh('dist', distInputs, ['dist/index.js']),
	make: () => stamped('dist', distInputs, buildDist),
};

/** Into a folder of its own, then swapped in: a file that left lib/ leaves dist/, and nobody sees half of it. */
function buildDist() {
	const [fresh, old, final] = ['build/dist', 'build/dist.old', 'dist'].map((name) => path.join(root, name));
	if (!fresh || !old || !final) throw new SetupError('unreachable');
	for (const folder of [fresh, old]) fs.rmSync(folder, {recursive: true, force: true});
	run(process.execPath, ['node_modules/typescript/lib/tsc.js', '-p', 'tsconfig.build.json', '--outDir', 'build/dist']);
	if (fs.existsSync(final)) fs.renameSync(final, old);
	fs.renameSync(fresh, final);
	fs.rmSync(old, {recursive: true, force: true});
}
