/**
 * Writes everything that follows from schema/: C headers, TypeScript, the event reference. `npm run generate`; with
 * `--check` it writes nothing and fails, naming the files that differ.
 */
import {mkdir, readFile, readdir, unlink, writeFile} from 'node:fs/promises';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

import {emitC} from './emit/c.js';
import {emitCommandLine} from './emit/command-line.js';
import {emitProbe} from './emit/probe.js';
import {emitProbeShell} from './emit/probe-shell.js';
import {emitReference} from './emit/reference.js';
import {emitScap} from './emit/scap.js';
import {emitTables} from './emit/tables.js';
import {emitTypes} from './emit/types.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders that hold generated files and nothing else: what is there and is not made any more is removed. */
const folders = [
	'drivers/common/generated',
	'lib/events/generated',
	'lib/decode/generated',
	'lib/probe/generated',
	'lib/scap/generated',
];

/** Path (from the root) and text of every generated file. */
export function generate(): Map<string, string> {
	return new Map([
		...emitC(),
		...emitTypes(),
		...emitTables(),
		...emitScap(),
		...emitProbe(),
		...emitProbeShell(),
		...emitReference(),
		...emitCommandLine(),
	]);
}

/** Files that differ from what the schema says; `left` ones are no longer made. */
export async function compare(files: ReadonlyMap<string, string>): Promise<{changed: string[]; left: string[]}> {
	const changed: string[] = [];
	for (const [path, text] of files) {
		const old = await readFile(join(root, path), 'utf8').catch(() => null);
		if (old !== text) changed.push(path);
	}
	const left: string[] = [];
	for (const folder of folders) {
		const entries = await readdir(join(root, folder)).catch(() => []);
		left.push(...entries.map((entry) => `${folder}/${entry}`).filter((path) => !files.has(path)));
	}
	return {changed, left};
}

async function main() {
	const files = generate();
	const {changed, left} = await compare(files);
	if (process.argv.includes('--check')) {
		for (const path of changed) console.error(`${path}: differs from the schema; run npm run generate`);
		for (const path of left) console.error(`${path}: is not made from the schema any more; run npm run generate`);
		process.exitCode = changed.length + left.length > 0 ? 1 : 0;
		return;
	}
	for (const path of changed) {
		await mkdir(dirname(join(root, path)), {recursive: true});
		await writeFile(join(root, path), files.get(path) ?? '');
	}
	for (const path of left) await unlink(join(root, path));
	console.log(`${files.size} files made from the schema, ${changed.length} changed, ${left.length} removed`);
}

if (process.argv[1] && relative(fileURLToPath(import.meta.url), process.argv[1]) === '') await main();
