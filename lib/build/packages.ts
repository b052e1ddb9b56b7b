// Which package has what is missing, and the command that installs it: one table for the families of distributions.

import {read, type System} from './system.js';

/** Families of distributions that name their packages alike. */
export const families = ['debian', 'fedora', 'alpine', 'arch', 'suse'] as const;
/** See {@link families}. */
export type Family = (typeof families)[number];

/** What building takes. */
export type Need = 'headers' | 'gcc' | 'clang' | 'llvm' | 'make' | 'libelf';

/** For people. */
export const familyNames: Readonly<Record<Family, string>> = {
	debian: 'Debian, Ubuntu',
	fedora: 'Fedora, RHEL',
	alpine: 'Alpine',
	arch: 'Arch',
	suse: 'SUSE',
};

const install: Record<Family, string> = {
	debian: 'apt-get install',
	fedora: 'dnf install',
	alpine: 'apk add',
	arch: 'pacman -S',
	suse: 'zypper install',
};

const packages: Record<Need, Record<Family, (release: string) => string>> = {
	headers: {
		debian: (release) => `linux-headers-${release}`,
		fedora: (release) => `kernel-devel-${release}`,
		alpine: (release) => `linux-${flavour(release) ?? 'lts'}-dev`,
		arch: (release) => (flavour(release) ? `linux-${flavour(release)}-headers` : 'linux-headers'),
		suse: (release) => `kernel-${flavour(release) ?? 'default'}-devel`,
	},
	gcc: everywhere('gcc'),
	clang: everywhere('clang'),
	llvm: everywhere('llvm'),
	make: everywhere('make'),
	libelf: {
		debian: () => 'libelf1',
		fedora: () => 'elfutils-libelf',
		alpine: () => 'elfutils',
		arch: () => 'libelf',
		suse: () => 'libelf1',
	},
};

function everywhere(name: string): Record<Family, () => string> {
	return {debian: () => name, fedora: () => name, alpine: () => name, arch: () => name, suse: () => name};
}

/** The word behind the last number of a release: `lts` of 6.6.58-0-lts, `zen` of 6.11.5-zen1-1-zen. */
function flavour(release: string): string | undefined {
	return /-([a-z]+)$/.exec(release)?.[1];
}

/** The family of the machine; undefined when its os-release names none that is known. */
export function familyOf(system: System): Family | undefined {
	const text = read(system, '/etc/os-release') ?? read(system, '/usr/lib/os-release') ?? '';
	const words = [...text.matchAll(/^(?:ID|ID_LIKE)=(.*)$/gm)].flatMap(([, value]) =>
		value!.replaceAll(/["']/g, '').toLowerCase().split(/\s+/),
	);
	const known: Record<string, Family> = {
		...{debian: 'debian', ubuntu: 'debian', raspbian: 'debian'},
		...{fedora: 'fedora', rhel: 'fedora', centos: 'fedora', rocky: 'fedora', almalinux: 'fedora', amzn: 'fedora'},
		...{alpine: 'alpine', arch: 'arch', archarm: 'arch', manjaro: 'arch'},
		...{suse: 'suse', opensuse: 'suse', sles: 'suse', 'opensuse-leap': 'suse', 'opensuse-tumbleweed': 'suse'},
	};
	return words.map((word) => known[word]).find((family) => family !== undefined);
}

/** By family, the command that installs all of `needs`. */
export function installCommands(needs: readonly Need[], release: string): Record<Family, string> {
	return Object.fromEntries(
		families.map((family) => [
			family,
			`${install[family]} ${needs.map((need) => packages[need][family](release)).join(' ')}`,
		]),
	) as Record<Family, string>;
}

/** "apt-get install …" where the machine's family is known, else one command for each. */
export function remedy(system: System, needs: readonly Need[], release: string): string {
	const commands = installCommands(needs, release);
	const family = familyOf(system);
	if (family) return `install ${needs.length > 1 ? 'them' : 'it'} with: ${commands[family]}`;
	return `install with ${families.map((name) => `${commands[name]} (${familyNames[name]})`).join(', ')}`;
}
