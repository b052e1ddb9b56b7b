// Builds and runs `act`, the native program of acts/*.c that makes exactly the syscalls a test asks for, and reads what it
// says about them.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {root} from './native.js';

const sources = path.join(root, 'test/helpers/acts');
/** Where the program is. */
export const actFile = path.join(root, 'build/acts/act');

/** How it is compiled, wherever that is done. */
export const actFlags = '-static -O1 -g -D_GNU_SOURCE -pthread -Wall -Wextra -Werror'.split(' ');

/** Of what, in its folder. */
export function actSources(): string[] {
	return fs.readdirSync(sources).filter((name) => name.endsWith('.c'));
}

let built = false;

/** The program; compiled when a source is newer than it. */
export function actProgram(): string {
	if (built) return actFile;
	const files = fs.readdirSync(sources).filter((name) => /\.[ch]$/.test(name));
	const newest = Math.max(...files.map((name) => fs.statSync(path.join(sources, name)).mtimeMs));
	if ((fs.statSync(actFile, {throwIfNoEntry: false})?.mtimeMs ?? 0) < newest) {
		fs.mkdirSync(path.dirname(actFile), {recursive: true});
		const fresh = `${actFile}.${process.pid}`;
		const gcc = spawnSync('gcc', [...actFlags, '-o', fresh, ...actSources()], {cwd: sources, encoding: 'utf8'});
		assert.equal(gcc.status, 0, `gcc: ${gcc.stderr ?? gcc.error?.message}`);
		fs.renameSync(fresh, actFile); // another run may be executing it
	}
	built = true;
	return actFile;
}

/** One line that the program printed. */
export interface ActLine {
	readonly who: string;
	readonly [key: string]: unknown;
}

export interface ActResult {
	/** Of the program, in the namespace of the test. */
	readonly pid: number;
	readonly lines: readonly ActLine[];
	readonly status: number | null;
	readonly signal: NodeJS.Signals | null;
}

export interface ActOptions {
	/** What it reads from its standard input, descriptor 0. */
	readonly input?: string;
	/** Its standard input stays open and empty: see {@link RunningAct.go}. */
	readonly hold?: boolean;
	readonly cwd?: string;
	readonly env?: NodeJS.ProcessEnv;
	readonly uid?: number;
	/** What to run instead of the program: a copy of it, or one that runs it. */
	readonly program?: string;
	/** Arguments before the act's own: what such a program shall run. */
	readonly before?: readonly string[];
}

/** A run of the program that has begun. */
export interface RunningAct {
	readonly pid: number;
	readonly ended: Promise<ActResult>;
	/** Waits until the program sleeps: one that is held waits for its input. */
	asleep(): Promise<void>;
	/** Lets a program that was held go on, with this input. */
	go(input?: string): void;
	/** Waits until the program has printed so many lines. */
	printed(lines: number): Promise<void>;
	kill(signal: NodeJS.Signals): void;
}

/** Starts the program. It has descriptors 0, 1 and 2 only, so the first it opens is 3. */
export function startAct(args: readonly string[], options: ActOptions = {}): RunningAct {
	const folder = temporaryFolder('act');
	const outFile = path.join(folder, 'out');
	// A file, and appended to: what several processes print does not mix.
	const out = fs.openSync(outFile, 'a');
	const child = spawn(options.program ?? actProgram(), [...(options.before ?? []), ...args], {
		cwd: options.cwd,
		env: options.env ?? {PATH: process.env['PATH']},
		stdio: ['pipe', out, 'pipe'],
		...(options.uid === undefined ? {} : {uid: options.uid, gid: options.uid}),
	});
	fs.closeSync(out);
	let said = '';
	child.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text));
	child.stdin!.on('error', () => {}); // it need not read
	if (!options.hold) child.stdin!.end(options.input ?? '');
	const ended = new Promise<ActResult>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (status, signal) => {
			const text = fs.readFileSync(outFile, 'latin1');
			fs.rmSync(folder, {recursive: true});
			if (said !== '') return reject(new Error(`act ${args.join(' ')}: ${said}`));
			const lines = text
				.split('\n')
				.filter(Boolean)
				.map((line) => JSON.parse(line) as ActLine);
			resolve({pid: child.pid!, lines, status, signal});
		});
	});
	return {
		pid: child.pid ?? 0,
		ended,
		asleep: async () => {
			// The state stands behind the name, which may have anything in it.
			const state = () => /.*\) (.)/s.exec(fs.readFileSync(`/proc/${child.pid}/stat`, 'latin1'))?.[1];
			while (child.exitCode === null && state() !== 'S') await setTimeout(5);
		},
		go: (input) => (input === undefined ? child.stdin!.write('.') : child.stdin!.end(input)),
		printed: async (lines) => {
			while (child.exitCode === null && fs.readFileSync(outFile, 'latin1').split('\n').length <= lines)
				await setTimeout(5);
		},
		kill: (signal) => child.kill(signal),
	};
}

/** Runs the program to its end. */
export function runAct(args: readonly string[], options: ActOptions = {}): Promise<ActResult> {
	return startAct(args, options).ended;
}

/** The one line of somebody. */
export function lineOf(lines: readonly ActLine[], who: string): ActLine {
	const found = lines.filter((line) => line.who === who);
	assert.equal(found.length, 1, `lines of ${who} among ${lines.map((line) => line.who).join(', ') || 'none'}`);
	return found[0]!;
}

/** An empty folder, for whoever asked to remove. */
export function temporaryFolder(name: string): string {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), `triscap-${name}-`));
	fs.chmodSync(folder, 0o755);
	return folder;
}
