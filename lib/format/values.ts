// One parameter as text, as sysdig prints it: the number, and in parentheses what it means.

import {
	MAPPED,
	type DynamicValue,
	type Endpoint,
	type ParamValue,
	type PolledFd,
	type SocketAddress,
	type SocketTuple,
} from '../decode/kinds.js';
import {syscallName, type KindName, type ParamInfo} from '../decode/tables.js';
import type {FdInfo} from '../scap/state.js';
import {fdLetter, formatDescriptor} from './descriptor.js';
import {dotted, escapeText} from './escape.js';
import {flagNames} from './flags.js';
import {errnoName, signalName} from './names.js';
import {formatTime} from './time.js';

/** Names that come from outside of the event. */
export interface Names {
	/** What a thread is called, if that is known. */
	comm(tid: number): string | undefined;
	/** The user with this number. */
	user(uid: number): string | undefined;
	/** The group with this number. */
	group(gid: number): string | undefined;
	/** What a descriptor stands for in a thread's process; left out where nobody follows descriptors. */
	fd?(tid: number, fd: number): FdInfo | undefined;
	/** A relative path in full. `dirfd`: where it begins, if that is not the thread's folder. */
	path?(tid: number, dirfd: number | undefined, path: string): string | undefined;
}

const AT_FDCWD = -100;
const NO_ID = 0xffff_ffff;
const NO_TIME = 0xffff_ffff_ffff_ffffn;

/** How much of a buffer or of a list of texts is printed, unless told otherwise. */
export const BUFFER_CHARS = 80;

/** What a parameter's text depends on besides its value. */
export interface Printing {
	readonly names: Names;
	/** Longer buffers end in `...`. */
	readonly bufferChars: number;
	/** The parameter's bytes. */
	readonly raw: () => Uint8Array | null;
	/** The event's thread, whose descriptors and folder these are. */
	readonly tid: number;
	/** The value of another parameter, by its position. */
	readonly param: (position: number) => ParamValue;
}

/** A parameter's text. */
export function formatValue(param: ParamInfo, value: ParamValue, printing: Printing): string {
	const empty = value === null || (Array.isArray(value) && printing.raw()?.length === 0);
	if (empty || (value instanceof Uint8Array && value.length === 0)) return emptyText(param.kind);
	return formatKind(param.kind, param, value, printing);
}

/** The text of a parameter without any bytes. */
export function emptyText(kind: KindName): string {
	return NULL_KINDS.has(kind) ? 'NULL' : '<NA>';
}

/** What sysdig calls NULL when it is empty; other kinds are not available. */
const NULL_KINDS: ReadonlySet<KindName> = new Set(['bytes', 'strings', 'socktuple', 'fdlist', 'dynamic']);

function formatKind(kind: KindName, param: ParamInfo, value: Exclude<ParamValue, null>, printing: Printing): string {
	const {names, raw, bufferChars} = printing;
	switch (kind) {
		case 'i8':
		case 'u8':
			return integer(value as number, 8, param);
		case 'i16':
		case 'u16':
			return integer(value as number, 16, param);
		case 'i32':
		case 'u32':
			return integer(value as number, 32, param);
		case 'i64':
		case 'u64':
			return integer(value as bigint, 64, param);
		case 'port':
			return withName(value as number, undefined);
		case 'errno':
			return withName(value as number, errno(value as number));
		case 'address':
			return withName(value as bigint, errno(Number(value)));
		case 'fd':
		case 'fd32':
			return withName(value as number, descriptor(value as number, printing));
		case 'pid':
		case 'pid32':
			return withName(value as number, comm(value as number, names));
		case 'uid':
			return owner(value as number, names.user(value as number));
		case 'gid':
			return owner(value as number, names.group(value as number));
		case 'signal':
			return withName(value as number, signalName(value as number));
		case 'sigset':
			return signalSet(value as number);
		case 'syscall':
			return withName(value as number, syscallName(value as number));
		case 'reltime':
			return value === NO_TIME ? 'none' : withName(value as bigint, `${shortFloat(Number(value) / 1e9)}s`);
		case 'abstime':
			return formatDateTime(value as bigint);
		case 'flags8':
		case 'flags16':
		case 'flags32':
		case 'enum8':
		case 'enum16':
		case 'enum32':
			return withName(value as number, param.set && flagNames(param.set, value as number));
		case 'mode':
			return withName(integer(value as number, 32, param), param.set && flagNames(param.set, value as number));
		case 'string':
		case 'ipv4':
		case 'ipv6':
			return escapeText(value as string);
		case 'path':
			return path(value as string, undefined, printing);
		case 'relpath': {
			const dirfd = param.dirfd === undefined ? undefined : printing.param(param.dirfd);
			return path(value as string, typeof dirfd === 'number' ? dirfd : undefined, printing);
		}
		case 'strings':
			return cut(dotted(raw() ?? new Uint8Array()), bufferChars);
		case 'stringArray':
		case 'stringPairs':
			return escapeText((value as readonly string[]).join('.'));
		case 'bytes':
			return cut(dotted(value as Uint8Array), bufferChars);
		case 'sockaddr':
			return formatAddress(value as SocketAddress);
		case 'socktuple':
			return formatTuple(value as SocketTuple);
		case 'fdlist':
			return (value as readonly PolledFd[])
				.map(({fd, flags}) => {
					const info = names.fd?.(printing.tid, fd);
					return `${BigInt.asUintN(64, BigInt(fd))}:${info ? fdLetter(info) : '?'}${flags.toString(16)}`;
				})
				.join(' ');
		case 'dynamic':
			return formatDynamic(param, value as DynamicValue, printing);
	}
}

/** The format's printers take signed numbers: an unsigned one with its top bit set comes out negative in decimal. */
function integer(value: number | bigint, bits: number, param: ParamInfo): string {
	const unsigned = BigInt.asUintN(bits, BigInt(value));
	if (param.format === 'HEX') return unsigned.toString(16).toUpperCase();
	if (param.format === 'OCT') return unsigned === 0n ? '0' : `0${unsigned.toString(8)}`;
	return String(bits < 32 ? value : BigInt.asIntN(bits, unsigned));
}

function withName(value: number | bigint | string, name: string | undefined): string {
	return name ? `${value}(${name})` : String(value);
}

function errno(value: number): string | undefined {
	return value < 0 ? errnoName(-value) : undefined;
}

function descriptor(fd: number, {names, tid}: Printing): string | undefined {
	if (fd === AT_FDCWD) return 'AT_FDCWD';
	if (fd < 0) return errno(fd);
	const info = names.fd?.(tid, fd);
	return info && formatDescriptor(info);
}

function path(text: string, dirfd: number | undefined, {names, tid}: Printing): string {
	const full = text === '' || text.startsWith('/') ? undefined : names.path?.(tid, dirfd, text);
	return withName(escapeText(text), full === undefined ? undefined : escapeText(full));
}

function comm(tid: number, names: Names): string | undefined {
	const name = names.comm(tid);
	return name === undefined ? undefined : escapeText(name);
}

function owner(id: number, name: string | undefined): string {
	return id === NO_ID ? '-1(<NONE>)' : `${id}(${name === undefined ? '<NA>' : escapeText(name)})`;
}

function signalSet(set: number): string {
	const names: string[] = [];
	for (let bit = 0; bit < 32; bit++) {
		const name = set & (1 << bit) ? signalName(bit + 1) : undefined;
		if (name !== undefined) names.push(name); // 32 has none: the C library keeps it to itself
	}
	return names.join(' ');
}

function formatDynamic(param: ParamInfo, value: DynamicValue, printing: Printing): string {
	const kind = param.types?.[printing.raw()?.[0] ?? 0];
	return kind === undefined ? 'NULL' : formatKind(kind, param, value, printing);
}

function cut(text: string, length: number): string {
	return text.length > length ? `${text.slice(0, Math.max(0, length - 3))}...` : text;
}

function endpoint({address, port}: Endpoint): string {
	return `${address}:${port}`;
}

function formatAddress(address: SocketAddress): string {
	switch (address.family) {
		case 'inet':
		case 'inet6':
			return endpoint(address);
		case 'unix':
			return escapeText(address.path);
		case 'other':
			return `family ${address.number}`;
	}
}

function formatTuple(tuple: SocketTuple): string {
	switch (tuple.family) {
		case 'inet':
			return `${endpoint(tuple.source)}->${endpoint(tuple.destination)}`;
		case 'inet6': {
			// An IPv4 connection of an IPv6 socket is printed as what it is.
			const mapped = [tuple.source, tuple.destination].every(({address}) => MAPPED.test(address));
			const ends = [endpoint(tuple.source), endpoint(tuple.destination)];
			return ends.map((end) => (mapped ? end.replace(MAPPED, '') : end)).join('->');
		}
		case 'unix':
			return `${tuple.source.toString(16)}->${tuple.destination.toString(16)} ${escapeText(tuple.path)}`;
		case 'other':
			return `family ${tuple.number}`;
	}
}

/** Six significant digits, as C's `%g`. */
function shortFloat(value: number): string {
	const rounded = Number(value.toPrecision(6));
	const exponent = rounded === 0 ? 0 : Math.floor(Math.log10(Math.abs(rounded)));
	if (exponent >= -4 && exponent < 6) return String(rounded);
	const [mantissa, power] = rounded.toExponential().split('e') as [string, string];
	return `${mantissa}e${power[0]}${power.slice(1).padStart(2, '0')}`;
}

const two = (value: number) => String(value).padStart(2, '0');

function formatDateTime(timestampNs: bigint): string {
	const time = new Date(Number(timestampNs / 1_000_000n));
	if (Number.isNaN(time.getTime())) return String(timestampNs); // beyond the year 275760
	return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${formatTime(timestampNs)}`;
}
