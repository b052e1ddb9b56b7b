// What a kernel module says about itself: its .modinfo section, read without the program of that name.

import fs from 'node:fs';

/** The lines of .modinfo: `vermagic`, `name`, `depends`, …; and for which machine it is. */
export interface ModuleInfo {
	/** `uname -m` of the machine that can load it. */
	readonly machine: string;
	readonly fields: ReadonlyMap<string, string>;
	/** Something is appended that looks like a signature. */
	readonly signed: boolean;
}

const SIGNATURE = '~Module signature appended~\n';
const machines: Record<number, string> = {62: 'x86_64', 183: 'aarch64'};

/** Reads a .ko file. Undefined if it is none: compressed, cut short, something else. */
export function readModuleInfo(file: string): ModuleInfo | undefined {
	const bytes = fs.readFileSync(file);
	if (bytes.length < 64 || bytes.toString('latin1', 0, 6) !== '\x7fELF\x02\x01') return undefined;
	const section = findSection(bytes, '.modinfo');
	if (!section) return undefined;
	const lines = section.toString('latin1').split('\0').filter(Boolean);
	return {
		machine: machines[bytes.readUInt16LE(18)] ?? 'unknown',
		fields: new Map(lines.map((line) => [line.split('=', 1)[0]!, line.slice(line.indexOf('=') + 1)])),
		signed: bytes.subarray(-SIGNATURE.length).toString('latin1') === SIGNATURE,
	};
}

/** The release that a vermagic begins with: "6.1.0-13-amd64 SMP preempt mod_unload modversions". */
export function releaseOf(info: ModuleInfo): string | undefined {
	return info.fields.get('vermagic')?.split(' ')[0];
}

/** Elf64_Ehdr has the table of sections at 40, its shape at 58; Elf64_Shdr a name at 0, offset and size at 24 and 32. */
function findSection(bytes: Buffer, name: string): Buffer | undefined {
	try {
		const table = Number(bytes.readBigUInt64LE(40));
		const [size, count, names] = [58, 60, 62].map((at) => bytes.readUInt16LE(at)) as [number, number, number];
		const header = (index: number) => bytes.subarray(table + index * size, table + (index + 1) * size);
		const content = (index: number) => {
			const start = Number(header(index).readBigUInt64LE(24));
			return bytes.subarray(start, start + Number(header(index).readBigUInt64LE(32)));
		};
		const strings = content(names);
		for (let index = 1; index < count; index++) {
			const at = header(index).readUInt32LE(0);
			if (strings.toString('latin1', at, at + name.length + 1) === `${name}\0`) return content(index);
		}
	} catch (error) {
		if (!(error instanceof RangeError)) throw error; // offsets that lead out of the file
	}
	return undefined;
}
