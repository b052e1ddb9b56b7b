// Debian's sysdig and its kernel module, of both generations: bookworm's writes an enter and an exit event per syscall, forky's
// only the exit. Debian builds both without an eBPF probe, so they capture nothing without the module, which is built here for
// a kernel of the matrix. What they record is what our reader has to understand; their module is what ours is measured beside.
import fs from 'node:fs';
import path from 'node:path';
import {Apt} from './apt.js';
import {CC, inBuilder} from './builder.js';
import {cacheFolder, inWorkFolder, replaceFolder, unpack} from './cache.js';
import {say, SetupError} from './command.js';
import type {Kernel} from './fetch.js';
import {fetchHeaders, headersInside} from './headers.js';

const suites = {
	'enter-exit': ['bookworm', 'bookworm-security'],
	'exit-only': ['forky'],
} as const;

export type Generation = keyof typeof suites;

export const generations = Object.keys(suites) as Generation[];

/** @returns a folder with the program and its own C library, to chroot into, and the module's source */
export function fetchSysdig(generation: Generation): string {
	const folder = path.join(cacheFolder(), `sysdig-${generation}`);
	if (fs.existsSync(folder)) return folder;
	inWorkFolder((work) => {
		say(`downloading the sysdig of ${suites[generation][0]}`);
		const apt = new Apt(path.join(work, 'apt'), suites[generation], 'amd64');
		const fresh = path.join(work, 'root');
		for (const name of ['bin', 'sbin', 'lib', 'lib64']) {
			fs.mkdirSync(path.join(fresh, 'usr', name), {recursive: true});
			fs.symlinkSync(`usr/${name}`, path.join(fresh, name));
		}
		const names = [...apt.installation(['sysdig']), 'falcosecurity-scap-dkms'];
		for (const file of apt.download(names, path.join(work, 'debs'))) unpack(file, fresh);
		for (const name of ['usr/share/doc', 'usr/share/man', 'usr/share/locale'])
			fs.rmSync(path.join(fresh, name), {recursive: true, force: true});
		replaceFolder(fresh, folder);
	});
	return folder;
}

/** Builds the module of a generation. @returns its file, scap.ko */
export function buildScap(generation: Generation, kernel: Kernel): string {
	const file = path.join(kernel.folder, `scap-${generation}.ko`);
	if (fs.existsSync(file)) return file;
	fetchHeaders(kernel);
	const sources = path.join(fetchSysdig(generation), 'usr/src');
	const [source] = fs.readdirSync(sources).filter((name) => name.startsWith('scap-'));
	if (source === undefined) throw new SetupError(`${sources} has no source of a module`);
	inWorkFolder((work) => {
		say(`${kernel.name}: building the ${generation} module of sysdig`);
		fs.cpSync(path.join(sources, source), work, {recursive: true});
		const make = `KERNELDIR=${headersInside(kernel)}`;
		inBuilder(['make', '-s', make, `CC=${CC}`], {mounts: {'/scap': work}, cwd: '/scap'});
		inBuilder(['strip', '-g', '/scap/scap.ko'], {mounts: {'/scap': work}});
		fs.copyFileSync(path.join(work, 'scap.ko'), file);
	});
	return file;
}
