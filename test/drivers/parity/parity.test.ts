// One workload, every driver of this machine at once: the events of its processes are equal one for one.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {open} from '../../../lib/index.js';
import type {DriverName} from '../../../lib/options.js';
import {runAct, temporaryFolder} from '../../helpers/act.js';
import {drivers, whyNot} from '../../helpers/for-each-driver.js';
import {root} from '../../helpers/native.js';
import {Script} from '../../helpers/script.js';
import {skip} from '../../helpers/skip.js';
import {capturedNames, enterNames, parityPage} from './page.js';
import {CHANCE, Reading, family} from './reading.js';
import {everything, image} from './workload.js';

const AMPLE = {bufferBytes: 64 << 20};

describe('one workload, all drivers at once (bpf-legacy)', function () {
	this.timeout(120_000);

	it('has the same events by each of them, one for one', async function () {
		const working: DriverName[] = [];
		for (const driver of drivers) if ((await whyNot(driver)) === undefined) working.push(driver);
		if (working.length < 2) return skip(this, `of the drivers, this kernel runs ${working.join('') || 'none'}`);
		const folder = temporaryFolder('parity');
		const readings = await Promise.all(
			working.map(async (driver) => new Reading(driver, await open({driver, enterEvents: true, ...AMPLE}))),
		);
		const first = [];
		for (const write of [everything, image]) {
			const script = new Script();
			write(script, folder);
			first.push((await runAct(['script'], {input: script.text})).pid);
		}
		for (const reading of readings) await reading.until(first.at(-1)!);
		fs.rmSync(folder, {recursive: true});

		const [reference, ...others] = readings;
		const processes = family(reference!.events, first);
		const expected = reference!.canonical(processes);
		for (const other of others) {
			const actual = other.canonical(processes);
			const title = `${other.driver} beside ${reference!.driver}`;
			assert.deepEqual([...actual.keys()].sort(), [...expected.keys()].sort(), title);
			for (const [tid, events] of expected) assert.deepEqual(actual.get(tid), events, `${title}: ${tid}`);
		}
		const made = new Set(reference!.events.filter(({tid}) => processes.has(tid)).map(({name}) => name));
		const missing = capturedNames.filter((name) => !made.has(name) && !CHANCE.has(name) && name !== 'syscall');
		assert.deepEqual(missing, [], 'events that the workload does not make');
		const begun = new Set(
			reference!.events.filter(({tid, dir}) => processes.has(tid) && dir === '>').map(({name}) => name),
		);
		for (const name of enterNames) assert.ok(begun.has(name), `the workload has no enter event of ${name}`);
		console.log(`    equal: ${working.join(', ')}; ${[...expected.values()].flat().length} events`);
	});

	it('is reported by a page that says so', function () {
		const file = path.join(root, 'docs/reference/parity.md');
		if (!fs.existsSync(path.dirname(file))) return skip(this, 'the documentation is not here');
		if (process.env['TRISCAP_PARITY'] === 'write') fs.writeFileSync(file, parityPage());
		assert.equal(fs.readFileSync(file, 'utf8'), parityPage(), 'make it anew: its first line says how');
	});
});
