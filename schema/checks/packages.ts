/** Commands that install, by what installs packages (the fact `packages`) and, for headers, by the kernel's `flavour`. */
import type {Remedy} from './define.js';

const installers = {
	apt: 'sudo apt-get install',
	dnf: 'sudo dnf install',
	yum: 'sudo yum install',
	microdnf: 'sudo microdnf install',
	tdnf: 'sudo tdnf install',
	apk: 'sudo apk add',
	pacman: 'sudo pacman -S',
	zypper: 'sudo zypper install',
	transactional: 'sudo transactional-update pkg install',
} as const;
type Installer = keyof typeof installers;

const names = Object.keys(installers) as Installer[];

function install(by: Installer, what: string, flavour?: readonly string[]): Remedy {
	return {
		facts: {packages: [by], ...(flavour && {flavour})},
		text: by === 'transactional' ? 'install, then boot again,' : 'install',
		command: `${installers[by]} ${what}`,
	};
}

const elsewhere: Remedy = {
	facts: {packages: ['image']},
	text: 'nothing can be installed here: build on another machine, for this kernel, and copy the result',
};

/** Packages for one kernel: of an old one, mirrors have none any more. */
const ofThisKernel = (remedy: Remedy): Remedy =>
	remedy.text === 'install'
		? {...remedy, text: 'install (if there is no such package any more: update the system, boot it, and try again)'}
		: remedy;

/** Programs, which have the same names everywhere. */
export function installPrograms(programs: string): Remedy[] {
	return [...names.map((by) => install(by, programs)), elsewhere, {text: `install ${programs}`}];
}

/** Of SUSE's, and with the version of that very kernel: without, the newest comes. */
const suse = (flavour: string) => `"kernel-${flavour}-devel=$(echo \${release} | sed 's/-${flavour}$//')"`;

const hostsFolders = '-v /lib/modules:/lib/modules:ro -v /usr/src:/usr/src:ro';

/** The kernel is another's than the packages: what this distribution installs is not for it. */
const foreign: readonly Remedy[] = [
	{
		facts: {flavour: ['microsoft']},
		text: "Microsoft's kernel has no packages: build it from github.com/microsoft/WSL2-Linux-Kernel",
	},
	{
		facts: {flavour: ['linuxkit']},
		text: "Docker Desktop's kernel has no packages: take modern-bpf, or a machine with Linux of its own",
	},
	{
		facts: {container: ['docker', 'podman', 'other']},
		text: "install the headers of the host's kernel on the host, not in this container, and start the container with",
		command: hostsFolders,
	},
	{
		facts: {container: ['kubernetes']},
		text: "install the headers of the node's kernel on the node, and mount two of its folders as volumes of these names",
		command: '{hostPath: {path: /lib/modules}}, {hostPath: {path: /usr/src}}',
	},
	{
		facts: {container: ['lxc', 'nspawn']},
		text: "install the headers of the host's kernel on the host, not in this container, and build there",
	},
];

const suseFlavours = ['azure', 'rt', '64kb', 'longterm'];
const archFlavours = ['lts', 'zen', 'hardened', 'rt'];
const alpineFlavours = ['virt', 'rpi'];

/** The headers of one kernel, `${release}`: the one that runs, unless somebody builds for another. */
const headers: readonly Remedy[] = [
	...foreign,
	install('apt', 'raspberrypi-kernel-headers', ['raspberry-pi']),
	install('apt', 'proxmox-headers-${release}', ['proxmox']),
	install('apt', 'linux-headers-${release}'),
	...(['dnf', 'microdnf', 'yum'] as const).flatMap((by) => [
		install(by, 'kernel-uek-devel-${release}', ['uek']),
		install(by, '"kernel-devel-uname-r == ${release}"', ['variant', 'amazon']),
		install(by, 'kernel-devel-${release}'),
	]),
	install('tdnf', 'linux-esx-devel', ['photon-esx']),
	install('tdnf', 'linux-devel-${release}', ['photon']),
	install('tdnf', 'kernel-devel-${release}'),
	...alpineFlavours.map((flavour) => install('apk', `linux-${flavour}-dev`, [flavour])),
	install('apk', 'linux-lts-dev'),
	...archFlavours.map((flavour) => install('pacman', `linux-${flavour}-headers`, [flavour])),
	install('pacman', 'linux-headers'),
	...(['zypper', 'transactional'] as const).flatMap((by) => [
		...suseFlavours.map((flavour) => install(by, suse(flavour), [flavour])),
		install(by, suse('default')),
	]),
	elsewhere,
	{text: 'install the headers of this kernel, or say where they are', command: 'triscap build DRIVER --headers DIR'},
];

/** {@link headers}, as checks have them. */
export const installHeaders = headers.map(ofThisKernel);
