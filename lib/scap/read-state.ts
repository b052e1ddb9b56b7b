// Bodies of the blocks before the first event, as objects: every version of each. Entries are given one by one, so that
// those before a damaged one are kept.

import {ipv4, ipv6} from '../decode/kinds.js';
import {OutOfBounds, type Cursor} from './cursor.js';
import {
	fdProtocols,
	fdTypes,
	type FdInfo,
	type FdProtocol,
	type GroupInfo,
	type InterfaceInfo,
	type MachineInfo,
	type ProcessInfo,
	type UserInfo,
} from './state.js';

const HOSTNAME_BYTES = 128;
/** What an entry of the last version had behind `root` before two fields were put in between. */
const OLD_TAIL_BYTES = 29;
const IPV4_BYTES = 4;
const IPV6_BYTES = 16;
/** Blocks end in up to three bytes of padding: an entry has more. */
const MIN_ENTRY = 4;

function readAddress(entry: Cursor, family: 'inet' | 'inet6'): string {
	const bytes = entry.bytes(family === 'inet' ? IPV4_BYTES : IPV6_BYTES);
	return family === 'inet' ? ipv4(bytes, 0) : ipv6(new DataView(bytes.buffer, bytes.byteOffset), 0);
}

export function readMachine(body: Cursor): MachineInfo {
	const cpus = body.u32();
	const memoryBytes = body.u64();
	const maxPid = body.u64();
	const hostname = body.text(HOSTNAME_BYTES);
	const rest = () => (body.left >= 8 ? body.u64() : 0n);
	return {cpus, memoryBytes, maxPid, hostname, bootTimestampNs: rest(), flags: rest()};
}

export function* readInterfaces(body: Cursor, version: 1 | 2): Generator<InterfaceInfo> {
	while (body.left >= MIN_ENTRY) {
		const entry = version === 2 ? body.part(body.u32()) : body;
		const type = entry.u16();
		const nameLength = entry.u16();
		const family = type === 1 || type === 3 ? 'inet' : type === 2 || type === 4 ? 'inet6' : undefined;
		if (family === undefined) throw new OutOfBounds(`an interface of type ${type}`);
		const address = () => readAddress(entry, family);
		yield {
			family,
			address: address(),
			netmask: address(),
			broadcast: address(),
			linkSpeed: type <= 2 ? entry.u64() : 0n, // 3 and 4 are the same without it
			name: entry.text(nameLength),
		};
	}
}

export function* readUsers(body: Cursor, version: 1 | 2): Generator<{user: UserInfo} | {group: GroupInfo}> {
	while (body.left >= MIN_ENTRY) {
		const entry = version === 2 ? body.part(entryLength(body.u32())) : body;
		if (entry.u8() === 0)
			yield {
				user: {
					uid: entry.u32(),
					gid: entry.u32(),
					name: entry.string(),
					home: entry.string(),
					shell: entry.string(),
				},
			};
		else yield {group: {gid: entry.u32(), name: entry.string()}};
	}
}

/** What an entry has behind its length, which counts itself. */
function entryLength(length: number): number {
	if (length < 4) throw new OutOfBounds(`an entry of ${length} bytes`);
	return length - 4;
}

export function* readProcesses(body: Cursor, version: number): Generator<ProcessInfo> {
	while (body.left >= MIN_ENTRY) yield readProcess(version >= 9 ? body.part(entryLength(body.u32())) : body, version);
}

function readProcess(entry: Cursor, version: number): ProcessInfo {
	/** A field that versions from `since` on have. */
	const from = <T>(since: number, read: () => T) => (version >= since ? read() : undefined);
	// From the middle on fields were appended without a new version: an entry ends where its writer knew no more.
	const more = version >= 9;
	let middle: boolean;
	const if4 = (yes = more) => (yes && entry.left >= 4 ? entry.u32() : undefined);
	const if8 = (yes = more) => (yes && entry.left >= 8 ? entry.u64() : undefined);
	const flag = () => (more && entry.left >= 1 ? entry.u8() !== 0 : undefined);
	// In one piece, and in the order of the fields: put together from two, it takes the engine twenty times as long.
	return {
		tid: entry.small(),
		pid: entry.small(),
		ptid: entry.small(),
		sid: from(6, () => entry.small()),
		vpgid: from(8, () => entry.small()),
		comm: entry.string(),
		exe: entry.string(),
		exepath: from(7, () => entry.string()),
		args: entry.strings(),
		cwd: entry.string(),
		fdLimit: entry.u64(),
		flags: entry.u32(),
		uid: entry.u32(),
		gid: entry.u32(),
		vmSizeKb: from(2, () => entry.u32()),
		vmRssKb: from(2, () => entry.u32()),
		vmSwapKb: from(2, () => entry.u32()),
		majorFaults: from(2, () => entry.u64()),
		minorFaults: from(2, () => entry.u64()),
		env: from(3, () => entry.strings()),
		vtid: from(4, () => entry.small()),
		vpid: from(4, () => entry.small()),
		cgroups: from(4, () => entry.strings()),
		root: from(5, () => entry.string()),
		pidnsStartNs: if8((middle = more && entry.left > OLD_TAIL_BYTES)),
		tty: if4(middle),
		loginuid: if4(),
		exeWritable: flag(),
		capInheritable: if8(),
		capPermitted: if8(),
		capEffective: if8(),
		exeUpperLayer: flag(),
		exeIno: if8(),
		exeInoCtimeNs: if8(),
		exeInoMtimeNs: if8(),
		exeFromMemfd: flag(),
		exeLowerLayer: flag(),
		pgid: more && entry.left >= 8 ? entry.small() : undefined,
	};
}

/** Behind the number of the thread that holds them. */
export function* readFds(body: Cursor, version: 1 | 2): Generator<FdInfo> {
	while (body.left >= MIN_ENTRY) {
		const entry = version === 2 ? body.part(entryLength(body.u32())) : body;
		yield readFd(entry, version);
	}
}

function readFd(entry: Cursor, version: 1 | 2): FdInfo {
	const fd = entry.small();
	const ino = entry.u64();
	const number = entry.u8();
	const type = number === 0xff ? 'unknown' : fdTypes[number];
	if (type === undefined) {
		// Only a list whose entries have lengths can go on behind a type that is newer than this.
		if (version === 1) throw new OutOfBounds(`a descriptor of type ${number}`);
		return {fd, ino, type: 'unsupported', name: ''};
	}
	const protocol = (): FdProtocol => fdProtocols[entry.u8()] ?? 'unknown';
	const address = () => readAddress(entry, type.startsWith('ipv4') ? 'inet' : 'inet6');
	switch (type) {
		case 'ipv4':
		case 'ipv6': {
			const [from, to] = [address(), address()];
			const source = {address: from, port: entry.u16()};
			const destination = {address: to, port: entry.u16()};
			return {fd, ino, type, source, destination, protocol: protocol()};
		}
		case 'ipv4-server':
		case 'ipv6-server':
			return {fd, ino, type, local: {address: address(), port: entry.u16()}, protocol: protocol()};
		case 'unix':
			return {fd, ino, type, source: entry.u64(), destination: entry.u64(), name: entry.string()};
		case 'file-v2': {
			const openFlags = entry.u32();
			const name = entry.string();
			return {fd, ino, type, openFlags, name, dev: version === 2 && entry.left >= 4 ? entry.u32() : 0};
		}
		default:
			return {fd, ino, type, name: entry.string()};
	}
}
