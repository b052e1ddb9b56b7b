// The table at the end of a run.
import type {Outcome} from './results.js';

export interface Row {
	readonly kernel: string;
	readonly driver: string;
	readonly seconds: number;
	readonly outcome: Outcome;
}

export function table(rows: readonly Row[]): string {
	const head = ['kernel', 'driver', 'passed', 'failed', 'skipped', 'seconds', 'why'];
	const cells = rows.map(({kernel, driver, seconds, outcome}) => [
		kernel,
		driver,
		String(outcome.passed),
		String(outcome.failures.length),
		String(outcome.skipped),
		seconds.toFixed(0),
		why(outcome),
	]);
	const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]!.length)));
	const line = (row: readonly string[]) =>
		row
			.map((cell, column) => (/^\d+$/.test(cell) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
			.join('  ')
			.trimEnd();
	return [head, ...cells].map(line).join('\n');
}

function why({failures}: Outcome): string {
	const [first] = failures;
	if (!first) return '';
	const more = failures.length > 1 ? ` (and ${failures.length - 1} more)` : '';
	const text = `${first.title}: ${first.why.split('\n')[0]}`;
	return (text.length > 100 ? `${text.slice(0, 99)}…` : text) + more;
}
