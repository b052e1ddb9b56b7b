// One guest: a kernel, a disk, and what came out on its serial line.
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import readline from 'node:readline';
import {machineOf, type MachineName} from './machines.js';

export interface Guest {
	/** Default: amd64. */
	readonly architecture?: MachineName;
	readonly vmlinuz: string;
	readonly image: string;
	/** Where everything from the serial line is kept. */
	readonly log: string;
	readonly timeoutMs: number;
	readonly cpus?: number;
	readonly megabytes?: number;
	/** Its CPUs run at once, for what measures one of them; README.md says why they else take turns. */
	readonly atOnce?: boolean;
	/** More for the kernel's command line. */
	readonly parameters?: readonly string[];
	/** Sees each line as it comes. */
	readonly onLine?: (line: string) => void;
}

// A WARNING is at level 4. An oops ends the guest, because nothing is certain after it. A busy host may let an emulated CPU
// stand still for a while, so a CPU counts as stuck after 120 s. machines.ts has what one machine alone needs.
const kernelArguments = [
	...['loglevel=5', 'panic=-1', 'oops=panic', 'softlockup_panic=1'],
	...['watchdog_thresh=60', 'rcupdate.rcu_cpu_stall_timeout=120', 'mitigations=off'],
	...['root=/dev/nvme0n1', 'rootfstype=ext4', 'rw', 'init=/init'],
];

/**
 * Boots it and waits until it is off. A panic turns it off too: whether it came to its own end, its disk tells.
 *
 * @returns false when it had to be killed after `timeoutMs`
 */
export function boot(guest: Guest): Promise<boolean> {
	// tcg: virtual machines inside one have no KVM, and kernels must be testable there too.
	const accelerator = process.env['TRISCAP_QEMU_ACCEL'] ?? `tcg,thread=${guest.atOnce ? 'multi' : 'single'}`;
	const machine = machineOf(guest);
	const parameters = [...machine.parameters, ...kernelArguments, ...(guest.parameters ?? [])];
	const qemu = spawn(
		machine.qemu,
		[
			...['-accel', accelerator, ...machine.board(accelerator.startsWith('tcg') ? 'max' : 'host', guest.cpus ?? 2)],
			...['-m', String(guest.megabytes ?? 1024)],
			...['-nographic', '-nodefaults', '-no-reboot', '-serial', 'stdio', '-monitor', 'none'],
			...['-drive', `file=${guest.image},if=none,id=disk,format=raw,cache=unsafe`],
			...['-device', 'nvme,drive=disk,serial=triscap'],
			...['-kernel', guest.vmlinuz, '-append', parameters.join(' ')],
		],
		{stdio: ['ignore', 'pipe', 'pipe']},
	);
	let timedOut = false;
	const timer = setTimeout(() => {
		timedOut = true;
		qemu.kill('SIGKILL');
	}, guest.timeoutMs);

	const log = fs.createWriteStream(guest.log);
	qemu.stdout.pipe(log, {end: false});
	qemu.stderr.pipe(log, {end: false});
	readline.createInterface({input: qemu.stdout}).on('line', (line) => guest.onLine?.(line.trimEnd()));

	return new Promise((resolve, reject) => {
		qemu.once('error', (error) => {
			clearTimeout(timer);
			reject(error);
		});
		qemu.once('close', () => {
			clearTimeout(timer);
			log.end(() => resolve(!timedOut));
		});
	});
}
