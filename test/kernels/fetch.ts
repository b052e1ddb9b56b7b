// A kernel of the matrix: downloaded once from the machine's Debian mirror, then taken from the cache.
//
// Debian's cloud kernels, because they have NVMe and ext4 built in: no initramfs, no modules. Which version exists changes
// every few weeks, so nothing is pinned: the newest that fits is taken when the cache has none (or --update says so).
import fs from 'node:fs';
import path from 'node:path';
import {Apt} from './apt.js';
import {cacheFolder, inWorkFolder, replaceFolder, unpack} from './cache.js';
import {say, SetupError} from './command.js';
import {machineOf, type MachineName} from './machines.js';

/** One entry of matrix.json. */
export interface KernelEntry {
	/** What --kernel says. */
	readonly name: string;
	/** The Debian releases to look in. */
	readonly suites: readonly string[];
	/** How the version begins, as a regular expression. */
	readonly series: string;
	/** Only when `--kernel` says its name: between two of the others. */
	readonly asked?: boolean;
	/** False: the mirror no longer has them, so what is built per kernel cannot be. */
	readonly headers?: boolean;
	/** Default: amd64. */
	readonly architecture?: MachineName;
}

/** A kernel that is there. */
export interface Kernel {
	readonly name: string;
	readonly suites: readonly string[];
	readonly architecture?: MachineName;
	/** What `uname -r` says in it. */
	readonly release: string;
	/** The package it is from, and its version. */
	readonly package: string;
	readonly version: string;
	readonly folder: string;
	readonly vmlinuz: string;
	/** False: only drivers that need no headers. */
	readonly headers?: boolean;
	/** What its guest needs that others do not: see boot.ts. */
	readonly megabytes?: number;
	readonly parameters?: readonly string[];
	/** Only these tests, of these drivers: see boots.ts. */
	readonly tests?: string;
	readonly drivers?: readonly string[];
	/** How many times the usual time its tests have; 6 unless it says more. */
	readonly patience?: number;
	/** How long the tests of one driver may take; half an hour unless it says more. */
	readonly timeoutMs?: number;
}

/** The kernel of an entry, from the cache if it is there. */
export function fetchKernel(entry: KernelEntry, options: {update: boolean}): Kernel {
	const cached = options.update ? undefined : cachedKernel(entry);
	const kernel = cached ?? downloadKernel(entry);
	return {...kernel, headers: entry.headers ?? true};
}

/** The kernel of an entry if it was fetched before. */
export function cachedKernel(entry: KernelEntry): Kernel | undefined {
	const file = path.join(cacheFolder(), entry.name, 'kernel.json');
	if (!fs.existsSync(file)) return undefined;
	const known = JSON.parse(fs.readFileSync(file, 'utf8')) as Pick<Kernel, 'release' | 'package' | 'version'>;
	return inCache(entry, known);
}

function inCache(entry: KernelEntry, known: Pick<Kernel, 'release' | 'package' | 'version'>): Kernel {
	const {name, suites, architecture} = entry;
	const folder = path.join(cacheFolder(), name);
	const vmlinuz = path.join(folder, 'vmlinuz');
	return {...known, name, suites, ...(architecture && {architecture}), folder, vmlinuz};
}

function downloadKernel(entry: KernelEntry): Kernel {
	return inWorkFolder((work) => {
		say(`${entry.name}: asking the mirror for the newest kernel`);
		const {name: architecture} = machineOf(entry);
		const apt = new Apt(path.join(work, 'apt'), entry.suites, architecture);
		const image = apt.newest(new RegExp(`^linux-image-${entry.series}.*-cloud-${architecture}$`));
		if (!image) {
			const where = entry.suites.join(', ');
			throw new SetupError(`${entry.name}: ${where} has no cloud kernel of this series; see test/kernels/matrix.json`);
		}
		say(`${entry.name}: downloading ${image.name} ${image.version}`);
		const debs = apt.download(apt.closure(image.name, /^linux-(image|binary|base)-\d/), path.join(work, 'debs'));
		for (const file of debs) unpack(file, path.join(work, 'root'));
		return store(entry, image, work);
	});
}

/** Into the cache, in one step: a run that is interrupted leaves nothing half done there. */
function store(entry: KernelEntry, image: {name: string; version: string}, work: string): Kernel {
	const {release, file} = findImage(path.join(work, 'root'), image.name);
	const fresh = path.join(work, 'kernel');
	fs.mkdirSync(fresh);
	fs.renameSync(file, path.join(fresh, 'vmlinuz'));
	const known = {package: image.name, version: image.version, release};
	fs.writeFileSync(path.join(fresh, 'kernel.json'), JSON.stringify(known, undefined, '\t'));
	replaceFolder(fresh, path.join(cacheFolder(), entry.name));
	return inCache(entry, known);
}

/** /boot/vmlinuz-RELEASE; from 7.x on /usr/lib/modules/RELEASE/vmlinuz. */
function findImage(root: string, name: string): {release: string; file: string} {
	const boot = path.join(root, 'boot');
	const old = fs.existsSync(boot) ? fs.readdirSync(boot).find((file) => file.startsWith('vmlinuz-')) : undefined;
	if (old) return {release: old.slice('vmlinuz-'.length), file: path.join(boot, old)};
	const modules = path.join(root, 'usr/lib/modules');
	for (const release of fs.existsSync(modules) ? fs.readdirSync(modules) : []) {
		const file = path.join(modules, release, 'vmlinuz');
		if (fs.existsSync(file)) return {release, file};
	}
	throw new SetupError(`${name}: there is no vmlinuz in it, at no place that we know`);
}
