// Reads what is so on this system, as schema/checks/facts.ts declares it. triscap-probe.sh does the same in shell.

import os from 'node:os';
import type {System} from '../build/system.js';
import type {FactInfo, Source} from './check.js';
import {readBeginning, readBytes, readLines, whyUnreadable} from './files.js';
import {capabilities, facts as declared} from './generated/checks.js';

/** Facts by name, as the sources say them; '' where nobody knows. */
export type Facts = ReadonlyMap<string, string>;

/**
 * Reads them all.
 *
 * @param release - Of another kernel than the one that runs: what follows from its release is told of that one.
 */
export function readFacts(system: System, release?: string): Map<string, string> {
	const facts = new Map<string, string>();
	for (const {name, sources, values, characters} of declared) {
		const raw =
			(release === undefined ? undefined : saysRelease(sources, release)) ?? first(system, sources, facts) ?? '';
		const value = (values?.[raw] ?? raw).replace(/\p{Cc}/gu, ''); // an image may be anybody's, a terminal is ours
		facts.set(name, characters === undefined || isMadeOf(raw, characters) ? value : '');
	}
	return facts;
}

/** As its `characters` say (schema/checks/define.ts). */
function isMadeOf(value: string, characters: string): boolean {
	return new RegExp(`^(?=[A-Za-z0-9])[${characters}]+$`).test(value);
}

/** Can a kernel be called so? Paths are put together from it, and commands to type. */
export function isRelease(text: string): boolean {
	const {characters} = declared.find(({name}) => name === 'release')!;
	return isMadeOf(text, characters!);
}

/** Facts as reports show them. */
export function factValue({name, kind}: FactInfo, facts: Facts): string | number | readonly string[] | null {
	const value = facts.get(name) ?? '';
	if (value === '') return null;
	if (kind === 'number') return /^-?\d+$/.test(value) ? Number(value) : null;
	return kind === 'capabilities' ? heldCapabilities(value) : value;
}

/** Names of the bits that are set, in the order of the bits. */
export function heldCapabilities(mask: string): string[] {
	const bits = BigInt(`0x${mask}`);
	return capabilities.filter((_, bit) => (bits >> BigInt(bit)) & 1n);
}

const OSRELEASE = '/proc/sys/kernel/osrelease';

/** What the sources that look at a kernel's release say of this one; undefined where they look at something else. */
function saysRelease(sources: readonly Source[], release: string): string | undefined {
	for (const source of sources) {
		if ('line' in source && source.line === OSRELEASE) return release;
		if ('fits' in source && source.file === OSRELEASE && globPattern(source.fits).test(release)) return source.is;
		if ('exists' in source && source.exists === OSRELEASE) return source.is;
	}
	return undefined;
}

function first(system: System, sources: readonly Source[], facts: Facts): string | undefined {
	for (const source of sources) {
		const value = readSource(system, source, facts);
		if (value !== undefined) return value;
	}
	return undefined;
}

/** Undefined: this source says nothing, ask the next. */
function readSource(system: System, source: Source, facts: Facts): string | undefined {
	const place = (file: string) => file.replaceAll('${release}', facts.get('release') ?? '');
	if ('uname' in source) return {s: os.type(), r: system.release, m: system.machine}[source.uname];
	if ('line' in source) return readLines(system, place(source.line))[0] || undefined;
	if ('bracketed' in source) return /[[(](\w+)[\])]/.exec(readLines(system, source.bracketed)[0] ?? '')?.[1];
	if ('count' in source) return countCpus(readLines(system, source.count)[0] ?? '');
	if ('lastByte' in source) return readBytes(system, source.lastByte)?.at(-1)?.toString();
	if ('exists' in source) return whyUnreadable(system, place(source.exists)) === undefined ? source.is : undefined;
	if ('field' in source) return fieldOf(readLines(system, source.file), source.field);
	if ('setting' in source) return settingOf(readLines(system, source.file), source.setting);
	if ('fits' in source) {
		const pattern = globPattern(source.fits);
		return readLines(system, place(source.file)).some((line) => pattern.test(line)) ? source.is : undefined;
	}
	if ('wholeBtf' in source) return isWholeBtf(system, source.wholeBtf) ? source.is : undefined;
	if ('begins' in source)
		return readBeginning(system, source.file, source.begins.length / 2) === source.begins ? source.is : undefined;
	return readBytes(system, source.file)?.includes(source.contains) ? source.is : undefined;
}

/** Its head says how long its parts are: https://docs.kernel.org/bpf/btf.html */
function isWholeBtf(system: System, file: string): boolean {
	const bytes = readBytes(system, file);
	if (!bytes || bytes.length < 24 || bytes.readUInt16LE(0) !== 0xeb9f) return false;
	const word = (at: number) => bytes.readUInt32LE(at);
	return word(4) + word(8) + word(12) <= bytes.length && word(4) + word(16) + word(20) <= bytes.length;
}

function fieldOf(lines: readonly string[], field: string): string | undefined {
	const line = lines.find((text) => text.startsWith(field));
	return line?.slice(field.length).trim().split(/\s+/)[0] || undefined;
}

function settingOf(lines: readonly string[], key: string): string | undefined {
	const line = lines.find((text) => text.startsWith(`${key}=`));
	return line?.slice(key.length + 1).replace(/^(["'])(.*)\1$/, '$2') || undefined;
}

/** How many "0-3,8" are; undefined for what is no list. */
function countCpus(list: string): string | undefined {
	if (!/^\d+(-\d+)?(,\d+(-\d+)?)*$/.test(list)) return undefined;
	const counts = list.split(',').map((part) => {
		const [from = 0, to = from] = part.split('-').map(Number);
		return to - from + 1;
	});
	return String(counts.reduce((sum, count) => sum + count, 0));
}

/** A shell's pattern, of which only `*` is used. */
function globPattern(glob: string): RegExp {
	const parts = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${parts.join('.*')}$`, 's');
}
