// A disk that is really full: a file system of a few hundred kilobytes, in memory.
import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readdir, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {BatchView} from '../../../lib/batch.js';
import {Records} from '../../../lib/decode/record.js';
import type {EventBase} from '../../../lib/events/event.js';
import {CaptureWriter, readCapture, type DamageError, type WriteOptions} from '../../../lib/scap/index.js';
import {batch} from '../../helpers/builders.js';
import {root} from '../../helpers/native.js';
import {skip, skipUnlessRoot} from '../../helpers/skip.js';

const DISK_BYTES = 512 * 1024;
const COUNT = 1000;
/** Bytes that gzip can make nothing of. */
let seed = 1;
const noise = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) & 0xff;

function someEvents(first: number): BatchView<EventBase> {
	const recipes = Array.from({length: COUNT}, (_, index) => ({
		name: 'write' as const,
		args: {res: 64, data: Buffer.from(Array.from({length: 64}, noise)), fd: first + index, size: 64},
	}));
	return new BatchView<EventBase>(new Records(batch(...recipes)), 1, COUNT);
}

async function readAll(file: string) {
	const damage: DamageError[] = [];
	const capture = await readCapture(file, {onDamage: (one) => damage.push(one)});
	const fds: unknown[] = [];
	for await (const one of capture) fds.push(one.name === 'write' && one.args.fd);
	return {fds, damage, capture};
}

describe('a full disk', () => {
	let folder = '';
	before(async function () {
		skipUnlessRoot(this);
		folder = await mkdtemp(path.join(tmpdir(), 'triscap-full-'));
		try {
			execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_BYTES}`, 'tmpfs', folder], {stdio: 'pipe'});
		} catch (error) {
			await rm(folder, {recursive: true});
			folder = '';
			if (process.env['CI'] === 'true') throw error;
			skip(this, 'nothing can be mounted here');
		}
	});
	after(async () => {
		if (folder === '') return;
		execFileSync('umount', [folder]);
		await rm(folder, {recursive: true});
	});
	afterEach(async () => {
		if (folder !== '') for (const name of await readdir(folder)) await rm(path.join(folder, name));
	});

	for (const [what, options] of [
		['a file', {}],
		['a compressed file', {gzip: true}],
		['a file for old readers', {compat: 'classic'}],
	] as const satisfies readonly (readonly [string, WriteOptions])[])
		it(`leaves ${what} with every event that was said to be written, and no other`, async function () {
			this.timeout(30_000);
			const target = path.join(folder, 'full.scap');
			const writer = await CaptureWriter.open(target, options);
			let given = 0;
			await assert.rejects(
				async () => {
					for (; ; given += COUNT) await writer.write(someEvents(given));
				},
				{code: 'ERR_TRISCAP_WRITE', message: /ENOSPC.*make room/s},
			);
			const {events, lost, bytes} = writer.stats();
			assert.equal((await stat(target)).size, bytes);
			assert.ok(lost > 0 && events > 0);
			const {fds, damage, capture} = await readAll(target);
			assert.deepEqual(damage, []);
			assert.deepEqual(
				fds,
				Array.from({length: events}, (_, fd) => fd),
			);
			assert.notEqual(capture.statistics?.final, true);
			await assert.rejects(writer.close(), {code: 'ERR_TRISCAP_WRITE'});
		});

	it('leaves every file of a series readable', async function () {
		this.timeout(30_000);
		const target = path.join(folder, 'series.scap');
		const writer = await CaptureWriter.open(target, {rotate: {events: 700}});
		await assert.rejects(
			async () => {
				for (let given = 0; ; given += COUNT) await writer.write(someEvents(given));
			},
			{code: 'ERR_TRISCAP_WRITE'},
		);
		const {events, files} = writer.stats();
		assert.ok(files.length > 2);
		const found: unknown[] = [];
		for (const file of files) {
			if ((await stat(file)).size === 0) continue; // not even its beginning had room
			const {fds, damage} = await readAll(file);
			assert.deepEqual(damage, []);
			found.push(...fds);
		}
		assert.deepEqual(
			found,
			Array.from({length: events}, (_, fd) => fd),
		);
	});

	it('from the beginning is said before anything is captured', async () => {
		await writeFile(path.join(folder, 'other'), Buffer.alloc(DISK_BYTES - 4096));
		const target = path.join(folder, 'none.scap');
		const state = {interfaces: [], users: [], groups: [], fds: new Map(), processes: new Map()};
		const machine = {cpus: 1, memoryBytes: 1n, maxPid: 1n, hostname: 'h', bootTimestampNs: 0n, flags: 0n};
		const users = Array.from({length: 1000}, (_, uid) => ({uid, gid: 0, name: 'user', home: '/', shell: ''}));
		await assert.rejects(CaptureWriter.open(target, {state: {...state, machine, users}}), {
			code: 'ERR_TRISCAP_WRITE',
			message: /ENOSPC/,
		});
	});
});

describe('a writer that is ended by a signal', () => {
	let folder = '';
	before(async () => (folder = await mkdtemp(path.join(tmpdir(), 'triscap-kill-'))));
	after(() => rm(folder, {recursive: true}));

	for (const signal of ['SIGTERM', 'SIGKILL'] as const)
		it(`by ${signal} at any time leaves a file with what was said to be written`, async function () {
			this.timeout(60_000);
			const program = path.join(root, 'test/unit/scap/write-forever.ts');
			await Promise.all(
				[1, 7, 40].map(async (batches) => {
					const target = path.join(folder, `${signal}-${batches}.scap`);
					const child = spawn(process.execPath, ['--import', 'tsx', program, target], {
						cwd: root,
						stdio: ['ignore', 'pipe', 'inherit'],
					});
					let text = '';
					child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
					while (text.split('\n').length <= batches) await once(child.stdout, 'data');
					child.kill(signal);
					await once(child, 'close');
					const said = Number(text.split('\n').slice(0, -1).at(-1));
					const damage: DamageError[] = [];
					const capture = await readCapture(target, {onDamage: (one) => damage.push(one)});
					const {events} = await capture.summary();
					assert.ok(events >= said, `${events} of ${said}`);
					assert.ok(damage.every(({code}) => code === 'ERR_TRISCAP_TRUNCATED_FILE') && damage.length <= 1);
					assert.notEqual(capture.statistics?.final, true);
				}),
			);
		});
});
