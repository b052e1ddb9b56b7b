// What a thread of `act` said about itself (acts/facts.c): the texts of /proc, taken apart.
import fs from 'node:fs';
import path from 'node:path';
import {lineOf, type ActLine} from './act.js';

export interface Facts {
	/** As the initial namespace numbers them. */
	readonly tid: number;
	readonly pid: number;
	readonly ppid: number;
	readonly pgid: number;
	/** As the thread's own namespace numbers them. */
	readonly vtid: number;
	readonly vpid: number;
	readonly vpgid: number;
	readonly comm: string;
	readonly euid: number;
	readonly egid: number;
	readonly tty: number;
	readonly loginuid: number;
	readonly capInheritable: bigint;
	readonly capPermitted: bigint;
	readonly capEffective: bigint;
	readonly fdLimit: bigint;
	readonly majorFaults: bigint;
	readonly minorFaults: bigint;
	/** KiB, the three of them. */
	readonly vmSize: number;
	readonly vmRss: number;
	readonly vmSwap: number;
	/** KiB that brk(2) gave since the program began. */
	readonly heap: number;
	readonly timeNs: bigint;
	/** `cpu=/a/b` and so on, in the order of the events. */
	readonly cgroups: readonly string[];
}

export function factsOf(lines: readonly ActLine[], who: string): Facts {
	return parseFacts(lineOf(lines, who));
}

function parseFacts(line: ActLine): Facts {
	const text = (key: string) => line[key] as string;
	const status = new Map(
		text('status')
			.split('\n')
			.map((row) => row.split(':\t') as [string, string]),
	);
	const words = (key: string) => (status.get(key) ?? '').trim().split(/\s+/);
	const number = (key: string, index = 0) => Number(words(key)[index] || 0);
	const namespaces = (key: string) => words(key).map(Number);
	const stat = text('stat')
		.slice(text('stat').lastIndexOf(')') + 2)
		.split(' ')
		.map(Number);
	return {
		tid: number('Pid'),
		pid: number('Tgid'),
		ppid: number('PPid'),
		pgid: namespaces('NSpgid')[0]!,
		vtid: namespaces('NSpid').at(-1)!,
		vpid: namespaces('NStgid').at(-1)!,
		vpgid: namespaces('NSpgid').at(-1)!,
		comm: status.get('Name')!,
		euid: number('Uid', 1),
		egid: number('Gid', 1),
		tty: stat[7 - 3]! >>> 0,
		loginuid: Number(text('loginuid') || 2 ** 32 - 1),
		capInheritable: BigInt(`0x${words('CapInh')[0]}`),
		capPermitted: BigInt(`0x${words('CapPrm')[0]}`),
		capEffective: BigInt(`0x${words('CapEff')[0]}`),
		fdLimit: BigInt(line['fdLimit'] as number),
		majorFaults: BigInt(line['majorFaults'] as number),
		minorFaults: BigInt(line['minorFaults'] as number),
		vmSize: number('VmSize'),
		vmRss: number('VmRSS'),
		vmSwap: number('VmSwap'),
		heap: mappingKib(text('maps'), '[heap]'),
		timeNs: BigInt(line['seconds'] as number) * 1_000_000_000n + BigInt(line['nanoseconds'] as number),
		cgroups: cgroups(text('cgroup')),
	};
}

function mappingKib(maps: string, name: string): number {
	let bytes = 0;
	for (const row of maps.split('\n')) {
		const [range = '', , , , , what] = row.split(/\s+/);
		if (what !== name) continue;
		const [from, to] = range.split('-').map((address) => parseInt(address, 16));
		bytes += to! - from!;
	}
	return bytes / 1024;
}

/** Names as events have them, and as version 1 of control groups calls them. */
const controllers = [
	['cpuset', 'cpuset'],
	['cpu', 'cpu'],
	['cpuacct', 'cpuacct'],
	['io', 'blkio'],
	['memory', 'memory'],
] as const;
const DEEPEST = 6;

/** From /proc/PID/cgroup to what an event says: for each controller the kernel has, where the task is under its control. */
function cgroups(text: string): string[] {
	const rows = text
		.trim()
		.split('\n')
		.map((row) => /^\d+:([^:]*):(.*)$/.exec(row)!.slice(1) as [string, string]);
	// The first has version 1, and until 6.14 all; the second has version 2.
	const available = new Set([
		...lines('/proc/cgroups').map((row) => row.split('\t')[0]!),
		...lines(path.join(unifiedMount(), 'cgroup.controllers')).flatMap((row) => row.split(' ')),
	]);
	return controllers
		.filter((names) => names.some((name) => available.has(name)))
		.map(([name, old]) => {
			const own = rows.find(([list]) => list.split(',').includes(old));
			const unified = rows.find(([list]) => list === '')?.[1] ?? '/';
			return `${name}=${innermost(own ? own[1] : controlled(unified, name))}`;
		});
}

/** Version 2: the nearest group upwards whose parent hands this controller on. */
function controlled(group: string, controller: string): string {
	for (; group !== '/'; group = path.dirname(group)) {
		const given = lines(path.join(unifiedMount(), path.dirname(group), 'cgroup.subtree_control'));
		if (given.some((row) => row.split(' ').includes(controller))) break;
	}
	return group;
}

function unifiedMount(): string {
	return fs.existsSync('/sys/fs/cgroup/unified') ? '/sys/fs/cgroup/unified' : '/sys/fs/cgroup';
}

function lines(file: string): string[] {
	return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];
}

/** Of a deep path only the innermost part is told. */
function innermost(group: string): string {
	return `/${group.split('/').filter(Boolean).slice(-DEEPEST).join('/')}`;
}
