// `triscap`: captures what this system does and prints one line per event.

import {openWith} from '../../capture.js';
import type {EventBase} from '../../events/event.js';
import {BUFFER_CHARS, type Names} from '../../format/values.js';
import {checkOptions, type SelectableEventName} from '../../options.js';
import {Accounts} from '../../state/accounts.js';
import {ThreadTable, threadEvents} from '../../state/thread-table.js';
import {captureOptions, eventOptions, readWishes, type Wishes} from '../capture-options.js';
import {defineCommand} from '../command.js';
import {Printer} from '../printer.js';
import {say, version} from '../say.js';
import {Stop} from '../stop.js';
import {formatSummary, withoutHidden} from '../summary.js';
import type {Surroundings} from '../surroundings.js';

export const events = defineCommand({
	usage: ['[options]', 'COMMAND [options] ...'],
	about: 'Captures what this system does and prints one line per event, until Ctrl-C.',
	options: {
		...eventOptions,
		...captureOptions,
		stats: {about: 'end with the counters as one JSON object on stderr'},
		version: {short: 'V', about: 'print the version'},
	},
	operands: 'a command stands first, and events are chosen with -e NAME',
	more: `A line is: number, time, CPU, command, (thread), < for a syscall's return or > otherwise, event, parameters.
Exit status: 0, also after Ctrl-C; 1 if capturing failed; 2 if the arguments are wrong.`,
	plan(values) {
		if (values.version) return async ({stdout}) => (await say(stdout, `triscap ${version()}\n`), 0);
		const wishes = readWishes(values);
		checkOptions(wishes.capture); // before anything is added to them
		return (around) => capture(wishes, values.stats ?? false, around);
	},
});

async function capture({json, count, events, capture: options}: Wishes, stats: boolean, around: Surroundings) {
	const {stdout, stderr, load} = around;
	const stop = new Stop(around, stdout);
	const threads = new ThreadTable();
	const accounts = new Accounts();
	const names: Names = {
		comm: (tid) => threads.comm(tid),
		user: (uid) => accounts.user(uid),
		group: (gid) => accounts.group(gid),
	};
	const hide = new Set<string>(events && threadEvents.filter((name) => !events.includes(name)));
	const bufferChars = Math.max(BUFFER_CHARS, options.snaplen ?? 0); // who asks for more wants to see it
	const printer = new Printer(stdout, stop.signal, {json, names, bufferChars});
	const started = performance.now();
	let hidden = 0;

	try {
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
				const full = printer.print(event);
				if (printer.printed >= count) break;
				if (full) await full;
			}
		} finally {
			await capture.close();
			printer.end();
			const final = withoutHidden(capture.stats(), hidden);
			stderr.write(formatSummary(final, printer.printed, (performance.now() - started) / 1000));
			if (stats) stderr.write(`${JSON.stringify(final)}\n`);
		}
	} finally {
		stop.end();
	}
	stop.throwIfFailed();
	return 0;
}
