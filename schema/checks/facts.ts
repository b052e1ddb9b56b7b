/** What is so on this system: facts that reports show, and that checks and remedies look at. In the order of a report. */
import type {Fact} from './define.js';

const btf = '/sys/kernel/btf/vmlinux';
const osRelease = ['/etc/os-release', '/usr/lib/os-release'];

/** Lines of os-release that fit a pattern. */
const named = (name: string, patterns: readonly string[]) =>
	osRelease.flatMap((file) => patterns.map((fits) => ({file, fits, is: name})));

/** Distributions, and those that call themselves like them. */
const family = (name: string, ids: readonly string[]) =>
	named(
		name,
		ids.flatMap((id) => [`ID=*${id}*`, `ID_LIKE=*${id}*`]),
	);

/** Programs that install packages. */
const installers = (programs: Readonly<Record<string, string>>) =>
	Object.entries(programs).map(([is, exists]) => ({exists, is}));

const osrelease = '/proc/sys/kernel/osrelease';

export const facts: readonly Fact[] = [
	{
		name: 'system',
		title: 'system',
		kind: 'text',
		sources: [{exists: '/proc/sys/kernel/osrelease', is: 'Linux'}, {uname: 's'}],
		doc: 'The operating system.',
	},
	{
		name: 'release',
		title: 'kernel',
		kind: 'text',
		sources: [{line: '/proc/sys/kernel/osrelease'}, {uname: 'r'}],
		characters: 'A-Za-z0-9._+~-',
		doc: 'The kernel, as `uname -r` says it. Nothing is concluded from it; it finds headers and built drivers.',
	},
	{
		name: 'architecture',
		title: 'architecture',
		kind: 'text',
		sources: [{line: '/proc/sys/kernel/arch'}, {uname: 'm'}],
		characters: 'A-Za-z0-9_-',
		doc: 'The machine, as `uname -m` says it.',
	},
	{
		name: 'distribution',
		title: 'distribution',
		kind: 'text',
		sources: osRelease.map((file) => ({setting: 'PRETTY_NAME', file})),
		doc: 'What the distribution calls itself.',
	},
	{
		name: 'packages',
		title: 'packages',
		kind: 'text',
		sources: [
			{exists: '/run/ostree-booted', is: 'image'},
			...named('image', ['OSTREE_VERSION=*', 'ID=cos', 'ID="cos"']),
			...family('image', ['flatcar', 'talos', 'bottlerocket']),
			...family('transactional', ['microos', 'sle-micro', 'sl-micro']),
			...family('apt', ['debian', 'ubuntu']),
			...family('apk', ['alpine', 'wolfi']),
			...family('pacman', ['arch']),
			...family('zypper', ['suse', 'sles']),
			// One family with several programs: what is there, tells.
			...installers({dnf: '/usr/bin/dnf', microdnf: '/usr/bin/microdnf', tdnf: '/usr/bin/tdnf', yum: '/usr/bin/yum'}),
			...family('tdnf', ['photon', 'mariner', 'azurelinux']),
			...named('yum', ['PRETTY_NAME=*Linux 7*', 'PRETTY_NAME=*Server 7*', 'PRETTY_NAME=*Amazon Linux 2"']),
			...family('dnf', ['fedora', 'rhel', 'centos', 'amzn']),
			// A distribution that we do not know.
			...installers({apt: '/usr/bin/apt-get', apk: '/sbin/apk', pacman: '/usr/bin/pacman', zypper: '/usr/bin/zypper'}),
		],
		doc: 'What installs packages here; `image`: nothing does, the system is a read-only image.',
	},
	{
		name: 'flavour',
		title: "kernel's flavour",
		kind: 'text',
		sources: [
			...Object.entries({
				microsoft: ['*icrosoft*'],
				linuxkit: ['*-linuxkit*'],
				'raspberry-pi': ['*-v7+', '*-v7l+', '*-v8+', '*-v8-16k+'],
				proxmox: ['*-pve'],
				uek: ['*uek*'],
				photon: ['*.ph3', '*.ph4', '*.ph5'],
				'photon-esx': ['*.ph*-esx'],
				amazon: ['*.amzn2023.*'],
				variant: ['*.x86_64+*', '*.aarch64+*'],
				lts: ['*-lts'],
				virt: ['*-virt'],
				rpi: ['*-rpi'],
				zen: ['*-zen'],
				hardened: ['*-hardened'],
				azure: ['*-azure'],
				rt: ['*-rt'],
				'64kb': ['*-64kb'],
				longterm: ['*-longterm'],
			}).flatMap(([is, patterns]) => patterns.map((fits) => ({file: osrelease, fits, is}))),
			{exists: osrelease, is: 'usual'},
		],
		doc: "Of which kind this kernel is among its distribution's, as its release says. Packages with its headers are called by it; nothing else is concluded from it.",
	},
	{
		name: 'btf',
		title: "kernel's type information (BTF)",
		kind: 'text',
		sources: [
			{wholeBtf: btf, is: 'yes'},
			{exists: btf, is: 'broken'},
			{exists: '/sys/kernel', is: 'missing'},
		],
		doc: '`yes`, `broken`: the file is not BTF, or not all of it, or `missing`.',
	},
	{
		name: 'hooks',
		title: 'hooks',
		kind: 'text',
		sources: [
			{file: btf, contains: 'class_srcu_fast_notrace_t', is: 'tracepoint'},
			{file: btf, begins: '9feb', is: 'tp_btf'},
			{file: btf, begins: 'eb9f', is: 'tp_btf'},
		],
		doc: 'How BPF programs are attached so that this kernel skips none of them: addon/syscall_hook.h.',
	},
	{
		name: 'bpfMemory',
		title: 'BPF memory',
		kind: 'text',
		sources: [
			{file: btf, contains: 'BPF_FUNC_ktime_get_coarse_ns', is: 'cgroup'},
			{file: btf, begins: '9feb', is: 'locked'},
			{file: btf, begins: 'eb9f', is: 'locked'},
		],
		doc: 'How rings count: `cgroup`: as memory of the control group; `locked`: as locked memory, see `memlock`. Both came to the kernel together with a function that its BTF names.',
	},
	{
		name: 'tracefs',
		title: 'tracefs',
		kind: 'text',
		sources: [
			{file: '/proc/self/mounts', fits: '* /sys/kernel/tracing tracefs *', is: 'mounted'},
			{exists: '/proc/self/mounts', is: 'not mounted'},
		],
		doc: 'Is `/sys/kernel/tracing` mounted? Where hooks are attached as `tracepoint`, they are looked up there.',
	},
	{
		name: 'lockdown',
		title: 'lockdown',
		kind: 'text',
		sources: [{bracketed: '/sys/kernel/security/lockdown'}, {exists: '/sys/kernel/security/lsm', is: 'none'}],
		doc: 'What the kernel forbids even to root: `none`, `integrity`, `confidentiality`.',
	},
	{
		name: 'modules',
		title: 'kernel modules',
		kind: 'text',
		sources: [
			{exists: '/proc/modules', is: 'yes'},
			{exists: '/proc/sys/kernel', is: 'no'},
		],
		doc: 'Was the kernel built with modules?',
	},
	{
		name: 'modulesDisabled',
		title: 'loading switched off',
		kind: 'text',
		sources: [{line: '/proc/sys/kernel/modules_disabled'}],
		values: {0: 'no', 1: 'yes'},
		doc: 'Has somebody switched off the loading of modules until the next boot?',
	},
	{
		name: 'moduleSignatures',
		title: 'module signatures',
		kind: 'text',
		sources: [
			{line: '/sys/module/module/parameters/sig_enforce'},
			{exists: '/sys/module', is: 'not checked'},
			{file: '/boot/config-${release}', fits: 'CONFIG_MODULE_SIG_FORCE=y', is: 'Y'},
		],
		values: {Y: 'enforced', N: 'not enforced'},
		doc: '`enforced`: modules without a signature that the kernel knows are refused.',
	},
	{
		name: 'secureBoot',
		title: 'Secure Boot',
		kind: 'text',
		sources: [
			{lastByte: '/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c'},
			{exists: '/sys/firmware/efi', is: ''},
			{exists: '/sys/firmware/acpi', is: 'off'},
			{exists: '/sys/firmware/devicetree', is: 'off'},
		],
		values: {0: 'off', 1: 'on'},
		doc: 'Does the firmware start signed kernels only? Distributions then usually lock the kernel down.',
	},
	{
		name: 'unprivilegedBpfDisabled',
		title: 'unprivileged_bpf_disabled',
		kind: 'number',
		sources: [{line: '/proc/sys/kernel/unprivileged_bpf_disabled'}],
		doc: '0: anybody may load some BPF programs (none of ours); 1, 2: nobody without capabilities.',
	},
	{
		name: 'perfEventParanoid',
		title: 'perf_event_paranoid',
		kind: 'number',
		sources: [{line: '/proc/sys/kernel/perf_event_paranoid'}],
		doc: 'What perf_event_open(2) allows without capabilities; less, the higher.',
	},
	{
		name: 'user',
		title: 'user',
		kind: 'number',
		sources: [{field: 'Uid:', file: '/proc/self/status'}],
		doc: 'The number of the user who asks.',
	},
	{
		name: 'capabilities',
		title: 'capabilities',
		kind: 'capabilities',
		sources: [{field: 'CapEff:', file: '/proc/self/status'}],
		characters: '0-9a-f',
		doc: 'What the process may do beyond its user, by name.',
	},
	{
		name: 'lastCapability',
		title: 'last capability',
		kind: 'number',
		sources: [{line: '/proc/sys/kernel/cap_last_cap'}],
		characters: '0-9',
		doc: 'The highest that the kernel knows; 39 is CAP_BPF.',
	},
	{
		name: 'userNamespace',
		title: 'user namespace',
		kind: 'text',
		sources: [
			{file: '/proc/self/uid_map', fits: '*4294967295', is: 'initial'},
			{exists: '/proc/self/uid_map', is: 'nested'},
			{exists: '/proc/self/status', is: 'initial'},
		],
		doc: '`nested`: root is root in here only, as in a rootless container. Capabilities in there are no capabilities for tracing.',
	},
	{
		name: 'seccomp',
		title: 'system call filter (seccomp)',
		kind: 'text',
		sources: [{field: 'Seccomp:', file: '/proc/self/status'}],
		values: {0: 'none', 1: 'strict', 2: 'filter'},
		doc: 'Are system calls filtered? Container engines forbid bpf(2) and perf_event_open(2) that way.',
	},
	{
		name: 'memlock',
		title: 'memlock',
		kind: 'text',
		sources: [{field: 'Max locked memory', file: '/proc/self/limits'}],
		doc: 'How many bytes the process may lock, or `unlimited`; kernels before 5.11 count rings as such.',
	},
	{
		name: 'perfEventMlockKb',
		title: 'perf_event_mlock_kb',
		kind: 'number',
		sources: [{line: '/proc/sys/kernel/perf_event_mlock_kb'}],
		doc: 'How many KiB of perf buffers for each CPU a user may lock beyond `memlock`.',
	},
	{
		name: 'container',
		title: 'container',
		kind: 'text',
		sources: [
			{file: '/proc/version', fits: '*gvisor*', is: 'gvisor'},
			{file: '/proc/version', fits: '*4.4.0 #1 SMP Sun Jan 10 15:06:54 PST 2016*', is: 'gvisor'},
			{exists: '/var/run/secrets/kubernetes.io/serviceaccount', is: 'kubernetes'},
			{exists: '/run/secrets/kubernetes.io/serviceaccount', is: 'kubernetes'},
			// A pod without a token of its own: its /etc/hosts comes from the kubelet.
			{file: '/proc/self/mountinfo', fits: '*/kubelet/pods/* /etc/hosts *', is: 'kubernetes'},
			{exists: '/.dockerenv', is: 'docker'},
			{exists: '/run/.containerenv', is: 'podman'},
			{file: '/proc/1/cgroup', fits: '*kubepods*', is: 'kubernetes'},
			{file: '/proc/1/cgroup', fits: '*docker*', is: 'docker'},
			{file: '/proc/1/cgroup', fits: '*libpod*', is: 'podman'},
			{file: '/proc/1/cgroup', fits: '*lxc*', is: 'lxc'},
			{line: '/run/systemd/container'},
			{file: '/proc/self/mountinfo', fits: '* /proc/* - fuse.lxcfs *', is: 'lxc'},
			{file: '/proc/self/mountinfo', fits: '* / / * - overlay *', is: 'other'},
			{exists: '/proc/self/mountinfo', is: 'none'},
		],
		values: {wsl: 'none', 'lxc-libvirt': 'lxc', 'systemd-nspawn': 'nspawn', oci: 'other'},
		doc: 'The container engine around us; `gvisor`: a sandbox that answers system calls itself; `none`: this is the host, or looks like it.',
	},
	{
		name: 'wsl',
		title: 'Windows Subsystem for Linux',
		kind: 'text',
		sources: [
			{file: '/proc/sys/kernel/osrelease', fits: '*icrosoft*', is: 'yes'},
			{exists: '/proc/sys/kernel/osrelease', is: 'no'},
		],
		doc: 'Is this Linux inside Windows, with a kernel from Microsoft?',
	},
	{
		name: 'cgroup',
		title: 'cgroup',
		kind: 'text',
		sources: [
			{exists: '/sys/fs/cgroup/cgroup.controllers', is: '2'},
			{exists: '/sys/fs/cgroup/unified', is: '1 and 2'},
			{exists: '/sys/fs/cgroup/memory', is: '1'},
			{exists: '/sys/fs/cgroup/cpu', is: '1'},
		],
		doc: 'The version of control groups; `1 and 2` is both beside each other.',
	},
	{
		name: 'cpusPossible',
		title: 'CPUs possible',
		kind: 'number',
		sources: [{count: '/sys/devices/system/cpu/possible'}],
		doc: 'How many CPUs there can ever be.',
	},
	{
		name: 'cpusOnline',
		title: 'CPUs online',
		kind: 'number',
		sources: [{count: '/sys/devices/system/cpu/online'}],
		doc: 'How many there are now.',
	},
	{
		name: 'preemption',
		title: 'preemption',
		kind: 'text',
		sources: [
			{bracketed: '/sys/kernel/debug/sched/preempt'},
			{file: '/proc/cmdline', fits: '*preempt=none*', is: 'none'},
			{file: '/proc/cmdline', fits: '*preempt=voluntary*', is: 'voluntary'},
			{file: '/proc/cmdline', fits: '*preempt=full*', is: 'full'},
			{file: '/proc/cmdline', fits: '*preempt=lazy*', is: 'lazy'},
			{file: '/proc/sys/kernel/version', fits: '*PREEMPT_RT*', is: 'rt'},
			{file: '/proc/sys/kernel/version', fits: '*PREEMPT_DYNAMIC*', is: 'dynamic'},
			{file: '/proc/sys/kernel/version', fits: '*PREEMPT_LAZY*', is: 'lazy'},
			{file: '/proc/sys/kernel/version', fits: '*PREEMPT*', is: 'full'},
			{exists: '/proc/sys/kernel/version', is: 'none or voluntary'},
		],
		doc: 'When the kernel interrupts itself. `dynamic`: it can be changed while it runs, and is not told without debugfs.',
	},
];
