// How old events become current ones: the rules of schema/conversions.ts, with everything looked up that can be.

import {kindTable} from '../decode/generated/kinds.js';
import {events} from '../decode/generated/tables.js';
import {eventInfo} from '../decode/tables.js';
import {NO_EVENT} from './enters.js';
import {conversionRules} from './generated/conversions.js';

/** Where a parameter of the result comes from: see `Step` in schema/conversions.ts. */
export type ConversionStep =
	| readonly ['old', number]
	| readonly ['enter', number, 'empty' | 'default']
	| readonly ['empty']
	| readonly ['default']
	| readonly ['container'];

/** What becomes of one form of an event: see `Conversion` in schema/conversions.ts. */
export interface ConversionRule {
	readonly code: number;
	readonly nparams: number;
	readonly store?: true;
	readonly pass?: true;
	readonly becomes?: number;
	readonly steps?: readonly ConversionStep[];
}

/** A rule with everything looked up. */
export interface Conversion {
	readonly code: number;
	readonly store: boolean;
	readonly pass: boolean;
	readonly becomes: number;
	readonly steps: readonly ConversionStep[];
	/** Bytes of each parameter if it is zero; 0: it would be empty. */
	readonly zeros: readonly number[];
	/** Bytes in front of each old parameter that are left out: what kind of value it is, where that is fixed now. */
	readonly skips: readonly number[];
	readonly cell: 2 | 4;
}

/** Codes up to the first of our own. */
const CODES = 0x8000;
const MAX_PARAMS = 32;
/** One more than parameters that an event can have. */
export const SLOTS = MAX_PARAMS + 1;
/** The rule that says: it stays as it is. */
export const KEEP = 0;
/** Beginnings of syscalls, and codes that no event has: current captures have neither. */
export const DROP = 1;

const lastCode = events.reduce((last, {code}) => (code < CODES ? Math.max(last, code) : last), 0);

/** How many codes the format has: what is beyond is newer than this program. */
export const EVENT_CODES = lastCode + 1;

/** Length cells of an event: 32 bits in the few whose parameters can be large. */
export const cellBytes = new Uint8Array(EVENT_CODES).map((_, code) =>
	eventInfo(code)?.flags.includes('LARGE_PAYLOAD') ? 4 : 2,
);

/** By number of the rule; nothing for {@link KEEP} and {@link DROP}. */
export const conversionsByRule: (Conversion | undefined)[] = [undefined, undefined];
const ruleOf = new Uint16Array(EVENT_CODES * SLOTS);

for (const {code, old, unused, dir} of events)
	if (code < EVENT_CODES && (unused || (old && dir === '>'))) ruleOf.fill(DROP, code * SLOTS, (code + 1) * SLOTS);

for (const {code, nparams, store = false, pass = false, becomes = code, steps = []} of conversionRules) {
	const params = eventInfo(becomes)!.params;
	const before = eventInfo(code)!.params;
	const isFixedNow = (step: ConversionStep, index: number) =>
		step[0] === 'old' && before[step[1]]!.kind === 'dynamic' && params[index]!.kind !== 'dynamic';
	ruleOf[code * SLOTS + nparams] = conversionsByRule.length;
	conversionsByRule.push({
		code,
		store,
		pass,
		becomes,
		steps,
		zeros: steps.map((_, index) => kindTable[params[index]!.kind].size ?? 0),
		skips: steps.map((step, index) => (isFixedNow(step, index) ? 1 : 0)),
		cell: cellBytes[becomes] as 2 | 4,
	});
}

/** Which rule an event falls under; {@link KEEP}: none, it stays as it is. */
export function conversionOf(code: number, nparams: number): number {
	return nparams <= MAX_PARAMS ? ruleOf[code * SLOTS + nparams]! : KEEP;
}

/** The code of the event that comes of each rule in the end; {@link NO_EVENT}: none does. */
const finalCodes = conversionsByRule.map((_, rule) => {
	if (rule <= DROP) return NO_EVENT;
	let step = conversionsByRule[rule]!;
	for (;;) {
		if (step.steps.length === 0 && step.pass) return step.becomes;
		if (step.steps.length === 0 && step.store) return NO_EVENT;
		const next = conversionOf(step.becomes, step.steps.length);
		if (next === KEEP) return step.becomes;
		if (next === DROP) return NO_EVENT;
		step = conversionsByRule[next]!;
	}
});

/** What code the event will have that comes of a rule; {@link NO_EVENT}: it becomes part of another. */
export function finalCode(rule: number): number {
	return finalCodes[rule]!;
}
