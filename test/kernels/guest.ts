// Kernels of the matrix, each in as many guests as it takes until every driver had its tests: one, unless a guest dies.
import fs from 'node:fs';
import path from 'node:path';
import {boot} from './boot.js';
import {say, SetupError} from './command.js';
import {availableDrivers, buildDriver} from './drivers.js';
import type {Kernel} from './fetch.js';
import {makeImage, readFromImage} from './image.js';
import type {Row} from './report.js';
import {judge, type Outcome, type Remains} from './results.js';
import {beginning, builtFolder, script} from './script.js';

export interface GuestOptions {
	/** The guest's files: stage.ts. */
	readonly files: string;
	/** Where images are made and logs kept. */
	readonly logs: string;
	readonly grep: string | undefined;
	/** For one driver. */
	readonly timeoutMs: number;
}

/** Runs the tests of these drivers in a kernel. */
export async function testKernel(kernel: Kernel, wanted: readonly string[], options: GuestOptions): Promise<Row[]> {
	const rows: Row[] = [];
	const drivers = availableDrivers(wanted, kernel);
	if (drivers.length === 0) {
		const why = `the mirror has no headers of ${kernel.release}, and without them there is no ${wanted.join(', ')}`;
		return [rowOf(kernel, wanted.join(', '), 0, {passed: 0, skipped: 0, failures: [{title: 'build', why}]})];
	}
	const {variables, failures, folder} = buildOnce(kernel, drivers, options.logs);
	for (const [driver, failure] of failures) rows.push(rowOf(kernel, driver, 0, failure));
	const tested = drivers.filter((driver) => !failures.has(driver) && (kernel.drivers?.includes(driver) ?? true));
	for (let left = tested; left.length > 0;) {
		const {patience = 6} = kernel;
		const text = script({drivers: left, grep: kernel.tests ?? options.grep, variables, patience});
		say(`${kernel.name}: booting ${kernel.release} for ${left.join(', ')}`);
		const all = await runGuest(kernel, left, {...options, text, built: folder});
		const finished = left.filter((_, index) => all[index]?.status !== undefined).length;
		const judged = left.slice(0, finished + 1); // with the one that took the guest down, if one did
		for (const [index, driver] of judged.entries())
			rows.push(judgeDriver(kernel, driver, all[index] as DriverRemains, options));
		left = left.slice(judged.length);
	}
	return rows;
}

function judgeDriver(kernel: Kernel, driver: string, remains: DriverRemains, options: GuestOptions): Row {
	const outcome = judge(remains, options.timeoutMs);
	if (outcome.failures.length > 0) keepLogs(path.join(options.logs, `${kernel.name}-${driver}`), outcome, remains);
	return rowOf(kernel, driver, remains.seconds, outcome);
}

function rowOf(kernel: Kernel, driver: string, seconds: number, outcome: Outcome): Row {
	const {passed, failures} = outcome;
	say(`${kernel.name} ${driver}: ${passed} passed, ${failures.length} failed, ${seconds.toFixed(0)} s`);
	return {kernel: `${kernel.name} (${kernel.release})`, driver, seconds, outcome};
}

interface BuiltDrivers {
	/** What the guest has to know about them. */
	readonly variables: Record<string, string>;
	readonly failures: Map<string, Outcome>;
	readonly folder: string;
}

/** Where all builds are while guests run. */
export const buildsFolder = 'built';

const builds = new Map<string, BuiltDrivers>();

/** One release is booted in several ways. */
function buildOnce(kernel: Kernel, drivers: readonly string[], logs: string): BuiltDrivers {
	const built = builds.get(kernel.release) ?? buildDrivers(kernel, drivers, logs);
	builds.set(kernel.release, built);
	return built;
}

function buildDrivers(kernel: Kernel, drivers: readonly string[], logs: string): BuiltDrivers {
	const folder = path.join(logs, buildsFolder, kernel.name);
	fs.mkdirSync(folder, {recursive: true});
	const variables: Record<string, string> = {};
	const failures = new Map<string, Outcome>();
	for (const driver of drivers) {
		try {
			const built = buildDriver(driver, kernel, folder);
			if (built) variables[built.variable] = `${builtFolder}/${path.basename(built.file)}`;
		} catch (error) {
			if (!(error instanceof SetupError)) throw error;
			say(`${kernel.name} ${driver}: ${error.message}`);
			failures.set(driver, {passed: 0, skipped: 0, failures: [{title: 'build', why: error.message}]});
		}
	}
	return {variables, failures, folder};
}

interface DriverRemains extends Remains {
	readonly seconds: number;
}

interface GuestRun extends GuestOptions {
	/** What it runs. */
	readonly text: string;
	/** What was built for its kernel. */
	readonly built: string;
}

async function runGuest(kernel: Kernel, drivers: readonly string[], options: GuestRun): Promise<DriverRemains[]> {
	const name = path.join(options.logs, kernel.name);
	const [image, log] = [`${name}.img`, `${name}.log`];
	fs.writeFileSync(path.join(options.files, 'run.sh'), options.text);
	const place = path.join(options.files, builtFolder);
	fs.rmSync(place, {recursive: true, force: true});
	fs.cpSync(options.built, place, {recursive: true});
	makeImage(options.files, image); // no other guest is made meanwhile: there is no await above
	const began = Date.now();
	const begins = new Map<string, number>();
	const watch = watcher(kernel.name);
	const onLine = (line: string) => {
		begins.set(line, begins.get(line) ?? Date.now());
		watch(line);
	};
	const timeoutMs = options.timeoutMs * drivers.length;
	const ended = await boot({...kernel, image, log, timeoutMs, onLine});
	const serial = fs.readFileSync(log, 'utf8');
	const starts = drivers.map((driver, index) => (index === 0 ? began : begins.get(beginning(driver))) ?? Date.now());
	const parts = partsOf(serial, drivers);
	const remains = drivers.map((driver, index) => {
		const read = (file: string) => readFromImage(image, `/results/${driver}/${file}`);
		const [tests, status, dmesg, leaks = ''] = ['tests', 'status', 'dmesg', 'leaks'].map(read);
		return {
			ended: ended || status !== undefined,
			serial: parts[index] ?? '',
			dmesg: dmesg === undefined ? undefined : `${dmesg}${leaks}`,
			tests,
			status,
			seconds: ((starts[index + 1] ?? Date.now()) - (starts[index] ?? 0)) / 1000,
		};
	});
	for (const file of [image, log]) fs.rmSync(file);
	return remains;
}

/** The serial line, cut where the tests of the next driver begin. The first part has the boot, too. */
function partsOf(serial: string, drivers: readonly string[]): string[] {
	const cuts = drivers.map((driver, index) => (index === 0 ? 0 : serial.indexOf(beginning(driver))));
	return cuts.map((begin, index) => {
		const end = cuts[index + 1] ?? -1;
		return begin < 0 ? '' : serial.slice(begin, end < 0 ? undefined : end);
	});
}

/** Failures at once, and a sign of life now and then. */
function watcher(what: string): (line: string) => void {
	let count = 0;
	let last = Date.now();
	return (line) => {
		const match = /^(ok|failed|skipped) (.*)/.exec(line);
		if (!match) return;
		count++;
		if (match[1] === 'failed') say(`${what}: failed: ${match[2]}`);
		if (Date.now() - last < 10_000) return;
		last = Date.now();
		say(`${what}: ${count} tests so far`);
	};
}

function keepLogs(name: string, {failures}: Outcome, {serial, dmesg}: Remains): void {
	const text = failures.map(({title, why, stack}) => `${title}\n${stack ?? why}\n`);
	fs.writeFileSync(`${name}.failures.log`, text.join('\n'));
	fs.writeFileSync(`${name}.serial.log`, serial);
	if (dmesg !== undefined) fs.writeFileSync(`${name}.dmesg.log`, dmesg);
}
