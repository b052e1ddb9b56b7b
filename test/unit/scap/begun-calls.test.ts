// Files with enter events: none is made beside them, and no reader fails of them.
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {BatchView, countEvents} from '../../../lib/batch.js';
import {Records} from '../../../lib/decode/record.js';
import type {EventBase} from '../../../lib/events/event.js';
import {CaptureWriter, readCapture} from '../../../lib/scap/index.js';
import {batch, infoOf, type Recipe} from '../../helpers/builders.js';

function batchOf(...recipes: readonly Recipe[]): BatchView<EventBase> {
	const records = new Records(batch(...recipes));
	return new BatchView<EventBase>(records, 1, countEvents(records, 0).all);
}

let folder = '';
before(async () => (folder = await mkdtemp(path.join(tmpdir(), 'triscap-'))));
after(() => rm(folder, {recursive: true}));

describe('a file with beginnings of calls that somebody asked for', () => {
	const connects: Recipe = {code: 22, tid: 7, args: {fd: 3, addr: {family: 'unix', path: '/a'}}};
	const opens: Recipe = {code: 306, tid: 7, args: {dirfd: -100, name: '/given', flags: 1, mode: 0}};
	const opened: Recipe = {
		...{code: 307, tid: 7},
		args: {fd: 4, dirfd: -100, name: '/other', flags: 1, mode: 0, dev: 1, ino: 2n},
	};
	const execed = (tid: number): Recipe => ({name: 'execve', tid, args: {res: 0, filename: '/bin/a'}});

	/** Codes in the file, made ones in parentheses. */
	async function codes(compat: 'common' | 'classic' | 'modern', ...recipes: readonly Recipe[]) {
		const target = path.join(folder, `enters-${compat}.scap`);
		const writer = await CaptureWriter.open(target, {compat});
		await writer.write(batchOf(...recipes));
		await writer.close();
		const read: number[] = [];
		for await (const {code} of await readCapture(target)) read.push(code);
		assert.deepEqual(
			read,
			recipes.map((recipe) => infoOf(recipe).code),
		);
		const bytes = await readFile(target);
		const found: string[] = [];
		for (let at = 0; at < bytes.length; at += bytes.readUInt32LE(at + 4)) {
			const type = bytes.readUInt32LE(at);
			if (type === 0x216) found.push(String(bytes.readUInt16LE(at + 8 + 2 + 20)));
			if (type === 0x217) found.push(`(${bytes.readUInt16LE(at + 8 + 6 + 20)})`);
		}
		return found.filter((code) => code !== '32769').join(' '); // without the statistics at the end
	}

	it('has them as they are', async () => {
		for (const compat of ['common', 'modern'] as const) assert.equal(await codes(compat, opens, opened), '306 307');
	});

	it('of the classic kind makes none beside them, and those of other calls', async () => {
		assert.equal(await codes('classic', opens, opened, opened), '306 307 (306) 307');
		assert.equal(await codes('classic', opens, {...opened, tid: 8}, opened), '306 (306) 307 307');
	});

	it('has one for an exec that follows a connect, which readers would take to be its beginning', async () => {
		assert.equal(await codes('common', connects, execed(7), execed(7)), '22 (292) 293 293');
		assert.equal(await codes('common', connects, execed(8)), '22 293');
		assert.equal(await codes('modern', connects, execed(7)), '22 293');
	});
});
