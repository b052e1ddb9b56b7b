/** The TypeScript side of the schema: types of live events, types of recorded ones, and the decoder's tables. */
import {
	dropped,
	dynamicTypes,
	eventOfSyscall,
	events,
	filtered,
	allFlagSets,
	genericSyscalls,
	kinds,
	lanes,
	liveEvents,
	record,
	recordFlags,
	schemaVersion,
	syscalls,
	type Cause,
	type Event,
	type Param,
} from '../../schema/index.js';
import {command} from './command.js';

const banner = `// Generated from schema/ by \`${command}\`: do not edit.`;

/** Types that a parameter may have and that lib/decode/kinds.ts defines. */
const compoundTypes = ['DynamicValue', 'PolledFd', 'SocketAddress', 'SocketTuple'];

function quote(text: string): string {
	return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function comment(text: string, indent = ''): string {
	return `${indent}/** ${text} */`;
}

function pascal(name: string): string {
	return name.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `OpenatExit`; events that are no half of a syscall have just their name. */
export function typeName(event: Event): string {
	const half = event.source.includes('SYSCALL') ? (event.dir === '<' ? 'Exit' : 'Enter') : '';
	return pascal(event.name) + half;
}

/** What the reference and the types say about a parameter. */
export function paramDoc(param: Param): string {
	const {doc} = kinds[param.kind];
	const what = param.doc ?? `${doc.charAt(0).toUpperCase()}${doc.slice(1)}.`;
	return param.empty ? `${what} \`null\` when ${param.empty}.` : what;
}

function importCompounds(body: string): string {
	const used = compoundTypes.filter((type) => new RegExp(`\\b${type}\\b`).test(body));
	return used.length > 0 ? `import type {${used.join(', ')}} from '../../decode/kinds.js';\n` : '';
}

/** Events that share a name are told apart by `dir`; every key exists on each, so that none needs narrowing to be asked for. */
function siblings(event: Event): readonly Event[] {
	return liveEvents.filter((other) => other !== event && other.name === event.name);
}

function argsInterface(event: Event): string {
	const lines = event.params.flatMap((param) => {
		const type = kinds[param.kind].typescript;
		const value = param.empty && type !== 'Uint8Array' && !type.endsWith('[]') ? `${type} | null` : type;
		return [comment(paramDoc(param), '\t'), `\treadonly ${param.name}: ${value};`];
	});
	const own = new Set(event.params.map(({name}) => name));
	const missing = new Set(
		siblings(event)
			.flatMap(({params}) => params.map(({name}) => name))
			.filter((name) => !own.has(name)),
	);
	for (const name of missing)
		lines.push(comment('Only the other half of the syscall has it.', '\t'), `\treadonly ${name}?: undefined;`);
	const doc = `Arguments of {@link ${typeName(event)}Event}.`;
	return `${comment(doc)}\nexport interface ${typeName(event)}Args {\n${lines.join('\n')}\n}`;
}

function eventInterface(event: Event): string {
	const base = `EventBase<${quote(event.name)}, ${event.code}, ${quote(event.dir)}, ${typeName(event)}Args>`;
	return `${comment(event.doc ?? '')}\nexport interface ${typeName(event)}Event extends ${base} {}`;
}

/** GENERIC_X has a name per syscall: its type is hand-written, in lib/events/event.ts. */
const named = liveEvents.filter((event) => event.key !== 'GENERIC_X');

function liveTypes(): [string, string] {
	const body = named.map((event) => `${argsInterface(event)}\n\n${eventInterface(event)}`).join('\n\n');
	return [
		'lib/events/generated/live.ts',
		`${banner}
// Events that a live capture can deliver, with a type for the arguments of each.

${importCompounds(body)}import type {EventBase} from '../event.js';

${body}
`,
	];
}

function eventMap(): [string, string] {
	const byName = new Map<string, Event[]>();
	for (const event of named) byName.set(event.name, [...(byName.get(event.name) ?? []), event]);
	const types = named.map((event) => `${typeName(event)}Event`).sort();
	const members = [...byName]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([name, list]) => [
			comment(list[0]?.doc ?? '', '\t'),
			`\t${name}: ${list.map((event) => `${typeName(event)}Event`).join(' | ')};`,
		]);
	const generic = genericSyscalls.map(({name}) => name).sort();
	const about = (name: string) =>
		name === 'unknown' ? 'A syscall that is newer than this version.' : `${name}(2); its arguments are not captured.`;
	return [
		'lib/events/generated/event-map.ts',
		`${banner}
// Which event each name stands for.

import type {GenericEvent} from '../event.js';
import type {
${types.map((type) => `\t${type},`).join('\n')}
} from './live.js';

/** Events with arguments of their own, by name. */
export interface DetailedEventMap {
${members.join('\n')}
}

/** Syscalls of which only the fact is captured, by name. */
export interface GenericEventMap {
${generic.flatMap((name) => [comment(about(name), '\t'), `\t${name}: GenericEvent<${quote(name)}>;`]).join('\n')}
}

/** Every event that a live capture can deliver, by name. */
export interface EventMap extends DetailedEventMap, GenericEventMap {}

/** Name of an event that a live capture can deliver. */
export type EventName = keyof EventMap;

/** Name of a syscall of which only the fact is captured. */
export type GenericSyscallName = keyof GenericEventMap;
`,
	];
}

/** In a file, one name has had many layouts: a key that a layout lacks is undefined, an empty parameter is null. */
function recordedTypes(): [string, string] {
	const byName = new Map<string, Map<string, Set<string>>>();
	for (const {name, params, unused, key} of events) {
		if (unused || key.startsWith('GENERIC')) continue;
		const keys = byName.get(name) ?? new Map<string, Set<string>>();
		byName.set(name, keys);
		for (const param of params) {
			const type = kinds[param.kind].typescript;
			keys.set(param.name, (keys.get(param.name) ?? new Set<string>()).add(type));
		}
	}
	const sorted = [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
	const member = ([name, types]: [string, Set<string>]) =>
		`\t\treadonly ${name}: ${[...types].join(' | ')} | null | undefined;`;
	const body = sorted
		.map(
			([name, keys]) =>
				`\t/** Arguments of any version of ${name}. */\n\t${name}: {${keys.size > 0 ? `\n${[...keys].map(member).join('\n')}\n\t` : ''}};`,
		)
		.join('\n');
	return [
		'lib/events/generated/recorded.ts',
		`${banner}
// Arguments of events in capture files, whatever version of the event table wrote them.

${importCompounds(body)}
/** Arguments by event name; a key that this version of the event does not have is undefined, an empty parameter is null. */
export interface RecordedArgsMap {
${body}
}
`,
	];
}

function object(fields: Readonly<Record<string, string | undefined>>): string {
	return `{${Object.entries(fields)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${key}: ${value as string}`)
		.join(', ')}}`;
}

function list(items: readonly string[]): string {
	return `[${items.map(quote).join(', ')}]`;
}

function tables(): [string, string] {
	const params = new Map<string, string>();
	const paramOf = (param: Param) => {
		const text = object({
			name: quote(param.name),
			kind: quote(param.kind),
			format: quote(param.format ?? kinds[param.kind].format),
			set: param.set && quote(param.set.name),
			types: param.types && list(dynamicTypes[param.types]),
			dirfd: param.dirfd?.toString(),
		});
		const name = params.get(text) ?? `p${params.size}`;
		params.set(text, name);
		return name;
	};
	const rows = events.map((event) =>
		object({
			code: String(event.code),
			key: quote(event.key),
			name: quote(event.name),
			dir: quote(event.dir),
			category: quote(event.category),
			source: list(event.source),
			flags: list(event.flags),
			captured: String(event.captured),
			old: String(event.old),
			unused: String(event.unused),
			params: `[${event.params.map(paramOf).join(', ')}]`,
		}),
	);
	const exclusive = new Set(
		events.flatMap((event) => event.params.filter(({kind}) => kind.startsWith('enum')).map(({set}) => set?.name)),
	);
	const sets = allFlagSets.map(
		(set) =>
			`\t${set.name}: {\n\t\texclusive: ${String(exclusive.has(set.name))},\n\t\tvalues: [\n${set.values.map(({name, value}) => `\t\t\t{name: ${quote(name)}, value: ${value}},`).join('\n')}\n\t\t],\n\t},`,
	);
	const calls = syscalls.map(({code, name, event: key}) => {
		const event = eventOfSyscall(code);
		const tracepoint =
			key === null ? undefined : events.find((other) => other.key === key && !other.source.includes('SYSCALL'));
		return `\t{name: ${quote(tracepoint?.name ?? name)}, event: ${tracepoint?.code ?? event.code}},`;
	});
	return [
		'lib/decode/generated/tables.ts',
		`${banner}
// What the decoder and the formatter know about events, flags and syscalls.

import type {EventInfo, FlagTable, ParamInfo, SyscallInfo} from '../tables.js';

/** Version of the .scap event table. */
export const schemaVersion = '${schemaVersion.major}.${schemaVersion.minor}.${schemaVersion.patch}';

// Parameters; many events share one.
${[...params].map(([text, name]) => `const ${name}: ParamInfo = ${text};`).join('\n')}

/** Every event code in order, old and unused ones included, then our own. */
export const events: readonly EventInfo[] = [
${rows.map((row) => `\t${row},`).join('\n')}
];

/** Names of flags and values, in the order in which they are tried. */
export const flagTables: {readonly [name: string]: FlagTable} = {
${sets.join('\n')}
};

/** By syscall code (ppm_sc): its name and the event it becomes; tracepoints have codes too. */
export const syscalls: readonly SyscallInfo[] = [
${calls.join('\n')}
];
`,
	];
}

function kindTable(): [string, string] {
	const entries = Object.entries(kinds);
	return [
		'lib/decode/generated/kinds.ts',
		`${banner}
// Kinds of parameters: type in the .scap format, and bytes on the wire (null: each value has its own length).

/** What each kind of parameter is on the wire. */
export const kindTable = {
${entries.map(([name, {type, size}]) => `\t${name}: {type: ${quote(type)}, size: ${String(size)}},`).join('\n')}
} as const satisfies Record<string, {readonly type: string; readonly size: number | null}>;

/** How a parameter lies in an event, and what it is in TypeScript. */
export type KindName = keyof typeof kindTable;
`,
	];
}

function ledger(): [string, string] {
	const names = (constant: string, type: string, doc: string, causes: readonly Cause[]) => `
/** ${doc} */
export const ${constant} = [
${causes.map((cause) => `${comment(cause.doc, '\t')}\n\t${quote(cause.name)},`).join('\n')}
] as const;

/** One of {@link ${constant}}. */
export type ${type} = (typeof ${constant})[number];
`;
	return [
		'lib/decode/generated/ledger.ts',
		`${banner}
// What can become of a hook that fired: positions in the driver's counters.
${names('lanes', 'Lane', 'Hooks that count on their own.', lanes)}${names('filteredCauses', 'FilteredCause', 'Why an event was left out on purpose.', filtered)}${names('droppedCauses', 'DroppedCause', 'Why a wanted event was lost.', dropped)}`,
	];
}

function recordLayout(): [string, string] {
	const lines = (fields: Readonly<Record<string, number>>) =>
		Object.entries(fields)
			.map(([name, value]) => `\t${name}: ${value},`)
			.join('\n');
	return [
		'lib/decode/generated/record.ts',
		`${banner}
// The layout of drivers/common/record.h.

/** Offsets in a record: our header of 16 bytes, then the event as a .scap file holds it. */
export const RECORD = {
${lines(record)}
} as const;

/** Bits of a record's \`flags\`: cut for want of room, older than one already handed out, sent as GENERIC. */
export const RECORD_FLAGS = {
${lines(recordFlags)}
} as const;
`,
	];
}

function index(): [string, string] {
	return [
		'lib/events/generated/index.ts',
		`${banner}
// Types of events, live and recorded.

export type * from './event-map.js';
export type * from './live.js';
export type * from './recorded.js';
`,
	];
}

/** Path and text of every generated TypeScript file. */
export function emitTypeScript(): Map<string, string> {
	return new Map([liveTypes(), eventMap(), recordedTypes(), index(), tables(), kindTable(), ledger(), recordLayout()]);
}
