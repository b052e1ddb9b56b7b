// What recording adds per event to the thread that reads, without compression: CPU time of the main thread alone, which
// frames the events; the system takes the bytes on another one. Batches come as those of a capture that always has some:
// of their size, one per turn of the event loop, whether the last one is in the file or not. `npx tsx bench/scap/write.ts`.

import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setImmediate} from 'node:timers/promises';

import {CaptureWriter, type ScapCompat} from '../../lib/scap/index.js';
import {someBatch} from './files.js';

const ROUNDS = 15;
const BATCHES = 1000;
const PER_BATCH = 1000;
/** Batches that wait to be written, at most. */
const MAX_WAITING = 64;

/** CPU time of this thread. */
function threadNs(): number {
	return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]);
}

/** Time per event of a loop that hands out batches. */
async function measure(write: () => Promise<void>): Promise<number> {
	let waiting = 0;
	let last: Promise<void> | undefined;
	const before = threadNs();
	for (let i = 0; i < BATCHES; i++) {
		last = write();
		waiting++;
		void last.then(() => waiting--);
		if (waiting >= MAX_WAITING) await last;
		await setImmediate();
	}
	await last;
	return (threadNs() - before) / (BATCHES * PER_BATCH);
}

const folder = mkdtempSync(join(tmpdir(), 'triscap-bench-'));
try {
	const one = someBatch(PER_BATCH);
	for (const compat of ['common', 'modern', 'all', 'classic'] as const satisfies readonly ScapCompat[]) {
		let best = Infinity;
		for (let round = 0; round < ROUNDS; round++) {
			const writer = await CaptureWriter.open(join(folder, 'written.scap'), {compat});
			await writer.write(one);
			best = Math.min(best, await measure(() => writer.write(one)));
			await writer.close();
		}
		console.log(`writing, ${compat.padEnd(8)} ${best.toFixed(1)} ns of the reader's thread per event`);
	}
} finally {
	rmSync(folder, {recursive: true});
}
