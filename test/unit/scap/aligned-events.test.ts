// Events whose blocks lie as our writer puts them take a way of their own through the reader, many at a time: they are the
// same events as those of blocks that lie otherwise, whatever stands between them.
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';

import fc from 'fast-check';
import {Records} from '../../../lib/decode/record.js';
import {BlockBuffer} from '../../../lib/scap/block-buffer.js';
import {compatRules} from '../../../lib/scap/compat.js';
import {readCapture, type DamageError} from '../../../lib/scap/index.js';
import {batch, type Recipe} from '../../helpers/builders.js';
import {eventBlock, file, tight} from './blocks.js';

/** Events that the writer copies as they are, in runs that are longer or shorter than what is worth a way of its own. */
const plain = fc
	.array(
		fc.record({
			name: fc.constant('write'),
			tid: fc.integer({min: 1, max: 3}),
			cpu: fc.integer({min: 0, max: 300}),
			ts: fc.bigInt({min: 0n, max: 2n ** 62n}),
			args: fc.record({res: fc.integer(), data: fc.uint8Array({maxLength: 80}).map((bytes) => Buffer.from(bytes))}),
		}),
		{maxLength: 60},
	)
	.map((recipes): Recipe[] => recipes.map(({args, ...rest}) => ({...rest, args: {...args, fd: 1, size: 80}})));

/** Blocks of others: beginnings of syscalls that wait for their ends, events that are not shown, gaps. */
const others = fc
	.constantFrom<readonly Buffer[]>(
		[],
		[eventBlock({code: 6, tid: 1, args: {fd: 7, size: 9}})],
		[eventBlock({code: 7, tid: 1, nparams: 2, args: {res: 0, data: Buffer.from('x')}})],
		[eventBlock({name: 'close', tid: 2, args: {res: 0, fd: 1}}, 0x217, 1)],
		[eventBlock({code: 148, tid: 1, args: {ratio: 1}})],
	)
	.map((blocks) => Buffer.concat(blocks));

function written(recipes: readonly Recipe[]): Buffer {
	const records = new Records(batch(...recipes));
	const blocks = new BlockBuffer();
	const rules = compatRules('all');
	for (let at = 0; at < records.bytes.length;) at = blocks.addEvents(records, at, rules, 2 ** 20);
	return blocks.take();
}

async function read(bytes: Uint8Array, convert: boolean): Promise<unknown> {
	const damages: DamageError[] = [];
	const capture = await readCapture(bytes, {convert, onDamage: (damage) => damages.push(damage)});
	const events: unknown[] = [];
	for await (const event of capture) events.push(event.toJSON());
	const {merged, stateOnly} = capture.stats();
	return {events, damages, merged, stateOnly};
}

describe('events that lie as our writer puts them', () => {
	for (const convert of [true, false])
		it(`are those of blocks that lie otherwise, ${convert ? 'converted' : 'as they were written'}`, () =>
			fc.assert(
				fc.asyncProperty(fc.array(fc.tuple(plain, others), {maxLength: 6}), async (parts) => {
					const bytes = file(...parts.flatMap(([recipes, between]) => [written(recipes), between]));
					assert.deepEqual(await read(bytes, convert), await read(tight(bytes), convert));
				}),
				{numRuns: 60},
			)).timeout(60_000);
});
