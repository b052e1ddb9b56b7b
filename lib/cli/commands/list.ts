// `triscap list`: what can be captured.

import {events} from '../../decode/generated/tables.js';
import {GENERIC_CODE, isEnter, type EventInfo} from '../../decode/tables.js';
import {selectableNames, suggest} from '../../options.js';
import {defineCommand} from '../command.js';
import {UsageError} from '../options.js';
import {say} from '../say.js';

interface Listed {
	readonly name: string;
	readonly category: string;
	/** By name and kind; empty for a system call that comes under its name alone. */
	readonly params: Readonly<Record<string, string>>;
	readonly byRequest: boolean;
	/** Parameters of the event at the beginning of the system call, which --enter-events adds. */
	readonly enter?: Readonly<Record<string, string>>;
}

/** `triscap list`. */
export const list = defineCommand({
	usage: ['list [EVENT...]'],
	about: 'Lists the events that -e takes, with the names of their parameters.',
	options: {json: {short: 'j', about: 'print one JSON object per event, with the kinds of the parameters'}},
	operands: true,
	more: 'Exit status: 0; 2 if the arguments are wrong.',
	plan({json}, names) {
		const known = selectableNames() as readonly string[];
		for (const name of names) {
			if (!known.includes(name))
				throw new UsageError(`event ${JSON.stringify(name)}: unknown; ${suggest(name, known)}`);
		}
		const wanted = (names.length > 0 ? [...names] : [...known].sort()).map(describe);
		return async ({stdout}) => {
			await say(stdout, json ? wanted.map((event) => `${JSON.stringify(event)}\n`).join('') : table(wanted));
			return 0;
		};
	},
});

function describe(name: string): Listed {
	const captured = events.filter((event) => event.captured && event.name === name && event.code !== GENERIC_CODE);
	const enter = captured.find(isEnter);
	const info = captured.find((event) => event !== enter);
	return {
		name,
		category: info?.category ?? 'OTHER',
		params: paramsOf(info),
		byRequest: info?.byRequest ?? false,
		...(enter && {enter: paramsOf(enter)}),
	};
}

function paramsOf(info: EventInfo | undefined): Readonly<Record<string, string>> {
	return Object.fromEntries(info?.params.map((param) => [param.name, param.kind]) ?? []);
}

function table(events: readonly Listed[]): string {
	const detailed = events.filter(({params}) => Object.keys(params).length > 0);
	const bare = events.filter(({params}) => Object.keys(params).length === 0).map(({name}) => name);
	const width = Math.max(0, ...detailed.map(({name}) => name.length));
	const lines = detailed.map(
		({name, params, byRequest, enter}) =>
			`${name.padEnd(width)}  ${Object.keys(params).join(' ')}${byRequest ? '  (only when named)' : ''}${enter ? `  (--enter-events: ${Object.keys(enter).join(' ')})` : ''}`,
	);
	if (bare.length > 0) lines.push(...(lines.length > 0 ? [''] : []), 'By name alone:', ...columns(bare, 100));
	return `${lines.join('\n')}\n`;
}

function columns(names: readonly string[], width: number): string[] {
	const lines = [''];
	for (const name of names) {
		const line = lines.at(-1)!;
		if (line !== '' && line.length + 1 + name.length > width) lines.push(name);
		else lines[lines.length - 1] = line === '' ? name : `${line} ${name}`;
	}
	return lines;
}
