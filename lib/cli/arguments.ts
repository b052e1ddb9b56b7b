// The command line's arguments, and its help.

import {parseArgs} from 'node:util';
import {suggest, type CaptureOptions, type SelectableEventName} from '../options.js';

export const USAGE = `Usage: triscap [options]

Captures what this system does and prints one line per event, until Ctrl-C.

  -n, --count COUNT          stop after COUNT events
  -e, --events NAME,...      these events only (docs/reference/events.md lists them); can be repeated
      --pid PID              this process only
  -s, --snaplen BYTES        bytes to keep of each buffer read or written (default 80)
  -j, --json                 print one JSON object per event
      --driver DRIVER        auto (default) or modern-bpf
      --buffer-bytes BYTES   memory for the events of N CPUs, a power of two; 8M is 8 MiB (default 8M)
      --cpus-per-buffer N    how many CPUs that is for (default 2)
      --include-self         capture triscap itself too
      --stats                end with the counters as one JSON object on stderr
  -h, --help                 print this
  -V, --version              print the version

A line is: number, time, CPU, command, (thread), < for a syscall's return or > otherwise, event, parameters.
Exit status: 0, also after Ctrl-C; 1 if capturing failed; 2 if the arguments are wrong.
`;

/** What the arguments ask for. */
export interface Arguments {
	readonly help: boolean;
	readonly version: boolean;
	readonly json: boolean;
	readonly stats: boolean;
	/** Infinity: until stopped. */
	readonly count: number;
	/** Undefined: all. */
	readonly events: readonly string[] | undefined;
	readonly capture: CaptureOptions;
}

/** The arguments are wrong: the message says how. */
export class UsageError extends Error {}

const options = {
	count: {type: 'string', short: 'n'},
	events: {type: 'string', short: 'e', multiple: true},
	pid: {type: 'string'},
	snaplen: {type: 'string', short: 's'},
	json: {type: 'boolean', short: 'j'},
	driver: {type: 'string'},
	'buffer-bytes': {type: 'string'},
	'cpus-per-buffer': {type: 'string'},
	'include-self': {type: 'boolean'},
	stats: {type: 'boolean'},
	help: {type: 'boolean', short: 'h'},
	version: {type: 'boolean', short: 'V'},
} as const;

/**
 * Reads the arguments. Whether values make sense is for `open()` to say, except for those it does not see.
 *
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): Arguments {
	const {values} = parse(args);
	const events = values.events
		?.flatMap((list) => list.split(','))
		.map((name) => name.trim())
		.filter((name) => name !== '');
	if (events?.length === 0) throw new UsageError('option --events: no name given');
	const capture: {-readonly [Key in keyof CaptureOptions]: CaptureOptions[Key]} = {};
	if (events) capture.events = events as SelectableEventName[];
	if (values.pid !== undefined) capture.pid = integer('--pid', values.pid);
	if (values.snaplen !== undefined) capture.snaplen = integer('--snaplen', values.snaplen);
	if (values.driver !== undefined) capture.driver = values.driver as 'auto';
	if (values['buffer-bytes'] !== undefined) capture.bufferBytes = integer('--buffer-bytes', values['buffer-bytes']);
	if (values['cpus-per-buffer'] !== undefined)
		capture.cpusPerBuffer = integer('--cpus-per-buffer', values['cpus-per-buffer']);
	if (values['include-self']) capture.includeSelf = true;
	const count = values.count === undefined ? Infinity : integer('--count', values.count);
	if (count === 0) throw new UsageError('option --count: 0 events are captured without this program');
	return {
		help: values.help ?? false,
		version: values.version ?? false,
		json: values.json ?? false,
		stats: values.stats ?? false,
		count,
		events,
		capture,
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({args: [...args], options, strict: true, allowPositionals: false});
	} catch (error) {
		const {code, message} = error as NodeJS.ErrnoException;
		const wrong = /'(--?[^'\s=]*)/.exec(message)?.[1];
		if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && wrong)
			throw new UsageError(
				`unknown option ${wrong}; ${suggest(
					wrong,
					Object.keys(options).map((name) => `--${name}`),
				)}`,
			);
		if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
			throw new UsageError(
				`${/Unexpected argument '[^']*'/.exec(message)?.[0].toLowerCase() ?? message}; events are chosen with -e NAME`,
			);
		const starved = /^Option '([^']*)' argument is ambiguous/.exec(message)?.[1];
		if (starved) throw new UsageError(`option ${starved}: expected a value, and none begins with a dash`);
		throw new UsageError(message.split('\n')[0]);
	}
}

/** A whole number, with K, M or G behind it for powers of 1024. */
function integer(name: string, text: string): number {
	const match = /^(\d{1,15})([kmg]?)$/i.exec(text);
	if (!match) throw new UsageError(`option ${name}: ${JSON.stringify(text)} is not a whole number`);
	return Number(match[1]) * 1024 ** ['', 'k', 'm', 'g'].indexOf(match[2]!.toLowerCase());
}
