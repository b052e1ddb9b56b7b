/**
 * Where a kernel can interrupt itself inside a hook, hooks are attached as perf events (docs/decisions/attach.md). Those are known
 * by a number that stands in tracefs, which only root may read as it is mounted by default.
 */
import type {Check, Test} from './define.js';
import {grantEvents, grantTracing} from './grant.js';

/** Nothing is looked up where hooks are attached without; unknown: without type information there is no such kernel. */
export const noLookUp: Test = {fact: 'hooks', yes: ['tp_btf', ''], no: ['*']};

/** Debian's and Ubuntu's kernels keep perf events from everybody else, if they are set so. */
export const eventsForAll: Test = {fact: 'perfEventParanoid', yes: ['-1', '0', '1', '2', ''], no: ['*']};

/** Where it is not, the driver mounts one for itself. */
export const tracefsMounted: Test = {fact: 'tracefs', yes: ['mounted', ''], no: ['*']};

export const asRoot: Test = {fact: 'user', yes: ['0'], no: ['*']};

const keptFromUs =
	'the setting kernel.perf_event_paranoid keeps this process from watching the kernel: it does not have CAP_SYS_ADMIN';

export const tracepoints: readonly Check[] = [
	{
		id: 'perf-events',
		title: 'this process may open perf events',
		tried: 'read /proc/sys/kernel/perf_event_paranoid; perf_event_open(PERF_COUNT_SW_BPF_OUTPUT)',
		all: [[eventsForAll, {capability: 'cap_sys_admin'}, {try: 'perf-buffer'}]],
		no: keptFromUs,
		remedies: grantEvents(),
	},
	{
		id: 'tracepoint-events',
		title: 'kernel.perf_event_paranoid lets this process watch the kernel',
		tried: 'look in the BTF for how hooks are attached; read /proc/sys/kernel/perf_event_paranoid; attach to sys_exit',
		all: [[noLookUp, eventsForAll, {capability: 'cap_sys_admin'}, {try: 'attach'}]],
		no: keptFromUs,
		remedies: grantEvents(),
	},
	{
		id: 'tracefs',
		title: "the kernel's list of what can be watched (/sys/kernel/tracing) is there, where it is needed",
		tried: 'look in the BTF for how hooks are attached; look for /sys/kernel/tracing in /proc/self/mounts',
		all: [[noLookUp, tracefsMounted, {capability: 'cap_sys_admin'}]],
		no: 'this kernel lists what can be watched in /sys/kernel/tracing; nothing is mounted there, and this process may not mount it: it does not have CAP_SYS_ADMIN',
		remedies: [
			{
				facts: {container: ['docker', 'podman', 'other']},
				text: 'start the container with',
				command: '-v /sys/kernel/tracing:/sys/kernel/tracing:ro',
			},
			{
				facts: {container: ['kubernetes']},
				text: 'mount it into the container, as a volume of the host',
				command: '{name: tracing, hostPath: {path: /sys/kernel/tracing}}',
			},
			{text: 'mount it', command: 'sudo mount -t tracefs nodev /sys/kernel/tracing'},
		],
	},
	{
		id: 'tracefs-readable',
		title: 'this process may read /sys/kernel/tracing, where that is needed (CAP_DAC_READ_SEARCH)',
		tried: 'open /sys/kernel/tracing/events/raw_syscalls/sys_exit/id; read CapEff in /proc/self/status',
		all: [
			[
				noLookUp,
				asRoot,
				{capability: 'cap_dac_read_search'},
				{file: '/sys/kernel/tracing/events/raw_syscalls/sys_exit/id'},
			],
		],
		no: 'this kernel lists what can be watched in /sys/kernel/tracing, which only root may read: this process does not have CAP_DAC_READ_SEARCH',
		remedies: grantTracing('run as root, or allow Node to read it, too'),
	},
];
