// What holds for any file: what is read and written again is the same, and whatever is broken in it ends in events and
// typed errors. TRISCAP_FUZZ_MS makes the second run for longer.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {PassThrough} from 'node:stream';
import {gzipSync} from 'node:zlib';
import fc from 'fast-check';

import {events as eventTable} from '../../../lib/decode/generated/tables.js';
import {TriscapError} from '../../../lib/errors.js';
import {CaptureWriter, DamageError, readCapture} from '../../../lib/scap/index.js';
import type {Recipe} from '../../helpers/builders.js';
import {block, counted, eventBlock, file, text, texts, tight, u16, u32, u64} from './blocks.js';

const plain = eventTable.filter(({code, flags}) => code < 0x8000 && !flags.includes('LARGE_PAYLOAD'));

/** Any event with any bytes in its parameters. */
const anyRecipe: fc.Arbitrary<Recipe> = fc.constantFrom(...plain).chain(({code, params}) =>
	fc.record({
		code: fc.constant(code),
		nparams: fc.integer({min: 0, max: params.length}),
		args: fc
			.array(fc.uint8Array({maxLength: 40}), {minLength: params.length, maxLength: params.length})
			.map((values) => Object.fromEntries(params.map(({name}, index) => [name, Buffer.from(values[index]!)]))),
		ts: fc.bigInt({min: 0n, max: 2n ** 63n - 1n}),
		tid: fc.integer({min: -1, max: 2 ** 22}),
		cpu: fc.integer({min: 0, max: 0xffff}),
	}),
);

async function writtenAgain(bytes: Uint8Array, convert: boolean): Promise<Buffer> {
	const capture = await readCapture(bytes, {convert});
	const stream = new PassThrough();
	const chunks: Buffer[] = [];
	stream.on('data', (chunk: Buffer) => chunks.push(chunk));
	const writer = await CaptureWriter.open(stream, {state: capture, compat: 'all'});
	for await (const batch of capture.batches()) await writer.write(batch);
	await writer.close();
	return Buffer.concat(chunks);
}

/** The blocks with events, but not the statistics that our writer ends with. */
function eventBlocks(bytes: Buffer): Buffer {
	const blocks: Buffer[] = [];
	bytes = tight(bytes);
	for (let at = 0; at < bytes.length; at += bytes.readUInt32LE(at + 4)) {
		const one = bytes.subarray(at, at + bytes.readUInt32LE(at + 4));
		if (one.readUInt32LE(0) === 0x216 && one.readUInt16LE(30) !== 0x8001) blocks.push(one);
	}
	return Buffer.concat(blocks);
}

describe('any capture', () => {
	it('has the same events, bit by bit, when it is read and written again', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyRecipe, {maxLength: 30}), async (recipes) => {
				const blocks = Buffer.concat(recipes.map((recipe) => eventBlock(recipe)));
				assert.ok(eventBlocks(await writtenAgain(file(blocks), false)).equals(blocks));
			}),
			{numRuns: 100},
		);
	});

	it('stays as it is when it was converted once', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyRecipe, {maxLength: 30}), async (recipes) => {
				const blocks = Buffer.concat(recipes.map((recipe) => eventBlock(recipe)));
				const once = await writtenAgain(file(blocks), true);
				assert.ok(eventBlocks(await writtenAgain(once, false)).equals(eventBlocks(once)));
			}),
			{numRuns: 100},
		);
	});

	it('has the same events whichever way its blocks take through the reader', async () => {
		const halves = fc.array(anyRecipe, {maxLength: 40}).map((recipes) =>
			// Few threads, so that beginnings and ends meet.
			recipes.flatMap((recipe) => {
				const tid = recipe.tid! % 3;
				const {code = 0} = recipe;
				const other = eventTable.find((info) => info.code === (code ^ 1) && plain.includes(info));
				if (!other) return [{...recipe, tid}];
				const args = Object.fromEntries(other.params.map(({name}) => [name, Buffer.alloc(4, name)]));
				return code & 1
					? [
							{code: code ^ 1, tid, args},
							{...recipe, tid},
						]
					: [{...recipe, tid}];
			}),
		);
		await fc.assert(
			fc.asyncProperty(halves, async (recipes) => {
				const short = recipes.map((recipe) => eventBlock(recipe));
				const long = recipes.map((recipe) => eventBlock(recipe, 0x217, 0));
				const expected = eventBlocks(await writtenAgain(file(...long), true));
				assert.ok(eventBlocks(await writtenAgain(file(...short), true)).equals(expected));
				const summaries = [short, long].map(async (blocks) => (await readCapture(file(...blocks))).summary());
				assert.deepEqual(await summaries[0], await summaries[1]);
			}),
			{numRuns: 200},
		);
	});

	it('without a number of parameters in its events has the same ones', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyRecipe, {maxLength: 30}), async (recipes) => {
				// Whose lengths were written wrongly at that time.
				const rest = recipes.filter(({code}) => code !== 280 && code !== 286);
				const old = file(...rest.map((recipe) => eventBlock(recipe, 0x204)));
				const blocks = Buffer.concat(rest.map((recipe) => eventBlock(recipe)));
				assert.ok(eventBlocks(await writtenAgain(old, false)).equals(blocks));
			}),
			{numRuns: 100},
		);
	});
});

/** Something of everything. */
const whole = file(
	block(0x219, u32(26), u16(1), u16(2), Buffer.alloc(12, 1), u64(0), Buffer.from('lo')),
	block(
		0x220,
		counted(Buffer.of(0), u32(0), u32(0), text('root'), text('/root'), text('/bin/sh')),
		counted(Buffer.of(1), u32(0), text('root')),
	),
	block(
		0x212,
		...[
			u64(11),
			u64(10),
			u64(1),
			u64(12),
			text('comm'),
			text('exe'),
			texts('-a'),
			text('/'),
			u64(1024),
			u32(0),
			u32(0),
			u32(0),
		],
		...[u32(1), u32(2), u32(3), u64(5), u64(6), texts('A=1'), u64(21), u64(20), texts('cpu=/x'), text('/')],
	),
	block(
		0x218,
		u64(11),
		counted(u64(3), u64(9), Buffer.of(16), u32(1), text('/etc/passwd'), u32(8)),
		counted(u64(4), u64(9), Buffer.of(12), text('')),
	),
	eventBlock({code: 6, args: {fd: 3, size: 100}}, 0x204),
	eventBlock({code: 7, args: {res: 3, data: Buffer.from('abc')}, nparams: 2}, 0x204),
	eventBlock({name: 'openat', args: {fd: 3, dirfd: -100, name: '/etc/hostname', flags: 1, mode: 0, dev: 1, ino: 2n}}),
	eventBlock({name: 'close', args: {res: 0, fd: 3}}, 0x217, 0),
	eventBlock({code: 0x8000, args: {cpu: 1, lane: 1, count: 2n}}),
	...Array.from({length: 10}, (_, fd) => eventBlock({name: 'close', args: {res: 0, fd}})),
);

/** Reads it to the end, every parameter of it. */
async function survives(bytes: Uint8Array, convert: boolean): Promise<void> {
	try {
		const capture = await readCapture(bytes, {
			convert,
			onDamage: (damage) => {
				assert.ok(damage instanceof DamageError);
				assert.ok(damage.offset >= 0);
			},
		});
		let events = 0;
		for await (const event of capture) {
			events++;
			try {
				event.toJSON();
			} catch (error) {
				assert.ok(error instanceof TriscapError, String(error));
			}
		}
		assert.ok(events <= bytes.length * 1100);
		assert.equal(capture.stats().events, events);
	} catch (error) {
		assert.ok(error instanceof TriscapError, String((error as Error).stack));
	}
}

/** One thing that can happen to a file on its way. */
const damage = fc.oneof(
	fc.record({kind: fc.constant('flip' as const), at: fc.nat(), value: fc.integer({min: 1, max: 255})}),
	fc.record({
		kind: fc.constant('word' as const),
		at: fc.nat(),
		value: fc.oneof(fc.constant(0xffffffff), fc.nat(0x10000), fc.nat()),
	}),
	fc.record({kind: fc.constant('cut' as const), at: fc.nat(), value: fc.nat(100)}),
	fc.record({kind: fc.constant('insert' as const), at: fc.nat(), value: fc.nat(100)}),
	fc.record({kind: fc.constant('end' as const), at: fc.nat(), value: fc.constant(0)}),
	fc.record({kind: fc.constant('repeat' as const), at: fc.nat(), value: fc.nat(400)}),
);
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function apply(bytes: Buffer, {kind, at, value}: Damage): Buffer {
	const place = at % (bytes.length || 1);
	const copy = Buffer.from(bytes);
	switch (kind) {
		case 'flip':
			copy[place]! ^= value;
			return copy;
		case 'word':
			if (place + 4 <= copy.length) copy.writeUInt32LE(value >>> 0, place);
			return copy;
		case 'cut':
			return Buffer.concat([copy.subarray(0, place), copy.subarray(place + value)]);
		case 'insert':
			return Buffer.concat([copy.subarray(0, place), Buffer.alloc(value, at), copy.subarray(place)]);
		case 'end':
			return copy.subarray(0, place);
		case 'repeat':
			return Buffer.concat([copy.subarray(0, place), copy.subarray(Math.max(0, place - value))]);
	}
}

describe('a broken capture', () => {
	it('ends in events and typed errors whichever byte is wrong', async function () {
		this.timeout(60_000);
		for (let at = 0; at < whole.length; at++) {
			const copy = Buffer.from(whole);
			copy[at]! ^= 1 << (at % 8);
			await survives(copy, at % 2 === 0);
		}
	});

	it('loses at most the one event whose byte is wrong, and says where', async function () {
		this.timeout(60_000);
		const head = file();
		// Which one it is stands there twice: one bit makes no other one of it.
		const ts = (fd: number) => BigInt(fd * 0x101);
		const blocks = Array.from({length: 5}, (_, fd) => eventBlock({name: 'close', args: {res: 0, fd}, ts: ts(fd)}));
		const bytes = Buffer.concat([head, ...blocks]);
		const fds = blocks.map((_, fd) => fd);
		for (let at = head.length; at < bytes.length; at++)
			for (let bit = 0; bit < 8; bit++) {
				const copy = Buffer.from(bytes);
				copy[at]! ^= 1 << bit;
				const hit = Math.floor((at - head.length) / blocks[0]!.length);
				const offsets: number[] = [];
				const capture = await readCapture(copy, {convert: false, onDamage: ({offset}) => offsets.push(offset)});
				const found: unknown[] = [];
				for await (const one of capture) found.push(fds.find((fd) => ts(fd) === one.ts) ?? hit);
				const rest = fds.filter((fd) => fd !== hit);
				assert.deepEqual(
					found.filter((fd) => fd !== hit),
					rest,
					`byte ${at}, bit ${bit}`,
				);
				if (found.length === fds.length) continue; // another event, or what nobody reads
				const {unknownEvents, unknownBlocks, stateOnly} = capture.stats();
				const place = head.length + hit * blocks[0]!.length;
				if (unknownEvents + unknownBlocks + stateOnly === 0)
					assert.deepEqual(offsets, [place], `byte ${at}, bit ${bit}`);
			}
	});

	it('ends in events and typed errors wherever it ends', async function () {
		this.timeout(60_000);
		for (let length = 0; length < whole.length; length++) await survives(whole.subarray(0, length), true);
		const packed = gzipSync(whole);
		for (let length = 0; length < packed.length; length += 3) await survives(packed.subarray(0, length), true);
	});

	it('ends in events and typed errors whatever happens to it', async function () {
		const milliseconds = Number(process.env['TRISCAP_FUZZ_MS'] ?? 2000);
		this.timeout(milliseconds + 20_000);
		const real = readFileSync(new URL('../../fixtures/scap/curl_google.scap', import.meta.url));
		const originals = [whole, whole, whole, gzipSync(whole), real];
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...originals),
				fc.array(damage, {minLength: 1, maxLength: 4}),
				fc.boolean(),
				async (original, damages, convert) => survives(damages.reduce(apply, original), convert),
			),
			{numRuns: Infinity, interruptAfterTimeLimit: milliseconds, markInterruptAsFailure: false},
		);
	});

	it('that claims to be enormous costs no more memory than it has bytes', async () => {
		const before = process.memoryUsage();
		for (const type of [0x221, 0x215, 0x218, 0x216]) {
			const liar = Buffer.alloc(2_000_000);
			for (let at = 0; at + 8 <= liar.length; at += 8) {
				liar.writeUInt32LE(type, at);
				liar.writeUInt32LE(60_000_000, at + 4);
			}
			await survives(Buffer.concat([whole, liar]), true);
		}
		const after = process.memoryUsage();
		assert.ok(after.arrayBuffers - before.arrayBuffers < 100e6, String(after.arrayBuffers - before.arrayBuffers));
	});
});
