// Compiles a C or C++ test program under AddressSanitizer and UndefinedBehaviorSanitizer, again only when a source or a
// header it reads has changed, and runs it.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

export interface NativeProgram {
	/** C and C++ files, relative to the root. */
	readonly sources: readonly string[];
	/** Folders for `-I`, relative to the root. */
	readonly includes?: readonly string[];
	/** Further options of the compiler, for C and C++ alike. */
	readonly flags?: readonly string[];
	/** Options of the linker. */
	readonly link?: readonly string[];
}

const sanitizers = ['-fsanitize=address,undefined', '-fno-sanitize-recover=all', '-fno-omit-frame-pointer'];
const warnings = ['-Wall', '-Wextra', '-Werror', '-Wno-missing-field-initializers']; // as binding.gyp

/** Builds `build/native/<name>/program` and returns its path. */
export function compileNative(name: string, program: NativeProgram): string {
	const folder = path.join(root, 'build/native', name);
	fs.mkdirSync(folder, {recursive: true});
	const objects = program.sources.map((source) => compileSource(folder, source, program));
	const executable = path.join(folder, 'program');
	const command = ['-o', executable, ...objects, ...sanitizers, '-pthread', ...(program.link ?? [])];
	if (!isFresh(executable, command, objects)) compiler('g++', command, executable);
	return executable;
}

/** Runs a program to its end; fails with what it printed unless it exits with 0. */
export function runNative(executable: string, args: readonly string[] = [], timeoutMs = 60_000): string {
	const result = spawnSync(executable, args, {
		encoding: 'utf8',
		timeout: timeoutMs,
		maxBuffer: 64 << 20,
		env: {...process.env, ASAN_OPTIONS: 'detect_leaks=1:abort_on_error=0', UBSAN_OPTIONS: 'print_stacktrace=1'},
	});
	const how = result.signal ?? result.error?.message ?? `exit status ${result.status}`;
	assert.equal(
		result.status,
		0,
		`${path.basename(path.dirname(executable))}: ${how}\n${result.stdout}${result.stderr}`,
	);
	return result.stdout;
}

function compileSource(folder: string, source: string, program: NativeProgram): string {
	const object = path.join(folder, `${source.replaceAll('/', '_')}.o`);
	const cxx = /\.(cc|cpp)$/.test(source);
	const command = [
		cxx ? '-std=c++20' : '-std=gnu11',
		...['-O1', '-g', '-pthread', '-MMD', '-MP', '-MF', `${object}.d`],
		...(source.startsWith('vendor/') ? ['-w'] : warnings),
		...sanitizers,
		...(program.includes ?? []).map((include) => `-I${path.join(root, include)}`),
		...(program.flags ?? []),
		...['-c', path.join(root, source), '-o', object],
	];
	if (!isFresh(object, command, readDependencies(`${object}.d`))) compiler(cxx ? 'g++' : 'gcc', command, object);
	return object;
}

function compiler(name: string, args: readonly string[], output: string): void {
	const result = spawnSync(name, args, {cwd: root, encoding: 'utf8'});
	assert.equal(result.status, 0, `${name} ${args.join(' ')}\n${result.stderr ?? result.error?.message}`);
	fs.writeFileSync(`${output}.command`, args.join('\n'));
}

/** Made by the same command, and after the last change of everything it was made from? */
function isFresh(output: string, command: readonly string[], inputs: readonly string[] | undefined): boolean {
	const recorded = `${output}.command`;
	if (!inputs || !fs.existsSync(output) || !fs.existsSync(recorded)) return false;
	if (fs.readFileSync(recorded, 'utf8') !== command.join('\n')) return false;
	const made = fs.statSync(output).mtimeMs;
	return inputs.every((input) => (fs.statSync(input, {throwIfNoEntry: false})?.mtimeMs ?? Infinity) <= made);
}

/** The files that the compiler listed with -MMD. */
function readDependencies(file: string): string[] | undefined {
	if (!fs.existsSync(file)) return undefined;
	const [rule = ''] = fs.readFileSync(file, 'utf8').replaceAll('\\\n', ' ').split('\n');
	return rule
		.slice(rule.indexOf(': ') + 2)
		.split(/\s+/)
		.filter(Boolean);
}
