// Names are bytes: none may get lost, whether they are UTF-8 or not.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import {cString, toBytes} from '../../../lib/decode/text.js';

const read = (...bytes: number[]) => cString(Buffer.from(bytes), 0, bytes.length);

describe('text from the kernel', () => {
	it('is UTF-8', () => {
		const text = 'héllo \u{1f600} \ufffd';
		assert.equal(read(...Buffer.from(text)), text);
	});

	it('keeps a byte that is part of no character, as a lone surrogate', () => {
		assert.equal(read(0x61, 0xff, 0x62), 'a\udcffb');
		assert.equal(read(0xc3), '\udcc3'); // cut short
		assert.equal(read(0xc0, 0xaf), '\udcc0\udcaf'); // overlong
		assert.equal(read(0xed, 0xa0, 0x80), '\udced\udca0\udc80'); // a surrogate
		assert.equal(read(0xf4, 0x90, 0x80, 0x80), '\udcf4\udc90\udc80\udc80'); // beyond Unicode
		assert.equal(read(0xe2, 0x82, 0xac, 0xe2, 0x82), '€\udce2\udc82');
	});

	it('becomes the same bytes again, whatever they were', () => {
		fc.assert(
			fc.property(fc.uint8Array({maxLength: 40}), (bytes) => {
				const name = bytes.filter((byte) => byte !== 0);
				assert.deepEqual(toBytes(read(...name)), name);
			}),
			{numRuns: 2000},
		);
	});
});
