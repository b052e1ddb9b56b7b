// The command line: arguments to options, events to lines, and every way it can end.

import {createRequire} from 'node:module';
import type {Writable} from 'node:stream';
import {openWith} from '../capture.js';
import {TriscapError} from '../errors.js';
import type {EventBase} from '../events/event.js';
import {formatJson} from '../format/json.js';
import {formatLine} from '../format/line.js';
import {BUFFER_CHARS, type Names} from '../format/values.js';
import {loadNative, type NativeModule} from '../native.js';
import {checkOptions, type SelectableEventName} from '../options.js';
import {Accounts} from '../state/accounts.js';
import {ThreadTable, threadEvents} from '../state/thread-table.js';
import {readArguments, USAGE, UsageError, type Arguments} from './arguments.js';
import {Output} from './output.js';
import {formatSummary, withoutHidden} from './summary.js';

/** What the command line has of the process around it; tests bring their own. */
export interface Surroundings {
	readonly stdout: Writable;
	readonly stderr: Writable;
	/** Where SIGINT and SIGTERM arrive. */
	readonly signals: NodeJS.EventEmitter;
	readonly load: () => NativeModule;
}

const OK = 0;
const FAILED = 1;
const WRONG_USAGE = 2;
const stopSignals = ['SIGINT', 'SIGTERM'];
/** npm hands a Ctrl-C on to us who have it from the terminal already: only a later one is a second one. */
const SAME_SIGNAL_MS = 500;

/** Runs the command line; gives the exit status. */
export async function run(
	args: readonly string[],
	{stdout, stderr, signals, load}: Surroundings = {
		stdout: process.stdout,
		stderr: process.stderr,
		signals: process,
		load: loadNative,
	},
): Promise<number> {
	stderr.on('error', () => {}); // nobody is left to tell
	try {
		const wanted = readArguments(args);
		if (wanted.help) await say(stdout, USAGE);
		else if (wanted.version) await say(stdout, `triscap ${version()}\n`);
		else await print(wanted, {stdout, stderr, signals, load});
		return OK;
	} catch (error) {
		const usage =
			error instanceof UsageError || (error instanceof TriscapError && error.code === 'ERR_TRISCAP_INVALID_OPTION');
		if (!usage && !(error instanceof TriscapError)) throw error;
		stderr.write(`triscap: ${error.message}\n${usage ? 'triscap --help tells more\n' : ''}`);
		return usage ? WRONG_USAGE : FAILED;
	}
}

async function print({json, stats, count, events, capture: options}: Arguments, around: Surroundings): Promise<void> {
	const {stdout, stderr, signals, load} = around;
	const stop = new AbortController();
	let failure: Error | undefined;
	let signalled: NodeJS.Timeout | undefined;
	const ignoreSignals = () => {
		for (const signal of stopSignals) signals.off(signal, onSignal); // a second one ends the process
	};
	const onSignal = () => {
		signalled ??= setTimeout(ignoreSignals, SAME_SIGNAL_MS).unref();
		stop.abort();
	};
	const onError = (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') failure = error; // a reader that has seen enough is no failure
		stop.abort();
	};
	for (const signal of stopSignals) signals.on(signal, onSignal);
	stdout.once('error', onError);

	const threads = new ThreadTable();
	const accounts = new Accounts();
	const names: Names = {
		comm: (tid) => threads.comm(tid),
		user: (uid) => accounts.user(uid),
		group: (gid) => accounts.group(gid),
	};
	const hide = new Set<string>(events && threadEvents.filter((name) => !events.includes(name)));
	const bufferChars = Math.max(BUFFER_CHARS, options.snaplen ?? 0); // who asks for more wants to see it
	const output = new Output(stdout, stop.signal);
	const started = performance.now();
	let shown = 0;
	let hidden = 0;

	try {
		checkOptions(options); // before anything is added to them
		const opening = openWith(load, {
			...options,
			...(events && {events: [...events, ...threadEvents] as SelectableEventName[]}),
		});
		const [capture] = await Promise.all([opening, threads.snapshot()]);
		try {
			stop.signal.addEventListener('abort', () => void capture.close().catch(() => {}));
			if (stop.signal.aborted) await capture.close();
			else await threads.snapshot(); // and after the hooks: what happens from here on comes as an event
			for await (const event of capture as AsyncIterable<EventBase>) {
				threads.apply(event);
				if (hide.has(event.name)) {
					hidden++;
					continue;
				}
				const full = output.line(json ? formatJson(event) : formatLine(event, names, bufferChars));
				if (++shown >= count) break;
				if (full) await full;
			}
		} finally {
			await capture.close();
			output.end();
			const final = withoutHidden(capture.stats(), hidden);
			stderr.write(formatSummary(final, shown, (performance.now() - started) / 1000));
			if (stats) stderr.write(`${JSON.stringify(final)}\n`);
		}
	} finally {
		if (!signalled) ignoreSignals();
	}
	if (failure) throw new TriscapError('ERR_TRISCAP_SYSTEM', `write events: ${failure.message}`, {cause: failure});
}

/** All there is to write, to a reader that may have gone already. */
async function say(stdout: Writable, text: string): Promise<void> {
	stdout.on('error', () => {}); // the callback has it
	const failure = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) => stdout.write(text, resolve));
	if (failure && failure.code !== 'EPIPE')
		throw new TriscapError('ERR_TRISCAP_SYSTEM', `write the answer: ${failure.message}`, {cause: failure});
}

function version(): string {
	const require = createRequire(import.meta.url);
	return (require('../../package.json') as {version: string}).version;
}
