// Compressed captures that are damaged: what comes before the damage is read to the last event, and what follows as soon as
// it can be.
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Readable} from 'node:stream';
import {constants, createGzip, gzipSync} from 'node:zlib';

import {readCapture, type CaptureSource, type DamageError} from '../../../lib/scap/index.js';
import type {Recipe} from '../../helpers/builders.js';
import {eventBlock, file} from './blocks.js';

const closes = (from: number, count: number) =>
	Buffer.concat(
		Array.from({length: count}, (_, index): Buffer => {
			const recipe: Recipe = {name: 'close', args: {res: 0, fd: from + index}, ts: BigInt((from + index) * 7919)};
			return eventBlock(recipe);
		}),
	);

/** Compresses parts so that each begins with a byte of its own; gives where they begin, too. */
async function packed(...parts: readonly Buffer[]): Promise<{bytes: Buffer; starts: number[]}> {
	const gzip = createGzip();
	const chunks: Buffer[] = [];
	const starts: number[] = [];
	gzip.on('data', (chunk: Buffer) => chunks.push(chunk));
	for (const part of parts) {
		starts.push(Buffer.concat(chunks).length);
		gzip.write(part);
		await new Promise<void>((resolve) => gzip.flush(constants.Z_FULL_FLUSH, resolve));
	}
	await new Promise((resolve) => gzip.end(resolve));
	return {bytes: Buffer.concat(chunks), starts};
}

async function readAll(source: CaptureSource) {
	const damage: DamageError[] = [];
	const capture = await readCapture(source, {onDamage: (one) => damage.push(one)});
	const fds: unknown[] = [];
	for await (const one of capture) fds.push(one.name === 'close' && one.args.fd);
	return {fds, damage, stats: capture.stats()};
}

const upTo = (count: number) => Array.from({length: count}, (_, fd) => fd);
const inPieces = (bytes: Buffer, size: number) =>
	Readable.from(
		Array.from({length: Math.ceil(bytes.length / size)}, (_, i) => bytes.subarray(i * size, (i + 1) * size)),
	);

describe('a compressed capture that is damaged', () => {
	let folder = '';
	before(async () => (folder = await mkdtemp(path.join(tmpdir(), 'triscap-'))));
	after(() => rm(folder, {recursive: true}));

	for (const count of [10, 500, 30_000]) {
		it(`has each of the ${count} events before the damage, from a file, from memory and from a stream`, async function () {
			this.timeout(20_000);
			const first = file(closes(0, count));
			const {bytes, starts} = await packed(first, closes(count, 1000));
			bytes[starts[1]!] = 0x07; // a kind of block that there is not
			const target = path.join(folder, 'torn.scap.gz');
			await writeFile(target, bytes);
			for (const source of [target, bytes, inPieces(bytes, 1000), inPieces(bytes, 100_000)]) {
				const {fds, damage} = await readAll(source);
				assert.deepEqual(fds, upTo(count));
				assert.deepEqual(
					damage.map(({code, offset}) => [code, offset]),
					[['ERR_TRISCAP_DAMAGED_FILE', first.length]],
				);
			}
		});
	}

	it('goes on with its next part', async () => {
		const parts = [file(closes(0, 2000)), closes(2000, 1000), closes(3000, 1000)].map((part) => gzipSync(part));
		parts[1]![20] = 0xff;
		parts[1]!.fill(0xff, 100, 110);
		const bytes = Buffer.concat(parts);
		for (const source of [bytes, inPieces(bytes, 777)]) {
			const {fds, damage} = await readAll(source);
			assert.deepEqual(fds.slice(0, 2000), upTo(2000));
			assert.deepEqual(
				fds.slice(-1000),
				Array.from({length: 1000}, (_, index) => 3000 + index),
			);
			assert.ok(damage.some(({message}) => message.includes('compressed data is damaged')));
		}
	});

	it('is closed in the middle without waiting', async () => {
		const capture = await readCapture(gzipSync(file(closes(0, 50_000))));
		for await (const one of capture) if (one.num === 10) break;
		assert.equal(capture.stats().events, 10);
	});
});
