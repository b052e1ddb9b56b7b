// What the documentation points at is there: pages, headings, files and functions.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {root} from '../helpers/native.js';
import {page, pages} from './pages.js';

/** Pages that name files and functions of today's tree. */
const aboutTheTree = [...pages.keys()].filter(
	(file) => !file.startsWith('docs/reference/') && !file.startsWith('test/fixtures/') && file !== 'CHANGELOG.md',
);

const folders = [
	'.ci',
	'addon',
	'bench',
	'docs',
	'drivers',
	'examples',
	'lib',
	'licences',
	'schema',
	'scripts',
	'test',
];
const madeFolders = ['docs/api'];

function exists(pattern: string): boolean {
	const [folder, name] = [path.join(root, path.dirname(pattern)), path.basename(pattern)];
	if (!name.includes('*')) return fs.existsSync(path.join(root, pattern));
	const parts = name.split('*').map((part) => part.replace(/[.+]/g, '\\$&'));
	const regex = new RegExp(`^${parts.join('.*')}$`);
	return fs.existsSync(folder) && fs.readdirSync(folder).some((entry) => regex.test(entry));
}

/** Everything that people wrote in a programming language. */
function sources(): string {
	const texts: string[] = [];
	for (const folder of folders.filter((name) => name !== 'docs')) {
		for (const entry of fs.readdirSync(path.join(root, folder), {recursive: true, withFileTypes: true})) {
			if (!entry.isFile() || !/\.(c|cc|h|js|cjs|ts)$/.test(entry.name)) continue;
			texts.push(fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
		}
	}
	return texts.join('\n');
}

describe('the documentation', () => {
	for (const {file, links} of pages.values()) {
		const local = links.filter((link) => !/^[a-z]+:/.test(link));
		if (local.length === 0) continue;
		it(`${file} has links that lead somewhere`, () => {
			for (const link of local) {
				const [target = '', heading] = link.split('#');
				const to = target === '' ? file : path.join(path.dirname(file), target);
				assert.ok(exists(to), `${link}: no such file`);
				if (heading !== undefined) assert.ok(page(to).anchors.has(heading), `${link}: no such heading`);
			}
		});
	}

	it('can be reached from the README', () => {
		const seen = new Set(['README.md']);
		for (const file of seen) {
			for (const link of pages.get(file)?.links ?? [])
				seen.add(path.join(path.dirname(file), link.split('#')[0] ?? ''));
		}
		const lost = [...pages.keys()].filter((file) => file.startsWith('docs/') && !seen.has(file));
		assert.deepEqual(lost, []);
	});

	it('names files that exist', () => {
		const lost: string[] = [];
		for (const file of aboutTheTree) {
			for (const span of page(file).spans) {
				if (!/^[\w.*/+-]+$/.test(span) || !folders.some((folder) => span.startsWith(`${folder}/`))) continue;
				if (madeFolders.some((folder) => span.startsWith(folder))) continue;
				if (!exists(span.replace(/\/$/, ''))) lost.push(`${file}: ${span}`);
			}
		}
		assert.deepEqual(lost, []);
	});

	it('names functions that exist', () => {
		const text = sources();
		const lost: string[] = [];
		for (const file of aboutTheTree) {
			for (const span of page(file).spans) {
				const [, name] = /^(?:[\w.]+(?:::|\.))?#?(\w+)\(\)$/.exec(span) ?? [];
				if (name !== undefined && !new RegExp(`\\b${name}\\b`).test(text)) lost.push(`${file}: ${span}`);
			}
		}
		assert.deepEqual(lost, []);
	});
});
