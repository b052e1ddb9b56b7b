// Makes capture files block by block, from the description of the format and not from the reader or the writer.

import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {record, type Recipe} from '../../helpers/builders.js';

export function u16(value: number): Buffer {
	const bytes = Buffer.alloc(2);
	bytes.writeUInt16LE(value);
	return bytes;
}

export function u32(value: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}

export function u64(value: number | bigint): Buffer {
	const bytes = Buffer.alloc(8);
	bytes.writeBigInt64LE(BigInt.asIntN(64, BigInt(value)));
	return bytes;
}

/** Text behind its length. */
export function text(value: string): Buffer {
	return Buffer.concat([u16(Buffer.byteLength(value)), Buffer.from(value)]);
}

export function texts(...values: readonly string[]): Buffer {
	return text(values.map((value) => `${value}\0`).join(''));
}

export function block(type: number, ...parts: readonly Uint8Array[]): Buffer {
	const body = Buffer.concat(parts);
	const padding = Buffer.alloc(-body.length & 3);
	const length = u32(12 + body.length + padding.length);
	return Buffer.concat([u32(type), length, body, padding, length]);
}

export function section(...options: readonly Uint8Array[]): Buffer {
	return block(0x0a0d0d0a, u32(0x1a2b3c4d), u16(1), u16(2), u64(-1), ...options);
}

export function option(code: number, value: string): Buffer {
	return Buffer.concat([u16(code), text(value), Buffer.alloc(-Buffer.byteLength(value) & 3)]);
}

/** The event of a recipe, without our own header. */
export function event(recipe: Recipe): Buffer {
	return record(recipe).subarray(16);
}

/** The event as the first versions wrote it: no number of parameters. */
export function oldEvent(recipe: Recipe): Buffer {
	const whole = event(recipe);
	const old = Buffer.concat([whole.subarray(0, 22), whole.subarray(26)]);
	old.writeUInt32LE(old.length, 16);
	return old;
}

export function eventBlock(recipe: Recipe, type = 0x216, flags?: number): Buffer {
	const bytes = type === 0x204 || type === 0x208 || type === 0x8010abcd ? oldEvent(recipe) : event(recipe);
	return block(type, u16(recipe.cpu ?? 1), ...(flags === undefined ? [] : [u32(flags)]), bytes);
}

/** The same blocks without what writers may put behind an event: zeros, so that the next block begins where they like. */
export function tight(bytes: Buffer): Buffer {
	const blocks: Buffer[] = [];
	for (let at = 0; at < bytes.length; at += bytes.readUInt32LE(at + 4)) {
		const one = bytes.subarray(at, at + bytes.readUInt32LE(at + 4));
		if (one.readUInt32LE(0) !== 0x216) {
			blocks.push(one);
			continue;
		}
		const end = 10 + one.readUInt32LE(8 + 2 + 16);
		assert.deepEqual(one.subarray(end, -4), Buffer.alloc(one.length - 4 - end));
		blocks.push(block(0x216, one.subarray(8, end)));
	}
	return Buffer.concat(blocks);
}

export function machine(hostname = 'host'): Buffer {
	const name = Buffer.alloc(128);
	name.write(hostname);
	return block(
		0x201,
		u32(4),
		u64(2n ** 33n),
		u64(4_194_304),
		name,
		u64(1_700_000_000_000_000_000n),
		u64(0),
		u64(0),
		u64(0),
	);
}

/** A file that begins as every file does. */
export function file(...blocks: readonly Uint8Array[]): Buffer {
	return Buffer.concat([section(), machine(), ...blocks]);
}

/** An entry whose length counts itself. */
export function counted(...parts: readonly Uint8Array[]): Buffer {
	const body = Buffer.concat(parts);
	return Buffer.concat([u32(4 + body.length), body]);
}
