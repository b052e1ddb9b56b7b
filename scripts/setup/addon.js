// prebuilds/: the addon, built by node-gyp and put where the published package has it.
import fs from 'node:fs';
import path from 'node:path';
import {root, run, SetupError} from './report.js';

export const addonFile = `prebuilds/linux-${process.arch}/triscap.node`;
export const addonInputs = ['addon', 'binding.gyp'];

export function buildAddon() {
	if (process.platform !== 'linux') {
		throw new SetupError(`building the addon: this is ${process.platform}; live capture needs Linux`);
	}
	const gyp = ['node_modules/node-gyp/bin/node-gyp.js', '--release', '--loglevel=error', '-j', '2', ...nodeDirectory()];
	run(process.execPath, [...gyp, 'configure', 'build']);
	const target = path.join(root, addonFile);
	fs.mkdirSync(path.dirname(target), {recursive: true});
	fs.copyFileSync(path.join(root, 'build/Release/triscap.node'), `${target}.new`);
	fs.renameSync(`${target}.new`, target); // a process that has the old file mapped keeps it
}

/** Node's headers, if they were installed beside it or npm was told where they are; else node-gyp downloads them. */
function nodeDirectory() {
	const configured = process.env['npm_config_nodedir'];
	if (configured) return [`--nodedir=${configured}`];
	const prefix = path.resolve(process.execPath, '../..');
	const header = path.join(prefix, 'include/node/node_version.h');
	if (!fs.existsSync(header)) return [];
	const text = fs.readFileSync(header, 'utf8');
	const version = ['MAJOR', 'MINOR', 'PATCH'].map((part) => new RegExp(`NODE_${part}_VERSION (\\d+)`).exec(text)?.[1]);
	return version.join('.') === process.versions.node ? [`--nodedir=${prefix}`] : [];
}
