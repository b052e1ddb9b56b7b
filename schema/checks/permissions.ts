/** May this process? Capabilities, namespaces, limits. */
import type {Check, Remedy} from './define.js';
import {grant, grantTracing} from './grant.js';

const nested = 'root is root only inside this container or namespace; the kernel does not let it trace';

/** Without a capability, nobody raises a limit of his own beyond what he was given: ulimit would be refused. */
function moreLockedMemory(capability: string): Remedy[] {
	return [
		{
			facts: {container: ['docker', 'podman', 'other']},
			text: 'start the container with',
			command: '--ulimit memlock=-1',
		},
		{
			facts: {container: ['kubernetes']},
			text: "pods have no such setting: put into the container's securityContext, beside the others,",
			command: `{capabilities: {add: [${capability}]}}`,
		},
		{
			text: 'raise the limit of the shell that starts Node; in it, type',
			command: 'sudo prlimit --memlock=unlimited --pid $$',
		},
	];
}

export const permissions: readonly Check[] = [
	{
		id: 'user-namespace',
		title: "this process's root is the system's root",
		tried: 'read /proc/self/uid_map',
		all: [[{fact: 'userNamespace', yes: ['initial'], no: ['nested']}]],
		no: nested,
		remedies: [
			...['docker', 'podman'].map((engine) => ({
				facts: {container: [engine]},
				text: 'start the container as root of the host, not rootless',
				command: `sudo ${engine} run --userns=host ...`,
			})),
			{facts: {container: ['other']}, text: 'start the container as root of the host, not rootless'},
			{facts: {container: ['kubernetes']}, text: "put into the pod's spec", command: 'hostUsers: true'},
			{text: 'start it outside the user namespace, as root of the host'},
		],
	},
	{
		id: 'capability-bpf',
		title: 'this process may load BPF programs (CAP_BPF)',
		tried: 'read CapEff in /proc/self/status',
		all: [[{capability: 'cap_bpf'}]],
		no: 'this process may not load programs into the kernel (BPF): it does not have CAP_BPF (before Linux 5.8: CAP_SYS_ADMIN)',
		remedies: grantTracing(),
	},
	{
		id: 'capability-perfmon',
		title: 'this process may trace the kernel (CAP_PERFMON)',
		tried: 'read CapEff in /proc/self/status',
		all: [[{capability: 'cap_perfmon'}]],
		no: 'this process may not trace the kernel: it does not have CAP_PERFMON (before Linux 5.8: CAP_SYS_ADMIN)',
		remedies: grantTracing(),
	},
	{
		id: 'capability-sys-module',
		title: 'this process may load kernel modules (CAP_SYS_MODULE), or the module is loaded already',
		tried: 'read CapEff in /proc/self/status; look for /sys/module/triscap',
		all: [[{file: '/sys/module/triscap'}, {capability: 'cap_sys_module'}]],
		no: 'this process may not load kernel modules: it does not have CAP_SYS_MODULE',
		remedies: grant(['cap_sys_module', 'cap_dac_override']),
	},
	{
		id: 'memlock',
		title: 'this process may lock memory for the rings',
		tried:
			'look in the BTF for what came with counting by cgroup, or load a program that calls it; getrlimit(RLIMIT_MEMLOCK)',
		all: [
			[
				{fact: 'bpfMemory', yes: ['cgroup'], no: ['locked', '']},
				{try: 'memcg'},
				{fact: 'memlock', yes: ['unlimited'], no: ['*']},
				{capability: 'cap_sys_resource'},
			],
		],
		no: 'the limit for locked memory (ulimit -l) is too small for the buffers of events, and this process does not have CAP_SYS_RESOURCE to raise it',
		remedies: [...moreLockedMemory('SYS_RESOURCE')],
	},
	{
		id: 'perf-memory',
		title: 'this process may lock memory for perf buffers (CAP_IPC_LOCK)',
		tried: 'getrlimit(RLIMIT_MEMLOCK); read CapEff in /proc/self/status; mmap(2) perf buffers, as large as the rings',
		all: [
			[
				{fact: 'memlock', yes: ['unlimited'], no: ['*']},
				{fact: 'perfEventParanoid', yes: ['-1'], no: ['*']},
				{capability: 'cap_ipc_lock'},
				{fact: 'bpfMemory', yes: ['locked'], no: ['cgroup', '']}, // raised already: see memlock
				{try: 'perf-rings'},
			],
		],
		no: 'the limit for locked memory (ulimit -l) is too small for the buffers of events (perf buffers), and this process does not have CAP_IPC_LOCK to pass it',
		remedies: [...moreLockedMemory('IPC_LOCK')],
	},
	{
		id: 'device',
		title: "this process may open the module's device (CAP_DAC_OVERRIDE)",
		tried: 'open /dev/triscap; read CapEff in /proc/self/status',
		all: [[{try: 'device'}, {capability: 'cap_dac_override'}]],
		no: "only root may open the module's device, /dev/triscap, and this process does not have CAP_DAC_OVERRIDE",
		remedies: grant(['cap_sys_module', 'cap_dac_override']),
	},
];
