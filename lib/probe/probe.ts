// probe(): what each driver can do here, why another cannot, and what to type next.

import fs from 'node:fs';
import {TriscapError} from '../errors.js';
import {thisSystem, type System} from '../build/system.js';
import {loadNative, type NativeModule} from '../native.js';
import type {CheckInfo, DriverInfo} from './check.js';
import {factValue, heldCapabilities, readFacts} from './facts.js';
import {checks, drivers, facts as factList, partsOfSysAdmin, type FactName} from './generated/checks.js';
import {fillIn, findRemedy} from './remedy.js';
import type {AnyDriver, Answer, CheckReport, DriverReport, DriverState, ProbeReport, SystemReport} from './report.js';
import {all, answer, any, holds, knownAs, type Examined, type Outcome} from './tests.js';
import {tryAll, type Tries} from './tries.js';

/** What to look at. */
export interface ProbeOptions {
	/**
	 * A folder that holds a system: the `/` of a host that is mounted into a container. Files are read below it; what can only
	 * be tried is then `could not tell`, since a call reaches the kernel that we run on.
	 *
	 * @defaultValue `/`
	 */
	readonly root?: string;
}

/** See lazy.ts, by which it is exported. */
export async function probe(options: ProbeOptions = {}): Promise<ProbeReport> {
	const {root = '/', ...unknown} = options;
	const [key] = Object.keys(unknown);
	if (key !== undefined || typeof root !== 'string' || root === '')
		throw new TriscapError('ERR_TRISCAP_INVALID_OPTION', `probe: option ${key ?? 'root'}: expected {root: 'a folder'}`);
	if (!isFolder(root))
		throw new TriscapError('ERR_TRISCAP_INVALID_OPTION', `probe: option root: there is no folder ${root}`);
	if (root !== '/') return examine({...thisSystem(), root}, new Map());
	return examine(thisSystem(), await tryAll(loadNative));
}

function isFolder(path: string): boolean {
	try {
		return fs.statSync(path).isDirectory();
	} catch {
		return false;
	}
}

/** {@link probe} of this system, with the addon given. */
export async function probeWith(native: NativeModule): Promise<ProbeReport> {
	return examine(thisSystem(), await tryAll(() => native));
}

/** {@link probe}, with everything given: tests bring another system and other answers. */
export function examine(system: System, tries: Tries): ProbeReport {
	const facts = readFacts(system);
	const examined: Examined = {
		system: {
			...system,
			release: facts.get('release') ?? '',
			machine: facts.get('architecture') ?? '',
		},
		facts,
		tries,
	};
	const answers = new Map<string, CheckReport>();
	const ask = (id: string): CheckReport => {
		let report = answers.get(id);
		if (!report)
			answers.set(
				id,
				(report = makeCheck(
					checks.find((check) => check.id === id)!,
					examined,
				)),
			);
		return report;
	};
	const reports = drivers.map((driver) => examineDriver(driver, ask, examined));
	return {
		chosen: choose(reports),
		drivers: reports,
		system: Object.fromEntries(
			factList.map((fact) => [fact.name, factValue(fact, facts)] satisfies [FactName, unknown]),
		) as unknown as SystemReport,
	};
}

/** The first that works, or that nothing speaks against; else the first that can be built. */
function choose(reports: readonly DriverReport[]): AnyDriver | null {
	const ready = reports.find(({state}) => state === 'usable' || state === 'unknown');
	return (ready ?? reports.find(({state}) => state === 'buildable'))?.driver ?? null;
}

function makeCheck({id, title, tried, all: groups, no, remedies}: CheckInfo, examined: Examined): CheckReport {
	const outcome = all(groups.map((group) => any(group.map((test) => answer(test, examined)))));
	const errno = outcome.errno ?? null;
	return {
		id,
		title,
		tried: fillIn(tried, examined.facts),
		answer: outcome.answer,
		errno: outcome.answer === 'yes' ? null : errno,
		why: explain(outcome.answer, no),
		remedy: outcome.answer === 'no' ? findRemedy(remedies, errno, examined.facts) : null,
	};
}

function explain(answer: Answer, no: string): string | null {
	if (answer === 'yes') return null;
	return answer === 'no' ? no : 'this cannot be tried from here';
}

function examineDriver(driver: DriverInfo, ask: (id: string) => CheckReport, examined: Examined): DriverReport {
	const answersOf = (ids: readonly string[]): Outcome[] => ids.map((id) => ({answer: ask(id).answer}));
	const needs = all(answersOf(driver.needs)).answer;
	const built: Answer = driver.built.length === 0 ? 'yes' : any(answersOf(driver.built)).answer;
	const build: Answer = driver.build.length === 0 ? 'no' : all(answersOf(driver.build)).answer;
	const state = stateOf(needs, built, build);
	const cpus = Number(examined.facts.get('cpusOnline') || NaN);
	const {kernelPerCpu, kernel, user} = driver.memory;
	return {
		driver: driver.name as AnyDriver,
		state,
		degraded: state !== 'unusable' && all(answersOf(driver.wants)).answer === 'no',
		checks: [...driver.needs, ...driver.wants, ...driver.built, ...driver.build].map(ask),
		capabilities: neededCapabilities(driver, examined),
		memory: {kernelPerCpu, kernel: Number.isNaN(cpus) ? null : kernel + cpus * kernelPerCpu, user},
	};
}

function stateOf(needs: Answer, built: Answer, build: Answer): DriverState {
	if (needs === 'no' || (built === 'no' && build === 'no')) return 'unusable';
	if (needs !== 'yes') return 'unknown';
	if (built === 'yes') return 'usable';
	return build === 'yes' ? 'buildable' : 'unknown';
}

function neededCapabilities(driver: DriverInfo, examined: Examined): DriverReport['capabilities'] {
	const needed = new Set<string>();
	const perhaps = new Set<string>();
	for (const {capability, unless} of driver.capabilities) {
		const name = knownAs(capability, examined.facts);
		const spared = unless ? any(unless.map((test) => answer(test, examined))).answer : 'no';
		if (spared === 'no') needed.add(name);
		else if (spared !== 'yes') perhaps.add(name);
	}
	if (needed.has('cap_sys_admin')) for (const part of partsOfSysAdmin) needed.delete(part);
	const held = heldCapabilities(examined.facts.get('capabilities') || '0');
	const known = examined.facts.get('capabilities') !== '';
	return {
		needed: [...needed],
		perhaps: [...perhaps].filter((name) => !needed.has(name)),
		missing: known ? [...needed].filter((name) => !holds(name, held)) : [],
	};
}
