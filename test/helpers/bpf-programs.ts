// The programs of a BPF object, instruction by instruction: what a disassembler shows, for tests to look at.
import fs from 'node:fs';

/** One instruction; the 16 bytes of a 64-bit load count as two. */
export interface Instruction {
	readonly opcode: number;
	readonly to: number;
	readonly from: number;
	readonly offset: number;
	readonly immediate: number;
}

export interface Program {
	readonly name: string;
	readonly section: string;
	/** Where its instructions begin in the file. */
	readonly place: number;
	readonly code: readonly Instruction[];
	/** What its relocations point to, by instruction: `.maps`, `.rodata`, … */
	readonly refersTo: ReadonlyMap<number, string>;
}

export interface BpfObject {
	readonly sections: readonly string[];
	readonly programs: readonly Program[];
}

interface Section {
	readonly name: string;
	readonly type: number;
	readonly flags: number;
	readonly link: number;
	readonly info: number;
	readonly offset: number;
	readonly bytes: Buffer;
}

const SHT_SYMTAB = 2;
const SHT_NOBITS = 8;
const SHT_REL = 9;
const SHF_EXECINSTR = 4;
const STT_FUNC = 2;
const STB_GLOBAL = 1;
const INSTRUCTION_BYTES = 8;

/** Reads a little-endian ELF64 file. */
export function readBpfObject(file: string): BpfObject {
	const sections = readSections(fs.readFileSync(file));
	const symbols = readSymbols(sections);
	const programs = symbols
		.filter(({type, binding}) => type === STT_FUNC && binding === STB_GLOBAL)
		.filter(({section}) => (sections[section]!.flags & SHF_EXECINSTR) !== 0)
		.map(({name, section, value, size}) => ({
			name,
			section: sections[section]!.name,
			place: sections[section]!.offset + value,
			code: decode(sections[section]!.bytes.subarray(value, value + size)),
			refersTo: relocations(sections, symbols, section, value, size),
		}));
	return {sections: sections.map(({name}) => name), programs};
}

function readSections(image: Buffer): Section[] {
	const number64 = (at: number) => Number(image.readBigUInt64LE(at));
	const table = number64(0x28);
	const [size, count, names] = [0x3a, 0x3c, 0x3e].map((at) => image.readUInt16LE(at)) as [number, number, number];
	const raw = Array.from({length: count}, (_, index) => {
		const at = table + index * size;
		const type = image.readUInt32LE(at + 4);
		const offset = number64(at + 0x18);
		const bytes = type === SHT_NOBITS ? Buffer.alloc(0) : image.subarray(offset, offset + number64(at + 0x20));
		const [link, info] = [image.readUInt32LE(at + 0x28), image.readUInt32LE(at + 0x2c)];
		return {nameAt: image.readUInt32LE(at), type, flags: number64(at + 8), link, info, offset, bytes};
	});
	const text = raw[names]!.bytes;
	return raw.map(({nameAt, ...section}) => ({...section, name: stringAt(text, nameAt)}));
}

function readSymbols(sections: readonly Section[]) {
	const table = sections.find(({type}) => type === SHT_SYMTAB)!;
	const names = sections[table.link]!.bytes;
	return Array.from({length: table.bytes.length / 24}, (_, index) => {
		const at = index * 24;
		const info = table.bytes.readUInt8(at + 4);
		return {
			name: stringAt(names, table.bytes.readUInt32LE(at)),
			type: info & 15,
			binding: info >> 4,
			section: table.bytes.readUInt16LE(at + 6),
			value: Number(table.bytes.readBigUInt64LE(at + 8)),
			size: Number(table.bytes.readBigUInt64LE(at + 16)),
		};
	});
}

function relocations(
	sections: readonly Section[],
	symbols: readonly {readonly section: number}[],
	section: number,
	start: number,
	size: number,
): Map<number, string> {
	const found = new Map<number, string>();
	for (const {bytes} of sections.filter(({type, info}) => type === SHT_REL && info === section)) {
		for (let at = 0; at < bytes.length; at += 16) {
			const place = Number(bytes.readBigUInt64LE(at));
			if (place < start || place >= start + size) continue;
			const symbol = symbols[bytes.readUInt32LE(at + 12)]!;
			found.set((place - start) / INSTRUCTION_BYTES, sections[symbol.section]?.name ?? 'nothing that is there');
		}
	}
	return found;
}

function decode(bytes: Buffer): Instruction[] {
	return Array.from({length: bytes.length / INSTRUCTION_BYTES}, (_, index) => {
		const at = index * INSTRUCTION_BYTES;
		const registers = bytes.readUInt8(at + 1);
		return {
			opcode: bytes.readUInt8(at),
			to: registers & 15,
			from: registers >> 4,
			offset: bytes.readInt16LE(at + 2),
			immediate: bytes.readInt32LE(at + 4),
		};
	});
}

function stringAt(bytes: Buffer, at: number): string {
	return bytes.toString('latin1', at, bytes.indexOf(0, at));
}

/** Sections with bytes that programs could use as data. */
export function dataSections({sections}: BpfObject): string[] {
	return sections.filter((name) => /^\.(data|rodata|bss|kconfig|ksyms)/.test(name));
}
