// Captures what `act` does: one capture per group of tests, from which each test gets the events of its own processes.
import assert from 'node:assert/strict';
import {setTimeout} from 'node:timers/promises';
import {
	open,
	type Capture,
	type CapturedEvent,
	type CaptureOptions,
	type CaptureStats,
	type EnterEvent,
	type SelectableEventName,
} from '../../lib/index.js';
import type {EventBase} from '../../lib/events/event.js';
import type {DriverName} from '../../lib/options.js';
import {runAct, startAct, type ActOptions, type ActResult} from './act.js';
import {patient} from './patience.js';
import {MARK, Outcome, Script} from './script.js';

const TIMEOUT_MS = 8000;

/** An event as a plain value, for deepEqual. */
export interface PlainEvent {
	readonly name: string;
	readonly dir: string;
	readonly args: Record<string, unknown>;
}

export function plain(event: EventBase): PlainEvent {
	return {name: event.name, dir: event.dir, args: Object.fromEntries(event.args)};
}

/** What a test expects of a syscall that has returned. */
export function returned(name: string, args: Record<string, unknown>): PlainEvent {
	return {name, dir: '<', args};
}

/** What a test expects of a syscall that begins. */
export function begun(name: string, args: Record<string, unknown>): PlainEvent {
	return {name, dir: '>', args};
}

/** The bytes of a buffer parameter. */
export function bytes(content: string | Uint8Array): Uint8Array {
	return Uint8Array.from(Buffer.from(content as string));
}

/** One run of `act`, and all events that were captured meanwhile. */
export class Recording {
	constructor(
		readonly act: ActResult,
		/** Of every process of the machine. */
		readonly all: readonly EventBase[],
	) {}

	/** Events of a thread, by its number in the initial namespace. */
	of(tid: number): EventBase[] {
		return this.all.filter((event) => event.tid === tid && event.name !== 'drop');
	}

	/** Events that a thread made between its two marks; without marks, all. */
	between(tid: number): EventBase[] {
		const events = this.of(tid);
		const first = events.findIndex(({name}) => name === MARK);
		const last = events.findLastIndex(({name}) => name === MARK);
		return first === -1 ? events : events.slice(first + 1, last === first ? undefined : last);
	}

	/** The only event of this name; between marks, if the thread makes them. */
	only(name: string, tid = this.act.pid): EventBase {
		const found = this.between(tid).filter((event) => event.name === name);
		const all = this.of(tid).map((event) => event.name);
		assert.equal(found.length, 1, `events ${name} of thread ${tid}, among ${all.join(' ')}`);
		return found[0]!;
	}
}

/** A script's run; `made` is what the function that wrote it gave back. */
export class ScriptRecording<Made> extends Recording {
	#outcome: Outcome | undefined;

	constructor(
		act: ActResult,
		all: readonly EventBase[],
		readonly made: Made,
	) {
		super(act, all);
	}

	/** What the calls returned; not for scripts that end before their end. */
	get outcome(): Outcome {
		return (this.#outcome ??= new Outcome(this.act.lines));
	}

	/** The script's events, as plain values. */
	get events(): PlainEvent[] {
		return this.between(this.act.pid).map(plain);
	}
}

type RecorderOptions = Omit<CaptureOptions<SelectableEventName, boolean>, 'events' | 'driver'>;

/** A capture that runs while several tests do. */
export class Recorder {
	readonly #capture: Capture<CapturedEvent | EnterEvent>;
	readonly #reading: Promise<void>;
	#events: EventBase[] | undefined;
	#awaited: number | undefined;
	#found: (() => void) | undefined;
	#failure: Error | undefined;

	private constructor(capture: Capture<CapturedEvent | EnterEvent>) {
		this.#capture = capture;
		this.#reading = this.#read().catch((error: unknown) => {
			this.#failure = error as Error;
			this.#found?.();
		});
	}

	static async start(
		driver: DriverName,
		names: readonly string[] | undefined,
		options: RecorderOptions = {},
	): Promise<Recorder> {
		const events = names && ([...new Set([...names, MARK, 'procexit'])] as SelectableEventName[]);
		return new Recorder(await open({...options, driver, ...(events && {events})}));
	}

	async #read(): Promise<void> {
		for await (const event of this.#capture as AsyncIterable<EventBase>) {
			this.#events?.push(event);
			if (event.name === 'procexit' && event.tid === this.#awaited) this.#found?.();
		}
	}

	/** Runs an act, and gives what was captured from its beginning until it and all it made had ended. */
	async run(args: readonly string[], options: ActOptions = {}): Promise<Recording> {
		assert.equal(this.#events, undefined, 'one at a time');
		const events: EventBase[] = (this.#events = []);
		try {
			const act = await startAct(args, options).ended;
			// Events come in the order of time: with the end of a later process, everything before it is there.
			await this.#until((await runAct([])).pid);
			return new Recording(act, events);
		} finally {
			this.#events = this.#awaited = this.#found = undefined;
		}
	}

	/** Writes a script and runs it between two marks. `compat`: a 32-bit program's calls; `args`: for it to ignore. */
	async script<Made>(
		write: (script: Script) => Made,
		{compat, args = [], ...options}: ActOptions & {readonly compat?: boolean; readonly args?: readonly string[]} = {},
	): Promise<ScriptRecording<Made>> {
		const script = new Script(compat);
		script.call(MARK);
		const made = write(script);
		script.call(MARK);
		const {act, all} = await this.run(['script', ...args], {...options, input: script.text});
		return new ScriptRecording(act, all, made);
	}

	async #until(end: number): Promise<void> {
		if (this.#events!.some(({name, tid}) => name === 'procexit' && tid === end)) return;
		this.#awaited = end;
		await new Promise<void>((resolve, reject) => {
			const timer = globalThis.setTimeout(
				() => reject(new Error(`no procexit of ${end}; ${JSON.stringify(this.stats())}`)),
				patient(TIMEOUT_MS),
			);
			this.#found = () => {
				clearTimeout(timer);
				if (this.#failure) reject(this.#failure);
				else resolve();
			};
		});
	}

	stats(): CaptureStats {
		return this.#capture.stats();
	}

	/** Ends the capture; nothing may have been lost, and everything must have been counted. */
	async stop(): Promise<void> {
		await this.#capture.close();
		await this.#reading;
		if (this.#failure) throw this.#failure;
		const stats = this.stats();
		assertBalanced(stats);
		assert.deepEqual(losses(stats), {}, `events were lost: ${JSON.stringify(stats)}`);
		assert.deepEqual(stats.degraded, [], 'the kernel refused programs');
	}
}

/** Sums the counters of all causes. */
export function sum(counters: Readonly<Record<string, number>>): number {
	return Object.values(counters).reduce((all, count) => all + count, 0);
}

/** hits = delivered + filtered + dropped. */
export function assertBalanced(stats: CaptureStats): void {
	const {hits, delivered, filtered, dropped} = stats;
	assert.equal(hits, delivered + sum(filtered) + sum(dropped), `hits: ${JSON.stringify(stats)}`);
}

/** What was lost and was not simply unread at the end. */
export function losses({dropped}: CaptureStats): Record<string, number> {
	return Object.fromEntries(Object.entries(dropped).filter(([cause, count]) => cause !== 'unread' && count > 0));
}

/** Waits until everything that has happened so far has been read, or told to be missing. */
export async function caughtUp(capture: {stats(): CaptureStats}): Promise<void> {
	const underWay = ({hits, delivered, filtered, dropped}: CaptureStats) =>
		hits - delivered - sum(filtered) - sum(dropped);
	const first = capture.stats();
	const all = first.delivered + underWay(first);
	for (let now = first; underWay(now) > 0 && now.delivered < all; now = capture.stats()) await setTimeout(10);
}

/** A recorder for the tests of a `describe()`: started before the first, stopped after the last. */
export function useRecorder(
	driver: DriverName,
	names: readonly string[] | undefined,
	options: RecorderOptions = {},
): () => Recorder {
	let recorder: Recorder | undefined;
	before(async function () {
		this.timeout(30_000);
		recorder = await Recorder.start(driver, names, options);
	});
	after(async () => {
		await recorder?.stop();
	});
	return () => recorder!;
}
