// Makes records and batches as drivers and the reader make them: the decoder's counterpart, written from the format's
// description and not from the decoder.

import {Buffer} from 'node:buffer';
import {isIPv4} from 'node:net';
import type {ParamValue, PolledFd, SocketAddress, SocketTuple} from '../../lib/decode/kinds.js';
import {kindTable, type KindName} from '../../lib/decode/generated/kinds.js';
import {events} from '../../lib/decode/generated/tables.js';
import {isEnter, type EventInfo, type ParamInfo} from '../../lib/decode/tables.js';
import {toBytes} from '../../lib/decode/text.js';

/** An event to build. */
export interface Recipe {
	/** The event's name: its current exit event, or what it has instead. */
	readonly name?: string;
	/** Or its code. */
	readonly code?: number;
	/** Values by parameter; those not named stay empty. A Buffer is taken as the bytes on the wire. */
	readonly args?: Readonly<Record<string, ParamValue | Buffer>>;
	/** Parameters that the event has, if fewer than it could. */
	readonly nparams?: number;
	readonly ts?: bigint;
	readonly tid?: number;
	readonly cpu?: number;
	readonly lane?: number;
	readonly flags?: number;
	readonly sequence?: bigint;
}

/** What is known about the event that a recipe means. */
export function infoOf({name, code}: Recipe): EventInfo {
	const matching = events.filter((info) => (code === undefined ? info.name === name && !info.old : info.code === code));
	const info = matching.find((one) => one.captured && !isEnter(one)) ?? matching.at(-1);
	if (!info) throw new Error(`no event ${name ?? code}`);
	return info;
}

/** One record, without padding behind it. */
export function record(recipe: Recipe): Buffer {
	const {args = {}, ts = 1_700_000_000_000_000_000n, tid = 4242, cpu = 1, lane = 1, flags = 0, sequence = 0n} = recipe;
	const info = infoOf(recipe);
	const params = info.params.slice(0, recipe.nparams ?? info.params.length).map((param) => {
		const value = args[param.name];
		return Buffer.isBuffer(value) ? value : encode(param, value ?? null);
	});
	const lengths = Buffer.alloc(2 * params.length);
	for (const [index, param] of params.entries()) lengths.writeUInt16LE(param.length, 2 * index);

	const head = Buffer.alloc(42);
	const length = 26 + lengths.length + params.reduce((sum, param) => sum + param.length, 0);
	head.writeUInt32LE(16 + length, 0);
	head.writeUInt16LE(cpu, 4);
	head.writeUInt8(lane, 6);
	head.writeUInt8(flags, 7);
	head.writeBigUInt64LE(sequence, 8);
	head.writeBigUInt64LE(ts, 16);
	head.writeBigInt64LE(BigInt(tid), 24);
	head.writeUInt32LE(length, 32);
	head.writeUInt16LE(info.code, 36);
	head.writeUInt32LE(params.length, 38);
	return Buffer.concat([head, lengths, ...params]);
}

/** Records as they lie in a batch: each at a multiple of eight. */
export function batch(...records: readonly (Recipe | Uint8Array)[]): ArrayBuffer {
	const parts = records.map((part) => (part instanceof Uint8Array ? part : record(part)));
	const buffer = new ArrayBuffer(parts.reduce((sum, part) => sum + ((part.length + 7) & ~7), 0));
	let at = 0;
	for (const part of parts) {
		new Uint8Array(buffer).set(part, at);
		at += (part.length + 7) & ~7;
	}
	return buffer;
}

/** A parameter's bytes; `null` is none. */
export function encode(param: ParamInfo, value: ParamValue, kind: KindName = param.kind): Buffer {
	if (value === null) return Buffer.alloc(0);
	switch (kind) {
		case 'bytes':
			return Buffer.from(value as Uint8Array);
		case 'string':
		case 'path':
		case 'relpath':
			return cString(value as string);
		case 'strings':
		case 'stringArray':
		case 'stringPairs':
			return Buffer.concat((value as readonly string[]).map(cString));
		case 'ipv4':
		case 'ipv6':
			return address(value as string);
		case 'sockaddr':
			return socketAddress(value as SocketAddress);
		case 'socktuple':
			return socketTuple(value as SocketTuple);
		case 'fdlist':
			return fdList(value as readonly PolledFd[]);
		case 'dynamic': {
			const [position, inner] = value as unknown as [number, ParamValue];
			return Buffer.concat([Buffer.of(position), encode(param, inner, param.types![position])]);
		}
		default:
			return integer(kindTable[kind].size, value as number | bigint);
	}
}

function integer(size: number, value: number | bigint): Buffer {
	const bytes = Buffer.alloc(8);
	bytes.writeBigUInt64LE(BigInt.asUintN(64, BigInt(value)));
	return bytes.subarray(0, size);
}

function cString(text: string): Buffer {
	return Buffer.concat([toBytes(text), Buffer.of(0)]);
}

/** Network order. */
function address(text: string): Buffer {
	if (isIPv4(text)) return Buffer.from(text.split('.').map(Number));
	const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text);
	if (dotted) {
		const [high, low] = [Number(dotted[2]) * 256 + Number(dotted[3]), Number(dotted[4]) * 256 + Number(dotted[5])];
		return address(`${dotted[1]}${high.toString(16)}:${low.toString(16)}`);
	}
	const [front, back] = text.split('::');
	const groups = (part: string | undefined) => (part ? part.split(':').map((group) => parseInt(group, 16)) : []);
	const middle = Array<number>(8 - groups(front).length - groups(back).length).fill(0);
	return Buffer.from([...groups(front), ...middle, ...groups(back)].flatMap((group) => [group >> 8, group & 0xff]));
}

function endpoint(end: {readonly address: string; readonly port: number}): Buffer {
	return Buffer.concat([address(end.address), integer(2, end.port)]);
}

const familyNumbers = {unix: 1, inet: 2, inet6: 10} as const;

function socketAddress(value: SocketAddress): Buffer {
	if (value.family === 'other') return Buffer.of(value.number);
	const family = Buffer.of(familyNumbers[value.family]);
	return Buffer.concat([family, value.family === 'unix' ? cString(value.path) : endpoint(value)]);
}

function socketTuple(value: SocketTuple): Buffer {
	if (value.family === 'other') return Buffer.of(value.number);
	const family = Buffer.of(familyNumbers[value.family]);
	if (value.family === 'unix')
		return Buffer.concat([family, integer(8, value.source), integer(8, value.destination), cString(value.path)]);
	return Buffer.concat([family, endpoint(value.source), endpoint(value.destination)]);
}

function fdList(fds: readonly PolledFd[]): Buffer {
	return Buffer.concat([
		integer(2, fds.length),
		...fds.map(({fd, flags}) => Buffer.concat([integer(8, fd), integer(2, flags)])),
	]);
}
