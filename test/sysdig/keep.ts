// A file that a reader takes otherwise than we do, or dies of, may never be recorded again: it is kept.
import fs from 'node:fs';
import path from 'node:path';
import {root} from '../helpers/native.js';

/** Checks a file. If that fails, the file stays in `build/sysdig` under a name, which the message has. */
export function keepIfWrong(file: string, name: string, check: (file: string) => void): void {
	try {
		check(file);
	} catch (error) {
		const kept = path.join(root, 'build/sysdig', name);
		fs.mkdirSync(path.dirname(kept), {recursive: true});
		fs.copyFileSync(file, kept);
		throw new Error(`${(error as Error).message}\nThe file is kept: ${kept}`, {cause: error});
	}
}
