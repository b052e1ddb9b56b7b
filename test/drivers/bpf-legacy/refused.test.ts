// A program that the kernel's verifier refuses costs its own event the parameters, and nothing else. The object is a real one,
// in which one program begins with an instruction that no verifier takes: it reads a register that nothing was put into.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {findProbe} from '../../../lib/build/probe-file.js';
import type {EventBase} from '../../../lib/events/event.js';
import {open} from '../../../lib/index.js';
import {runAct, temporaryFolder} from '../../helpers/act.js';
import {readBpfObject} from '../../helpers/bpf-programs.js';
import {whyNot} from '../../helpers/for-each-driver.js';
import {Script} from '../../helpers/script.js';

const READS_R9 = Buffer.from([0x79, 0x90, 0, 0, 0, 0, 0, 0]); // r0 = *(u64 *)(r9 + 0)

/** The verifier's words have changed ("R9 !read_ok" until 7.2), what they are about has not. */
const REFUSAL = /\bR9\b/;

const GENERIC = 1; // the code of a syscall without an event of its own

describe('a program that the kernel refuses (bpf-legacy)', function () {
	this.timeout(60_000);
	const folder = temporaryFolder('refused');

	before(async function () {
		this.timeout(120_000);
		if ((await whyNot('bpf-legacy')) !== undefined) this.skip();
	});
	after(() => fs.rmSync(folder, {recursive: true}));

	/** A copy of this kernel's object. */
	function spoil(program: string): string {
		const original = findProbe(undefined)!;
		const file = path.join(folder, `${program}.o`);
		const image = fs.readFileSync(original);
		const {place} = readBpfObject(original).programs.find(({name}) => name === program)!;
		READS_R9.copy(image, place);
		fs.writeFileSync(file, image);
		return file;
	}

	/** What one process did, captured with that program refused. */
	async function captured(program: string, options: {readonly enterEvents?: boolean} = {}) {
		const capture = await open({driver: 'bpf-legacy', probe: spoil(program), ...options});
		const status = capture.status();
		const events: EventBase[] = [];
		const reading = (async () => {
			for await (const event of capture as AsyncIterable<EventBase>) events.push(event);
		})();
		const script = new Script();
		script.call('chdir', script.string('/'));
		script.call('dup', 0);
		script.call('openat', -100, script.string('/'), 0, 0);
		script.call('getppid');
		const {pid} = await runAct(['script'], {input: script.text});
		const last = () => events.some(({name, tid}) => name === 'getppid' && tid === pid);
		for (const late = Date.now() + 20_000; !last() && Date.now() < late;)
			await new Promise<void>((resolve) => setTimeout(resolve, 20));
		await capture.close();
		await reading;
		return {status, stats: capture.stats(), events: events.filter(({tid}) => tid === pid)};
	}

	const args = (event: EventBase | undefined) => event && Object.fromEntries(event.args);

	it('costs one event its parameters: it comes as a syscall of that name, and the others whole', async () => {
		const {status, events} = await captured('fill_chdir_x');
		const chdir = events.find(({name}) => name === 'chdir');
		assert.deepEqual([chdir?.degraded, chdir?.code, Object.keys(args(chdir)!)], [true, GENERIC, ['ID', 'nativeID']]);
		const dup = events.find(({name}) => name === 'dup');
		assert.deepEqual([dup?.degraded, args(dup)!['oldfd']], [false, 0]);
		assert.ok(events.some(({name}) => name === 'getppid'));
		assert.deepEqual(
			events.filter(({name, degraded}) => degraded && name !== 'chdir'),
			[],
		);
		const {degraded, missing} = status;
		assert.deepEqual(
			degraded.map(({name, program}) => [name, program]),
			[['chdir', 'fill_chdir_x']],
		);
		assert.match(degraded[0]!.log, REFUSAL);
		assert.deepEqual(missing, []);
	});

	it('is missed by name where no system call tells of the event', async () => {
		const {status, events} = await captured('on_exit');
		assert.deepEqual(
			status.missing.map(({name, program}) => [name, program]),
			[['procexit', 'on_exit']],
		);
		assert.match(status.missing[0]!.log, REFUSAL);
		assert.deepEqual(status.degraded, []);
		assert.ok(events.some(({name, degraded}) => name === 'chdir' && !degraded));
	});

	it('is left out at the beginning of a system call, without a gap where it would be', async () => {
		const {status, stats, events} = await captured('fill_openat_2_e', {enterEvents: true});
		assert.deepEqual(
			status.missing.map(({program}) => program),
			['fill_openat_2_e'],
		);
		assert.deepEqual(
			events.filter(({name}) => name === 'openat').map(({dir, degraded}) => [dir, degraded]),
			[['<', false]],
		);
		const sum = (counts: Readonly<Record<string, number>>) =>
			Object.values(counts).reduce((all, count) => all + count, 0);
		assert.ok(stats.filtered.event > 0);
		assert.equal(stats.hits, stats.delivered + sum(stats.filtered) + sum(stats.dropped));
		assert.deepEqual([stats.gaps, sum(stats.dropped) - stats.dropped.unread], [0, 0]);
	});
});
