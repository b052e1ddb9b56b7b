// The command line: which command, with which arguments, and what its exit status says.

import {TriscapError} from '../errors.js';
import {selectableNames, suggest} from '../options.js';
import {formatHelp, planCommand, type Command} from './command.js';
import {commands, listCommands, mainCommand} from './commands.js';
import {UsageError} from './options.js';
import {say} from './say.js';
import {ownSurroundings, type Surroundings} from './surroundings.js';

export type {Surroundings} from './surroundings.js';

/** It did what it should. */
export const OK = 0;
/** It could not do it, or not all of it. */
export const FAILED = 1;
/** It did not begin, because the arguments are wrong. */
export const WRONG_USAGE = 2;

/** Runs the command line; gives the exit status. */
export async function run(args: readonly string[], around: Surroundings = ownSurroundings()): Promise<number> {
	const {stdout, stderr} = around;
	stderr.on('error', () => {}); // nobody is left to tell
	let asked = 'triscap';
	try {
		const {name, command, rest} = await find(args);
		if (name !== undefined) asked += ` ${name}`;
		const action = planCommand(command, rest);
		if (action !== 'help') return await action(around);
		await say(stdout, helpOf(command, name));
		return OK;
	} catch (error) {
		const usage =
			error instanceof UsageError || (error instanceof TriscapError && error.code === 'ERR_TRISCAP_INVALID_OPTION');
		if (!usage && !(error instanceof TriscapError)) throw error;
		stderr.write(`triscap: ${error.message}\n${usage ? `${asked} --help tells more\n` : ''}`);
		return usage ? WRONG_USAGE : FAILED;
	}
}

/** A command by its name, which stands first; what does not begin with a name is for the main one. */
export async function find(
	args: readonly string[],
): Promise<{name: string | undefined; command: Command; rest: readonly string[]}> {
	const [name, ...rest] = args;
	if (name === undefined || name.startsWith('-')) return {name: undefined, command: mainCommand, rest: args};
	const entry = commands.find((one) => one.name === name);
	if (entry) return {name, command: await entry.load(), rest};
	const event = selectableNames().some((one) => one === name);
	throw new UsageError(
		`unknown command ${JSON.stringify(name)}; ${event ? `events are chosen with -e ${name}` : suggest(name, ['--help', ...commands.map((one) => one.name)])}`,
	);
}

export function helpOf(command: Command, name: string | undefined): string {
	return formatHelp(command, name === undefined ? listCommands() : '');
}
