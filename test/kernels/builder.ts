// A small system in a folder, with the compiler that fits all kernels of the matrix: Debian's kernels from 6.12 on want a gcc
// and a C library that the machine may not have. Its packages are unpacked, nothing of theirs is run: no debootstrap.
//
// The headers of each kernel are unpacked into the same folder (headers.ts), so that their absolute paths hold inside it.
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {Apt} from './apt.js';
import {cacheFolder, inWorkFolder, replaceFolder, unpack} from './cache.js';
import {say, SetupError} from './command.js';

const suites = ['trixie', 'trixie-security'];

/** The compiler in it. gcc-14 builds modules for 5.10 to 7.3. */
export const CC = 'gcc-14';
export const CXX = 'g++-14';

/** What Kbuild of an unpacked linux-headers package calls. */
const packages = [
	...[CC, 'make', 'pahole', 'kmod', 'libc6-dev', 'libelf1t64', 'libssl3t64', 'mawk'],
	...['bash', 'coreutils', 'dash', 'diffutils', 'findutils', 'grep', 'sed'],
];

export function builderFolder(): string {
	return path.join(cacheFolder(), 'builder');
}

/** Makes sure that it is there, with these packages in it too. @returns its folder */
export function fetchBuilder(more: readonly string[] = []): string {
	const root = builderFolder();
	const list = path.join(root, 'packages');
	const have = fs.existsSync(list) ? fs.readFileSync(list, 'utf8').split('\n') : [];
	const wanted = [...packages, ...more];
	if (wanted.every((name) => have.includes(name))) return root;
	inWorkFolder((work) => {
		say(`downloading a compiler: ${wanted.filter((name) => !have.includes(name)).join(', ')}`);
		const apt = new Apt(path.join(work, 'apt'), suites, 'amd64');
		const fresh = path.join(work, 'builder');
		makeTree(fresh);
		const target = have.length === 0 ? fresh : root; // headers are in the old one
		for (const file of apt.download(apt.installation(wanted), path.join(work, 'debs'))) unpack(file, target);
		fs.writeFileSync(path.join(target, 'packages'), [...new Set([...have, ...wanted])].join('\n'));
		if (target === fresh) replaceFolder(fresh, root);
	});
	return root;
}

/** What the packages expect to find, or would make when they are configured. */
function makeTree(root: string): void {
	for (const name of ['bin', 'sbin', 'lib', 'lib64']) {
		fs.mkdirSync(path.join(root, 'usr', name), {recursive: true});
		fs.symlinkSync(`usr/${name}`, path.join(root, name));
	}
	for (const name of ['tmp', 'proc', 'dev']) fs.mkdirSync(path.join(root, name));
	fs.symlinkSync('mawk', path.join(root, 'usr/bin/awk'));
}

export interface BuildOptions {
	/** Folders of this machine, by the place where the command sees them. They are made there if need be. */
	readonly mounts?: Readonly<Record<string, string>>;
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly timeoutMs?: number;
}

export interface BuildResult {
	readonly status: number | null;
	/** What it printed, to either of its outputs. */
	readonly output: string;
}

// Mounts are the command's own and go with it. objtool reads /proc/self/limits, everybody writes to /dev/null.
const enter = `set -e
root=$1; count=$2; shift 2
for name in proc dev; do mount --rbind "/$name" "$root/$name"; done
while [ "$count" -gt 0 ]; do mkdir -p "$root$1"; mount --bind "$2" "$root$1"; shift 2; count=$((count - 1)); done
exec chroot "$root" env -i PATH=/usr/bin:/usr/sbin HOME=/tmp TMPDIR=/tmp LC_ALL=C.UTF-8 "$@" 2>&1`;

/** Runs a command inside. */
export function tryInBuilder(args: readonly string[], options: BuildOptions = {}): BuildResult {
	const {mounts = {}, cwd = '/', env = {}} = options;
	const root = builderFolder();
	const namespaces = process.getuid?.() === 0 ? ['--mount'] : ['--map-root-user', '--mount', '--pid', '--fork'];
	const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
	const inside = [...variables, 'env', '-C', cwd, ...args];
	const outside = ['sh', '-c', enter, 'sh', root, String(Object.keys(mounts).length), ...Object.entries(mounts).flat()];
	const result = spawnSync('unshare', [...namespaces, ...outside, ...inside], {
		encoding: 'utf8',
		timeout: options.timeoutMs ?? 300_000,
		maxBuffer: 64 << 20,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	if (result.error) throw new SetupError(`unshare: ${result.error.message}`);
	return {status: result.status, output: `${result.stdout}${result.stderr}`};
}

/** Runs a command inside that must succeed. @returns what it printed */
export function inBuilder(args: readonly string[], options: BuildOptions = {}): string {
	const {status, output} = tryInBuilder(args, options);
	if (status === 0) return output;
	const end = output.trimEnd().split('\n').slice(-40);
	throw new SetupError([`${args.join(' ')}: exit status ${status}`, ...end].join('\n    '));
}
