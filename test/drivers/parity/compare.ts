// What drivers tell of the same threads has to be equal, but for what schema/differences.ts declares.
import assert from 'node:assert/strict';
import {scap} from '../../helpers/linux.js';
import {declared, mayLackNested} from './declared.js';
import {family, type Reading, type Telling} from './reading.js';

/**
 * Compares all with the first one that lacks nothing. `crowded`: which of the processes that were started have several
 * threads.
 *
 * @returns how many events are equal, and of whom
 */
export function compare(
	readings: readonly Reading[],
	first: readonly number[],
	crowded: readonly number[] = [],
	what = '',
): string {
	const reference = readings.find(({driver}) => !mayLackNested(driver)) ?? readings[0]!;
	const processes = family(reference.events, first);
	const threaded = family(reference.events, crowded);
	const expected = reference.tellings(processes, threaded);
	for (const other of readings) {
		if (other === reference) continue;
		const title = `${what} ${other.driver} beside ${reference.driver}`.trim();
		assert.deepEqual(family(other.events, first), processes, title);
		const actual = other.tellings(processes, threaded);
		for (const [tid, telling] of expected) sameTelling(actual.get(tid), telling, `${title}: ${tid}`, other, reference);
	}
	const all = [...expected.values()];
	const count = (list: keyof Telling) => all.reduce((sum, telling) => sum + telling[list].length, 0);
	const names = readings.map(({driver}) => driver).join(', ');
	return `equal: ${names}; ${count('calls')} events, ${count('switches')} switches, ${count('faults')} page faults`;
}

function sameTelling(
	actual: Telling | undefined,
	expected: Telling,
	title: string,
	other: Reading,
	reference: Reading,
): void {
	assert.ok(actual, title);
	sameList(actual.switches, expected.switches, title);
	const shorter = [other, reference].filter(({driver}) => declared(driver, 'end of a full record')).length === 1;
	sameList(actual.calls, shorter ? withEnds(expected.calls, actual.calls) : expected.calls, title);
	if (mayLackNested(other.driver) && !mayLackNested(reference.driver))
		sameButForNested(actual.faults, expected.faults, title);
	else sameList(actual.faults, expected.faults, title);
}

/** The first that differs, and where: whole lists are too long to read. */
function sameList(actual: readonly string[], expected: readonly string[], title: string): void {
	const place = expected.findIndex((text, index) => text !== actual[index]);
	const at = place === -1 ? expected.length : place;
	const around = (list: readonly string[]) => list.slice(Math.max(0, at - 1), at + 3);
	assert.deepEqual(around(actual), around(expected), `${title}: event ${at} of ${expected.length}`);
}

const NESTED = scap('pf_flags', 'SUPERVISOR_FAULT');
const NEVER_NESTED = scap('pf_flags', 'WRITE_ACCESS', 'INSTRUCTION_FETCH', 'USER_FAULT');

/** Equal, but for faults of the kernel that reads memory: those may be missing. */
function sameButForNested(actual: readonly string[], expected: readonly string[], title: string): void {
	let at = 0;
	for (const text of expected) {
		if (text === actual[at]) {
			at++;
			continue;
		}
		const {error} = (JSON.parse(text) as {args: {error: number}}).args;
		const nested = (error & NESTED) !== 0 && (error & NEVER_NESTED) === 0;
		assert.ok(nested, `${title}: ${text} is missing, and ${String(actual[at])} is there`);
	}
	assert.equal(at, actual.length, `${title}: ${String(actual[at])}`);
}

/** By how much a full record of bpf-legacy is shorter. */
const LESS = 63;

/** What is expected, with the end that the other driver gives to a full record, if that is what is declared. */
function withEnds(expected: readonly string[], actual: readonly string[]): string[] {
	return expected.map((text, index) => {
		const other = actual[index];
		if (other === undefined || text === other || !text.includes('"truncated":true')) return text;
		const [ours, theirs] = [text, other].map((json) => JSON.parse(json) as {args: Record<string, unknown>});
		for (const [name, value] of Object.entries(ours!.args)) {
			const end = theirs!.args[name];
			if (typeof value !== 'string' || typeof end !== 'string') continue;
			const [long, short] = value.length > end.length ? [value, end] : [end, value];
			if (long.length - short.length === 2 * LESS && long.startsWith(short)) ours!.args[name] = end;
		}
		return JSON.stringify(ours);
	});
}
