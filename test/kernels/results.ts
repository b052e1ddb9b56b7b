// What came of one guest: the tests' own results, and what its kernel complained about.

export interface Failure {
	readonly title: string;
	readonly why: string;
	readonly stack?: string;
}

export interface Outcome {
	readonly passed: number;
	readonly skipped: number;
	readonly failures: readonly Failure[];
}

interface Entry {
	readonly begins?: string;
	readonly passed?: string;
	readonly skipped?: string;
	readonly failed?: string;
	readonly why?: string;
	readonly stack?: string;
	readonly end?: true;
}

/** What the guest left behind; undefined where it left nothing. */
export interface Remains {
	/** False: the guest had to be killed before these tests had ended. */
	readonly ended: boolean;
	readonly serial: string;
	/** The kernel's log, written by a guest that came to its end. */
	readonly dmesg: string | undefined;
	/** The lines of guest/reporter.cjs. */
	readonly tests: string | undefined;
	/** Exit status of the tests. */
	readonly status: string | undefined;
}

export function judge(remains: Remains, timeoutMs: number): Outcome {
	const entries = parse(remains.tests ?? '');
	const failures: Failure[] = entries
		.filter((entry) => entry.failed !== undefined)
		.map(({failed = '', why = '', stack}) => ({title: failed, why, ...(stack !== undefined && {stack})}));
	const complaints = kernelComplaints(remains.dmesg ?? remains.serial);
	if (complaints.length > 0) failures.push({title: 'kernel', why: complaints.join('\n')});

	const ending = badEnding(remains, entries, timeoutMs);
	if (ending !== undefined || (remains.status?.trim() !== '0' && failures.length === 0)) {
		const why = ending ?? `exit status ${remains.status?.trim()}`;
		failures.push({
			title: 'guest',
			why,
			stack: `${why}\n${remains.serial.trimEnd().split('\n').slice(-25).join('\n')}`,
		});
	}
	const count = (key: 'passed' | 'skipped') => entries.filter((entry) => entry[key] !== undefined).length;
	return {passed: count('passed'), skipped: count('skipped'), failures};
}

/** Why the tests did not come to their end; undefined when they did. */
function badEnding({ended, status}: Remains, entries: readonly Entry[], timeoutMs: number): string | undefined {
	const last = entries.at(-1)?.begins;
	const where = last === undefined ? '' : ` in "${last}"`;
	if (!ended) return `timed out after ${timeoutMs / 1000} s${where}`;
	if (status === undefined) return `died${where}`;
	if (status.trim() === '0' && !entries.some((entry) => entry.begins ?? entry.skipped)) return 'no test matched';
	return entries.some((entry) => entry.end) ? undefined : `the tests ended early${where}, exit status ${status.trim()}`;
}

/** A line that the kernel's death cut short is no line. */
function parse(text: string): Entry[] {
	return text.split('\n').flatMap((line) => {
		try {
			return [JSON.parse(line) as Entry];
		} catch {
			return [];
		}
	});
}

// Every way in which a kernel says that something is wrong with it: WARN_ON, BUG_ON, oopses, lockdep, RCU and hung tasks.
const complaint =
	/(------------\[ cut here \]------------|\b(BUG|WARNING|KASAN|UBSAN|KCSAN): |\bOops\b|Kernel panic|general protection fault|INFO: (task|rcu|possible)|\bdetected stall|unreferenced object)/;

const cut = /cut here/; // the line that says what it is follows

/** The first line of each complaint, without its time. */
export function kernelComplaints(log: string): string[] {
	const lines = log.split('\n').map((line) => line.replace(/^\s*(<\d+>)?\[\s*\d+\.\d+\](\[.*?\])?\s*/, '').trimEnd());
	return lines.flatMap((line, index) => {
		if (cut.test(line)) return [lines[index + 1] ?? line];
		return complaint.test(line) && !cut.test(lines[index - 1] ?? '') ? [line] : [];
	});
}
