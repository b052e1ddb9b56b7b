/**
 * The C side of the schema: drivers/common/generated/*.h. Included by eBPF programs, by the kernel module, by the addon
 * (C++) and by user-space tests, so: `__u8`-like types from the includer, no libc, nothing that needs a data section.
 */
import {
	dropped,
	eventByKey,
	eventOfSyscall,
	events,
	filtered,
	firstOwnCode,
	isEnter,
	kinds,
	lanes,
	schemaVersion,
	supportedArchitectures,
	syscalls,
	type Architecture,
	type Cause,
	type Event,
	type From,
	type Param,
} from '../../schema/index.js';
import {flagsHeader} from './c-flags.js';
import {comment, header, hex, macro} from './c-text.js';

/** Places of a syscall table: more than the largest number of any architecture. */
const syscallTableSize = 512;

const captured = events.filter((event) => event.captured);

/** GENERIC has no filler: every driver's dispatcher makes it, because it is also what a missing filler falls back to. */
const filled = captured.filter((event) => event.key !== 'GENERIC_X');

function eventsHeader() {
	const code = (event: Event) => (event.code >= firstOwnCode ? hex(event.code) : String(event.code));
	const formatCodes = events.filter((event) => event.code < firstOwnCode).length;
	return header(
		'events.h',
		'Codes of all events, and how many parameters those have that a driver makes. From TRISCAP_FIRST_OWN_EVENT on, codes are our own and in no file.',
		`
#define TRISCAP_SCHEMA_MAJOR ${schemaVersion.major}
#define TRISCAP_SCHEMA_MINOR ${schemaVersion.minor}

#define TRISCAP_FIRST_OWN_EVENT ${hex(firstOwnCode)}

enum triscap_event_code {
${events.map((event) => `\tEVENT_${event.key} = ${code(event)},`).join('\n')}
};

/* How many codes the .scap format has; they begin at 0. */
#define TRISCAP_EVENT_CODES ${formatCodes}

/* Codes of syscalls, and of the tracepoints that are selected like them. */
enum triscap_sc {
${syscalls.map(({code, name}) => `\tTRISCAP_SC_${name.toUpperCase()} = ${code},`).join('\n')}
};

enum triscap_event_nparams {
${captured.map((event) => `\tEVENT_${event.key}_NPARAMS = ${event.params.length},`).join('\n')}
};

/* X(KEY, code, "name", nparams, is_exit) for every event that a driver makes. */
${macro(
	'TRISCAP_EACH_EVENT(X)',
	captured.map(
		({key, code, name, params, dir}) => `X(${key}, ${code}, "${name}", ${params.length}, ${dir === '<' ? 1 : 0})`,
	),
)}
`,
	);
}

function ledgerHeader() {
	const list = (kind: string, count: string, causes: readonly Cause[]) => `
enum triscap_${kind.toLowerCase()} {
${causes.map(({name, doc}) => `${comment(doc, '\t')}\n\t${kind}_${name.toUpperCase()},`).join('\n')}
	${count}
};

${macro(
	`TRISCAP_EACH_${kind}(X)`,
	causes.map(({name}) => `X(${name.toUpperCase()}, "${name}")`),
)}
`;
	return header(
		'ledger.h',
		'What can become of a hook that fired: positions in the arrays of common/ledger.h, and their names for X(NAME, "name").',
		[
			list('LANE', 'TRISCAP_LANES', lanes),
			list('FILTERED', 'TRISCAP_FILTERED_CAUSES', filtered),
			list('DROPPED', 'TRISCAP_DROPPED_CAUSES', dropped),
		].join(''),
	);
}

function syscallsHeader(architecture: Architecture) {
	const byNumber = new Map(
		syscalls.flatMap((syscall) => syscall.numbers[architecture].map((number) => [number, syscall] as const)),
	);
	const places = Array.from({length: syscallTableSize}, (_, number) => {
		const syscall = byNumber.get(number);
		if (!syscall) return `X(${number}, ${eventByKey('GENERIC_X').key}, 0)`;
		return `X(${number}, ${eventOfSyscall(syscall.code).key}, ${syscall.code}) /* ${syscall.name} */`;
	});
	return header(
		`syscalls_${architecture}.h`,
		`X(number, KEY, code) for each of the ${syscallTableSize} places of ${architecture}'s syscall table: the event that the syscall becomes, and its code; 0 when it is unknown to us.`,
		macro(`TRISCAP_SYSCALLS_${architecture.toUpperCase()}(X)`, places),
	);
}

/** The suffix of an event's filler, `fill_<suffix>()`. Plain ones are named after the event. */
function fillerName(event: Event): string {
	return event.filler ?? event.name;
}

/** What a plain filler puts; `code` and `number` are only in GENERIC_X, which has no filler. */
const sources: Readonly<Record<Exclude<From, 'code' | 'number'>, string>> = {
	ret: 'syscall_ret(c)',
	arg0: 'syscall_arg(c, 0)',
	arg1: 'syscall_arg(c, 1)',
	arg2: 'syscall_arg(c, 2)',
	arg3: 'syscall_arg(c, 3)',
	arg4: 'syscall_arg(c, 4)',
	arg5: 'syscall_arg(c, 5)',
};

function plainPut({kind: name, from, through}: Param): string {
	const kind = kinds[name];
	const source = sources[from as keyof typeof sources];
	if (through) return `\t${kind.put}(c, ${through}(${source}));`;
	const cast = from !== 'ret' && 'argumentCast' in kind ? kind.argumentCast : '';
	return `\t${kind.put}(c, ${cast}${source});`;
}

function plainFiller(event: Event): string {
	return `${comment(`${event.key}: ${event.params.map(({name}) => name).join(', ')}.`)}
static __always_inline void fill_${fillerName(event)}(struct capture *c)
{
${event.params.map(plainPut).join('\n')}
}`;
}

function plainFillersHeader() {
	return header(
		'plain_fillers.h',
		'Fillers of events whose parameters are the result and arguments of the syscall. Included after common/capture.h and flags.h.',
		filled
			.filter((event) => event.filler === null)
			.map(plainFiller)
			.join('\n\n'),
	);
}

/** Bytes of all parameters together, or null when one has its own length or can be empty. */
function payloadBytes(event: Event): number | null {
	return event.params.reduce<number | null>((sum, {kind, empty}) => {
		const {size} = kinds[kind];
		return sum === null || size === null || empty !== undefined ? null : sum + size;
	}, 0);
}

/** The filler of every call that makes a task: both report it. */
const cloneFiller = 'clone';

function dispatchHeader() {
	const line = (event: Event) => {
		const bytes = payloadBytes(event);
		const all = `${event.key.toLowerCase()}, EVENT_${event.key}, ${fillerName(event)}, ${event.params.length}`;
		return bytes === null ? `VARIABLE(${all})` : `FIXED(${all}, ${bytes})`;
	};
	const lines = (source: Event['source'][number]) =>
		filled.filter((event) => event.source.includes(source) && !isEnter(event)).map(line);
	const clones = filled.filter(({filler}) => filler === cloneFiller).map(line);
	const enters = filled.filter(isEnter).map((event) => {
		const exit = events.find(({code}) => code === event.code + 1);
		return `ENTER(${event.key.toLowerCase()}, EVENT_${event.key}, ${fillerName(event)}, ${event.params.length}, EVENT_${exit?.key})`;
	});
	return header(
		'dispatch.h',
		'Which filler each event has: FIXED(key_lower, EVENT_KEY, filler, nparams, payload_bytes) when every parameter has a fixed size and none is ever empty, otherwise VARIABLE(key_lower, EVENT_KEY, filler, nparams). Those of syscalls that begin, all of variable size, name the event at the end as well: ENTER(key_lower, EVENT_KEY, filler, nparams, EVENT_EXIT). fill_<filler>() puts the parameters. GENERIC_X is not here: dispatchers make it themselves.',
		`
/* Events of syscalls that return. */
${macro('TRISCAP_SYSCALL_FILLERS(FIXED, VARIABLE)', lines('SYSCALL'))}

/* Those of them that make a task, which has one as well: drivers/common/fork.h. */
${macro('TRISCAP_CLONE_FILLERS(VARIABLE)', clones)}

/* Events of syscalls that begin. */
${macro('TRISCAP_ENTER_FILLERS(ENTER)', enters)}

/* Events of other tracepoints. */
${macro('TRISCAP_TRACEPOINT_FILLERS(FIXED, VARIABLE)', lines('TRACEPOINT'))}
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
