// What is said at the end, on stderr: how many events, what was lost and why, by which driver.

import type {CaptureStats} from '../stats.js';

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
	const {unread, ...lost} = stats.dropped;
	const causes = Object.entries(lost).filter(([, count]) => count > 0);
	const total = causes.reduce((sum, [, count]) => sum + count, 0);
	const parts = [
		`${shown} events in ${seconds.toFixed(1)} s by ${stats.driver}`,
		total === 0 ? 'none lost' : `${total} lost (${causes.map(([cause, count]) => `${cause} ${count}`).join(', ')})`,
	];
	if (unread > 0) parts.push(`${unread} unread at the end`);
	const degraded = stats.degraded.map(
		({name, program}) => `triscap: ${name} came without parameters: the kernel refused program ${program}\n`,
	);
	return `triscap: ${parts.join(', ')}\n${degraded.join('')}`;
}
