/** What each driver needs, in the order in which `auto` prefers them. */
import type {Driver} from './define.js';
import {asRoot, eventsForAll, noLookUp, tracefsMounted} from './tracepoints.js';

const KiB = 1024;
const MiB = 1024 * KiB;

const everyDriver = ['linux', 'architecture', 'addon', 'user-namespace'];
/** These ask how many CPUs there can be; the module knows. */
const bpfDriver = ['cpus'];

/** Without the capability's own kernel, `cap_sys_admin`: see `partsOfSysAdmin`. */
const tracing = [{capability: 'cap_bpf'}, {capability: 'cap_perfmon'}];
const unlimited = {fact: 'memlock', yes: ['unlimited'], no: ['*']};
/** A BTF settles it; without one it has to be tried, which takes privileges of its own. */
const lockedMemory = [
	{capability: 'cap_sys_resource', unless: [{fact: 'bpfMemory', yes: ['cgroup', ''], no: ['locked']}, unlimited]},
	{
		capability: 'cap_sys_resource',
		unless: [{fact: 'bpfMemory', yes: ['cgroup', 'locked'], no: ['']}, {try: 'memcg'}, unlimited],
	},
];

/** Of a CPU, with a page that says how far it is filled. */
const perfBuffer = 8 * MiB + 4 * KiB;
/** Perf buffers always count as locked memory. Where BPF's own does, too, the limit is raised for that already. */
const perfMemory = {
	capability: 'cap_ipc_lock',
	unless: [
		{perfBytesPerCpu: perfBuffer},
		{fact: 'perfEventParanoid', yes: ['-1'], no: ['*']},
		{fact: 'bpfMemory', yes: ['locked'], no: ['cgroup', '']},
	],
};

const perfEvents = {capability: 'cap_sys_admin', unless: [eventsForAll]};
/** Only where hooks are attached by them. */
const hookEvents = {capability: 'cap_sys_admin', unless: [noLookUp, eventsForAll]};

const lookUp = [
	{capability: 'cap_dac_read_search', unless: [noLookUp, asRoot]},
	{capability: 'cap_sys_admin', unless: [noLookUp, tracefsMounted]},
];

/** At most: the reader's stack, 16 batches of 256 KiB in the queue, one being filled. */
const reader = 256 * KiB + 17 * 256 * KiB;

export const drivers: readonly Driver[] = [
	{
		name: 'modern-bpf',
		needs: [
			...everyDriver,
			...bpfDriver,
			...['tracepoint-events', 'tracefs', 'capability-bpf', 'capability-perfmon', 'btf', 'memlock', 'tracefs-readable'],
			...['bpf-ring-buffer', 'bpf-rings', 'bpf-load', 'bpf-dispatcher', 'bpf-attach'],
		],
		wants: ['bpf-read-kernel'],
		built: [],
		build: [],
		capabilities: [...tracing, ...lockedMemory, hookEvents, ...lookUp],
		memory: {kernelPerCpu: 4 * MiB, kernel: MiB, user: reader},
	},
	{
		name: 'bpf-legacy',
		needs: [
			...everyDriver,
			...bpfDriver,
			...['perf-events', 'tracefs', 'capability-bpf', 'capability-perfmon', 'memlock', 'tracefs-readable'],
			...['bpf-perf-buffer', 'perf-memory', 'bpf-legacy-load', 'bpf-legacy-read-kernel', 'bpf-legacy-attach'],
		],
		wants: [],
		built: ['bpf-legacy-built'],
		build: ['headers-or-btf', 'clang'],
		capabilities: [...tracing, ...lockedMemory, perfMemory, perfEvents, ...lookUp],
		memory: {kernelPerCpu: 8 * MiB, kernel: MiB, user: reader},
	},
	{
		name: 'kmod',
		needs: [...everyDriver, 'modules', 'modules-allowed', 'capability-sys-module', 'device', 'module-policy'],
		wants: [],
		built: ['kmod-built'],
		build: ['headers', 'gcc'],
		capabilities: [
			{capability: 'cap_sys_module', unless: [{file: '/sys/module/triscap'}]},
			{capability: 'cap_dac_override', unless: [{try: 'device'}]},
		],
		memory: {kernelPerCpu: 8 * MiB, kernel: 0, user: reader},
	},
];
