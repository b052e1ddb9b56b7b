// Generated from schema/ by `npm run generate`: do not edit.
// What building lacks, and how that is installed: the same as the checks say, for lib/build.

import type {RemedyInfo} from '../check.js';

/** The headers of the kernel `${release}`. */
export const installHeaders: readonly RemedyInfo[] = [
	{"facts":{"flavour":["microsoft"]},"text":"Microsoft's kernel has no packages: build it from github.com/microsoft/WSL2-Linux-Kernel"},
	{"facts":{"flavour":["linuxkit"]},"text":"Docker Desktop's kernel has no packages: take modern-bpf, or a machine with Linux of its own"},
	{"facts":{"container":["docker","podman","other"]},"text":"install the headers of the host's kernel on the host, not in this container, and start the container with","command":"-v /lib/modules:/lib/modules:ro -v /usr/src:/usr/src:ro"},
	{"facts":{"container":["kubernetes"]},"text":"install the headers of the node's kernel on the node, and mount two of its folders as volumes of these names","command":"{hostPath: {path: /lib/modules}}, {hostPath: {path: /usr/src}}"},
	{"facts":{"container":["lxc","nspawn"]},"text":"install the headers of the host's kernel on the host, not in this container, and build there"},
	{"facts":{"packages":["apt"],"flavour":["raspberry-pi"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo apt-get install raspberrypi-kernel-headers"},
	{"facts":{"packages":["apt"],"flavour":["proxmox"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo apt-get install proxmox-headers-${release}"},
	{"facts":{"packages":["apt"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo apt-get install linux-headers-${release}"},
	{"facts":{"packages":["dnf"],"flavour":["uek"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo dnf install kernel-uek-devel-${release}"},
	{"facts":{"packages":["dnf"],"flavour":["variant","amazon"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo dnf install \"kernel-devel-uname-r == ${release}\""},
	{"facts":{"packages":["dnf"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo dnf install kernel-devel-${release}"},
	{"facts":{"packages":["microdnf"],"flavour":["uek"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo microdnf install kernel-uek-devel-${release}"},
	{"facts":{"packages":["microdnf"],"flavour":["variant","amazon"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo microdnf install \"kernel-devel-uname-r == ${release}\""},
	{"facts":{"packages":["microdnf"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo microdnf install kernel-devel-${release}"},
	{"facts":{"packages":["yum"],"flavour":["uek"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo yum install kernel-uek-devel-${release}"},
	{"facts":{"packages":["yum"],"flavour":["variant","amazon"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo yum install \"kernel-devel-uname-r == ${release}\""},
	{"facts":{"packages":["yum"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo yum install kernel-devel-${release}"},
	{"facts":{"packages":["tdnf"],"flavour":["photon-esx"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo tdnf install linux-esx-devel"},
	{"facts":{"packages":["tdnf"],"flavour":["photon"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo tdnf install linux-devel-${release}"},
	{"facts":{"packages":["tdnf"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo tdnf install kernel-devel-${release}"},
	{"facts":{"packages":["apk"],"flavour":["virt"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo apk add linux-virt-dev"},
	{"facts":{"packages":["apk"],"flavour":["rpi"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo apk add linux-rpi-dev"},
	{"facts":{"packages":["apk"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo apk add linux-lts-dev"},
	{"facts":{"packages":["pacman"],"flavour":["lts"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo pacman -S linux-lts-headers"},
	{"facts":{"packages":["pacman"],"flavour":["zen"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo pacman -S linux-zen-headers"},
	{"facts":{"packages":["pacman"],"flavour":["hardened"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo pacman -S linux-hardened-headers"},
	{"facts":{"packages":["pacman"],"flavour":["rt"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo pacman -S linux-rt-headers"},
	{"facts":{"packages":["pacman"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo pacman -S linux-headers"},
	{"facts":{"packages":["zypper"],"flavour":["azure"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo zypper install \"kernel-azure-devel=$(echo ${release} | sed 's/-azure$//')\""},
	{"facts":{"packages":["zypper"],"flavour":["rt"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo zypper install \"kernel-rt-devel=$(echo ${release} | sed 's/-rt$//')\""},
	{"facts":{"packages":["zypper"],"flavour":["64kb"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo zypper install \"kernel-64kb-devel=$(echo ${release} | sed 's/-64kb$//')\""},
	{"facts":{"packages":["zypper"],"flavour":["longterm"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo zypper install \"kernel-longterm-devel=$(echo ${release} | sed 's/-longterm$//')\""},
	{"facts":{"packages":["zypper"]},"text":"install (if there is no such package any more: update the system, boot it, and try again)","command":"sudo zypper install \"kernel-default-devel=$(echo ${release} | sed 's/-default$//')\""},
	{"facts":{"packages":["transactional"],"flavour":["azure"]},"text":"install, then boot again,","command":"sudo transactional-update pkg install \"kernel-azure-devel=$(echo ${release} | sed 's/-azure$//')\""},
	{"facts":{"packages":["transactional"],"flavour":["rt"]},"text":"install, then boot again,","command":"sudo transactional-update pkg install \"kernel-rt-devel=$(echo ${release} | sed 's/-rt$//')\""},
	{"facts":{"packages":["transactional"],"flavour":["64kb"]},"text":"install, then boot again,","command":"sudo transactional-update pkg install \"kernel-64kb-devel=$(echo ${release} | sed 's/-64kb$//')\""},
	{"facts":{"packages":["transactional"],"flavour":["longterm"]},"text":"install, then boot again,","command":"sudo transactional-update pkg install \"kernel-longterm-devel=$(echo ${release} | sed 's/-longterm$//')\""},
	{"facts":{"packages":["transactional"]},"text":"install, then boot again,","command":"sudo transactional-update pkg install \"kernel-default-devel=$(echo ${release} | sed 's/-default$//')\""},
	{"facts":{"packages":["image"]},"text":"nothing can be installed here: build on another machine, for this kernel, and copy the result"},
	{"text":"install the headers of this kernel, or say where they are","command":"triscap build DRIVER --headers DIR"},
];

/** `${programs}`, which have the same names everywhere. */
export const installPrograms: readonly RemedyInfo[] = [
	{"facts":{"packages":["apt"]},"text":"install","command":"sudo apt-get install ${programs}"},
	{"facts":{"packages":["dnf"]},"text":"install","command":"sudo dnf install ${programs}"},
	{"facts":{"packages":["yum"]},"text":"install","command":"sudo yum install ${programs}"},
	{"facts":{"packages":["microdnf"]},"text":"install","command":"sudo microdnf install ${programs}"},
	{"facts":{"packages":["tdnf"]},"text":"install","command":"sudo tdnf install ${programs}"},
	{"facts":{"packages":["apk"]},"text":"install","command":"sudo apk add ${programs}"},
	{"facts":{"packages":["pacman"]},"text":"install","command":"sudo pacman -S ${programs}"},
	{"facts":{"packages":["zypper"]},"text":"install","command":"sudo zypper install ${programs}"},
	{"facts":{"packages":["transactional"]},"text":"install, then boot again,","command":"sudo transactional-update pkg install ${programs}"},
	{"facts":{"packages":["image"]},"text":"nothing can be installed here: build on another machine, for this kernel, and copy the result"},
	{"text":"install ${programs}"},
];
