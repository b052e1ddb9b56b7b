// Is a built thing older than what it is made from? A stamp holds names, sizes and times of every input as they were at
// the last build: unlike comparing times with the output, that also notices a file that went away or came back.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {root} from './report.js';

/** @param {string} name */
const stampFile = (name) => path.join(root, 'build', 'stamps', name);

/**
 * @param {string[]} inputs files and folders, relative to the root; one that is missing counts as missing
 * @returns {string}
 */
export function fingerprint(inputs) {
	const hash = crypto.createHash('sha1');
	for (const input of inputs) describe(path.join(root, input), hash);
	return hash.digest('hex');
}

/**
 * @param {string} file
 * @param {crypto.Hash} hash
 */
function describe(file, hash) {
	const stat = fs.statSync(file, {throwIfNoEntry: false});
	if (stat?.isDirectory()) {
		for (const name of fs.readdirSync(file).sort()) describe(path.join(file, name), hash);
	} else {
		hash.update(`${file}\0${stat?.size}\0${stat?.mtimeMs}\n`);
	}
}

/**
 * @param {string} name
 * @param {string[]} inputs
 * @param {string[]} outputs
 */
export function isFresh(name, inputs, outputs) {
	if (!outputs.every((output) => fs.existsSync(path.join(root, output)))) return false;
	try {
		return fs.readFileSync(stampFile(name), 'utf8') === fingerprint(inputs);
	} catch {
		return false; // never built here
	}
}

/**
 * Builds and stamps. The fingerprint is taken before: a file saved during the build makes the next run build again.
 *
 * @param {string} name
 * @param {string[]} inputs
 * @param {() => void} build
 */
export function stamped(name, inputs, build) {
	const before = fingerprint(inputs);
	fs.rmSync(stampFile(name), {force: true});
	build();
	fs.mkdirSync(path.dirname(stampFile(name)), {recursive: true});
	fs.writeFileSync(stampFile(name), before);
}
