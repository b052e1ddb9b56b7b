// An event as the user sees it: a small view on the batch it came in. Nothing is decoded before it is asked for, and
// everything stays readable for as long as somebody holds the event (which keeps its batch, 128 KiB at most, in memory).

import {argsOf, rawParam, type ArgsView} from '../decode/args.js';
import type {ParamValue} from '../decode/kinds.js';
import {RECORD, RECORD_FLAGS, type Records} from '../decode/record.js';
import {DROP_CODE, GENERIC_CODE, eventInfo, nativeSyscallName, syscallName} from '../decode/tables.js';
import {events} from '../decode/generated/tables.js';

/** A buffer in JSON. */
export interface JsonBuffer {
	/** Its bytes. */
	readonly base64: string;
}

/** A parameter in JSON: 64-bit integers are decimal strings, buffers are base64 under a key that says so. */
export type JsonValue =
	null | boolean | number | string | JsonBuffer | readonly JsonValue[] | {readonly [key: string]: JsonValue};

/** What an event's `toJSON()` gives; the command line prints this with `-j`. */
export interface EventJson {
	/** Counts the events of one capture, from 1. */
	readonly num: number;
	/** Nanoseconds since 1970, as a decimal string. */
	readonly ts: string;
	/** The CPU it happened on. */
	readonly cpu: number;
	/** The thread that did it. */
	readonly tid: number;
	/** The event's name. */
	readonly name: string;
	/** The event's code in the .scap format. */
	readonly code: number;
	/** `<`: a syscall returned; `>`: anything else. */
	readonly dir: '<' | '>';
	/** Only if it is true. */
	readonly truncated?: true;
	/** Only if it is true. */
	readonly late?: true;
	/** Only if it is true. */
	readonly degraded?: true;
	/** The parameters, all of them; `null` for what is empty. */
	readonly args: {readonly [name: string]: JsonValue};
}

/**
 * What all events have. Test `name` to know which event it is: TypeScript then knows its `args`, and where an event has
 * an enter and an exit side, `dir` tells them apart.
 *
 * An event is a view on the batch it came in, and keeps all of that in memory. Whoever collects few events out of many
 * for long should keep the values instead: `event.toJSON()`, or what is needed of it.
 */
export interface EventBase<
	Name extends string = string,
	Code extends number = number,
	Dir extends '<' | '>' = '<' | '>',
	Args extends object = Readonly<Record<string, ParamValue>>,
> {
	/** Counts the events of one capture, from 1. */
	readonly num: number;
	/** The event's name; for a syscall without an event of its own, the syscall's. */
	readonly name: Name;
	/** The event's code in the .scap format. */
	readonly code: Code;
	/** `'<'`: a syscall returned. `'>'`: a syscall begins, or something that is not a syscall. */
	readonly dir: Dir;
	/** When it happened, in nanoseconds since 1970. */
	readonly ts: bigint;
	/** The thread that did it, by its number in the initial pid namespace. */
	readonly tid: number;
	/** The CPU it happened on. */
	readonly cpu: number;
	/**
	 * The parameters, decoded when they are read; also iterable, as pairs of name and value.
	 *
	 * @throws {@link TriscapError} `ERR_TRISCAP_CORRUPT_EVENT`, from a property, if the event contradicts itself.
	 */
	readonly args: Args & Iterable<[name: string, value: ParamValue]>;
	/** A parameter was cut because the record had no more room; cutting to `snaplen` does not count. */
	readonly truncated: boolean;
	/** It came after an event that is younger than it. */
	readonly late: boolean;
	/**
	 * The kernel refused the program that collects this event's parameters, so it came as a bare syscall: the name is right,
	 * `args` are those of a {@link GenericEvent}. `stats().degraded` tells which events this can happen to.
	 */
	readonly degraded: boolean;
	/**
	 * A parameter's bytes as they lie in the event, `null` if it has none of that name.
	 *
	 * @param name - The parameter.
	 */
	raw(name: string): Uint8Array | null;
	/** The event as plain values, all parameters decoded. */
	toJSON(): EventJson;
}

/** A syscall that has no event of its own. */
export type GenericEvent<Name extends string = string> = EventBase<
	Name,
	1,
	'<',
	{
		/** The syscall, by its number in the .scap format: the same on every architecture. */
		readonly ID: number;
		/** The syscall, by its number on this architecture. */
		readonly nativeID: number;
	}
>;

/** Names by code, for the short way; GENERIC events and our own codes take the long one. */
const names: string[] = [];
for (const {code, name} of events) if (code > GENERIC_CODE && code < DROP_CODE) names[code] = name;

/** The record behind an event, for whoever copies it whole; nothing if it is not one of ours. */
export let recordOf: (event: EventBase) => {readonly records: Records; readonly offset: number} | undefined;

/**
 * The one class behind all events. Its getters hand nothing of themselves on: the engine then sees that an event that is
 * only asked for a few things is nobody else's, and does not make it at all. (Private methods would do it harm, too: each
 * event would have a mark that it may call them.)
 */
export class EventView implements EventBase {
	readonly #records: Records;
	readonly #offset: number;
	#args: ArgsView | undefined;

	static {
		recordOf = (event) => (event instanceof EventView ? {records: event.#records, offset: event.#offset} : undefined);
	}

	constructor(
		records: Records,
		offset: number,
		readonly num: number,
	) {
		this.#records = records;
		this.#offset = offset;
		this.#args = undefined;
	}

	get name(): string {
		const code = this.#records.u16[(this.#offset + RECORD.code) >>> 1]!;
		return names[code] ?? unusualName(this.#records, this.#offset, code);
	}

	get code(): number {
		return this.#records.u16[(this.#offset + RECORD.code) >>> 1]!;
	}

	get dir(): '<' | '>' {
		return this.code & 1 ? '<' : '>';
	}

	get ts(): bigint {
		return this.#records.u64[(this.#offset + RECORD.ts) >>> 3]!;
	}

	get tid(): number {
		const at = (this.#offset + RECORD.tid) >>> 2;
		const words = this.#records.u32;
		// Only events that belong to no thread have more than 32 bits here: -1.
		return words[at + 1]! === 0 ? words[at]! : (words[at + 1]! | 0) * 0x1_0000_0000 + words[at]!;
	}

	get cpu(): number {
		return this.#records.u16[(this.#offset + RECORD.cpu) >>> 1]!;
	}

	get args(): Readonly<Record<string, ParamValue>> & Iterable<[name: string, value: ParamValue]> {
		return (this.#args ??= argsOf(this.#records, this.#offset)) as unknown as Readonly<Record<string, ParamValue>> &
			ArgsView;
	}

	get truncated(): boolean {
		return flagOf(this.#records, this.#offset, RECORD_FLAGS.truncated);
	}

	get late(): boolean {
		return flagOf(this.#records, this.#offset, RECORD_FLAGS.late);
	}

	get degraded(): boolean {
		return flagOf(this.#records, this.#offset, RECORD_FLAGS.degraded);
	}

	raw(name: string): Uint8Array | null {
		return rawParam(this.#records, this.#offset, name);
	}

	toJSON(): EventJson {
		const {num, ts, cpu, tid, name, code, dir, args} = this;
		const flags = {
			...(this.truncated && {truncated: true as const}),
			...(this.late && {late: true as const}),
			...(this.degraded && {degraded: true as const}),
		};
		const values: Record<string, JsonValue> = {};
		for (const [key, value] of args) values[key] = toJsonValue(value);
		return {num, ts: String(ts), cpu, tid, name, code, dir, ...flags, args: values};
	}

	/** `console.log(event)`. */
	[Symbol.for('nodejs.util.inspect.custom')](): unknown {
		const {num, ts, cpu, tid, name, code, dir, args} = this;
		return {num, ts, cpu, tid, name, code, dir, args: Object.fromEntries(args)};
	}
}

function flagOf(records: Records, offset: number, bit: number): boolean {
	return (records.bytes[offset + RECORD.flags]! & bit) !== 0;
}

/** The name of an event that may have one of many. */
function unusualName(records: Records, offset: number, code: number): string {
	if (code > GENERIC_CODE) return eventInfo(code)?.name ?? 'unknown';
	const words = records.u16;
	const at = (offset + RECORD.nparams) >>> 1;
	// Two parameters (one in old files), the first (ID) of two bytes: this name is asked for often, so it is read without
	// ceremony.
	const nparams = words[at]!;
	const plain = (nparams === 2 || nparams === 1) && words[at + 1] === 0 && words[at + 2] === 2;
	if (!plain) return 'unknown';
	const id = words[at + 2 + nparams]!;
	return id === 0 && nparams === 2 && words[at + 3] === 2
		? nativeSyscallName(words[at + 3 + nparams]!)
		: syscallName(id);
}

type Value = ParamValue | readonly Value[] | {readonly [key: string]: Value};

function toJsonValue(value: Value): JsonValue {
	if (typeof value === 'bigint') return String(value);
	if (typeof value !== 'object' || value === null) return value;
	if (value instanceof Uint8Array)
		return {base64: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')};
	if (Array.isArray(value)) return value.map(toJsonValue);
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toJsonValue(part as Value)]));
}
