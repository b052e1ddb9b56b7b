// One event as one line of text, as sysdig prints it unless told otherwise:
// %evt.num %evt.outputtime %evt.cpu %proc.name (%thread.tid) %evt.dir %evt.type %evt.info

import {lanes} from '../decode/generated/ledger.js';
import {events} from '../decode/generated/tables.js';
import {RECORD, type Records} from '../decode/record.js';
import {DROP_CODE, GENERIC_CODE, eventInfo} from '../decode/tables.js';
import {TriscapError} from '../errors.js';
import {recordOf, type EventBase} from '../events/event.js';
import {escapeText} from './escape.js';
import {printerOf, type Printer} from './printers.js';
import {formatTime, formatTimeWords} from './time.js';
import {BUFFER_CHARS, formatValue, type Names} from './values.js';

/** The line, without its end. An event that contradicts itself says so instead of its parameters. */
export function formatLine(event: EventBase, names: Names, bufferChars = BUFFER_CHARS): string {
	const {num, cpu, tid, dir, name} = event;
	const place = recordOf(event);
	const time = place ? timeOf(place) : formatTime(event.ts);
	const comm = names.comm(tid);
	const head = `${num} ${time} ${cpu} ${comm === undefined ? '<NA>' : escapeText(comm)} (${tid}) ${dir} ${name}`;
	// Its parameters would only say its name again. The space is there for sysdig, which has it.
	if (event.code <= GENERIC_CODE) return `${head} `;
	try {
		const info = (place && shortInfo(place, event.code, names, bufferChars)) ?? longInfo(event, names, bufferChars);
		return head + (info === '' ? ' ' : info);
	} catch (error) {
		if (error instanceof TriscapError) return `${head} <${error.code}: ${escapeText(error.message)}>`;
		throw error;
	}
}

interface Place {
	readonly records: Records;
	readonly offset: number;
}

function timeOf({records: {u32}, offset}: Place): string {
	const at = (offset + RECORD.ts) >>> 2;
	return formatTimeWords(u32[at + 1]!, u32[at]!);
}

/** By code: what stands before each parameter's text, and what prints that. Nothing: the long way. */
const printers: (readonly {readonly label: string; readonly print: Printer}[] | undefined)[] = [];
for (const {code, flags, params} of events)
	if (code < DROP_CODE && !flags.includes('LARGE_PAYLOAD'))
		printers[code] = params.map((param) => ({label: ` ${param.name}=`, print: printerOf(param)}));

/** The parameters, each behind a space: ` fd=3 name=/etc/passwd`. `undefined`: the long way knows, or says what is wrong. */
function shortInfo({records, offset}: Place, code: number, names: Names, bufferChars: number): string | undefined {
	const params = printers[code];
	if (params === undefined) return undefined;
	const {view, u32} = records;
	const size = u32[offset >>> 2]!;
	if (u32[(offset + RECORD.length) >>> 2] !== size - RECORD.ts) return undefined;
	const end = offset + size;
	const nparams = view.getUint32(offset + RECORD.nparams, true);
	let cell = offset + RECORD.lengths;
	let start = cell + 2 * nparams;
	if (start > end) return undefined;
	let info = '';
	for (let index = 0, stop = Math.min(nparams, params.length); index < stop; index++, cell += 2) {
		const length = view.getUint16(cell, true);
		if (start + length > end) return undefined;
		const {label, print} = params[index]!;
		try {
			info += label + print(records, start, length, names, bufferChars, offset);
		} catch {
			return undefined;
		}
		start += length;
	}
	return info;
}

/** As {@link shortInfo}, for any event. */
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
