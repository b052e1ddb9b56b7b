// The addon's core under sanitizers: the programs of this folder, as `make` builds and runs them.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import path from 'node:path';

const folder = import.meta.dirname;

function make(target: string): string {
	const env = {...process.env, FUZZ_SECONDS: process.env['FUZZ_SECONDS'] ?? '2'};
	const result = spawnSync('make', ['-s', '-j2', '-C', folder, target], {env, encoding: 'utf8', maxBuffer: 64 << 20});
	assert.equal(result.status, 0, `make -C ${path.basename(folder)} ${target}\n${result.stdout}${result.stderr}`);
	return result.stdout;
}

describe("the addon's core", function () {
	this.timeout(300_000);

	it('passes its tests under AddressSanitizer and UndefinedBehaviorSanitizer', () => {
		assert.match(make('check'), /uses no CPU while nothing happens/);
	});

	it('passes its tests under ThreadSanitizer', () => {
		assert.match(make('tsan'), /uses no CPU while nothing happens/);
	});
});
