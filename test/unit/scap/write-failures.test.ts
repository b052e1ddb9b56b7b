// When a file cannot be written: that it says so, and what is in it all the same.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {PassThrough, Writable} from 'node:stream';

import {CaptureWriter, readCapture, type WriteOptions} from '../../../lib/scap/index.js';
import {root} from '../../helpers/native.js';
import {batchOf, closeOf, readAll, temporaryFolder} from './writing.js';

const inFolder = temporaryFolder();

describe('when writing fails', () => {
	it('on a full disk it says so', async () => {
		await assert.rejects(CaptureWriter.open('/dev/full'), {code: 'ERR_TRISCAP_WRITE', message: /ENOSPC.*make room/s});
	});

	for (const gzip of [false, true]) {
		it(`in the middle, a ${gzip ? 'compressed ' : ''}file ends behind its last whole block, and it is known what is missing`, async function () {
			this.timeout(30_000);
			const target = inFolder(`limited${gzip ? '.gz' : ''}.scap`);
			const program = path.join(root, 'test/unit/scap/write-forever.ts');
			const command = `ulimit -f 201; exec "${process.execPath}" --import tsx "${program}" "${target}" ${gzip}`;
			const child = spawn('bash', ['-c', command], {cwd: root, stdio: ['ignore', 'pipe', 'inherit']});
			let text = '';
			child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
			await once(child, 'close');
			const {code, events, lost, bytes} = JSON.parse(text.trim().split('\n').at(-1)!) as Record<string, unknown>;
			assert.equal(code, 'ERR_TRISCAP_WRITE');
			assert.ok((lost as number) > 0);
			assert.equal((await readFile(target)).length, bytes);
			const found = await readAll(target);
			assert.equal(found.events.length, events);
			assert.notEqual(found.capture.statistics?.final, true);
		});
	}

	it('behind a stream it says so, then and ever after', async () => {
		let room = 3;
		const stream = new Writable({
			write(_chunk, _encoding, done) {
				done(room-- > 0 ? null : new Error('no room'));
			},
		});
		const writer = await CaptureWriter.open(stream);
		await writer.write(batchOf(closeOf(1), closeOf(2)));
		await writer.write(batchOf(closeOf(3)));
		await assert.rejects(writer.write(batchOf(closeOf(4), closeOf(5))), {
			code: 'ERR_TRISCAP_WRITE',
			message: /no room/,
		});
		await assert.rejects(writer.write(batchOf(closeOf(6))), {code: 'ERR_TRISCAP_WRITE'});
		const {events, lost} = writer.stats();
		assert.deepEqual([events, lost], [3, 2]);
		await assert.rejects(writer.close(), {code: 'ERR_TRISCAP_WRITE'});
	});

	it('in a folder that is not there it says so', async () => {
		await assert.rejects(CaptureWriter.open(inFolder('missing/a.scap')), {
			code: 'ERR_TRISCAP_WRITE',
			message: /ENOENT/,
		});
	});

	it('after the end it says so', async () => {
		const writer = await CaptureWriter.open(inFolder('closed.scap'));
		await writer.close();
		await assert.rejects(writer.write(batchOf(closeOf(1))), {code: 'ERR_TRISCAP_WRITE', message: /closed/});
		assert.equal((await writer.close()).events, 0);
	});

	it('because an option is wrong it says which', async () => {
		const target = inFolder('options.scap');
		const open = (options: unknown) => CaptureWriter.open(target, options as WriteOptions);
		for (const [options, message] of [
			[{gzip: 11}, /gzip: 11/],
			[{compat: 'old'}, /compat: "old"/],
			[{rotate: {}}, /neither bytes nor seconds nor events/],
			[{rotate: {bytes: -1}}, /rotate\.bytes: -1/],
			[{rotate: {seconds: 0}}, /rotate\.seconds: 0/],
			[{rotate: {events: 1, files: 1.5}}, /rotate\.files: 1\.5/],
			[{rotate: {events: 1, files: 1, whenFull: 'again'}}, /rotate\.whenFull: "again"/],
			[{rotate: {events: 1, whenFull: 'stop'}}, /set rotate\.files/],
		] as const)
			await assert.rejects(open(options), {code: 'ERR_TRISCAP_INVALID_OPTION', message});
		await assert.rejects(CaptureWriter.open(new PassThrough(), {rotate: {events: 1}}), {
			code: 'ERR_TRISCAP_INVALID_OPTION',
		});
		await assert.rejects(CaptureWriter.open(7 as never), TypeError);
		const writer = await CaptureWriter.open(target);
		await assert.rejects(writer.write([{name: 'close'}] as never), TypeError);
		await writer.close();
	});

	for (const gzip of [false, true]) {
		it(`because the process is killed, a ${gzip ? 'compressed ' : ''}file can be read`, async function () {
			this.timeout(30_000);
			const target = inFolder(`killed${gzip ? '.gz' : ''}.scap`);
			const program = path.join(root, 'test/unit/scap/write-forever.ts');
			const child = spawn(process.execPath, ['--import', 'tsx', program, target, String(gzip)], {
				cwd: root,
				stdio: ['ignore', 'pipe', 'inherit'],
			});
			let text = '';
			child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
			while (text.trim().split('\n').length < 30) await once(child.stdout, 'data');
			child.kill('SIGKILL');
			await once(child, 'exit');
			const written = Number(text.trim().split('\n').slice(0, -1).at(-1));
			const capture = await readCapture(target, {onDamage: () => {}});
			let read = 0;
			for await (const one of capture.batches()) read += one.length;
			// What was said to be written is there; if it waits to be compressed, not all of it.
			if (gzip) assert.ok(read > 0);
			else assert.ok(read >= written, `${read} of ${written}`);
			assert.notEqual(capture.statistics?.final, true);
		});
	}
});
