// The commands, each in a file of its own. Whatever is not among them is for the main one: `triscap` alone captures.

import type {Command} from './command.js';
import {events} from './commands/events.js';

export interface CommandEntry {
	readonly name: string;
	/** For the list of commands. */
	readonly summary: string;
	readonly command: Command;
}

/** What `triscap` does if it is told no command. */
export const mainCommand: Command = events;

export const commands: readonly CommandEntry[] = [];

/** The list, for the help. */
export function listCommands(): string {
	const width = Math.max(...commands.map(({name}) => name.length));
	const lines = commands.map(({name, summary}) => `  triscap ${name.padEnd(width)}   ${summary}`);
	return lines.length === 0 ? '' : ['Other commands, each with a --help of its own:', ...lines].join('\n');
}
