// The generated C headers: compiled as user-space C, as C++ and as eBPF, run, and compared with the schema and with the
// kernel's own headers.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import {
	eventOfSyscall,
	events,
	allFlagSets,
	flagSets,
	kinds,
	record,
	recordFlags,
	supportedArchitectures,
	syscalls,
	type Architecture,
	type FlagSet,
	type Translation,
} from '../../../schema/index.js';
import {findClang} from '../../../scripts/setup/tools.js';
import {compileNative, root, runNative} from '../../helpers/native.js';

const here = process.arch === 'arm64' ? 'aarch64' : 'x86_64';

function run(...args: string[]): string[] {
	const program = compileNative('schema-headers', {sources: ['test/unit/schema/c/headers.c'], includes: ['.']});
	return runNative(program, args).trimEnd().split('\n');
}

/** Values of the macros that these headers define, by name. */
function macros(headers: readonly string[], names: readonly string[], defines = ''): Map<string, number> {
	const folder = path.join(root, 'build/native/schema-macros');
	fs.mkdirSync(folder, {recursive: true});
	const source = path.join(folder, 'macros.c');
	const print = (name: string) => `#ifdef ${name}\nprintf("${name} %llu\\n", (unsigned long long)(${name}));\n#endif\n`;
	fs.writeFileSync(
		source,
		`${defines}\n${headers.map((header) => `#include <${header}>\n`).join('')}#include <stdio.h>\nint main(void)\n{\n${names.map(print).join('')}return 0;\n}\n`,
	);
	const program = path.join(folder, 'macros');
	const compiler = spawnSync('gcc', ['-o', program, source], {encoding: 'utf8'});
	assert.equal(compiler.status, 0, compiler.stderr);
	const {stdout} = spawnSync(program, {encoding: 'utf8'});
	return new Map(
		stdout
			.trimEnd()
			.split('\n')
			.map((line) => line.split(' '))
			.map(([name = '', value = '']) => [name, Number(value)]),
	);
}

function kernelValue(kernel: NonNullable<FlagSet['values'][number]['kernel']>): number {
	return typeof kernel === 'object' ? kernel[here] : kernel;
}

/** The fields among flags that a translation adds. */
const fields: Readonly<Record<string, (flags: number) => number>> = {
	open_flags_to_scap: (flags) => (flags + 1) & 3,
	fault_error_to_scap: (flags) => (flags & 1 ? 0 : 0x2) + (flags & 2 ? 0 : 0x8) + (flags & 4 ? 0 : 0x20),
};

/** What a translation makes of flags, worked out one by one. */
function translated(set: FlagSet, {name, only, plus}: Translation, flags: number): number {
	let result = plus ? fields[name]!(flags) : 0;
	for (const {name: flag, value, kernel} of set.values) {
		if (kernel === undefined || (only && !only.includes(flag))) continue;
		if (Math.floor(flags / kernelValue(kernel)) % 2 === 1) result += value;
	}
	return result;
}

describe('the generated C headers', function () {
	this.timeout(60_000);

	for (const set of allFlagSets) {
		for (const translation of set.translations ?? []) {
			if (translation.exclusive) continue;
			it(`translate each flag, and all of them: ${translation.name}`, () => {
				const inputs = [0, 1, 2, 3, 0xffffffff, ...Array.from({length: 32}, (_, bit) => 2 ** bit)];
				const expected = inputs.map((flags) => String(translated(set, translation, flags)));
				assert.deepEqual(run('flags', translation.name, ...inputs.map(String)), expected);
			});
		}
	}

	it('translate each command of fcntl, and give 0 for others', () => {
		const {values} = flagSets.fcntlCommands;
		const inputs = [...Array.from({length: 1100}, (_, index) => index), 0xffffffff];
		const expected = inputs.map((input) => String(values.find(({kernel}) => kernel === input)?.value ?? 0));
		assert.deepEqual(run('flags', 'fcntl_command_to_scap', ...inputs.map(String)), expected);
	});

	for (const architecture of supportedArchitectures) {
		it(`have a place for each of 512 syscall numbers: ${architecture}`, () => {
			const expected = Array.from({length: 512}, (_, number) => {
				const code = syscalls.find(({numbers}) => numbers[architecture].includes(number))?.code ?? 0;
				return `${number} ${code === 0 ? 1 : eventOfSyscall(code).code} ${code}`;
			});
			assert.deepEqual(run('syscalls', architecture), expected);
		});
	}

	it('have plain fillers that put each parameter once, in the size the schema says', () => {
		const plain = events.filter(({captured, filler, key}) => captured && filler === null && key !== 'GENERIC_X');
		assert.notEqual(plain.length, 0);
		for (const {key, params} of plain) {
			const lines = run('filler', key.toLowerCase());
			const last = lines.pop() ?? '';
			assert.deepEqual(
				lines.map((line) => `put_${line.split(' ')[0]}`),
				params.map(({kind}) => kinds[kind].put),
				key,
			);
			const bytes = params.reduce((sum, {kind}) => sum + (kinds[kind].size ?? NaN), 0);
			const size = Number.isNaN(bytes) ? '' : `, ${bytes} bytes`;
			assert.equal(last, `${params.length} of ${params.length} parameters${size}`, key);
		}
	});

	it('have plain fillers that take an int out of a register whose upper half is anything', () => {
		assert.deepEqual(run('filler', 'dup3_x').slice(0, 4), ['s64 -1', 's64 0', 's64 1', 'u32 0']);
		assert.deepEqual(run('filler', 'kill_x').slice(0, 3), ['s64 -1', 's64 0', 'u8 1']);
	});

	it('have a record around them that lies as the decoder believes', () => {
		const {length, code, ...same} = record;
		const expected = {...same, len: length, type: code, ...recordFlags};
		const found = run('record').map((line) => line.split(' '));
		assert.deepEqual(Object.fromEntries(found.map(([name = '', value]) => [name, Number(value)])), expected);
	});

	it('compile as C++ too, for the addon', () => {
		const source = ['events.h', 'ledger.h', 'dispatch.h']
			.map((name) => `#include "drivers/common/generated/${name}"\n`)
			.join('');
		const args = ['-x', 'c++', '-std=c++20', '-Wall', '-Wextra', '-Werror', '-fsyntax-only', `-I${root}`, '-'];
		const {status, stderr} = spawnSync('g++', args, {input: source, encoding: 'utf8'});
		assert.equal(status, 0, stderr);
	});

	it('need no data section in eBPF, so that programs for kernels before 5.2 can have them', function () {
		const clang = findClang();
		if (!clang) this.skip(); // npm run setup installs one; without it no driver is built either
		const headers = ['flags', 'plain_fillers']
			.map((name) => `#include "drivers/common/generated/${name}.h"\n`)
			.join('');
		const source = `
			typedef unsigned char __u8; typedef unsigned short __u16; typedef unsigned int __u32;
			typedef unsigned long long __u64; typedef int __s32; typedef long long __s64;
			#define __always_inline inline __attribute__((always_inline))
			struct capture { __u64 args[6]; __s64 ret; __u64 sum; };
			static __always_inline __s64 syscall_ret(struct capture *c) { return c->ret; }
			static __always_inline __u64 syscall_arg(struct capture *c, int n) { return c->args[n]; }
			#define PUT(name, type) static __always_inline void put_##name(struct capture *c, type v) { c->sum += v; }
			PUT(u8, __u8) PUT(u16, __u16) PUT(u32, __u32) PUT(u64, __u64) PUT(s32, __s32) PUT(s64, __s64) PUT(user_str, __u64)
			${headers}
			__u64 use(struct capture *c) {
				fill_fcntl(c); fill_socket(c); fill_unlinkat(c);
				return c->sum + open_flags_to_scap(c->ret) + clone_flags_to_scap(c->ret) + resolve_flags_to_scap(c->ret);
			}`.replace(/^\t+/gm, '');
		const warnings = ['-Wall', '-Werror', '-Wno-unused-function'];
		const args = ['-target', 'bpf', '-O2', '-mcpu=v3', ...warnings, '-x', 'c', '-S', `-I${root}`, '-o', '-', '-'];
		const {status, stdout, stderr} = spawnSync(clang, args, {input: source, encoding: 'utf8'});
		assert.equal(status, 0, stderr);
		assert.doesNotMatch(stdout, /\.rodata|\.data/);
	});
});

describe('the kernel values of the schema', function () {
	this.timeout(60_000);

	it("are those of this machine's kernel headers", () => {
		for (const set of allFlagSets.filter(({translations, header}) => translations && header)) {
			const names = set.values.flatMap(({name, kernel}) => (kernel === undefined ? [] : [name]));
			const header = set.header === 'asm-generic/fcntl.h' ? 'linux/fcntl.h' : set.header!;
			const found = macros([header], names);
			assert.ok(found.size >= names.length - 3, `${set.name}: ${header} defines only ${[...found.keys()].join(', ')}`);
			for (const {name, kernel} of set.values) {
				const value = found.get(name);
				if (kernel === undefined || value === undefined) continue;
				// O_SYNC and O_TMPFILE are two bits, of which one is another flag: the schema has the bit of their own.
				const own = name === 'O_SYNC' || name === 'O_TMPFILE' ? value & kernelValue(kernel) : value;
				assert.equal(kernelValue(kernel), own, name);
			}
		}
	});

	it("are the format's own where a plain filler does not translate", () => {
		const rename = macros(['linux/fs.h'], ['RENAME_NOREPLACE', 'RENAME_EXCHANGE', 'RENAME_WHITEOUT']);
		const families = macros(
			['sys/socket.h'],
			flagSets.socketFamilies.values.map(({name}) => name),
		);
		assert.equal(rename.size, 3);
		assert.ok(families.size > 30);
		for (const {name, value} of flagSets.renameat2Flags.values) assert.equal(value, rename.get(name), name);
		for (const {name, value} of flagSets.socketFamilies.values) {
			if (families.has(name)) assert.equal(value, families.get(name), name);
		}
	});

	const tables: readonly [Architecture, header: string, defines: string][] = [
		['x86_64', 'asm/unistd_64.h', ''],
		['ia32', 'asm/unistd_32.h', ''],
		[
			'aarch64',
			'asm-generic/unistd.h',
			['RENAMEAT', 'NEW_STAT', 'SET_GET_RLIMIT', 'TIME32_SYSCALLS', 'SYS_CLONE3', 'MEMFD_SECRET']
				.map((name) => `#define __ARCH_WANT_${name}`)
				.join('\n'),
		],
	];
	for (const [architecture, header, defines] of tables) {
		it(`are the syscall numbers of the kernel: ${architecture}`, function () {
			if (architecture !== 'aarch64' && here !== 'x86_64') this.skip(); // these headers are x86's
			const used = syscalls.filter(({numbers}) => numbers[architecture].length > 0);
			const found = macros(
				[header],
				used.map(({name}) => `__NR_${name}`),
				defines,
			);
			assert.ok(found.size > 250, `${header} defines only ${found.size} of them`);
			for (const {name, numbers} of used) {
				const number = found.get(`__NR_${name}`);
				if (number !== undefined) assert.ok(numbers[architecture].includes(number), `${name} is ${number}`);
			}
		});
	}
});
