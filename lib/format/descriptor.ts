// What a descriptor stands for, as sysdig prints it behind the number: `<f>/etc/hostname`, `<4t>127.0.0.1:1->127.0.0.1:2`.

import {MAPPED, type Endpoint} from '../decode/kinds.js';
import type {ConnectionFd, FdInfo, FdType, ServerFd} from '../scap/state.js';
import {escapeText} from './escape.js';
import {piece, type TextBuffer} from './text-buffer.js';

const letters: Readonly<Record<FdType, string>> = {
	unknown: 'o',
	file: 'f',
	directory: 'd',
	ipv4: '4',
	ipv6: '6',
	'ipv4-server': '4',
	'ipv6-server': '6',
	fifo: 'p',
	unix: 'u',
	event: 'e',
	unsupported: 'X',
	signalfd: 's',
	eventpoll: 'l',
	inotify: 'i',
	timerfd: 't',
	netlink: 'n',
	'file-v2': 'f',
	bpf: 'b',
	userfaultfd: 'u',
	io_uring: 'r',
	memfd: 'm',
	pidfd: 'P',
};

const protocols: Readonly<Record<string, string>> = {tcp: 't', udp: 'u', icmp: 'i', raw: 'r'};

/** A connection of which nobody knows who began it, and that no event has used: it is printed without its protocol. */
export interface IdleFd extends ConnectionFd {
	readonly isIdle: true;
}

export function isIdle(info: FdInfo): info is IdleFd {
	return 'isIdle' in info;
}

/** The letter of its kind. */
export function fdLetter({type}: FdInfo): string {
	return letters[type];
}

/** What each kind begins with. */
const prefixes = Object.fromEntries(
	Object.entries(letters).map(([type, letter]) => [type, piece(`<${letter}>`)]),
) as Readonly<Record<FdType, Uint8Array>>;

export function writeDescriptor(out: TextBuffer, info: FdInfo): void {
	if ('name' in info) {
		out.piece(prefixes[info.type]);
		out.escaped(info.name);
	} else {
		out.piece(connectionPiece(info));
	}
}

export function formatDescriptor(info: FdInfo): string {
	return 'name' in info ? `<${letters[info.type]}>${escapeText(info.name)}` : format(info);
}

/** What a connection was called the last time: most are printed again and again. */
const printed = new WeakMap<FdInfo, Uint8Array>();

function connectionPiece(info: ConnectionFd | ServerFd): Uint8Array {
	let text = printed.get(info);
	if (text === undefined) printed.set(info, (text = piece(format(info))));
	return text;
}

function format(info: ConnectionFd | ServerFd): string {
	const name = nameOf(info);
	// Before it has a name and a port, nobody has said what it is for.
	const used = name !== '' && !('local' in info ? info.local.port === 0 : isIdle(info));
	const protocol = used ? (protocols[info.protocol] ?? '') : '';
	return `<${fdLetter(info)}${protocol}>${escapeText(name)}`;
}

function nameOf(info: ConnectionFd | ServerFd): string {
	if ('local' in info) return endpoint(info.local);
	const {source, destination, protocol} = info;
	const ends = [source, destination];
	if (ends.every(({address, port}) => port === 0 && (address === '0.0.0.0' || address === '::'))) return '';
	const mapped = ends.every(({address}) => MAPPED.test(address));
	const portless = protocol === 'icmp' || protocol === 'raw';
	return ends
		.map((end) => (portless ? end.address : endpoint(end)))
		.map((end) => (mapped ? end.replace(MAPPED, '') : end))
		.join('->');
}

function endpoint({address, port}: Endpoint): string {
	return `${address}:${port}`;
}
