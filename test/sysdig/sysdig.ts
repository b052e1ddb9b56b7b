// Debian's sysdig, both generations, on a file: what it prints, line by line; and what we print of the same file.
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type {Context} from 'mocha';
import {SetupError} from '../kernels/command.js';
import {fetchSysdig, type Generation} from '../kernels/sysdig.js';
import {root} from '../helpers/native.js';
import {nodeCommand} from '../helpers/node.js';
import {skip, skipUnlessRoot} from '../helpers/skip.js';

export interface Printed {
	readonly lines: readonly string[];
	readonly stderr: string;
}

const LARGE = 2 ** 30;
const env = {...process.env, TZ: 'UTC'};

/** Downloads it, once; skips where nobody can (no Debian mirror, no root), but not under CI. */
export function needSysdig(test: Context, generation: Generation): string {
	skipUnlessRoot(test);
	try {
		return fetchSysdig(generation);
	} catch (error) {
		if (!(error instanceof SetupError) || process.env['CI'] === 'true') throw error;
		return skip(test, error.message) as never;
	}
}

/** Sysdig has its own C library: it runs in its own root. */
export function sysdigPrints(folder: string, file: string): Printed {
	const inside = path.join('/tmp', `triscap-${process.pid}.scap`);
	fs.mkdirSync(path.join(folder, 'tmp'), {recursive: true});
	fs.copyFileSync(file, path.join(folder, inside));
	try {
		return printed('chroot', [folder, '/usr/bin/sysdig', '-r', inside]);
	} finally {
		fs.rmSync(path.join(folder, inside));
	}
}

export function wePrint(file: string): Printed {
	const [program, ...before] = nodeCommand('lib/cli/main');
	return printed(program, [...before, '-r', file]);
}

function printed(program: string, args: readonly string[]): Printed {
	const result = spawnSync(program, args, {cwd: root, env, encoding: 'utf8', maxBuffer: LARGE});
	if (result.status !== 0)
		throw new Error(`${program} ${args.join(' ')}: ${result.signal ?? result.status}\n${result.stderr}`);
	return {lines: result.stdout.split('\n').slice(0, -1), stderr: result.stderr};
}
