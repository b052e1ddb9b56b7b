// Where the compilers are on this machine.
import fs from 'node:fs';
import path from 'node:path';

/**
 * @param {string} name
 * @returns {string | undefined} its path
 */
export function findProgram(name) {
	for (const folder of (process.env['PATH'] ?? '').split(':')) {
		const file = path.join(folder || '.', name);
		try {
			fs.accessSync(file, fs.constants.X_OK);
			if (fs.statSync(file).isFile()) return file;
		} catch {
			// not here
		}
	}
	return undefined;
}

// 14 is Debian 12's; newest first, since a newer clang knows more of the BPF instruction set.
const suffixes = ['', '-21', '-20', '-19', '-18', '-17', '-16', '-15', '-14'];

export const findClang = () => firstProgram('clang');
export const findLlvmStrip = () => firstProgram('llvm-strip');

/** @param {string} name */
function firstProgram(name) {
	for (const suffix of suffixes) {
		const found = findProgram(name + suffix);
		if (found) return found;
	}
	return undefined;
}
