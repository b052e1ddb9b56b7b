/** For the drivers that are built for one kernel: is that done, and could it be done here? */
import type {Check} from './define.js';
import {installHeaders, installPrograms} from './packages.js';

export const building: readonly Check[] = [
	{
		id: 'kmod-built',
		title: 'the module is loaded, or built for this kernel',
		tried: 'look for /sys/module/triscap, TRISCAP_KMOD, and in the caches of triscap build',
		all: [[{file: '/sys/module/triscap'}, {built: 'kmod'}]],
		no: 'kmod, a kernel module, has not been built for this kernel yet',
		remedies: [{text: 'build it', command: 'sudo triscap build kmod'}],
	},
	{
		id: 'bpf-legacy-built',
		title: 'the probe is built for this kernel',
		tried: 'look for TRISCAP_BPF_PROBE, and in the caches of triscap build',
		all: [[{built: 'bpf-legacy'}]],
		no: 'bpf-legacy has not been built for this kernel yet',
		remedies: [{text: 'build it', command: 'sudo triscap build bpf-legacy'}],
	},
	{
		id: 'headers',
		title: "the kernel's headers are installed",
		tried: 'look for them in /lib/modules/${release}/build and where distributions put them',
		all: [[{headers: true}]],
		no: 'building takes the headers of this very kernel (declarations in C), and they are not installed',
		remedies: installHeaders,
	},
	{
		id: 'headers-or-btf',
		title: "the kernel's headers are installed, or it describes its types",
		tried:
			'look for them in /lib/modules/${release}/build and where distributions put them; read /sys/kernel/btf/vmlinux',
		all: [[{headers: true}, {fact: 'btf', yes: ['yes'], no: ['missing', 'broken']}]],
		no: 'building takes the headers of this very kernel, which are not installed, or its description of its types, which it has not',
		remedies: installHeaders,
	},
	{
		id: 'gcc',
		title: 'a C compiler and make are installed',
		tried: 'look for gcc (or clang) and make on the PATH',
		all: [[{program: 'gcc'}, {program: 'clang'}], [{program: 'make'}]],
		no: 'building takes gcc and make, and one of them is not installed',
		remedies: installPrograms('gcc make'),
	},
	{
		id: 'clang',
		title: 'a compiler for BPF is installed (clang, llc)',
		tried: 'look for clang and llc on the PATH',
		all: [[{program: 'clang'}], [{program: 'llc'}]],
		no: 'building takes clang and llc, and one of them is not installed',
		remedies: installPrograms('clang llvm'),
	},
];
