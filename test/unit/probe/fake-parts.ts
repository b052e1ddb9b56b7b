// What fake systems are made of: a kernel, a process, a distribution, what the kernel answers.
import type {FakeSystem} from './fake-root.js';

export const allCapabilities = '000001ffffffffff';
/** What Docker leaves to root in a container. */
export const dockerCapabilities = '00000000a80425fb';
export const bpfAndPerfmon = '000000c000000000';

export interface Process {
	readonly uid?: number;
	readonly held?: string;
	readonly seccomp?: number;
	readonly memlock?: string;
	readonly nested?: boolean;
}

/** /proc/self of whoever asks. */
export function self({
	uid = 0,
	held = allCapabilities,
	seccomp = 0,
	memlock = '8388608',
	nested = false,
}: Process = {}) {
	return {
		'/proc/self/status': `Name:\tnode\nUid:\t${uid}\t${uid}\t${uid}\t${uid}\nCapPrm:\t${held}\nCapEff:\t${held}\nSeccomp:\t${seccomp}\n`,
		'/proc/self/uid_map': nested ? '         0       1000          1\n' : '         0          0 4294967295\n',
		'/proc/self/limits': `Limit                     Soft Limit           Hard Limit           Units\nMax locked memory         ${memlock.padEnd(20)} ${memlock.padEnd(20)} bytes\n`,
		'/proc/self/mountinfo': '27 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n',
	};
}

export interface Kernel {
	readonly lastCapability?: number;
	readonly btf?: 'yes' | 'old' | 'no' | 'broken' | 'srcu';
	readonly lockdown?: string;
	readonly signatures?: 'Y' | 'N';
	readonly version?: string;
	readonly modules?: boolean;
}

export const btfBytes = [0x9f, 0xeb, 0x01, 0x00, 0x18, ...Array.from({length: 19}, () => 0)];

/** What every kernel shows of itself. */
export function kernel(release: string, options: Kernel = {}): FakeSystem['files'] {
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

export const secureBoot = {
	'/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c': [0x16, 0, 0, 0, 1],
};

export const osRelease = (id: string, name: string, like = '') => ({
	'/etc/os-release': {link: '../usr/lib/os-release'},
	'/usr/lib/os-release': `PRETTY_NAME="${name}"\nNAME=x\nID=${id}\n${like && `ID_LIKE="${like}"\n`}`,
});

/** Headers as one folder holds them. */
export function headers(folder: string, release: string): FakeSystem['files'] {
	return {
		[`${folder}/Makefile`]: '# a Makefile\n',
		[`${folder}/include/generated/utsrelease.h`]: `#define UTS_RELEASE "${release}"\n`,
		[`${folder}/include/config/auto.conf`]: 'CONFIG_X86_64=y\nCONFIG_CC_IS_GCC=y\n',
		[`${folder}/include/linux/kconfig.h`]: '\n',
	};
}

export const programs = (...names: string[]): FakeSystem['files'] =>
	Object.fromEntries(names.map((name) => [`/usr/bin/${name}`, {run: true} as const]));

export const worksWithBpf = {
	...{
		addon: 'yes',
		memcg: 'yes',
		btf: 'yes',
		'ring-buffer': 'yes',
		rings: 'yes',
		load: 'yes',
		dispatcher: 'yes',
		'read-kernel': 'yes',
	},
	...{
		attach: 'yes',
		'perf-buffer': 'yes',
		'perf-rings': 'yes',
		'legacy-load': 'yes',
		'legacy-read': 'yes',
		'legacy-attach': 'yes',
	},
};
export const works = {...worksWithBpf, module: 'yes', device: 'ENOENT'};

/** What a kernel says to whoever has no permission for anything. */
export const refuses = Object.fromEntries(
	Object.keys(works)
		.filter((name) => name !== 'memcg') // which then tells nothing
		.map((name) => [name, name === 'addon' || name === 'btf' ? 'yes' : 'EPERM']),
);

export const debian = osRelease('debian', 'Debian GNU/Linux 12 (bookworm)');
export const setcap = 'sudo setcap cap_bpf,cap_perfmon+ep "$(readlink -f "$(command -v node)")"';
