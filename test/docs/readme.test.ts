// The README and the pages beside it say what the code says.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {checkOptions} from '../../lib/options.js';
import {root} from '../helpers/native.js';
import {page, pages} from './pages.js';

/** An example as the pages quote it: without the comment that says how to run it, indented as Markdown is here. */
function example(name: string): string {
	const text = fs.readFileSync(path.join(root, 'examples', name), 'utf8').replace(/^(\/\/.*\n)+\n/, '');
	return text.replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length));
}

describe('README.md', () => {
	const readme = page('README.md');

	it('shows the program that the tests run', () => {
		const [shown] = readme.blocks.filter(({text}) => text.includes("from 'triscap'"));
		assert.equal(shown?.text, example('capture.ts'));
	});

	it('fits on a screen or two', () => {
		assert.ok(readme.text.split('\n').length <= 80);
	});

	it('says of exactly the drivers that there are that they work', () => {
		const table = readme.text.split('\n').filter((line) => line.startsWith('|'));
		const columns = (line = '') => line.split('|').map((cell) => cell.trim());
		const drivers = columns(table[0]).map((cell) => cell.replaceAll('`', ''));
		const works = new Set<string>();
		for (const row of table.slice(2)) {
			for (const [index, cell] of columns(row).entries()) if (/\bworks\b/.test(cell)) works.add(drivers[index] ?? '');
		}
		assert.deepEqual([...works], checkOptions({}).drivers);
	});
});

describe('the guides', () => {
	it('quote programs from examples/ only', () => {
		const examples = fs.readdirSync(path.join(root, 'examples')).map(example);
		for (const {file, blocks} of pages.values()) {
			for (const {text} of blocks.filter((block) => block.text.includes("from 'triscap"))) {
				assert.ok(examples.includes(text), `${file}: this program is no example:\n${text}`);
			}
		}
	});

	it('have an index that lists every decision', () => {
		const index = [...page('docs/decisions/README.md').links].sort();
		const written = fs.readdirSync(path.join(root, 'docs/decisions')).filter((name) => name !== 'README.md');
		assert.deepEqual(index, written.sort());
	});
});

describe('CHANGELOG.md', () => {
	it('begins with what is not released yet', () => {
		const [first] = [...page('CHANGELOG.md').text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
		assert.equal(first, '[Unreleased]');
	});
});
