// Capture files that the command line writes while the system does something, however it ends.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {readCapture, type DamageError} from '../../lib/scap/index.js';
import {startAct, temporaryFolder} from '../helpers/act.js';
import {attached, triscap} from '../helpers/command.js';
import {forEachDriver} from '../helpers/for-each-driver.js';
import {AT_FDCWD} from '../helpers/linux.js';
import {within} from '../helpers/patience.js';
import {Script} from '../helpers/script.js';
import {skip} from '../helpers/skip.js';

/** What a file has of a process's openat calls, and what is wrong with the file. */
async function contents(file: string, pid: number) {
	const damage: DamageError[] = [];
	const capture = await readCapture(file, {onDamage: (one) => damage.push(one)});
	const names: unknown[] = [];
	for await (const event of capture) {
		if (event.name === 'openat' && event.tid === pid) names.push(event.args.name);
	}
	return {names, damage, statistics: capture.statistics, processes: capture.processes.size};
}

forEachDriver('a capture file', (driver) => {
	let folder = '';
	before(() => (folder = temporaryFolder('record')));
	after(() => folder && fs.rmSync(folder, {recursive: true}));

	const paths = Array.from({length: 40}, (_, index) => `/nowhere/${index}`);

	/** Records into a file what a process does, which waits until somebody records, and until `ready`. */
	async function recorded(
		name: string,
		args: readonly string[] = [],
		ready: (file: string) => Promise<unknown> = () => Promise.resolve(),
	) {
		const file = path.join(folder, name);
		const act = startAct(['script'], {hold: true});
		const script = new Script();
		for (const one of paths) script.call('openat', AT_FDCWD, script.string(one), 0, 0);
		const {child, ended} = triscap(['--driver', driver, '-w', file, ...args]);
		await attached(child);
		await ready(file);
		act.go(script.text);
		await act.ended;
		return {file, child, ended, pid: act.pid};
	}

	for (const [signal, ...args] of [['SIGTERM'], ['SIGINT', '-e', 'openat']] as const)
		it(`is complete after ${signal}`, async function () {
			this.timeout(30_000);
			const {file, child, ended, pid} = await recorded(`${signal}.scap`, args);
			child.kill(signal);
			const {status, stderr} = await ended;
			assert.equal(status, 0, stderr);
			const {names, damage, statistics, processes} = await contents(file, pid);
			assert.deepEqual(damage, []);
			assert.deepEqual(names, paths);
			assert.ok(processes > 1);
			assert.equal(statistics?.final, true);
		});

	it('has everything up to about a second before kill -9, and can be read', async function () {
		this.timeout(30_000);
		// What it promises is about events; first it looks at all processes, and a file that has not begun has nothing.
		const {file, child, ended, pid} = await recorded('killed.scap', ['-e', 'openat'], (file) =>
			within(10_000, () => fs.existsSync(file) && fs.statSync(file).size > 0),
		);
		await within(2000, () => fs.readFileSync(file).includes(paths.at(-1)!));
		child.kill('SIGKILL');
		await ended;
		const {names, damage, statistics} = await contents(file, pid);
		assert.ok(damage.length <= 1 && damage.every(({code}) => code === 'ERR_TRISCAP_TRUNCATED_FILE'), String(damage));
		assert.deepEqual(names, paths);
		assert.notEqual(statistics?.final, true);
	});

	it('is readable up to where the disk was full, and the command says so', async function () {
		this.timeout(30_000);
		const disk = path.join(folder, 'disk');
		fs.mkdirSync(disk);
		try {
			execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk], {stdio: 'pipe'});
		} catch (error) {
			if (process.env['CI'] === 'true') throw error;
			return skip(this, 'nothing can be mounted here');
		}
		try {
			// Without end: how much of it is lost before it is written depends on the machine.
			const act = startAct(['repeat', 'getppid', '2000000000', '0'], {hold: true});
			const {child, ended} = triscap(['--driver', driver, '-w', path.join(disk, 'full.scap'), '-e', 'getppid']);
			await attached(child);
			act.go('x');
			const {status, stderr} = await ended;
			act.kill('SIGKILL');
			await act.ended;
			assert.equal(status, 1);
			assert.match(stderr, /ENOSPC.*make room/s);
			const {damage} = await contents(path.join(disk, 'full.scap'), 0);
			assert.deepEqual(damage, []);
		} finally {
			execFileSync('umount', [disk]);
		}
	});
});
