// Events of several captures as those of one: the oldest first, and all that stands before them together.

import type {EventBase} from '../../events/event.js';
import type {CaptureReader} from '../../scap/capture-reader.js';
import type {CaptureState} from '../../scap/state.js';

const CHUNK = 4096;

/** Events in portions; a single file's in its own order. */
export async function* eventsOf(
	readers: readonly CaptureReader[],
): AsyncGenerator<readonly EventBase[], void, undefined> {
	const [only, ...others] = readers;
	if (only && others.length === 0) {
		for await (const batch of only.batches()) yield [...(batch as Iterable<EventBase>)];
		return;
	}
	const heads = (await Promise.all(readers.map((reader) => Head.of(reader)))).filter((head) => head !== undefined);
	let chunk: EventBase[] = [];
	while (heads.length > 0) {
		let oldest = heads[0]!;
		for (const head of heads) if (head.event.ts < oldest.event.ts) oldest = head;
		chunk.push(oldest.event);
		// Waiting costs more than an event does: only where a batch ends.
		if (!oldest.step() && !(await oldest.nextBatch())) heads.splice(heads.indexOf(oldest), 1);
		if (chunk.length >= CHUNK) {
			yield chunk;
			chunk = [];
		}
	}
	if (chunk.length > 0) yield chunk;
}

/** The next event of one capture. */
class Head {
	readonly #batches: AsyncIterator<Iterable<EventBase>, undefined>;
	#events: Iterator<EventBase, undefined> = [][Symbol.iterator]();
	event!: EventBase;

	private constructor(reader: CaptureReader) {
		this.#batches = reader.batches() as unknown as AsyncIterator<Iterable<EventBase>, undefined>;
	}

	/** Undefined: it has none. */
	static async of(reader: CaptureReader): Promise<Head | undefined> {
		const head = new Head(reader);
		return (await head.nextBatch()) ? head : undefined;
	}

	step(): boolean {
		const {done, value} = this.#events.next();
		if (done) return false;
		this.event = value;
		return true;
	}

	async nextBatch(): Promise<boolean> {
		for (;;) {
			const next = await this.#batches.next();
			if (next.done) return false;
			this.#events = next.value[Symbol.iterator]() as Iterator<EventBase, undefined>;
			if (this.step()) return true;
		}
	}
}

/** What one of them knew beforehand, they all know; where they disagree, the first is right. */
export function stateOf(readers: readonly CaptureReader[]): CaptureState {
	const backwards = [...readers].reverse();
	const unique = <Value>(all: readonly Value[], key: (value: Value) => unknown) => [
		...new Map([...all].reverse().map((value) => [key(value), value])).values(),
	];
	return {
		machine: readers.find(({machine}) => machine !== undefined)?.machine,
		interfaces: unique(
			readers.flatMap(({interfaces}) => interfaces),
			({name, family, address}) => `${name} ${family} ${address}`,
		),
		users: unique(
			readers.flatMap(({users}) => users),
			({uid}) => uid,
		),
		groups: unique(
			readers.flatMap(({groups}) => groups),
			({gid}) => gid,
		),
		processes: new Map(backwards.flatMap(({processes}) => [...processes])),
		fds: new Map(backwards.flatMap(({fds}) => [...fds])),
	};
}
