// The headers of a kernel of the matrix, unpacked into the builder beside the compiler.
import fs from 'node:fs';
import path from 'node:path';
import {Apt} from './apt.js';
import {fetchBuilder} from './builder.js';
import {inWorkFolder, unpack} from './cache.js';
import {say, SetupError} from './command.js';
import type {Kernel} from './fetch.js';
import {machineOf} from './machines.js';

/** Written last: an interrupted run begins again. */
const stamp = '.unpacked';

/**
 * The folder on this machine with a kernel's headers, as of a linux-headers package: for make -C inside the builder
 * (where it is {@link headersInside}), and readable from here.
 */
export function fetchHeaders(kernel: Kernel): string {
	const root = fetchBuilder();
	const folder = path.join(root, headersInside(kernel));
	if (fs.existsSync(path.join(folder, stamp))) return folder;
	const name = `linux-headers-${kernel.release}`;
	inWorkFolder((work) => {
		say(`${kernel.name}: downloading ${name}`);
		const {name: architecture} = machineOf(kernel);
		const apt = new Apt(path.join(work, 'apt'), kernel.suites, architecture);
		if (!apt.has(name))
			throw new SetupError(`${kernel.name}: the mirror no longer has ${name}; --update takes a newer kernel`);
		const debs = apt.closure(name, /^linux-(headers|kbuild)-\d/);
		// linux-kbuild has programs that building runs: those for this machine, whatever the headers are for.
		const programs = debs.filter((deb) => deb.startsWith('linux-kbuild-'));
		const others = debs.filter((deb) => !programs.includes(deb));
		const own = architecture === 'amd64' ? apt : new Apt(path.join(work, 'apt-own'), kernel.suites, 'amd64');
		for (const file of apt.download(others, path.join(work, 'debs'))) unpack(file, root);
		for (const file of own.download(programs, path.join(work, 'programs'))) unpack(file, root);
	});
	relocate(folder);
	headersReady(folder);
	return folder;
}

/** Says that they are complete. */
export function headersReady(folder: string): void {
	fs.writeFileSync(path.join(folder, stamp), '');
}

/** The same folder as commands in the builder see it. */
export function headersInside(kernel: Pick<Kernel, 'release'>): string {
	return `/usr/src/linux-headers-${kernel.release}`;
}

/**
 * The Makefile names the common headers by their absolute path. As a path relative to the Makefile it holds in and outside the
 * builder: who compiles with the machine's own clang reads these headers where they are.
 */
export function relocate(folder: string): void {
	const file = path.join(folder, 'Makefile');
	const here = '$(dir $(abspath $(lastword $(MAKEFILE_LIST))))';
	const text = fs.readFileSync(file, 'utf8');
	fs.writeFileSync(file, text.replaceAll(/(?<![\w.])\/usr\/src\/(linux-headers-[\w.+-]+)/g, `${here}../$1`));
}
