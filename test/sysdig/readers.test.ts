// The real readers open what we write, of each driver: as many events, no warning, and the same text.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {temporaryFolder} from '../helpers/act.js';
import {forEachDriver} from '../helpers/for-each-driver.js';
import {root} from '../helpers/native.js';
import {nodeCommand} from '../helpers/node.js';
import {act} from './acts.js';
import {compareWith2022, compareWith2025} from './compare.js';
import {isEqual, isSameEvent} from './differences.js';
import {needSysdig} from './sysdig.js';

forEachDriver('what we record', (driver) => {
	const folder = temporaryFolder('sysdig');
	after(() => fs.rmSync(folder, {recursive: true}));

	/** `triscap -w` while something happens; gives its files. */
	async function record(name: string, ...options: string[]): Promise<string[]> {
		const file = path.join(folder, name);
		const [program, ...before] = nodeCommand('lib/cli/main');
		const child = spawn(program, [...before, '--driver', driver, '-w', file, ...options], {cwd: root});
		let said = '';
		child.stderr.on('data', (text: Buffer) => (said += text.toString()));
		const ended = once(child, 'close');
		const files = () => fs.readdirSync(folder).filter((entry) => entry.startsWith(name));
		while (files().length === 0 && child.exitCode === null) await setTimeout(50);
		act();
		await setTimeout(300);
		child.kill('SIGINT');
		const [status] = (await ended) as [number];
		assert.equal(status, 0, said);
		assert.match(said, /none lost/);
		return files().map((entry) => path.join(folder, entry));
	}

	for (const [title, name, ...options] of [
		['by default', 'common'],
		['for the classic readers', 'classic', '--scap-compat', 'classic'],
		['for the modern readers', 'modern', '--scap-compat', 'modern'],
		['compressed', 'gzip', '-z'],
		['in a series of files', 'series', '--file-events', '2000'],
	] as const) {
		it(`${title}, sysdig of 2025 prints as we do`, async function () {
			this.timeout(300_000);
			const sysdig = needSysdig(this, 'exit-only');
			for (const file of await record(name, ...options)) {
				compareWith2025(sysdig, file, {classic: name === 'classic', same: name === 'series' ? isSameEvent : isEqual});
			}
		});
	}

	for (const [title, name, ...options] of [
		['by default', 'old-common'],
		['for the classic readers', 'old-classic', '--scap-compat', 'classic'],
		['compressed', 'old-gzip', '-z'],
	] as const) {
		it(`${title}, sysdig of 2022 prints as we do, as far as it knows events`, async function () {
			this.timeout(300_000);
			const sysdig = needSysdig(this, 'enter-exit');
			for (const file of await record(name, ...options)) {
				compareWith2022(sysdig, file, name === 'old-classic');
			}
		});
	}
});
