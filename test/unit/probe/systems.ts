// The systems that differ: what a distribution, a container or an administrator changes about what can capture.
import type {FakeSystem} from './fake-root.js';

const allCapabilities = '000001ffffffffff';
/** What Docker leaves to root in a container. */
const dockerCapabilities = '00000000a80425fb';
const bpfAndPerfmon = '000000c000000000';

interface Process {
	readonly uid?: number;
	readonly held?: string;
	readonly seccomp?: number;
	readonly memlock?: string;
	readonly nested?: boolean;
}

/** /proc/self of whoever asks. */
function self({uid = 0, held = allCapabilities, seccomp = 0, memlock = '8388608', nested = false}: Process = {}) {
	return {
		'/proc/self/status': `Name:\tnode\nUid:\t${uid}\t${uid}\t${uid}\t${uid}\nCapPrm:\t${held}\nCapEff:\t${held}\nSeccomp:\t${seccomp}\n`,
		'/proc/self/uid_map': nested ? '         0       1000          1\n' : '         0          0 4294967295\n',
		'/proc/self/limits': `Limit                     Soft Limit           Hard Limit           Units\nMax locked memory         ${memlock.padEnd(20)} ${memlock.padEnd(20)} bytes\n`,
		'/proc/self/mountinfo': '27 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n',
	};
}

interface Kernel {
	readonly lastCapability?: number;
	readonly btf?: 'yes' | 'old' | 'no' | 'broken' | 'srcu';
	readonly lockdown?: string;
	readonly signatures?: 'Y' | 'N';
	readonly version?: string;
	readonly modules?: boolean;
}

const btfBytes = [0x9f, 0xeb, 0x01, 0x00, 0x18, 0x00, 0x00, 0x00];

/** What every kernel shows of itself. */
function kernel(release: string, options: Kernel = {}): FakeSystem['files'] {
	const {lastCapability = 40, btf = 'yes', lockdown = 'none', modules = true} = options;
	const modes = ['none', 'integrity', 'confidentiality'].map((mode) => (mode === lockdown ? `[${mode}]` : mode));
	const types = {
		yes: {'/sys/kernel/btf/vmlinux': [...btfBytes, ...Buffer.from('\0BPF_FUNC_ktime_get_coarse_ns\0')]},
		old: {'/sys/kernel/btf/vmlinux': btfBytes},
		broken: {'/sys/kernel/btf/vmlinux': 'this is something else'},
		srcu: {
			'/sys/kernel/btf/vmlinux': [
				...btfBytes,
				...Buffer.from('\0BPF_FUNC_ktime_get_coarse_ns\0class_srcu_fast_notrace_t\0'),
			],
		},
		no: {},
	}[btf];
	return {
		'/proc/sys/kernel/osrelease': `${release}\n`,
		'/proc/sys/kernel/arch': 'x86_64\n',
		'/proc/sys/kernel/version': `${options.version ?? '#1 SMP PREEMPT_DYNAMIC'}\n`,
		'/proc/sys/kernel/cap_last_cap': `${lastCapability}\n`,
		'/proc/sys/kernel/unprivileged_bpf_disabled': '2\n',
		'/proc/sys/kernel/perf_event_paranoid': '2\n',
		'/proc/sys/kernel/perf_event_mlock_kb': '516\n',
		...(modules && {'/proc/modules': 'ext4 1 0 - Live 0\n', '/proc/sys/kernel/modules_disabled': '0\n'}),
		'/sys/kernel/security/lockdown': `${modes.join(' ')}\n`,
		'/sys/kernel/security/lsm': 'lockdown,capability\n',
		...(options.signatures && {'/sys/module/module/parameters/sig_enforce': `${options.signatures}\n`}),
		'/sys/module/kernel/parameters/x': '\n',
		'/sys/firmware/acpi/tables': '',
		'/sys/devices/system/cpu/possible': '0-127\n',
		'/sys/devices/system/cpu/online': '0-3,8\n',
		'/sys/fs/cgroup/cgroup.controllers': 'cpu memory\n',
		...types,
	};
}

const secureBoot = {
	'/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c': [0x16, 0, 0, 0, 1],
};

const osRelease = (id: string, name: string, like = '') => ({
	'/etc/os-release': {link: '../usr/lib/os-release'},
	'/usr/lib/os-release': `PRETTY_NAME="${name}"\nNAME=x\nID=${id}\n${like && `ID_LIKE="${like}"\n`}`,
});

/** Headers as one folder holds them. */
function headers(folder: string, release: string): FakeSystem['files'] {
	return {
		[`${folder}/Makefile`]: '# a Makefile\n',
		[`${folder}/include/generated/utsrelease.h`]: `#define UTS_RELEASE "${release}"\n`,
		[`${folder}/include/config/auto.conf`]: 'CONFIG_X86_64=y\nCONFIG_CC_IS_GCC=y\n',
		[`${folder}/include/linux/kconfig.h`]: '\n',
	};
}

const programs = (...names: string[]): FakeSystem['files'] =>
	Object.fromEntries(names.map((name) => [`/usr/bin/${name}`, {run: true} as const]));

const worksWithBpf = {
	...{addon: 'yes', memcg: 'yes', btf: 'yes', 'ring-buffer': 'yes', rings: 'yes', load: 'yes', 'read-kernel': 'yes'},
	...{
		attach: 'yes',
		'perf-buffer': 'yes',
		'perf-rings': 'yes',
		'legacy-load': 'yes',
		'legacy-read': 'yes',
		'legacy-attach': 'yes',
	},
};
const works = {...worksWithBpf, module: 'yes', device: 'ENOENT'};

/** What a kernel says to whoever has no permission for anything. */
const refuses = Object.fromEntries(
	Object.keys(works)
		.filter((name) => name !== 'memcg') // which then tells nothing
		.map((name) => [name, name === 'addon' || name === 'btf' ? 'yes' : 'EPERM']),
);

const debian = osRelease('debian', 'Debian GNU/Linux 12 (bookworm)');
const setcap = 'sudo setcap cap_bpf,cap_perfmon+ep "$(readlink -f "$(command -v node)")"';

export const systems: readonly FakeSystem[] = [
	{
		name: 'Debian, root, nothing installed',
		files: {...debian, ...kernel('6.1.0-13-amd64', {signatures: 'N'}), ...self()},
		tries: works,
		states: {'modern-bpf': 'usable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		facts: {distribution: 'Debian GNU/Linux 12 (bookworm)', cpusPossible: 128, cpusOnline: 5, preemption: 'dynamic'},
		commands: {
			clang: 'sudo apt-get install clang llvm',
			headers: 'sudo apt-get install linux-headers-6.1.0-13-amd64',
			gcc: 'sudo apt-get install gcc make',
		},
		needed: {'modern-bpf': ['cap_bpf', 'cap_perfmon'], kmod: ['cap_sys_module', 'cap_dac_override']},
	},
	{
		name: 'Debian, root, with headers in two folders, gcc and clang',
		files: {
			...debian,
			...kernel('6.1.0-13-amd64', {signatures: 'N'}),
			...self(),
			'/lib': {link: 'usr/lib'},
			'/usr/lib/modules/6.1.0-13-amd64/build': {link: '/usr/src/linux-headers-6.1.0-13-amd64'},
			'/usr/src/linux-headers-6.1.0-13-amd64/Makefile': 'include /usr/src/linux-headers-6.1.0-13-common/Makefile\n',
			'/usr/src/linux-headers-6.1.0-13-amd64/include/generated/utsrelease.h': '#define UTS_RELEASE "6.1.0-13-amd64"\n',
			'/usr/src/linux-headers-6.1.0-13-amd64/include/config/auto.conf': 'CONFIG_X86_64=y\n',
			'/usr/src/linux-headers-6.1.0-13-common/include/linux/kconfig.h': '\n',
			...programs('gcc-12', 'make', 'clang-14', 'llc-14'),
			'/usr/bin/gcc': {link: 'gcc-12'},
		},
		tries: works,
		states: {'modern-bpf': 'usable', 'bpf-legacy': 'buildable', kmod: 'buildable'},
	},
	{
		name: 'Debian, a user without capabilities',
		files: {...debian, ...kernel('6.1.0-13-amd64'), ...self({uid: 1000, held: '0000000000000000'})},
		tries: refuses,
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		commands: {'capability-bpf': setcap, 'bpf-ring-buffer': setcap},
		needed: {'modern-bpf': ['cap_bpf', 'cap_perfmon']},
	},
	{
		name: 'Debian, the least capabilities',
		files: {...debian, ...kernel('6.1.0-13-amd64'), ...self({uid: 1000, held: bpfAndPerfmon})},
		tries: {...works, module: 'EPERM', device: 'EACCES'},
		states: {'modern-bpf': 'usable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		facts: {capabilities: ['cap_perfmon', 'cap_bpf'], user: 1000},
	},
	{
		name: 'Debian, which keeps perf events to itself',
		files: {
			...debian,
			...kernel('6.1.0-13-amd64'),
			...self({uid: 1000, held: bpfAndPerfmon}),
			'/proc/sys/kernel/perf_event_paranoid': '3\n',
		},
		tries: {...works, 'perf-buffer': 'EACCES', 'perf-rings': 'EACCES', module: 'EPERM', device: 'EACCES'},
		states: {'modern-bpf': 'usable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		answers: {'perf-events': 'no'},
		needed: {'modern-bpf': ['cap_bpf', 'cap_perfmon'], 'bpf-legacy': ['cap_ipc_lock', 'cap_sys_admin']},
	},
	{
		name: 'Debian, one capability missing',
		files: {...debian, ...kernel('6.1.0-13-amd64'), ...self({uid: 1000, held: '0000008000000000'})},
		tries: {...refuses, memcg: 'yes', 'ring-buffer': 'yes', rings: 'yes'},
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		answers: {'capability-bpf': 'yes', 'capability-perfmon': 'no'},
		needed: {'modern-bpf': ['cap_bpf', 'cap_perfmon']},
	},
	{
		name: 'Debian 11, which counts BPF memory as locked',
		files: {
			...osRelease('debian', 'Debian GNU/Linux 11 (bullseye)'),
			...kernel('5.10.0-26-amd64', {btf: 'old'}),
			...self({uid: 1000, held: bpfAndPerfmon, memlock: '65536'}),
		},
		tries: {...works, memcg: 'EINVAL', rings: 'EPERM'},
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		answers: {memlock: 'no'},
		commands: {memlock: 'ulimit -l unlimited'},
		needed: {'modern-bpf': ['cap_bpf', 'cap_perfmon', 'cap_sys_resource']},
	},
	{
		name: 'Ubuntu with Secure Boot, which locks the kernel down',
		files: {
			...osRelease('ubuntu', 'Ubuntu 22.04.3 LTS', 'debian'),
			...kernel('5.15.0-91-generic', {lockdown: 'integrity', signatures: 'N'}),
			...secureBoot,
			...self(),
			...headers('/usr/src/linux-headers-5.15.0-91-generic', '5.15.0-91-generic'),
			...programs('gcc', 'make'),
		},
		tries: {...works, module: 'EPERM'},
		states: {'modern-bpf': 'usable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		facts: {lockdown: 'integrity', secureBoot: 'on', packages: 'apt'},
		answers: {'module-policy': 'no'},
		commands: {'module-policy': 'mokutil --sb-state'},
	},
	{
		name: 'RHEL 8, which knows ring buffers but has no BTF here',
		files: {
			...osRelease('rhel', 'Red Hat Enterprise Linux 8.9', 'fedora'),
			...kernel('4.18.0-513.el8.x86_64', {btf: 'no', version: '#1 SMP Thu Sep 21', signatures: 'N'}),
			...self(),
			...headers('/usr/src/kernels/4.18.0-513.el8.x86_64', '4.18.0-513.el8.x86_64'),
			...programs('gcc', 'make'),
		},
		tries: {...works, btf: 'ENOENT', load: 'ENOENT', 'read-kernel': 'ENOENT', attach: 'ENOENT'},
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'buildable'},
		facts: {btf: 'missing', preemption: 'none or voluntary'},
		commands: {btf: 'triscap build bpf-legacy', clang: 'sudo dnf install clang llvm'},
	},
	{
		name: 'Fedora, enforcing signatures, with clang',
		files: {
			...osRelease('fedora', 'Fedora Linux 40'),
			...kernel('6.8.5-301.fc40.x86_64', {lockdown: 'integrity', signatures: 'Y'}),
			...self(),
			...programs('clang', 'llc'),
		},
		tries: {...works, module: 'EKEYREJECTED'},
		states: {'modern-bpf': 'usable', 'bpf-legacy': 'buildable', kmod: 'unusable'},
		facts: {moduleSignatures: 'enforced'},
		commands: {
			headers: 'sudo dnf install kernel-devel-6.8.5-301.fc40.x86_64',
			'module-policy': /sign-file sha256 .*mokutil --import/,
		},
	},
	{
		name: 'Alpine, which has no glibc',
		files: {...osRelease('alpine', 'Alpine Linux v3.19'), ...kernel('6.6.58-0-lts'), ...self()},
		tries: {addon: 'ERR_DLOPEN_FAILED'},
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		commands: {addon: 'docker run node:22-slim', clang: 'sudo apk add clang llvm'},
	},
	{
		name: 'Arch, everything there',
		files: {
			...osRelease('arch', 'Arch Linux'),
			...kernel('6.9.1-arch1-1', {version: '#1 SMP PREEMPT_DYNAMIC Fri, 17 May'}),
			'/sys/kernel/debug/sched/preempt': 'none voluntary (full) \n',
			...self(),
			...headers('/usr/lib/modules/6.9.1-arch1-1/build', '6.9.1-arch1-1'),
			...programs('gcc', 'make', 'clang', 'llc'),
		},
		tries: works,
		states: {'modern-bpf': 'usable', 'bpf-legacy': 'buildable', kmod: 'buildable'},
		facts: {preemption: 'full', packages: 'pacman'},
	},
	{
		name: 'SUSE, whose headers lie elsewhere',
		files: {
			...osRelease('opensuse-leap', 'openSUSE Leap 15.6', 'suse opensuse'),
			...kernel('6.4.0-150600.21-default'),
			...self(),
			...headers('/usr/src/linux-6.4.0-150600.21-obj/x86_64/default', '6.4.0-150600.21-default'),
			...programs('gcc', 'make'),
		},
		tries: works,
		states: {'modern-bpf': 'usable', 'bpf-legacy': 'unusable', kmod: 'buildable'},
		commands: {clang: 'sudo zypper install clang llvm'},
	},
	{
		name: 'Flatcar, a read-only image',
		files: {...osRelease('flatcar', 'Flatcar Container Linux', 'coreos'), ...kernel('6.1.62-flatcar'), ...self()},
		tries: works,
		states: {'modern-bpf': 'usable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		facts: {packages: 'image'},
		commands: {headers: null, clang: null},
	},
	{
		name: "Google's container system, which loads only its own modules",
		files: {
			...osRelease('cos', 'Container-Optimized OS from Google'),
			...kernel('6.1.58+', {signatures: 'Y'}),
			...self(),
		},
		tries: {...works, module: 'EPERM'},
		states: {'modern-bpf': 'usable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		facts: {packages: 'image'},
		answers: {'module-policy': 'no'},
	},
	{
		name: 'Talos, locked down for confidentiality',
		files: {
			...osRelease('talos', 'Talos (v1.6.1)'),
			...kernel('6.1.69-talos', {lockdown: 'confidentiality', signatures: 'Y'}),
			...self(),
		},
		tries: {...works, 'read-kernel': 'EINVAL', 'legacy-read': 'EINVAL', module: 'EPERM'},
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		answers: {'bpf-read-kernel': 'no', 'bpf-load': 'yes'},
		commands: {'bpf-read-kernel': 'cat /sys/kernel/security/lockdown'},
	},
	{
		name: 'WSL 2',
		files: {
			...osRelease('ubuntu', 'Ubuntu 22.04.3 LTS', 'debian'),
			...kernel('5.15.133.1-microsoft-standard-WSL2', {signatures: 'N'}),
			...self(),
		},
		tries: works,
		states: {'modern-bpf': 'usable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		facts: {wsl: 'yes'},
		commands: {headers: null},
	},
	{
		name: 'a Docker container, root with the usual capabilities',
		files: {
			...debian,
			...kernel('6.1.0-13-amd64'),
			...self({held: dockerCapabilities, seccomp: 2}),
			'/.dockerenv': '',
		},
		tries: refuses,
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		facts: {container: 'docker', seccomp: 'filter'},
		answers: {'capability-bpf': 'no', 'bpf-ring-buffer': 'no'},
		commands: {'capability-bpf': '--user root --cap-add BPF --cap-add PERFMON'},
	},
	{
		name: 'a Docker container whose filter of system calls forbids bpf(2)',
		files: {
			...debian,
			...kernel('6.1.0-13-amd64'),
			...self({held: '000000c0a80425fb', seccomp: 2}),
			'/.dockerenv': '',
		},
		tries: refuses,
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		answers: {'capability-bpf': 'yes', 'bpf-ring-buffer': 'no'},
		commands: {
			'bpf-ring-buffer': '--user root --cap-add BPF --cap-add PERFMON --security-opt seccomp=unconfined',
		},
	},
	{
		name: 'a rootless Podman container, root of nothing',
		files: {
			...osRelease('fedora', 'Fedora Linux 40'),
			...kernel('6.8.5-301.fc40.x86_64'),
			...self({nested: true, seccomp: 2}),
			'/run/.containerenv': 'engine="podman"\n',
		},
		tries: refuses,
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		facts: {container: 'podman', userNamespace: 'nested'},
		answers: {'user-namespace': 'no', 'capability-bpf': 'yes'},
	},
	{
		name: 'a privileged pod',
		files: {
			...osRelease('debian', 'Debian GNU/Linux 12 (bookworm)'),
			...kernel('6.1.58+'),
			...self(),
			'/var/run/secrets/kubernetes.io/serviceaccount/token': 'x',
			'/proc/1/cgroup': '0::/\n',
		},
		tries: works,
		states: {'modern-bpf': 'usable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		facts: {container: 'kubernetes'},
	},
	{
		name: 'a kernel from before CAP_BPF',
		files: {
			...osRelease('amzn', 'Amazon Linux 2', 'centos rhel fedora'),
			...kernel('4.14.330-250.540.amzn2.x86_64', {lastCapability: 37, btf: 'no', version: '#1 SMP'}),
			...self({uid: 1000, held: '0000000000000000'}),
		},
		tries: {...refuses, btf: 'ENOENT', memcg: 'EINVAL'},
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		commands: {'capability-bpf': 'sudo setcap cap_sys_admin+ep "$(readlink -f "$(command -v node)")"'},
		needed: {'bpf-legacy': ['cap_sys_admin', 'cap_sys_resource', 'cap_ipc_lock']},
	},
	{
		name: 'a kernel whose tracepoints must be looked up, and a user who may not',
		files: {
			...osRelease('debian', 'Debian GNU/Linux forky/sid'),
			...kernel('7.3-cloud-amd64', {btf: 'srcu'}),
			...self({uid: 1000, held: bpfAndPerfmon}),
			'/proc/self/mounts': 'tracefs /sys/kernel/tracing tracefs rw 0 0\n',
		},
		tries: {...works, attach: 'EACCES', 'legacy-attach': 'EACCES'},
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		facts: {hooks: 'tracepoint'},
		answers: {tracefs: 'yes', 'tracefs-readable': 'no', 'tracepoint-events': 'yes'},
		commands: {
			'tracefs-readable':
				'sudo setcap cap_bpf,cap_perfmon,cap_dac_read_search+ep "$(readlink -f "$(command -v node)")"',
		},
		needed: {'modern-bpf': ['cap_bpf', 'cap_perfmon', 'cap_dac_read_search']},
	},
	{
		name: 'such a kernel, which keeps perf events for CAP_SYS_ADMIN',
		files: {
			...osRelease('debian', 'Debian GNU/Linux forky/sid'),
			...kernel('7.3-cloud-amd64', {btf: 'srcu'}),
			...self({uid: 1000, held: '0'}),
			'/proc/self/mounts': 'tracefs /sys/kernel/tracing tracefs rw 0 0\n',
			'/proc/sys/kernel/perf_event_paranoid': '3\n',
		},
		tries: refuses,
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		answers: {'tracepoint-events': 'no', 'perf-events': 'no'},
		commands: {
			'tracepoint-events': 'sudo setcap cap_sys_admin,cap_dac_read_search+ep "$(readlink -f "$(command -v node)")"',
			'capability-bpf': 'sudo setcap cap_sys_admin,cap_dac_read_search+ep "$(readlink -f "$(command -v node)")"',
		},
		needed: {
			'modern-bpf': ['cap_sys_admin', 'cap_dac_read_search'],
			'bpf-legacy': ['cap_ipc_lock', 'cap_sys_admin', 'cap_dac_read_search'],
		},
	},
	{
		name: 'such a kernel, and no tracefs',
		files: {
			...osRelease('debian', 'Debian GNU/Linux forky/sid'),
			...kernel('7.3-cloud-amd64', {btf: 'srcu'}),
			...self({uid: 1000, held: '000000c000000004'}),
			'/proc/self/mounts': 'sysfs /sys sysfs rw 0 0\n',
		},
		tries: {...works, attach: 'EPERM', 'legacy-attach': 'EPERM'},
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		answers: {tracefs: 'no', 'tracefs-readable': 'yes'},
		commands: {tracefs: 'sudo mount -t tracefs nodev /sys/kernel/tracing'},
		needed: {'modern-bpf': ['cap_dac_read_search', 'cap_sys_admin']},
	},
	{
		name: 'a limit of locked memory that is just large enough',
		files: {...debian, ...kernel('6.1.0-13-amd64'), ...self({uid: 1000, held: '0', memlock: '39321600'})},
		tries: refuses,
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		needed: {'bpf-legacy': ['cap_bpf', 'cap_perfmon']},
	},
	{
		name: 'one that is a byte too small',
		files: {...debian, ...kernel('6.1.0-13-amd64'), ...self({uid: 1000, held: '0', memlock: '39321599'})},
		tries: refuses,
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		needed: {'bpf-legacy': ['cap_bpf', 'cap_perfmon', 'cap_ipc_lock']},
	},
	{
		name: 'BTF that is none',
		files: {...debian, ...kernel('6.1.0-13-amd64', {btf: 'broken'}), ...self()},
		tries: {...works, btf: 'EINVAL', load: 'EINVAL', 'read-kernel': 'EINVAL', attach: 'EINVAL'},
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		facts: {btf: 'broken'},
		commands: {btf: 'triscap build bpf-legacy'},
	},
	{
		name: 'modules switched off',
		files: {
			...debian,
			...kernel('6.1.0-13-amd64'),
			'/proc/sys/kernel/modules_disabled': '1\n',
			...self(),
			...headers('/usr/src/linux-headers-6.1.0-13-amd64', '6.1.0-13-amd64'),
			...programs('gcc', 'make'),
		},
		tries: {...works, module: 'EPERM'},
		states: {'modern-bpf': 'usable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		answers: {modules: 'yes', 'modules-allowed': 'no'},
	},
	{
		name: 'a kernel without modules',
		files: {...debian, ...kernel('6.18.1', {modules: false}), ...self()},
		tries: {...works, module: 'ENOSYS'},
		states: {'modern-bpf': 'usable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		answers: {modules: 'no'},
	},
	{
		name: 'a module that is loaded, and a user who may open it',
		files: {...debian, ...kernel('6.1.0-13-amd64'), ...self({uid: 1000, held: '0'}), '/sys/module/triscap/refcnt': '0'},
		tries: {...refuses, device: 'yes'},
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'usable'},
		needed: {kmod: []},
	},
	{
		name: 'a probe that was built, and named',
		files: {...debian, ...kernel('6.1.0-13-amd64', {btf: 'no'}), ...self(), '/opt/probe.o': 'x'},
		env: {TRISCAP_BPF_PROBE: '/opt/probe.o'},
		tries: {...works, btf: 'ENOENT', load: 'ENOENT', 'read-kernel': 'ENOENT', attach: 'ENOENT'},
		states: {'modern-bpf': 'unusable', 'bpf-legacy': 'usable', kmod: 'unusable'},
	},
	{
		name: 'headers of another kernel',
		files: {
			...debian,
			...kernel('6.1.0-13-amd64'),
			...self(),
			...headers('/lib/modules/6.1.0-13-amd64/build', '6.1.0-12-amd64'),
			...programs('gcc', 'make'),
		},
		tries: works,
		states: {'modern-bpf': 'usable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		answers: {headers: 'no', gcc: 'yes'},
	},
	{
		name: 'a system where nothing can be tried',
		files: {...debian, ...kernel('6.1.0-13-amd64'), ...self()},
		tries: {},
		states: {'modern-bpf': 'unknown', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		answers: {'bpf-ring-buffer': 'could not tell', btf: 'could not tell'},
	},
	{
		name: 'an empty folder, of which nothing is known',
		files: {'/nothing': ''},
		tries: {},
		states: {'modern-bpf': 'unknown', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		answers: {'capability-bpf': 'could not tell', btf: 'could not tell', modules: 'could not tell'},
		facts: {lockdown: null, secureBoot: null, capabilities: null, container: null},
	},
];
