// npm run test:kernels: boots each kernel of the matrix with each driver and runs the drivers' tests inside.
import fs from 'node:fs';
import path from 'node:path';
import {root} from '../helpers/native.js';
import {boot} from './boot.js';
import {chooseKernels} from './choose.js';
import {say, SetupError} from './command.js';
import type {Kernel} from './fetch.js';
import {makeImage, readFromImage} from './image.js';
import {parseOptions, usage, type RunOptions} from './options.js';
import {table, type Row} from './report.js';
import {isEmulatorFault, judge, type Outcome, type Remains} from './results.js';
import {stageGuest, tests} from './stage.js';
import {ensureTools} from './tools.js';

const logs = path.join(root, 'build/kernels');
const ATTEMPTS = 3;

try {
	const options = parseOptions(process.argv.slice(2));
	if (options.help) console.log(usage);
	else process.exitCode = await runAll(options);
} catch (error) {
	if (!(error instanceof SetupError)) throw error;
	console.error(`kernels: ${error.message}`);
	process.exitCode = 1;
}

async function runAll(options: RunOptions): Promise<number> {
	ensureTools();
	const kernels = chooseKernels(options);
	say('putting the guest together');
	fs.rmSync(logs, {recursive: true, force: true});
	const guest = path.join(logs, 'guest');
	stageGuest(guest);

	const rows: Row[] = [];
	for (const kernel of kernels) {
		for (const driver of options.drivers) {
			const began = Date.now();
			const outcome = await runOne(kernel, driver, guest, options);
			const seconds = (Date.now() - began) / 1000;
			rows.push({kernel: `${kernel.name} (${kernel.release})`, driver, seconds, outcome});
			const counts = `${outcome.passed} passed, ${outcome.failures.length} failed`;
			say(`${kernel.name} ${driver}: ${counts}, ${seconds.toFixed(0)} s`);
		}
	}
	fs.rmSync(guest, {recursive: true, force: true});
	console.log(`\n${table(rows)}`);
	if (rows.every(({outcome}) => outcome.failures.length === 0)) return 0;
	console.log(`\nlogs: ${path.relative(process.cwd(), logs)}`);
	return 1;
}

async function runOne(kernel: Kernel, driver: string, guest: string, options: RunOptions): Promise<Outcome> {
	const what = `${kernel.name} ${driver}`;
	const name = path.join(logs, `${kernel.name}-${driver}`);
	fs.writeFileSync(path.join(guest, 'run.sh'), script(driver, options.grep));
	for (let attempt = 1; ; attempt++) {
		say(`${what}: booting ${kernel.release}`);
		const remains = await runGuest(kernel, guest, name, options.timeoutMs, watcher(what));
		if (isEmulatorFault(remains.serial) && attempt < ATTEMPTS) {
			say(`${what}: this looks like a fault of QEMU (isEmulatorFault() in results.ts); once more`);
			continue;
		}
		const outcome = judge(remains, options.timeoutMs);
		if (outcome.failures.length > 0) keepLogs(name, outcome, remains);
		return outcome;
	}
}

async function runGuest(
	{vmlinuz}: Kernel,
	guest: string,
	name: string,
	timeoutMs: number,
	onLine: (line: string) => void,
): Promise<Remains> {
	const image = `${name}.img`;
	const log = `${name}.log`;
	makeImage(guest, image);
	const ended = await boot({vmlinuz, image, log, timeoutMs, onLine});
	const serial = fs.readFileSync(log, 'utf8');
	const [dmesg, tests, status] = ['dmesg', 'tests', 'status'].map((file) => readFromImage(image, `/results/${file}`));
	for (const file of [image, log]) fs.rmSync(file);
	return {ended, serial, dmesg, tests, status};
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

/** What the guest runs. Titles of tests end their first part with the driver in brackets. */
function script(driver: string, grep: string | undefined): string {
	const title = `\\(${driver}\\)`;
	const pattern = grep === undefined ? title : `^(?=.*${title})(?=.*(${grep}))`;
	const quoted = `'${pattern.replaceAll("'", "'\\''")}'`;
	const mocha = 'node node_modules/mocha/bin/mocha.js --no-config --timeout 10000 --exit';
	const reporter = '--require ./test/kernels/guest/slow.cjs --reporter test/kernels/guest/reporter.cjs';
	const files = tests.map((pattern) => `'${pattern}'`).join(' ');
	return `export CI=true
cd /triscap
${mocha} ${reporter} --grep ${quoted} ${files}
`;
}
