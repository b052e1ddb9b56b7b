// Where the headers of a kernel are found, on machines of several distributions, and what is said where they are not.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {hashConfiguration, readConfiguration, runningConfiguration} from '../../../lib/build/configuration.js';
import {BuildError} from '../../../lib/build/error.js';
import {findHeaders} from '../../../lib/build/headers.js';
import type {System} from '../../../lib/build/system.js';
import {forgetMachines, headersIn, machine, type Files} from './fake.js';

const release = '6.1.0-13-amd64';

function refusal(system: System, wanted = {}): BuildError {
	try {
		findHeaders(system, wanted);
	} catch (error) {
		assert.ok(error instanceof BuildError);
		return error;
	}
	assert.fail('headers were found');
}

describe('headers', () => {
	after(forgetMachines);

	const places: Record<string, Files> = {
		'Debian: a link from /lib/modules, and a Makefile that includes the shared one': {
			[`/lib/modules/${release}/build`]: `-> /usr/src/linux-headers-${release}`,
			...headersIn(`/usr/src/linux-headers-${release}`, release),
			[`/usr/src/linux-headers-${release}/Makefile`]: 'include /usr/src/linux-headers-6.1.0-13-common/Makefile\n',
			'/usr/src/linux-headers-6.1.0-13-common/include/linux/kconfig.h': '',
		},
		'Debian: headers without the link, as for a kernel that is not installed': headersIn(
			`/usr/src/linux-headers-${release}`,
			release,
		),
		'Fedora and RHEL: /usr/src/kernels': headersIn(`/usr/src/kernels/${release}`, release),
		'Arch: a folder beside the modules': headersIn(`/usr/lib/modules/${release}/build`, release),
		'SUSE: an object folder that calls make in the sources': {
			...headersIn('/usr/src/linux-6.1-obj/x86_64/default', release),
			'/usr/src/linux-6.1-obj/x86_64/default/Makefile': '\t$(MAKE) -C /usr/src/linux-6.1 O=$(CURDIR)\n',
			'/usr/src/linux-6.1/include/linux/kconfig.h': '',
		},
		'a tree that was moved, whose Makefile finds the shared one beside itself': {
			...headersIn(`/usr/src/linux-headers-${release}`, release),
			[`/usr/src/linux-headers-${release}/Makefile`]:
				'include $(dir $(abspath $(lastword $(MAKEFILE_LIST))))../common/Makefile\n',
			'/usr/src/common/include/linux/kconfig.h': '',
		},
	};
	for (const [title, files] of Object.entries(places)) {
		it(`are found on ${title}`, () => {
			// A shared folder has what the configuration's own has not.
			const own = Object.keys(files)
				.find((file) => file.endsWith('auto.conf'))!
				.replace('include/config/auto.conf', '');
			const shared = Object.keys(files).filter((file) => file.endsWith('kconfig.h') && !file.startsWith(own));
			const system = machine(
				Object.fromEntries(
					Object.entries(files).filter(([file]) => shared.length === 0 || file !== `${own}include/linux/kconfig.h`),
				),
			);
			const headers = findHeaders(system);
			assert.equal(headers.release, release);
			assert.equal(headers.arch, 'x86_64');
			assert.equal(headers.build, path.join(system.root, own).replace(/\/$/, ''));
			assert.ok(fs.existsSync(path.join(headers.source, 'include/linux/kconfig.h')));
		});
	}

	it('of another kernel are not taken', () => {
		const system = machine(headersIn(`/usr/src/linux-headers-${release}`, '6.1.0-12-amd64'));
		assert.equal(refusal(system).code, 'ERR_TRISCAP_NO_HEADERS');
	});

	it('that are missing are named as the probe names them, by distribution and flavour', () => {
		const commands: readonly (readonly [string, string, string | null])[] = [
			['ID=debian', release, `sudo apt-get install linux-headers-${release}`],
			['ID=ubuntu\nID_LIKE=debian', '6.8.12-4-pve', 'sudo apt-get install proxmox-headers-6.8.12-4-pve'],
			['ID="rocky"\nID_LIKE="rhel centos fedora"', release, `sudo dnf install kernel-devel-${release}`],
			[
				'ID="ol"\nID_LIKE="fedora"',
				'5.15.0-1.el8uek.x86_64',
				'sudo dnf install kernel-uek-devel-5.15.0-1.el8uek.x86_64',
			],
			['ID=alpine', '6.6.58-0-virt', 'sudo apk add linux-virt-dev'],
			['ID=arch', '6.11.5-zen1-1-zen', 'sudo pacman -S linux-zen-headers'],
			['ID=arch', '6.11.5-arch1-1', 'sudo pacman -S linux-headers'],
			[
				'ID="opensuse-leap"\nID_LIKE="suse opensuse"',
				'6.4.0-150600.23-default',
				`sudo zypper install "kernel-default-devel=$(echo 6.4.0-150600.23-default | sed 's/-default$//')"`,
			],
			['ID=flatcar', release, null],
			['ID=gentoo', release, 'triscap build DRIVER --headers DIR'],
		];
		for (const [lines, name, command] of commands) {
			const error = refusal(machine({'/etc/os-release': `${lines}\n`}, {release: name}));
			assert.equal(error.details.remedy?.command, command, lines);
			if (command !== null) assert.ok(error.message.endsWith(command), error.message);
		}
	});

	it('of a kernel with an odd name are in no command to type', () => {
		for (const lines of ['ID=debian', 'ID=fedora', 'ID=opensuse\nID_LIKE=suse']) {
			const error = refusal(machine({'/etc/os-release': `${lines}\n`}, {release: '6.1$(reboot)'}));
			assert.equal(error.details.remedy?.command, 'triscap build DRIVER --headers DIR');
		}
		assert.equal(
			refusal(machine({'/etc/os-release': 'ID=alpine\n'}, {release: '6.1;reboot'})).details.remedy?.command,
			'sudo apk add linux-lts-dev',
		);
	});

	it('of another kernel can be installed in a container, those of its own on the host', () => {
		const files = {'/etc/os-release': 'ID=debian\n', '/.dockerenv': ''};
		const ask = (wanted: string) => {
			const system = machine(files);
			return refusal(system, {release: wanted}).details.remedy?.command;
		};
		assert.equal(ask(release), '-v /lib/modules:/lib/modules:ro -v /usr/src:/usr/src:ro');
		assert.equal(ask('6.12.1-amd64'), 'sudo apt-get install linux-headers-6.12.1-amd64');
	});

	it('that are not whole are said to be, with what is missing', () => {
		const folder = `/usr/src/linux-headers-${release}`;
		const whole = headersIn(folder, release);
		const lacks: Record<string, RegExp> = {
			Makefile: /has no Makefile/,
			'include/generated/utsrelease.h': /never prepared/,
			'include/config/auto.conf': /never configured/,
			'include/linux/kconfig.h': /leads to no sources/,
		};
		for (const [file, expected] of Object.entries(lacks)) {
			const files = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== `${folder}/${file}`));
			const error = refusal(machine(files));
			assert.match(error.message, expected);
			assert.ok(error.details.tried!.includes(folder));
		}
	});

	it('that are given are taken, with the release they are for', () => {
		const system = machine(headersIn('/home/me/headers', '5.10.0-46-amd64'));
		assert.equal(findHeaders(system, {headers: '/home/me/headers'}).release, '5.10.0-46-amd64');
		assert.match(refusal(system, {headers: '/home/me/headers', release}).message, /for Linux 5\.10.*, not 6\.1/);
		assert.match(refusal(system, {headers: '/home/me/nothing'}).message, /does not exist/);
	});
});

describe('a configuration', () => {
	after(forgetMachines);

	it('has one hash, whichever of its files it is read from', () => {
		const lines = ['CONFIG_SMP=y', 'CONFIG_HZ=250', 'CONFIG_CC_VERSION_TEXT="gcc-12 (Debian 12.2.0-14) 12.2.0"'];
		const system = machine({
			'/auto.conf': `# generated\n${lines.join('\n')}\n`,
			'/boot/config-6.1.0-13-amd64': `${[...lines].reverse().join('\n')}\n# CONFIG_KASAN is not set\n`,
		});
		const auto = readConfiguration(path.join(system.root, 'auto.conf'))!;
		assert.equal(hashConfiguration(auto), hashConfiguration(runningConfiguration(system)!));
		assert.equal(auto.get('CONFIG_CC_VERSION_TEXT'), 'gcc-12 (Debian 12.2.0-14) 12.2.0');
		assert.notEqual(hashConfiguration(auto), hashConfiguration(new Map([['CONFIG_SMP', 'y']])));
	});
});
