// A file of ours, as the real sysdigs print it and as we do.
import assert from 'node:assert/strict';
import {agrees2022, isEqual, newerThan2022} from './differences.js';
import {sysdigPrints, wePrint} from './sysdig.js';

const nameOf = (line: string) => /\(-?\d+\) [<>] (\S+)/.exec(line)?.[1] ?? '';

const TRACEPOINTS = /^(switch|procexit|signaldeliver|page_fault|drop)$/;
const isBeginning = (line: string) => {
	const name = /^\d+ \S+ \d+ .*? \(-?\d+\) > (\S+)/.exec(line)?.[1];
	return name !== undefined && !TRACEPOINTS.test(name);
};

/** Lines that differ, for the message: the first few. */
function compare(ours: readonly string[], theirs: readonly string[], same: (a: string, b: string) => boolean): void {
	const wrong = theirs.flatMap((line, index) =>
		same(ours[index] ?? '', line) ? [] : [`ours:   ${ours[index]}\ntheirs: ${line}`],
	);
	assert.equal(wrong.length, 0, `${wrong.length} lines differ:\n${wrong.slice(0, 5).join('\n')}`);
	assert.equal(ours.length, theirs.length);
}

/**
 * As many events, at least so many, no warning, and the same text. `classic`: of the kind that has beginnings for older
 * readers.
 */
export function compareWith2025(
	sysdig: string,
	file: string,
	{
		classic,
		same = isEqual,
		least = 51,
	}: {readonly classic: boolean; readonly same?: (ours: string, theirs: string) => boolean; readonly least?: number},
): void {
	const theirs = sysdigPrints(sysdig, file);
	assert.equal(theirs.stderr, '');
	assert.ok(theirs.lines.length >= least);
	// Sysdig counts the beginnings that were made for older readers, and hides them.
	const bare = (lines: readonly string[]) => (classic ? lines.map((line) => line.replace(/^\d+/, '0')) : lines);
	compare(bare(wePrint(file).lines), bare(theirs.lines), same);
}

/** The same events, but for those that it does not know, and the same values of the parameters that it knows. */
export function compareWith2022(sysdig: string, file: string, classic: boolean): void {
	const theirs = sysdigPrints(sysdig, file);
	assert.equal(theirs.stderr, '');
	const known = wePrint(file).lines.filter((line) => !newerThan2022.has(nameOf(line)));
	// Of the classic kind, beginnings of syscalls are for it alone.
	const ends = theirs.lines.filter((line) => !classic || !isBeginning(line));
	compare(known, ends, agrees2022);
}
