// Runs a program to its end; what it printed is shown only when it failed.
import {spawnSync} from 'node:child_process';

/** Ends the run with this message and no stack: nothing is wrong with the code. */
export class SetupError extends Error {}

export interface CommandOptions {
	readonly cwd?: string;
	readonly env?: NodeJS.ProcessEnv;
	readonly timeoutMs?: number;
}

/** @returns what it wrote to its standard output */
export function command(name: string, args: readonly string[], options: CommandOptions = {}): string {
	const result = spawnSync(name, args, {
		cwd: options.cwd,
		env: {...process.env, LC_ALL: 'C', ...options.env},
		encoding: 'utf8',
		timeout: options.timeoutMs,
		maxBuffer: 256 << 20,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	if (result.status === 0) return result.stdout;
	const why = result.error?.message ?? result.signal ?? `exit status ${result.status}`;
	const end = `${result.stdout ?? ''}${result.stderr ?? ''}`.trimEnd().split('\n').slice(-20);
	throw new SetupError([`${name} ${args.join(' ')}: ${why}`, ...end].join('\n    '));
}

/** One line about what is being done now. */
export function say(line: string): void {
	process.stderr.write(`kernels: ${line}\n`);
}
