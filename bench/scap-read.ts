// What reading a capture file costs per event, of a million made here or of a file that is given; and writing one.
// `npx tsx bench/scap-read.ts [FILE] [--sysdig COMMAND]`: with a sysdig, its time on the same file is measured in the same
// run (a filter that matches nothing: it reads every event and prints none). Each reader runs in a process of its own; the
// time that it takes for a file of one event is taken off, so that starting up counts for neither. Needs `npm run build`.

import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import {BatchView} from '../lib/batch.js';
import {Records} from '../lib/decode/record.js';
import type {EventBase} from '../lib/events/event.js';
import {CaptureWriter, procState} from '../lib/scap/index.js';
import {batch, type Recipe} from '../test/helpers/builders.js';

const EVENTS = 1_000_000;
const PER_BATCH = 4000;
const ROUNDS = 5;

const {values, positionals} = parseArgs({allowPositionals: true, options: {sysdig: {type: 'string'}}});
const folder = mkdtempSync(join(tmpdir(), 'triscap-bench-'));
const file = positionals[0] ?? join(folder, 'million.scap');

const tid = process.pid;
const round: readonly Recipe[] = [
	{name: 'openat', tid, args: {fd: 3, dirfd: -100, name: '/etc/hostname', flags: 1, mode: 0, dev: 1, ino: 2n}},
	{name: 'read', tid, args: {res: 80, data: Buffer.alloc(80, 'a'), fd: 3, size: 4096}},
	{name: 'write', tid, args: {res: 80, data: Buffer.alloc(80, 'b'), fd: 1, size: 80}},
	{code: 1, tid, args: {ID: 75, nativeID: 10}},
	{name: 'close', tid, args: {res: 0, fd: 3}},
];

/** What takes this long is starting up. */
const tiny = join(folder, 'tiny.scap');
{
	const writer = await CaptureWriter.open(tiny, {state: await procState()});
	await writer.write(new BatchView<EventBase>(new Records(batch(round[0]!)), 1, 1));
	await writer.close();
}

if (positionals[0] === undefined) {
	const records = new Records(batch(...Array.from({length: PER_BATCH / round.length}, () => round).flat()));
	const writer = await CaptureWriter.open(file, {state: await procState()});
	const before = process.cpuUsage();
	for (let i = 0; i < EVENTS / PER_BATCH; i++) await writer.write(new BatchView<EventBase>(records, 1, PER_BATCH));
	const {user, system} = process.cpuUsage(before);
	await writer.close();
	console.log(`write              ${(((user + system) * 1000) / EVENTS).toFixed(1)} ns of CPU per event`);
}

const library = fileURLToPath(new URL('../dist/scap/index.js', import.meta.url));
const program = (body: string) =>
	`import {readCapture} from ${JSON.stringify(library)};
	const capture = await readCapture(process.argv[1]);
	const counts = new Map();
	let events = 0;
	${body}
	console.log(JSON.stringify({events, rss: process.memoryUsage.rss()}));`;
const readers = {
	'summary()': program('events = (await capture.summary()).events;'),
	'batches()': program(
		'for await (const batch of capture.batches()) for (const {name} of batch) counts.set(name, (counts.get(name) ?? 0) + 1), events++;',
	),
	'for await': program('for await (const {name} of capture) counts.set(name, (counts.get(name) ?? 0) + 1), events++;'),
};

/** Wall-clock seconds of the fastest of some runs on the file, less those on nearly nothing; and what was said. */
function time(command: string, args: (file: string) => readonly string[]): {seconds: number; output: string} {
	let output = '';
	const fastest = (of: string) => {
		let seconds = Infinity;
		for (let i = 0; i < ROUNDS; i++) {
			const start = performance.now();
			const {status, stdout, stderr} = spawnSync(command, args(of), {encoding: 'utf8'});
			seconds = Math.min(seconds, (performance.now() - start) / 1000);
			if (status !== 0) throw new Error(`${command}: ${stderr}`);
			output = stdout;
		}
		return seconds;
	};
	const startUp = fastest(tiny);
	return {seconds: fastest(file) - startUp, output};
}

console.log(`${(statSync(file).size / 1e6).toFixed(0)} MB`);
const times = new Map<string, number>();
let events = 0;
const report = (name: string, seconds: number, more: string) => {
	const rate = `${(events / seconds / 1e6).toFixed(2)} million events/s`;
	console.log(`${name.padEnd(18)} ${rate}, ${((seconds * 1e9) / events).toFixed(0)} ns each${more}`);
};
for (const [name, code] of Object.entries(readers)) {
	const {seconds, output} = time(process.execPath, (of) => ['--input-type=module', '-e', code, of]);
	const result = JSON.parse(output) as {events: number; rss: number};
	({events} = result);
	times.set(name, seconds);
	report(name, seconds, `, ${(result.rss / 1e6).toFixed(0)} MB`);
}
if (values.sysdig !== undefined) {
	const [command = 'sysdig', ...args] = values.sysdig.split(' ');
	const {seconds} = time(command, (of) => [...args, '-r', of, 'evt.num=0']);
	report('sysdig', seconds, '');
	for (const [name, own] of times)
		console.log(`${name.padEnd(18)} ${(seconds / own).toFixed(2)} times as fast as sysdig`);
}
rmSync(folder, {recursive: true});
