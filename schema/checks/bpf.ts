/** Does the kernel take what the two BPF drivers give it? Each is tried with the smallest map or program that tells. */
import type {Check, Remedy} from './define.js';
import {grantTracing} from './grant.js';

const report: Remedy = {text: 'please report this, with what this prints', command: 'triscap probe --json'};

/** Filters say ENOSYS, too: engines do, of calls that they do not know. */
const filtered = ['EPERM', 'EACCES', 'ENOSYS'];

/** A call that was refused although the capabilities are there. */
const refused: readonly Remedy[] = [
	{
		errno: ['EPERM', 'EACCES'],
		facts: {lockdown: ['confidentiality']},
		text: 'the kernel is locked down (confidentiality): boot it with lockdown=integrity, or without; this shows how it is',
		command: 'cat /sys/kernel/security/lockdown',
	},
	{
		errno: filtered,
		facts: {seccomp: ['filter'], container: ['docker', 'podman']},
		text: 'the container filters this call: start it with',
		command: '--user root --cap-add BPF --cap-add PERFMON --security-opt seccomp=unconfined',
	},
	{
		errno: filtered,
		facts: {seccomp: ['filter'], container: ['kubernetes']},
		text: 'the container filters this call: put into its securityContext',
		command: '{runAsUser: 0, capabilities: {add: [BPF, PERFMON]}, seccompProfile: {type: Unconfined}}',
	},
	{
		errno: filtered,
		facts: {seccomp: ['filter']},
		text: 'a filter (seccomp) keeps system calls from this process: let whoever starts it allow these two; for systemd',
		command: 'SystemCallFilter=@system-service bpf perf_event_open',
	},
	...grantTracing().map((remedy) => ({errno: ['EPERM', 'EACCES'], ...remedy})),
];

const tooOld: Remedy = {
	errno: ['EINVAL', 'ENOSYS', 'EOPNOTSUPP', 'ENOENT'],
	text: 'this kernel does not have it; take another driver, or a newer kernel',
};
/** Whatever it says: under this, tracefs is empty (ENOENT) and functions are not known (EINVAL). */
const lockedDown: Remedy = {
	facts: {lockdown: ['confidentiality']},
	text: 'the kernel is locked down (confidentiality): boot it with lockdown=integrity, or without; this shows how it is',
	command: 'cat /sys/kernel/security/lockdown',
};

export const bpf: readonly Check[] = [
	{
		id: 'btf',
		title: 'the kernel describes its own types (BTF)',
		tried: 'read /sys/kernel/btf/vmlinux',
		all: [[{fact: 'btf', yes: ['yes'], no: ['missing', 'broken']}], [{try: 'btf'}]],
		no: "modern-bpf adapts to a kernel by the kernel's description of its own types (BTF), which is missing here or cannot be read",
		remedies: [
			{
				facts: {btf: ['broken']},
				text: 'the file is damaged: install the kernel again, or take bpf-legacy',
				command: 'triscap build bpf-legacy',
			},
			{
				facts: {container: ['docker', 'podman', 'kubernetes', 'lxc', 'other']},
				text: 'if the host has it, mount it into the container; otherwise take bpf-legacy',
				command: '-v /sys/kernel/btf:/sys/kernel/btf:ro',
			},
			{text: 'take bpf-legacy, or a kernel with CONFIG_DEBUG_INFO_BTF=y', command: 'triscap build bpf-legacy'},
		],
	},
	{
		id: 'bpf-ring-buffer',
		title: 'the kernel has BPF ring buffers',
		tried: 'bpf(BPF_MAP_CREATE, BPF_MAP_TYPE_RINGBUF)',
		all: [[{try: 'ring-buffer'}]],
		no: 'the kernel does not give this process a buffer for events (a BPF ring buffer)',
		remedies: [...refused, tooOld, report],
	},
	{
		id: 'bpf-rings',
		title: 'there is memory for the rings of all CPUs',
		tried: 'bpf(BPF_MAP_CREATE, BPF_MAP_TYPE_ARRAY, BPF_F_MMAPABLE), as large as the rings',
		all: [[{try: 'rings'}]],
		no: 'the kernel does not give this process the memory for the buffers of events',
		remedies: [
			{errno: ['ENOMEM'], text: 'take smaller buffers', command: 'triscap --buffer-bytes 1M'},
			...refused,
			tooOld,
			report,
		],
	},
	{
		id: 'bpf-load',
		title: 'a BPF program can be loaded',
		tried: 'bpf(BPF_PROG_LOAD): a program for sys_exit that does nothing',
		all: [[{try: 'load'}]],
		no: 'the kernel does not load the small programs that watch it (BPF) for this process',
		remedies: [...refused, tooOld, report],
	},
	{
		id: 'bpf-dispatcher',
		title: "modern-bpf's program that sees every system call can be loaded",
		tried: 'bpf(BPF_PROG_LOAD): that program, with the smallest maps',
		all: [[{try: 'dispatcher'}]],
		no: 'the kernel does not load the program that sees every system call',
		remedies: [lockedDown, ...refused, tooOld, report],
	},
	{
		id: 'bpf-read-kernel',
		title: "BPF programs may read names in the kernel's memory",
		tried: 'bpf(BPF_PROG_LOAD): a program that calls bpf_probe_read_kernel()',
		// Lockdown takes the function away, so that the verifier does not know it: EINVAL, not EPERM.
		all: [[{fact: 'lockdown', no: ['confidentiality'], yes: ['*', '']}], [{try: 'read-kernel'}]],
		no: 'some events come without parameters, as GENERIC: those with names that lie in the memory of the kernel (processes that start, connections), which it keeps to itself',
		remedies: [lockedDown, ...refused, tooOld, report],
	},
	{
		id: 'bpf-attach',
		title: 'a BPF program can watch system calls',
		tried: 'attach that program to sys_exit, for a moment',
		all: [[{try: 'attach'}]],
		no: 'the kernel does not let this process watch system calls (with a BPF program)',
		remedies: [lockedDown, ...refused, tooOld, report],
	},
	{
		id: 'bpf-perf-buffer',
		title: 'the kernel has perf buffers',
		tried: 'bpf(BPF_MAP_CREATE, BPF_MAP_TYPE_PERF_EVENT_ARRAY); perf_event_open(PERF_COUNT_SW_BPF_OUTPUT)',
		all: [[{try: 'perf-buffer'}]],
		no: 'the kernel does not give this process a buffer for events (a perf buffer)',
		remedies: [...refused, tooOld, report],
	},
	{
		id: 'bpf-legacy-load',
		title: 'a BPF program without type information can be loaded',
		tried: 'bpf(BPF_PROG_LOAD): a program for sys_exit that does nothing',
		all: [[{try: 'legacy-load'}]],
		no: 'the kernel does not load the small programs that watch it (BPF) for this process',
		remedies: [...refused, tooOld, report],
	},
	{
		id: 'bpf-legacy-read-kernel',
		title: "BPF programs may read the kernel's memory",
		tried: 'bpf(BPF_PROG_LOAD): a program that calls bpf_probe_read()',
		all: [[{fact: 'lockdown', no: ['confidentiality'], yes: ['*', '']}], [{try: 'legacy-read'}]],
		no: 'the kernel does not let the small programs that watch it (BPF) read its memory',
		remedies: [lockedDown, ...refused, tooOld, report],
	},
	{
		id: 'bpf-legacy-attach',
		title: 'a BPF program can watch system calls',
		tried: 'attach that program to sys_exit, for a moment',
		all: [[{try: 'legacy-attach'}]],
		no: 'the kernel does not let this process watch system calls (with a BPF program)',
		remedies: [lockedDown, ...refused, tooOld, report],
	},
];
