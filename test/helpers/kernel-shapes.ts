// Kernels that nobody here has headers of, by the shape of their interfaces (test/kmod/shapes): which headers such a kernel has,
// and a compiler's opinion on a source that includes them.
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {root} from './native.js';

/** Which kernel, for which machine, and what is special about its configuration. */
export interface Shape {
	readonly kernel: string;
	readonly machine: 'x86_64' | 'arm64';
	readonly defines?: readonly string[];
}

const shapes = path.join(root, 'test/kmod/shapes');

/** Those that each of these kernels has. */
const headers = `
	asm/barrier linux/audit linux/binfmts linux/bug linux/cache linux/cgroup linux/compat linux/compiler linux/cpumask linux/cred
	linux/dcache linux/err linux/fdtable linux/file linux/fs linux/gfp linux/hardirq linux/hrtimer linux/init linux/ioctl linux/ipv6
	linux/irq_work linux/kernel linux/ktime linux/list linux/log2 linux/magic linux/miscdevice linux/mm linux/mm_types linux/module
	linux/mount linux/mutex linux/nsproxy linux/percpu linux/percpu_counter linux/pid linux/pid_namespace linux/poll linux/preempt linux/printk linux/ptrace
	linux/rcupdate linux/sched linux/seq_file linux/signal linux/slab linux/srcu linux/string linux/time linux/topology linux/tracepoint linux/tty
	linux/tty_driver linux/types linux/uaccess linux/uidgid linux/vmalloc linux/wait net/af_unix net/inet_sock net/sock
	trace/events/sched trace/events/signal trace/events/syscalls uapi/linux/bpf uapi/linux/eventpoll`
	.trim()
	.split(/\s+/);

/** Those that came, and went. */
const laterHeaders: Readonly<Record<string, Period>> = {
	'asm/trace/exceptions': {since: '3.13', before: '6.16', only: 'x86_64'},
	'linux/compiler_types': {since: '4.15'},
	'linux/kernfs': {since: '3.14'},
	'linux/nospec': {since: '4.16'},
	'linux/sched/signal': {since: '4.11'},
	'linux/timekeeping': {since: '3.17'},
	'trace/events/exceptions': {since: '6.16'},
};

/** When something was so. */
export interface Period {
	readonly since: string;
	readonly before?: string;
	readonly only?: Shape['machine'];
}

export function isIn({since, before, only}: Period, {kernel, machine}: Shape): boolean {
	if (only !== undefined && only !== machine) return false;
	return !isOlder(kernel, since) && (before === undefined || isOlder(kernel, before));
}

function isOlder(kernel: string, than: string): boolean {
	const [major, minor] = kernel.split('.').map(Number) as [number, number];
	const [itsMajor, itsMinor] = than.split('.').map(Number) as [number, number];
	return major < itsMajor || (major === itsMajor && minor < itsMinor);
}

/** Makes the kernel's headers in a folder of the caller: all of them are one. */
export function makeHeaders(shape: Shape, folder: string): void {
	const later = Object.entries(laterHeaders).flatMap(([name, period]) => (isIn(period, shape) ? [name] : []));
	for (const name of [...headers, ...later]) {
		const file = path.join(folder, `${name}.h`);
		fs.mkdirSync(path.dirname(file), {recursive: true});
		fs.writeFileSync(file, `#include "${path.join(shapes, 'kernel.h')}"\n`);
	}
}

/** What has to be defined before any of them is read. */
export function definesOf({kernel, machine, defines = []}: Shape): string[] {
	const [major, minor] = kernel.split('.');
	return [`SHAPE_MAJOR=${major}`, `SHAPE_MINOR=${minor}`, `CONFIG_${machine.toUpperCase()}=1`, ...defines];
}

/** Whether a source compiles, and what the compiler said. Without -c among the flags, it looks at the language alone. */
export function compileFor(
	compiler: string,
	flags: readonly string[],
	source: string,
): {readonly compiles: boolean; readonly said: string} {
	const result = spawnSync(
		compiler,
		[...flags, ...(flags.includes('-c') ? ['-o', '/dev/null'] : ['-fsyntax-only']), source],
		{encoding: 'utf8'},
	);
	if (result.error) throw result.error;
	return {compiles: result.status === 0, said: result.stderr};
}
