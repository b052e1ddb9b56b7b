// Every way a file can be broken.
import assert from 'node:assert/strict';
import {gzipSync} from 'node:zlib';

import {readCapture, type RecordedEvent} from '../../../lib/scap/index.js';
import {block, eventBlock, file, section, u32} from './blocks.js';
import {closeOf, fdsOf, readAll} from './reading.js';

describe('a file that is none', () => {
	const cases: Record<string, [Buffer, RegExp]> = {
		'is empty': [Buffer.alloc(0), /empty/],
		'is text': [Buffer.from('hello, world: this is no capture at all'), /is it a \.scap file/],
		'is large and something else': [Buffer.alloc(3_000_000, 'abc'), /is it a \.scap file/],
		'is zeros': [Buffer.alloc(100_000), /is it a \.scap file/],
		'comes from a big-endian machine': [
			Buffer.concat([u32(0x0a0d0d0a), u32(28).swap32(), u32(0x4d3c2b1a), Buffer.alloc(16)]),
			/big-endian/,
		],
		'is a network capture': [
			Buffer.concat([section(), block(1, Buffer.alloc(8)), block(6, Buffer.alloc(40))]),
			/network/,
		],
	};
	for (const [what, [bytes, message]] of Object.entries(cases)) {
		it(`because it ${what} says so`, async () => {
			await assert.rejects(readCapture(bytes), {code: 'ERR_TRISCAP_NOT_A_CAPTURE', message});
		});
	}

	it('because its version is newer says so', async () => {
		const bytes = file(eventBlock(closeOf(3)));
		bytes.writeUInt16LE(2, 12);
		await assert.rejects(readCapture(bytes), {code: 'ERR_TRISCAP_NOT_A_CAPTURE', message: /version 2/});
	});
});

describe('a damaged file', () => {
	const before = file(eventBlock(closeOf(3)));
	const middle = eventBlock(closeOf(4));
	const behind = Buffer.concat([eventBlock(closeOf(5)), eventBlock(closeOf(6))]);
	/** `middle`, with something done to it. */
	const broken = (damage: (bytes: Buffer) => Buffer | void) => {
		const copy = Buffer.from(middle);
		return Buffer.concat([before, damage(copy) ?? copy, behind]);
	};
	const cases: Record<string, Buffer> = {
		'a block whose length is too large': broken((bytes) => void bytes.writeUInt32LE(middle.length + 4000, 4)),
		'a block whose length is huge': broken((bytes) => void bytes.writeUInt32LE(0xfffffff0, 4)),
		'a block whose length is odd': broken((bytes) => void bytes.writeUInt32LE(middle.length + 1, 4)),
		'a block whose length is zero': broken((bytes) => void bytes.writeUInt32LE(0, 4)),
		'a block whose lengths differ': broken((bytes) => void bytes.writeUInt32LE(7, bytes.length - 4)),
		'a block that lacks some bytes': broken((bytes) => Buffer.concat([bytes.subarray(0, 20), bytes.subarray(31)])),
		'a block with some bytes too many': broken((bytes) =>
			Buffer.concat([bytes.subarray(0, 20), Buffer.alloc(5), bytes.subarray(20)]),
		),
		'nothing but noise': broken(() => Buffer.alloc(5001, 0xa5)),
		'an event that is longer than its block': broken((bytes) => void bytes.writeUInt32LE(500, 26)),
		'an event that is shorter than any': broken((bytes) => void bytes.writeUInt32LE(3, 26)),
		'an event with too many parameters': broken((bytes) => void bytes.writeUInt32LE(0xffffff, 32)),
		'a parameter that is too long': broken((bytes) => void bytes.writeUInt16LE(77, 36)),
	};
	for (const [what, bytes] of Object.entries(cases)) {
		it(`with ${what} loses that and nothing else, and says where`, async () => {
			const {events, damage, stats} = await readAll(bytes);
			assert.deepEqual(fdsOf(events), [3, 5, 6]);
			assert.deepEqual(
				damage.map(({code, offset}) => [code, offset]),
				[['ERR_TRISCAP_DAMAGED_FILE', before.length]],
			);
			assert.deepEqual([stats.damaged, stats.truncated], [1, false]);
		});
	}

	it('of the first version with parameters that do not end where the event does', async () => {
		const old = eventBlock(closeOf(4), 0x204);
		old.writeUInt16LE(9, 8 + 2 + 22);
		const {events, damage} = await readAll(Buffer.concat([before, old, behind]));
		assert.deepEqual(fdsOf(events), [3, 5, 6]);
		assert.equal(damage.length, 1);
	});

	it('is thrown at its end, after everything that can be read, unless somebody listens', async () => {
		const capture = await readCapture(cases['nothing but noise']!);
		const events: RecordedEvent[] = [];
		await assert.rejects(
			async () => {
				for await (const one of capture) events.push(one);
			},
			{name: 'TriscapError', code: 'ERR_TRISCAP_DAMAGED_FILE', offset: before.length},
		);
		assert.deepEqual(fdsOf(events), [3, 5, 6]);
	});

	it('that was cut says so after everything before the cut', async () => {
		const whole = Buffer.concat([before, middle]);
		for (let length = before.length + 1; length < whole.length; length++) {
			const {events, damage, stats} = await readAll(whole.subarray(0, length));
			assert.deepEqual(fdsOf(events), [3]);
			assert.deepEqual(
				damage.map(({code, offset}) => [code, offset]),
				[['ERR_TRISCAP_TRUNCATED_FILE', before.length]],
				String(length),
			);
			assert.equal(stats.truncated, true);
		}
	});

	it('whose beginning is missing is read from the first block on', async () => {
		const whole = Buffer.concat([before, middle, behind]);
		const {events, damage, capture} = await readAll(whole.subarray(10));
		assert.deepEqual(fdsOf(events), [3, 4, 5, 6]);
		assert.equal(damage.length, 1);
		assert.equal(capture.machine?.hostname, 'host');
	});

	it('that is compressed gives what comes before the damage', async () => {
		const bytes = Buffer.concat([
			before,
			...Array.from({length: 5000}, (_, fd) => eventBlock({...closeOf(fd), ts: BigInt(fd * 7919)})),
		]);
		const packed = gzipSync(bytes);
		for (const length of [packed.length - 1, packed.length - 8, packed.length - 9, packed.length >> 1]) {
			const {events, damage, stats} = await readAll(packed.subarray(0, length));
			assert.ok(events.length > 2000, String(length));
			assert.ok(stats.truncated);
			assert.equal(damage.at(-1)?.code, 'ERR_TRISCAP_TRUNCATED_FILE');
		}
		const wrong = Buffer.from(packed);
		wrong[packed.length - 6]! ^= 1; // the checksum
		const all = await readAll(wrong);
		assert.equal(all.events.length, 5001);
		assert.equal(all.damage.at(-1)?.code, 'ERR_TRISCAP_DAMAGED_FILE');
		const torn = Buffer.from(packed);
		torn.fill(0xff, packed.length >> 1, (packed.length >> 1) + 50);
		const part = await readAll(torn);
		assert.ok(part.events.length > 100);
		assert.ok(part.damage.length > 0);
	});
});
