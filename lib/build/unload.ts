// Takes the module out of the kernel again, or says who keeps it there.

import fs from 'node:fs';
import {fromNative, TriscapError, type NativeFailure} from '../errors.js';
import type {NativeTools} from '../native.js';
import {hasCapability, moduleLoaded, modulesDisabled} from './kernel-state.js';
import {thisSystem, type System} from './system.js';

/** A process that has the device open. */
export interface ModuleUser {
	readonly pid: number;
	readonly comm: string;
}

const EPERM = 1;
const EAGAIN = 11;
const EBUSY = 16;

/**
 * Unloads the module.
 *
 * @returns false: it was not loaded
 * @throws TriscapError `ERR_TRISCAP_IN_USE`, `ERR_TRISCAP_PERMISSION`, `ERR_TRISCAP_MODULES_DISABLED`
 */
export async function unloadModule(native: NativeTools, system: System = thisSystem()): Promise<boolean> {
	if (!moduleLoaded(system, 'triscap')) return false;
	try {
		await native.unloadModule('triscap');
		return true;
	} catch (error) {
		const errno = Math.abs((error as NativeFailure).errno ?? 0);
		if (errno === EAGAIN || errno === EBUSY) throw inUse(moduleUsers(), error);
		if (errno === EPERM && modulesDisabled(system))
			throw new TriscapError(
				'ERR_TRISCAP_MODULES_DISABLED',
				'unload the module: kernel.modules_disabled is 1, which forbids unloading, too; it goes with the next boot',
				{cause: error},
			);
		if (errno === EPERM && hasCapability(system, 'CAP_SYS_MODULE') === false)
			throw new TriscapError('ERR_TRISCAP_PERMISSION', 'unload the module: this takes CAP_SYS_MODULE; run as root', {
				cause: error,
			});
		throw fromNative('unload kmod', error);
	}
}

function inUse(users: readonly ModuleUser[], cause: unknown): TriscapError {
	const who =
		users.length > 0
			? `${users.map(({pid, comm}) => `${comm} (${pid})`).join(', ')} captures with it`
			: 'somebody captures with it whom this process cannot see';
	return new TriscapError('ERR_TRISCAP_IN_USE', `unload the module: ${who}; stop that first`, {cause});
}

/** Processes that have /dev/triscap open, as far as this one may look. */
export function moduleUsers(): ModuleUser[] {
	return fs
		.readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.filter((pid) => links(`/proc/${pid}/fd`).some((target) => target === '/dev/triscap'))
		.map((pid) => ({pid: Number(pid), comm: commOf(pid)}));
}

function links(folder: string): string[] {
	try {
		return fs.readdirSync(folder).flatMap((fd) => {
			try {
				return [fs.readlinkSync(`${folder}/${fd}`)];
			} catch {
				return []; // closed meanwhile
			}
		});
	} catch {
		return []; // gone, or not ours to look at
	}
}

function commOf(pid: string): string {
	try {
		return fs.readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
	} catch {
		return 'a process';
	}
}
