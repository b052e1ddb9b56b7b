// The programs that a guest needs on the host. Missing ones are installed where that is possible, or named.
import fs from 'node:fs';
import path from 'node:path';
import {command, say, SetupError} from './command.js';
import {machines, type MachineName} from './machines.js';

const needed = [
	{program: 'busybox', apt: 'busybox-static'},
	{program: 'mke2fs', apt: 'e2fsprogs'},
	{program: 'debugfs', apt: 'e2fsprogs'},
	{program: 'strip', apt: 'binutils'},
];

/** The path of a program, if it is installed. */
export function findProgram(name: string): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(':').concat('/usr/sbin', '/sbin');
	return folders.map((folder) => path.join(folder || '.', name)).find((file) => fs.existsSync(file));
}

/** Makes sure that all of them are there, for guests of these machines. */
export function ensureTools(guests: readonly MachineName[] = ['amd64']): void {
	if (process.platform !== 'linux' || process.arch !== 'x64')
		throw new SetupError(`the kernels are for x86-64 Linux, this is ${process.platform} on ${process.arch}`);
	if (!findProgram('apt-get') || !findProgram('dpkg-deb'))
		throw new SetupError('the kernels come from a Debian mirror; run this on Debian, or on a system derived from it');
	const emulators = guests.map((name) => ({program: machines[name].qemu, apt: machines[name].qemuPackage}));
	const missing = [...emulators, ...needed].filter(({program}) => !findProgram(program));
	if (missing.length === 0) return;
	const packages = [...new Set(missing.map(({apt}) => apt))];
	const programs = missing.map(({program}) => program).join(', ');
	const install = ['-y', '--no-install-recommends', 'install', ...packages];
	if (process.getuid?.() !== 0)
		throw new SetupError(`${programs} missing; run this as root, or first: sudo apt-get ${install.slice(1).join(' ')}`);
	say(`installing ${packages.join(', ')}`);
	const apt = (...args: string[]) => command('apt-get', ['-qq', ...args], {env: {DEBIAN_FRONTEND: 'noninteractive'}});
	try {
		try {
			apt(...install);
		} catch {
			apt('update'); // lists that are missing or too old
			apt(...install);
		}
	} catch (error) {
		if (!(error instanceof SetupError)) throw error;
		throw new SetupError(`${programs} missing, and ${packages.join(', ')} cannot be installed: ${error.message}`);
	}
}
