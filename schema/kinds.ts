/**
 * Every kind of parameter: its type in the .scap format, how many bytes it takes, how a plain filler puts it,
 * what it is in TypeScript, and how the reference describes it.
 */

/** How a value is printed; the names are those of the .scap format. */
export type Format = 'NA' | 'DEC' | 'HEX' | 'OCT';

export interface Kind {
	/** Type in the .scap format (`PT_` without the prefix). */
	readonly type: string;
	/** Bytes on the wire, or `null` when each value has its own length. */
	readonly size: number | null;
	/** The C primitive that puts it, if one can: `put(capture, value)`. */
	readonly put: string | null;
	/** C cast for a syscall argument: registers are 64 bits wide, an `int` in one has undefined upper bits. */
	readonly argumentCast?: string;
	/** What the lazy view gives for it. */
	readonly typescript: string;
	/** How it is printed unless the parameter says otherwise. */
	readonly format: Format;
	/** One phrase for the reference; the value's unit and shape. */
	readonly doc: string;
}

// prettier-ignore
export const kinds = {
	// Integers. 64-bit ones can exceed 2^53 and are bigint; fds, pids and results cannot.
	i8: {type: 'INT8', size: 1, put: 'put_s8', typescript: 'number', format: 'DEC', doc: 'signed 8-bit integer'},
	i16: {type: 'INT16', size: 2, put: 'put_s16', typescript: 'number', format: 'DEC', doc: 'signed 16-bit integer'},
	i32: {type: 'INT32', size: 4, put: 'put_s32', typescript: 'number', format: 'DEC', doc: 'signed 32-bit integer'},
	i64: {type: 'INT64', size: 8, put: 'put_s64', typescript: 'bigint', format: 'DEC', doc: 'signed 64-bit integer'},
	u8: {type: 'UINT8', size: 1, put: 'put_u8', typescript: 'number', format: 'DEC', doc: 'unsigned 8-bit integer'},
	u16: {type: 'UINT16', size: 2, put: 'put_u16', typescript: 'number', format: 'DEC', doc: 'unsigned 16-bit integer'},
	u32: {type: 'UINT32', size: 4, put: 'put_u32', typescript: 'number', format: 'DEC', doc: 'unsigned 32-bit integer'},
	u64: {type: 'UINT64', size: 8, put: 'put_u64', typescript: 'bigint', format: 'DEC', doc: 'unsigned 64-bit integer'},

	// Numbers with a meaning.
	errno: {type: 'ERRNO', size: 8, put: 'put_s64', argumentCast: '(__s32)', typescript: 'number', format: 'DEC', doc: 'the result: 0 or more, or a negative errno'},
	address: {type: 'ERRNO', size: 8, put: 'put_s64', typescript: 'bigint', format: 'HEX', doc: 'address, or a negative errno'},
	fd: {type: 'FD', size: 8, put: 'put_s64', argumentCast: '(__s32)', typescript: 'number', format: 'DEC', doc: 'the file descriptor'},
	fd32: {type: 'FD32', size: 4, put: 'put_s32', typescript: 'number', format: 'DEC', doc: 'the file descriptor'},
	pid: {type: 'PID', size: 8, put: 'put_s64', argumentCast: '(__s32)', typescript: 'number', format: 'DEC', doc: 'process or thread id'},
	pid32: {type: 'PID32', size: 4, put: 'put_s32', typescript: 'number', format: 'DEC', doc: 'process or thread id'},
	uid: {type: 'UID', size: 4, put: 'put_u32', typescript: 'number', format: 'DEC', doc: 'user id; 4294967295 is none'},
	gid: {type: 'GID', size: 4, put: 'put_u32', typescript: 'number', format: 'DEC', doc: 'group id; 4294967295 is none'},
	signal: {type: 'SIGTYPE', size: 1, put: 'put_u8', typescript: 'number', format: 'DEC', doc: 'signal number'},
	sigset: {type: 'SIGSET', size: 4, put: 'put_u32', typescript: 'number', format: 'DEC', doc: 'signals 1 to 32 as bits'},
	syscall: {type: 'SYSCALLID', size: 2, put: 'put_u16', typescript: 'number', format: 'DEC', doc: 'syscall code, the same on every architecture'},
	reltime: {type: 'RELTIME', size: 8, put: 'put_u64', typescript: 'bigint', format: 'DEC', doc: 'nanoseconds'},
	abstime: {type: 'ABSTIME', size: 8, put: 'put_u64', typescript: 'bigint', format: 'DEC', doc: 'nanoseconds since 1970'},
	mode: {type: 'MODE', size: 4, put: 'put_u32', typescript: 'number', format: 'OCT', doc: 'file mode bits'},
	port: {type: 'PORT', size: 2, put: 'put_u16', typescript: 'number', format: 'HEX', doc: 'port number'},

	// Numbers with names: several at once (flags) or exactly one (enum), from a flag set.
	flags8: {type: 'FLAGS8', size: 1, put: 'put_u8', typescript: 'number', format: 'HEX', doc: 'flags, 8 bits'},
	flags16: {type: 'FLAGS16', size: 2, put: 'put_u16', typescript: 'number', format: 'HEX', doc: 'flags, 16 bits'},
	flags32: {type: 'FLAGS32', size: 4, put: 'put_u32', typescript: 'number', format: 'HEX', doc: 'flags, 32 bits'},
	enum8: {type: 'ENUMFLAGS8', size: 1, put: 'put_u8', typescript: 'number', format: 'DEC', doc: 'one of a set, 8 bits'},
	enum16: {type: 'ENUMFLAGS16', size: 2, put: 'put_u16', typescript: 'number', format: 'DEC', doc: 'one of a set, 16 bits'},
	enum32: {type: 'ENUMFLAGS32', size: 4, put: 'put_u32', typescript: 'number', format: 'DEC', doc: 'one of a set, 32 bits'},

	// Text. On the wire every string ends in a NUL.
	string: {type: 'CHARBUF', size: null, put: 'put_user_str', typescript: 'string', format: 'NA', doc: 'text'},
	path: {type: 'FSPATH', size: null, put: 'put_user_str', typescript: 'string', format: 'NA', doc: 'path'},
	relpath: {type: 'FSRELPATH', size: null, put: 'put_user_str', typescript: 'string', format: 'NA', doc: 'path, relative to a directory descriptor'},
	// Several strings in a row; the format has two types for the same bytes.
	strings: {type: 'BYTEBUF', size: null, put: null, typescript: 'readonly string[]', format: 'NA', doc: 'list of texts'},
	stringArray: {type: 'CHARBUFARRAY', size: null, put: null, typescript: 'readonly string[]', format: 'NA', doc: 'list of texts'},
	stringPairs: {type: 'CHARBUF_PAIR_ARRAY', size: null, put: null, typescript: 'readonly string[]', format: 'NA', doc: 'list of names and values'},

	// Bytes and compounds.
	bytes: {type: 'BYTEBUF', size: null, put: null, typescript: 'Uint8Array', format: 'NA', doc: 'bytes, at most snaplen of them'},
	sockaddr: {type: 'SOCKADDR', size: null, put: null, typescript: 'SocketAddress', format: 'NA', doc: 'socket address'},
	socktuple: {type: 'SOCKTUPLE', size: null, put: null, typescript: 'SocketTuple', format: 'NA', doc: 'both ends of a connection'},
	fdlist: {type: 'FDLIST', size: null, put: null, typescript: 'readonly PolledFd[]', format: 'DEC', doc: 'descriptors and what they are polled for'},
	ipv4: {type: 'IPV4ADDR', size: 4, put: null, typescript: 'string', format: 'HEX', doc: 'IPv4 address'},
	ipv6: {type: 'IPV6ADDR', size: 16, put: null, typescript: 'string', format: 'HEX', doc: 'IPv6 address'},
	dynamic: {type: 'DYN', size: null, put: null, typescript: 'DynamicValue', format: 'DEC', doc: 'a value whose type comes with it'},
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** What a `dynamic` parameter may hold: its first byte is the position in one of these lists. */
export const dynamicTypes = {
	sockopt: ['bytes', 'errno', 'u32', 'u64', 'reltime'],
	ptrace: ['u64', 'signal'],
	bpf: ['fd', 'errno'],
	keyctl: ['i64', 'string'],
} as const satisfies Record<string, readonly KindName[]>;

export type DynamicTypes = keyof typeof dynamicTypes;
