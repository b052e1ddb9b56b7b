// Files that are missing, cut off, or not what they should be; settings that administrators change.
import {bpfAndPerfmon, debian, headers, kernel, programs, refuses, secureBoot, self, works} from './fake-parts.js';
import type {FakeSystem} from './fake-root.js';

const release = '6.1.0-13-amd64';
const states = {'modern-bpf': 'usable', 'bpf-legacy': 'unusable', kmod: 'unusable'} as const;
const efivar = '/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c';
const build = `/lib/modules/${release}/build`;

/** Root of a Debian where everything works, with some files that are not as they are elsewhere. */
function odd(name: string, files: FakeSystem['files'], rest: Partial<FakeSystem> = {}): FakeSystem {
	return {
		name,
		files: {...debian, ...kernel(release, {signatures: 'N'}), ...self(), ...files},
		tries: works,
		states,
		...rest,
	};
}

const absent = (...files: string[]): FakeSystem['files'] =>
	Object.fromEntries(files.map((file) => [file, {absent: true} as const]));

const canBuild = programs('gcc', 'make', 'clang', 'llc');
const badBtf = {
	...works,
	btf: 'EINVAL',
	load: 'EINVAL',
	dispatcher: 'EINVAL',
	'read-kernel': 'EINVAL',
	attach: 'EINVAL',
};
const noModern = {...states, 'modern-bpf': 'unusable'} as const;

/** A description of types that says it is longer than it is. */
const cutOff = [0x9f, 0xeb, 1, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 16, 0, 0, 0, 16, 0, 0, 0, 0];

export const oddities: readonly FakeSystem[] = [
	odd(
		'a link to headers that leads nowhere',
		{[build]: {link: '/usr/src/linux-headers-gone'}, ...canBuild},
		{
			states: {...states, 'bpf-legacy': 'buildable'},
			answers: {headers: 'no'},
		},
	),
	odd(
		'a link to headers that leads to itself',
		{[build]: {link: build}, ...canBuild},
		{
			states: {...states, 'bpf-legacy': 'buildable'},
			answers: {headers: 'no'},
		},
	),
	odd(
		'headers without the link to them',
		{...headers(`/usr/src/linux-headers-${release}`, release), ...canBuild},
		{
			states: {...states, 'bpf-legacy': 'buildable', kmod: 'buildable'},
			answers: {headers: 'yes'},
		},
	),
	odd(
		'headers that were never prepared',
		{[`${build}/Makefile`]: '#\n', ...canBuild},
		{
			states: {...states, 'bpf-legacy': 'buildable'},
			answers: {headers: 'no'},
		},
	),
	odd('a clang that nobody may run', {'/usr/bin/clang': 'x', '/usr/bin/llc': {run: true}}, {answers: {clang: 'no'}}),
	odd(
		'programs that only look like compilers',
		programs('gcc-ar', 'gcc-ranlib-12', 'makeinfo', 'clang-format-14', 'llc-'),
		{
			answers: {gcc: 'no', clang: 'no'},
		},
	),
	odd(
		'a link to a compiler that leads nowhere',
		{'/usr/bin/gcc': {link: 'gcc-12'}, ...programs('make')},
		{
			answers: {gcc: 'no'},
		},
	),

	odd(
		'BTF that is empty',
		{'/sys/kernel/btf/vmlinux': ''},
		{
			tries: badBtf,
			states: noModern,
			facts: {btf: 'broken'},
			answers: {btf: 'no', 'headers-or-btf': 'no'},
			commands: {btf: 'triscap build bpf-legacy'},
		},
	),
	odd(
		'BTF that is cut off',
		{'/sys/kernel/btf/vmlinux': cutOff, ...canBuild},
		{
			tries: badBtf,
			states: noModern,
			facts: {btf: 'broken'},
			answers: {btf: 'no', 'headers-or-btf': 'no'},
		},
	),
	odd(
		'BTF that is cut off within its head',
		{'/sys/kernel/btf/vmlinux': [0x9f, 0xeb, 1, 0]},
		{
			tries: badBtf,
			states: noModern,
			facts: {btf: 'broken'},
		},
	),
	odd(
		'BTF that is a folder',
		{...absent('/sys/kernel/btf/vmlinux'), '/sys/kernel/btf/vmlinux/x': ''},
		{
			tries: badBtf,
			states: noModern,
			answers: {btf: 'no'},
		},
	),

	odd('/proc of which nothing can be read', absent('/proc'), {
		states: {...states, 'modern-bpf': 'unknown'},
		facts: {capabilities: null, user: null, memlock: null, cpusOnline: 5},
		answers: {'capability-bpf': 'could not tell', modules: 'could not tell'},
	}),
	odd('/sys that is not mounted', absent('/sys'), {
		states: {...states, 'modern-bpf': 'unknown'},
		facts: {btf: null, lockdown: null, secureBoot: null, cgroup: null, moduleSignatures: null, cpusOnline: null},
		answers: {btf: 'could not tell'},
	}),
	odd('no word about lockdown', absent('/sys/kernel/security'), {facts: {lockdown: null}}),
	odd('a kernel that cannot be locked down', absent('/sys/kernel/security/lockdown'), {facts: {lockdown: 'none'}}),
	odd(
		'a configuration in /boot, and no /sys/module to ask',
		{
			...absent('/sys/module'),
			[`/boot/config-${release}`]: 'CONFIG_MODULES=y\nCONFIG_MODULE_SIG=y\nCONFIG_MODULE_SIG_FORCE=y\n',
			...headers(build, release),
			...canBuild,
		},
		{
			tries: {...works, module: 'EKEYREJECTED'},
			states: {...states, 'bpf-legacy': 'buildable'},
			facts: {moduleSignatures: 'enforced'},
			answers: {'module-policy': 'no'},
		},
	),
	odd(
		'a configuration that lets everything in',
		{...absent('/sys/module'), [`/boot/config-${release}`]: '# CONFIG_MODULE_SIG_FORCE is not set\n'},
		{facts: {moduleSignatures: null}},
	),
	odd('Secure Boot that is off', {[efivar]: [6, 0, 0, 0, 0]}, {facts: {secureBoot: 'off'}}),
	odd('Secure Boot that says nothing', {[efivar]: ''}, {facts: {secureBoot: null}}),
	odd('firmware whose variables are not mounted', {'/sys/firmware/efi/runtime': 'x'}, {facts: {secureBoot: null}}),
	odd('Secure Boot that locks nothing down', {...secureBoot}, {facts: {secureBoot: 'on', lockdown: 'none'}}),

	...[0, 1, 2].map((value) =>
		odd(
			`unprivileged_bpf_disabled = ${value}, which changes nothing for us`,
			{
				...self({uid: 1000, held: '0000000000000000'}),
				'/proc/sys/kernel/unprivileged_bpf_disabled': `${value}\n`,
			},
			{
				tries: refuses,
				states: noModern,
				facts: {unprivilegedBpfDisabled: value},
				answers: {'capability-bpf': 'no'},
			},
		),
	),
	...[-1, 0, 1, 2, 3, 4].map((value) =>
		odd(
			`perf_event_paranoid = ${value}`,
			{...self({uid: 1000, held: bpfAndPerfmon}), '/proc/sys/kernel/perf_event_paranoid': `${value}\n`},
			{
				tries: {...works, ...(value > 2 && {'perf-buffer': 'EACCES'}), module: 'EPERM', device: 'EACCES'},
				facts: {perfEventParanoid: value},
				answers: {'perf-events': value > 2 ? 'no' : 'yes'},
				needed: {
					'bpf-legacy':
						value > 2
							? ['cap_ipc_lock', 'cap_sys_admin']
							: ['cap_bpf', 'cap_perfmon', ...(value === -1 ? [] : ['cap_ipc_lock'])],
				},
			},
		),
	),
	...[0, 1, 2].map((value) =>
		odd(`kptr_restrict = ${value}, which changes nothing for us`, {'/proc/sys/kernel/kptr_restrict': `${value}\n`}),
	),
	odd(
		'an empty os-release',
		{'/usr/lib/os-release': ''},
		{
			facts: {distribution: null, packages: null},
			commands: {headers: 'triscap build DRIVER --headers DIR', gcc: null},
		},
	),
	odd('os-release with quotes, blanks and a line without an end', {
		'/usr/lib/os-release': `NAME='x'\n\nID='debian'\nPRETTY_NAME='A "quoted" \\ name'`,
	}),
	odd(
		"os-release in Lithuanian, and with a terminal's commands",
		{'/usr/lib/os-release': 'ID=debian\nPRETTY_NAME="\u0160iaulių \x1b[2JLinux\x7f"\n'},
		{facts: {distribution: '\u0160iaulių [2JLinux'}},
	),
	...['6.1;reboot', '6.1$(reboot)', '`reboot`', '../../../etc', '-y', "6.1' x", '6.1" x'].map((name) =>
		odd(
			`a kernel that is called ${name}, as none is`,
			{
				'/proc/sys/kernel/osrelease': `${name}\n`,
				'/sys/module/module/parameters/sig_enforce': 'Y\n',
				...canBuild,
			},
			{
				tries: {...works, module: 'EKEYREJECTED'},
				states: {...states, 'bpf-legacy': 'buildable'},
				facts: {release: null, moduleSignatures: 'enforced'},
				answers: {headers: 'could not tell', 'kmod-built': 'could not tell', 'module-policy': 'no'},
				commands: {'module-policy': null},
			},
		),
	),
	odd(
		'a machine that is called as none is',
		{'/proc/sys/kernel/arch': '../../../etc\n'},
		{
			states: {'modern-bpf': 'unknown', 'bpf-legacy': 'unknown', kmod: 'unknown'},
			facts: {architecture: null},
			answers: {architecture: 'could not tell', 'kmod-built': 'could not tell'},
		},
	),
	odd(
		'capabilities that are no number',
		{...self({held: '$(reboot)'}), '/proc/sys/kernel/cap_last_cap': 'a[0]\n'},
		{
			states: {...states, 'modern-bpf': 'unknown'},
			facts: {capabilities: null, lastCapability: null},
			answers: {'capability-bpf': 'could not tell'},
		},
	),
	odd(
		'lists of CPUs that are none',
		{
			'/sys/devices/system/cpu/online': 'none\n',
			'/sys/devices/system/cpu/possible': '0-\n',
		},
		{
			facts: {cpusOnline: null, cpusPossible: null},
			answers: {cpus: 'could not tell'},
			states: {...states, 'modern-bpf': 'unknown'},
		},
	),
	odd(
		'no /sys, without which no BPF driver counts CPUs',
		{'/sys': {absent: true}},
		{answers: {cpus: 'could not tell'}, states: {...states, 'modern-bpf': 'unknown'}},
	),
	odd('a very large machine', {'/sys/devices/system/cpu/online': '0-8191\n'}, {facts: {cpusOnline: 8192}}),
	odd('capabilities of a kernel that knows more of them', {...self({held: 'ffffffffffffffff'})}),
];
