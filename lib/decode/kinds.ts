// One decoder per kind of parameter: bytes in, a JavaScript value out. schema/kinds.ts declares what each kind is.

import type {Records} from './record.js';
import type {KindName, ParamInfo} from './tables.js';
import {cString, cStrings} from './text.js';

/** An address and a port. */
export interface Endpoint {
	/** As text: `127.0.0.1`, `::1`. */
	readonly address: string;
	/** In the machine's order: 80 is 80. */
	readonly port: number;
}

/** An internet address. */
export interface InetAddress extends Endpoint {
	/** IPv4 or IPv6. */
	readonly family: 'inet' | 'inet6';
}

/** The address of a Unix socket. */
export interface UnixAddress {
	/** Always this. */
	readonly family: 'unix';
	/** Where it lies; an abstract name comes without the NUL that it starts with. */
	readonly path: string;
}

/** An address of a family of which only the number is captured. */
export interface OtherAddress {
	/** Always this. */
	readonly family: 'other';
	/** `AF_*` */
	readonly number: number;
}

/** What a socket is bound to or talks to. Test `family` to know which. */
export type SocketAddress = InetAddress | UnixAddress | OtherAddress;

/** Both ends of an internet connection. */
export interface InetTuple {
	/** IPv4 or IPv6. */
	readonly family: 'inet' | 'inet6';
	/** The end that began. */
	readonly source: Endpoint;
	/** The other end. */
	readonly destination: Endpoint;
}

/** Both ends of a Unix connection. */
export interface UnixTuple {
	/** Always this. */
	readonly family: 'unix';
	/** Where the kernel keeps the socket that began: an identity, nothing to follow. */
	readonly source: bigint;
	/** Where the kernel keeps the other socket. */
	readonly destination: bigint;
	/** The path of the end that has one. */
	readonly path: string;
}

/** Both ends of a connection. Test `family` to know which. */
export type SocketTuple = InetTuple | UnixTuple | OtherAddress;

/** A descriptor given to `poll`. */
export interface PolledFd {
	/** The descriptor. */
	readonly fd: number;
	/** `POLL*` bits, in the format's own values. */
	readonly flags: number;
}

/** The value of a parameter whose type comes with it. */
export type DynamicValue = number | bigint | string | Uint8Array;

/** Anything that a parameter can be; `null` where the event holds nothing for it. */
export type ParamValue =
	number | bigint | string | Uint8Array | readonly string[] | SocketAddress | SocketTuple | readonly PolledFd[] | null;

/** A parameter's length contradicts its kind. */
export class BadLength extends Error {}

/** Decodes `length` bytes at `start`. An empty list or buffer is just that, any other empty parameter is `null`. */
export type Decoder = (records: Records, start: number, length: number, param: ParamInfo) => ParamValue;

/** What an IPv4 address begins with in an IPv6 socket. */
export const MAPPED = /^::ffff:(?=\d+\.)/;

const AF_UNIX = 1;
const AF_INET = 2;
const AF_INET6 = 10;
const ENDPOINT4 = 4 + 2;
const ENDPOINT6 = 16 + 2;

/** The decoder of a parameter. */
export function decoderOf({kind}: Pick<ParamInfo, 'kind'>): Decoder {
	return decoders[kind];
}

const fixed =
	(size: number, read: (view: DataView, start: number) => number | bigint): Decoder =>
	(records, start, length) => {
		if (length === size) return read(records.view, start);
		if (length === 0) return null;
		throw new BadLength(`${length} bytes instead of ${size}`);
	};

const i32 = fixed(4, (view, start) => view.getInt32(start, true));
const u8 = fixed(1, (view, start) => view.getUint8(start));
const u16 = fixed(2, (view, start) => view.getUint16(start, true));
const u32 = fixed(4, (view, start) => view.getUint32(start, true));
const i64 = fixed(8, (view, start) => view.getBigInt64(start, true));
const u64 = fixed(8, (view, start) => view.getBigUint64(start, true));
/** 64 bits on the wire that hold a small number: a descriptor, an id, a result. */
const small = fixed(8, (view, start) => view.getInt32(start + 4, true) * 0x1_0000_0000 + view.getUint32(start, true));

const text: Decoder = (records, start, length) => (length === 0 ? null : cString(records.text, start, start + length));
const texts: Decoder = (records, start, length) => cStrings(records.text, start, start + length);
const bytes: Decoder = (records, start, length) => new Uint8Array(records.buffer, start, length);

const decoders: Record<KindName, Decoder> = {
	i8: fixed(1, (view, start) => view.getInt8(start)),
	i16: fixed(2, (view, start) => view.getInt16(start, true)),
	i32,
	i64,
	u8,
	u16,
	u32,
	u64,
	errno: small,
	address: i64,
	fd: small,
	fd32: i32,
	pid: small,
	pid32: i32,
	uid: u32,
	gid: u32,
	signal: u8,
	sigset: u32,
	syscall: u16,
	reltime: u64,
	abstime: u64,
	mode: u32,
	port: u16,
	flags8: u8,
	flags16: u16,
	flags32: u32,
	enum8: u8,
	enum16: u16,
	enum32: u32,
	string: text,
	path: text,
	relpath: text,
	strings: texts,
	stringArray: texts,
	stringPairs: texts,
	bytes,
	ipv4: (records, start, length) => {
		if (length === 0) return null;
		if (length !== 4) throw new BadLength(`${length} bytes instead of 4`);
		return ipv4(records.bytes, start);
	},
	ipv6: (records, start, length) => {
		if (length === 0) return null;
		if (length !== 16) throw new BadLength(`${length} bytes instead of 16`);
		return ipv6(records.view, start);
	},
	sockaddr,
	socktuple,
	fdlist,
	dynamic,
};

function endpoint4(records: Records, start: number): Endpoint {
	return {address: ipv4(records.bytes, start), port: records.view.getUint16(start + 4, true)};
}

function endpoint6(records: Records, start: number): Endpoint {
	return {address: ipv6(records.view, start), port: records.view.getUint16(start + 16, true)};
}

function sockaddr(records: Records, start: number, length: number): SocketAddress | null {
	if (length === 0) return null;
	const family = records.bytes[start]!;
	const body = start + 1;
	switch (family) {
		case AF_INET:
			if (length !== 1 + ENDPOINT4) throw new BadLength(`${length} bytes for an IPv4 address`);
			return {family: 'inet', ...endpoint4(records, body)};
		case AF_INET6:
			if (length !== 1 + ENDPOINT6) throw new BadLength(`${length} bytes for an IPv6 address`);
			return {family: 'inet6', ...endpoint6(records, body)};
		case AF_UNIX:
			return {family: 'unix', path: cString(records.text, body, start + length)};
		default:
			return {family: 'other', number: family};
	}
}

function socktuple(records: Records, start: number, length: number): SocketTuple | null {
	if (length === 0) return null;
	const family = records.bytes[start]!;
	const body = start + 1;
	switch (family) {
		case AF_INET:
			if (length !== 1 + 2 * ENDPOINT4) throw new BadLength(`${length} bytes for two IPv4 addresses`);
			return {family: 'inet', source: endpoint4(records, body), destination: endpoint4(records, body + ENDPOINT4)};
		case AF_INET6:
			if (length !== 1 + 2 * ENDPOINT6) throw new BadLength(`${length} bytes for two IPv6 addresses`);
			return {family: 'inet6', source: endpoint6(records, body), destination: endpoint6(records, body + ENDPOINT6)};
		case AF_UNIX:
			if (length < 1 + 16) throw new BadLength(`${length} bytes for two sockets`);
			return {
				family: 'unix',
				source: records.view.getBigUint64(body, true),
				destination: records.view.getBigUint64(body + 8, true),
				path: cString(records.text, body + 16, start + length),
			};
		default:
			return {family: 'other', number: family};
	}
}

function fdlist(records: Records, start: number, length: number): readonly PolledFd[] {
	if (length === 0) return [];
	const count = length < 2 ? 0 : records.view.getUint16(start, true);
	if (length !== 2 + 10 * count) throw new BadLength(`${length} bytes for ${count} descriptors`);
	return Array.from({length: count}, (_, index) => {
		const at = start + 2 + 10 * index;
		return {fd: Number(records.view.getBigInt64(at, true)), flags: records.view.getUint16(at + 8, true)};
	});
}

function dynamic(records: Records, start: number, length: number, param: ParamInfo): ParamValue {
	if (length === 0) return null;
	const selector = records.bytes[start]!;
	const kind = param.types?.[selector];
	if (kind === undefined) throw new BadLength(`type ${selector} of ${param.types?.length ?? 0}`);
	return decoders[kind](records, start + 1, length - 1, param);
}

/** Four bytes in network order, as text. */
export function ipv4(memory: Uint8Array, start: number): string {
	return `${memory[start]}.${memory[start + 1]}.${memory[start + 2]}.${memory[start + 3]}`;
}

/** Sixteen bytes in network order, as text, as RFC 5952 wants it: the longest run of at least two zero groups becomes `::`, mapped IPv4 keeps its dots. */
export function ipv6(view: DataView, start: number): string {
	const groups = Array.from({length: 8}, (_, index) => view.getUint16(start + 2 * index));
	if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
		return `::ffff:${groups[6]! >> 8}.${groups[6]! & 0xff}.${groups[7]! >> 8}.${groups[7]! & 0xff}`;
	}
	let best = 0;
	let bestLength = 1;
	for (let from = 0; from < 8; from++) {
		let to = from;
		while (to < 8 && groups[to] === 0) to++;
		if (to - from > bestLength) [best, bestLength] = [from, to - from];
		from = to;
	}
	const hex = (part: readonly number[]) => part.map((group) => group.toString(16)).join(':');
	return bestLength === 1 ? hex(groups) : `${hex(groups.slice(0, best))}::${hex(groups.slice(best + bestLength))}`;
}
