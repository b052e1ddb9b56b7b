// Values with names: flags as O_RDWR|O_CLOEXEC, one of a set as AF_INET.

import {flagTables} from '../decode/generated/flags.js';
import type {FlagTable} from '../decode/tables.js';

/**
 * The names of a value, joined by `|`; empty if it has none. The table's order decides: what a name covers is gone for
 * those after it, so O_RDWR (both bits) is not O_RDONLY too. Bits without a name are left out.
 */
export function flagNames(set: string, value: number): string {
	const table: FlagTable | undefined = flagTables[set];
	if (!table) return '';
	const exact = table.values.filter((entry) => entry.value === value).map(({name}) => name);
	// One of a set: all of its names (AF_LOCAL|AF_UNIX).
	if (table.exclusive) return exact.join('|');
	if (exact.length > 0) return exact[0]!;
	const names: string[] = [];
	let rest = value;
	for (const {name, value: bits} of table.values) {
		if (bits === 0 || (rest & bits) >>> 0 !== bits) continue;
		names.push(name);
		rest = (rest & ~bits) >>> 0;
	}
	return names.join('|');
}
