// One workload, every driver of this machine at once: the events of its processes are equal one for one.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {whyNoCompat} from '../../helpers/compat.js';
import {hasCall} from '../../helpers/linux.js';
import {root} from '../../helpers/native.js';
import {skip} from '../../helpers/skip.js';
import {compare} from './compare.js';
import {capturedNames, enterNames, parityPage} from './page.js';
import {family, readAll, readWhole, workingDrivers} from './reading.js';
import {longest, programs, runPrograms} from './workload.js';

/** Calls that newer architectures do not have. */
const onlyOld = ['creat', 'dup2', 'fork', 'open', 'pipe', 'vfork'];

describe('one workload, all drivers at once (bpf-legacy)', function () {
	this.timeout(120_000);

	it('has the same events by each of them, one for one', async function () {
		const working = await workingDrivers();
		if (working.length < 2) return skip(this, `of the drivers, this kernel runs ${working.join('') || 'none'}`);
		const noCompat = await whyNoCompat();
		if (noCompat !== undefined) console.log(`    without 32-bit calls: ${noCompat}`);
		const wanted = programs.filter((program) => !program.compat || noCompat === undefined);
		const {readings, first} = await readAll(working, 80, () => runPrograms(wanted));

		console.log(
			`    ${compare(
				readings,
				first,
				first.filter((_, index) => wanted[index]!.crowded),
			)}`,
		);
		const {events} = readings[0]!;
		const processes = family(events, first);
		const own = events.filter(({tid}) => processes.has(tid));
		const made = new Set(own.map(({name}) => name));
		const missing = capturedNames.filter((name) => !made.has(name) && canBeMade(name));
		assert.deepEqual(missing, [], 'events that the workload does not make');
		const begun = new Set(own.filter(({dir}) => dir === '>').map(({name}) => name));
		for (const name of enterNames.filter(canBeMade))
			assert.ok(begun.has(name), `the workload has no enter event of ${name}`);
	});

	it('has the same where an event is longer than its record, but for its end', async function () {
		const working = await workingDrivers();
		if (working.length < 2) return skip(this, `of the drivers, this kernel runs ${working.join('') || 'none'}`);
		const {readings, first} = await readWhole(working, {write: longest});
		compare(readings, first);
		for (const {driver, events} of readings) {
			const cut = events.filter(({tid, truncated}) => tid === first[0] && truncated).map(({name}) => name);
			assert.deepEqual(cut, ['recvmsg'], driver);
		}
	});

	it('is reported by a page that says so', function () {
		const file = path.join(root, 'docs/reference/parity.md');
		if (!fs.existsSync(path.dirname(file))) return skip(this, 'the documentation is not here');
		if (process.env['TRISCAP_PARITY'] === 'write') fs.writeFileSync(file, parityPage());
		assert.equal(fs.readFileSync(file, 'utf8'), parityPage(), 'make it anew: its first line says how');
	});
});

/** On this machine: some calls are x86's only, and so is the hook of page faults. */
function canBeMade(name: string): boolean {
	if (name === 'syscall') return false;
	if (name === 'page_fault') return process.arch === 'x64';
	return !onlyOld.includes(name) || hasCall(name);
}
