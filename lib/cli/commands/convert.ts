// `triscap convert IN... -o OUT`: capture files into others.

import {readCount} from '../capture-options.js';
import {defineCommand} from '../command.js';
import {convert as work} from '../convert/convert.js';
import {readMoment, readNumbers} from '../convert/cut.js';
import {readWriteOptions, writeOptions} from '../file-options.js';
import {integer, list, UsageError} from '../options.js';
import {checkNames} from '../selection.js';

export const convert = defineCommand({
	usage: ['convert FILE... -o FILE [options]'],
	about:
		'Writes the events of capture files into another: compressed, merged by time, cut, split, for other readers, or as JSON. Events are copied as they are unless --upgrade asks for current ones. A FILE of - is standard input or output.',
	options: {
		output: {short: 'o', value: 'FILE', about: 'where to write; with -C, -G or --file-events a series of files'},
		...writeOptions,
		json: {short: 'j', about: 'write one JSON object per event instead of a capture file'},
		upgrade: {
			about: 'write events of older versions as the current ones that they correspond to, as triscap -r prints them',
		},
		from: {
			heading: 'Which events (all of them, unless told otherwise)',
			value: 'TIME',
			about:
				'from this time on: 2018-08-17T17:35:48.5 (local, or with Z), seconds since 1970, or +SECONDS after the first',
		},
		to: {value: 'TIME', about: 'before this time'},
		numbers: {value: 'FROM-TO', about: 'these, by the numbers that triscap -r prints (implies --upgrade)'},
		events: {short: 'e', value: 'NAME,...', multiple: true, about: 'these events only; can be repeated'},
		pid: {value: 'PID', about: 'this process only'},
		count: {short: 'n', value: 'COUNT', about: 'the first COUNT of them'},
	},
	operands: true,
	more: `With -e or --pid, events that change what is known of processes and descriptors are kept, marked as not to be shown.
Exit status: 0; 1 if something failed, or a file is damaged: then all that can be read is written; 2 if the arguments
are wrong.`,
	plan(values, files) {
		const {output, json = false} = values;
		if (files.length === 0) throw new UsageError('no file given; name one or more');
		if (output === undefined) throw new UsageError('option --output: not given; say with -o where to write');
		if (files.filter((file) => file === '-').length > 1) throw new UsageError('standard input can be read once');
		const write = readWriteOptions(values);
		const unused = (['gzip', 'scap-compat'] as const).find((name) => values[name] !== undefined);
		if (json && (write.rotate || unused))
			throw new UsageError(
				`option --json: it writes no capture file; leave out ${unused ? `--${unused}` : '-C, -G, --file-events and -W'}`,
			);
		if (output === '-' && write.rotate)
			throw new UsageError('option --output: standard output is one file; leave out -C, -G, --file-events and -W');
		const events = list('--events', values.events);
		checkNames(events);
		const numbers = values.numbers === undefined ? undefined : readNumbers(values.numbers);
		const wishes = {
			files,
			output,
			json,
			upgrade: values.upgrade === true || json || numbers !== undefined,
			selection: {events, pid: values.pid === undefined ? undefined : integer('--pid', values.pid)},
			cut: {
				from: values.from === undefined ? undefined : readMoment('--from', values.from),
				to: values.to === undefined ? undefined : readMoment('--to', values.to),
				numbers,
			},
			count: readCount(values.count),
			write,
		};
		return (around) => work(wishes, around);
	},
});
