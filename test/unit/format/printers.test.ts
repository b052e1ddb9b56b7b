// Both ways from an event to its line: what is printed straight from the record is what is printed from decoded values.
import assert from 'node:assert/strict';
import fc from 'fast-check';

import {kindTable} from '../../../lib/decode/generated/kinds.js';
import {events} from '../../../lib/decode/generated/tables.js';
import {Records} from '../../../lib/decode/record.js';
import {EventView, type EventBase} from '../../../lib/events/event.js';
import {formatLine} from '../../helpers/line.js';
import {TextBuffer} from '../../../lib/format/text-buffer.js';
import {formatTime, writeTime} from '../../../lib/format/time.js';
import type {Names} from '../../../lib/format/values.js';
import {batch, type Recipe} from '../../helpers/builders.js';

const names: Names = {
	comm: (tid) => (tid === 1 ? 'in\x1bit' : undefined),
	user: (uid) => (uid === 0 ? 'root' : undefined),
	group: (gid) => (gid === 1 ? 'st\u00e4ff' : undefined),
	fd: (_tid, fd) => (fd % 2 ? {fd, ino: 0n, type: 'directory', name: `/\u00e9/${fd}\n`} : undefined),
	path: (_tid, dirfd, path) => (path.length % 2 ? `/${dirfd}/${path}` : undefined),
};

/** Bytes as a parameter may have them: small and large numbers, text with and without what has to be escaped. */
const bytesOf = (size: number | undefined): fc.Arbitrary<Uint8Array> => {
	if (size === undefined)
		return fc.oneof(
			fc.uint8Array({maxLength: 120}),
			fc.string({maxLength: 120}).map((text) => Buffer.from(text)),
			fc.string({maxLength: 20, unit: 'binary'}).map((text) => Buffer.from(`${text}\0`)),
		);
	const small = fc.integer({min: -200, max: 200}).map((value) => {
		const buffer = Buffer.alloc(16, value < 0 ? 0xff : 0);
		buffer.writeInt16LE(value);
		return buffer.subarray(0, size);
	});
	return fc.oneof(small, small, fc.uint8Array({minLength: size, maxLength: size}), fc.constant(new Uint8Array()));
};

const anyEvent: fc.Arbitrary<Recipe> = fc
	.constantFrom(...events.filter(({code, unused}) => code > 1 && code < 0x8000 && !unused))
	.chain(({code, params}) =>
		fc.record({
			code: fc.constant(code),
			ts: fc.bigInt({min: 0n, max: 2n ** 63n - 1n}),
			tid: fc.integer({min: -1, max: 2 ** 22}),
			args: fc
				.tuple(...params.map(({kind}) => bytesOf(kindTable[kind].size ?? undefined)))
				.map((values) => Object.fromEntries(params.map(({name}, index) => [name, Buffer.from(values[index]!)]))),
		}),
	);

/** The same event, but nobody knows where its record is. */
const hidden = (event: EventView): EventBase => {
	const {num, ts, tid, cpu, dir, name, code, truncated, late, degraded} = event;
	return {
		...{num, ts, tid, cpu, dir, name, code, truncated, late, degraded},
		get args() {
			return event.args;
		},
		raw: (param) => event.raw(param),
		toJSON: () => event.toJSON(),
	};
};

describe('a line straight from the record', () => {
	it('is the one from decoded values, whatever the event', () => {
		fc.assert(
			fc.property(anyEvent, fc.constantFrom(40, 80), (recipe, bufferChars) => {
				const event = new EventView(new Records(batch(recipe)), 0, 1);
				assert.equal(formatLine(event, names, bufferChars), formatLine(hidden(event), names, bufferChars));
			}),
			{numRuns: 1000},
		);
	});
});

describe('the time in a line', () => {
	it('is the same from both halves of it', () => {
		fc.assert(
			fc.property(fc.bigInt({min: 0n, max: 8_640_000_000_000n * 1_000_000n}), (ts) => {
				const time = new Date(Number(ts / 1_000_000n));
				const two = (value: number) => String(value).padStart(2, '0');
				const expected = `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}.${String(ts % 1_000_000_000n).padStart(9, '0')}`;
				assert.equal(formatTime(ts), expected);
				const out = new TextBuffer();
				writeTime(out, Number(ts >> 32n), Number(ts & 0xffff_ffffn));
				assert.equal(out.take().toString(), expected);
			}),
		);
	});
});
