// Syscalls of 32-bit programs, for tests that make them.
import type {Context} from 'mocha';
import {runAct} from './act.js';
import {Outcome, Script} from './script.js';

/** arch/x86/entry/syscalls/syscall_32.tbl */
export const IA32 = {
	read: 3,
	write: 4,
	open: 5,
	close: 6,
	creat: 8,
	chdir: 12,
	setuid16: 23,
	kill: 37,
	getppid: 64,
	readv: 145,
	writev: 146,
	vfork: 190,
	setuid: 213,
	fcntl64: 221,
	pread64: 180,
	pwrite64: 181,
	openat: 295,
	mkdirat: 296,
	unlinkat: 301,
	dup3: 330,
	pipe2: 331,
	socket: 359,
	socketpair: 360,
	bind: 361,
	connect: 362,
	sendto: 369,
	sendmsg: 370,
	recvmsg: 372,
	openat2: 437,
} as const;

/** Undefined when the kernel serves 32-bit programs. */
export async function whyNoCompat(): Promise<string | undefined> {
	if (process.arch !== 'x64') return `${process.arch} takes another program for this`;
	const script = new Script(true);
	const result = script.call32(IA32.getppid);
	const {lines, signal} = await runAct(['script'], {input: script.text}).catch(() => ({lines: [], signal: 'SIGSEGV'}));
	if (signal) return `int $0x80 ends in ${signal}: no CONFIG_IA32_EMULATION`;
	return new Outcome(lines).of(result) > 0 ? undefined : 'the kernel has no 32-bit syscalls (CONFIG_IA32_EMULATION)';
}

/** For before(): 32-bit calls are tested where the kernel serves them. */
export async function skipWithoutCompat(this: Context): Promise<void> {
	const reason = await whyNoCompat();
	if (reason === undefined) return;
	console.log(`    not tested: ${reason}`);
	this.skip();
}
