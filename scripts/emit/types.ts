/** lib/events/generated: types of events, live and recorded. */
import {events, genericSyscalls, isEnter, kinds, liveEvents, type Event, type Param} from '../../schema/index.js';
import {banner, comment, quote} from './typescript-text.js';

/** Types that a parameter may have and that lib/decode/kinds.ts defines. */
const compoundTypes = ['DynamicValue', 'PolledFd', 'SocketAddress', 'SocketTuple'];

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
	for (const name of missing) {
		lines.push(comment('Only the other half of the syscall has it.', '\t'), `\treadonly ${name}?: undefined;`);
	}
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
	const enters = named.filter(isEnter).sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const event of named) if (!isEnter(event)) byName.set(event.name, [...(byName.get(event.name) ?? []), event]);
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

/** What comes besides when \`enterEvents\` is asked for: the same syscalls, when they begin. */
export interface EnterEventMap {
${enters.flatMap((event) => [comment(event.doc ?? '', '\t'), `\t${event.name}: ${typeName(event)}Event;`]).join('\n')}
}

/** Syscalls of which only the fact is captured, by name. */
export interface GenericEventMap {
${generic.flatMap((name) => [comment(about(name), '\t'), `\t${name}: GenericEvent<${quote(name)}>;`]).join('\n')}
}

/** Every event that a live capture can deliver unless \`enterEvents\` is asked for, by name. */
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
	const byName = new Map<string, Map<string, Param[]>>();
	for (const {name, params, unused, key} of events) {
		if (unused || key.startsWith('GENERIC')) continue;
		const keys = byName.get(name) ?? new Map<string, Param[]>();
		byName.set(name, keys);
		for (const param of params) keys.set(param.name, [...(keys.get(param.name) ?? []), param]);
	}
	const member = ([name, variants]: [string, Param[]]) => {
		const types = new Set(variants.map(({kind}) => kinds[kind].typescript));
		const best = variants.find(({doc}) => doc !== undefined) ?? variants[0];
		const doc = comment(best ? paramDoc({name, kind: best.kind, ...(best.doc && {doc: best.doc})}) : '', '\t\t');
		return `${doc}\n\t\treadonly ${name}: ${[...types].join(' | ')} | null | undefined;\n`;
	};
	const body = [...byName]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, keys]) => {
			const braces = keys.size > 0 ? `{\n${[...keys].map(member).join('')}\t}` : '{}';
			return `${comment(`Arguments of any version of ${name}.`, '\t')}\n\t${name}: ${braces};`;
		})
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

function index(): [string, string] {
	return [
		'lib/events/generated/index.ts',
		`${banner}
// Types of live events; those of recorded ones (recorded.ts) belong to whoever reads files.

export type * from './event-map.js';
export type * from './live.js';
`,
	];
}

/** Path and text of every file of types. */
export function emitTypes(): Map<string, string> {
	return new Map([liveTypes(), eventMap(), recordedTypes(), index()]);
}
