// The generator: what is committed is what the schema says, and a difference has a name.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

import {compare, generate} from '../../../scripts/generate.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('npm run generate', () => {
	const files = generate();

	it('would change nothing', async () => {
		assert.deepEqual(await compare(files), {changed: [], left: []});
	});

	it('makes every file say which command made it', () => {
		for (const [path, text] of files) assert.match(text.slice(0, 200), /npm run generate/, path);
	});

	it('names a file that differs, and one that is not made any more', async () => {
		const other = new Map(files);
		other.set('docs/reference/events.md', 'something else');
		other.delete('drivers/common/generated/flags.h');
		assert.deepEqual(await compare(other), {
			changed: ['docs/reference/events.md'],
			left: ['drivers/common/generated/flags.h'],
		});
	});

	it('checks without writing', () => {
		const args = ['--import', 'tsx', 'scripts/generate.ts', '--check'];
		const {status, stderr} = spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8'});
		assert.equal(status, 0, stderr);
	});
});
