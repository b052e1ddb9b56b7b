// The real readers open what we write, of each driver: as many events, no warning, and the same text.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {actProgram, runAct, temporaryFolder} from '../helpers/act.js';
import {forEachDriver} from '../helpers/for-each-driver.js';
import {AF_UNIX, SOCK_STREAM, unixAddress} from '../helpers/linux.js';
import {root} from '../helpers/native.js';
import {nodeCommand} from '../helpers/node.js';
import {Script} from '../helpers/script.js';
import {act} from './acts.js';
import {compareWith2022, compareWith2025} from './compare.js';
import {isEqual, isSameEvent} from './differences.js';
import {keepIfWrong} from './keep.js';
import {needSysdig} from './sysdig.js';

/** What readers would take for one call when they see the beginning of a connect, and never its end. */
async function connectAndExec(): Promise<void> {
	const script = new Script();
	const address = unixAddress('/nowhere');
	script.call('connect', script.call('socket', AF_UNIX, SOCK_STREAM, 0), script.memory(address), address.length);
	script.call('execve', script.string(actProgram()), script.vector(['act']), script.vector([]));
	await runAct(['script'], {input: script.text});
}

/** open_by_handle_at, io_uring_setup, io_uring_enter, pidfd_open, landlock_create_ruleset. */
const newSyscalls = [process.arch === 'x64' ? 304 : 265, 425, 426, 434, 444];

/** Syscalls that sysdig of 2022 has no name for: the first two behind the end of its table, and some more. */
async function callWhatIsNew(): Promise<void> {
	const script = new Script();
	for (const number of newSyscalls) script.call(String(number), -1, 0, 0, 0);
	await runAct(['script'], {input: script.text});
}

forEachDriver('what we record', (driver) => {
	const folder = temporaryFolder('sysdig');
	after(() => fs.rmSync(folder, {recursive: true}));
	const check = (file: string, compare: () => void) => keepIfWrong(file, `${driver}-${path.basename(file)}`, compare);

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
		await connectAndExec();
		await callWhatIsNew();
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
		['with enter events', 'enter', '--enter-events'],
		['with enter events, for the classic readers', 'enter-classic', '--enter-events', '--scap-compat', 'classic'],
		['with enter events, for the modern readers', 'enter-modern', '--enter-events', '--scap-compat', 'modern'],
	] as const) {
		it(`${title}, sysdig of 2025 prints as we do`, async function () {
			this.timeout(300_000);
			const sysdig = needSysdig(this, 'exit-only');
			for (const file of await record(name, ...options)) {
				const classic = ['classic', 'enter', 'enter-classic'].includes(name);
				const same = name === 'series' ? isSameEvent : isEqual;
				check(file, () => compareWith2025(sysdig, file, {classic, same}));
			}
		});
	}

	for (const [title, name, ...options] of [
		['by default', 'old-common'],
		['for the classic readers', 'old-classic', '--scap-compat', 'classic'],
		['compressed', 'old-gzip', '-z'],
		['with enter events', 'old-enter', '--enter-events'],
		['with enter events, for the classic readers', 'old-enter-classic', '--enter-events', '--scap-compat', 'classic'],
	] as const) {
		it(`${title}, sysdig of 2022 prints as we do, as far as it knows events`, async function () {
			this.timeout(300_000);
			const sysdig = needSysdig(this, 'enter-exit');
			for (const file of await record(name, ...options)) {
				check(file, () => compareWith2022(sysdig, file, /classic|enter/.test(name)));
			}
		});
	}
});
