// One event as one line of text, as sysdig prints it unless told otherwise:
// %evt.num %evt.outputtime %evt.cpu %proc.name (%thread.tid) %evt.dir %evt.type %evt.info

import {lanes} from '../decode/generated/ledger.js';
import {RECORD} from '../decode/record.js';
import {DROP_CODE, GENERIC_CODE, eventInfo} from '../decode/tables.js';
import {TriscapError} from '../errors.js';
import {recordOf, type EventBase} from '../events/event.js';
import {escapeText} from './escape.js';
import {BUFFER_CHARS, formatTime, formatValue, type Names} from './values.js';

/** The line, without its end. An event that contradicts itself says so instead of its parameters. */
export function formatLine(event: EventBase, names: Names, bufferChars = BUFFER_CHARS): string {
	const {num, ts, cpu, tid, dir, name} = event;
	const comm = names.comm(tid);
	const head = `${num} ${formatTime(ts)} ${cpu} ${comm === undefined ? '<NA>' : escapeText(comm)} (${tid}) ${dir} ${name}`;
	try {
		const info = formatInfo(event, names, bufferChars);
		return info === '' ? head : `${head} ${info}`;
	} catch (error) {
		if (error instanceof TriscapError) return `${head} <${error.code}: ${escapeText(error.message)}>`;
		throw error;
	}
}

/** The parameters: `fd=3 name=/etc/passwd`. Those of a syscall without an event of its own only say its name again. */
function formatInfo(event: EventBase, names: Names, bufferChars: number): string {
	if (event.code <= GENERIC_CODE) return '';
	const params = eventInfo(event.code)?.params;
	if (!params) void event.args; // throws, and says which event it does not know
	const parts: string[] = [];
	let index = 0;
	const place = recordOf(event);
	const present = place ? place.records.view.getUint32(place.offset + RECORD.nparams, true) : Infinity;
	for (const [name, value] of event.args) {
		if (index >= present) break; // an event of an older version ends here
		const param = params![index++]!;
		const laneName = event.code === DROP_CODE && name === 'lane' ? lanes[value as number] : undefined;
		const text = formatValue(param, value, {names, bufferChars, raw: () => event.raw(name)});
		parts.push(`${name}=${laneName ? `${text}(${laneName})` : text}`);
	}
	return parts.join(' ');
}
