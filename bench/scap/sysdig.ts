// The sysdig that we are measured beside: TRISCAP_SYSDIG (a program, or a folder that has one with all its libraries), the
// one on the PATH, or Debian forky's, which is downloaded and unpacked.

import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, rmSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';

import {fetchSysdig} from '../../test/kernels/sysdig.js';

/** A program, and how to give it a file. */
export interface Sysdig {
	/** `sysdig version 0.41.4` */
	readonly version: string;
	readonly command: readonly string[];
	/** Where it sees the file. */
	readonly show: (file: string) => string;
	/** Writes a file anew, beside it, as it writes files itself. */
	readonly rewrite: (file: string) => string;
	/** Takes away what was made for it. */
	readonly clear: () => void;
}

export function findSysdig(): Sysdig {
	const given = process.env['TRISCAP_SYSDIG'];
	const onPath = spawnSync('sysdig', ['--version']).status === 0;
	const place = given ?? (onPath ? 'sysdig' : fetchSysdig('exit-only'));
	const isFolder = existsSync(place) && statSync(place).isDirectory();
	const command = isFolder ? ['chroot', place, '/usr/bin/sysdig'] : [place];
	const {status, stdout, stderr} = spawnSync(command[0]!, [...command.slice(1), '--version'], {encoding: 'utf8'});
	if (status !== 0) throw new Error(`run ${command.join(' ')}: ${stderr || `status ${status}`}`);
	const seen = join(place, 'tmp/triscap-bench');
	const show = (file: string) => {
		if (!isFolder) return file;
		mkdirSync(seen, {recursive: true});
		copyFileSync(file, join(seen, basename(file)));
		return `/tmp/triscap-bench/${basename(file)}`;
	};
	return {
		version: stdout.trim(),
		command,
		show,
		rewrite: (file) => {
			const shown = show(file);
			const rewritten = (path: string) => join(dirname(path), `by-sysdig-${basename(path)}`);
			const {status, stderr} = spawnSync(command[0]!, [...command.slice(1), '-r', shown, '-w', rewritten(shown)]);
			if (status !== 0) throw new Error(`write ${rewritten(shown)}: ${String(stderr)}`);
			if (isFolder) copyFileSync(join(seen, basename(rewritten(shown))), rewritten(file));
			return rewritten(file);
		},
		clear: () => {
			if (isFolder) rmSync(seen, {recursive: true, force: true});
		},
	};
}
