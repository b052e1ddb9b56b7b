// Why there is no kmod driver here, in words: from the step that failed, its errno, and what the kernel says about itself.
// Each reason has a code and a remedy of its own.

import type {NativeFailure, TriscapErrorCode} from '../errors.js';
import {BuildError} from './error.js';
import {findHeaders} from './headers.js';
import {hasCapability, lockdown, moduleLoaded, modulesDisabled, supportsModules} from './kernel-state.js';
import {readModuleInfo, releaseOf} from './modinfo.js';
import {thisSystem, type System} from './system.js';

const NO_MODULES: Reason = [
	'ERR_TRISCAP_NO_MODULE_SUPPORT',
	'this kernel was built without modules (CONFIG_MODULES)',
	'use a BPF driver: --driver modern-bpf',
];
const DISABLED: Reason = [
	'ERR_TRISCAP_MODULES_DISABLED',
	'loading modules was switched off until the next boot (kernel.modules_disabled is 1)',
	'reboot and load it before that, or use a BPF driver: --driver modern-bpf',
];

/** Code, why, and what to do. */
type Reason = readonly [TriscapErrorCode, string, string];

/**
 * The error that a user sees.
 *
 * @param failure - What the addon rejected with; it has `step` and `errno`.
 * @param file - The module that was to be loaded; undefined: none was found.
 */
export function moduleRefused(
	failure: NativeFailure,
	file: string | undefined,
	system: System = thisSystem(),
): BuildError | undefined {
	const reason = reasonOf(failure, file, system);
	if (!reason || reason instanceof BuildError) return reason;
	const [code, why, remedy] = reason;
	return new BuildError(code, `open kmod: ${why}; ${remedy}`, {}, {cause: failure});
}

const ENOENT = 2;
const EPERM = 1;
const ENXIO = 6;
const ENOEXEC = 8;
const ENOMEM = 12;
const EACCES = 13;
const ENODEV = 19;
const EINVAL = 22;
const ENOSYS = 38;
const ENODATA = 61;
const ENOPKG = 65;
const EBADMSG = 74;
const ENOKEY = 126;
const EKEYREJECTED = 129;

/** By the steps of addon/kmod_device.cc and addon/kernel_module.cc; undefined: not about modules. */
function reasonOf(failure: NativeFailure, file: string | undefined, system: System): Reason | BuildError | undefined {
	const errno = Math.abs(failure.errno ?? 0);
	switch (failure.step) {
		case 'open /dev/triscap':
			return noDevice(errno, file, system);
		case 'read the module':
			if (supportsModules(system) === false) return NO_MODULES;
			return ['ERR_TRISCAP_NOT_BUILT', failure.message, 'build it: triscap build kmod'];
		case 'load the module':
			return notLoaded(errno, file ?? '', system, failure);
		case 'agree with the loaded module':
			return ['ERR_TRISCAP_VERSION_MISMATCH', failure.message, 'unload it and open again: triscap unload'];
		default:
			return undefined;
	}
}

/** /dev/triscap could not be opened, and there was nothing to load. */
function noDevice(errno: number, file: string | undefined, system: System): Reason | BuildError | undefined {
	if (errno === EACCES || errno === EPERM)
		return ['ERR_TRISCAP_PERMISSION', 'only root may open /dev/triscap', 'run as root, or grant CAP_DAC_OVERRIDE'];
	if (errno !== ENOENT && errno !== ENXIO && errno !== ENODEV) return undefined;
	if (moduleLoaded(system, 'triscap'))
		return [
			'ERR_TRISCAP_NO_DEVICE',
			'the module is loaded, and /dev/triscap does not exist here',
			'in a container, pass it in: --device /dev/triscap',
		];
	if (supportsModules(system) === false) return NO_MODULES;
	if (modulesDisabled(system)) return DISABLED;
	if (file !== undefined) return undefined;
	return notBuilt(system);
}

function notBuilt(system: System): Reason | BuildError {
	const why = `no module was built for Linux ${system.release}`;
	try {
		findHeaders(system);
	} catch (error) {
		if (!(error instanceof BuildError)) throw error;
		const lacking = error.message.replace(/^find the headers of Linux \S+: they/, 'its headers');
		const text = `open kmod: ${why}, and ${lacking}; then build it: triscap build kmod`;
		return new BuildError(error.code, text, error.details, {cause: error});
	}
	return ['ERR_TRISCAP_NOT_BUILT', why, 'build it, once for each kernel: triscap build kmod'];
}

/** finit_module(2) said no. */
function notLoaded(errno: number, file: string, system: System, {message}: NativeFailure): Reason {
	switch (errno) {
		case ENOSYS:
			return NO_MODULES;
		case EPERM:
			return notPermitted(system);
		case EKEYREJECTED:
		case ENOKEY:
		case ENODATA:
		case ENOPKG:
		case EBADMSG:
			return unsigned(file);
		case ENOEXEC:
		case EINVAL:
		case ENOENT:
			return otherKernel(file, system);
		case ENOMEM:
			return ['ERR_TRISCAP_NO_MEMORY', 'the kernel has no memory for the module', 'free some'];
		default:
			return ['ERR_TRISCAP_LOAD', message, 'the last lines of `dmesg` tell why'];
	}
}

/** The kernel answers EPERM for all of these, in this order. */
function notPermitted(system: System): Reason {
	if (modulesDisabled(system)) return DISABLED;
	if (hasCapability(system, 'CAP_SYS_MODULE') === false)
		return [
			'ERR_TRISCAP_PERMISSION',
			'loading a module takes CAP_SYS_MODULE',
			'run as root, or load it before: insmod',
		];
	const mode = lockdown(system);
	if (mode !== undefined && mode !== 'none')
		return [
			'ERR_TRISCAP_LOCKDOWN',
			`lockdown mode (${mode}) loads signed modules only, and this one has no signature that the kernel trusts`,
			`sign it, boot without Secure Boot or lockdown=${mode}, or use a BPF driver: --driver modern-bpf`,
		];
	return [
		'ERR_TRISCAP_PERMISSION',
		'the kernel does not let this process load modules, though it has CAP_SYS_MODULE',
		'load it from outside of the container, or look for a security module that forbids it in `dmesg`',
	];
}

function unsigned(file: string): Reason {
	const has = readModuleInfo(file)?.signed
		? 'its signature is by a key that the kernel does not know'
		: 'it is not signed';
	return [
		'ERR_TRISCAP_SIGNATURE_REQUIRED',
		`this kernel loads signed modules only (module.sig_enforce), and of ${file} ${has}`,
		'sign it with a key that is enrolled, or use a BPF driver: --driver modern-bpf',
	];
}

function otherKernel(file: string, system: System): Reason {
	const remedy = 'build it for this kernel: triscap build kmod';
	const info = readModuleInfo(file);
	if (!info || info.fields.get('name') !== 'triscap')
		return ['ERR_TRISCAP_VERSION_MISMATCH', `${file} is no triscap module`, remedy];
	const release = releaseOf(info);
	const differs =
		info.machine !== system.machine
			? `for ${info.machine} machines, this is ${system.machine}`
			: release !== system.release
				? `for Linux ${release}, this is ${system.release}`
				: `for another build of Linux ${release} than this one (${info.fields.get('vermagic')}; the end of \`dmesg\` has the difference)`;
	return ['ERR_TRISCAP_VERSION_MISMATCH', `${file} is ${differs}`, remedy];
}
