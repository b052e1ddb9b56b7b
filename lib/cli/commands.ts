// The commands, each in a file of its own, which is loaded when it is asked for: starting would take twice as long with all
// of them. Whatever is not among them is for the main one: `triscap` alone captures.

import type {Command} from './command.js';
import {events} from './commands/events.js';

export interface CommandEntry {
	readonly name: string;
	/** For the list of commands. */
	readonly summary: string;
	readonly load: () => Promise<Command>;
}

/** What `triscap` does if it is told no command. */
export const mainCommand: Command = events;

export const commands: readonly CommandEntry[] = [
	{name: 'info', summary: 'says what is in capture files', load: async () => (await import('./commands/info.js')).info},
	{
		name: 'convert',
		summary: 'compresses, merges, cuts and splits capture files',
		load: async () => (await import('./commands/convert.js')).convert,
	},
	{
		name: 'list',
		summary: 'lists the events that can be captured, and their parameters',
		load: async () => (await import('./commands/list.js')).list,
	},
	{
		name: 'probe',
		summary: 'says which drivers can work here, and why another cannot',
		load: async () => (await import('./commands/probe.js')).probe,
	},
	{
		name: 'build',
		summary: 'builds a driver for one kernel',
		load: async () => (await import('./commands/build.js')).build,
	},
	{
		name: 'unload',
		summary: 'takes the kernel module out again',
		load: async () => (await import('./commands/unload.js')).unload,
	},
];

/** The list, for the help. */
export function listCommands(): string {
	const width = Math.max(...commands.map(({name}) => name.length));
	const lines = commands.map(({name, summary}) => `  triscap ${name.padEnd(width)}   ${summary}`);
	return lines.length === 0 ? '' : ['Other commands, each with a --help of its own:', ...lines].join('\n');
}
