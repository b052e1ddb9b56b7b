// Numbers of the kernel's interface, and of the .scap format, by name.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {syscalls} from '../../schema/syscalls.js';
import {root} from './native.js';

/**
 * Whether this machine has a call of that name: newer architectures never had the older of two that do the same, open beside
 * openat.
 */
export function hasCall(name: string): boolean {
	const known = syscalls.find((syscall) => syscall.name === name);
	assert.ok(known, `no syscall ${name}`);
	return known.numbers[process.arch === 'arm64' ? 'aarch64' : 'x86_64'].length > 0;
}

/** What a failing syscall returns. */
export function errno(name: string): number {
	const value = (os.constants.errno as unknown as Record<string, number>)[name];
	assert.ok(value, `no errno ${name}`);
	return -value;
}

/** Values of the format's flag sets, from the published table and not from our own schema. */
export function scap(set: string, ...names: readonly string[]): number {
	const values = sets().get(set);
	assert.ok(values, `no set ${set}`);
	return names.reduce((sum, name) => {
		const value = values.get(name);
		assert.ok(value !== undefined, `no ${name} in ${set}`);
		return (sum | value) >>> 0;
	}, 0);
}

let tables: Map<string, Map<string, number>> | undefined;

function sets(): Map<string, Map<string, number>> {
	if (tables) return tables;
	const rows = fs.readFileSync(path.join(root, 'test/fixtures/schema/flags.tsv'), 'utf8').trim().split('\n').slice(1);
	tables = new Map(
		rows.map((row) => {
			const [set = '', values = ''] = row.split('\t');
			return [set, new Map(values.split(' ').map((pair) => [pair.split('=')[0]!, Number(pair.split('=')[1])]))];
		}),
	);
	return tables;
}

export const {
	O_RDONLY,
	O_WRONLY,
	O_RDWR,
	O_CREAT,
	O_EXCL,
	O_TRUNC,
	O_APPEND,
	O_NONBLOCK,
	O_DSYNC,
	O_SYNC,
	O_DIRECT,
	O_DIRECTORY,
	O_NOFOLLOW,
} = fs.constants;
export const O_CLOEXEC = 0o2000000;
export const O_LARGEFILE = process.arch === 'arm64' ? 0o400000 : 0o100000;
export const O_PATH = 0o10000000;
export const O_TMPFILE = 0o20000000 | O_DIRECTORY;
export const AT_FDCWD = -100;
export const AT_EMPTY_PATH = 0x1000;
export const AT_REMOVEDIR = 0x200;

export const AF_UNIX = 1;
export const AF_INET = 2;
export const AF_INET6 = 10;
export const AF_NETLINK = 16;
export const SOCK_STREAM = 1;
export const SOCK_DGRAM = 2;
export const SOCK_SEQPACKET = 5;
export const SOCK_NONBLOCK = 0o4000;
export const SOCK_CLOEXEC = O_CLOEXEC;

export const MAP_PRIVATE = 2;
export const MAP_ANONYMOUS = 32;

/** include/uapi/linux/sched.h */
export const CLONE = {
	VM: 0x100,
	FS: 0x200,
	FILES: 0x400,
	SIGHAND: 0x800,
	VFORK: 0x4000,
	PARENT: 0x8000,
	THREAD: 0x10000,
	NEWNS: 0x20000,
	SYSVSEM: 0x40000,
	PARENT_SETTID: 0x100000,
	CHILD_CLEARTID: 0x200000,
	UNTRACED: 0x800000,
	CHILD_SETTID: 0x1000000,
	NEWCGROUP: 0x2000000,
	NEWUTS: 0x4000000,
	NEWIPC: 0x8000000,
	NEWUSER: 0x10000000,
	NEWPID: 0x20000000,
	NEWNET: 0x40000000,
	IO: 0x80000000,
} as const;

/** struct sockaddr_in, sockaddr_in6 and sockaddr_un. */
export function inetAddress(address: string, port: number): Buffer {
	return Buffer.from([AF_INET, 0, port >> 8, port & 255, ...address.split('.').map(Number), 0, 0, 0, 0, 0, 0, 0, 0]);
}

/** `address`: all sixteen bytes. */
export function inet6Address(address: Uint8Array, port: number): Buffer {
	return Buffer.concat([Buffer.from([AF_INET6, 0, port >> 8, port & 255, 0, 0, 0, 0]), address, Buffer.alloc(4)]);
}

export function unixAddress(path: string | Uint8Array): Buffer {
	return Buffer.concat([Buffer.from([AF_UNIX, 0]), Buffer.from(path as string)]);
}

/** The kernel has IPv6, and it is not switched off. */
export const hasInet6 = fs.existsSync('/proc/net/if_inet6');

export const LOOPBACK6 = Buffer.from([...Array<number>(15).fill(0), 1]);
