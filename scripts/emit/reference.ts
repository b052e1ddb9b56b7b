/** The reference: docs/reference/events.md, every event, parameter and flag. */
import {
	dropped,
	dynamicTypes,
	events,
	filtered,
	firstOwnCode,
	allFlagSets,
	genericSyscalls,
	isEnter,
	kinds,
	lanes,
	schemaVersion,
	type Cause,
	type Event,
	type FlagSet,
	type KindName,
	type Param,
} from '../../schema/index.js';
import {command} from './command.js';
import {paramDoc} from './types.js';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function anchor(set: FlagSet): string {
	return `[${set.name}](#${set.name})`;
}

/** A parameter's type with what it refers to: a flag set, a directory descriptor, the types it may have. */
function typeOf({kind, set, types, dirfd}: Param, params: readonly Param[]): string {
	if (set) return `${kinds[kind].type} ${anchor(set)}`;
	if (types) return `${kinds[kind].type}: ${dynamicTypes[types].map((name: KindName) => kinds[name].type).join(', ')}`;
	if (dirfd !== undefined) return `${kinds[kind].type}, relative to \`${params[dirfd]?.name ?? ''}\``;
	return kinds[kind].type;
}

function typescriptOf({kind, empty}: Param): string {
	const type = kinds[kind].typescript;
	return `\`${empty ? `${type} | null` : type}\``;
}

function heading(event: Event): string {
	const half = event.source.includes('SYSCALL') ? (event.dir === '<' ? ', exit' : ', enter') : '';
	const code = event.code >= firstOwnCode ? `0x${event.code.toString(16)}` : String(event.code);
	const flags = event.flags.filter((flag) => flag !== 'CONVERTER_MANAGED');
	return `### ${event.name}${half}\n\nCode ${code} (\`${event.key}\`), \`${event.dir}\`, ${[event.category, ...event.source].join(', ')}${flags.length > 0 ? `; ${flags.join(', ')}` : ''}.`;
}

function section(event: Event): string {
	const rows = event.params.map((param) => [
		`\`${param.name}\``,
		typeOf(param, event.params),
		typescriptOf(param),
		paramDoc(param),
	]);
	const params = rows.length > 0 ? table(['parameter', 'type', 'in TypeScript', 'what it is'], rows) : 'No parameters.';
	return `${heading(event)}\n\n${event.doc ?? ''}\n\n${params}`;
}

const byName = (a: Event, b: Event) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.code - b.code);

function causes(list: readonly Cause[]): string {
	return table(
		['name', 'meaning'],
		list.map(({name, doc}) => [`\`${name}\``, doc]),
	);
}

function flagSection(set: FlagSet): string {
	const values = set.values.map(({name, value}) => [`\`${name}\``, String(value), `0x${value.toString(16)}`]);
	const from = set.header ? ` Kernel header: \`${set.header}\`.` : ' Not from the kernel: fillers make them.';
	return `### ${set.name}\n\n${set.doc}${from}\n\n${table(['name', 'value', ''], values)}`;
}

/** Path and text of the reference. */
export function emitReference(): Map<string, string> {
	const current = events.filter((event) => !event.old && !event.unused);
	const captured = current.filter((event) => event.captured).sort(byName);
	const own = current.filter((event) => event.code >= firstOwnCode);
	const other = current.filter((event) => !event.captured && event.code < firstOwnCode).sort(byName);
	const old = events.filter((event) => event.old);
	const names = (list: readonly Event[]) =>
		[...new Set(list.map(({name}) => name))].map((name) => `\`${name}\``).join(', ');
	const {major, minor, patch} = schemaVersion;

	const text = `<!-- Generated from schema/ by \`${command}\`: do not edit. -->

# Events

The events of the .scap format, event table ${major}.${minor}.${patch}: what triscap captures today, what else a capture file can hold,
and what the numbers in them mean. Flag values are the format's own; where the kernel's differ, drivers translate.

- \`<\` marks the exit of a syscall, \`>\` its entry and everything that is not a syscall.
- Captured: ${names(captured.filter((event) => !event.byRequest && !isEnter(event)))}.
- Captured when they are asked for by name, because there are so many: ${names(captured.filter((event) => event.byRequest))}.
- Captured at their beginning as well when enter events are asked for (\`enterEvents\`, \`--enter-events\`): ${names(captured.filter(isEnter))}.
- Any other syscall is captured as a [syscall](#syscall-exit) event under its own name, without its arguments.

## Types

${table(
	['type', 'bytes', 'in TypeScript', 'what it is'],
	Object.values(kinds).map(({type, size, typescript, doc}) => [
		type,
		size === null ? 'varies' : String(size),
		`\`${typescript}\``,
		doc,
	]),
)}

## Captured events

${captured.map(section).join('\n\n')}

## Events of our own

Made by the reader, delivered by a live capture, never written to a file.

${own.map(section).join('\n\n')}

## Syscalls without details

Captured as [syscall](#syscall-exit): ${genericSyscalls.map(({name}) => `\`${name}\``).join(', ')}.

## Events that only files of others have

Current in the format, not captured by this version: ${names(other)}.

${other.map(section).join('\n\n')}

## Old events

In captures made with older event tables.

${table(
	['code', 'event', 'name', 'parameters'],
	old.map((event) => [
		String(event.code),
		`\`${event.key}\``,
		`\`${event.dir}\` ${event.name}`,
		event.params.map(({name, kind}) => `\`${name}\` ${kinds[kind].type}`).join(', '),
	]),
)}

## Flags and values

${allFlagSets.map(flagSection).join('\n\n')}

## Lanes and causes

A hook that fires is counted per CPU and lane. Then it is filtered, dropped or delivered: \`hits = delivered + filtered + dropped\`.

Lanes:

${causes(lanes)}

Filtered:

${causes(filtered)}

Dropped:

${causes(dropped)}
`;
	return new Map([['docs/reference/events.md', text]]);
}
