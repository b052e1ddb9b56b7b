// Options as tables: what they are called, what they take, what the help says. One table is read by parseArgs, printed by
// --help and written into the reference.

import {parseArgs} from 'node:util';
import {suggest} from '../options.js';

/** An option of the command line, at its long name. */
export interface Option {
	/** What its value is called in the help; without one it is a switch. */
	readonly value?: string;
	/** One letter. */
	readonly short?: string;
	/** It can be repeated. */
	readonly multiple?: true;
	/** A group of options begins here. */
	readonly heading?: string;
	/** What it does. */
	readonly about: string;
}

export type OptionTable = Readonly<Record<string, Option>>;

/** What the options of a table were given as. */
export type Values<Table extends OptionTable> = {
	readonly [Name in keyof Table]?: Table[Name] extends {readonly value: string}
		? Table[Name] extends {readonly multiple: true}
			? readonly string[]
			: string
		: boolean;
};

/** The arguments are wrong: the message says how. */
export class UsageError extends Error {}

/**
 * Reads arguments. What stands behind `--` is no option.
 *
 * @param operands - Whether there can be arguments besides options; a text says what to do instead.
 * @throws UsageError
 */
export function parse<Table extends OptionTable>(
	table: Table,
	args: readonly string[],
	operands: true | string,
): {values: Values<Table>; operands: readonly string[]} {
	const options = Object.fromEntries(
		Object.entries(table).map(([name, {value, short, multiple}]) => [
			name,
			{
				type: value === undefined ? ('boolean' as const) : ('string' as const),
				...(short && {short}),
				...(multiple && {multiple}),
			},
		]),
	);
	try {
		const parsed = parseArgs({args: [...args], options, strict: true, allowPositionals: operands === true});
		return {values: parsed.values as Values<Table>, operands: parsed.positionals};
	} catch (error) {
		throw explain(error as NodeJS.ErrnoException, Object.keys(table), operands);
	}
}

function explain(
	{code, message}: NodeJS.ErrnoException,
	names: readonly string[],
	operands: true | string,
): UsageError {
	const wrong = /'(--?[^'\s=]*)/.exec(message)?.[1];
	if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && wrong)
		return new UsageError(
			`unknown option ${wrong}; ${suggest(
				wrong,
				names.map((name) => `--${name}`),
				'--help',
			)}`,
		);
	if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL' && operands !== true)
		return new UsageError(`${/Unexpected argument '[^']*'/.exec(message)?.[0].toLowerCase() ?? message}; ${operands}`);
	const starved = /^Option '([^']*)' argument is ambiguous/.exec(message)?.[1];
	if (starved) return new UsageError(`option ${starved}: expected a value, and none begins with a dash`);
	const [, named, rest] =
		/^Option '(?:-\w, )?(--[^' ]*).*' (argument missing|does not take an argument)/.exec(message) ?? [];
	if (named)
		return new UsageError(`option ${named}: ${rest === 'argument missing' ? 'expected a value' : 'it takes no value'}`);
	return new UsageError(message.split('\n')[0]);
}

/** A whole number, with K, M or G behind it for powers of 1024. */
export function integer(name: string, text: string): number {
	const match = /^(\d{1,15})([kmg]?)$/i.exec(text);
	if (!match) throw new UsageError(`option ${name}: ${JSON.stringify(text)} is not a whole number`);
	return Number(match[1]) * 1024 ** ['', 'k', 'm', 'g'].indexOf(match[2]!.toLowerCase());
}

/** Names between commas, of an option that can be repeated; undefined if it was not given. */
export function list(name: string, texts: readonly string[] | undefined): readonly string[] | undefined {
	const names = texts
		?.flatMap((text) => text.split(','))
		.map((one) => one.trim())
		.filter((one) => one !== '');
	if (names?.length === 0) throw new UsageError(`option ${name}: no name given`);
	return names;
}
