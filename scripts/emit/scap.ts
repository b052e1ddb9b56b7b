/** lib/scap/generated: what reading old captures and writing for old readers needs to know about events. */
import {eventByKey} from '../../schema/index.js';
import {accepted, acceptedSince2025, classicSyscalls} from '../../schema/compat.js';
import {conversions, type Conversion, type Step} from '../../schema/conversions.js';
import {banner, object, quote} from './typescript-text.js';

function step(one: Step): string {
	switch (one.from) {
		case 'old':
			return `['old', ${one.index}]`;
		case 'enter':
			return `['enter', ${one.index}, ${quote(one.absent)}]`;
		default:
			return `[${quote(one.from)}]`;
	}
}

function row({event, nparams, store, pass, becomes, steps}: Conversion): string {
	return object({
		code: String(eventByKey(event).code),
		nparams: String(nparams),
		store: store ? 'true' : undefined,
		pass: pass ? 'true' : undefined,
		becomes: becomes === null ? undefined : String(eventByKey(becomes).code),
		steps: becomes === null ? undefined : `[${steps.map(step).join(', ')}]`,
	});
}

function conversionTable(): [string, string] {
	return [
		'lib/scap/generated/conversions.ts',
		`${banner}
// How events of older versions become current ones.

import type {ConversionRule} from '../conversion.js';

/** By code and number of parameters; what is not here stays as it is. */
export const conversionRules: readonly ConversionRule[] = [
${conversions.map((conversion) => `\t${row(conversion)}, // ${conversion.event}`).join('\n')}
];
`,
	];
}

function compatTable(): [string, string] {
	const rows = (table: Readonly<Record<string, readonly number[]>>) =>
		Object.entries(table)
			.map(([key, counts]) => ({event: eventByKey(key), counts}))
			.sort((a, b) => a.event.code - b.event.code)
			.map(({event, counts}) => `\t[${event.code}, [${counts.join(', ')}]], // ${event.key}`)
			.join('\n');
	return [
		'lib/scap/generated/compat.ts',
		`${banner}
// How many parameters of an event every reader of .scap files accepts.

/** By code; an event that is not here may have any number of those that it has. */
export const acceptedCounts: readonly (readonly [code: number, counts: readonly number[]])[] = [
${rows(accepted)}
];

/** What readers from 2025 on accept besides. */
export const acceptedSince2025: typeof acceptedCounts = [
${rows(acceptedSince2025)}
];

/** Syscalls from this code on must not be named to the oldest readers. */
export const CLASSIC_SYSCALLS = ${classicSyscalls};
`,
	];
}

/** Path and text of every file. */
export function emitScap(): Map<string, string> {
	return new Map([conversionTable(), compatTable()]);
}
