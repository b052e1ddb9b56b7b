// Blocks with events: every form that there is.
import assert from 'node:assert/strict';

import type {Recipe} from '../../helpers/builders.js';
import {block, event, eventBlock, file, u16, u32} from './blocks.js';
import {closeOf, fdsOf, readAll} from './reading.js';

describe('an event block', () => {
	for (const [type, flags, what] of [
		[0x204, undefined, 'of the first version'],
		[0x8010abcd, undefined, 'from before the first version'],
		[0x208, 0, 'of the first version with flags'],
		[0x216, undefined, 'of the second version'],
		[0x217, 0, 'of the second version with flags'],
		[0x221, undefined, 'for large events'],
		[0x222, 4, 'for large events with flags'],
	] as const) {
		it(`${what} is read`, async () => {
			const blocks = [closeOf(3), closeOf(4)].map((recipe) => eventBlock({...recipe, cpu: 3}, type, flags));
			const {events, damage} = await readAll(file(...blocks));
			assert.deepEqual(damage, []);
			assert.deepEqual(fdsOf(events), [3, 4]);
			assert.deepEqual([events[0]!.cpu, events[0]!.tid, events[0]!.ts], [3, 4242, 1_700_000_000_000_000_000n]);
		});
	}

	it('of the first version can have an event whose length its writer got wrong', async () => {
		const bytes = eventBlock({code: 280, args: {id: 'a', desc: 'b'}}, 0x204);
		bytes.writeUInt32LE(bytes.readUInt32LE(8 + 2 + 16) + 3, 8 + 2 + 16);
		const {events, damage} = await readAll(file(bytes));
		assert.deepEqual(damage, []);
		assert.deepEqual(Object.fromEntries(events[0]!.args), {id: 'a', desc: 'b'});
	});

	it('can be larger than any batch', async () => {
		const json = 'x'.repeat(3_000_000);
		const params = [u32(9), Buffer.from('n\0'), Buffer.from(`${json}\0`)];
		const lengths = params.map(({length}) => u32(length));
		const header = event({code: 402, nparams: 0});
		const whole = Buffer.concat([header, ...lengths, ...params]);
		whole.writeUInt32LE(whole.length, 16);
		whole.writeUInt32LE(3, 22);
		const {events, damage} = await readAll(
			file(eventBlock(closeOf(3)), block(0x221, u16(1), whole), eventBlock(closeOf(4))),
		);
		assert.deepEqual(damage, []);
		assert.deepEqual(fdsOf(events), [3, 'asyncevent', 4]);
		const {plugin_id, data} = Object.fromEntries(events[1]!.args);
		assert.deepEqual([plugin_id, (data as Uint8Array).length], [9, json.length + 1]);
	});

	it('with an event only for the state it changes is left out, unless asked for', async () => {
		const bytes = file(eventBlock(closeOf(3), 0x217, 1), eventBlock(closeOf(4), 0x217, 0));
		const plain = await readAll(bytes);
		assert.deepEqual(fdsOf(plain.events), [4]);
		assert.equal(plain.stats.stateOnly, 1);
		assert.deepEqual(fdsOf((await readAll(bytes, {stateOnly: true})).events), [3, 4]);
	});

	it('with an event that is newer than this program is left out and counted', async () => {
		const newer = eventBlock(closeOf(3));
		newer.writeUInt16LE(1000, 8 + 2 + 20);
		const {events, stats, damage} = await readAll(file(newer, eventBlock(closeOf(4))));
		assert.deepEqual(fdsOf(events), [4]);
		assert.equal(stats.unknownEvents, 1);
		assert.deepEqual(damage, []);
	});

	it('with a gap in the events is an event like in a live capture', async () => {
		const gap: Recipe = {code: 0x8000, args: {cpu: 2, lane: 1, count: 17n}};
		const {events} = await readAll(file(eventBlock(closeOf(3)), eventBlock(gap), eventBlock(closeOf(4))));
		assert.deepEqual(fdsOf(events), [3, 'drop', 4]);
		assert.deepEqual(Object.fromEntries(events[1]!.args), {cpu: 2, lane: 1, count: 17n});
	});

	it('with fewer or more parameters than there are is read', async () => {
		const bytes = file(eventBlock({code: 186, args: {status: 3}, nparams: 1}));
		const {events} = await readAll(bytes);
		assert.deepEqual(Object.fromEntries(events[0]!.args), {
			status: 3,
			ret: null,
			sig: null,
			core: null,
			reaper_tid: null,
		});
	});
});
