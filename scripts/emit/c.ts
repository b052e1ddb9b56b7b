/**
 * The C side of the schema: drivers/common/generated/*.h. Included by eBPF programs, by the kernel module, by the addon
 * (C++) and by user-space tests, so: `__u8`-like types from the includer, no libc, nothing that needs a data section.
 */
import {
	dropped,
	events,
	eventByKey,
	eventOfSyscall,
	filtered,
	firstOwnCode,
	flagSets,
	kinds,
	lanes,
	liveEvents,
	schemaVersion,
	supportedArchitectures,
	syscalls,
	type Architecture,
	type Cause,
	type Event,
	type FlagSet,
	type FlagValue,
	type From,
	type Translation,
} from '../../schema/index.js';

import {command} from './command.js';

/** Where syscall tables end: one more than the largest number of any architecture, rounded up. */
const syscallTableSize = 512;

function header(path: string, about: string, body: string): [string, string] {
	const guard = `TRISCAP_GENERATED_${path.toUpperCase().replace(/\W/g, '_')}`;
	const text = `/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from schema/ by \`${command}\`: do not edit. */
/*
${about
	.split('\n')
	.map((line) => ` * ${line}`.trimEnd())
	.join('\n')}
 */
#ifndef ${guard}
#define ${guard}

${body.trim()}

#endif
`;
	return [`drivers/common/generated/${path}`, text];
}

/** `#define name(arguments)` over lines, with a continuation on all but the last. */
function macro(signature: string, lines: readonly string[]): string {
	return [`#define ${signature}`, ...lines.map((line) => `\t${line}`)].join(' \\\n');
}

function eventsHeader() {
	const codes = events.map(
		(event) => `\tEVENT_${event.key} = ${event.code >= firstOwnCode ? `0x${event.code.toString(16)}` : event.code},`,
	);
	const made = liveEvents.filter((event) => event.captured);
	return header(
		'events.h',
		'Codes of all events, and how many parameters those have that a driver makes.\nFrom TRISCAP_FIRST_OWN_EVENT on, codes are our own and in no file.',
		`
#define TRISCAP_SCHEMA_MAJOR ${schemaVersion.major}
#define TRISCAP_SCHEMA_MINOR ${schemaVersion.minor}

#define TRISCAP_FIRST_OWN_EVENT 0x${firstOwnCode.toString(16)}

enum triscap_event_code {
${codes.join('\n')}
};

/* One more than the largest code of the .scap format. */
#define TRISCAP_EVENT_CODES ${Math.max(...events.filter((event) => event.code < firstOwnCode).map((event) => event.code)) + 1}

enum triscap_event_nparams {
${made.map((event) => `\tEVENT_${event.key}_NPARAMS = ${event.params.length},`).join('\n')}
};

/* X(key, code, name, nparams, is_exit) for every event that a driver makes. */
${macro(
	'TRISCAP_EACH_EVENT(X)',
	made.map(
		(event) => `X(${event.key}, ${event.code}, "${event.name}", ${event.params.length}, ${event.dir === '<' ? 1 : 0})`,
	),
)}
`,
	);
}

function ledgerHeader() {
	const list = (kind: string, plural: string, causes: readonly Cause[]) => `
enum triscap_${kind.toLowerCase()} {
${causes.map(({name, doc}) => `\t${kind}_${name.toUpperCase()}, /* ${doc} */`).join('\n')}
	TRISCAP_${plural}
};

${macro(
	`TRISCAP_EACH_${kind}(X)`,
	causes.map(({name}) => `X(${name.toUpperCase()}, "${name}")`),
)}
`;
	return header(
		'ledger.h',
		'What can become of a hook that fired: positions in the arrays of\ncommon/ledger.h, and their names for X(NAME, "name").',
		[
			list('LANE', 'LANES', lanes),
			list('FILTERED', 'FILTERED_CAUSES', filtered),
			list('DROPPED', 'DROPPED_CAUSES', dropped),
		].join(''),
	);
}

const hex = (value: number | bigint) => `0x${value.toString(16)}`;

/** The kernel's value of a flag, or undefined. */
function kernelValue({kernel}: FlagValue, architecture: 'x86_64' | 'aarch64'): number | undefined {
	return typeof kernel === 'object' ? kernel[architecture] : kernel;
}

/**
 * Bits that move by the same distance become one mask and one shift; compilers turn neither into a branch, which matters
 * because this runs for every captured open.
 */
function bitTerms(values: readonly (readonly [from: number, to: number])[]): string[] {
	const byShift = new Map<number, bigint>();
	for (const [from, to] of values) {
		const shift = Math.log2(to) - Math.log2(from);
		if (!Number.isInteger(Math.log2(from)) || !Number.isInteger(Math.log2(to)))
			throw new Error(`${hex(from)} -> ${hex(to)} is not one bit`);
		byShift.set(shift, (byShift.get(shift) ?? 0n) | BigInt(from));
	}
	return [...byShift]
		.sort(([a], [b]) => a - b)
		.map(([shift, mask]) => {
			const masked = `(flags & ${hex(mask)})`;
			return shift === 0 ? masked : shift > 0 ? `${masked} << ${shift}` : `${masked} >> ${-shift}`;
		});
}

function knownValues(set: FlagSet, {only}: Translation) {
	return set.values.filter((value) => value.kernel !== undefined && (!only || only.includes(value.name)));
}

function bitTranslation(set: FlagSet, translation: Translation): string {
	const known = knownValues(set, translation);
	const body = (architecture: 'x86_64' | 'aarch64') => {
		const pairs = known.map((value) => [kernelValue(value, architecture) as number, value.value] as const);
		const terms = [...(translation.plus ? [`(${translation.plus})`] : []), ...bitTerms(pairs)];
		return `\treturn ${terms.join(' |\n\t       ')};`;
	};
	const x86 = body('x86_64');
	const arm = body('aarch64');
	const text = x86 === arm ? x86 : `#ifdef TRISCAP_ARM64\n${arm}\n#else\n${x86}\n#endif`;
	return `static __always_inline __u32 ${translation.name}(__u64 flags)\n{\n${text}\n}`;
}

function enumTranslation(set: FlagSet, translation: Translation): string {
	const cases = knownValues(set, translation)
		.map((value) => [kernelValue(value, 'x86_64') as number, value] as const)
		.sort(([a], [b]) => a - b);
	return enumSwitch(translation.name, cases);
}

/**
 * Runs of consecutive values become a constant that is shifted: a switch would be compiled to a table in a data section,
 * which programs for kernels before 5.2 cannot have.
 */
function enumSwitch(name: string, cases: readonly (readonly [number, FlagValue])[]): string {
	const width = Math.max(...cases.map(([, {value}]) => value)).toString(2).length;
	const perWord = Math.floor(64 / width);
	const words: {first: number; word: bigint; count: number; names: string[]}[] = [];
	for (const [from, {value, name: flag}] of cases) {
		let last = words.at(-1);
		if (!last || from - last.first >= perWord) words.push((last = {first: from, word: 0n, count: 0, names: []}));
		last.word |= BigInt(value) << BigInt((from - last.first) * width);
		last.count = from - last.first + 1;
		last.names.push(flag);
	}
	const lines = words.map(({first, word, count, names}) => {
		const index = first === 0 ? 'value' : `(value - ${first})`;
		return `\t/* ${first}: ${names.join(', ')} */\n\tif (${first === 0 ? `value < ${count}` : `value - ${first} < ${count}`})\n\t\treturn (${hex(word)}ULL >> (${index} * ${width})) & ${hex((1 << width) - 1)};`;
	});
	return `static __always_inline __u32 ${name}(__u32 value)\n{\n${lines.join('\n')}\n\treturn 0;\n}`;
}

function wrapComment(text: string): string {
	const lines = [''];
	for (const word of text.split(' ')) {
		const last = lines.length - 1;
		if (lines[last] && `${lines[last]} ${word}`.length > 74) lines.push(word);
		else lines[last] = lines[last] ? `${lines[last]} ${word}` : word;
	}
	return lines.length === 1 ? `/* ${lines[0]} */` : `/*\n${lines.map((line) => ` * ${line}`).join('\n')}\n */`;
}

function flagsHeader() {
	const sets = Object.values(flagSets) as FlagSet[];
	const constants = sets.filter((set) => set.constants);
	const names = constants.flatMap((set) => set.values.map(({name}) => name));
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice) throw new Error(`SCAP_${twice} would be defined twice`);

	const translations = sets.flatMap((set) => (set.translations ?? []).map((translation) => ({set, translation})));
	return header(
		'flags.h',
		"Flag values of the .scap format, and functions that make them of the kernel's.\nValues that differ between architectures are arm64's where the target is arm64\n(eBPF programs say so with -D__TARGET_ARCH_arm64), and otherwise x86's.",
		`
#if defined(__TARGET_ARCH_arm64) || defined(__aarch64__)
#define TRISCAP_ARM64
#endif

${constants.map((set) => `${wrapComment(set.doc)}\nenum {\n${set.values.map(({name, value}) => `\tSCAP_${name} = ${hex(value)},`).join('\n')}\n};`).join('\n\n')}

${translations.map(({set, translation}) => `${wrapComment(translation.doc)}\n${translation.exclusive ? enumTranslation(set, translation) : bitTranslation(set, translation)}`).join('\n\n')}
`,
	);
}

function syscallsHeader(architecture: Architecture) {
	const upper = architecture.toUpperCase();
	const generic = eventByKey('GENERIC_X');
	const byNumber = new Map(
		syscalls.flatMap((syscall) => syscall.numbers[architecture].map((number) => [number, syscall] as const)),
	);
	const lines = Array.from({length: syscallTableSize}, (_, number) => {
		const syscall = byNumber.get(number);
		const event = syscall ? eventOfSyscall(syscall.code) : generic;
		return `X(${number}, ${event.key}, ${syscall?.code ?? 0})${syscall ? ` /* ${syscall.name} */` : ''}`;
	});
	return header(
		`syscalls_${architecture}.h`,
		`X(number, key, code) for each of the ${syscallTableSize} places of ${architecture}'s syscall table:\nthe event that the syscall becomes and its code, 0 when it is unknown to us.`,
		macro(`TRISCAP_SYSCALLS_${upper}(X)`, lines),
	);
}

const sources: Readonly<Record<From, string>> = {
	ret: 'syscall_ret(c)',
	arg0: 'syscall_arg(c, 0)',
	arg1: 'syscall_arg(c, 1)',
	arg2: 'syscall_arg(c, 2)',
	arg3: 'syscall_arg(c, 3)',
	arg4: 'syscall_arg(c, 4)',
	arg5: 'syscall_arg(c, 5)',
	code: '',
	number: '',
};

/** GENERIC has no filler: every driver's dispatcher makes it, because it is also what a missing filler falls back to. */
const filled = liveEvents.filter((event) => event.captured && event.key !== 'GENERIC_X');

/** The suffix of an event's filler: fill_<suffix>(). Plain ones are named after the event. */
function fillerName(event: Event): string {
	return event.filler ?? event.name;
}

function plainFiller(event: Event): string {
	const puts = event.params.map(({kind, from, through}) => {
		const {put, ...rest} = kinds[kind];
		const source = sources[from as From];
		const value = through
			? `${through}(${source})`
			: from?.startsWith('arg') && 'argumentCast' in rest
				? `${rest.argumentCast}${source}`
				: source;
		return `\t${put}(c, ${value});`;
	});
	return `${wrapComment(`${event.key}: ${event.params.map(({name}) => name).join(', ')}.`)}
static __always_inline void fill_${fillerName(event)}(struct capture *c)
{
${puts.join('\n')}
}`;
}

function plainFillersHeader() {
	return header(
		'plain_fillers.h',
		'Fillers of events whose parameters are the result and arguments of the syscall.\nIncluded after common/capture.h and flags.h.',
		filled
			.filter((event) => event.filler === null)
			.map(plainFiller)
			.join('\n\n'),
	);
}

/** Bytes of all parameters together, or null when one of them has its own length. */
function payloadBytes(event: Event): number | null {
	return event.params.reduce<number | null>((sum, {kind, empty}) => {
		const {size} = kinds[kind];
		return sum === null || size === null || empty !== undefined ? null : sum + size;
	}, 0);
}

function dispatchLines(list: readonly Event[]): string[] {
	return list.map((event) => {
		const bytes = payloadBytes(event);
		const head = `${event.key.toLowerCase()}, EVENT_${event.key}, ${fillerName(event)}, ${event.params.length}`;
		return bytes === null ? `VARIABLE(${head})` : `FIXED(${head}, ${bytes})`;
	});
}

function dispatchHeader() {
	return header(
		'dispatch.h',
		'Which filler each event has: FIXED(key_lower, EVENT_KEY, filler, nparams,\npayload_bytes) when every parameter has a fixed size and none is ever empty,\notherwise VARIABLE(key_lower, EVENT_KEY, filler, nparams). fill_<filler>() puts\nthe parameters. GENERIC_X is not here: dispatchers make it themselves.',
		`
/* Events of syscalls. */
${macro('TRISCAP_SYSCALL_FILLERS(FIXED, VARIABLE)', dispatchLines(filled.filter((event) => event.source.includes('SYSCALL'))))}

/* Events of other tracepoints. */
${macro('TRISCAP_TRACEPOINT_FILLERS(FIXED, VARIABLE)', dispatchLines(filled.filter((event) => event.source.includes('TRACEPOINT'))))}
`,
	);
}

/** Path and text of every C header. */
export function emitC(): Map<string, string> {
	return new Map([
		eventsHeader(),
		ledgerHeader(),
		flagsHeader(),
		...supportedArchitectures.map(syscallsHeader),
		plainFillersHeader(),
		dispatchHeader(),
	]);
}
