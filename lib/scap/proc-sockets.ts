// Sockets by inode, from /proc/PID/net: which addresses a descriptor stands for. Each network namespace has its own tables,
// read once.

import {Buffer} from 'node:buffer';
import {readFileSync, readlinkSync} from 'node:fs';
import {ipv4, ipv6} from '../decode/kinds.js';
import type {FdProtocol} from './state.js';

interface End {
	readonly address: string;
	readonly port: number;
}

/** A descriptor's socket. */
export type Socket =
	| {readonly type: 'ipv4' | 'ipv6'; readonly source: End; readonly destination: End; readonly protocol: FdProtocol}
	| {readonly type: 'ipv4-server' | 'ipv6-server'; readonly local: End; readonly protocol: FdProtocol}
	| {readonly type: 'unix'; readonly source: bigint; readonly destination: bigint; readonly name: string}
	| {readonly type: 'netlink'; readonly name: string};

const tables: readonly (readonly [file: string, protocol: FdProtocol])[] = [
	['tcp', 'tcp'],
	['udp', 'udp'],
	['udplite', 'udp'],
	['raw', 'raw'],
	['icmp', 'icmp'],
];

export class SocketTables {
	readonly #proc: string;
	readonly #namespaces = new Map<string, ReadonlyMap<string, Socket>>();

	constructor(proc: string) {
		this.#proc = proc;
	}

	/** Sockets of a process's network namespace. */
	of(pid: number): ReadonlyMap<string, Socket> {
		let namespace: string;
		try {
			namespace = readlinkSync(`${this.#proc}/${pid}/ns/net`);
		} catch {
			namespace = String(pid); // not ours to see; its tables may be
		}
		let sockets = this.#namespaces.get(namespace);
		if (sockets === undefined) this.#namespaces.set(namespace, (sockets = this.#read(`${this.#proc}/${pid}/net`)));
		return sockets;
	}

	#read(folder: string): ReadonlyMap<string, Socket> {
		const sockets = new Map<string, Socket>();
		for (const [file, protocol] of tables)
			for (const v6 of [false, true])
				for (const line of rows(`${folder}/${file}${v6 ? '6' : ''}`)) {
					// sl local_address rem_address st tx:rx tr:when retrnsmt uid timeout inode
					const [, local, remote] = line;
					const inode = line[9];
					if (inode === undefined || local === undefined || remote === undefined || inode === '0') continue;
					const type = v6 ? 'ipv6' : 'ipv4';
					const [source, destination] = [end(local), end(remote)];
					if (/^0*:0*$/.test(remote)) sockets.set(inode, {type: `${type}-server`, local: source, protocol});
					else sockets.set(inode, {type, source, destination, protocol});
				}
		for (const [number = '', , , , , , inode, name = ''] of rows(`${folder}/unix`))
			if (inode) sockets.set(inode, {type: 'unix', source: hex(number.replace(/:$/, '')), destination: 0n, name});
		for (const line of rows(`${folder}/netlink`)) {
			const inode = line[9];
			if (inode) sockets.set(inode, {type: 'netlink', name: ''});
		}
		return sockets;
	}
}

/** The words of each line but the first, which has the columns' names. */
function rows(path: string): string[][] {
	try {
		return readFileSync(path, 'utf8')
			.split('\n')
			.slice(1)
			.map((line) => line.trim().split(/\s+/));
	} catch {
		return [];
	}
}

function hex(digits: string): bigint {
	return /^[0-9a-fA-F]+$/.test(digits) ? BigInt(`0x${digits}`) : 0n;
}

/** `0100007F:1F90`: words of four bytes as this machine has them, then the port. */
function end(text: string): End {
	const [address = '', port = ''] = text.split(':');
	const bytes = Buffer.from(address, 'hex');
	for (let at = 0; at + 4 <= bytes.length; at += 4) bytes.subarray(at, at + 4).reverse();
	return {
		address: bytes.length === 16 ? ipv6(new DataView(bytes.buffer, bytes.byteOffset), 0) : ipv4(bytes, 0),
		port: parseInt(port, 16),
	};
}
