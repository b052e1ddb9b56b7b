// Machines in a folder: a root with what lib/build looks at, and nothing of this one.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {System} from '../../../lib/build/system.js';

/** Files by their paths; a text that begins with `-> ` is a link. */
export type Files = Readonly<Record<string, string>>;

const roots: string[] = [];

/** A machine that has these files. */
export function machine(files: Files, more: Partial<System> = {}): System {
	const root = fs.mkdtempSync(path.join(os.tmpdir(), 'triscap-root-'));
	roots.push(root);
	for (const [file, text] of Object.entries({'/proc/self/status': 'CapEff:\t000001ffffffffff\n', ...files})) {
		const place = path.join(root, file);
		fs.mkdirSync(path.dirname(place), {recursive: true});
		if (text.startsWith('-> ')) fs.symlinkSync(text.slice(3), place);
		else fs.writeFileSync(place, text, {mode: text.startsWith('#!') ? 0o755 : 0o644});
	}
	return {root, env: {PATH: '/usr/bin', HOME: '/root'}, release: '6.1.0-13-amd64', machine: 'x86_64', uid: 0, ...more};
}

/** Removes the machines of a suite. */
export function forgetMachines(): void {
	for (const root of roots.splice(0)) fs.rmSync(root, {recursive: true, force: true});
}

/** Headers in one folder, as most distributions have them. */
export function headersIn(folder: string, release: string, config = ''): Files {
	return {
		[`${folder}/Makefile`]: 'VERSION = 6\n',
		[`${folder}/include/generated/utsrelease.h`]: `#define UTS_RELEASE "${release}"\n`,
		[`${folder}/include/config/auto.conf`]: `CONFIG_X86_64=y\nCONFIG_CC_IS_GCC=y\nCONFIG_GCC_VERSION=120200\n${config}`,
		[`${folder}/include/linux/kconfig.h`]: '',
	};
}

/** A module with nothing in it but what it says about itself. */
export function moduleFile(fields: Readonly<Record<string, string>>, elfMachine = 62, end = ''): Buffer {
	const info = Buffer.from(
		Object.entries(fields)
			.map(([name, value]) => `${name}=${value}\0`)
			.join(''),
	);
	const names = Buffer.from('\0.modinfo\0.shstrtab\0');
	const header = Buffer.alloc(64);
	header.write('\x7fELF\x02\x01\x01', 'latin1');
	header.writeUInt16LE(elfMachine, 18);
	header.writeBigUInt64LE(BigInt(64 + info.length + names.length), 40);
	header.writeUInt16LE(64, 58);
	header.writeUInt16LE(3, 60);
	header.writeUInt16LE(2, 62);
	const section = (name: number, offset: number, size: number) => {
		const bytes = Buffer.alloc(64);
		bytes.writeUInt32LE(name, 0);
		bytes.writeBigUInt64LE(BigInt(offset), 24);
		bytes.writeBigUInt64LE(BigInt(size), 32);
		return bytes;
	};
	return Buffer.concat([
		...[header, info, names, Buffer.alloc(64)],
		...[section(1, 64, info.length), section(10, 64 + info.length, names.length), Buffer.from(end)],
	]);
}
