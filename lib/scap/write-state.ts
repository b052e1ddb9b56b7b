// What stands before the events, as blocks: the newest version of each, within the limits that readers set.

import {Buffer} from 'node:buffer';
import {isIPv4} from 'node:net';
import {toBytes} from '../decode/text.js';
import type {BlockBuffer} from './block-buffer.js';
import type {CompatRules} from './compat.js';
import {BLOCK, BYTE_ORDER, MAJOR_VERSION, MINOR_VERSION, SECTION_HEADER} from './format.js';
import {
	fdProtocols,
	fdTypes,
	type CaptureState,
	type FdInfo,
	type GroupInfo,
	type InterfaceInfo,
	type MachineInfo,
	type ProcessInfo,
	type UserInfo,
} from './state.js';

/** Longer texts make readers give up on the file. */
const MAX_PATH = 1023;
const MAX_LIST = 4096;
const MAX_ACCOUNT = 255;
const HOSTNAME_BYTES = 128;
/** The first kind of descriptor that readers of 2022 give up on. */
const FIRST_NEW_FD_TYPE = fdTypes.indexOf('bpf');

/** The header and all that is known before the first event. */
export function addState(blocks: BlockBuffer, state: CaptureState, compat: CompatRules): void {
	blocks.add(SECTION_HEADER, u32(BYTE_ORDER), u16(MAJOR_VERSION), u16(MINOR_VERSION), u64(-1n));
	blocks.add(BLOCK.machine, ...machine(state.machine));
	blocks.add(BLOCK.interfaces, ...state.interfaces.map(interfaceEntry));
	blocks.add(BLOCK.users, ...state.users.map(user), ...state.groups.map(group));
	blocks.add(BLOCK.processes, ...[...state.processes.values()].map(process));
	for (const [tid, fds] of state.fds) {
		// Readers look the thread up, and give up if there is none.
		if (fds.length > 0 && state.processes.has(tid))
			blocks.add(BLOCK.fds, u64(tid), ...fds.map((fd) => fdEntry(fd, compat)));
	}
}

function machine(info: MachineInfo | undefined): Buffer[] {
	const hostname = Buffer.alloc(HOSTNAME_BYTES);
	hostname.set(bytesOf(info?.hostname ?? '', HOSTNAME_BYTES - 1));
	return [
		u32(info?.cpus ?? 0),
		u64(info?.memoryBytes ?? 0n),
		u64(info?.maxPid ?? 0n),
		hostname,
		u64(info?.bootTimestampNs ?? 0n),
		u64(info?.flags ?? 0n),
		u64(0n),
		u64(0n),
	];
}

/** The one list whose lengths do not count themselves. */
function interfaceEntry({name, family, address: own, netmask, broadcast, linkSpeed}: InterfaceInfo): Buffer {
	const text = bytesOf(name, MAX_PATH);
	const v4 = family === 'inet';
	const body = Buffer.concat([
		u16(v4 ? 1 : 2),
		u16(text.length),
		...[own, netmask, broadcast].map((one) => address(one, v4)),
		u64(linkSpeed),
		text,
	]);
	return Buffer.concat([u32(body.length), body]);
}

function user({uid, gid, name, home, shell}: UserInfo): Buffer {
	return counted(Buffer.of(0), u32(uid), u32(gid), ...[name, home, shell].map((one) => text(one, MAX_ACCOUNT)));
}

function group({gid, name}: GroupInfo): Buffer {
	return counted(Buffer.of(1), u32(gid), text(name, MAX_ACCOUNT));
}

const flag = (value: boolean | undefined) => Buffer.of(value ? 1 : 0);
const NOBODY = 0xffff_ffff;

function process(info: ProcessInfo): Buffer {
	return counted(
		u64(info.tid),
		u64(info.pid),
		u64(info.ptid),
		u64(info.sid ?? -1),
		u64(info.vpgid ?? -1),
		text(info.comm, MAX_PATH),
		text(info.exe, MAX_PATH),
		text(info.exepath ?? '', MAX_PATH),
		texts(info.args),
		text(info.cwd, MAX_PATH),
		u64(info.fdLimit),
		u32(info.flags),
		u32(info.uid),
		u32(info.gid),
		u32(info.vmSizeKb ?? 0),
		u32(info.vmRssKb ?? 0),
		u32(info.vmSwapKb ?? 0),
		u64(info.majorFaults ?? 0n),
		u64(info.minorFaults ?? 0n),
		texts(info.env ?? []),
		u64(info.vtid ?? -1),
		u64(info.vpid ?? -1),
		texts(info.cgroups ?? []),
		text(info.root ?? '', MAX_PATH),
		u64(info.pidnsStartNs ?? 0n),
		u32(info.tty ?? 0),
		u32(info.loginuid ?? NOBODY),
		flag(info.exeWritable),
		u64(info.capInheritable ?? 0n),
		u64(info.capPermitted ?? 0n),
		u64(info.capEffective ?? 0n),
		flag(info.exeUpperLayer),
		u64(info.exeIno ?? 0n),
		u64(info.exeInoCtimeNs ?? 0n),
		u64(info.exeInoMtimeNs ?? 0n),
		flag(info.exeFromMemfd),
		flag(info.exeLowerLayer),
		u64(info.pgid ?? -1),
	);
}

function fdEntry(info: FdInfo, compat: CompatRules): Buffer {
	const number = fdTypes.indexOf(info.type);
	const type = compat.old && number >= FIRST_NEW_FD_TYPE ? fdTypes.indexOf('unsupported') : number;
	return counted(u64(info.fd), u64(info.ino), Buffer.of(type), ...fdDetails(info));
}

function fdDetails(info: FdInfo): Buffer[] {
	const endpoints = (v4: boolean, ...ends: readonly {readonly address: string; readonly port: number}[]) => [
		...ends.map((end) => address(end.address, v4)),
		...ends.map(({port}) => u16(port)),
	];
	switch (info.type) {
		case 'ipv4':
		case 'ipv6':
			return [...endpoints(info.type === 'ipv4', info.source, info.destination), protocol(info.protocol)];
		case 'ipv4-server':
		case 'ipv6-server':
			return [...endpoints(info.type === 'ipv4-server', info.local), protocol(info.protocol)];
		case 'unix':
			return [u64(info.source), u64(info.destination), text(info.name, MAX_PATH)];
		case 'file-v2':
			return [u32(info.openFlags), text(info.name, MAX_PATH), u32(info.dev)];
		default:
			return [text(info.name, MAX_PATH)];
	}
}

function protocol(name: (typeof fdProtocols)[number]): Buffer {
	return Buffer.of(fdProtocols.indexOf(name));
}

function counted(...parts: readonly Buffer[]): Buffer {
	const length = parts.reduce((sum, part) => sum + part.length, 4);
	return Buffer.concat([u32(length), ...parts], length);
}

function bytesOf(string: string, max: number): Buffer {
	// Only bytes that are no UTF-8 need the way that knows them.
	const bytes = /[\udc80-\udcff]/.test(string) ? Buffer.from(toBytes(string)) : Buffer.from(string);
	return bytes.subarray(0, max);
}

function text(string: string, max: number): Buffer {
	const bytes = bytesOf(string, max);
	return Buffer.concat([u16(bytes.length), bytes]);
}

function texts(strings: readonly string[]): Buffer {
	return text(strings.map((one) => `${one}\0`).join(''), MAX_LIST);
}

/** Network order. What is no address becomes that of nobody. */
function address(name: string, v4: boolean): Buffer {
	if (v4) return isIPv4(name) ? Buffer.from(name.split('.').map(Number)) : Buffer.alloc(4);
	const bytes = Buffer.alloc(16);
	const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(name);
	const plain = dotted
		? `${dotted[1]}${(Number(dotted[2]) * 256 + Number(dotted[3])).toString(16)}:${(Number(dotted[4]) * 256 + Number(dotted[5])).toString(16)}`
		: name;
	const [front = '', back = ''] = plain.split('::');
	const groups = (part: string) => (part ? part.split(':').map((one) => parseInt(one, 16) || 0) : []);
	groups(front).forEach((one, index) => index < 8 && bytes.writeUInt16BE(one & 0xffff, 2 * index));
	const tail = groups(back);
	tail.forEach(
		(one, index) => index < 8 && bytes.writeUInt16BE(one & 0xffff, 2 * (8 - Math.min(8, tail.length) + index)),
	);
	return bytes;
}

function u16(value: number): Buffer {
	const bytes = Buffer.allocUnsafe(2);
	bytes.writeUInt16LE(value & 0xffff);
	return bytes;
}

function u32(value: number): Buffer {
	const bytes = Buffer.allocUnsafe(4);
	bytes.writeUInt32LE(value >>> 0);
	return bytes;
}

function u64(value: number | bigint): Buffer {
	const bytes = Buffer.allocUnsafe(8);
	bytes.writeBigInt64LE(BigInt.asIntN(64, BigInt(value)));
	return bytes;
}
