// Old events as current ones, by the rules of schema/conversions.ts. Where a syscall had an event at its beginning too,
// that one is kept by thread until the one at its end comes, and only used if it is the other half of just that event:
// ends get lost, and what was kept for them must not end up in another syscall.

import {Buffer} from 'node:buffer';
import {kindTable} from '../decode/generated/kinds.js';
import {events} from '../decode/generated/tables.js';
import {eventInfo} from '../decode/tables.js';
import {cString} from '../decode/text.js';
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
interface Compiled {
	readonly store: boolean;
	readonly pass: boolean;
	readonly becomes: number;
	readonly steps: readonly ConversionStep[];
	/** Bytes of each parameter if it is zero; 0: it would be empty. */
	readonly zeros: readonly number[];
	readonly cell: 2 | 4;
}

/** Codes up to the first of our own. */
const CODES = 0x8000;
const MAX_PARAMS = 32;
const SLOTS = MAX_PARAMS + 1;
const KEEP = 0;
/** A code that no event has. */
export const NO_EVENT = -1;
/** Beginnings of syscalls, and codes that no event has: current captures have neither. */
const DROP = 1;

const lastCode = events.reduce((last, {code}) => (code < CODES ? Math.max(last, code) : last), 0);

/** How many codes the format has: what is beyond is newer than this program. */
export const EVENT_CODES = lastCode + 1;

/** Length cells of an event: 32 bits in the few whose parameters can be large. */
export const cellBytes = new Uint8Array(EVENT_CODES).map((_, code) =>
	eventInfo(code)?.flags.includes('LARGE_PAYLOAD') ? 4 : 2,
);

const compiled: (Compiled | undefined)[] = [undefined, undefined];
const ruleOf = new Uint16Array(EVENT_CODES * SLOTS);

for (const {code, old, unused, dir} of events)
	if (code < EVENT_CODES && (unused || (old && dir === '>'))) ruleOf.fill(DROP, code * SLOTS, (code + 1) * SLOTS);

for (const {code, nparams, store = false, pass = false, becomes = code, steps = []} of conversionRules) {
	const params = eventInfo(becomes)!.params;
	ruleOf[code * SLOTS + nparams] = compiled.length;
	compiled.push({
		store,
		pass,
		becomes,
		steps,
		zeros: steps.map((_, index) => kindTable[params[index]!.kind].size ?? 0),
		cell: cellBytes[becomes] as 2 | 4,
	});
}

/** Which rule an event falls under; {@link KEEP}: none, it stays as it is. */
export function conversionOf(code: number, nparams: number): number {
	return nparams <= MAX_PARAMS ? ruleOf[code * SLOTS + nparams]! : KEEP;
}

/** The code of the event that comes of each rule in the end; {@link NO_EVENT}: none does. */
const finalCodes = compiled.map((_, rule) => {
	if (rule <= DROP) return NO_EVENT;
	let step = compiled[rule]!;
	for (;;) {
		if (step.steps.length === 0 && step.pass) return step.becomes;
		if (step.steps.length === 0 && step.store) return NO_EVENT;
		const next = conversionOf(step.becomes, step.steps.length);
		if (next === KEEP) return step.becomes;
		if (next === DROP) return NO_EVENT;
		step = compiled[next]!;
	}
});

/** What code the event will have that comes of a rule; {@link NO_EVENT}: it becomes part of another. */
export function finalCode(rule: number): number {
	return finalCodes[rule]!;
}

/** What is kept of a thread: the beginning of a syscall, its length cells and parameters. Its memory is used again. */
interface Enter {
	/** {@link NO_EVENT}: nothing waits. */
	code: number;
	nparams: number;
	bytes: Uint8Array;
}

/** As many threads are remembered, and so many bytes: these are the limits of a hostile file. */
const MAX_ENTERS = 2 ** 17;
const MAX_ENTER_BYTES = 2 ** 25;
const ENTER_BYTES = 48;
const SMALL = 24;

/** The state of a conversion. The result of {@link Converter.convert} is in `code`, `nparams`, `bytes` and `length`. */
export class Converter {
	code = 0;
	nparams = 0;
	/** Length cells and parameters; valid until the next call. */
	bytes = new Uint8Array(4096);
	length = 0;

	#other = new Uint8Array(4096);
	#at = 0;
	readonly #enters = new Map<number, Enter>();
	#enterBytes = 0;
	readonly #starts = new Uint32Array(SLOTS + 1);
	readonly #enterStarts = new Uint32Array(SLOTS + 1);

	/** Whether any beginning may wait for its end. */
	get waiting(): boolean {
		return this.#enters.size > 0;
	}

	/**
	 * Converts an event that falls under a rule.
	 *
	 * @param rule - Its rule, of {@link conversionOf}.
	 * @param tid - Its thread.
	 * @param code - Its code.
	 * @param nparams - How many parameters it has.
	 * @param source - What it lies in.
	 * @param start - Where its length cells are.
	 * @param length - Bytes of its length cells and its parameters, which are known to fit.
	 * @returns Whether there is an event now.
	 */
	convert(
		rule: number,
		tid: number,
		code: number,
		nparams: number,
		source: Uint8Array,
		start: number,
		length: number,
	): boolean {
		let cell = cellBytes[code]!;
		for (;;) {
			if (rule === DROP) return false;
			const step = compiled[rule];
			if (step === undefined) break;
			if (step.steps.length === 0 && step.becomes === code) {
				if (step.store) this.#store(tid, code, nparams, source, start, length);
				if (!step.pass) return false;
				break;
			}
			this.#apply(step, tid, code, nparams, source, start, cell);
			code = step.becomes;
			nparams = step.steps.length;
			cell = step.cell;
			[source, start, length] = [this.#other, 0, this.#at];
			[this.bytes, this.#other] = [this.#other, this.bytes];
			rule = conversionOf(code, nparams);
		}
		this.code = code;
		this.nparams = nparams;
		this.length = length;
		if (source !== this.bytes) {
			if (this.bytes.length < length) this.bytes = new Uint8Array(2 * length);
			copy(source, start, start + length, this.bytes, 0);
		}
		return true;
	}

	/** A syscall of this thread is over, or another one has begun: what waited for the end of the last one waits in vain. */
	forget(tid: number): void {
		const enter = this.#enters.get(tid);
		if (enter !== undefined) enter.code = NO_EVENT;
	}

	/** Something is missing in the events, nobody knows what. */
	forgetAll(): void {
		this.#enters.clear();
		this.#enterBytes = 0;
	}

	#store(tid: number, code: number, nparams: number, source: Uint8Array, start: number, length: number): void {
		let enter = this.#enters.get(tid);
		if (enter === undefined || enter.bytes.length < length) {
			const bytes = Math.max(ENTER_BYTES, length);
			this.#remove(tid, enter);
			while (this.#enters.size >= MAX_ENTERS || this.#enterBytes + bytes > MAX_ENTER_BYTES) {
				const oldest = this.#enters.entries().next();
				if (oldest.done) return;
				this.#remove(...oldest.value);
			}
			enter = {code, nparams, bytes: new Uint8Array(bytes)};
			this.#enters.set(tid, enter);
			this.#enterBytes += bytes;
		}
		enter.code = code;
		enter.nparams = nparams;
		copy(source, start, start + length, enter.bytes, 0);
	}

	#remove(tid: number, enter: Enter | undefined): void {
		if (enter === undefined) return;
		this.#enters.delete(tid);
		this.#enterBytes -= enter.bytes.length;
	}

	#apply(
		{steps, zeros, cell}: Compiled,
		tid: number,
		code: number,
		nparams: number,
		source: Uint8Array,
		start: number,
		oldCell: number,
	): void {
		const starts = locate(this.#starts, source, start, nparams, oldCell);
		let enter: Enter | undefined;
		let enterStarts: Uint32Array = this.#enterStarts;
		this.#at = cell * steps.length;
		for (let index = 0; index < steps.length; index++) {
			const step = steps[index]!;
			const before = this.#at;
			switch (step[0]) {
				case 'old':
					this.#copy(source, starts[step[1]]!, starts[step[1] + 1]!);
					break;
				case 'enter':
					if (enter === undefined) {
						enter = this.#enters.get(tid);
						if (enter === undefined || enter.code !== code - 1) enter = NO_ENTER;
						else enterStarts = locate(this.#enterStarts, enter.bytes, 0, enter.nparams, 2);
					}
					if (step[1] < enter.nparams) this.#copy(enter.bytes, enterStarts[step[1]]!, enterStarts[step[1] + 1]!);
					else if (step[2] === 'default') this.#zero(zeros[index]!);
					break;
				case 'default':
					this.#zero(zeros[index]!);
					break;
				case 'container': {
					const text = containerJson(source, starts);
					this.#copy(text, 0, text.length);
					break;
				}
				case 'empty':
			}
			const bytes = this.#at - before;
			const at = cell * index;
			const out = this.#other;
			out[at] = bytes;
			out[at + 1] = bytes >>> 8;
			if (cell === 4) {
				out[at + 2] = bytes >>> 16;
				out[at + 3] = bytes >>> 24;
			}
		}
	}

	#room(bytes: number): Uint8Array {
		if (this.#other.length < this.#at + bytes) {
			const larger = new Uint8Array(2 * (this.#at + bytes));
			larger.set(this.#other.subarray(0, this.#at));
			this.#other = larger;
		}
		return this.#other;
	}

	#copy(source: Uint8Array, start: number, end: number): void {
		copy(source, start, end, this.#room(end - start), this.#at);
		this.#at += end - start;
	}

	#zero(bytes: number): void {
		const out = this.#room(bytes);
		for (let at = this.#at, end = at + bytes; at < end; at++) out[at] = 0;
		this.#at += bytes;
	}
}

const NO_ENTER: Enter = {code: NO_EVENT, nparams: 0, bytes: new Uint8Array()};

/** A copy by the engine costs more than it saves while there is little to copy. */
function copy(source: Uint8Array, start: number, end: number, target: Uint8Array, at: number): void {
	if (end - start > SMALL) target.set(source.subarray(start, end), at);
	else while (start < end) target[at++] = source[start++]!;
}

/** Where each parameter starts, and behind the last where it ends. */
function locate(starts: Uint32Array, source: Uint8Array, at: number, nparams: number, cell: number): Uint32Array {
	let start = at + cell * nparams;
	starts[0] = start;
	for (let index = 0; index < nparams; index++, at += cell) {
		start += source[at]! | (source[at + 1]! << 8);
		if (cell === 4) start += (source[at + 2]! << 16) | (source[at + 3]! << 24);
		starts[index + 1] = start;
	}
	return starts;
}

/** The four parameters that a container's first event had, as the text that its later events have. */
function containerJson(source: Uint8Array, starts: Uint32Array): Uint8Array {
	const bytes = Buffer.from(source.buffer, source.byteOffset, source.length);
	const text = (index: number) => cString(bytes, starts[index]!, starts[index + 1]!);
	const type = starts[2]! - starts[1]! === 4 ? bytes.readUInt32LE(starts[1]) : 0;
	return Buffer.from(`${JSON.stringify({container: {id: text(0), type, name: text(2), image: text(3)}})}\0`);
}
