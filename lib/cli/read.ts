// `triscap -r FILE`: the events of capture files, one line each, as a live capture prints them.

import {events} from '../decode/generated/tables.js';
import {DROP_CODE, GENERIC_CODE} from '../decode/tables.js';
import {RECORD} from '../decode/record.js';
import {TriscapError} from '../errors.js';
import {recordOf, type EventBase} from '../events/event.js';
import {RECORD_STATE_ONLY} from '../scap/format.js';
import {BUFFER_CHARS} from '../format/values.js';
import type {CaptureReader, ReadOptions} from '../scap/capture-reader.js';
import {readCapture} from '../scap/reader.js';
import {MachineState} from '../state/machine-state.js';
import {Printer} from './printer.js';
import {selector, type Selection} from './selection.js';
import {Stop} from './stop.js';
import {formatReadSummary} from './summary.js';
import type {Surroundings} from './surroundings.js';

export interface ReadWishes {
	/** `-` is standard input. */
	readonly files: readonly string[];
	readonly selection: Selection;
	/** Of all files together. */
	readonly count: number;
	readonly json: boolean;
	/** Longer buffers are cut in print; undefined: as sysdig cuts them. */
	readonly bufferChars: number | undefined;
	readonly stats: boolean;
}

/** Opens a capture file; `-` is standard input. Errors say which file it is. */
export async function openCapture(file: string, {stdin}: Surroundings, options: ReadOptions): Promise<CaptureReader> {
	try {
		return await readCapture(file === '-' ? stdin : file, options);
	} catch (error) {
		if (!(error instanceof TriscapError)) throw error;
		throw new TriscapError(error.code, `${file === '-' ? 'standard input' : file}: ${error.message}`, {cause: error});
	}
}

export async function readFiles(wishes: ReadWishes, around: Surroundings): Promise<number> {
	const stop = new Stop(around, around.stdout);
	let complete = true;
	let left = wishes.count;
	try {
		for (const file of wishes.files) {
			if (stop.signal.aborted || left <= 0) break;
			const {printed, whole} = await readOne(file, left, wishes, stop, around);
			left -= printed;
			complete &&= whole;
		}
	} finally {
		stop.end();
	}
	stop.throwIfFailed();
	return complete ? 0 : 1;
}

async function readOne(
	file: string,
	count: number,
	{selection, json, bufferChars = BUFFER_CHARS, stats}: ReadWishes,
	stop: Stop,
	around: Surroundings,
): Promise<{printed: number; whole: boolean}> {
	const started = performance.now();
	let damages = 0;
	const capture = await openCapture(file, around, {
		stateOnly: true, // for names; they are not printed
		onDamage: ({message}) => {
			damages++;
			around.stderr.write(`triscap: ${file}: ${message}\n`);
		},
	});
	const close = () => void capture.close().catch(() => {});
	stop.signal.addEventListener('abort', close);
	const state = new MachineState();
	const wants = selector(selection, (tid) => state.pid(tid));
	const printer = new Printer(around.stdout, stop.signal, {json, names: state, bufferChars});
	try {
		if (stop.signal.aborted) await capture.close();
		await printBatches(capture, state, printer, wants, count);
	} finally {
		stop.signal.removeEventListener('abort', close);
		await capture.close();
		printer.end();
	}
	const seconds = (performance.now() - started) / 1000;
	around.stderr.write(formatReadSummary(file, capture, printer.printed, seconds));
	if (stats) around.stderr.write(`${JSON.stringify({...capture.stats(), capture: capture.statistics?.capture})}\n`);
	return {printed: printer.printed, whole: damages === 0};
}

async function printBatches(
	capture: CaptureReader,
	state: MachineState,
	printer: Printer,
	wants: ReturnType<typeof selector>,
	count: number,
): Promise<void> {
	let sections = 0;
	let begins = true;
	for await (const batch of capture.batches()) {
		state.begin(capture);
		begins ||= capture.stats().sections !== sections;
		({sections} = capture.stats());
		for (const event of batch as Iterable<EventBase>) {
			state.apply(event);
			begins &&= isBackground(event);
			if (begins || hidden.has(event.code) || isStateOnly(event) || !wants(event)) continue;
			const full = printer.print(event);
			if (printer.printed >= count) return;
			if (full) await full;
		}
	}
}

/** Before everything else in a capture, these tell what there was before it. */
function isBackground({name, code}: EventBase): boolean {
	return background.has(name) && code < DROP_CODE;
}

/** It was only written for what it changes. */
function isStateOnly(event: EventBase): boolean {
	const place = recordOf(event);
	return place !== undefined && (place.records.bytes[place.offset + RECORD.flags]! & RECORD_STATE_ONLY) !== 0;
}

const background = new Set(['container', 'useradded', 'userdeleted', 'groupadded', 'groupdeleted', 'asyncevent']);

/**
 * Codes of what sysdig counts and does not show, either: what its own parts tell each other, and the beginnings of syscalls
 * that are kept where a program could change its arguments meanwhile; their ends have everything.
 */
const hidden = new Set(
	events
		.filter(({code}) => code > GENERIC_CODE && code < DROP_CODE)
		.filter(({dir, source}) => source.includes('INTERNAL') || (dir === '>' && source.includes('SYSCALL')))
		.map(({code}) => code),
);
