// What this kernel allows: read, never guessed. Each answer can be undefined: could not tell.

import {find, read, type System} from './system.js';

/** Can modules be loaded at all? Without CONFIG_MODULES there is no /proc/modules. */
export function supportsModules(system: System): boolean | undefined {
	if (!find(system, '/proc/self')) return undefined; // no /proc here
	return find(system, '/proc/modules') !== undefined;
}

/** Was loading modules switched off until the next boot? */
export function modulesDisabled(system: System): boolean | undefined {
	return flag(read(system, '/proc/sys/kernel/modules_disabled'));
}

/** Are modules without a good signature refused? */
export function signatureEnforced(system: System): boolean | undefined {
	return flag(read(system, '/sys/module/module/parameters/sig_enforce'));
}

/** `none`, `integrity` or `confidentiality`. */
export function lockdown(system: System): string | undefined {
	return /\[(\w+)\]/.exec(read(system, '/sys/kernel/security/lockdown') ?? '')?.[1];
}

/** Is it loaded? It has a folder in /sys then. */
export function moduleLoaded(system: System, name: string): boolean {
	return find(system, `/sys/module/${name}`) !== undefined;
}

/** Positions of bits in CapEff. */
const capabilities = {CAP_DAC_OVERRIDE: 1, CAP_SYS_MODULE: 16, CAP_SYS_ADMIN: 21} as const;

/** Does this process hold a capability? */
export function hasCapability(system: System, name: keyof typeof capabilities): boolean | undefined {
	const held = /^CapEff:\s*([0-9a-f]+)$/m.exec(read(system, '/proc/self/status') ?? '')?.[1];
	return held === undefined ? undefined : ((BigInt(`0x${held}`) >> BigInt(capabilities[name])) & 1n) === 1n;
}

function flag(text: string | undefined): boolean | undefined {
	const word = text?.trim();
	return word === undefined ? undefined : word === '1' || word === 'Y';
}
