// The bpf-legacy object. Clang reads the kernel's headers as the kernel's own compiler would, and LLVM makes BPF of it: clang's
// BPF target cannot read them, they are full of assembler of the machine. Types that are dumped from BTF it can read.

import fs from 'node:fs';
import path from 'node:path';
import {fromNative, type NativeFailure} from '../errors.js';
import {loadNative} from '../native.js';
import type {BuildContext, DriverBuilder} from './builder.js';
import {findCompiler, findLlvm} from './compiler.js';
import {BuildError, type Need} from './error.js';
import type {KernelHeaders} from './headers.js';
import {missing} from './packages.js';
import type {Architecture} from './system.js';

/** The programs that it takes. */
interface Tools {
	readonly clang: string;
	readonly llc: string;
	readonly strip: string;
}

/** See {@link DriverBuilder}. */
export const bpfLegacyBuilder: DriverBuilder = {
	extension: '.o',
	fromBtf: true,

	neverHere: () => undefined,

	compile: (context) => compileObject(context),

	/** By loading it, where it is for the running kernel and this user may. */
	async check(file, {system, release}) {
		if (release !== system.release || system.root !== '/') return `for another kernel: not tried`;
		try {
			const refused = await loadNative().tryProbe(file);
			if (refused.length === 0) return 'the kernel takes all of its programs';
			const first = refused[0]!;
			return `the kernel refuses ${refused.map(({program}) => program).join(', ')}: those events come as GENERIC; please report this\n${first.log}`;
		} catch (error) {
			if (Math.abs((error as NativeFailure).errno ?? 0) === EPERM) return 'not tried: that takes root';
			throw fromNative(`check ${path.basename(file)}`, error);
		}
	},
};

/**
 * Compiles and gives the path of what came out.
 *
 * @param adjust - Changes what the kernel is said to have: tests ask for an older one. Names of compat/probes/, or other defines.
 */
export async function compileObject(
	context: BuildContext,
	adjust: (defines: readonly string[]) => readonly string[] = (defines) => defines,
): Promise<string> {
	const {drivers, release, work} = context;
	const tools = findTools(context);
	const front = await frontEnd(tools, context);
	const source = path.join(drivers, 'bpf-legacy');
	const have = await askHeaders(front, tools, source, context);
	const defines = adjust(have.map((fact) => `HAVE_${fact.toUpperCase()}`));
	const place = (name: string) => path.join(work, name);
	const compile = (output: string) => [
		...front,
		...defines.map((define) => `-D${define}`),
		`-DTRISCAP_KERNEL_RELEASE="${release}"`,
		...['-I', source, '-c', path.join(source, 'probe.c'), '-o', place(output)],
	];
	if (context.headers) {
		await context.run('compile the programs', tools.clang, [...compile('probe.bc'), '-emit-llvm']);
		await context.run('make BPF of them', tools.llc, [
			...['-march=bpf', '-mcpu=v2', '-filetype=obj', '-o', place('whole.o'), place('probe.bc')],
		]);
	} else {
		await context.run('compile the programs', tools.clang, compile('whole.o'));
	}
	// BTF describes the maps to libbpf; what describes lines would be most of the file.
	await context.run('strip them', tools.strip, [
		...['-g', '-R', '.BTF.ext', '-R', '.rel.BTF.ext', '-o', place('probe.o'), place('whole.o')],
	]);
	return place('probe.o');
}

const EPERM = 1;

function findTools({system, release, headers}: BuildContext): Tools {
	const clang = findCompiler(system, 'clang', headers?.configuration);
	const llc = clang && findLlvm(system, clang, 'llc');
	const strip = clang && findLlvm(system, clang, 'llvm-strip');
	if (clang && llc && strip) return {clang: clang.path, llc: llc.path, strip: strip.path};
	const lacking: Need[] = clang ? ['llvm'] : ['clang', 'llvm'];
	const why = `build bpf-legacy for Linux ${release}: ${lacking.join(' and ')}: not installed`;
	throw missing(system, 'ERR_TRISCAP_NO_COMPILER', why, lacking, release);
}

/** What every run of clang is told. */
async function frontEnd(tools: Tools, context: BuildContext): Promise<string[]> {
	const {arch, headers, work} = context;
	const machine = {x86_64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu'}[arch];
	const common = [
		`-D__TARGET_ARCH_${arch === 'x86_64' ? 'x86' : 'arm64'}`,
		// Kernel headers take it for granted that anonymous members may have tags (7.0).
		...['-std=gnu11', '-fms-extensions', '-fno-color-diagnostics'],
		...['-O2', '-g', '-fno-jump-tables', '-fno-stack-protector', '-fno-asynchronous-unwind-tables'],
		...['-fno-vectorize', '-fno-slp-vectorize'],
	];
	if (headers) {
		const resources = (await context.run('ask clang for its headers', tools.clang, ['-print-resource-dir'])).trim();
		return [
			...common,
			`--target=${machine}`,
			'-nostdinc',
			'-isystem',
			path.join(resources, 'include'),
			...includes(headers, arch),
		];
	}
	try {
		await loadNative().writeKernelTypes(path.join(work, 'vmlinux.h'));
	} catch (error) {
		throw fromNative('build bpf-legacy', error);
	}
	// The second instruction set, here and for llc, is 4.14's: it compares with a constant in either direction. With the first
	// one, constants come in registers, and verifiers before 5.12 then follow ways that nobody can go.
	return [...common, '--target=bpf', '-mcpu=v2', '-DTRISCAP_FROM_BTF', '-isystem', work];
}

/** As the kernel's Makefile has them. They are somebody else's: clang warns of what it finds in ours alone. */
function includes({build, source}: KernelHeaders, arch: Architecture): string[] {
	const own = arch === 'x86_64' ? 'x86' : 'arm64';
	const folders = [
		...[`${source}/arch/${own}/include`, `${build}/arch/${own}/include/generated`],
		...[`${source}/include`, `${build}/include`],
		...[`${source}/arch/${own}/include/uapi`, `${build}/arch/${own}/include/generated/uapi`],
		...[`${source}/include/uapi`, `${build}/include/generated/uapi`],
	];
	// The second one came with 4.15; before, headers include for themselves what is in it.
	const first = ['kconfig.h', 'compiler_types.h'].map((name) => `${source}/include/linux/${name}`);
	return [
		...folders.flatMap((folder) => ['-isystem', folder]),
		...first.filter((file) => fs.existsSync(file)).flatMap((file) => ['-include', file]),
		// What Kbuild defines, as far as headers ask for it. asm/ftrace.h wants the last of them (7.0).
		...['-D__KERNEL__', '-D__BPF_TRACING__', '-DKBUILD_MODNAME="triscap"', '-DCC_USING_FENTRY'],
	];
}

/**
 * Which of compat/probes/ compile: all in one run, since reading the headers is what takes time. A file in which there is an
 * error is a no; an error anywhere else is one.
 */
async function askHeaders(front: string[], tools: Tools, source: string, context: BuildContext): Promise<string[]> {
	const folder = path.join(source, 'compat/probes');
	const facts = fs.readdirSync(folder).flatMap((file) => /^(.*)\.c$/.exec(file)?.[1] ?? []);
	const all = path.join(context.work, 'probes.c');
	const lines = ['#include "kernel.h"', ...facts.map((fact) => `#include "compat/probes/${fact}.c"`), ''];
	fs.writeFileSync(all, lines.join('\n'));
	let log = '';
	try {
		await context.run('ask what this kernel has', tools.clang, [
			...front,
			...['-I', source, '-fsyntax-only', '-ferror-limit=0', all],
		]);
	} catch (error) {
		log = error instanceof BuildError ? (error.details.log ?? '') : '';
		const errors = log.split('\n').filter((line) => /: (fatal )?error: /.test(line));
		if (errors.length === 0 || !errors.every((line) => line.includes('/compat/probes/'))) throw error;
	}
	const refused = new Set([...log.matchAll(/\/compat\/probes\/(\w+)\.c:\d+:\d+: error: /g)].map(([, fact]) => fact));
	return facts.filter((fact) => !refused.has(fact)).sort();
}
