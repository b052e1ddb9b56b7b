/**
 * The shapes of the schema, and what the compiler cannot check about them. Declarations live in events/, flags/ and
 * syscalls.ts; index.ts brings them together. Nothing here knows C, TypeScript output or Markdown: that is scripts/emit.
 */
import {kinds, type DynamicTypes, type Format, type KindName} from './kinds.js';

/** What an event is about: the category of the .scap format. */
export type Category =
	| 'UNKNOWN'
	| 'OTHER'
	| 'FILE'
	| 'NET'
	| 'IPC'
	| 'MEMORY'
	| 'PROCESS'
	| 'SYSTEM'
	| 'SIGNAL'
	| 'USER'
	| 'TIME'
	| 'SLEEP'
	| 'IO_READ'
	| 'IO_WRITE'
	| 'IO_OTHER'
	| 'WAIT'
	| 'SCHEDULER';

/** Where an event comes from. */
export type Source = 'SYSCALL' | 'TRACEPOINT' | 'METAEVENT' | 'PLUGIN' | 'ITER' | 'INTERNAL';

/** Properties of an event; names and bits are those of the .scap format (`EF_`). */
export const eventFlags = {
	CREATES_FD: 1 << 0,
	DESTROYS_FD: 1 << 1,
	USES_FD: 1 << 2,
	READS_FROM_FD: 1 << 3,
	WRITES_TO_FD: 1 << 4,
	MODIFIES_STATE: 1 << 5,
	/** The code is taken but no event has it. */
	UNUSED: 1 << 6,
	WAITS: 1 << 7,
	SKIPPARSERESET: 1 << 8,
	/** Only old captures have it. */
	OLD_VERSION: 1 << 9,
	/** Length cells have 32 bits. */
	LARGE_PAYLOAD: 1 << 11,
	/** Readers from 2025 on convert older layouts of it, and refuse layouts they do not know. */
	CONVERTER_MANAGED: 1 << 12,
} as const;

export type EventFlag = keyof typeof eventFlags;

/** A syscall's value that becomes a parameter: the result, an argument, or its code and number (`GENERIC`). */
export type From = 'ret' | 'arg0' | 'arg1' | 'arg2' | 'arg3' | 'arg4' | 'arg5' | 'code' | 'number';

export interface Param {
	readonly name: string;
	readonly kind: KindName;
	/** How it is printed, if not as its kind says. */
	readonly format?: Format;
	/** The names of a flags, enum or mode parameter. */
	readonly set?: FlagSet;
	/** What a `dynamic` parameter may hold. */
	readonly types?: DynamicTypes;
	/** For a `relpath`: the position of the directory descriptor it is relative to. */
	readonly dirfd?: number;
	/** Where it comes from; absent when a hand-written filler puts it. */
	readonly from?: From;
	/** One of the set's translations, when the kernel's values are not the format's. */
	readonly through?: string;
	/** When it is empty, "…" of "null when …"; absent if it never is. */
	readonly empty?: string;
	/** One sentence; absent when its name and kind say it all. */
	readonly doc?: string;
}

export interface EventSpec {
	/** Never reused, never renumbered; even is enter, odd is exit; parameters are only ever appended. */
	readonly code: number;
	/** The format's name without `PPME_`, `PPME_SYSCALL_` or `PPME_SOCKET_`; the C enum has it behind `EVENT_`. */
	readonly key: string;
	readonly name: string;
	readonly category: Category;
	/** A syscall unless it says otherwise. */
	readonly source?: readonly Source[];
	readonly flags?: readonly EventFlag[];
	/** One sentence: what happened. */
	readonly doc?: string;
	/** The hand-written filler, `fill_<filler>()` of drivers/common/fillers. */
	readonly filler?: string;
	/** There are so many of it that nobody gets it without naming it. */
	readonly byRequest?: boolean;
	readonly params: readonly Param[];
}

export interface Event extends Required<Omit<EventSpec, 'doc' | 'filler'>> {
	readonly doc: string | null;
	readonly filler: string | null;
	/** `'<'` exit, `'>'` enter or not a syscall, as sysdig prints them. */
	readonly dir: '<' | '>';
	/** A driver makes it: it has a hand-written filler, or says where each parameter comes from. */
	readonly captured: boolean;
	readonly old: boolean;
	readonly unused: boolean;
}

/** A value of a flag set, with the kernel's own value where a translation needs it. */
export interface FlagValue {
	readonly name: string;
	readonly value: number;
	/** The kernel's value, per architecture where they differ. Absent: the kernel has no such flag, a filler sets it. */
	readonly kernel?: number | {readonly x86_64: number; readonly aarch64: number};
}

/** A C function from kernel values to the format's. */
export interface Translation {
	readonly name: string;
	readonly doc: string;
	/** The values it knows; default: all that have a kernel value. */
	readonly only?: readonly string[];
	/** One value out of the set, not a combination of bits; what is not in the set becomes 0. */
	readonly exclusive?: boolean;
	/** A C expression on `flags`, added to the result: for a field inside flags, such as the access mode. */
	readonly plus?: string;
}

export interface FlagSetSpec {
	readonly doc: string;
	/** The UAPI header that the kernel's values come from; absent when fillers make the values. */
	readonly header?: string;
	/** Fillers name single values: flags.h has them behind `SCAP_`. */
	readonly constants?: boolean;
	readonly translations?: readonly Translation[];
	/** In the order in which they are printed: the first that fits wins. */
	readonly values: readonly FlagValue[];
}

export interface FlagSet extends FlagSetSpec {
	readonly name: string;
}

class SchemaError extends Error {
	override get name() {
		return 'SchemaError';
	}
}

function check(condition: boolean, what: string, why: string): asserts condition {
	if (!condition) throw new SchemaError(`${what}: ${why}`);
}

/** Declares an event and checks all that can be checked about it alone. */
export function defineEvent(spec: EventSpec): Event {
	const what = `event ${spec.code} (${spec.key})`;
	const flags = spec.flags ?? [];
	const unused = flags.includes('UNUSED');
	const dir = spec.code & 1 ? '<' : '>';

	check(Number.isInteger(spec.code) && spec.code >= 0 && spec.code <= 0xffff, what, 'the code is not a u16');
	check(/^[A-Z][A-Z0-9_]*$/.test(spec.key), what, 'the key is not upper case');
	check(spec.key.endsWith(dir === '<' ? '_X' : '_E'), what, 'even codes are enter events (_E), odd ones exits (_X)');
	check(spec.params.length <= 32, what, 'more than 32 parameters');

	const names = new Set<string>();
	for (const [index, param] of spec.params.entries()) {
		const which = `${what}, parameter ${param.name}`;
		const kind = kinds[param.kind];
		const named = /^(flags|enum)\d+$/.test(param.kind) || param.kind === 'mode';

		check(!names.has(param.name), which, 'declared twice');
		names.add(param.name);
		check(/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(param.name), which, 'not an identifier');
		check(named === (param.set !== undefined), which, 'flags, enums and modes need a set, others have none');
		check(
			(param.kind === 'dynamic') === (param.types !== undefined),
			which,
			'dynamic parameters name their types, others have none',
		);
		if (param.dirfd !== undefined) {
			check(param.kind === 'relpath', which, 'only a relpath is relative to a descriptor');
			check(
				spec.params[param.dirfd]?.kind === 'fd' && param.dirfd !== index,
				which,
				'dirfd is not the position of an fd',
			);
		}
		if (param.from !== undefined) check(kind.put !== null, which, `a plain filler cannot put a ${param.kind}`);
		if (param.through !== undefined) {
			const known = param.set?.translations?.some(({name}) => name === param.through) ?? false;
			check(known && param.from !== undefined, which, `its set has no translation ${param.through}`);
		}
	}

	const from = spec.params.filter((param) => param.from !== undefined).length;
	const plain = spec.params.length > 0 && from === spec.params.length;
	check(
		from === 0 || plain || spec.filler !== undefined,
		what,
		'some parameters say where they come from, others do not',
	);
	check(!(plain && spec.filler), what, 'a plain event needs no hand-written filler');
	const captured = plain || spec.filler !== undefined;
	check(!captured || !flags.includes('OLD_VERSION'), what, 'old events are not captured');
	check(!captured || spec.doc !== undefined, what, 'a captured event needs a doc');
	check(unused || flags.includes('OLD_VERSION') || spec.doc !== undefined, what, 'a current event needs a doc');

	return {
		...spec,
		source: spec.source ?? ['SYSCALL'],
		flags,
		doc: spec.doc ?? null,
		filler: spec.filler ?? null,
		dir,
		captured,
		byRequest: spec.byRequest ?? false,
		old: flags.includes('OLD_VERSION'),
		unused,
	};
}

/** Parameters of an event that only old captures have: its kind, or its kind and set (or types, or directory). */
export type OldParams = Readonly<Record<string, KindName | Omit<Param, 'name'>>>;

/** An event that no driver makes any more: no prose, parameters by name and kind. */
export function defineOldEvent(
	spec: Omit<EventSpec, 'doc' | 'filler' | 'params'> & {readonly params?: OldParams},
): Event {
	const params = Object.entries(spec.params ?? {}).map(([name, param]) =>
		typeof param === 'string' ? {name, kind: param} : {name, ...param},
	);
	return defineEvent({...spec, flags: [...(spec.flags ?? []), 'OLD_VERSION'], params});
}

/** A code that is taken although no event has it: the other half of an event that is no enter/exit pair. */
export function defineUnused(code: number, key: string, params: readonly Param[] = []): Event {
	return defineEvent({code, key, name: 'NA', category: 'UNKNOWN', source: [], flags: ['UNUSED'], params});
}

/** Declares a flag set and checks it. */
export function defineFlags(name: string, spec: FlagSetSpec): FlagSet {
	const what = `flag set ${name}`;
	const names = new Set<string>();
	for (const value of spec.values) {
		check(!names.has(value.name), what, `${value.name} is declared twice`);
		names.add(value.name);
		check(
			Number.isInteger(value.value) && value.value >= 0 && value.value <= 0xffffffff,
			what,
			`${value.name} is not a u32`,
		);
	}
	for (const translation of spec.translations ?? []) {
		for (const only of translation.only ?? []) {
			check(
				spec.values.some((value) => value.name === only && value.kernel !== undefined),
				what,
				`${translation.name} names ${only}, which has no kernel value`,
			);
		}
	}
	return {...spec, name};
}

/** Checks what only the whole can show, and gives the events in the order of their codes. */
export function collectEvents(groups: readonly (readonly Event[])[]): readonly Event[] {
	const events = groups.flat().sort((a, b) => a.code - b.code);
	const keys = new Set<string>();
	for (const [index, event] of events.entries()) {
		const what = `event ${event.code} (${event.key})`;
		check(events[index + 1]?.code !== event.code, what, 'another event has this code');
		check(!keys.has(event.key), what, 'another event has this key');
		keys.add(event.key);
		const sibling = events.find((other) => other.code === (event.code ^ 1));
		if (sibling && !event.unused && !sibling.unused)
			check(sibling.name === event.name, what, `its sibling is called ${sibling.name}`);
	}
	return events;
}
