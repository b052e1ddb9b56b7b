// Distributions as their own os-release names them: each must be told commands that exist there, with its names of packages.
import {kernel, programs, self, works} from './fake-parts.js';
import type {FakeSystem} from './fake-root.js';

interface Distribution {
	readonly name: string;
	/** The lines of os-release that matter. */
	readonly lines: readonly string[];
	readonly release: string;
	/** Programs that install. */
	readonly has?: readonly string[];
	readonly packages: string;
	/** What must be typed for headers; null: nothing can be. */
	readonly headers: string | RegExp | null;
	/** What must be typed before the name of a program. */
	readonly install: string | null;
	readonly machine?: string;
	readonly more?: FakeSystem['files'];
}

const suse = (flavour: string, release: string) =>
	`"kernel-${flavour}-devel=$(echo ${release} | sed 's/-${flavour}$//')"`;
const apt = {has: ['apt-get'], packages: 'apt', install: 'sudo apt-get install'};
const dnf = {has: ['dnf', 'yum'], packages: 'dnf', install: 'sudo dnf install'};
const yum = {packages: 'yum', install: 'sudo yum install'};
const zypper = {has: ['zypper'], packages: 'zypper', install: 'sudo zypper install'};
const apk = {packages: 'apk', install: 'sudo apk add'};
const pacman = {has: ['pacman'], packages: 'pacman', install: 'sudo pacman -S'};
const image = {packages: 'image', headers: null, install: null};

const debian = (release: string, pretty: string, more: Partial<Distribution> = {}): Distribution => ({
	name: pretty,
	lines: [`PRETTY_NAME="${pretty}"`, 'ID=debian'],
	release,
	headers: `sudo apt-get install linux-headers-${release}`,
	...apt,
	...more,
});

const ubuntu = (release: string, version: string): Distribution => ({
	name: `Ubuntu ${version}`,
	lines: [`PRETTY_NAME="Ubuntu ${version} LTS"`, 'ID=ubuntu', 'ID_LIKE=debian'],
	release,
	headers: `sudo apt-get install linux-headers-${release}`,
	...apt,
});

const redHat = (name: string, id: string, release: string, more: Partial<Distribution> = {}): Distribution => ({
	name,
	lines: [`PRETTY_NAME="${name}"`, `ID="${id}"`, 'ID_LIKE="rhel centos fedora"'],
	release,
	headers: `sudo dnf install kernel-devel-${release}`,
	...dnf,
	...more,
});

const all: readonly Distribution[] = [
	debian('5.10.0-26-amd64', 'Debian GNU/Linux 11 (bullseye)'),
	debian('6.1.0-13-cloud-amd64', 'Debian GNU/Linux 12 (bookworm)'),
	debian('6.12.41+deb13-amd64', 'Debian GNU/Linux 13 (trixie)'),
	debian('6.6.20+rpt-rpi-v8', 'Debian GNU/Linux 12 (bookworm), Raspberry Pi', {machine: 'aarch64'}),
	debian('6.1.21-v8+', 'Debian GNU/Linux 11 (bullseye), Raspberry Pi', {
		machine: 'aarch64',
		headers: 'sudo apt-get install raspberrypi-kernel-headers',
	}),
	debian('6.8.12-4-pve', 'Debian GNU/Linux 12 (bookworm), Proxmox', {
		headers: 'sudo apt-get install proxmox-headers-6.8.12-4-pve',
	}),
	debian('6.1.0-13-amd64', 'Debian GNU/Linux 12 (bookworm), with dnf beside apt', {has: ['apt-get', 'dnf']}),
	ubuntu('5.15.0-91-generic', '20.04.6'),
	ubuntu('5.15.0-1053-aws', '22.04.3'),
	ubuntu('6.8.0-31-generic', '24.04'),
	{
		...ubuntu('6.8.0-31-generic', '24.04'),
		name: 'Linux Mint 22',
		lines: ['PRETTY_NAME="Linux Mint 22"', 'ID=linuxmint', 'ID_LIKE="ubuntu debian"'],
	},
	{
		...redHat('Fedora Linux 40 (Workstation Edition)', 'fedora', '6.8.5-301.fc40.x86_64'),
		lines: ['PRETTY_NAME="Fedora Linux 40 (Workstation Edition)"', 'ID=fedora'],
	},
	{
		...redHat('Fedora Linux 41, its debug kernel', 'fedora', '6.11.4-301.fc41.x86_64+debug'),
		headers: 'sudo dnf install "kernel-devel-uname-r == 6.11.4-301.fc41.x86_64+debug"',
	},
	redHat('Red Hat Enterprise Linux 8.9 (Ootpa)', 'rhel', '4.18.0-513.5.1.el8_9.x86_64'),
	redHat('Red Hat Enterprise Linux 9.4 (Plow)', 'rhel', '5.14.0-427.13.1.el9_4.x86_64'),
	redHat('AlmaLinux 9.4 (Seafoam Ocelot)', 'almalinux', '5.14.0-427.13.1.el9_4.x86_64'),
	redHat('Rocky Linux 8.9 (Green Obsidian)', 'rocky', '4.18.0-513.5.1.el8_9.x86_64', {has: []}),
	redHat('Oracle Linux Server 9.4', 'ol', '5.15.0-206.153.7.1.el9uek.x86_64', {
		headers: 'sudo dnf install kernel-uek-devel-5.15.0-206.153.7.1.el9uek.x86_64',
	}),
	redHat('Red Hat Enterprise Linux 9.4, minimal', 'rhel', '5.14.0-427.13.1.el9_4.x86_64', {
		has: ['microdnf'],
		packages: 'microdnf',
		install: 'sudo microdnf install',
		headers: 'sudo microdnf install kernel-devel-5.14.0-427.13.1.el9_4.x86_64',
	}),
	redHat('CentOS Linux 7 (Core)', 'centos', '3.10.0-1160.102.1.el7.x86_64', {
		...yum,
		has: ['yum'],
		headers: 'sudo yum install kernel-devel-3.10.0-1160.102.1.el7.x86_64',
	}),
	redHat('Red Hat Enterprise Linux Server 7.9 (Maipo)', 'rhel', '3.10.0-1160.102.1.el7.x86_64', {
		...yum,
		has: [], // not seen, as in a mounted /etc
		headers: 'sudo yum install kernel-devel-3.10.0-1160.102.1.el7.x86_64',
	}),
	redHat('Amazon Linux 2', 'amzn', '5.10.199-190.747.amzn2.x86_64', {
		...yum,
		has: [],
		headers: 'sudo yum install kernel-devel-5.10.199-190.747.amzn2.x86_64',
	}),
	redHat('Amazon Linux 2023.6.20241010', 'amzn', '6.12.20-23.97.amzn2023.x86_64', {
		headers: 'sudo dnf install "kernel-devel-uname-r == 6.12.20-23.97.amzn2023.x86_64"',
	}),
	{
		name: 'openSUSE Tumbleweed',
		lines: ['PRETTY_NAME="openSUSE Tumbleweed"', 'ID="opensuse-tumbleweed"', 'ID_LIKE="opensuse suse"'],
		release: '6.9.1-1-default',
		headers: `sudo zypper install ${suse('default', '6.9.1-1-default')}`,
		...zypper,
	},
	{
		name: 'SUSE Linux Enterprise Server 15 SP5, on Azure',
		lines: ['PRETTY_NAME="SUSE Linux Enterprise Server 15 SP5"', 'ID="sles"', 'ID_LIKE="suse"'],
		release: '5.14.21-150500.33.20-azure',
		headers: `sudo zypper install ${suse('azure', '5.14.21-150500.33.20-azure')}`,
		...zypper,
	},
	{
		name: 'openSUSE MicroOS, which changes at boot',
		lines: ['PRETTY_NAME="openSUSE MicroOS"', 'ID="opensuse-microos"', 'ID_LIKE="suse opensuse opensuse-tumbleweed"'],
		release: '6.9.1-1-default',
		has: ['zypper'],
		packages: 'transactional',
		headers: `sudo transactional-update pkg install ${suse('default', '6.9.1-1-default')}`,
		install: 'sudo transactional-update pkg install',
	},
	{
		name: 'Arch Linux',
		lines: ['PRETTY_NAME="Arch Linux"', 'ID=arch'],
		release: '6.9.1-arch1-1',
		headers: 'sudo pacman -S linux-headers',
		...pacman,
	},
	{
		name: 'Arch Linux, its long-term kernel',
		lines: ['PRETTY_NAME="Arch Linux"', 'ID=arch'],
		release: '6.6.30-1-lts',
		headers: 'sudo pacman -S linux-lts-headers',
		...pacman,
	},
	{
		name: 'EndeavourOS, the zen kernel',
		lines: ['PRETTY_NAME="EndeavourOS"', 'ID=endeavouros', 'ID_LIKE=arch'],
		release: '6.9.1-zen1-1-zen',
		headers: 'sudo pacman -S linux-zen-headers',
		...pacman,
	},
	{
		name: 'Alpine, the usual kernel',
		lines: ['PRETTY_NAME="Alpine Linux v3.19"', 'ID=alpine'],
		release: '6.6.58-0-lts',
		headers: 'sudo apk add linux-lts-dev',
		...apk,
	},
	{
		name: 'Alpine, in a virtual machine',
		lines: ['PRETTY_NAME="Alpine Linux v3.19"', 'ID=alpine'],
		release: '6.6.58-0-virt',
		headers: 'sudo apk add linux-virt-dev',
		...apk,
	},
	{
		name: 'Photon OS 5',
		lines: ['PRETTY_NAME="VMware Photon OS/Linux"', 'ID=photon'],
		release: '6.1.62-1.ph5',
		packages: 'tdnf',
		headers: 'sudo tdnf install linux-devel-6.1.62-1.ph5',
		install: 'sudo tdnf install',
	},
	{
		name: 'Azure Linux 3',
		lines: ['PRETTY_NAME="Microsoft Azure Linux 3.0"', 'ID=azurelinux'],
		release: '6.6.57.1-6.azl3',
		has: ['tdnf'],
		packages: 'tdnf',
		headers: 'sudo tdnf install kernel-devel-6.6.57.1-6.azl3',
		install: 'sudo tdnf install',
	},
	{
		name: 'Flatcar',
		lines: ['PRETTY_NAME="Flatcar Container Linux by Kinvolk 3815.2.0 (Oklo)"', 'ID=flatcar', 'ID_LIKE=coreos'],
		release: '6.1.77-flatcar',
		...image,
	},
	{
		name: 'Container-Optimized OS',
		lines: ['PRETTY_NAME="Container-Optimized OS from Google"', 'ID=cos'],
		release: '6.1.58+',
		...image,
	},
	{name: 'Talos', lines: ['PRETTY_NAME="Talos (v1.7.0)"', 'ID=talos'], release: '6.6.28-talos', ...image},
	{
		name: 'Bottlerocket',
		lines: ['PRETTY_NAME="Bottlerocket OS 1.20.0 (aws-k8s-1.29)"', 'ID=bottlerocket'],
		release: '6.1.84',
		...image,
	},
	{
		name: 'Fedora CoreOS, as an image that is not booted',
		lines: ['PRETTY_NAME="Fedora CoreOS 40"', 'ID=fedora', "OSTREE_VERSION='40.20240504.3.0'"],
		release: '6.8.8-300.fc40.x86_64',
		...image,
	},
	{
		name: 'Fedora Silverblue',
		lines: ['PRETTY_NAME="Fedora Linux 40 (Silverblue)"', 'ID=fedora'],
		release: '6.8.8-300.fc40.x86_64',
		more: {'/run/ostree-booted': ''},
		...image,
	},
	{
		name: 'a distribution that nobody knows, with apt',
		lines: ['PRETTY_NAME="Some Linux"', 'ID=some'],
		release: '6.1.0',
		headers: 'sudo apt-get install linux-headers-6.1.0',
		...apt,
	},
];

/** In each: a kernel that takes everything, and nothing to build with. */
export const distributions: readonly FakeSystem[] = all.map((one): FakeSystem => {
	const {name, lines, release, has = [], packages, headers, install, machine = 'x86_64', more = {}} = one;
	return {
		name,
		files: {
			'/etc/os-release': {link: '../usr/lib/os-release'},
			'/usr/lib/os-release': `${lines.join('\n')}\n`,
			...kernel(release, {signatures: 'N'}),
			'/proc/sys/kernel/arch': `${machine}\n`,
			...self(),
			...programs(...has),
			...more,
		},
		tries: works,
		states: {'modern-bpf': 'usable', 'bpf-legacy': 'unusable', kmod: 'unusable'},
		facts: {packages, container: 'none'},
		commands: {
			headers,
			clang: install === null ? null : `${install} clang llvm`,
			gcc: install === null ? null : `${install} gcc make`,
		},
	};
});
