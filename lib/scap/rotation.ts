// One file after the other instead of one that grows: when to begin the next one, and what it is called.

/** When to go on in another file; whichever comes first. */
export interface Rotation {
	/** Begin another file when one has reached this size, in bytes. */
	readonly bytes?: number;
	/** Begin another file when events come that are so many seconds younger than the file's first one. */
	readonly seconds?: number;
	/** Begin another file after so many events. */
	readonly events?: number;
	/** So many files: see `whenFull`. */
	readonly files?: number;
	/**
	 * What comes after so many files: the first is written again, and so on; or nothing more is written.
	 *
	 * @defaultValue `'overwrite'`
	 */
	readonly whenFull?: 'overwrite' | 'stop';
}

/** What a rotation says about a file that is being written. */
export class RotationClock {
	readonly #maxBytes: number;
	readonly #maxEvents: number;
	readonly #maxNs: bigint | undefined;
	#firstNs: bigint | undefined;

	constructor({bytes = Infinity, seconds, events = Infinity}: Rotation = {}) {
		this.#maxBytes = bytes;
		this.#maxEvents = events;
		this.#maxNs = seconds === undefined ? undefined : BigInt(Math.round(seconds * 1e9));
	}

	/** Whether time matters, and an event's is worth being read. */
	get timed(): boolean {
		return this.#maxNs !== undefined;
	}

	/** Events that still fit, as far as their number matters. */
	left(events: number): number {
		return this.#maxEvents - events;
	}

	fullAt(bytes: number): boolean {
		return bytes >= this.#maxBytes;
	}

	/** Whether an event of this time belongs into the next file. */
	late(timestampNs: bigint): boolean {
		this.#firstNs ??= timestampNs;
		return this.#maxNs !== undefined && timestampNs - this.#firstNs >= this.#maxNs;
	}

	restart(): void {
		this.#firstNs = undefined;
	}
}
