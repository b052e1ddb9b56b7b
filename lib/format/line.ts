// One event as one line of text, as sysdig prints it unless told otherwise:
// %evt.num %evt.outputtime %evt.cpu %proc.name (%thread.tid) %evt.dir %evt.type %evt.info

import {lanes} from '../decode/generated/ledger.js';
import {events} from '../decode/generated/tables.js';
import {RECORD} from '../decode/record.js';
import {DROP_CODE, GENERIC_CODE, eventInfo} from '../decode/tables.js';
import {TriscapError} from '../errors.js';
import {recordOf, type EventBase} from '../events/event.js';
import {escapeText} from './escape.js';
import {printerOf, type Place, type Printer} from './printers.js';
import {piece, type TextBuffer} from './text-buffer.js';
import {formatTime, writeTime} from './time.js';
import {BUFFER_CHARS, formatValue, type Names} from './values.js';

/** Adds the line, without its end. An event that contradicts itself says so instead of its parameters. */
export function writeLine(out: TextBuffer, event: EventBase, names: Names, bufferChars = BUFFER_CHARS): void {
	const {num, cpu, tid, code} = event;
	const record = recordOf(event);
	out.number(num);
	out.byte(SPACE);
	if (record === undefined) out.text(formatTime(event.ts));
	else writeRecordTime(out, record.records.u32, record.offset);
	out.byte(SPACE);
	out.number(cpu);
	out.byte(SPACE);
	out.escaped(names.comm(tid) ?? '<NA>');
	out.piece(BEFORE_TID);
	if (tid >= 0) out.number(tid);
	else out.text(String(tid));
	const known = layouts[code];
	if (code === ASYNC_CODE) out.text(`) ${event.dir} ${asyncName(event)}`);
	else out.piece(known?.name ?? nameOf(event.dir, event.name));
	// Its parameters would only say its name again. The space is there for sysdig, which has it.
	if (code <= GENERIC_CODE) {
		out.byte(SPACE);
		return;
	}
	const head = out.length;
	if (record !== undefined && known !== undefined) {
		const {records, offset} = record;
		if (writeParams(out, known.params, {records, offset, names, bufferChars})) {
			if (out.length === head) out.byte(SPACE);
			return;
		}
		out.length = head;
	}
	try {
		out.text(longInfo(event, names, bufferChars) || ' ');
	} catch (error) {
		if (!(error instanceof TriscapError)) throw error;
		out.text(` <${error.code}: ${escapeText(error.message)}>`);
	}
}

const SPACE = 0x20;
const ASYNC_CODE = events.find(({name}) => name === 'asyncevent')!.code;

/** What a plugin calls the event that it made beside the others: sysdig says that where others have their names. */
function asyncName(event: EventBase): string {
	try {
		const {name} = event.args;
		return typeof name === 'string' && name !== '' ? escapeText(name) : event.name;
	} catch {
		return event.name; // what is wrong is said behind it
	}
}

const BEFORE_TID = piece(' (');

function writeRecordTime(out: TextBuffer, words: Uint32Array, offset: number): void {
	const at = (offset + RECORD.ts) >>> 2;
	writeTime(out, words[at + 1]!, words[at]!);
}

/** How a parameter is printed: what stands before it, and its text. */
interface ParamLayout {
	readonly label: Uint8Array;
	readonly print: Printer;
}

interface Layout {
	/** See {@link nameOf}. */
	readonly name: Uint8Array;
	readonly params: readonly ParamLayout[];
}

/** By direction and name, which are those of the tables, and so not many. */
const namePieces = {'<': new Map<string, Uint8Array>(), '>': new Map<string, Uint8Array>()};

/** What stands behind the thread. */
function nameOf(dir: '<' | '>', name: string): Uint8Array {
	let text = namePieces[dir].get(name);
	if (text === undefined) namePieces[dir].set(name, (text = piece(`) ${dir} ${name}`)));
	return text;
}

/** By code. Nothing: the long way. */
const layouts: (Layout | undefined)[] = [];
for (const {code, name, dir, flags, params} of events)
	if (code > GENERIC_CODE && code < DROP_CODE && !flags.includes('LARGE_PAYLOAD'))
		layouts[code] = {
			name: nameOf(dir, name),
			params: params.map((param) => ({label: piece(` ${param.name}=`), print: printerOf(param)})),
		};

/** The parameters, each behind a space: ` fd=3 name=/etc/passwd`. `false`: the long way knows, or says what is wrong. */
function writeParams(out: TextBuffer, params: readonly ParamLayout[], place: Place): boolean {
	const {records, offset} = place;
	const {view, u32} = records;
	const size = u32[offset >>> 2]!;
	if (u32[(offset + RECORD.length) >>> 2] !== size - RECORD.ts) return false;
	const end = offset + size;
	const nparams = view.getUint32(offset + RECORD.nparams, true);
	let cell = offset + RECORD.lengths;
	let start = cell + 2 * nparams;
	if (start > end) return false;
	try {
		for (let index = 0, stop = Math.min(nparams, params.length); index < stop; index++, cell += 2) {
			const length = view.getUint16(cell, true);
			if (start + length > end) return false;
			const {label, print} = params[index]!;
			out.piece(label);
			print(out, place, start, length);
			start += length;
		}
	} catch {
		return false;
	}
	return true;
}

/** As {@link writeParams}, for any event. */
function longInfo(event: EventBase, names: Names, bufferChars: number): string {
	const params = eventInfo(event.code)?.params;
	if (!params) void event.args; // throws, and says which event it does not know
	let info = '';
	let index = 0;
	const place = recordOf(event);
	const present = place ? place.records.view.getUint32(place.offset + RECORD.nparams, true) : Infinity;
	for (const [name, value] of event.args) {
		if (index >= present) break; // an event of an older version ends here
		const param = params![index++]!;
		const laneName = event.code === DROP_CODE && name === 'lane' ? lanes[value as number] : undefined;
		const text = formatValue(param, value, {
			names,
			bufferChars,
			raw: () => event.raw(name),
			tid: event.tid,
			param: (position) => event.args[params![position]!.name] ?? null,
		});
		info += ` ${name}=${laneName ? `${text}(${laneName})` : text}`;
	}
	return info;
}
