// The long way to convert an event, for every rule there is: one after the other until none applies any more. Where a
// syscall had an event at its beginning too, that one waits until the one at its end comes, and is only used if it is the
// other half of just that event: ends get lost, and what waited for them must not end up in another syscall.

import {Buffer} from 'node:buffer';
import {cString} from '../decode/text.js';
import {cellBytes, conversionOf, conversionsByRule, DROP, SLOTS, type Conversion} from './conversion.js';
import {Enter, type Enters} from './enters.js';

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
	readonly #enters: Enters;
	readonly #starts = new Uint32Array(SLOTS + 1);
	readonly #enterStarts = new Uint32Array(SLOTS + 1);

	/** @param enters - What waits for its end. */
	constructor(enters: Enters) {
		this.#enters = enters;
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
			const step = conversionsByRule[rule];
			if (step === undefined) break;
			if (step.steps.length === 0 && step.becomes === code) {
				if (step.store) this.#enters.copy(tid, code, nparams, source, start, length);
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

	#apply(
		{steps, zeros, skips, cell}: Conversion,
		tid: number,
		code: number,
		nparams: number,
		source: Uint8Array,
		start: number,
		oldCell: number,
	): void {
		const starts = locate(this.#starts, source, start, nparams, oldCell);
		let enter: Enter | undefined;
		let enterBytes = NO_ENTER.bytes;
		this.#at = cell * steps.length;
		for (let index = 0; index < steps.length; index++) {
			const step = steps[index]!;
			const before = this.#at;
			switch (step[0]) {
				case 'old':
					this.#copy(source, Math.min(starts[step[1]]! + skips[index]!, starts[step[1] + 1]!), starts[step[1] + 1]!);
					break;
				case 'enter':
					if (enter === undefined) {
						enter = this.#enters.find(tid);
						if (enter === undefined || enter.code !== code - 1) enter = NO_ENTER;
						enterBytes = this.#enters.bytesOf(enter);
						locate(this.#enterStarts, enterBytes, enter.start, enter.nparams, 2);
					}
					if (step[1] < enter.nparams)
						this.#copy(enterBytes, this.#enterStarts[step[1]]!, this.#enterStarts[step[1] + 1]!);
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

const NO_ENTER = new Enter();

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
