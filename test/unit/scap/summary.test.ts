// What is in a file, counted without looking at each event.
import assert from 'node:assert/strict';

import {readCapture} from '../../../lib/scap/index.js';
import {eventBlock, file} from './blocks.js';
import {closeOf, fixtures, readAll} from './reading.js';

describe('a summary', () => {
	for (const name of ['curl_google', 'single_ipv6_conn', 'trace_files__connect_localhost'])
		for (const convert of [true, false])
			it(`of ${name} ${convert ? '' : 'as it was written '}counts what there is`, async () => {
				const {events, stats} = await readAll(new URL(`${name}.scap`, fixtures), {convert});
				const capture = await readCapture(new URL(`${name}.scap`, fixtures), {convert});
				const {names, firstNs, lastNs, ...rest} = await capture.summary();
				const expected = new Map<string, number>();
				for (const one of events) expected.set(one.name, (expected.get(one.name) ?? 0) + 1);
				assert.deepEqual(new Map([...names].sort()), new Map([...expected].sort()));
				assert.deepEqual(
					[...names.values()],
					[...names.values()].sort((a, b) => b - a),
				);
				const times = events.map(({ts}) => ts).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
				assert.deepEqual([firstNs, lastNs], [times[0], times.at(-1)]);
				assert.deepEqual(rest, {events: events.length, gaps: 0, lost: 0n});
				assert.deepEqual(capture.stats(), stats);
			});

	it('knows what is missing, and the names of syscalls without an event of their own', async () => {
		const gap = (count: bigint) => eventBlock({code: 0x8000, args: {cpu: 2, lane: 1, count}});
		const generic = eventBlock({code: 1, args: {ID: 75, nativeID: 10}});
		const capture = await readCapture(file(generic, gap(17n), generic, gap(2n), eventBlock(closeOf(3), 0x208, 0)));
		const {names, gaps, lost, events} = await capture.summary();
		assert.deepEqual([gaps, lost, events], [2, 19n, 5]);
		assert.deepEqual(
			[...names],
			[
				['drop', 2],
				['mprotect', 2],
				['close', 1],
			],
		);
	});

	it('of nothing is empty', async () => {
		const capture = await readCapture(file());
		const {names, ...rest} = await capture.summary();
		assert.deepEqual([names.size, rest], [0, {events: 0, firstNs: undefined, lastNs: undefined, gaps: 0, lost: 0n}]);
	});

	it('is in place of the events', async () => {
		const capture = await readCapture(file(eventBlock(closeOf(3)), eventBlock(closeOf(4))));
		for await (const one of capture) {
			await assert.rejects(capture.summary(), {code: 'ERR_TRISCAP_BUSY'});
			assert.equal(one.num, 1);
			break;
		}
	});
});
