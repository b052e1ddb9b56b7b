// What sysdig 0.29 recorded, as it prints that itself: an event at the beginning of a syscall and one at its end, where we
// print one at the end with the parameters of both.
import assert from 'node:assert/strict';
import {SetupError} from '../kernels/command.js';
import {recordings} from '../kernels/recordings.js';
import {skip} from '../helpers/skip.js';
import {isSameEnd2022, missingFromEnd} from './differences.js';
import {needSysdig, sysdigPrints, wePrint} from './sysdig.js';

const LINE = /^\d+ \S+ \d+ .*? \((-?\d+)\) ([<>]) (\S+) ?(.*)$/;
const TRACEPOINTS = /^(switch|procexit|signaldeliver|page_fault|drop)$/;

interface Line {
	readonly text: string;
	readonly tid: string;
	readonly name: string;
	readonly info: string;
	readonly isBeginning: boolean;
}

function parse(text: string): Line {
	const [, tid = '', dir = '', name = '', info = ''] = LINE.exec(text) ?? [];
	return {text, tid, name, info, isBeginning: dir === '>' && !TRACEPOINTS.test(name)};
}

describe('what sysdig 0.29 recorded', () => {
	let theirs: readonly Line[];
	let ours: readonly string[];

	before(async function () {
		this.timeout(600_000);
		const sysdig = needSysdig(this, 'enter-exit');
		try {
			const file = (await recordings())['enter-exit'];
			theirs = sysdigPrints(sysdig, file).lines.map(parse);
			ours = wePrint(file).lines;
		} catch (error) {
			if (!(error instanceof SetupError) || process.env['CI'] === 'true') throw error;
			skip(this, error.message);
		}
	});

	it('has the same text at the ends of syscalls as it prints', () => {
		const ends = theirs.filter(({isBeginning}) => !isBeginning);
		assert.ok(ends.length > 1000);
		assert.equal(ours.length, ends.length);
		const wrong = ends.filter(({text}, index) => !isSameEnd2022(ours[index]!, text)).map(({text}) => text);
		assert.deepEqual(wrong, []);
	});

	it('has the parameters of beginnings at their ends, as it prints them', () => {
		const begun = new Map<string, Line>();
		let end = 0;
		let compared = 0;
		for (const line of theirs) {
			if (line.isBeginning) {
				begun.set(line.tid, line);
				continue;
			}
			const own = ours[end++]!;
			const beginning = begun.get(line.tid);
			if (TRACEPOINTS.test(line.name)) continue;
			begun.delete(line.tid);
			if (beginning?.name !== line.name || beginning.info === '') continue;
			compared++;
			assert.deepEqual(missingFromEnd(line.name, beginning.info, own), [], `${beginning.text}\n${own}`);
		}
		assert.ok(compared > 500);
	});
});
