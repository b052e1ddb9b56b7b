// `triscap`: captures and prints, or records (-w), or prints what was recorded (-r). Each loads what it needs, and not what
// the others do.

import {checkOptions} from '../../options.js';
import {captureOptions, eventOptions, readCount, readWishes} from '../capture-options.js';
import {defineCommand, type Action} from '../command.js';
import {readWriteOptions, writeOptionGiven, writeOptions} from '../file-options.js';
import {integer, list, UsageError, type Values} from '../options.js';
import {say, version} from '../say.js';
import {checkNames} from '../selection.js';

const options = {
	...eventOptions,
	read: {
		short: 'r',
		value: 'FILE',
		multiple: true,
		heading: 'Capture files',
		about: 'print the events of a capture file instead; - is standard input; more files can follow',
	},
	write: {short: 'w', value: 'FILE', about: 'write the events into a capture file instead; - is standard output'},
	...writeOptions,
	...captureOptions,
	stats: {about: 'end with the counters as one JSON object on stderr'},
	version: {short: 'V', about: 'print the version'},
} as const;

type Given = Values<typeof options>;

export const events = defineCommand({
	usage: ['[options]', '-w FILE [options]', '-r FILE... [options]', 'COMMAND [options] ...'],
	about: 'Captures what this system does and prints one line per event, until Ctrl-C.',
	options,
	operands: true,
	more: `A line is: number, time, CPU, command, (thread), < for a syscall's return or > otherwise, event, parameters.
Exit status: 0, also after Ctrl-C; 1 if something failed, or a file is damaged; 2 if the arguments are wrong.`,
	plan(values, operands) {
		if (values.version) return async ({stdout}) => (await say(stdout, `triscap ${version()}\n`), 0);
		if (values.read) return planRead(values, [...values.read, ...operands]);
		if (operands.length > 0)
			throw new UsageError(
				`unexpected argument '${operands[0]}'; a command stands first, and events are chosen with -e NAME`,
			);
		return values.write === undefined ? planLive(values) : planRecord(values, values.write);
	},
});

function planLive(values: Given): Action {
	const unused = writeOptionGiven(values);
	if (unused) throw new UsageError(`option --${unused}: nothing is written; name a file with -w`);
	const wishes = readWishes(values);
	checkOptions(wishes.capture); // before anything is added to them
	return async (around) => (await import('../live.js')).printLive(wishes, values.stats ?? false, around);
}

function planRecord(given: Given, file: string): Action {
	if (given.json) throw new UsageError('option --json: with -w nothing is printed; triscap -r prints what was written');
	const values = withSysdigCount(given);
	const wishes = readWishes(values);
	checkOptions(wishes.capture);
	const how = {file, options: readWriteOptions(values)};
	if (file === '-' && how.options.rotate)
		throw new UsageError('option --write: standard output is one file; leave out -C, -G, -e COUNT and -W');
	return async (around) => (await import('../record.js')).record(wishes, how, values.stats ?? false, around);
}

/** sysdig's `-e COUNT` is ours too: no event's name is a number. */
function withSysdigCount(values: Given): Given {
	const counts = values.events?.filter((text) => /^\d+$/.test(text)) ?? [];
	if (counts.length === 0) return values;
	if (counts.length > 1 || values['file-events'] !== undefined)
		throw new UsageError('option -e: a number of events per file is given twice; once is enough');
	const {events, ...rest} = values;
	const names = events!.filter((text) => !counts.includes(text));
	return {...rest, ...(names.length > 0 && {events: names}), 'file-events': counts[0]!};
}

/** What only a live capture can be asked for. */
const liveOptions = Object.keys(captureOptions).filter((name) => name !== 'snaplen') as (keyof typeof captureOptions)[];

function planRead(values: Given, files: readonly string[]): Action {
	if (values.write !== undefined)
		throw new UsageError(
			`option --write: it records what happens; to copy a file use triscap convert ${files[0]} -o ${values.write}`,
		);
	const unused = liveOptions.find((name) => values[name] !== undefined) ?? writeOptionGiven(values);
	if (unused) throw new UsageError(`option --${unused}: it has no meaning when a file is read; leave it out`);
	if (files.filter((file) => file === '-').length > 1)
		throw new UsageError('option --read: standard input can be read once');
	const names = list('--events', values.events);
	checkNames(names);
	const wishes = {
		files,
		selection: {events: names, pid: values.pid === undefined ? undefined : integer('--pid', values.pid)},
		count: readCount(values.count),
		json: values.json ?? false,
		bufferChars: values.snaplen === undefined ? undefined : integer('--snaplen', values.snaplen),
		stats: values.stats ?? false,
	};
	return async (around) => (await import('../read.js')).readFiles(wishes, around);
}
