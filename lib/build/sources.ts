// The drivers' sources as they lie in the package, and their fingerprint: a driver built from others is not ours.

import {createHash} from 'node:crypto';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {BuiltDriver} from './builder.js';

/** The package's folder `drivers`. */
export const driversFolder = fileURLToPath(new URL('../../drivers', import.meta.url));

/** Every file that a driver is made of (what a build in this very folder left is none), as paths below {@link driversFolder}, sorted. */
export function sourceFiles(driver: BuiltDriver): string[] {
	return ['common', driver]
		.flatMap((folder) =>
			fs
				.readdirSync(path.join(driversFolder, folder), {recursive: true, withFileTypes: true})
				.filter((entry) => entry.isFile())
				.map((entry) => path.relative(driversFolder, path.join(entry.parentPath, entry.name))),
		)
		.filter((file) => /(\.[ch]|\/Kbuild|\/Makefile)$/.test(file) && !/\.mod\.c$|\/compat\/have\//.test(file))
		.sort();
}

/** Not so where only the compiled part of the package was copied to. */
export function hasSources(driver: BuiltDriver): boolean {
	return fs.existsSync(path.join(driversFolder, driver));
}

/** The package's version, which a module says when it is asked. */
export function packageVersion(): string {
	return (createRequire(import.meta.url)('../../package.json') as {version: string}).version;
}

/** Twelve hexadecimal digits of all of them, and of the version. */
export function hashSources(driver: BuiltDriver): string {
	const hash = createHash('sha256').update(packageVersion());
	for (const file of sourceFiles(driver)) {
		hash
			.update(`${file}\0`)
			.update(fs.readFileSync(path.join(driversFolder, file)))
			.update('\0');
	}
	return hash.digest('hex').slice(0, 12);
}

/** Copies them into a folder: builds write beside their sources, and the package may be read-only. */
export function copySources(driver: BuiltDriver, folder: string): void {
	for (const file of sourceFiles(driver)) {
		const copy = path.join(folder, file);
		fs.mkdirSync(path.dirname(copy), {recursive: true});
		fs.copyFileSync(path.join(driversFolder, file), copy);
	}
}
