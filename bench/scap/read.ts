// What reading a capture file costs per event, beside sysdig on the same file: counting the events by name (sysdig: a filter
// that matches none of them) and printing each of them. `npx tsx bench/scap/read.ts [FILE ...]`, after `npm run build`;
// without files, files of five million events are made, and one of two million by many programs, which sysdig then writes
// itself: Node takes longer to start than sysdig takes for the first million. Readers take turns, each run is a process of
// its own, the fastest run of each counts. What a file of one event takes is starting up: what is said to be per event is
// without it, on both sides.

import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {currentFile, oldFile, tinyFile} from './files.js';
import {manyProgramsFile} from './many-programs.js';
import {findSysdig} from './sysdig.js';

const EVENTS = 5_000_000;
const MANY_EVENTS = 2_000_000;
const ROUNDS = 5;
/** Printing takes long enough for fewer. */
const PRINTING_ROUNDS = 2;
/** Memory is shown for files of so many events. */
const SIZES = [100_000, 1_000_000, 5_000_000];
/** How often a small file is read for one measurement, at most. */
const SMALL_BYTES = 5e6;

const dist = (path: string) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
const counting = (body: string) => [
	process.execPath,
	'--input-type=module',
	'-e',
	`import {readCapture} from ${JSON.stringify(dist('scap/index.js'))};
	const capture = await readCapture(process.argv[1]);
	const counts = new Map();
	let events = 0;
	${body}
	console.error(JSON.stringify({events, rss: process.resourceUsage().maxRSS * 1024}));`,
];

interface Reader {
	readonly name: string;
	readonly command: readonly string[];
	readonly after?: readonly string[];
	/** What sysdig's time of the same work is called. */
	readonly beside?: string;
	readonly rounds: number;
	readonly show?: (file: string) => string;
}

const sysdig = findSysdig();
const readers: readonly Reader[] = [
	{
		name: 'sysdig, counting',
		command: [...sysdig.command, '-r'],
		after: ['evt.num=0'],
		rounds: ROUNDS,
		show: sysdig.show,
	},
	{
		name: 'summary()',
		command: counting('events = (await capture.summary()).events;'),
		beside: 'sysdig, counting',
		rounds: ROUNDS,
	},
	{
		name: 'batches()',
		command: counting(
			'for await (const batch of capture.batches()) for (const {name} of batch) counts.set(name, (counts.get(name) ?? 0) + 1), events++;',
		),
		beside: 'sysdig, counting',
		rounds: ROUNDS,
	},
	{
		name: 'for await',
		command: counting('for await (const {name} of capture) counts.set(name, (counts.get(name) ?? 0) + 1), events++;'),
		beside: 'sysdig, counting',
		rounds: ROUNDS,
	},
	{name: 'sysdig, printing', command: [...sysdig.command, '-r'], rounds: PRINTING_ROUNDS, show: sysdig.show},
	{
		name: 'triscap -r',
		command: [process.execPath, dist('cli/main.js'), '-r'],
		beside: 'sysdig, printing',
		rounds: PRINTING_ROUNDS,
	},
];

function run({name, command, after = []}: Reader, file: string): {seconds: number; said: string} {
	const start = performance.now();
	const {status, stderr} = spawnSync(command[0]!, [...command.slice(1), file, ...after], {
		stdio: ['ignore', 'ignore', 'pipe'],
		encoding: 'utf8',
		env: {...process.env, TZ: 'UTC'},
	});
	if (status !== 0) throw new Error(`${name}: ${stderr}`);
	return {seconds: (performance.now() - start) / 1000, said: stderr};
}

function measure(file: string, tiny: string): void {
	const fastest = new Map<string, {start: number; whole: number; said: string}>();
	for (let i = 0; i < ROUNDS; i++)
		for (const reader of readers) {
			const {name, rounds, show = (path: string) => path} = reader;
			if (i >= rounds) continue;
			const best = fastest.get(name) ?? {start: Infinity, whole: Infinity, said: ''};
			best.start = Math.min(best.start, run(reader, show(tiny)).seconds);
			const {seconds, said} = run(reader, show(file));
			best.whole = Math.min(best.whole, seconds);
			best.said = said;
			fastest.set(name, best);
		}
	const {events} = JSON.parse(fastest.get('summary()')!.said) as {events: number};
	const bytes = statSync(file).size;
	console.log(`\n${basename(file)}: ${events} events, ${(bytes / 1e6).toFixed(0)} MB`);
	if (bytes < SMALL_BYTES) console.log('  too small to say much: starting up takes longer than reading');
	const each = (name: string) => {
		const {start, whole} = fastest.get(name)!;
		return Math.max(1, ((whole - start) * 1e9) / events);
	};
	for (const {name, beside} of readers) {
		const {whole, said} = fastest.get(name)!;
		const memory = /"rss":(\d+)/.exec(said)?.[1];
		const parts = [`${each(name).toFixed(0)} ns per event`, `${(whole * 1000).toFixed(0)} ms in all`];
		if (memory) parts.push(`${(Number(memory) / 1e6).toFixed(0)} MB`);
		if (beside)
			parts.push(
				`${(each(beside) / each(name)).toFixed(2)} times as fast as sysdig (${(fastest.get(beside)!.whole / whole).toFixed(2)} with starting up)`,
			);
		console.log(`  ${name.padEnd(18)} ${parts.join(', ')}`);
	}
}

/** The most memory that is used while batches are read. */
async function showMemory(folder: string): Promise<void> {
	const batches = readers.find(({name}) => name === 'batches()')!;
	console.log('\nbatches(), at most');
	for (const size of SIZES) {
		const file = await currentFile(folder, size);
		const {rss} = JSON.parse(run(batches, file).said) as {rss: number};
		console.log(`  ${String(size).padStart(8)} events: ${(rss / 1e6).toFixed(0)} MB`);
		rmSync(file);
	}
}

const folder = mkdtempSync(join(tmpdir(), 'triscap-bench-'));
try {
	console.log(sysdig.version);
	const tiny = await tinyFile(folder);
	const given = process.argv.slice(2);
	const made = async () => [
		await currentFile(folder, EVENTS),
		await oldFile(folder, EVENTS),
		sysdig.rewrite(await manyProgramsFile(folder, MANY_EVENTS)),
	];
	for (const file of given.length > 0 ? given : await made()) measure(file, tiny);
	if (given.length === 0) await showMemory(folder);
} finally {
	rmSync(folder, {recursive: true});
	sysdig.clear();
}
