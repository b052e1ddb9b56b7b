// One file after the other instead of one that grows: when to begin the next one, and what it is called.

/** When to go on in another file; whichever comes first. */
export interface Rotation {
	/** Begin another file when one has reached this size, in bytes. */
	readonly bytes?: number;
	/** Begin another file when events come that are so many seconds younger than the file's first one. */
	readonly seconds?: number;
	/** Begin another file after so many events. */
	readonly events?: number;
	/** Keep so many files: then the first is written again, and so on. */
	readonly files?: number;
}

const NS_PER_S = 1_000_000_000n;

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

/**
 * The name of a file of a series: a number behind the name, with leading zeros if it is known how many there will be; or
 * the time, where the name has the signs for it that `strftime` knows.
 */
export function fileName(path: string, index: number, rotation: Rotation, timestampNs: bigint): string {
	const place = rotation.files ? index % rotation.files : index;
	if (rotation.seconds !== undefined && /%[A-Za-z]/.test(path)) {
		const name = formatTime(path, new Date(Number((timestampNs / NS_PER_S) * 1000n)));
		if (name !== path) return name;
	}
	const width = rotation.files ? String(rotation.files - 1).length : 1;
	return `${path}${String(place).padStart(width, '0')}`;
}

function formatTime(format: string, time: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	const parts: Readonly<Record<string, () => string>> = {
		Y: () => String(time.getFullYear()),
		y: () => two(time.getFullYear() % 100),
		m: () => two(time.getMonth() + 1),
		d: () => two(time.getDate()),
		H: () => two(time.getHours()),
		M: () => two(time.getMinutes()),
		S: () => two(time.getSeconds()),
		j: () =>
			String(Math.floor((time.getTime() - new Date(time.getFullYear(), 0, 1).getTime()) / 86_400_000) + 1).padStart(
				3,
				'0',
			),
		F: () => `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`,
		T: () => `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`,
		s: () => String(Math.floor(time.getTime() / 1000)),
	};
	return format.replace(/%([%A-Za-z])/g, (sign, letter: string) =>
		letter === '%' ? '%' : (parts[letter]?.() ?? sign),
	);
}
