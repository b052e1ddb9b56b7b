// What a machine does that works: programs start, look for their libraries in many places, read and write files of many
// names, talk to a server, and end. A capture file of that is slower to read than one of a single program in a loop, since
// hardly anything in it repeats. Its events are the same each time.

import {join} from 'node:path';

import {BatchView} from '../../lib/batch.js';
import {Records} from '../../lib/decode/record.js';
import type {EventBase} from '../../lib/events/event.js';
import {CaptureWriter, procState} from '../../lib/scap/index.js';
import {batch, type Recipe} from '../../test/helpers/builders.js';

const PROGRAMS = 2000;
const SHELL = 500;
const FIRST_TID = 1000;
const BEGIN = 1_700_000_000_000_000_000n;
const STEP_NS = 6000n;
const ENOENT = -2;
const AT_FDCWD = -100;
const O_RDONLY = 1;
const PER_BATCH = 4000;
const names = ['find', 'grep', 'git', 'cc1', 'make', 'python3', 'sed', 'node'];
const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/local/share/packages', '/home/user/projects', '/var/lib/records'];

/** A syscall without parameters. */
const plain = (tid: number): Recipe => ({code: 1, tid, args: {ID: 75, nativeID: 10}});

/** A file that is opened, by its whole name or below a folder, read, and closed again. */
function reading(tid: number, folder: string, name: string, inode: number): Recipe[] {
	const opened = {flags: O_RDONLY, mode: 0, dev: 0xfe00};
	const data = Buffer.from(`# ${name}: line ${inode}\n`.repeat(3));
	return [
		{name: 'openat', tid, args: {...opened, fd: 3, dirfd: AT_FDCWD, name: folder, ino: BigInt(inode)}},
		{name: 'openat', tid, args: {...opened, fd: 4, dirfd: 3, name, ino: BigInt(inode + 1)}},
		plain(tid),
		{name: 'read', tid, args: {res: data.length, data, fd: 4, size: 4096}},
		{name: 'close', tid, args: {res: 0, fd: 4}},
		{name: 'close', tid, args: {res: 0, fd: 3}},
	];
}

function searching(tid: number, number: number): Recipe[] {
	return folders.map((folder, index) => {
		const name = `${folder}/versions/${number % 97}/lib${names[index]}-${number}.so.${number % 7}`;
		return {name: 'openat', tid, args: {fd: ENOENT, dirfd: AT_FDCWD, name, flags: O_RDONLY, mode: 0, dev: 0, ino: 0n}};
	});
}

function talking(tid: number, number: number): Recipe[] {
	const destination = {address: `10.0.${number % 8}.${number % 250}`, port: 443};
	const source = {address: '10.0.0.1', port: 20_000 + number};
	const tuple = {family: 'inet', source, destination} as const;
	const data = Buffer.from(`GET /records/${number} HTTP/1.1\r\n`);
	return [
		{name: 'socket', tid, args: {fd: 5, domain: 2, type: 1, proto: 0}},
		{name: 'connect', tid, args: {res: 0, tuple, fd: 5, addr: {family: 'inet', ...destination}}},
		{name: 'sendto', tid, args: {res: data.length, data, fd: 5, size: data.length, tuple: null}},
		{name: 'recvfrom', tid, args: {res: data.length, data, tuple: null, fd: 5, size: 4096}},
		{name: 'close', tid, args: {res: 0, fd: 5}},
	];
}

function program(number: number): Recipe[] {
	const tid = FIRST_TID + number;
	const name = names[number % names.length]!;
	const cwd = `${folders[number % folders.length]}/${number % 50}`;
	const told = {cwd, cgroups: ['cpu=/user.slice'], fdlimit: 1024n, flags: 0, uid: 0, gid: 0};
	const shell = {...told, tid: SHELL, pid: SHELL, ptid: 1, vtid: SHELL, vpid: SHELL, exe: 'sh', comm: 'sh', args: []};
	const child = {...told, tid, pid: tid, ptid: SHELL, vtid: tid, vpid: tid};
	const files = Array.from({length: 6}, (_, file) => {
		const folder = `${folders[(number + file) % folders.length]}/${number % 50}/parts/${file}`;
		return [...searching(tid, 7 * number + file), ...reading(tid, folder, `sources/of-${name}/${number}.txt`, number)];
	});
	return [
		{name: 'clone', tid: SHELL, args: {...shell, res: tid}},
		{name: 'clone', tid, args: {...child, res: 0, exe: 'sh', comm: 'sh', args: []}},
		{name: 'execve', tid, args: {...child, res: 0, exe: name, comm: name, args: ['-r', cwd], env: ['PATH=/usr/bin']}},
		...files.flat(),
		...talking(tid, number),
		{name: 'write', tid, args: {res: 8, data: Buffer.from('finished'), fd: 1, size: 8}},
		{name: 'procexit', tid, args: {status: 0, ret: 0, sig: 0, core: 0, reaper_tid: SHELL}},
	];
}

function batches(): BatchView<EventBase>[] {
	const recipes = Array.from({length: PROGRAMS}, (_, number) => program(number)).flat();
	const timed = recipes.map((recipe, index) => ({...recipe, ts: BEGIN + BigInt(index) * STEP_NS, cpu: index & 1}));
	const made: BatchView<EventBase>[] = [];
	for (let start = 0; start < timed.length; start += PER_BATCH) {
		const some = timed.slice(start, start + PER_BATCH);
		made.push(new BatchView<EventBase>(new Records(batch(...some)), 1, some.length));
	}
	return made;
}

/** Writes a file of about so many events. The same programs come again and again: to make them takes time. */
export async function manyProgramsFile(folder: string, events: number): Promise<string> {
	const file = join(folder, `many-programs-${events}.scap`);
	const writer = await CaptureWriter.open(file, {state: await procState()});
	const all = batches();
	for (let at = 0; writer.stats().events < events; at++) await writer.write(all[at % all.length]!);
	await writer.close();
	return file;
}
