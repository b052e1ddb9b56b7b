// The .scap file format: blocks as in pcapng, each `{type u32, length u32} body {length u32}`, the length counting all of
// it and being a multiple of four. Little endian. All that is said about numbers of block types is said here.

/** Block that begins a capture; the same in pcapng. */
export const SECTION_HEADER = 0x0a0d0d0a;
export const BYTE_ORDER = 0x1a2b3c4d;
/** {@link BYTE_ORDER} as a big-endian machine wrote it. */
export const OTHER_BYTE_ORDER = 0x4d3c2b1a;
export const MAJOR_VERSION = 1;
export const MINOR_VERSION = 2;

/** `type` and `length` before a body, `length` behind it. */
export const BLOCK_HEADER = 8;
export const BLOCK_TRAILER = 4;
export const BLOCK_OVERHEAD = BLOCK_HEADER + BLOCK_TRAILER;

/** The types that are written; the older ones are only read. */
export const BLOCK = {
	machine: 0x201,
	processes: 0x215,
	fds: 0x218,
	interfaces: 0x219,
	users: 0x220,
	event: 0x216,
	eventFlags: 0x217,
	eventLarge: 0x221,
	eventFlagsLarge: 0x222,
} as const;

/** The type of events of the first version, whose header has no number of parameters. */
export const OLD_EVENT = 0x204;
/** Bytes of an event before its length cells. */
export const EVENT_BYTES = 26;
export const OLD_EVENT_BYTES = 22;

/** Codes of events that are special here: the beginning of the part of a second that is not captured, */
export const DROP_BEGINS = 148;
/** and two whose first writers miscounted their bytes. */
export const NOTIFICATION = 280;
export const INFRASTRUCTURE = 286;

/** What a block holds, and in which of its forms. */
export type BlockKind = StateBlockKind | EventBlockKind;

/**
 * How long a block of a type may be is for us to say, the format has no limit. What claims more is damaged: nobody writes
 * that, and memory has an end.
 */
interface Limited {
	readonly maxBytes: number;
}

/** A block that stands before the events. */
export type StateBlockKind = Limited &
	(
		| {readonly kind: 'machine'}
		| {readonly kind: 'processes'; readonly version: number}
		| {readonly kind: 'fds' | 'interfaces' | 'users'; readonly version: 1 | 2}
	);

/** Form of a block with an event. */
export interface EventBlockKind extends Limited {
	readonly kind: 'event';
	/** The first has no number of parameters in the event's header. */
	readonly version: 1 | 2;
	/** 32 bits of flags stand before the event. */
	readonly flags: boolean;
	readonly large: boolean;
}

const MIB = 2 ** 20;
/** As {@link Limited}, for types that nobody knows. */
export const MAX_UNKNOWN_BYTES = MIB;

const event = (version: 1 | 2, flags: boolean, large: boolean): EventBlockKind => ({
	kind: 'event',
	version,
	flags,
	large,
	maxBytes: large ? 64 * MIB : MIB,
});
const machine: BlockKind = {kind: 'machine', maxBytes: MIB};
/** Lists whose entries have lengths can be checked while they are read: they may be longer. */
const processes = (version: number): BlockKind => ({
	kind: 'processes',
	version,
	maxBytes: (version < 9 ? 64 : 256) * MIB,
});
const list = (kind: 'fds' | 'interfaces' | 'users', version: 1 | 2): BlockKind => ({
	kind,
	version,
	maxBytes: (kind === 'fds' && version === 2 ? 256 : 16) * MIB,
});

/** Every block type but the section header. Those that end in `abcd` were used before the format was published. */
export const blockKinds: ReadonlyMap<number, BlockKind> = new Map<number, BlockKind>([
	[0x201, machine],
	[0x8002abcd, machine],
	[0x202, processes(1)],
	[0x8000abcd, processes(1)],
	[0x207, processes(2)],
	[0x8013abcd, processes(2)],
	[0x209, processes(3)],
	[0x8014abcd, processes(3)],
	[0x210, processes(4)],
	[0x211, processes(5)],
	[0x212, processes(6)],
	[0x213, processes(7)],
	[0x214, processes(8)],
	[0x215, processes(9)],
	[0x203, list('fds', 1)],
	[0x8001abcd, list('fds', 1)],
	[0x218, list('fds', 2)],
	[0x205, list('interfaces', 1)],
	[0x8011abcd, list('interfaces', 1)],
	[0x219, list('interfaces', 2)],
	[0x206, list('users', 1)],
	[0x8012abcd, list('users', 1)],
	[0x220, list('users', 2)],
	[OLD_EVENT, event(1, false, false)],
	[0x8010abcd, event(1, false, false)],
	[0x208, event(1, true, false)],
	[0x216, event(2, false, false)],
	[0x217, event(2, true, false)],
	[0x221, event(2, false, true)],
	[0x222, event(2, true, true)],
]);

/** A block's flags: the event is there for the state it changes only. */
export const STATE_ONLY = 1;
/** A block's flags: as large as its type says. */
export const LARGE = 4;

/**
 * Of a block's flags, the upper half is nobody's: there we keep the code of a syscall that old readers must not see in the
 * event itself.
 */
export const SYSCALL_SHIFT = 16;

/** The same half says which events were made for old readers, and are none. */
export const SYNTHETIC = 0x8000_0000;

/**
 * Statistics of the capture that made the file, as JSON, in an event of their own. Every reader of the format skips events
 * whose code it does not know, and none skips an unknown block after the first event: so that is where our own things go.
 */
export const STATISTICS_CODE = 0x8001;

/** A record's flag of ours, in files only: see {@link STATE_ONLY}. */
export const RECORD_STATE_ONLY = 0x80;
