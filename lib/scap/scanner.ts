// Capture files from beginning to end: blocks are framed, those before the events become the capture's state, events become
// records. A block that cannot be one is left out, said, and the next one looked for.

import {alignedEvents} from './aligned-events.js';
import {Cursor, OutOfBounds} from './cursor.js';
import {damaged, notACapture, truncated, type DamageError} from './errors.js';
import {EventBlocks} from './event-blocks.js';
import {
	BLOCK,
	BLOCK_HEADER,
	BLOCK_OVERHEAD,
	BLOCK_TRAILER,
	MAJOR_VERSION,
	MAX_UNKNOWN_BYTES,
	SECTION_HEADER,
	blockKinds,
	type BlockKind,
} from './format.js';
import {isPlausible} from './plausible.js';
import {countPlainEvents} from './plain-counts.js';
import {plainEvents} from './plain-events.js';
import {RecordBuffer} from './record-buffer.js';
import {findBlock} from './resync.js';
import {readSection, type SectionHeader} from './section.js';
import {ReadState} from './state-blocks.js';
import type {Counter} from './summary.js';
import {Tallies} from './tallies.js';
import type {Window} from './window.js';

/** How far a first block is looked for. */
const MAX_LEADING_BYTES = 2 ** 20;
const EVENT = blockKinds.get(BLOCK.event)!;

/** What came of looking at the window. */
type Scan = 'full' | 'short' | 'damaged' | 'section';

/** See the head of this file. */
export class Scanner {
	readonly window: Window;
	readonly records = new RecordBuffer();
	readonly tallies = new Tallies();
	readonly events: EventBlocks;
	header: SectionHeader | undefined;
	state = new ReadState();
	/** There is nothing more to read. */
	atEnd = false;
	/** Somebody wants to know only how many events there are. */
	counter: Counter | undefined;

	readonly #convert: boolean;
	readonly #onDamage: (damage: DamageError) => void;
	/** Why the block at the window's start cannot be one. */
	#why = '';

	constructor(window: Window, convert: boolean, stateOnly: boolean, onDamage: (damage: DamageError) => void) {
		this.window = window;
		this.#convert = convert;
		this.#onDamage = onDamage;
		const onBadEvent = (why: string, offset: number) => this.#damage(damaged(why, offset));
		this.events = new EventBlocks(window, this.records, this.tallies, {convert, stateOnly, onBadEvent});
		window.onMove = () => this.events.enters.leaveWindow();
	}

	/**
	 * Reads until there are records to give, or the end.
	 *
	 * @param isStopped - Whether it shall end before.
	 */
	async advance(isStopped: () => boolean): Promise<void> {
		for (;;) {
			const scan = this.#scan();
			if (scan === 'full' || scan === 'section') return;
			if (scan === 'damaged') {
				await this.#skipDamage();
			} else if (this.records.count > 0) {
				return; // rather than wait for more
			} else if (!(await this.window.fill()) && (await this.#end())) {
				return;
			}
			if (isStopped()) return;
		}
	}

	/** Goes through the blocks in the window. */
	#scan(): Scan {
		const {window, records, counter} = this;
		const {view, end} = window;
		const enters = this.#convert ? this.events.enters : undefined;
		let at = window.start;
		for (;;) {
			at = counter
				? countPlainEvents(window, at, counter, this.#convert, this.tallies)
				: plainEvents(window, alignedEvents(window, at, records, enters, this.tallies), records, enters, this.tallies);
			window.start = at;
			const left = end - at;
			if (left < BLOCK_OVERHEAD) return 'short';
			const type = view.getUint32(at, true);
			const length = view.getUint32(at + 4, true);
			const kind = type === BLOCK.event ? EVENT : blockKinds.get(type);
			if (length < BLOCK_OVERHEAD || (length & 3) !== 0 || length > (kind?.maxBytes ?? MAX_UNKNOWN_BYTES))
				return this.#isNone(`a block of type 0x${type.toString(16)} says it has ${length} bytes`);
			if (length > left) {
				if (isPlausible(window, at, length, kind)) return 'short';
				return this.#isNone(`a block of type 0x${type.toString(16)} is not what its ${length} bytes would be`);
			}
			const trailer = view.getUint32(at + length - BLOCK_TRAILER, true);
			if (trailer !== length) return this.#isNone(`a block of ${length} bytes says at its end that it has ${trailer}`);
			if (kind?.kind === 'event') {
				if (!this.events.add(at, length, kind)) return 'full';
				this.tallies.knownBlocks++;
			} else if (kind === undefined && type !== SECTION_HEADER) {
				this.tallies.unknownBlocks++;
			} else if (records.count > 0 && type === SECTION_HEADER) {
				return 'section'; // its state must not show before the events that are not given yet
			} else {
				this.#metadata(at, length, kind);
			}
			at += length;
		}
	}

	#isNone(why: string): 'damaged' {
		this.#why = why;
		return 'damaged';
	}

	/** A block that stands before the events; a section's header has no kind. */
	#metadata(at: number, length: number, kind: BlockKind | undefined): void {
		const body = new Cursor(this.window.bytes, at + BLOCK_HEADER, at + length - BLOCK_TRAILER);
		try {
			if (kind === undefined) {
				this.header = readSection(body);
				this.tallies.sections++;
				this.state = new ReadState();
				this.events.enters.forgetAll();
				return;
			}
			this.tallies.knownBlocks++;
			// A file whose beginning is missing.
			this.header ??= {major: MAJOR_VERSION, minor: 0, comments: []};
			this.state.add(kind, body);
		} catch (error) {
			if (!(error instanceof OutOfBounds)) throw error;
			const what = kind?.kind ?? 'header';
			this.#damage(damaged(`a list (${what}) that contradicts itself: ${error.message}`, this.window.offset(at)));
		}
	}

	/** Goes on at the next block behind something that is none. */
	async #skipDamage(): Promise<void> {
		const {window, tallies} = this;
		const from = window.offset(window.start);
		const why = this.#why;
		let leading = tallies.knownBlocks === 0;
		window.start++;
		for (;;) {
			const search = findBlock(window);
			const skipped = window.offset(window.start) - from;
			if (search === 'found') {
				this.#damage(damaged(`${why}; ${skipped} bytes that are no block,`, from));
				return;
			}
			if (leading && skipped > MAX_LEADING_BYTES)
				throw notACapture('no block of a capture is in its first megabyte; is it a .scap file?');
			leading &&= skipped <= MAX_LEADING_BYTES;
			if (await window.fill()) continue;
			if (search === 'more') {
				window.start++; // what it claims to be does not fit into the rest
				continue;
			}
			window.start = window.end;
			if (tallies.knownBlocks > 0 || this.header) {
				tallies.truncated = true;
				this.#damage(truncated(`${why}; no block follows the ${window.offset(window.end) - from} bytes`, from));
			}
			return;
		}
	}

	/** There is nothing more to read. `false`: but behind what cannot be read there is something that can. */
	async #end(): Promise<boolean> {
		const {window} = this;
		if (window.end > window.start && this.header) {
			// A block that is cut off; or one whose length is wrong, with others behind it.
			this.#why = 'a block that is not complete';
			await this.#skipDamage();
			if (window.end > window.start) return false;
		}
		this.atEnd = true;
		for (const failure of window.failures) {
			if (failure.code === 'ERR_TRISCAP_TRUNCATED_FILE') this.tallies.truncated = true;
			this.#damage(failure);
		}
		return true;
	}

	#damage(damage: DamageError): void {
		this.tallies.damaged++;
		this.#onDamage(damage);
	}
}
