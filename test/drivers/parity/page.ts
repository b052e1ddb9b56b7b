// The page that the parity test makes: event by driver, and every difference that is declared.
import {events, isEnter} from '../../../schema/index.js';
import {differences} from '../../../schema/differences.js';

const drivers = ['modern-bpf', 'bpf-legacy', 'kmod'] as const;

/** Names of events that drivers make with their parameters. */
export const capturedNames = [...new Set(events.filter(({captured}) => captured).map(({name}) => name))].sort();

/** And of those that have an event at their beginning, too. */
export const enterNames = events
	.filter(isEnter)
	.map(({name}) => name)
	.sort();

export function parityPage(): string {
	const notes = differences.map(({what}) => what).filter((what, index, all) => all.indexOf(what) === index);
	const cell = (event: string, driver: string) => {
		const own = differences.filter((difference) => difference.event === event && difference.driver === driver);
		return own.length === 0 ? 'same' : own.map(({what}) => `same, but ${notes.indexOf(what) + 1})`).join(' ');
	};
	const rows = [
		['event', ...drivers],
		...capturedNames.map((event) => [event, ...drivers.map((driver) => cell(event, driver))]),
	];
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	const lines = rows.map((row) => `| ${row.map((text, column) => text.padEnd(widths[column]!)).join(' | ')} |`);
	lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
	return `<!-- Made by test/drivers/parity/parity.test.ts: TRISCAP_PARITY=write npx mocha test/drivers/parity/parity.test.ts -->

# Parity of the drivers

One program makes every event below. All drivers that the kernel runs capture it at once, and their events have to be equal,
parameter by parameter and one for one; only time and CPU are left out. What is declared in \`schema/differences.ts\` is the
exception, and nothing else. Enter events are asked for: ${enterNames.join(', ')} have one, compared in the same way. Every kernel of the matrix runs this test. \`switch\` and \`page_fault\` come by chance, and drivers cause
some themselves: what they hold is tested for each driver, how many there are is not compared.

${lines.join('\n')}

${notes.map((note, index) => `${index + 1}. ${note}`).join('\n')}
`;
}
