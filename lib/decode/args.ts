// An event's parameters, decoded one by one when they are asked for. Each event code gets a class of its own with a
// getter per parameter, made from the generated table when the first such event is looked at.

import {TriscapError} from '../errors.js';
import {BadLength, decode, type ParamValue} from './kinds.js';
import {RECORD, type Records} from './record.js';
import {eventInfo, type EventInfo, type ParamInfo} from './tables.js';

const LARGE = 'LARGE_PAYLOAD';

let locate: (args: ArgsView, index: number) => readonly [start: number, length: number] | null;
let read: (args: ArgsView, index: number, param: ParamInfo) => ParamValue;

/**
 * The parameters of one event. Besides a property per parameter it can be iterated, as pairs of name and value, which is
 * how to get a plain object: `Object.fromEntries(event.args)`.
 */
export class ArgsView implements Iterable<[name: string, value: ParamValue]> {
	readonly #records: Records;
	readonly #offset: number;
	readonly #info: EventInfo;

	static {
		locate = (args, index) => args.#locate(index);
		read = (args, index, param) => args.#read(index, param);
	}

	constructor(records: Records, offset: number, info: EventInfo) {
		this.#records = records;
		this.#offset = offset;
		this.#info = info;
	}

	/** Names and values, in the order of the event's definition. */
	*[Symbol.iterator](): Iterator<[name: string, value: ParamValue]> {
		for (const [index, param] of this.#info.params.entries()) yield [param.name, this.#read(index, param)];
	}

	[Symbol.for('nodejs.util.inspect.custom')](): unknown {
		return Object.fromEntries(this);
	}

	#read(index: number, param: ParamInfo): ParamValue {
		const place = this.#locate(index);
		if (place === null) return null;
		try {
			return decode(this.#records, place[0], place[1], param);
		} catch (error) {
			throw error instanceof BadLength ? this.#corrupt(`parameter ${param.name} has ${error.message}`) : error;
		}
	}

	/** Where a parameter lies; `null` if the event ends before it, as events of older versions do. */
	#locate(index: number): readonly [start: number, length: number] | null {
		const {view, u32} = this.#records;
		const record = this.#offset;
		const size = u32[record >>> 2]!;
		const length = u32[(record + RECORD.length) >>> 2]!;
		if (length !== size - RECORD.ts) throw this.#corrupt(`it says it has ${length} bytes in a record of ${size}`);
		const nparams = view.getUint32(record + RECORD.nparams, true);
		const cell = this.#info.flags.includes(LARGE) ? 4 : 2;
		const end = record + size;
		let start = record + RECORD.lengths + cell * nparams;
		if (start > end) throw this.#corrupt(`${nparams} parameters do not fit in ${size} bytes`);
		if (index >= nparams) return null;
		for (let i = 0; ; i++) {
			const at = record + RECORD.lengths + cell * i;
			const bytes = cell === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
			if (start + bytes > end) throw this.#corrupt(`parameter ${i} ends beyond the event`);
			if (i === index) return [start, bytes];
			start += bytes;
		}
	}

	#corrupt(why: string): TriscapError {
		return new TriscapError(
			'ERR_TRISCAP_CORRUPT_EVENT',
			`decode ${this.#info.name} (event ${this.#info.code}): ${why}; skip this event and report it`,
		);
	}
}

type ArgsClass = new (records: Records, offset: number, info: EventInfo) => ArgsView;

const classes = new Map<number, {readonly info: EventInfo; readonly View: ArgsClass}>();

/** A view on the parameters of the event at `offset`. */
export function argsOf(records: Records, offset: number): ArgsView {
	const code = records.u16[(offset + RECORD.code) >>> 1]!;
	const {info, View} = classes.get(code) ?? defineClass(code);
	return new View(records, offset, info);
}

/** One parameter's bytes as they lie in the event; `null` if it has none of that name. */
export function rawParam(records: Records, offset: number, name: string): Uint8Array | null {
	const info = eventInfo(records.u16[(offset + RECORD.code) >>> 1]!);
	const index = info?.params.findIndex((param) => param.name === name) ?? -1;
	const place = index === -1 ? null : locate(argsOf(records, offset), index);
	return place && new Uint8Array(records.buffer, place[0], place[1]);
}

function defineClass(code: number): {readonly info: EventInfo; readonly View: ArgsClass} {
	const info = eventInfo(code);
	if (info === undefined)
		throw new TriscapError(
			'ERR_TRISCAP_CORRUPT_EVENT',
			`decode event ${code}: there is no such event in this version; skip it and report it`,
		);
	const View = class extends ArgsView {};
	for (const [index, param] of info.params.entries()) {
		Object.defineProperty(View.prototype, param.name, {
			enumerable: true,
			get(this: ArgsView) {
				return read(this, index, param);
			},
		});
	}
	const entry = {info, View};
	classes.set(code, entry);
	return entry;
}
