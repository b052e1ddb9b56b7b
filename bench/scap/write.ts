// What recording adds per event to the thread that reads, without compression: CPU time of the main thread alone, which
// frames the events; the system takes the bytes on another one. And that memory does not grow with a file.
// `npx tsx bench/scap/write.ts`.

import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {CaptureWriter, readCapture, type ScapCompat} from '../../lib/scap/index.js';
import {currentFile, someBatch} from './files.js';

const ROUNDS = 9;
const BATCHES = 250;

/** CPU time of this thread. */
function threadNs(): number {
	return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]);
}

const folder = mkdtempSync(join(tmpdir(), 'triscap-bench-'));
try {
	for (const compat of ['common', 'modern', 'all', 'classic'] as const satisfies readonly ScapCompat[]) {
		const one = someBatch();
		let best = Infinity;
		for (let round = 0; round < ROUNDS; round++) {
			const writer = await CaptureWriter.open(join(folder, 'written.scap'), {compat});
			await writer.write(one);
			const before = threadNs();
			for (let i = 0; i < BATCHES; i++) await writer.write(one);
			best = Math.min(best, (threadNs() - before) / (BATCHES * one.length));
			await writer.close();
		}
		console.log(`writing, ${compat.padEnd(8)} ${best.toFixed(1)} ns of the reader's thread per event`);
	}
	for (const events of [100_000, 1_000_000, 5_000_000]) {
		const file = await currentFile(folder, events);
		const capture = await readCapture(file);
		let most = 0;
		let count = 0;
		for await (const batch of capture.batches()) {
			count += batch.length;
			most = Math.max(most, process.memoryUsage.rss());
		}
		console.log(`reading ${String(count).padStart(8)} events: ${(most / 1e6).toFixed(0)} MB at most`);
		rmSync(file);
	}
} finally {
	rmSync(folder, {recursive: true});
}
