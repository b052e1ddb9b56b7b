// Which part of a capture is wanted: between two times, or between two numbers.

import type {EventBase} from '../../events/event.js';
import {UsageError} from '../options.js';

/** A time, or so long after the first event. */
export type Moment = {readonly ns: bigint} | {readonly afterNs: bigint};

const DIGITS = 9;

/** `1534527348.5` (seconds since 1970), `+1.5` (seconds after the first event), `2018-08-17T17:35:48.5Z`. */
export function readMoment(option: string, text: string): Moment {
	const [, plus, seconds, fraction = ''] = /^(\+?)(\d{1,10})(?:\.(\d{1,9}))?$/.exec(text) ?? [];
	if (seconds !== undefined) {
		const ns = BigInt(seconds + fraction.padEnd(DIGITS, '0'));
		return plus ? {afterNs: ns} : {ns};
	}
	const [, date, more = '', zone = ''] =
		/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
	const ms = date === undefined ? NaN : Date.parse(date.replace(' ', 'T') + zone);
	if (Number.isNaN(ms))
		throw new UsageError(
			`option ${option}: ${JSON.stringify(text)} is no time; write 2018-08-17T17:35:48.5, seconds since 1970, or +SECONDS after the first event`,
		);
	return {ns: BigInt(ms) * 1_000_000n + BigInt(more.padEnd(DIGITS, '0'))};
}

/** `10-20`, `10-` and `-20`; `10` is that one. */
export function readNumbers(text: string): {readonly first: number; readonly last: number} {
	const [, first, dash, last] = /^(\d{0,15})(-?)(\d{0,15})$/.exec(text) ?? [];
	const from = first ? Number(first) : 1;
	const to = last ? Number(last) : dash ? Infinity : from;
	if (first === undefined || (!first && !last) || from > to || from === 0)
		throw new UsageError(`option --numbers: ${JSON.stringify(text)} is no range; write 10-20, 10- or -20`);
	return {first: from, last: to};
}

export interface CutWishes {
	/** From this time on. */
	readonly from?: Moment | undefined;
	/** Before this time. */
	readonly to?: Moment | undefined;
	readonly numbers?: {readonly first: number; readonly last: number} | undefined;
}

export class Cut {
	readonly #wishes: CutWishes;
	#fromNs: bigint | undefined;
	#toNs: bigint | undefined;
	#begun = false;

	constructor(wishes: CutWishes) {
		this.#wishes = wishes;
	}

	/** Whether an event is in the part; `number` counts them all from 1. */
	takes({ts}: EventBase, number: number): boolean {
		const {from, to, numbers} = this.#wishes;
		if (!this.#begun) {
			this.#begun = true;
			const absolute = (moment: Moment | undefined) => moment && ('ns' in moment ? moment.ns : ts + moment.afterNs);
			this.#fromNs = absolute(from);
			this.#toNs = absolute(to);
		}
		return (
			(numbers === undefined || (number >= numbers.first && number <= numbers.last)) &&
			(this.#fromNs === undefined || ts >= this.#fromNs) &&
			(this.#toNs === undefined || ts < this.#toNs)
		);
	}

	/** Whether nothing of it can come any more. Times of a file go up and down a little: only numbers tell. */
	isOver(number: number): boolean {
		return number >= (this.#wishes.numbers?.last ?? Infinity);
	}
}
