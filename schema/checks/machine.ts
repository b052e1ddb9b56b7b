/** Is this a system that drivers exist for? */
import type {Check} from './define.js';

export const machine: readonly Check[] = [
	{
		id: 'linux',
		title: 'this is Linux',
		tried: 'uname -s; read /proc/version',
		all: [[{fact: 'system', yes: ['Linux'], no: ['*']}], [{fact: 'container', no: ['gvisor'], yes: ['*', '']}]],
		no: 'drivers exist for Linux only, and this is another system or one that only looks like Linux',
		remedies: [
			{
				facts: {container: ['gvisor']},
				text: 'this sandbox (gVisor) answers system calls itself: capture on its host, or start the container with another runtime',
				command: '--runtime runc',
			},
			{text: 'reading capture files works here, too: see triscap/scap'},
		],
	},
	{
		id: 'architecture',
		title: 'drivers exist for this machine',
		tried: 'uname -m',
		all: [[{fact: 'architecture', yes: ['x86_64', 'aarch64'], no: ['*']}]],
		no: 'drivers exist for x86_64 and aarch64 only',
		remedies: [{text: 'reading capture files works here, too: see triscap/scap'}],
	},
	{
		id: 'cpus',
		title: 'the CPUs can be counted',
		tried: 'read /sys/devices/system/cpu/possible',
		// An image has no /sys of its own: what is not there says nothing.
		all: [[{fact: 'cpusPossible', yes: ['*']}]],
		no: 'a BPF driver has memory for each CPU, and cannot count them here',
		remedies: [{text: 'mount it', command: 'sudo mount -t sysfs sysfs /sys'}],
	},
	{
		id: 'addon',
		title: "triscap's native part loads into Node",
		tried: 'require the addon',
		all: [[{try: 'addon'}]],
		no: "triscap's native part does not load into this Node",
		remedies: [
			{
				facts: {packages: ['apk']},
				text: 'the addon needs glibc, which Alpine does not have: take a Node image that is based on Debian',
				command: 'docker run node:22-slim',
			},
			{text: 'build it on this system, from the repository', command: 'npm run build'},
		],
	},
];
