// Files that follow each other.
import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';

import {CaptureWriter, readCapture, type CaptureState, type WriteOptions} from '../../../lib/scap/index.js';
import type {Recipe} from '../../helpers/builders.js';
import {batchOf, closeOf, fdsOf, fixtures, readAll, temporaryFolder} from './writing.js';

const inFolder = temporaryFolder();

describe('a series of files', () => {
	const second = 1_000_000_000n;
	const base = 1_700_000_000n * second;

	async function series(name: string, options: WriteOptions, recipes: readonly Recipe[]) {
		const target = inFolder(name);
		const writer = await CaptureWriter.open(target, options);
		await writer.write(batchOf(...recipes));
		return {target, ...(await writer.close())};
	}

	it('goes on after a number of events; each file is whole', async () => {
		const original = await readCapture(new URL('single_ipv6_conn.scap', fixtures));
		const recipes = Array.from({length: 25}, (_, fd) => closeOf(fd));
		const {target, files, events} = await series('n.scap', {rotate: {events: 10}, state: original}, recipes);
		await original.close();
		assert.deepEqual(files, [`${target}0`, `${target}1`, `${target}2`]);
		assert.equal(events, 25);
		const found = await Promise.all(files.map(readAll));
		assert.deepEqual(
			found.map((one) => one.events.length),
			[10, 10, 5],
		);
		for (const {capture} of found) {
			assert.equal(capture.processes.size, 154);
			assert.equal(capture.statistics?.final, true);
		}
	});

	it('goes on at a size', async () => {
		const recipes = Array.from({length: 100}, (_, fd) => closeOf(fd));
		const {files} = await series('c.scap', {rotate: {bytes: 2000}}, recipes);
		assert.ok(files.length > 2);
		for (const one of files) assert.ok((await readFile(one)).length < 2300);
	});

	it('goes on after a time, by the events', async () => {
		const recipes = [0, 1, 9, 10, 11, 30].map((time) => closeOf(time, {ts: base + BigInt(time) * second}));
		const {files} = await series('g.scap', {rotate: {seconds: 10}}, recipes);
		const found = await Promise.all(files.map(async (one) => fdsOf((await readAll(one)).events)));
		assert.deepEqual(found, [[0, 1, 9], [10, 11], [30]]);
	});

	it('is named after the time if it is asked to be', async () => {
		const recipes = [closeOf(1, {ts: base}), closeOf(2, {ts: base + 60n * second})];
		const {files} = await series('t-%Y-%m-%d_%H:%M:%S-%%.scap', {rotate: {seconds: 10}}, recipes);
		const time = (ns: bigint) => {
			const date = new Date(Number(ns / 1_000_000n));
			const two = (value: number) => String(value).padStart(2, '0');
			return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}_${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
		};
		assert.deepEqual(
			files.map((one) => path.basename(one)),
			[`t-${time(base)}-%.scap`, `t-${time(base + 60n * second)}-%.scap`],
		);
	});

	it('can be a ring of files', async () => {
		const recipes = Array.from({length: 125}, (_, fd) => closeOf(fd));
		const {files} = await series('ring.scap', {rotate: {events: 10, files: 11}}, recipes);
		assert.equal(files.length, 13);
		const names = (await readdir(inFolder('.'))).filter((name) => name.startsWith('ring.scap')).sort();
		assert.deepEqual(
			names,
			['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((n) => `ring.scap${n}`),
		);
		assert.deepEqual(fdsOf((await readAll(inFolder('ring.scap01'))).events), [120, 121, 122, 123, 124]);
	});

	it('can end with its last file', async () => {
		const recipes = Array.from({length: 35}, (_, fd) => closeOf(fd));
		const target = inFolder('stop.scap');
		const writer = await CaptureWriter.open(target, {rotate: {events: 10, files: 2, whenFull: 'stop'}});
		await writer.write(batchOf(...recipes.slice(0, 15)));
		assert.equal(writer.isFull, false);
		await writer.write(batchOf(...recipes.slice(15)));
		assert.equal(writer.isFull, true);
		await writer.write(batchOf(closeOf(99)));
		await writer.write([...batchOf(closeOf(99))]);
		const {events, lost, files} = await writer.close();
		assert.deepEqual([events, lost], [20, 0]);
		assert.deepEqual(files, [`${target}0`, `${target}1`]);
		assert.deepEqual(
			fdsOf((await readAll(`${target}1`)).events),
			recipes.slice(10, 20).map((_, index) => 10 + index),
		);
	});

	it('that is a ring and named after the time has no more files than it may have', async () => {
		const recipes = Array.from({length: 10}, (_, index) => closeOf(index, {ts: base + BigInt(index) * 60n * second}));
		const {files} = await series('ring-%H%M.scap', {rotate: {seconds: 10, files: 3}}, recipes);
		assert.equal(files.length, 10);
		const there = (await readdir(inFolder('.'))).filter((name) => name.startsWith('ring-')).sort();
		assert.deepEqual(
			there,
			files
				.slice(-3)
				.map((one) => path.basename(one))
				.sort(),
		);
	});

	it('goes on at the same events, in batches and one by one', async () => {
		const recipes = Array.from({length: 300}, (_, fd) => closeOf(fd, {ts: base + BigInt(Math.floor(fd / 7)) * second}));
		for (const rotate of [{events: 13}, {bytes: 3000}, {seconds: 5}, {events: 50, bytes: 3000, seconds: 7}]) {
			const whole = await series('whole.scap', {rotate}, recipes);
			const single = await CaptureWriter.open(inFolder('single.scap'), {rotate});
			await single.write([...batchOf(...recipes)]);
			const {files} = await single.close();
			const found = async (names: readonly string[]) =>
				Promise.all(names.map(async (one) => fdsOf((await readAll(one)).events)));
			assert.deepEqual(await found(files), await found(whole.files), JSON.stringify(rotate));
		}
	});

	it('asks for the state of each file', async () => {
		let asked = 0;
		const nothing: CaptureState = {interfaces: [], users: [], groups: [], processes: new Map(), fds: new Map()};
		const state = () => {
			asked++;
			return Promise.resolve(nothing);
		};
		await series('s.scap', {rotate: {events: 1}, state}, [closeOf(1), closeOf(2), closeOf(3)]);
		assert.equal(asked, 3);
	});

	it('has no file if there is no event', async () => {
		const writer = await CaptureWriter.open(inFolder('none.scap'), {rotate: {events: 1}});
		assert.deepEqual(await writer.close(), {events: 0, lost: 0, bytes: 0, files: []});
	});
});
