// What is different about the machines that kernels of the matrix are for: the one that this runs on, and arm64, which QEMU
// emulates whole and for which everything is cross-compiled.
import type {KernelEntry} from './fetch.js';

/** Debian's name of a machine. */
export type MachineName = 'amd64' | 'arm64';

export interface Machine {
	readonly name: MachineName;
	/** Its name in triples, and as `uname -m` says it. */
	readonly gnu: 'x86_64' | 'aarch64';
	/** As Node says it. */
	readonly node: 'x64' | 'arm64';
	/** As the kernel's build system says it. */
	readonly kernel: 'x86' | 'arm64';
	/** Names of the compiler's programs begin so; nothing: they are this machine's own. */
	readonly prefix: string;
	readonly qemu: string;
	/** The Debian package with that program. */
	readonly qemuPackage: string;
	/** Which board and processor; what it is called when KVM can be asked for. */
	readonly board: (cpu: 'max' | 'host', cpus: number) => readonly string[];
	/** The serial line, and what only these kernels need to be told. */
	readonly parameters: readonly string[];
}

export const machines: Readonly<Record<MachineName, Machine>> = {
	amd64: {
		name: 'amd64',
		gnu: 'x86_64',
		node: 'x64',
		kernel: 'x86',
		prefix: '',
		qemu: 'qemu-system-x86_64',
		qemuPackage: 'qemu-system-x86',
		// Each CPU is a socket of its own: the firmware's MP table, which kernels without ACPI read, names one CPU per socket.
		board: (cpu, cpus) => [
			...['-machine', 'pc', '-cpu', cpu],
			...['-smp', `${cpus},sockets=${cpus},cores=1,threads=1`],
		],
		// Kernels that distrust an emulated TSC turn reading the clock into syscalls that no test expects.
		parameters: ['console=ttyS0', 'tsc=reliable'],
	},
	arm64: {
		name: 'arm64',
		gnu: 'aarch64',
		node: 'arm64',
		kernel: 'arm64',
		prefix: 'aarch64-linux-gnu-',
		qemu: 'qemu-system-aarch64',
		qemuPackage: 'qemu-system-arm',
		// A named processor: `max` has pointer authentication, which takes an emulator most of its time.
		board: (cpu, cpus) => [
			...['-machine', 'virt', '-cpu', cpu === 'max' ? 'cortex-a76' : cpu],
			...['-smp', String(cpus)],
		],
		parameters: ['console=ttyAMA0'],
	},
};

/** The machine of an entry or of a kernel. */
export function machineOf({architecture = 'amd64'}: Pick<KernelEntry, 'architecture'>): Machine {
	return machines[architecture];
}
