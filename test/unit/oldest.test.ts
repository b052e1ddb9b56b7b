import assert from 'node:assert/strict';
import {takeOldest} from '../../lib/oldest.js';

describe('the oldest of a map', () => {
	it('are an eighth, those that came first', () => {
		const map = new Map(Array.from({length: 17}, (_, index) => [index, `${index}`]));
		assert.deepEqual(takeOldest(map), [
			[0, '0'],
			[1, '1'],
			[2, '2'],
		]);
		assert.deepEqual([map.size, map.get(2), map.get(3)], [14, undefined, '3']);
	});

	it('are one, where there are few', () => {
		const map = new Map([[1, 2]]);
		assert.deepEqual(takeOldest(map), [[1, 2]]);
		assert.equal(map.size, 0);
	});

	it('are found as quickly in a map that has forgotten much', function () {
		this.timeout(20_000); // one at a time, these take two minutes
		const map = new Map<number, number>();
		for (let key = 0; key < 2 ** 21; key++) {
			if (map.size >= 2 ** 18) takeOldest(map);
			map.set(key, key);
		}
		assert.ok(map.has(2 ** 21 - 1));
	});
});
