// The programs and headers that building needs, under the names each distribution gives them.
import fs from 'node:fs';
import {run, say, SetupError} from './report.js';
import {findClang, findLlvmStrip, findProgram} from './tools.js';

/**
 * @typedef {object} Need
 * @property {() => unknown} present
 * @property {string} apt
 * @property {string} dnf
 * @property {string} pacman
 * @property {string} apk
 */

/** @type {Need[]} */
const needs = [
	{present: findClang, apt: 'clang', dnf: 'clang', pacman: 'clang', apk: 'clang'},
	{present: findLlvmStrip, apt: 'llvm', dnf: 'llvm', pacman: 'llvm', apk: 'llvm'},
	{present: () => findProgram('make'), apt: 'make', dnf: 'make', pacman: 'make', apk: 'make'},
	{present: () => findProgram('g++'), apt: 'g++', dnf: 'gcc-c++', pacman: 'gcc', apk: 'g++'},
	{present: () => findProgram('python3'), apt: 'python3', dnf: 'python3', pacman: 'python', apk: 'python3'}, // node-gyp
	{
		present: () => fs.existsSync('/usr/include/linux/bpf.h'),
		apt: 'linux-libc-dev',
		dnf: 'kernel-headers',
		pacman: 'linux-api-headers',
		apk: 'linux-headers',
	},
];

/** Programs that tests watch; where they cannot be installed, those tests say so and pass by. */
const watched = ['sqlite3'];

const missing = () => needs.filter((need) => !need.present());
const missingWatched = () => watched.filter((name) => !findProgram(name));

const canInstall = () => process.getuid?.() === 0 && findProgram('apt-get') !== undefined;

export const packagesReady = () => missing().length === 0;
export const testPackagesReady = () => missingWatched().length === 0 || !canInstall();

export const installTestPackages = () => aptInstall(missingWatched());

/** Throws what to do by hand where we cannot install what is missing. */
export function checkCanInstall() {
	const wanted = missing();
	/** @param {'apt' | 'dnf' | 'pacman' | 'apk'} manager */
	const names = (manager) => wanted.map((need) => need[manager]).join(' ');
	if (!findProgram('apt-get')) {
		throw new SetupError(
			`system packages are missing and there is no apt-get here; install them by hand and start again:
    Fedora, RHEL:   dnf install ${names('dnf')}
    Arch:           pacman -S ${names('pacman')}
    Alpine:         apk add ${names('apk')}
    Debian, Ubuntu: apt-get install ${names('apt')}`,
		);
	}
	if (process.getuid?.() !== 0) {
		throw new SetupError(
			`system packages are missing; run this as root, or first: sudo apt-get install --no-install-recommends ${names('apt')}`,
		);
	}
}

export function installPackages() {
	const wanted = missing().map((need) => need.apt);
	aptInstall(wanted);
	const left = missing();
	if (left.length > 0) {
		const lost = left.map((need) => need.apt).join(', ');
		throw new SetupError(`apt-get installed ${wanted.join(' ')}, but what ${lost} should bring cannot be found`);
	}
}

/** @param {string[]} names */
function aptInstall(names) {
	const quiet = {env: {DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C'}};
	const install = ['-qq', '-y', '--no-install-recommends', 'install', ...names];
	try {
		run('apt-get', install, quiet);
	} catch {
		// Lists that are missing (a fresh machine) or too old (404s): fetch them, then the reason shown is the real one.
		say('fetching the package lists (apt-get update)');
		run('apt-get', ['-qq', 'update'], quiet);
		run('apt-get', install, {...quiet, remedy: 'see the message of apt-get'});
	}
}
