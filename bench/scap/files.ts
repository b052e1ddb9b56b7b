// The capture files that are measured: of both generations, with the calls that programs make most. The old one has an
// event at the beginning of each call and another at its end, as files had until 2025.

import {appendFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {BatchView} from '../../lib/batch.js';
import {Records} from '../../lib/decode/record.js';
import type {EventBase} from '../../lib/events/event.js';
import {CaptureWriter, procState} from '../../lib/scap/index.js';
import {batch, type Recipe} from '../../test/helpers/builders.js';
import {eventBlock} from '../../test/unit/scap/blocks.js';

const tid = process.pid;
const data = Buffer.alloc(80, 'a');

/** What a program that reads a file and writes it again does. */
export const round: readonly Recipe[] = [
	{name: 'openat', tid, args: {fd: 3, dirfd: -100, name: '/etc/hostname', flags: 1, mode: 0, dev: 1, ino: 2n}},
	{name: 'read', tid, args: {res: 80, data, fd: 3, size: 4096}},
	{name: 'write', tid, args: {res: 80, data, fd: 1, size: 80}},
	{code: 1, tid, args: {ID: 75, nativeID: 10}},
	{name: 'close', tid, args: {res: 0, fd: 3}},
];

/** The same in two events per call. */
const oldRound: readonly Recipe[] = [
	{code: 306, tid, args: {dirfd: -100, name: '/etc/hostname', flags: 1, mode: 0}},
	{code: 307, tid, nparams: 6, args: {fd: 3, dirfd: -100, name: '/etc/hostname', flags: 1, mode: 0, dev: 1}},
	{code: 6, tid, args: {fd: 3, size: 4096}},
	{code: 7, tid, nparams: 2, args: {res: 80, data}},
	{code: 8, tid, args: {fd: 1, size: 80}},
	{code: 9, tid, nparams: 2, args: {res: 80, data}},
	{code: 4, tid, args: {fd: 3}},
	{code: 5, tid, nparams: 1, args: {res: 0}},
];

const PER_BATCH = 4000;

/** Batches of current events, as a capture gives them. */
export function someBatch(events = PER_BATCH): BatchView<EventBase> {
	const recipes = Array.from({length: events / round.length}, () => round).flat();
	return new BatchView<EventBase>(new Records(batch(...recipes)), 1, events);
}

/** Writes a file of about so many events; its first one has state before it as every capture does. */
export async function currentFile(folder: string, events: number): Promise<string> {
	const file = join(folder, `exit-only-${events}.scap`);
	const writer = await CaptureWriter.open(file, {state: await procState()});
	const one = someBatch();
	for (let written = 0; written < events; written += PER_BATCH) await writer.write(one);
	await writer.close();
	return file;
}

/** The same number of events in the form of before 2025. */
export async function oldFile(folder: string, events: number): Promise<string> {
	const file = join(folder, `enter-exit-${events}.scap`);
	const writer = await CaptureWriter.open(file, {state: await procState()});
	await writer.close();
	const chunk = Buffer.concat(Array.from({length: 1000}, () => oldRound.map((recipe) => eventBlock(recipe))).flat());
	for (let written = 0; written < events; written += 1000 * oldRound.length) appendFileSync(file, chunk);
	return file;
}

/** A file of one event: what reading it takes is starting up. */
export async function tinyFile(folder: string): Promise<string> {
	const file = join(folder, 'tiny.scap');
	const writer = await CaptureWriter.open(file, {state: await procState()});
	await writer.write([...someBatch()].slice(0, 1));
	await writer.close();
	writeFileSync(join(folder, 'done'), '');
	return file;
}
