// The small system of a guest of another machine than this one: Debian's packages, unpacked once and kept. A guest of this
// machine gets this machine's own programs (stage.ts).
import fs from 'node:fs';
import path from 'node:path';
import {Apt} from './apt.js';
import {cacheFolder, inWorkFolder, replaceFolder, unpack} from './cache.js';
import {say} from './command.js';
import type {Machine} from './machines.js';

/** The release that the builder is from: what it links runs there. Its Node is 20. */
const suites = ['trixie', 'trixie-security'];

/** With what tests run (stage.ts has the list of programs). */
const packages = 'bash busybox-static coreutils curl dash mount nodejs sqlite3 util-linux'.split(' ');

/** What nothing in a guest reads. */
const unread = [
	'usr/share/doc',
	'usr/share/man',
	'usr/share/locale',
	'usr/share/info',
	'usr/share/perl5',
	'var/lib/dpkg',
];

/** @returns the folder with its files */
export function fetchSystem({name}: Machine): string {
	const folder = path.join(cacheFolder(), `system-${name}`);
	const list = path.join(folder, '.packages');
	if (fs.existsSync(list) && fs.readFileSync(list, 'utf8') === packages.join('\n')) return folder;
	inWorkFolder((work) => {
		say(`downloading a system for ${name}: ${packages.join(', ')}`);
		const apt = new Apt(path.join(work, 'apt'), suites, name);
		const fresh = path.join(work, 'system');
		for (const part of ['bin', 'sbin', 'lib', 'lib64']) {
			fs.mkdirSync(path.join(fresh, 'usr', part), {recursive: true});
			fs.symlinkSync(`usr/${part}`, path.join(fresh, part));
		}
		for (const file of apt.download(apt.installation(packages), path.join(work, 'debs'))) unpack(file, fresh);
		for (const part of unread) fs.rmSync(path.join(fresh, part), {recursive: true, force: true});
		fs.writeFileSync(path.join(fresh, '.packages'), packages.join('\n'));
		replaceFolder(fresh, folder);
	});
	return folder;
}
