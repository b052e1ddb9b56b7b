// What the checks conclude on systems that differ; and that triscap-probe.sh, in two shells, concludes the same.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {thisSystem} from '../../../lib/build/system.js';
import {examine, probe} from '../../../lib/probe/probe.js';
import type {CheckReport, ProbeReport} from '../../../lib/probe/report.js';
import {findProgram} from '../../../scripts/setup/tools.js';
import {root as repository} from '../../helpers/native.js';
import {skipWithout} from '../../helpers/skip.js';
import {makeRoot, triesOf, triesText, type FakeSystem} from './fake-root.js';
import {systems} from './systems.js';

const shells = [
	['dash', ['dash']],
	['busybox', ['busybox', 'sh']],
] as const;

const script = path.join(repository, 'triscap-probe.sh');

/** Only what the script itself may use. */
function environment(system: FakeSystem): NodeJS.ProcessEnv {
	return {PATH: process.env['PATH'], HOME: '/root', ...system.env};
}

function library(system: FakeSystem, root: string): ProbeReport {
	return examine({...thisSystem(), root, env: environment(system)}, triesOf(system));
}

function shell(command: readonly string[], system: FakeSystem, root: string, args: readonly string[] = []) {
	const tries = path.join(root, 'tries');
	fs.writeFileSync(tries, triesText(system));
	const [program = '', ...rest] = command;
	const result = spawnSync(program, [...rest, script, ...args], {
		encoding: 'utf8',
		env: {...environment(system), TRISCAP_ROOT: root, TRISCAP_TRIES: tries},
	});
	assert.ok(!result.error, String(result.error));
	return result;
}

function checksOf(report: ProbeReport): Map<string, CheckReport> {
	return new Map(report.drivers.flatMap(({checks}) => checks.map((check) => [check.id, check] as const)));
}

for (const system of systems) {
	describe(`probe(): ${system.name}`, () => {
		let root: string;
		let report: ProbeReport;
		before(() => {
			root = makeRoot(system);
			report = library(system, root);
		});
		after(() => fs.rmSync(root, {recursive: true}));

		it('knows what each driver can do', () => {
			const states = Object.fromEntries(report.drivers.map(({driver, state}) => [driver, state]));
			const reasons = report.drivers.flatMap(({checks}) => checks.filter(({answer}) => answer !== 'yes'));
			assert.deepEqual(states, system.states, JSON.stringify(reasons, null, 1));
			const degraded = report.drivers.filter((entry) => entry.degraded).map(({driver}) => driver);
			assert.deepEqual(degraded, system.degraded ?? []);
		});

		it('says why, and what to type', () => {
			const checks = checksOf(report);
			for (const [id, answer] of Object.entries(system.answers ?? {})) assert.equal(checks.get(id)?.answer, answer, id);
			for (const [name, value] of Object.entries(system.facts ?? {})) {
				assert.deepEqual(report.system[name as 'btf'], value, name);
			}
			for (const [id, command] of Object.entries(system.commands ?? {})) {
				const remedy = checks.get(id)?.remedy;
				assert.ok(remedy, `${id} has a remedy`);
				if (command instanceof RegExp) assert.match(remedy.command ?? '', command);
				else assert.equal(remedy.command, command);
			}
			for (const [driver, needed] of Object.entries(system.needed ?? {})) {
				const {capabilities} = report.drivers.find((entry) => entry.driver === driver)!;
				assert.deepEqual(capabilities.needed, needed, driver);
			}
			for (const {id, answer, why, remedy} of checks.values()) {
				assert.equal(remedy !== null, answer === 'no', id);
				assert.equal(why === null, answer === 'yes', id);
			}
		});

		for (const [name, command] of shells) {
			it(`is told the same by triscap-probe.sh in ${name}`, function () {
				if (!findProgram(command[0])) skipWithout(this, command[0]);
				const {stdout, stderr, status} = shell(command, system, root, ['--json']);
				assert.equal(stderr, '');
				assert.deepEqual(JSON.parse(stdout), report);
				assert.equal(status, expectedStatus(report));

				if (name !== 'dash') return; // the same words, from the same variables
				const line = shell(command, system, root);
				const states = report.drivers.map(({driver, state}) => `${driver}=${state}`);
				assert.equal(line.stdout, `${states.join(' ')} chosen=${report.chosen ?? 'none'}\n`);
				for (const {driver, state, degraded} of report.drivers) {
					if (state === 'unusable') assert.match(line.stderr, new RegExp(`^${driver}: .+`, 'm'));
					if (degraded) assert.match(line.stderr, new RegExp(`^${driver} works in part: .+`, 'm'));
				}
			});
		}
	});
}

function expectedStatus({chosen, drivers}: ProbeReport): number {
	if (chosen === null) return 1;
	return drivers.find(({driver}) => driver === chosen)?.state === 'unknown' ? 3 : 0;
}

describe('probe()', () => {
	it('refuses a root that is no folder', async () => {
		for (const root of ['/nonexistent', script])
			await assert.rejects(probe({root}), {code: 'ERR_TRISCAP_INVALID_OPTION', message: /there is no folder/});
	});
});

describe('triscap-probe.sh', () => {
	it('does not say "no" to a driver in a cache, of which it cannot know the sources', () => {
		const [system] = systems;
		const release = '6.1.0-13-amd64';
		const root = makeRoot(system!);
		const folder = path.join(root, `var/lib/triscap/drivers/${release}-x86_64`);
		fs.mkdirSync(folder, {recursive: true});
		fs.writeFileSync(path.join(folder, 'triscap-kmod-0123456789ab-0123456789ab.ko'), 'x');
		const {stdout} = shell(['dash'], system!, root, ['--json']);
		const checks = checksOf(JSON.parse(stdout) as ProbeReport);
		assert.equal(checks.get('kmod-built')?.answer, 'could not tell');
		assert.equal(checks.get('bpf-legacy-built')?.answer, 'no');
		fs.rmSync(root, {recursive: true});
	});

	it('looks at the system that it runs on', () => {
		const {stdout, status} = spawnSync('sh', [script, '--json'], {encoding: 'utf8'});
		const report = JSON.parse(stdout) as ProbeReport;
		assert.equal(report.system.release, os.release());
		assert.equal(status, expectedStatus(report));
	});

	it('is ASCII: some shells read nothing else without a locale', () => {
		assert.match(fs.readFileSync(script, 'utf8'), /^[\t\n -~]*$/);
	});

	it('takes no file that an image may lack: /dev/null, and room for here-documents', () => {
		const code = fs.readFileSync(script, 'utf8').replace(/^\s*#.*$/gm, '');
		assert.doesNotMatch(code, /\/dev\/null|<</);
	});

	it('could not tell what it lacks the programs for, which is not "no"', () => {
		const run = (PATH: string | undefined) => {
			const {stdout, stderr} = spawnSync(findProgram('sh')!, [script, '--json'], {encoding: 'utf8', env: {PATH}});
			assert.equal(stderr, '');
			return checksOf(JSON.parse(stdout) as ProbeReport);
		};
		const whole = run(process.env['PATH']);
		for (const [id, {answer}] of run('/nonexistent'))
			if (answer === 'no') assert.equal(whole.get(id)?.answer, 'no', id);
	});

	it('explains itself, and refuses what it does not know', () => {
		assert.match(spawnSync('sh', [script, '--help'], {encoding: 'utf8'}).stdout, /^Usage: sh triscap-probe\.sh/);
		const wrong = spawnSync('sh', [script, '--jsom'], {encoding: 'utf8'});
		assert.equal(wrong.status, 2);
		assert.match(wrong.stderr, /unknown argument --jsom/);
		assert.equal(spawnSync('sh', [script, '--json', 'more']).status, 2);
	});

	it('says nothing of a system that is not there', () => {
		const {status, stdout, stderr} = spawnSync('sh', [script], {encoding: 'utf8', env: {TRISCAP_ROOT: '/nonexistent'}});
		assert.deepEqual([status, stdout], [2, '']);
		assert.match(stderr, /there is no folder \/nonexistent/);
	});

	it('does not end well if nobody could read its answer', () => {
		for (const args of [[], ['--json']]) {
			const full = fs.openSync('/dev/full', 'w');
			assert.equal(spawnSync('sh', [script, ...args], {stdio: ['ignore', full, 'ignore']}).status, 2);
			fs.closeSync(full);
		}
	});

	it('is to the liking of shellcheck', function () {
		this.timeout(60_000); // it takes its time
		if (!findProgram('shellcheck')) skipWithout(this, 'shellcheck');
		const {stdout} = spawnSync('shellcheck', [script], {encoding: 'utf8'});
		assert.equal(stdout, '');
	});
});
