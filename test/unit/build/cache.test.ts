// Built drivers are found again, and only those that nobody else could have put there.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {cacheFolders, cacheFor} from '../../../lib/build/cache.js';
import type {System} from '../../../lib/build/system.js';
import {forgetMachines, machine} from './fake.js';

const key = {release: '6.1.0', configurationHash: 'c0ffee', sourcesHash: 'abc123'};
const uid = process.getuid!();

describe("the drivers' cache", () => {
	after(forgetMachines);

	function stored(system: System): {file: string; again: () => string | undefined} {
		const driver = path.join(system.root, 'made.ko');
		fs.writeFileSync(driver, 'a driver');
		return {file: cacheFor(system, 'kmod', key).keep(driver), again: () => cacheFor(system, 'kmod', key).find()};
	}

	it('keeps what root builds for everybody, and what others build for themselves', () => {
		const root = machine({}, {uid: 0});
		assert.ok(stored(root).file.startsWith(cacheFolders(root).all));
		const user = machine({}, {uid: 1000});
		assert.ok(stored(user).file.startsWith(cacheFolders(user).own!));
	});

	it('takes an XDG_CACHE_HOME that is empty for one that is not set', () => {
		const system = machine({}, {uid: 1000, env: {XDG_CACHE_HOME: '', HOME: '/home/me'}});
		assert.equal(cacheFolders(system).own, path.join(system.root, 'home/me/.cache/triscap/drivers'));
	});

	it('finds it again for the same kernel, configuration and sources, and for no other', () => {
		const system = machine({}, {uid});
		const {file, again} = stored(system);
		assert.equal(again(), file);
		for (const other of [
			{...key, release: '6.1.1'},
			{...key, configurationHash: 'decaf'},
			{...key, sourcesHash: 'other'},
		])
			assert.equal(cacheFor(system, 'kmod', other).find(), undefined);
		assert.equal(cacheFor(system, 'bpf-legacy', key).find(), undefined);
		assert.equal(cacheFor({...system, machine: 'aarch64'}, 'kmod', key).find(), undefined);
	});

	it('finds the newest where the configuration cannot be told', () => {
		const system = machine({}, {uid});
		const {file} = stored(system);
		assert.equal(cacheFor(system, 'kmod', {...key, configurationHash: undefined}).find(), file);
	});

	it('takes nothing that somebody else could have written', () => {
		const system = machine({}, {uid});
		const {file, again} = stored(system);
		fs.chmodSync(file, 0o666);
		assert.equal(again(), undefined);
		fs.chmodSync(file, 0o644);
		assert.equal(again(), file);
		fs.chmodSync(path.dirname(file), 0o777);
		assert.equal(again(), undefined);
		fs.chmodSync(path.dirname(file), 0o755);
		assert.equal(cacheFor({...system, uid: uid + 1}, 'kmod', key).find(), uid === 0 ? file : undefined);
		if (uid !== 0) return;
		fs.chownSync(file, 1000, 1000);
		assert.equal(again(), undefined, `root takes a file of another user, in ${os.tmpdir()}`);
	});
});
