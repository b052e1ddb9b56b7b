// What was downloaded stays in one folder, beside each other what belongs together; everything there can be made again.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {command} from './command.js';

/** ~/.cache/triscap/kernels, unless TRISCAP_CACHE names another folder. */
export function cacheFolder(): string {
	return process.env['TRISCAP_CACHE'] ?? path.join(os.homedir(), '.cache/triscap/kernels');
}

/** A folder beside the kernels, so that a rename moves things there; gone afterwards. */
export function inWorkFolder<Result>(use: (work: string) => Result): Result {
	fs.mkdirSync(cacheFolder(), {recursive: true});
	const work = fs.mkdtempSync(path.join(cacheFolder(), '.work-'));
	try {
		return use(work);
	} finally {
		fs.rmSync(work, {recursive: true, force: true});
	}
}

/** Puts `fresh` in place of `folder`: whoever looks sees all of the old one or all of the new one. */
export function replaceFolder(fresh: string, folder: string): void {
	fs.rmSync(folder, {recursive: true, force: true});
	fs.renameSync(fresh, folder);
}

/** As dpkg -x, which would replace a link such as lib -> usr/lib by a folder. */
export function unpack(deb: string, root: string): void {
	fs.mkdirSync(root, {recursive: true});
	const pipe = 'dpkg-deb --fsys-tarfile "$1" | tar -x --keep-directory-symlink -f - -C "$2"';
	command('bash', ['-o', 'pipefail', '-c', pipe, 'bash', deb, root]);
}
