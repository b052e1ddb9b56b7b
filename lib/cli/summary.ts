// What is said on stderr: at the beginning, what does not come whole; at the end, how many events, what was lost and why.

import type {CaptureReader} from '../scap/capture-reader.js';
import type {WriteStats} from '../scap/writer.js';
import type {CaptureStats, DegradedEvent} from '../stats.js';
import type {CaptureStatus} from '../status.js';

/**
 * Moves events that were captured only to know names from `delivered` to `filtered.event`: nobody asked to see them.
 *
 * @param hidden - How many.
 */
export function withoutHidden(stats: CaptureStats, hidden: number): CaptureStats {
	return {
		...stats,
		delivered: stats.delivered - hidden,
		filtered: {...stats.filtered, event: stats.filtered.event + hidden},
	};
}

/** One line, and one more for each event that came without parameters. */
export function formatSummary(stats: CaptureStats, shown: number, seconds: number): string {
	return formatCounts(`${shown} events in ${seconds.toFixed(1)} s by ${stats.driver}`, stats);
}

/** The same for events that went into files. */
export function formatRecordSummary(stats: CaptureStats, written: WriteStats, seconds: number): string {
	const {events, lost, bytes, files} = written;
	const where = files.length === 1 ? files[0] : `${files.length} files, the last is ${files.at(-1)}`;
	const into = files.length === 0 ? '' : ` in ${where}`;
	const missing = lost > 0 ? `, ${lost} not written` : '';
	return formatCounts(
		`${events} events, ${bytes} bytes${into}${missing}, in ${seconds.toFixed(1)} s by ${stats.driver}`,
		stats,
	);
}

/** At the beginning, so that nobody waits for what does not come; '' where everything does. */
export function formatDegraded({degraded, missing}: CaptureStatus): string {
	const names = (of: readonly DegradedEvent[]) => [...new Set(of.map(({name}) => name))].join(', ');
	const lines = [
		...(degraded.length > 0
			? [`without parameters, since the kernel refuses what reads them: ${names(degraded)}`]
			: []),
		...(missing.length > 0 ? [`not at all, since the kernel refuses what sees them: ${names(missing)}`] : []),
	];
	return lines.map((line) => `triscap: some events come ${line}; "triscap probe" says why\n`).join('');
}

function formatCounts(what: string, stats: CaptureStats): string {
	const {unread, ...lost} = stats.dropped;
	const parts = [what, formatLosses(lost)];
	if (unread > 0) parts.push(`${unread} unread at the end`);
	const degraded = stats.degraded.map(
		({name, program}) => `triscap: ${name} came without parameters: the kernel refused program ${program}\n`,
	);
	return `triscap: ${parts.join(', ')}\n${degraded.join('')}`;
}

/** How many, by cause. */
export function formatLosses(lost: Readonly<Record<string, number>>): string {
	const causes = Object.entries(lost).filter(([, count]) => count > 0);
	const total = causes.reduce((sum, [, count]) => sum + count, 0);
	return total === 0
		? 'none lost'
		: `${total} lost (${causes.map(([cause, count]) => `${cause} ${count}`).join(', ')})`;
}

/** One line about a file that was read. */
export function formatReadSummary(file: string, capture: CaptureReader, shown: number, seconds: number): string {
	const {events, damaged, truncated} = capture.stats();
	const parts = [`printed ${shown} of ${events} events read from ${file} in ${seconds.toFixed(1)} s`];
	const recorded = capture.statistics?.capture;
	if (recorded) {
		const lost = Object.fromEntries(Object.entries(recorded.dropped).filter(([cause]) => cause !== 'unread'));
		parts.push(`${formatLosses(lost)} when they were captured`);
	}
	if (damaged > 0) parts.push(`${damaged} damaged ${damaged === 1 ? 'place' : 'places'}`);
	if (truncated) parts.push('its end is missing');
	return `triscap: ${parts.join(', ')}\n`;
}
