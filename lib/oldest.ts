// Maps that remember at most so much, and forget the oldest.

/**
 * Takes the oldest eighth out of a map. One entry each time would take ever longer: to find the first, the engine steps over
 * the places of all that have gone.
 *
 * @param map - It is full.
 * @returns What it had.
 */
export function takeOldest<Key, Value>(map: Map<Key, Value>): [Key, Value][] {
	const many = Math.ceil(map.size / 8);
	const taken: [Key, Value][] = [];
	for (const entry of map) {
		if (taken.length === many) break;
		taken.push(entry);
	}
	for (const [key] of taken) map.delete(key);
	return taken;
}
