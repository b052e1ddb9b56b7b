/** May this process? Capabilities, namespaces, limits. */
import type {Check, Remedy} from './define.js';

const node = '"$(readlink -f "$(command -v node)")"';

/** How to get capabilities, where we are. */
function grant(names: readonly string[]): Remedy[] {
	const short = names.map((name) => name.replace('cap_', '').toUpperCase());
	return [
		{
			facts: {container: ['docker', 'podman']},
			text: 'start the container with',
			command: `--user root ${short.map((name) => `--cap-add ${name}`).join(' ')}`,
		},
		{
			facts: {container: ['kubernetes']},
			text: "put into the container's securityContext",
			command: `{runAsUser: 0, capabilities: {add: [${short.join(', ')}]}}`,
		},
		{text: 'run as root, or allow it to Node', command: `sudo setcap ${names.join(',')}+ep ${node}`},
	];
}

const tracing = ['cap_bpf', 'cap_perfmon'];
const readTracefs = `sudo setcap ${[...tracing, 'cap_dac_read_search'].join(',')}+ep ${node}`;
const nested = 'root is root only inside this container or namespace; the kernel does not let it trace';

export const permissions: readonly Check[] = [
	{
		id: 'user-namespace',
		title: "this process's root is the system's root",
		tried: 'read /proc/self/uid_map',
		all: [[{fact: 'userNamespace', yes: ['initial'], no: ['nested']}]],
		no: nested,
		remedies: [
			{
				facts: {container: ['docker', 'podman', 'other']},
				text: 'start the container as root of the host, not rootless',
				command: 'sudo podman run --userns=host …',
			},
			{facts: {container: ['kubernetes']}, text: "put into the pod's spec", command: 'hostUsers: true'},
			{text: 'start it outside the user namespace, as root of the host'},
		],
	},
	{
		id: 'capability-bpf',
		title: 'this process may load BPF programs (CAP_BPF)',
		tried: 'read CapEff in /proc/self/status',
		all: [[{capability: 'cap_bpf'}]],
		no: 'this process may not load BPF programs: it does not have CAP_BPF',
		remedies: grant(tracing),
	},
	{
		id: 'capability-perfmon',
		title: 'this process may trace the kernel (CAP_PERFMON)',
		tried: 'read CapEff in /proc/self/status',
		all: [[{capability: 'cap_perfmon'}]],
		no: 'this process may not trace the kernel: it does not have CAP_PERFMON',
		remedies: grant(tracing),
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
		no: 'the limit for locked memory is too small, and this process does not have CAP_SYS_RESOURCE to raise it',
		remedies: [
			{facts: {container: ['docker', 'podman']}, text: 'start the container with', command: '--ulimit memlock=-1'},
			{text: 'raise the limit in the shell that starts Node', command: 'ulimit -l unlimited'},
		],
	},
	{
		id: 'perf-events',
		title: 'this process may open perf events',
		tried: 'read /proc/sys/kernel/perf_event_paranoid; perf_event_open(PERF_COUNT_SW_BPF_OUTPUT)',
		all: [
			[
				{fact: 'perfEventParanoid', yes: ['-1', '0', '1', '2', ''], no: ['*']},
				{capability: 'cap_sys_admin'},
				{try: 'perf-buffer'},
			],
		],
		no: 'kernel.perf_event_paranoid keeps perf events from this process: it does not have CAP_SYS_ADMIN',
		remedies: grant(['cap_sys_admin', 'cap_ipc_lock']),
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
				{try: 'perf-rings'},
			],
		],
		no: 'the limit for locked memory is too small for perf buffers, and this process does not have CAP_IPC_LOCK to pass it',
		remedies: [
			{facts: {container: ['docker', 'podman']}, text: 'start the container with', command: '--ulimit memlock=-1'},
			{text: 'raise the limit in the shell that starts Node', command: 'ulimit -l unlimited'},
		],
	},
	{
		id: 'tracefs',
		title: 'the list of tracepoints can be read',
		tried: 'open /sys/kernel/tracing/events/raw_syscalls/sys_exit/id',
		all: [
			[
				{fact: 'hooks', yes: ['tp_btf', ''], no: ['*']},
				{file: '/sys/kernel/tracing/events/raw_syscalls/sys_exit/id'},
				{capability: 'cap_sys_admin'},
			],
		],
		no: 'this kernel wants its tracepoints looked up in /sys/kernel/tracing, and this process cannot read that: it does not have CAP_DAC_READ_SEARCH',
		remedies: [
			{facts: {tracefs: ['mounted']}, text: 'allow Node to read it, too', command: readTracefs},
			{text: 'mount it', command: 'sudo mount -t tracefs nodev /sys/kernel/tracing'},
		],
	},
	{
		id: 'device',
		title: "this process may open the module's device (CAP_DAC_OVERRIDE)",
		tried: 'open /dev/triscap; read CapEff in /proc/self/status',
		all: [[{try: 'device'}, {capability: 'cap_dac_override'}]],
		no: 'the device is for its owner only, and this process does not have CAP_DAC_OVERRIDE',
		remedies: grant(['cap_sys_module', 'cap_dac_override']),
	},
];
