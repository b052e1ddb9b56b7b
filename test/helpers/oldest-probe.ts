// The object of the bpf-legacy driver as it is compiled for the oldest kernels: classic tracepoints, and no helper that came
// later than 4.14. Newer kernels run it, too: nothing that it uses has gone.
import fs from 'node:fs';
import os from 'node:os';
import {compileObject} from '../../lib/build/bpf-legacy.js';
import type {BuildContext} from '../../lib/build/builder.js';
import {findHeaders} from '../../lib/build/headers.js';
import {driversFolder} from '../../lib/build/sources.js';
import {architecture, thisSystem} from '../../lib/build/system.js';
import {skip, skipWithout} from './skip.js';
import {strictly} from './strict-build.js';

/** Facts about a kernel that 4.14 does not have, and that are not about the layout of its structs. */
const newer = [
	'HAVE_PROBE_READ_KERNEL',
	'HAVE_RAW_TRACEPOINT',
	'HAVE_PREEMPTIBLE_TRACEPOINT',
	'HAVE_TASK_PT_REGS',
	'HAVE_CURRENT_TASK_BTF',
];

/**
 * In a folder of the caller, for this machine's kernel or for the one that `folder` has the headers of.
 *
 * @returns the file; undefined where this machine cannot: then the test is skipped
 */
export async function compileOldest(test: Mocha.Context, work: string, folder?: string): Promise<string | undefined> {
	const headers = folder === undefined ? headersOf(os.release()) : findHeaders(thisSystem(), {headers: folder});
	if (!headers && !fs.existsSync('/sys/kernel/btf/vmlinux'))
		return void skip(test, 'this kernel has neither headers nor BTF');
	try {
		return await compile(work, headers);
	} catch (error) {
		if ((error as {code?: string}).code === 'ERR_TRISCAP_NO_COMPILER') return void skipWithout(test, 'clang');
		throw error;
	}
}

async function compile(work: string, headers: BuildContext['headers']): Promise<string> {
	const system = thisSystem();
	const {release, arch} = headers ?? {release: system.release, arch: architecture(system.machine)!};
	const context: BuildContext = {...{system, work, release, arch, drivers: driversFolder}, headers, run: strictly()};
	const oldest = (defines: readonly string[]) => [
		...defines.filter((define) => !newer.includes(define)),
		// Dumped types know no macros; the stack of a thread has this size since 3.15.
		...(headers ? [] : ['HAVE_TASK_STACK_SIZE', 'THREAD_SIZE=16384']),
	];
	return compileObject(context, oldest);
}

function headersOf(release: string): BuildContext['headers'] {
	try {
		return findHeaders(thisSystem(), {release});
	} catch {
		return undefined; // then the types of the running kernel
	}
}
