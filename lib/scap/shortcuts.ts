// Rules that nearly all old events fall under, in the form that the short way (plain-events.ts) takes: a beginning that only
// waits, and an end that gets parameters behind those that it has and is then as it should be.

import {cellBytes, conversionOf, conversionsByRule, KEEP, type Conversion} from './conversion.js';

/** What the short way does with an event that falls under a rule. */
export const SHORTCUT = {
	/** The long way knows. */
	none: 0,
	/** It is left out. */
	drop: 1,
	/** It waits for the end of its syscall. */
	store: 2,
	/** It gets parameters. */
	make: 3,
	/** It stays as it is. */
	keep: 4,
	/** It stays as it is, and waits for the end of its syscall, too. */
	keepAndStore: 5,
} as const;

/** How an event is made, see {@link SHORTCUT}. */
export interface Making {
	readonly becomes: number;
	/** How many of the old parameters come first. */
	readonly kept: number;
	/**
	 * What follows them: {@link ENTER_PARAM} times one more than the position of a parameter of the beginning (0: none), and
	 * how many zeros stand there without it.
	 */
	readonly more: Uint16Array;
}

/** See {@link Making}. */
export const ENTER_PARAM = 256;

function makingOf(code: number, {becomes, steps, zeros, skips, cell}: Conversion): Making | undefined {
	const kept = steps.findIndex(([kind], index) => kind !== 'old' || steps[index]![1] !== index);
	const first = kept < 0 ? steps.length : kept;
	const rest = steps.slice(first);
	if (cell !== 2 || cellBytes[code] !== 2 || conversionOf(becomes, steps.length) !== KEEP) return undefined;
	if (skips.includes(1)) return undefined;
	if (rest.some(([kind]) => kind === 'old' || kind === 'container')) return undefined;
	const more = rest.map((step, index) => {
		if (step[0] !== 'enter') return step[0] === 'default' ? zeros[first + index]! : 0;
		return (step[1] + 1) * ENTER_PARAM + (step[2] === 'default' ? zeros[first + index]! : 0);
	});
	return {becomes, kept: first, more: Uint16Array.from(more)};
}

/** By number of the rule. */
export const makings = conversionsByRule.map((rule) =>
	rule && rule.steps.length > 0 ? makingOf(rule.code, rule) : undefined,
);

/** By number of the rule. */
export const shortcuts = Uint8Array.from(conversionsByRule, (rule, number) => {
	if (rule === undefined) return number === KEEP ? SHORTCUT.keep : SHORTCUT.drop;
	if (cellBytes[rule.code] !== 2) return SHORTCUT.none;
	if (rule.steps.length === 0 && rule.becomes === rule.code) {
		if (rule.pass) return rule.store ? SHORTCUT.keepAndStore : SHORTCUT.keep;
		return rule.store ? SHORTCUT.store : SHORTCUT.none;
	}
	return makings[number] ? SHORTCUT.make : SHORTCUT.none;
});
