// The kernel of `--kernel debug`: KASAN, lockdep, checks for sleeping where that is forbidden, for leaks and undefined
// behaviour. Built once from Debian's source (a quarter of an hour on two cores), then taken from the cache; again when
// debug.config has changed, or --update finds a newer source.
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {Apt} from './apt.js';
import {fetchBuilder, inBuilder, builderFolder, CC} from './builder.js';
import {cacheFolder, inWorkFolder, replaceFolder, unpack} from './cache.js';
import {command, say, SetupError} from './command.js';
import type {Kernel} from './fetch.js';
import {headersInside, headersReady} from './headers.js';

const suites = ['bookworm-backports', 'bookworm-security'];
const source = /^linux-source-6\.12$/;

/** What building a kernel calls, beside what building a module does. */
const tools = 'bc bison cpio flex gzip libelf-dev libssl-dev perl-base python3-minimal rsync tar xz-utils'.split(' ');

const fragment = path.join(import.meta.dirname, 'debug.config');

/**
 * KASAN's shadow is an eighth of the memory, and what is freed stays there for a while. Its first report need not be all.
 * Four levels of page tables: where the shadow ends depends on it, and with five the boot CPU forgets for a moment that it
 * has them (identify_cpu()); an interrupt just then is reported as a wild access.
 */
const guest = {megabytes: 3072, parameters: ['kasan_multi_shot', 'no5lvl'], patience: 30, timeoutMs: 5400_000};

export function debugKernel({update}: {update: boolean}): Kernel {
	const file = path.join(folder(), 'kernel.json');
	const config = createHash('sha256').update(settings().join('\n')).digest('hex');
	if (!update && fs.existsSync(file)) {
		const known = JSON.parse(fs.readFileSync(file, 'utf8')) as Kernel & {config: string};
		if (known.config === config) return inCache(known);
	}
	return inWorkFolder((work) => build(work, config));
}

/** The lines of debug.config that say something to the kernel. */
function settings(): string[] {
	return fs.readFileSync(fragment, 'utf8').match(/^CONFIG_.*$/gm) ?? [];
}

const folder = () => path.join(cacheFolder(), 'debug');

function inCache({package: name, version, release}: Pick<Kernel, 'package' | 'version' | 'release'>): Kernel {
	const vmlinuz = path.join(folder(), 'vmlinuz');
	return {...guest, name: 'debug', package: name, version, release, suites, folder: folder(), vmlinuz};
}

function build(work: string, config: string): Kernel {
	fetchBuilder(tools);
	const apt = new Apt(path.join(work, 'apt'), suites, 'amd64');
	const found = apt.newest(source);
	if (!found)
		throw new SetupError(`debug: ${suites.join(', ')} has no linux-source-6.12; see test/kernels/debug-kernel.ts`);
	say(`debug: downloading ${found.name} ${found.version}`);
	for (const file of apt.download([found.name], path.join(work, 'debs'))) unpack(file, path.join(work, 'root'));
	const [src, obj, fresh] = ['src', 'obj', 'kernel'].map((name) => path.join(work, name)) as [string, string, string];
	for (const name of [src, obj, fresh]) fs.mkdirSync(name);
	const archive = path.join(work, `root/usr/src/${found.name}.tar.xz`);
	command('tar', ['-x', '-f', archive, '-C', src, '--strip-components=1']);
	fs.copyFileSync(fragment, path.join(obj, 'debug.config'));

	const mounts = {'/kernel/src': src, '/kernel/obj': obj};
	const make = (...goals: string[]) =>
		inBuilder(['make', '-s', '-C', '/kernel/src', 'O=/kernel/obj', `CC=${CC}`, `HOSTCC=${CC}`, ...goals], {
			mounts,
			timeoutMs: 3 * 3600_000,
		});
	make('tinyconfig');
	const merge = ['/kernel/src/scripts/kconfig/merge_config.sh', '-m', '.config', 'debug.config'];
	inBuilder(['sh', ...merge], {mounts, cwd: '/kernel/obj'});
	make('olddefconfig');
	checkConfig(path.join(obj, '.config'));
	say('debug: building the kernel, which takes a quarter of an hour or more');
	make(`-j${os.availableParallelism()}`, 'bzImage', 'modules');

	const release = make('kernelrelease').trim();
	const headers = headersInside({release});
	make('run-command', `KBUILD_RUN_COMMAND=/kernel/src/scripts/package/install-extmod-build ${headers}`);
	headersReady(path.join(builderFolder(), headers));
	fs.copyFileSync(path.join(obj, 'arch/x86/boot/bzImage'), path.join(fresh, 'vmlinuz'));
	const known = {package: found.name, version: found.version, release, config};
	fs.writeFileSync(path.join(fresh, 'kernel.json'), JSON.stringify(known, undefined, '\t'));
	replaceFolder(fresh, folder());
	return inCache(known);
}

/** Kconfig drops without a word what something else forbids. */
function checkConfig(file: string): void {
	const have = new Set(fs.readFileSync(file, 'utf8').split('\n'));
	const holds = (line: string) => have.has(line) || (line.endsWith('=n') && !have.has(line.replace(/=n$/, '=y')));
	const lost = settings().filter((line) => !holds(line));
	if (lost.length > 0) throw new SetupError(`debug: the kernel's configuration does not take ${lost.join(', ')}`);
}
