// How the setup talks: one short line per thing it does, on stderr; a command's output only when it failed.
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Ends the command with this one message. */
export class SetupError extends Error {}

/** @param {string} line */
export function say(line) {
	process.stderr.write(`setup: ${line}\n`);
}

/**
 * Runs a command quietly; throws a SetupError that shows the end of its output when it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, remedy?: string}} [options]
 * @returns {string} its standard output
 */
export function run(command, args, options = {}) {
	const result = spawnSync(command, args, {
		cwd: root,
		env: {...process.env, ...options.env},
		encoding: 'utf8',
		maxBuffer: 64 << 20,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	if (result.status === 0) return result.stdout;
	const why = result.error?.message ?? (result.signal ? `killed by ${result.signal}` : `exit status ${result.status}`);
	const output = `${result.stdout ?? ''}${result.stderr ?? ''}`.trimEnd().split('\n').slice(-25);
	const shown = [command, ...args].join(' ');
	throw new SetupError(
		[`${shown}: ${why}${options.remedy ? `; ${options.remedy}` : ''}`, ...output].join('\n    ').trimEnd(),
	);
}
