// Where built drivers are kept: one place for the whole machine, which root writes, and one for each user. A file's folder
// says for which kernel it is, its name from which sources and for which configuration.

import fs from 'node:fs';
import path from 'node:path';
import type {BuiltDriver} from './builder.js';
import {architecture, type System} from './system.js';

/** What a built driver was made for, and from. */
export interface CacheKey {
	readonly release: string;
	/** Undefined: any; then the newest is found, and nothing can be kept. */
	readonly configurationHash: string | undefined;
	readonly sourcesHash: string;
}

/** The place for one build. */
export interface Cache {
	/** The folders that are looked into, the machine's first. */
	readonly folders: readonly string[];
	/** A file that is there and that nobody else could have written. */
	find(): string | undefined;
	/** Keeps a copy, and gives its path. */
	keep(file: string): string;
}

const extensions: Record<BuiltDriver, string> = {kmod: '.ko', 'bpf-legacy': '.o'};

/** The cache's folders: `/var/lib/triscap/drivers` for all, `~/.cache/triscap/drivers` for one user. */
export function cacheFolders({root, env}: System): {all: string; own: string | undefined} {
	const home = env['XDG_CACHE_HOME'] || (env['HOME'] && path.join(env['HOME'], '.cache')); // empty is as good as none
	return {
		all: path.join(root, 'var/lib/triscap/drivers'),
		own: home && path.join(root, home, 'triscap/drivers'),
	};
}

/** The cache of a driver for one kernel. */
export function cacheFor(system: System, driver: BuiltDriver, key: CacheKey): Cache {
	const {all, own} = cacheFolders(system);
	const kernel = `${key.release}-${architecture(system.machine) ?? system.machine}`;
	const folders = [all, own].filter((folder) => folder !== undefined).map((folder) => path.join(folder, kernel));
	const begin = `triscap-${driver}-${key.sourcesHash}-`;
	const end = extensions[driver];
	const name = key.configurationHash && `${begin}${key.configurationHash}${end}`;
	return {
		folders,
		find() {
			const files = folders.flatMap((folder) =>
				namesIn(folder)
					.filter((file) => (name ? file === name : file.startsWith(begin) && file.endsWith(end)))
					.map((file) => path.join(folder, file)),
			);
			const trusted = files.filter((file) => isOurs(file, system.uid));
			return trusted.sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs)[0];
		},
		keep(file) {
			if (!name) throw new TypeError('keep: a configuration is needed');
			const folder = system.uid === 0 ? folders[0]! : folders.at(-1)!;
			fs.mkdirSync(folder, {recursive: true, mode: 0o755});
			const place = path.join(folder, name);
			const fresh = `${place}.${process.pid}`;
			fs.copyFileSync(file, fresh);
			fs.chmodSync(fresh, 0o644);
			fs.renameSync(fresh, place); // two that build at once do not meet half-written files
			return place;
		},
	};
}

function namesIn(folder: string): string[] {
	try {
		return fs.readdirSync(folder);
	} catch {
		return [];
	}
}

/** Root loads this into the kernel: nobody but root and the user may have been able to put it there. */
function isOurs(file: string, uid: number): boolean {
	for (let at = file; ; at = path.dirname(at)) {
		const {uid: owner, mode} = fs.statSync(at);
		const shared = (mode & 0o022) !== 0 && (mode & 0o1000) === 0;
		if ((owner !== 0 && owner !== uid) || shared) return false;
		if (at === path.dirname(at)) return true;
	}
}
