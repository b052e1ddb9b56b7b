// The words that programs print are explained where the glossary and the architecture promise it.
import assert from 'node:assert/strict';
import {droppedCauses, filteredCauses, lanes} from '../../lib/decode/generated/ledger.js';
import {RECORD_FLAGS} from '../../lib/decode/record.js';
import {page} from './pages.js';

describe('docs/glossary.md', () => {
	const entries = page('docs/glossary.md').text.matchAll(/^- (\*\*.+?\*\*):/gm);
	const terms = [...entries].flatMap(([, names = '']) => names.replaceAll('**', '').split(', '));

	it('gives each term one meaning', () => {
		assert.deepEqual(
			terms.filter((term, index) => terms.indexOf(term) !== index),
			[],
		);
	});

	for (const [what, names] of [
		['lane', lanes],
		['flag of a record', Object.keys(RECORD_FLAGS)],
	] as const) {
		it(`names each ${what}`, () => {
			const spans = new Set(page('docs/glossary.md').spans);
			assert.deepEqual(
				names.filter((name) => !spans.has(name) && !terms.includes(name)),
				[],
			);
		});
	}
});

describe('docs/architecture.md', () => {
	const rows = (heading: string) => {
		const [, section = ''] = page('docs/architecture.md').text.split(`| ${heading} `);
		return [...section.split('\n\n')[0]!.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
	};

	it('explains each cause by which events are left out', () => {
		assert.deepEqual(rows('filtered'), filteredCauses);
	});

	it('explains each cause by which events are lost', () => {
		assert.deepEqual(rows('dropped'), droppedCauses);
	});
});
