// What a command is: a table of options, a help that follows from it, and something to do.

import {parse, type Option, type OptionTable, type Values} from './options.js';
import type {Surroundings} from './surroundings.js';

/** What a command does, once its arguments are known to be right; gives the exit status. */
export type Action = (around: Surroundings) => Promise<number>;

export interface Command<Table extends OptionTable = OptionTable> {
	/** How it is called, without the program's name: `info FILE...`. */
	readonly usage: readonly string[];
	/** What it does: a sentence or two. */
	readonly about: string;
	readonly options: Table;
	/** Whether it takes arguments besides options; a text says what to do instead. */
	readonly operands: true | string;
	/** What else its help says, at the end. */
	readonly more?: string;
	/**
	 * Reads the arguments, without doing anything yet.
	 *
	 * @throws UsageError
	 */
	plan(values: Values<Table>, operands: readonly string[]): Action;
}

/** A command; its options' names and values are checked by the compiler. */
export function defineCommand<const Table extends OptionTable>(command: Command<Table>): Command<Table> {
	return command;
}

const help: {readonly help: Option} = {help: {short: 'h', about: 'print this'}};

/**
 * From arguments to what is to be done.
 *
 * @throws UsageError
 */
export function planCommand(command: Command, args: readonly string[]): Action | 'help' {
	const {values, operands} = parse({...command.options, ...help}, args, command.operands);
	return values.help ? 'help' : command.plan(values, operands);
}

const LINE = 118;

/** What `--help` prints. */
export function formatHelp(command: Command, commands = ''): string {
	const usage = command.usage.map((line, index) => `${index === 0 ? 'Usage:' : '      '} triscap ${line}`.trimEnd());
	const options = Object.entries<Option>({...command.options, ...help}).sort(
		([a], [b]) => Number(LAST.has(a)) - Number(LAST.has(b)),
	);
	const names = options.map(
		([name, {short, value}]) => `  ${short ? `-${short},` : '   '} --${name}${value ? ` ${value}` : ''}`,
	);
	const width = Math.max(...names.map(({length}) => length)) + 2;
	const lines = options.flatMap(([, {heading, about}], index) => [
		...(heading ? ['', `${heading}:`] : []),
		...wrap(about, LINE - width).map((text, line) => (line === 0 ? names[index]! : '').padEnd(width) + text),
	]);
	if (lines[0] !== '') lines.unshift('');
	const parts = [usage.join('\n'), '', ...wrap(command.about, LINE), ...(commands ? ['', commands] : []), ...lines];
	return `${[...parts, ...(command.more ? ['', command.more] : [])].join('\n')}\n`;
}

/** Options that every command has stand at the end. */
const LAST = new Set(['help', 'version']);

function wrap(text: string, width: number): string[] {
	const lines = [''];
	for (const word of text.split(' ')) {
		const line = lines.at(-1)!;
		if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
		else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
	}
	return lines;
}
