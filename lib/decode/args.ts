// An event's parameters, decoded one by one when they are asked for. Each event code gets a class of its own with a
// getter per parameter, made from the generated table when the first such event is looked at.

import {TriscapError} from '../errors.js';
import {BadLength, decoderOf, type Decoder, type ParamValue} from './kinds.js';
import {RECORD, type Records} from './record.js';
import {eventInfo, type EventInfo} from './tables.js';

/** What is the same for all events of a code. */
interface Layout {
	readonly info: EventInfo;
	/** Bytes of a length cell. */
	readonly cell: 2 | 4;
	readonly decoders: readonly Decoder[];
}

let locate: (args: ArgsView, index: number) => number;
let read: (args: ArgsView, index: number) => ParamValue;
/** Bytes of the parameter that was located last: a pair for each would be one object more. */
let length = 0;

/**
 * The parameters of one event. Besides a property per parameter it can be iterated, as pairs of name and value, which is
 * how to get a plain object: `Object.fromEntries(event.args)`.
 */
export class ArgsView implements Iterable<[name: string, value: ParamValue]> {
	readonly #records: Records;
	readonly #offset: number;
	readonly #layout: Layout;

	static {
		locate = (args, index) => args.#locate(index);
		read = (args, index) => args.#read(index);
	}

	constructor(records: Records, offset: number, layout: Layout) {
		this.#records = records;
		this.#offset = offset;
		this.#layout = layout;
	}

	/** Names and values, in the order of the event's definition. */
	*[Symbol.iterator](): Iterator<[name: string, value: ParamValue]> {
		for (const [index, {name}] of this.#layout.info.params.entries()) yield [name, this.#read(index)];
	}

	[Symbol.for('nodejs.util.inspect.custom')](): unknown {
		return Object.fromEntries(this);
	}

	#read(index: number): ParamValue {
		const start = this.#locate(index);
		if (start < 0) return null;
		const {info, decoders} = this.#layout;
		const param = info.params[index]!;
		try {
			return decoders[index]!(this.#records, start, length, param);
		} catch (error) {
			throw error instanceof BadLength ? this.#corrupt(`parameter ${param.name} has ${error.message}`) : error;
		}
	}

	/** Where a parameter lies, its `length` besides; less than 0 if the event ends before it, as events of older versions do. */
	#locate(index: number): number {
		const {view, u32} = this.#records;
		const record = this.#offset;
		const {cell} = this.#layout;
		const size = u32[record >>> 2]!;
		const said = u32[(record + RECORD.length) >>> 2]!;
		if (said !== size - RECORD.ts) throw this.#corrupt(`it says it has ${said} bytes in a record of ${size}`);
		const nparams = view.getUint32(record + RECORD.nparams, true);
		const end = record + size;
		let start = record + RECORD.lengths + cell * nparams;
		if (start > end) throw this.#corrupt(`${nparams} parameters do not fit in ${size} bytes`);
		if (index >= nparams) return -1;
		for (let i = 0; ; i++) {
			const at = record + RECORD.lengths + cell * i;
			length = cell === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
			if (start + length > end) throw this.#corrupt(`parameter ${i} ends beyond the event`);
			if (i === index) return start;
			start += length;
		}
	}

	#corrupt(why: string): TriscapError {
		const {info} = this.#layout;
		return new TriscapError(
			'ERR_TRISCAP_CORRUPT_EVENT',
			`decode ${info.name} (event ${info.code}): ${why}; skip this event and report it`,
		);
	}
}

type ArgsClass = new (records: Records, offset: number, layout: Layout) => ArgsView;

interface Entry {
	readonly layout: Layout;
	readonly View: ArgsClass;
}

/** By code. */
const entries = new Map<number, Entry>();

/** A view on the parameters of the event at `offset`. */
export function argsOf(records: Records, offset: number): ArgsView {
	const code = records.u16[(offset + RECORD.code) >>> 1]!;
	const {layout, View} = entries.get(code) ?? defineClass(code);
	return new View(records, offset, layout);
}

/** One parameter's bytes as they lie in the event; `null` if it has none of that name. */
export function rawParam(records: Records, offset: number, name: string): Uint8Array | null {
	const info = eventInfo(records.u16[(offset + RECORD.code) >>> 1]!);
	const index = info?.params.findIndex((param) => param.name === name) ?? -1;
	const start = index === -1 ? -1 : locate(argsOf(records, offset), index);
	return start < 0 ? null : new Uint8Array(records.buffer, start, length);
}

function defineClass(code: number): Entry {
	const info = eventInfo(code);
	if (info === undefined)
		throw new TriscapError(
			'ERR_TRISCAP_CORRUPT_EVENT',
			`decode event ${code}: there is no such event in this version; skip it and report it`,
		);
	const View = class extends ArgsView {};
	for (const [index, {name}] of info.params.entries()) {
		Object.defineProperty(View.prototype, name, {
			enumerable: true,
			get(this: ArgsView) {
				return read(this, index);
			},
		});
	}
	const cell = info.flags.includes('LARGE_PAYLOAD') ? 4 : 2;
	const entry = {layout: {info, cell, decoders: info.params.map(decoderOf)}, View} as const;
	entries.set(code, entry);
	return entry;
}
