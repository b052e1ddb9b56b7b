// Text from the kernel on its way to a terminal: a file name may hold anything, also what would move the cursor, change
// colours, or turn the rest of the line around.
/* eslint no-control-regex: off -- finding them is the point */

/** C0 controls and DEL, the C1 controls, a byte that is no UTF-8, line and paragraph separators, bidi controls. */
const UNPRINTABLE =
	/[\u0000-\u001f\u007f-\u009f\\\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/;
const EACH = new RegExp(`[\\ud800-\\udbff][\\udc00-\\udfff]|${UNPRINTABLE.source}`, 'g');

const SHORT: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\'};

/**
 * Makes a string harmless, and keeps it readable back: control characters become `\n`, `\x1b` or `\u202e`, a byte that
 * is part of no character `\xff`, a backslash `\\`.
 */
export function escapeText(text: string): string {
	return UNPRINTABLE.test(text) ? text.replace(EACH, escapeOne) : text;
}

function escapeOne(character: string): string {
	if (character.length === 2) return character; // a whole surrogate pair is an ordinary character
	const short = SHORT[character];
	if (short !== undefined) return short;
	const code = character.charCodeAt(0);
	if (code >= 0xdc80 && code <= 0xdcff) return `\\x${hex(code - 0xdc00, 2)}`; // see decode/text.ts
	return code < 0x80 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`;
}

function hex(code: number, digits: number): string {
	return code.toString(16).padStart(digits, '0');
}

/** Bytes of a buffer as text: what is not printable ASCII becomes a dot. */
export function dotted(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.';
	return text;
}
