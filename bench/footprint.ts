// What a capture costs while nothing happens, and the memory it takes: `npx tsx bench/footprint.ts`, as root.
//
// Each figure is that of a fresh process: Node alone, and the same with an open capture. Idle means that no wanted event
// comes: the hooks run, the reader sleeps. Memory is the resident set after a garbage collection; maps are what the kernel charges
// for the BPF maps that stay open: above all, where events are put together.

import {execFileSync} from 'node:child_process';

const IDLE_MS = 10_000;
const library = new URL('../dist/index.js', import.meta.url).href;

interface Footprint {
	rss: number;
	idleMs: number;
	ringBytes: number;
	mapBytes: number;
}

function run(body: string): Footprint {
	const program = `
		${body}
		gc();
		await new Promise((resolve) => setTimeout(resolve, 500));
		gc();
		const rss = process.memoryUsage.rss();
		const before = process.cpuUsage();
		await new Promise((resolve) => setTimeout(resolve, ${IDLE_MS}));
		const {user, system} = process.cpuUsage(before);
		const {readdirSync, readFileSync} = await import('node:fs');
		let mapBytes = 0;
		for (const fd of readdirSync('/proc/self/fdinfo')) {
			let text = '';
			try { text = readFileSync('/proc/self/fdinfo/' + fd, 'latin1'); } catch {} // the folder's own
			if (/^map_type:/m.test(text)) mapBytes += Number(/^memlock:\\s*(\\d+)/m.exec(text)?.[1] ?? 0);
		}
		console.log(JSON.stringify({rss, idleMs: (user + system) / 1000, ringBytes, mapBytes}));
		process.exit();`;
	const answer = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', program], {
		encoding: 'utf8',
	});
	return JSON.parse(answer) as Footprint;
}

const capturing = (options: string) => `
	import {open} from '${library}';
	const capture = await open(${options});
	void (async () => { for await (const batch of capture.batches()) for (const event of batch) void event.name; })();
	const {ringBytes} = capture.stats();`;

const alone = run('const ringBytes = 0;');
const idle = run(capturing(`{events: ['setuid']}`));
const busy = run(capturing('{}'));
const legacy = run(capturing(`{driver: 'bpf-legacy'}`));

const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(1).padStart(6);
const row = (name: string, {rss, idleMs, ringBytes, mapBytes}: Footprint) =>
	console.log(
		`${name.padEnd(28)} rss ${mib(rss)} MiB, rings ${mib(ringBytes)} MiB, maps ${mib(mapBytes)} MiB, ` +
			`${(rss / (alone.rss + ringBytes)).toFixed(2)} x (Node + rings), cpu ${((idleMs / IDLE_MS) * 100).toFixed(2)} %`,
	);
row('Node alone', alone);
row('capture, no wanted event', idle);
row('capture of everything', busy);
row('the same by bpf-legacy', legacy);
