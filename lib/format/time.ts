// Times of events as text. Nearly all events happen in the same second as the one before: what that is called is remembered.

const BILLION = 1_000_000_000;
const TWO_32 = 0x1_0000_0000;
const MS_PER_S = 1000;
/** 2^32 is 2^14 times the first plus the second, modulo a billion: so that products stay exact. */
const FACTOR = 18003;
const REST = 6144;
const SHIFT = 2 ** 14;

const two = (value: number) => String(value).padStart(2, '0');

let lastSecond = NaN;
let lastText = '';

/** Local time of day with nanoseconds: `14:03:11.123456789`. */
export function formatTime(timestampNs: bigint): string {
	return formatTimeWords(Number(timestampNs >> 32n), Number(timestampNs & 0xffff_ffffn));
}

/** As {@link formatTime}, of both halves of the time: 64-bit arithmetic would cost more than all the rest of a line. */
export function formatTimeWords(high: number, low: number): string {
	const ns = (((high * FACTOR) % BILLION) * SHIFT + high * REST + low) % BILLION;
	const second = Math.round((high * TWO_32 + low - ns) / BILLION);
	if (second !== lastSecond) {
		const time = new Date(second * MS_PER_S);
		lastText = `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}.`;
		lastSecond = second;
	}
	return lastText + String(ns).padStart(9, '0');
}
