// The commands, each in a file of its own. Whatever is not among them is for the main one: `triscap` alone captures.

import type {Command} from './command.js';
import {build} from './commands/build.js';
import {convert} from './commands/convert.js';
import {events} from './commands/events.js';
import {info} from './commands/info.js';
import {list} from './commands/list.js';
import {probe} from './commands/probe.js';
import {unload} from './commands/unload.js';

export interface CommandEntry {
	readonly name: string;
	/** For the list of commands. */
	readonly summary: string;
	readonly command: Command;
}

/** What `triscap` does if it is told no command. */
export const mainCommand: Command = events;

export const commands: readonly CommandEntry[] = [
	{name: 'info', summary: 'says what is in capture files', command: info},
	{name: 'convert', summary: 'compresses, merges, cuts and splits capture files', command: convert},
	{name: 'list', summary: 'lists the events that can be captured, and their parameters', command: list},
	{name: 'probe', summary: 'says which drivers can work here, and why another cannot', command: probe},
	{name: 'build', summary: 'builds a driver for one kernel', command: build},
	{name: 'unload', summary: 'takes the kernel module out again', command: unload},
];

/** The list, for the help. */
export function listCommands(): string {
	const width = Math.max(...commands.map(({name}) => name.length));
	const lines = commands.map(({name, summary}) => `  triscap ${name.padEnd(width)}   ${summary}`);
	return lines.length === 0 ? '' : ['Other commands, each with a --help of its own:', ...lines].join('\n');
}
