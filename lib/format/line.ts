// One event as one line of text, as sysdig prints it unless told otherwise:
// %evt.num %evt.outputtime %evt.cpu %proc.name (%thread.tid) %evt.dir %evt.type %evt.info

import {lanes} from '../decode/generated/ledger.js';
import {DROP_CODE, eventInfo} from '../decode/tables.js';
import {TriscapError} from '../errors.js';
import type {EventBase} from '../events/event.js';
import {escapeText} from './escape.js';
import {formatTime, formatValue, type Names} from './values.js';

/** The line, without its end. An event that contradicts itself says so instead of its parameters. */
export function formatLine(event: EventBase, names: Names): string {
	const {num, ts, cpu, tid, dir, name} = event;
	const comm = names.comm(tid);
	const head = `${num} ${formatTime(ts)} ${cpu} ${comm === undefined ? '<NA>' : escapeText(comm)} (${tid}) ${dir} ${name}`;
	try {
		const info = formatInfo(event, names);
		return info === '' ? head : `${head} ${info}`;
	} catch (error) {
		if (error instanceof TriscapError) return `${head} <${error.code}: ${escapeText(error.message)}>`;
		throw error;
	}
}

/** The parameters: `fd=3 name=/etc/passwd`. */
function formatInfo(event: EventBase, names: Names): string {
	const params = eventInfo(event.code)?.params;
	if (!params) void event.args; // throws, and says which event it does not know
	const parts: string[] = [];
	let index = 0;
	for (const [name, value] of event.args) {
		const param = params![index++]!;
		const laneName = event.code === DROP_CODE && name === 'lane' ? lanes[value as number] : undefined;
		const text = formatValue(param, value, () => event.raw(name), names);
		parts.push(`${name}=${laneName ? `${text}(${laneName})` : text}`);
	}
	return parts.join(' ');
}
