// The options that say which files are written and how: -C, -G, -e and -W as sysdig has them.

import {suggest} from '../options.js';
import type {ScapCompat} from '../scap/compat.js';
import type {Rotation} from '../scap/rotation.js';
import type {WriteOptions} from '../scap/writer.js';
import {integer, UsageError, type OptionTable, type Values} from './options.js';
import {version} from './say.js';

export const writeOptions = {
	gzip: {short: 'z', about: 'compress it with gzip'},
	'scap-compat': {
		value: 'KIND',
		about:
			'who shall read it: common (default: everybody since 2022), classic (who then understands more of it), modern (since 2025, with all their parameters) or all (triscap)',
	},
	'file-megabytes': {short: 'C', value: 'MB', about: 'go on in another file when one has MB million bytes'},
	'file-seconds': {
		short: 'G',
		value: 'SECONDS',
		about: 'go on in another file after SECONDS; strftime signs in FILE are filled in',
	},
	'file-events': {
		value: 'COUNT',
		about: 'go on in another file after COUNT events (sysdig: -e COUNT, which works, too)',
	},
	'file-count': {
		short: 'W',
		value: 'FILES',
		about: 'keep FILES files: then the first is written again, and so on; with -G alone, stop instead',
	},
	overwrite: {about: 'write over files that are there'},
} as const satisfies OptionTable;

type Given = Values<typeof writeOptions>;

/** Whether any of them was given: they make no sense if nothing is written. */
export function writeOptionGiven(values: Given): string | undefined {
	return Object.keys(writeOptions).find((name) => values[name as keyof Given] !== undefined);
}

/**
 * Reads them.
 *
 * @throws UsageError
 */
export function readWriteOptions(
	values: Given,
): Pick<WriteOptions, 'gzip' | 'compat' | 'rotate' | 'overwrite' | 'program'> {
	const compat = values['scap-compat'];
	if (compat !== undefined && !isCompat(compat))
		throw new UsageError(`option --scap-compat: ${JSON.stringify(compat)} is unknown; ${suggest(compat, compats)}`);
	const rotate = readRotation(values);
	return {
		gzip: values.gzip ?? false,
		...(compat && {compat}),
		...(rotate && {rotate}),
		overwrite: values.overwrite ?? false,
		program: `triscap ${version()}`,
	};
}

const compats = ['common', 'classic', 'modern', 'all'] as const satisfies readonly ScapCompat[];

function isCompat(text: string): text is ScapCompat {
	return compats.some((compat) => compat === text);
}

function readRotation(values: Given): Rotation | undefined {
	const positive = (name: keyof Given) => {
		const text = values[name];
		if (typeof text !== 'string') return undefined;
		const value = integer(`--${name}`, text);
		if (value === 0) throw new UsageError(`option --${name}: expected a whole number above 0`);
		return value;
	};
	const megabytes = positive('file-megabytes');
	const seconds = positive('file-seconds');
	const events = positive('file-events');
	const files = positive('file-count');
	const given = {
		...(megabytes !== undefined && {bytes: megabytes * 1_000_000}),
		...(seconds !== undefined && {seconds}),
		...(events !== undefined && {events}),
	};
	// As sysdig: a series by time alone ends with its last file, others go round.
	const whenFull = seconds !== undefined && megabytes === undefined && events === undefined ? 'stop' : 'overwrite';
	if (Object.keys(given).length > 0) return {...given, ...(files !== undefined && {files, whenFull})};
	if (files === undefined) return undefined;
	throw new UsageError('option --file-count: say with -C, -G or --file-events when to go on in another file');
}
