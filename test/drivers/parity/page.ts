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
	const general = differences.filter(({event}) => event === undefined);
	const notes = [...new Set(differences.filter(({event}) => event !== undefined).map(({what}) => what))];
	const cell = (event: string, driver: string) => {
		const own = differences.filter((difference) => difference.event === event && difference.driver === driver);
		return own.length === 0 ? 'same' : `same, but ${own.map(({what}) => `${notes.indexOf(what) + 1})`).join(' ')}`;
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

Some programs make every event below, and are hard to read: paths that are empty, too long or not in memory, vectors that end in a
fault, threads, calls of 32-bit programs. Others make random system calls with odd arguments. All drivers that the kernel runs
capture everything at once, and what they tell of each thread has to be equal, parameter by parameter and one for one, in three
lists that are each in order: its system calls, signals and end; when it left its CPU (\`switch\`); its page faults. Only time and CPU are left
out, and what is declared in \`schema/differences.ts\`. The test lets nothing else pass: a fault that may be missing has to be one of the kernel
that reads, and where the end of a record may differ, its length and all before it may not.

Three lists, because drivers look one after the other. A thread may leave its CPU between two of them, and a driver that reads memory that
is not there makes a page fault, which is an event for all of them. For the same reason \`vm_size\`, \`vm_rss\` and \`vm_swap\` of a process that has several
threads are left out: the others change them meanwhile.

Enter events are asked for: ${enterNames.join(', ')} have one. Every kernel of the matrix runs this test.

${lines.join('\n')}

${notes.map((note, index) => `${index + 1}. ${note}`).join('\n')}

Of any event:

${general.map(({driver, what}) => `- \`${driver}\`: ${what}`).join('\n')}
`;
}
