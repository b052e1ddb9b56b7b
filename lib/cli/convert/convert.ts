// The work of `triscap convert`: events of one or more files, or of a part of them, go into another file.

import {realpath, stat} from 'node:fs/promises';
import {TriscapError} from '../../errors.js';
import {recordOf, type EventBase} from '../../events/event.js';
import {RECORD} from '../../decode/record.js';
import {eventInfo} from '../../decode/tables.js';
import type {CaptureReader} from '../../scap/capture-reader.js';
import {RECORD_STATE_ONLY} from '../../scap/format.js';
import {mergeCaptures} from '../../scap/merge.js';
import type {WriteOptions} from '../../scap/writer.js';
import {MachineState} from '../../state/machine-state.js';
import {Progress} from '../progress.js';
import {openCapture} from '../read.js';
import {selector, type Selection} from '../selection.js';
import {Stop} from '../stop.js';
import type {Surroundings} from '../surroundings.js';
import {Cut, type CutWishes} from './cut.js';
import {StateFollower} from './state-follower.js';
import {openCaptureTarget, openJsonTarget, type Target} from './target.js';

export interface ConvertWishes {
	readonly files: readonly string[];
	/** `-`: standard output. */
	readonly output: string;
	readonly json: boolean;
	/** Events of older versions become current ones. */
	readonly upgrade: boolean;
	readonly selection: Selection;
	readonly cut: CutWishes;
	readonly count: number;
	readonly write: WriteOptions;
}

export async function convert(wishes: ConvertWishes, around: Surroundings): Promise<number> {
	await refuseOwnInput(wishes);
	const {files, output, json, upgrade} = wishes;
	const stop = new Stop(around, output === '-' ? around.stdout : undefined);
	let whole = true;
	const readers: CaptureReader[] = [];
	let progress: Progress | undefined;
	try {
		for (const file of files)
			readers.push(
				await openCapture(file, around, {
					convert: upgrade,
					stateOnly: !json,
					onDamage: ({message}) => {
						whole = false;
						around.stderr.write(`triscap: ${file}: ${message}\n`);
					},
				}),
			);
		stop.signal.addEventListener('abort', () => readers.forEach((reader) => void reader.close().catch(() => {})));
		const sizes = await Promise.all(files.map(async (file) => (file === '-' ? NaN : (await stat(file)).size)));
		const all = sizes.reduce((sum, size) => sum + size, 0);
		progress = new Progress(around.stderr, `converting ${files.join(', ')}`, () => ({
			done: readers.reduce((sum, reader) => sum + reader.stats().bytes, 0),
			all: Number.isNaN(all) ? undefined : all,
		}));
		const copied = await copy(wishes, readers, stop, around);
		progress.end();
		around.stderr.write(copied);
	} finally {
		progress?.end();
		for (const reader of readers) await reader.close();
		stop.end();
	}
	stop.throwIfFailed();
	return whole ? 0 : 1;
}

async function copy(
	{output, json, selection, cut: wanted, count, write}: ConvertWishes,
	readers: readonly CaptureReader[],
	stop: Stop,
	around: Surroundings,
): Promise<string> {
	const merged = mergeCaptures(readers);
	const follower = new StateFollower();
	follower.begin(merged);
	const cut = new Cut(wanted);
	const machine = new MachineState();
	machine.begin(merged);
	const wants = selector(selection, (tid) => machine.pid(tid));
	const filters = selection.events !== undefined || selection.pid !== undefined;
	let target: Target | undefined;
	const open = () =>
		json
			? openJsonTarget(output, write.overwrite === true, stop.signal, around)
			: openCaptureTarget(output, write, (written) => follower.state(written), around);
	let number = 0;
	let taken = 0;
	let over = false;
	for await (const batch of merged.batches()) {
		if (stop.signal.aborted) break;
		const part: EventBase[] = [];
		for (const event of batch as Iterable<EventBase>) {
			number++;
			const inside = !over && cut.takes(event, number);
			if (selection.pid !== undefined) machine.apply(event);
			const selected = inside && wants(event);
			// What is not asked for is kept where readers need it to know names: they do not show it.
			const kept = selected || (inside && filters && !json && changesState(event));
			if (kept && !selected) markStateOnly(event);
			follower.add(event, kept);
			if (kept) part.push(event);
			if (selected && ++taken >= count) over = true;
			if (over || cut.isOver(number)) break;
		}
		if (part.length > 0) {
			follower.catchUp(target?.written() ?? 0);
			target ??= await open();
			await target.write(part);
		}
		if (over || cut.isOver(number)) break;
	}
	target ??= await open(); // a file without events is one, too
	const {files, bytes} = await target.close();
	const where =
		files.length > 1 ? `${files.length} files, the last is ${files.at(-1)}` : (files[0] ?? 'standard output');
	return `triscap: ${taken} of ${number} events, ${bytes === undefined ? '' : `${bytes} bytes, `}written to ${where}\n`;
}

function changesState({code}: EventBase): boolean {
	return eventInfo(code)?.flags.includes('MODIFIES_STATE') === true;
}

function markStateOnly(event: EventBase): void {
	const place = recordOf(event);
	if (place) place.records.bytes[place.offset + RECORD.flags]! |= RECORD_STATE_ONLY;
}

/** Writing over what is being read would be the end of both. */
async function refuseOwnInput({files, output}: ConvertWishes): Promise<void> {
	const target = await realpath(output).catch(() => undefined);
	for (const file of files)
		if (target !== undefined && file !== '-' && (await realpath(file).catch(() => undefined)) === target)
			throw new TriscapError('ERR_TRISCAP_WRITE', `write ${output}: it is read, too; choose another name`);
}
