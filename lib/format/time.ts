// Times of events as text. Nearly all events happen in the same second as the one before: what that is called is remembered.

import {piece, type TextBuffer} from './text-buffer.js';

const BILLION = 1_000_000_000;
const NS_DIGITS = 9;
const TWO_32 = 0x1_0000_0000;
const MS_PER_S = 1000;
/** 2^32 is 2^14 times the first plus the second, modulo a billion: so that products stay exact. */
const FACTOR = 18003;
const REST = 6144;
const SHIFT = 2 ** 14;

const two = (value: number) => String(value).padStart(2, '0');

/** When the last second began, in halves, the lower one perhaps below zero. */
let secondHigh = NaN;
let secondLow = NaN;
let clock = '';
let clockPiece = piece(clock);

/** Local time of day with nanoseconds: `14:03:11.123456789`. */
export function formatTime(timestampNs: bigint): string {
	const ns = nsOf(Number(timestampNs >> 32n), Number(timestampNs & 0xffff_ffffn));
	return clock + String(ns).padStart(NS_DIGITS, '0');
}

/** As {@link formatTime}, of both halves of the time: 64-bit arithmetic would cost more than all the rest of a line. */
export function writeTime(out: TextBuffer, high: number, low: number): void {
	const ns = nsOf(high, low);
	out.piece(clockPiece);
	out.digits(ns, NS_DIGITS);
}

/** Nanoseconds since the last second, which is this time's second now. */
function nsOf(high: number, low: number): number {
	const ns = (high - secondHigh) * TWO_32 + (low - secondLow);
	return ns >= 0 && ns < BILLION ? ns : beginSecond(high, low);
}

function beginSecond(high: number, low: number): number {
	const ns = (((high * FACTOR) % BILLION) * SHIFT + high * REST + low) % BILLION;
	const time = new Date(Math.round((high * TWO_32 + low - ns) / BILLION) * MS_PER_S);
	clock = `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}.`;
	clockPiece = piece(clock);
	secondHigh = high;
	secondLow = low - ns;
	return ns;
}
