// Which module is loaded, what it says about itself, and every reason why a kernel does not take it: each with a code and a
// remedy of its own.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {checkModule} from '../../../lib/build/kmod.js';
import {readModuleInfo, releaseOf} from '../../../lib/build/modinfo.js';
import {findModule} from '../../../lib/build/module-file.js';
import {moduleRefused} from '../../../lib/build/module-refused.js';
import type {System} from '../../../lib/build/system.js';
import type {NativeFailure, TriscapErrorCode} from '../../../lib/errors.js';
import {forgetMachines, headersIn, machine, moduleFile, type Files} from './fake.js';

const release = '6.1.0-13-amd64';
const vermagic = `${release} SMP preempt mod_unload modversions `;

function write(system: System, bytes: Buffer): string {
	const file = path.join(system.root, 'triscap.ko');
	fs.writeFileSync(file, bytes);
	return file;
}

describe('a module', () => {
	after(forgetMachines);

	it('says what it is for', () => {
		const file = write(machine({}), moduleFile({name: 'triscap', vermagic}));
		const info = readModuleInfo(file)!;
		assert.equal(info.machine, 'x86_64');
		assert.equal(releaseOf(info), release);
		assert.equal(info.signed, false);
		checkModule(file, {release, arch: 'x86_64'});
	});

	it('is refused when it is for another kernel, another machine, or something else', () => {
		const system = machine({});
		const check = (bytes: Buffer) => () => checkModule(write(system, bytes), {release, arch: 'x86_64'});
		assert.throws(check(moduleFile({name: 'triscap', vermagic: '5.10.0 SMP '})), /is for Linux 5\.10\.0, not for 6\.1/);
		assert.throws(check(moduleFile({name: 'triscap', vermagic}, 183)), /for aarch64 machines, not for x86_64/);
		assert.throws(check(moduleFile({name: 'ext4', vermagic})), /it is no triscap module/);
		assert.throws(check(Buffer.from('hello')), /it is no triscap module/);
	});

	it('may be cut anywhere without harm', () => {
		const system = machine({});
		const bytes = moduleFile({name: 'triscap', vermagic});
		for (let length = 0; length < bytes.length; length += 7) {
			readModuleInfo(write(system, bytes.subarray(0, length)));
		}
	});

	it('is the one that the user names, then the one of the environment', () => {
		const system = machine({}, {env: {TRISCAP_KMOD: '/elsewhere.ko'}});
		assert.equal(findModule('/mine.ko', system), '/mine.ko');
		assert.equal(findModule(undefined, system), '/elsewhere.ko');
		assert.equal(findModule(undefined, machine({})), undefined);
	});
});

describe('a module that is not there, or that the kernel refuses', () => {
	after(forgetMachines);

	const modules: Files = {'/proc/modules': '', '/etc/os-release': 'ID=debian\n'};
	const noCapability: Files = {'/proc/self/status': 'CapEff:\t0000000000000000\n'};
	const device = {step: 'open /dev/triscap', errno: -2};
	const load = (errno: number) => ({step: 'load the module', errno: -errno});

	interface Case {
		readonly title: string;
		readonly files: Files;
		readonly failure: {step: string; errno: number; message?: string};
		readonly file?: Buffer;
		readonly code: TriscapErrorCode;
		readonly message: RegExp;
	}
	const ours = moduleFile({name: 'triscap', vermagic});
	const cases: readonly Case[] = [
		{
			title: 'a kernel without modules',
			files: {},
			failure: device,
			code: 'ERR_TRISCAP_NO_MODULE_SUPPORT',
			message: /built without modules \(CONFIG_MODULES\); use a BPF driver/,
		},
		{
			title: 'a kernel without modules that is asked to load one',
			files: modules,
			failure: load(38),
			file: ours,
			code: 'ERR_TRISCAP_NO_MODULE_SUPPORT',
			message: /built without modules/,
		},
		{
			title: 'no headers to build it with',
			files: modules,
			failure: device,
			code: 'ERR_TRISCAP_NO_HEADERS',
			message:
				/no module was built for Linux 6\.1\.0-13-amd64, and its headers are not installed; install \(if there .*\): sudo apt-get install linux-headers-6\.1\.0-13-amd64; then build it: triscap build kmod$/,
		},
		{
			title: 'headers, but nothing built',
			files: {...modules, ...headersIn(`/lib/modules/${release}/build`, release)},
			failure: device,
			code: 'ERR_TRISCAP_NOT_BUILT',
			message: /no module was built for Linux 6\.1\.0-13-amd64; build it, once for each kernel: triscap build kmod$/,
		},
		{
			title: 'a file that is not there',
			files: modules,
			failure: {step: 'read the module', errno: -2, message: 'read the module: No such file or directory (/x.ko)'},
			code: 'ERR_TRISCAP_NOT_BUILT',
			message: /\/x\.ko/,
		},
		{
			title: 'loading switched off, nothing loaded',
			files: {...modules, '/proc/sys/kernel/modules_disabled': '1\n'},
			failure: device,
			code: 'ERR_TRISCAP_MODULES_DISABLED',
			message: /kernel\.modules_disabled is 1/,
		},
		{
			title: 'loading switched off, tried',
			files: {...modules, '/proc/sys/kernel/modules_disabled': '1\n'},
			failure: load(1),
			file: ours,
			code: 'ERR_TRISCAP_MODULES_DISABLED',
			message: /reboot/,
		},
		{
			title: 'a missing capability',
			files: {...modules, ...noCapability},
			failure: load(1),
			file: ours,
			code: 'ERR_TRISCAP_PERMISSION',
			message: /takes CAP_SYS_MODULE; run as root/,
		},
		{
			title: 'lockdown',
			files: {...modules, '/sys/kernel/security/lockdown': 'none [integrity] confidentiality\n'},
			failure: load(1),
			file: ours,
			code: 'ERR_TRISCAP_LOCKDOWN',
			message: /lockdown mode \(integrity\).*BPF driver/,
		},
		{
			title: 'a refusal that nothing explains',
			files: {...modules, '/sys/kernel/security/lockdown': '[none] integrity confidentiality\n'},
			failure: load(1),
			file: ours,
			code: 'ERR_TRISCAP_PERMISSION',
			message: /though it has CAP_SYS_MODULE/,
		},
		{
			title: 'a signature that is required, and there is none',
			files: modules,
			failure: load(129),
			file: ours,
			code: 'ERR_TRISCAP_SIGNATURE_REQUIRED',
			message: /loads signed modules only \(module\.sig_enforce\), and of .* it is not signed; sign it/,
		},
		{
			title: 'a signature by an unknown key',
			files: modules,
			failure: load(126),
			file: moduleFile({name: 'triscap', vermagic}, 62, '~Module signature appended~\n'),
			code: 'ERR_TRISCAP_SIGNATURE_REQUIRED',
			message: /its signature is by a key that the kernel does not know/,
		},
		{
			title: 'a module for another kernel',
			files: modules,
			failure: load(8),
			file: moduleFile({name: 'triscap', vermagic: '5.10.0-46-amd64 SMP '}),
			code: 'ERR_TRISCAP_VERSION_MISMATCH',
			message:
				/is for Linux 5\.10\.0-46-amd64, this is 6\.1\.0-13-amd64; build it for this kernel: triscap build kmod$/,
		},
		{
			title: 'a module for another build of the same release',
			files: modules,
			failure: load(8),
			file: ours,
			code: 'ERR_TRISCAP_VERSION_MISMATCH',
			message: /another build of Linux 6\.1\.0-13-amd64 than this one \(6\.1\.0-13-amd64 SMP preempt/,
		},
		{
			title: 'a module for another machine',
			files: modules,
			failure: load(8),
			file: moduleFile({name: 'triscap', vermagic}, 183),
			code: 'ERR_TRISCAP_VERSION_MISMATCH',
			message: /for aarch64 machines, this is x86_64/,
		},
		{
			title: 'a file that is no module',
			files: modules,
			failure: load(8),
			file: Buffer.from('#!/bin/sh\n'),
			code: 'ERR_TRISCAP_VERSION_MISMATCH',
			message: /is no triscap module/,
		},
		{
			title: 'a loaded module of another version',
			files: {...modules, '/sys/module/triscap/version': '0.0.9\n'},
			failure: {
				step: 'agree with the loaded module',
				errno: -71,
				message: "agree with the loaded module: Protocol error (it is of triscap 0.0.9, interface 0; this one's is 1)",
			},
			code: 'ERR_TRISCAP_VERSION_MISMATCH',
			message: /it is of triscap 0\.0\.9.*triscap unload$/,
		},
		{
			title: 'a device that is not passed into the container',
			files: {...modules, '/sys/module/triscap/version': '0.1.0\n'},
			failure: device,
			code: 'ERR_TRISCAP_NO_DEVICE',
			message: /in a container, pass it in: --device \/dev\/triscap/,
		},
		{
			title: 'a device that only root may open',
			files: {...modules, '/sys/module/triscap/version': '0.1.0\n'},
			failure: {step: 'open /dev/triscap', errno: -13},
			code: 'ERR_TRISCAP_PERMISSION',
			message: /run as root/,
		},
		{
			title: 'no memory for it',
			files: modules,
			failure: load(12),
			file: ours,
			code: 'ERR_TRISCAP_NO_MEMORY',
			message: /no memory/,
		},
		{
			title: 'anything else',
			files: modules,
			failure: {...load(5), message: 'load the module: Input/output error'},
			file: ours,
			code: 'ERR_TRISCAP_LOAD',
			message: /Input\/output error; the last lines of `dmesg` tell why/,
		},
	];
	for (const {title, files, failure, file, code, message} of cases) {
		it(`is explained: ${title}`, () => {
			const system = machine(files);
			const cause: NativeFailure = Object.assign(new Error(failure.message ?? failure.step), failure);
			const error = moduleRefused(cause, file && write(system, file), system)!;
			assert.equal(error.code, code);
			assert.match(error.message, message);
			assert.match(error.message, /^open kmod: [^;]+; ./s, 'doing what: why; what to do');
		});
	}

	it('is left to others when it is not about the module', () => {
		const failure: NativeFailure = Object.assign(new Error('map a ring'), {step: 'map a ring', errno: -12});
		assert.equal(moduleRefused(failure, undefined, machine(modules)), undefined);
	});
});
