// Containers by the traces that engines leave, and sandboxes: what is typed there is for the engine, or for the host.
import {debian, dockerCapabilities, kernel, osRelease, programs, refuses, self, works} from './fake-parts.js';
import type {FakeSystem} from './fake-root.js';

const release = '6.1.0-13-amd64';
const mounts = '-v /lib/modules:/lib/modules:ro -v /usr/src:/usr/src:ro';
const overlay = '612 480 0:50 / / rw,relatime master:152 - overlay overlay rw,lowerdir=/a\n';
const unusable = {'modern-bpf': 'unusable', 'bpf-legacy': 'unusable', kmod: 'unusable'} as const;

/** Root with the usual capabilities, which are none of ours; every call is refused. */
function refused(name: string, traces: FakeSystem['files'], rest: Partial<FakeSystem>): FakeSystem {
	return {
		name,
		files: {...debian, ...kernel(release), ...self({held: dockerCapabilities, seccomp: 2}), ...traces},
		tries: refuses,
		states: unusable,
		...rest,
	};
}

/** One that may do everything: what is left to say is where headers come from. */
function privileged(name: string, traces: FakeSystem['files'], rest: Partial<FakeSystem>): FakeSystem {
	return {
		name,
		files: {...debian, ...kernel(release), ...self(), ...programs('apt-get'), ...traces},
		tries: works,
		states: {...unusable, 'modern-bpf': 'usable'},
		...rest,
	};
}

/** Control groups as a container sees them. */
const version1 = (engine: string): FakeSystem['files'] => ({
	'/proc/1/cgroup': `12:memory:${engine}\n1:name=systemd:${engine}\n`,
	'/sys/fs/cgroup/cgroup.controllers': {absent: true},
	'/sys/fs/cgroup/memory/memory.limit_in_bytes': '1\n',
});
const version2 = {'/proc/1/cgroup': '0::/\n'};
const both = (engine: string): FakeSystem['files'] => ({
	...version1(engine),
	'/sys/fs/cgroup/unified/cgroup.controllers': '\n',
});

export const containers: readonly FakeSystem[] = [
	refused(
		'Docker with control groups of version 1',
		{...version1('/docker/0123456789ab'), '/proc/self/mountinfo': overlay},
		{
			facts: {container: 'docker', cgroup: '1'},
			commands: {
				'capability-bpf': '--user root --cap-add BPF --cap-add PERFMON',
				'capability-sys-module': '--user root --cap-add SYS_MODULE --cap-add DAC_OVERRIDE',
				headers: mounts,
			},
		},
	),
	refused(
		'Docker with both versions',
		{...both('/docker/0123456789ab'), '/.dockerenv': ''},
		{facts: {container: 'docker', cgroup: '1 and 2'}},
	),
	refused(
		'Podman whose trace is only its control group',
		{...version1('/machine.slice/libpod-0123.scope'), '/proc/self/mountinfo': overlay},
		{
			facts: {container: 'podman', cgroup: '1'},
			commands: {'capability-bpf': '--user root --cap-add BPF --cap-add PERFMON', headers: mounts},
		},
	),
	refused(
		'containerd without Kubernetes',
		{...version2, '/proc/self/mountinfo': overlay},
		{
			facts: {container: 'other', cgroup: '2'},
			commands: {'capability-bpf': '--cap-add BPF --cap-add PERFMON', headers: mounts},
		},
	),
	refused(
		'a pod without a token, in CRI-O',
		{
			...version2,
			'/run/.containerenv': '',
			'/proc/self/mountinfo': `${overlay}700 612 8:1 /var/lib/kubelet/pods/0a1b/etc-hosts /etc/hosts rw - ext4 /dev/sda1 rw\n`,
		},
		{
			facts: {container: 'kubernetes'},
			commands: {
				'capability-bpf': '{runAsUser: 0, capabilities: {add: [BPF, PERFMON]}}',
				headers: '{hostPath: {path: /lib/modules}}, {hostPath: {path: /usr/src}}',
			},
		},
	),
	privileged(
		'the node of a cluster, where volumes of pods are mounted',
		{
			'/proc/self/mountinfo':
				'27 1 254:0 / / rw - ext4 /dev/vda rw\n90 27 0:44 / /var/lib/kubelet/pods/0a1b/volumes/x rw - tmpfs tmpfs rw\n',
		},
		{facts: {container: 'none'}, commands: {headers: `sudo apt-get install linux-headers-${release}`}},
	),
	privileged(
		'a pod with control groups of version 1',
		{...version1('/kubepods/besteffort/pod0a1b/0123'), '/proc/self/mountinfo': overlay},
		{facts: {container: 'kubernetes'}},
	),
	privileged(
		'a privileged container of LXC',
		{
			...version2,
			'/proc/self/mountinfo':
				'600 400 0:40 /rootfs / rw - zfs pool rw\n601 600 0:41 /proc/meminfo /proc/meminfo rw - fuse.lxcfs lxcfs rw\n',
		},
		{facts: {container: 'lxc'}, commands: {headers: null}},
	),
	privileged(
		'the host of LXC',
		{
			'/proc/self/mountinfo':
				'27 1 254:0 / / rw - ext4 /dev/vda rw\n33 27 0:41 / /var/lib/lxcfs rw - fuse.lxcfs lxcfs rw\n',
		},
		{facts: {container: 'none'}},
	),
	refused(
		'a container of LXC without the capabilities',
		{...version1('/lxc/web'), '/run/systemd/container': 'lxc\n'},
		{facts: {container: 'lxc'}, commands: {'capability-bpf': 'lxc.cap.drop'}},
	),
	refused(
		'a container of systemd-nspawn',
		{'/run/systemd/container': 'systemd-nspawn\n'},
		{
			facts: {container: 'nspawn'},
			commands: {'capability-bpf': 'systemd-nspawn --capability=CAP_BPF,CAP_PERFMON'},
		},
	),
	refused(
		'gVisor in Docker, which is no Linux at all',
		{
			'/.dockerenv': '',
			'/proc/version': 'Linux version 4.4.0 #1 SMP Sun Jan 10 15:06:54 PST 2016\n',
			'/proc/sys/kernel/osrelease': '4.4.0\n',
		},
		{
			tries: {...Object.fromEntries(Object.keys(works).map((name) => [name, 'ENOSYS'])), addon: 'yes', btf: 'ENOENT'},
			facts: {container: 'gvisor'},
			answers: {linux: 'no'},
			commands: {linux: '--runtime runc'},
		},
	),
	refused(
		'gVisor, as it calls itself now',
		{'/proc/version': 'Linux version 4.19.0-gvisor #1 SMP Sun Jan 10 15:06:54 PST 2016\n'},
		{facts: {container: 'gvisor'}, answers: {linux: 'no'}},
	),
	privileged(
		"Docker Desktop, whose kernel is nobody's package",
		{'/.dockerenv': '', '/proc/sys/kernel/osrelease': '6.6.12-linuxkit\n'},
		{facts: {flavour: 'linuxkit'}, commands: {headers: null}},
	),
	privileged(
		'WSL 2 with systemd',
		{
			'/run/systemd/container': 'wsl\n',
			'/proc/sys/kernel/osrelease': '5.15.153.1-microsoft-standard-WSL2\n',
		},
		{facts: {container: 'none', wsl: 'yes'}, commands: {headers: null}},
	),
	{
		name: 'a service of systemd that is root, with nothing left to it',
		files: {
			...osRelease('debian', 'Debian GNU/Linux 12 (bookworm)'),
			...kernel(release),
			...self({held: '0000000000000000'}),
		},
		tries: refuses,
		states: unusable,
		facts: {container: 'none', user: 0, capabilities: []},
		commands: {'capability-bpf': 'CapabilityBoundingSet=CAP_BPF CAP_PERFMON'},
	},
];
