// Kernels of the matrix once more, booted otherwise: with what forbids things to everybody, and the tests that are about that.
import fs from 'node:fs';
import path from 'node:path';

export interface BootEntry {
	readonly name: string;
	/** The name of the kernel's own entry in matrix.json. */
	readonly like: string;
	readonly parameters: readonly string[];
	/** Titles of the tests that are about this. */
	readonly tests: string;
	readonly drivers: readonly string[];
}

/** boots.json. */
export function readBoots(): BootEntry[] {
	return JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'boots.json'), 'utf8')) as BootEntry[];
}
