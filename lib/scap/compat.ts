// What the readers of a file can take, and what is therefore left out of it or put into it.

import {isWatched} from './begun-calls.js';
import {isPaired} from './blank-enters.js';
import {cellBytes, EVENT_CODES} from './conversion.js';
import {acceptedCounts, acceptedSince2025} from './generated/compat.js';
import {syntheticEnters} from './synthetic-enters.js';

/**
 * Who shall be able to read a file.
 *
 * - `common`: everybody since 2022. Parameters are left out that some readers refuse.
 * - `classic`: the same, and readers from before 2025 understand more of it: system calls have the event at their beginning
 *   that those take descriptors and names from. It is made from the one at the end.
 * - `modern`: readers since 2025 (sysdig 0.41), with all parameters that they accept.
 * - `all`: this package, and nobody else for sure: nothing is left out.
 */
export type ScapCompat = 'common' | 'classic' | 'modern' | 'all';

/** What a kind of compatibility means for each event. */
export interface CompatRules {
	/** Parameters to keep, at `code * SLOTS + nparams`. */
	readonly kept: Uint8Array;
	/** How an event is written as it is, in the same places, see {@link AS_IT_IS}; 0: it is not. */
	readonly asItIs: Uint8Array;
	/** Readers die of syscalls that they do not know, and refuse descriptors of kinds that they do not know. */
	readonly old: boolean;
	/** Events at the beginning of syscalls are made. */
	readonly enters: boolean;
	/** Readers die where the beginning of one syscall stands before the end of another. */
	readonly paired: boolean;
}

/** An event is written as it is: alone, or behind the one at its beginning, which is made. */
export const AS_IT_IS = {alone: 1, behindEnter: 2} as const;
/** Events with more parameters are written the long way. */
export const MAX_PARAMS = 32;
/** In tables by code and number of parameters. */
export const SLOTS = MAX_PARAMS + 1;

type Counts = readonly (readonly [code: number, counts: readonly number[]])[];

function rules(tables: readonly Counts[], old: boolean, enters: boolean): CompatRules {
	const paired = tables.length > 0;
	const accepted = new Map<number, number[]>();
	for (const [code, counts] of tables.flat()) accepted.set(code, [...(accepted.get(code) ?? []), ...counts]);
	const kept = new Uint8Array(EVENT_CODES * SLOTS).map((_, index) => index % SLOTS);
	for (const [code, counts] of accepted)
		for (let nparams = 0; nparams < SLOTS; nparams++) {
			const fitting = counts.filter((count) => count <= nparams);
			if (fitting.length > 0) kept[code * SLOTS + nparams] = Math.max(...fitting);
		}
	const asItIs = kept.map((count, index) => {
		const code = Math.floor(index / SLOTS);
		if (count !== index % SLOTS || cellBytes[code] !== 2 || (old && isWatched(code, enters))) return 0;
		if (paired && isPaired(code, count)) return 0;
		return enters && syntheticEnters[code] ? AS_IT_IS.behindEnter : AS_IT_IS.alone;
	});
	return {kept, asItIs, old, enters, paired};
}

const made = new Map<ScapCompat, CompatRules>();
const makers: Readonly<Record<ScapCompat, () => CompatRules>> = {
	common: () => rules([acceptedCounts], true, false),
	classic: () => rules([acceptedCounts], true, true),
	modern: () => rules([acceptedCounts, acceptedSince2025], false, false),
	all: () => rules([], false, false),
};

/** Kinds of compatibility. */
export const compatKinds = Object.keys(makers) as readonly ScapCompat[];

/** The rules of a kind of compatibility: who only reads needs none. */
export function compatRules(kind: ScapCompat): CompatRules {
	let found = made.get(kind);
	if (found === undefined) made.set(kind, (found = makers[kind]()));
	return found;
}

/** How many of its parameters an event keeps. */
export function keptParams({kept}: CompatRules, code: number, nparams: number): number {
	return code < EVENT_CODES && nparams <= MAX_PARAMS ? kept[code * SLOTS + nparams]! : nparams;
}
