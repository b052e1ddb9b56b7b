// What a reader counts on its way: see ReadStats, and what begins and ends the search for blocks.

export class Tallies {
	given = 0;
	merged = 0;
	stateOnly = 0;
	unknownEvents = 0;
	unknownBlocks = 0;
	damaged = 0;
	truncated = false;
	sections = 0;
	/** Blocks of types that there are. */
	knownBlocks = 0;
}
