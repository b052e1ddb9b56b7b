// node_modules/: is it what package-lock.json says? npm keeps what it installed in node_modules/.package-lock.json.
import fs from 'node:fs';
import path from 'node:path';
import {root, run} from './report.js';

/** @typedef {{packages: Record<string, {version?: string, optional?: boolean}>}} Lock */

/** @param {string} file */
function lockedPackages(file) {
	/** @type {unknown} */
	const lock = JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
	return /** @type {Lock} */ (lock).packages;
}

export function nodeModulesReady() {
	try {
		const installed = lockedPackages('node_modules/.package-lock.json');
		return Object.entries(lockedPackages('package-lock.json')).every(
			([name, wanted]) => name === '' || wanted.optional || installed[name]?.version === wanted.version,
		);
	} catch {
		return false; // never installed
	}
}

export function installNodeModules() {
	const npm = process.env['npm_execpath'] ?? ''; // what runs us, if anything does
	const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
	if (npm.endsWith('npm-cli.js')) run(process.execPath, [npm, ...args]);
	else run('npm', args);
}
