// Commands in the documentation can be typed as they stand there.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {planCommand} from '../../lib/cli/command.js';
import {commands, mainCommand} from '../../lib/cli/commands.js';
import {find} from '../../lib/cli/run.js';
import {root} from '../helpers/native.js';
import {page, pages} from './pages.js';

const {scripts} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
	scripts: Record<string, string>;
};
const ofNpm = new Set(['ci', 'exec', 'install', 'pack']);

/** Lines of shell blocks, without comments and redirections. */
const lines = [...pages.values()].flatMap(({file, blocks}) =>
	blocks
		.filter(({language}) => language === 'sh')
		.flatMap(({text}) => text.split('\n'))
		.map((line) => ({file, line: line.replace(/\s(#|\||>|2>|&&).*$/, '').trim()})),
);

describe('the documented command line', () => {
	it('has options that exist, with values that they take', async () => {
		const runs = lines.flatMap(({file, line}) => {
			const [, args] = /^(?:sudo )?(?:npx )?(?:triscap|npm start --)(?: (.*))?$/.exec(line) ?? [];
			return args === undefined ? [] : [{file, args: args.split(/ +/)}];
		});
		assert.ok(runs.length > 5);
		for (const {file, args} of runs) {
			const {command, rest} = await find(args.filter((arg) => arg !== ''));
			assert.doesNotThrow(() => planCommand(command, rest), `${file}: triscap ${args.join(' ')}`);
		}
	});

	it('has options that exist in its prose, too', async () => {
		const tables = [mainCommand, ...(await Promise.all(commands.map(({load}) => load())))];
		const known = new Set([
			'--help',
			...tables.flatMap(({options}) => Object.keys(options).map((name) => `--${name}`)),
		]);
		const about = [
			'README.md',
			'docs/guides/getting-started.md',
			'docs/guides/command-line.md',
			'docs/guides/capture-files.md',
			'docs/glossary.md',
		];
		for (const file of about) {
			for (const span of page(file).spans) {
				if (/^--[a-z-]+$/.test(span)) assert.ok(known.has(span), `${file}: ${span}`);
			}
		}
	});
});

describe('npm commands in the documentation', () => {
	it('are scripts of package.json', () => {
		const spans = [...pages.values()].flatMap(({file, spans}) => spans.map((line) => ({file, line})));
		for (const {file, line} of [...lines, ...spans]) {
			const [, run, name = ''] = /^(?:sudo )?npm (run )?(?:--silent )?([a-z:]+)/.exec(line) ?? [];
			if (name === '' || (run === undefined && ofNpm.has(name))) continue;
			assert.ok(Object.hasOwn(scripts, name), `${file}: ${line}`);
		}
	});
});
