// Files of the machine that is looked at, below its root; links are followed inside it.

import fs from 'node:fs';
import {find, type System} from '../build/system.js';

/**
 * Undefined when a file can be read, or the system's word for why not. By opening it: access(2) leaves out what a user's
 * capabilities allow.
 */
export function whyUnreadable(system: System, file: string): string | undefined {
	try {
		const found = system.root === '/' ? file : find(system, file);
		if (!found) return 'ENOENT';
		fs.closeSync(fs.openSync(found, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK));
		return undefined;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code ?? 'EIO';
	}
}

/** A file's bytes; undefined when they cannot be read. */
export function readBytes(system: System, file: string): Buffer | undefined {
	try {
		const found = find(system, file);
		return found === undefined ? undefined : fs.readFileSync(found);
	} catch {
		return undefined;
	}
}

/** A file's lines without blanks around them; none when it cannot be read. */
export function readLines(system: System, file: string): string[] {
	const text = readBytes(system, file)?.toString('utf8') ?? '';
	return text
		.replace(/\n$/, '')
		.split('\n')
		.map((line) => line.trim());
}

/** A file's first bytes as hexadecimal digits: of large files not the rest. */
export function readBeginning(system: System, file: string, bytes: number): string {
	let fd: number | undefined;
	try {
		const found = find(system, file);
		if (found === undefined) return '';
		fd = fs.openSync(found, 'r');
		const buffer = Buffer.alloc(bytes);
		return buffer.toString('hex', 0, fs.readSync(fd, buffer, 0, bytes, 0));
	} catch {
		return '';
	} finally {
		if (fd !== undefined) fs.closeSync(fd);
	}
}
