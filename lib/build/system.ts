// The machine as everything in lib/build sees it: tests put another root and other answers in its place.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What is asked of a machine. */
export interface System {
	/** `/`, or a folder that plays it. */
	readonly root: string;
	readonly env: NodeJS.ProcessEnv;
	/** `uname -r` */
	readonly release: string;
	/** `uname -m` */
	readonly machine: string;
	/** The effective user. */
	readonly uid: number;
}

/** The machine that this process runs on. */
export function thisSystem(): System {
	return {
		root: '/',
		env: process.env,
		release: os.release(),
		machine: os.machine(),
		uid: process.geteuid?.() ?? -1,
	};
}

/** Architectures of the drivers, by the names that kernel and packages use. */
export type Architecture = 'x86_64' | 'arm64';

/** The kernel's name for what `uname -m` says; undefined for those that no driver is for. */
export function architecture(machine: string): Architecture | undefined {
	return ({x86_64: 'x86_64', aarch64: 'arm64', arm64: 'arm64'} as const)[machine];
}

/**
 * A path of the machine as a path that can be opened here: links are followed inside the machine's root, which matters
 * where that is a folder. Undefined when there is nothing.
 */
export function find(system: System, file: string): string | undefined {
	let at = '/';
	const left = file.split('/').filter(Boolean);
	for (let links = 0; left.length > 0;) {
		const next = path.join(at, left.shift()!);
		const real = inRoot(system, next);
		const stat = lookAt(real);
		if (!stat) return undefined;
		if (!stat.isSymbolicLink()) {
			at = next;
			continue;
		}
		if (++links > 40) return undefined;
		const target = fs.readlinkSync(real);
		if (target.startsWith('/')) at = '/';
		left.unshift(...target.split('/').filter(Boolean));
	}
	return inRoot(system, at);
}

/** Undefined, too, in a folder that is not for us: a PATH has such. */
function lookAt(file: string): fs.Stats | undefined {
	try {
		return fs.lstatSync(file);
	} catch {
		return undefined;
	}
}

/** The text of a file of the machine; undefined when it cannot be read. */
export function read(system: System, file: string): string | undefined {
	const found = find(system, file);
	try {
		return found && fs.readFileSync(found, 'utf8');
	} catch {
		return undefined;
	}
}

/** Names in a folder of the machine; none when it cannot be read. */
export function list(system: System, folder: string): string[] {
	const found = find(system, folder);
	try {
		return found ? fs.readdirSync(found) : [];
	} catch {
		return [];
	}
}

function inRoot({root}: System, file: string): string {
	return root === '/' ? file : path.join(root, file);
}
