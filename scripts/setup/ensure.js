// Makes steps and whatever they need, each only when it is not there yet. One process at a time per tree.
import fs from 'node:fs';
import path from 'node:path';
import {root, say} from './report.js';

/**
 * @typedef {object} Step
 * @property {string} title        what is being done, for the progress line
 * @property {Step[]} needs        made first, and only when this step must be made
 * @property {() => boolean} ready cheap: runs on every `npm start`
 * @property {() => void} [check]   throws if it cannot be made here: then nothing is said to have begun
 * @property {() => void} make
 */

/** @param {Step[]} steps */
export function ensure(steps) {
	if (steps.every((step) => step.ready())) return;
	const unlock = lock();
	try {
		for (const step of steps) ensureOne(step);
	} finally {
		unlock();
	}
}

/** @param {Step} step */
function ensureOne(step) {
	if (step.ready()) return;
	for (const needed of step.needs) ensureOne(needed);
	step.check?.();
	say(step.title);
	step.make();
}

const lockFile = path.join(root, 'build', '.setup-lock');

/** Two `npm start` at once must not build into the same files. */
function lock() {
	fs.mkdirSync(path.dirname(lockFile), {recursive: true});
	for (let told = false; ; sleep(200)) {
		try {
			fs.writeFileSync(lockFile, String(process.pid), {flag: 'wx'});
			return () => fs.rmSync(lockFile, {force: true});
		} catch (error) {
			if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
		}
		const owner = lockOwner();
		if (owner === undefined)
			fs.rmSync(lockFile, {force: true}); // its owner was killed
		else if (!told) {
			say(`waiting for process ${owner}, which builds in this folder`);
			told = true;
		}
	}
}

/** The live process that holds the lock. */
function lockOwner() {
	try {
		const pid = Number(fs.readFileSync(lockFile, 'utf8'));
		if (pid > 0) process.kill(pid, 0);
		return pid || undefined;
	} catch (error) {
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM' ? NaN : undefined;
	}
}

/** @param {number} ms */
function sleep(ms) {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
