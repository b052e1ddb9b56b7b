// Text as bytes: what is added comes out as the string would.
import assert from 'node:assert/strict';
import fc from 'fast-check';

import {dotted, escapeText} from '../../../lib/format/escape.js';
import {piece, TextBuffer} from '../../../lib/format/text-buffer.js';

/** What is in a buffer after something was added behind an `a`. */
function added(add: (out: TextBuffer) => void): string {
	const out = new TextBuffer();
	out.byte(0x61);
	add(out);
	return out.take().toString();
}

describe('a text buffer', () => {
	it('writes numbers as they are printed', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.nat(),
					fc.maxSafeNat(),
					fc.nat(12).map((digits) => 10 ** digits),
				),
				(value) => {
					assert.equal(
						added((out) => out.number(value)),
						`a${value}`,
					);
				},
			),
		);
	});

	it('writes hexadecimal digits in capitals', () => {
		fc.assert(
			fc.property(fc.bigInt({min: 0n, max: 2n ** 64n - 1n}), fc.nat(63), (value, shift) => {
				const small = value >> BigInt(shift);
				assert.equal(
					added((out) => out.hex(Number(small >> 32n), Number(small & 0xffff_ffffn))),
					`a${small.toString(16).toUpperCase()}`,
				);
			}),
		);
	});

	it('makes strings harmless', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({unit: 'binary'})), (text) => {
				assert.equal(
					added((out) => out.escaped(text)),
					`a${escapeText(text)}`,
				);
			}),
		);
	});

	it('writes bytes up to a NUL, or none of them if some are not harmless', () => {
		const plain = (text: string) => added((out) => out.text(String(out.plain(Buffer.from(text), 0, text.length))));
		assert.equal(plain('/etc/passwd\0rest\n'), 'a/etc/passwdtrue');
		assert.equal(plain('/etc/passwd'), 'a/etc/passwdtrue');
		assert.equal(plain('/etc\n'), 'afalse');
	});

	it('writes dots for what is unprintable', () => {
		fc.assert(
			fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
				assert.equal(
					added((out) => out.dotted(bytes, 0, bytes.length)),
					`a${dotted(bytes)}`,
				);
			}),
		);
	});

	it('grows, and keeps what is in it', () => {
		const long = 'x'.repeat(100_000);
		const out = new TextBuffer();
		out.escaped(long);
		out.piece(piece('\u20ac'));
		out.text(long);
		out.dotted(Buffer.from(long), 0, long.length);
		assert.equal(out.take().toString(), `${long}\u20ac${long}${long}`);
		assert.equal(out.length, 0);
	});

	it('hands out bytes that it does not touch any more', () => {
		for (const length of [1, 10_000, 200_000]) {
			const out = new TextBuffer();
			out.text('1'.repeat(length));
			const one = out.take();
			out.text('2'.repeat(length));
			assert.equal(one.toString(), '1'.repeat(length));
		}
	});

	it('takes back what was added', () => {
		const out = new TextBuffer();
		out.text('one');
		const {length} = out;
		out.text('two');
		assert.equal(Buffer.from(out.slice(length)).toString(), 'two');
		out.length = length;
		assert.equal(out.take().toString(), 'one');
	});
});
