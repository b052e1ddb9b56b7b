// Runs the programs of a build. What they print is kept for the case that they fail, and then summarised.

import {spawn} from 'node:child_process';
import path from 'node:path';
import {BuildError, type CompilerComplaint} from './error.js';

/** How a program is run. */
export interface RunOptions {
	readonly cwd?: string;
	readonly env?: NodeJS.ProcessEnv;
	/** A folder whose name says nothing: files in it are told without. */
	readonly within?: string;
	/** Ends the program. */
	readonly signal?: AbortSignal | undefined;
}

const MAX_LOG = 4 << 20;
const SHOWN_LINES = 12;

/**
 * Runs a program to its end.
 *
 * @returns what it wrote to stdout
 * @throws BuildError `ERR_TRISCAP_BUILD_FAILED`
 */
export async function runProgram(
	doing: string,
	program: string,
	args: readonly string[],
	options: RunOptions = {},
): Promise<string> {
	const child = spawn(program, args, {
		cwd: options.cwd,
		env: {...(options.env ?? process.env), LC_ALL: 'C'},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let stdout = '';
	let log = '';
	const take = (text: string) => (log = (log + text).slice(-MAX_LOG));
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		stdout += text;
		take(text);
	});
	child.stderr.setEncoding('utf8').on('data', take);
	const stop = () => void child.kill();
	options.signal?.addEventListener('abort', stop, {once: true});
	const why = await new Promise<string | undefined>((resolve) => {
		child.once('error', (error) => resolve(error.message));
		child.once('close', (status, signal) => resolve(status === 0 ? undefined : (signal ?? `exit status ${status}`)));
	});
	options.signal?.removeEventListener('abort', stop);
	if (why === undefined) return stdout;
	throw failed(doing, program, why, log, options.within);
}

function failed(doing: string, program: string, why: string, log: string, within: string | undefined): BuildError {
	const complaint = firstComplaint(log, within);
	if (!complaint) {
		const end = log.trimEnd().split('\n').slice(-SHOWN_LINES);
		const text = `${doing}: ${program}: ${why}; its last lines follow, please report them\n${indent(end)}`;
		return new BuildError('ERR_TRISCAP_BUILD_FAILED', text, {log});
	}
	const {file, line, header, message} = complaint;
	const place = `${file}:${line}${complaint.function ? `, in ${complaint.function}()` : ''}`;
	const text = header
		? `${doing}: ${place}: the header ${header} is missing; are the kernel's headers whole? Reinstall them, or please report this`
		: `${doing}: ${place}: ${message}; this kernel is not one that we know: please report it`;
	return new BuildError('ERR_TRISCAP_BUILD_FAILED', text, {log, complaint});
}

/** The first error of gcc or clang in what a build printed; warnings are none. */
export function firstComplaint(log: string, within?: string): CompilerComplaint | undefined {
	let inside: string | undefined;
	for (const text of log.split('\n')) {
		const where = /^\S+: In function ['‘](\w+)['’]:/.exec(text);
		if (where) inside = where[1];
		else if (/^\S+: At top level:/.test(text)) inside = undefined;
		const error = /^(\S+?):(\d+):(?:\d+:)? (?:fatal )?error: (.*)$/.exec(text);
		if (!error) continue;
		const [, name = '', line, message = ''] = error;
		const whole = path.normalize(name);
		const file = within && whole.startsWith(`${within}/`) ? path.relative(within, whole) : whole;
		const header = /^(?:'([^']+)' file not found|(\S+): No such file or directory)/.exec(message);
		return {file, line: Number(line), function: inside, header: header?.[1] ?? header?.[2], message};
	}
	return undefined;
}

function indent(lines: readonly string[]): string {
	return lines.map((line) => `  ${line}`).join('\n');
}
