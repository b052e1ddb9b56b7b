// `triscap info FILE...`: what is in capture files, without printing their events.

import {stat} from 'node:fs/promises';
import {formatInfo, infoJson, type FileInfo} from '../../format/info.js';
import type {CaptureReader} from '../../scap/capture-reader.js';
import {defineCommand} from '../command.js';
import {UsageError} from '../options.js';
import {Progress} from '../progress.js';
import {openCapture} from '../read.js';
import {say} from '../say.js';
import {Stop} from '../stop.js';
import type {Surroundings} from '../surroundings.js';

export const info = defineCommand({
	usage: ['info FILE... [options]'],
	about:
		'Says what is in capture files: when and where they were written and by what, which events are in them and how many of each, what was lost, and what is damaged. A FILE of - is standard input.',
	options: {
		json: {short: 'j', about: 'print one JSON object per file'},
	},
	operands: true,
	more: 'Exit status: 0; 1 if a file cannot be read, or not all of it; 2 if the arguments are wrong.',
	plan({json = false}, files) {
		if (files.length === 0) throw new UsageError('no file given; name one or more');
		if (files.filter((file) => file === '-').length > 1) throw new UsageError('standard input can be read once');
		return async (around) => {
			let whole = true;
			for (const file of files) {
				const found = await look(file, around);
				whole &&= found.damages.length === 0;
				await say(around.stdout, json ? `${JSON.stringify(infoJson(found))}\n` : formatInfo(found));
			}
			return whole ? 0 : 1;
		};
	},
});

/** More places than these are only counted. */
const MAX_DAMAGES = 10;

async function look(file: string, around: Surroundings): Promise<FileInfo> {
	const damages: string[] = [];
	const stop = new Stop(around);
	let capture: CaptureReader | undefined;
	let progress: Progress | undefined;
	try {
		const reader = (capture = await openCapture(file, around, {
			signal: stop.signal,
			onDamage: ({message}) => {
				if (damages.length < MAX_DAMAGES) damages.push(message);
			},
		}));
		const bytes = file === '-' ? undefined : (await stat(file)).size;
		progress = new Progress(around.stderr, `reading ${file}`, () => ({done: reader.stats().bytes, all: bytes}));
		const {header, machine, processes, fds, users, groups, interfaces} = reader;
		const state = {
			machine,
			threads: processes.size,
			descriptors: [...fds.values()].reduce((sum, all) => sum + all.length, 0),
			users: users.length,
			groups: groups.length,
			interfaces: interfaces.length,
		};
		const summary = await reader.summary();
		return {file, bytes, header, state, summary, statistics: reader.statistics, stats: reader.stats(), damages};
	} finally {
		progress?.end();
		await capture?.close();
		stop.end();
	}
}
