/** lib/decode/generated: what the decoder and the formatter look up. */
import {
	allFlagSets,
	dropped,
	dynamicTypes,
	eventByKey,
	eventOfSyscall,
	events,
	filtered,
	kinds,
	lanes,
	record,
	recordFlags,
	schemaVersion,
	syscalls,
	type Cause,
	type FlagSet,
	type Param,
	type Syscall,
} from '../../schema/index.js';
import {banner, comment, list, object, quote} from './typescript-text.js';

/** A parameter's constant: named after all that distinguishes it, so that a new one renames no other. */
function paramConstant({name, kind, format, set, types, dirfd}: Param): string {
	return [name, kind, format, set?.name, types, dirfd].filter((part) => part !== undefined).join('_');
}

function paramLiteral({name, kind, format, set, types, dirfd}: Param): string {
	return object({
		name: quote(name),
		kind: quote(kind),
		format: quote(format ?? kinds[kind].format),
		set: set && quote(set.name),
		types: types && list(dynamicTypes[types]),
		dirfd: dirfd?.toString(),
	});
}

/** Sets of which a parameter holds exactly one value. */
const exclusiveSets = new Set(
	events.flatMap(({params}) => params.filter(({kind}) => kind.startsWith('enum')).map(({set}) => set?.name)),
);

function flagTable({name, values}: FlagSet): string {
	const rows = values.map((value) => `\t\t\t{name: ${quote(value.name)}, value: ${value.value}},\n`);
	return `\t${name}: {\n\t\texclusive: ${exclusiveSets.has(name)},\n\t\tvalues: [\n${rows.join('')}\t\t],\n\t},`;
}

/** Codes of tracepoints have the name and code of the tracepoint's event. */
function syscallRow({code, name, event: key, numbers}: Syscall): string {
	const [native] = numbers.x86_64;
	const own = key === null ? null : eventByKey(key);
	if (own && !own.source.includes('SYSCALL')) return `\t{name: ${quote(own.name)}, event: ${own.code}},`;
	return `\t{name: ${quote(name)}, event: ${eventOfSyscall(code).code}${native === undefined ? '' : `, native: ${native}`}},`;
}

function tables(): [string, string] {
	const params = new Map(
		events.flatMap((event) => event.params.map((param) => [paramConstant(param), paramLiteral(param)] as const)),
	);
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
			byRequest: String(event.byRequest),
			old: String(event.old),
			unused: String(event.unused),
			params: `[${event.params.map(paramConstant).join(', ')}]`,
		}),
	);
	return [
		'lib/decode/generated/tables.ts',
		`${banner}
// What the decoder and the formatter know about events and syscalls.

import type {EventInfo, ParamInfo, SyscallInfo} from '../tables.js';

/** Version of the .scap event table. */
export const schemaVersion = '${schemaVersion.major}.${schemaVersion.minor}.${schemaVersion.patch}';

// Parameters; many events share one.
${[...params].map(([constant, literal]) => `const ${constant}: ParamInfo = ${literal};`).join('\n')}

/** Every event code in order, old and unused ones included, then our own. */
export const events: readonly EventInfo[] = [
${rows.map((row) => `\t${row},`).join('\n')}
];

/** By syscall code (ppm_sc): its name and the event it becomes; tracepoints have codes too. */
export const syscalls: readonly SyscallInfo[] = [
${syscalls.map(syscallRow).join('\n')}
];
`,
	];
}

function flagTables(): [string, string] {
	return [
		'lib/decode/generated/flags.ts',
		`${banner}
// Names of flags and values. A capture that prints nothing does without them: they are not part of tables.ts.

import type {FlagTable} from '../tables.js';

/** Names of flags and values, in the order in which they are tried. */
export const flagTables: {readonly [name: string]: FlagTable} = {
${allFlagSets.map(flagTable).join('\n')}
};
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
${comment(doc)}
export type ${type} =
${causes.map((cause) => `${comment(cause.doc, '\t')}\n\t| ${quote(cause.name)}`).join('\n')};

${comment(`Every {@link ${type}}, at its position in the counters.`)}
export const ${constant}: readonly ${type}[] = ${list(causes.map(({name}) => name))};
`;
	return [
		'lib/decode/generated/ledger.ts',
		`${banner}
// What can become of a hook that fired: positions in the driver's counters.
${names('lanes', 'Lane', 'A hook that counts on its own.', lanes)}${names('filteredCauses', 'FilteredCause', 'Why an event was left out on purpose.', filtered)}${names('droppedCauses', 'DroppedCause', 'Why a wanted event was lost.', dropped)}`,
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

/** Path and text of every table. */
export function emitTables(): Map<string, string> {
	return new Map([tables(), flagTables(), kindTable(), ledger(), recordLayout()]);
}
