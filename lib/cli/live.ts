// `triscap`: what this system does, one line per event.

import {openWith} from '../capture.js';
import type {EventBase} from '../events/event.js';
import {BUFFER_CHARS, type Names} from '../format/values.js';
import type {SelectableEventName} from '../options.js';
import {Accounts} from '../state/accounts.js';
import {ThreadTable, threadEvents} from '../state/thread-table.js';
import type {Wishes} from './capture-options.js';
import {Printer} from './printer.js';
import {Stop} from './stop.js';
import {formatDegraded, formatSummary, withoutHidden} from './summary.js';
import type {Surroundings} from './surroundings.js';

/** Captures and prints until somebody stops it. */
export async function printLive(
	{json, count, events, capture: options}: Wishes,
	stats: boolean,
	around: Surroundings,
): Promise<number> {
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
			stderr.write(formatDegraded(capture.status()));
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
