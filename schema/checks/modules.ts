/** Does the kernel take our module? */
import type {Check, Test} from './define.js';

const loaded: Test = {file: '/sys/module/triscap'};

const sign =
	'sudo /lib/modules/${release}/build/scripts/sign-file sha256 MOK.priv MOK.der triscap.ko && sudo mokutil --import MOK.der';

export const modules: readonly Check[] = [
	{
		id: 'modules',
		title: 'the kernel can load modules',
		tried: 'look for /proc/modules',
		all: [[{fact: 'modules', yes: ['yes'], no: ['no']}]],
		no: 'this kernel was built without modules',
		remedies: [{text: 'take one of the BPF drivers: kmod cannot work with this kernel'}],
	},
	{
		id: 'modules-allowed',
		title: 'loading modules is switched on',
		tried: 'read /proc/sys/kernel/modules_disabled',
		all: [[loaded, {fact: 'modulesDisabled', yes: ['no'], no: ['yes']}]],
		no: 'somebody has switched off the loading of kernel modules until the next boot (kernel.modules_disabled)',
		remedies: [
			{
				text: 'find who switches it off, and boot again without',
				command: 'grep -rs modules_disabled /etc/sysctl.conf /etc/sysctl.d /usr/lib/sysctl.d',
			},
		],
	},
	{
		id: 'module-policy',
		title: 'the kernel takes modules that nobody signed',
		tried: 'init_module(2) with an empty module, which loads nothing',
		all: [
			[loaded, {signed: 'kmod'}, {fact: 'moduleSignatures', no: ['enforced'], yes: ['*', '']}],
			[loaded, {signed: 'kmod'}, {fact: 'lockdown', no: ['integrity', 'confidentiality'], yes: ['*', '']}],
			[loaded, {signed: 'kmod'}, {try: 'module'}],
		],
		no: 'the kernel does not take a module that nobody signed',
		remedies: [
			{facts: {packages: ['image']}, text: 'this system takes only its own modules: take one of the BPF drivers'},
			{
				facts: {moduleSignatures: ['enforced']},
				text: 'sign the module with a key that the firmware knows, then load it',
				command: sign,
			},
			{
				errno: ['EKEYREJECTED', 'ENOKEY', 'EBADMSG'],
				text: 'sign the module with a key that the firmware knows, then load it',
				command: sign,
			},
			{
				facts: {lockdown: ['integrity', 'confidentiality']},
				text: 'the kernel is locked down: switch Secure Boot off, sign the module, or take one of the BPF drivers',
				command: 'mokutil --sb-state',
			},
			{
				facts: {container: ['docker', 'podman', 'kubernetes', 'lxc', 'other']},
				text: 'load the module on the host, not in the container',
				command: 'sudo triscap build kmod -o triscap.ko && sudo insmod triscap.ko',
			},
			{errno: ['EPERM'], text: 'run as root', command: 'sudo triscap probe'},
			{text: 'take one of the BPF drivers: kmod cannot work with this kernel'},
		],
	},
];
