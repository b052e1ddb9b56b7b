// npm run test:kernels: boots each kernel of the matrix with each driver and runs the drivers' tests inside.
import fs from 'node:fs';
import path from 'node:path';
import {root} from '../helpers/native.js';
import {chooseKernels} from './choose.js';
import {say, SetupError} from './command.js';
import type {Kernel} from './fetch.js';
import {buildsFolder, testKernel} from './guest.js';
import {machineOf, type MachineName} from './machines.js';
import {parseOptions, usage, type RunOptions} from './options.js';
import {table, type Row} from './report.js';
import type {Outcome} from './results.js';
import {stageGuest} from './stage.js';
import {ensureTools} from './tools.js';

const logs = path.join(root, 'build/kernels');

/** What the tests of one driver may take. */
const TIMEOUT_MS = 1800_000;

const options = parse();
if (options?.help) console.log(usage);
else if (options) {
	try {
		process.exitCode = await runAll(options);
	} catch (error) {
		if (!(error instanceof SetupError)) throw error;
		console.error(`kernels: ${options.ifPossible ? 'no kernel was booted: ' : ''}${error.message}`);
		process.exitCode = options.ifPossible ? 0 : 1;
	}
}

function parse(): RunOptions | undefined {
	try {
		return parseOptions(process.argv.slice(2));
	} catch (error) {
		if (!(error instanceof SetupError)) throw error;
		console.error(`kernels: ${error.message}`);
		process.exitCode = 2;
		return undefined;
	}
}

async function runAll(options: RunOptions): Promise<number> {
	ensureTools(options.kernels.length === 0 ? ['amd64'] : []); // apt is needed to choose
	const kernels = chooseKernels(options);
	ensureTools(kernels.map((kernel) => machineOf(kernel).name));
	say('putting the guest together');
	fs.rmSync(logs, {recursive: true, force: true});
	const files = new Map<MachineName, string>();
	for (const machine of new Set(kernels.map(machineOf))) {
		const folder = path.join(logs, `guest-${machine.name}`);
		stageGuest(folder, [], machine);
		files.set(machine.name, folder);
	}

	const rows = new Map<Kernel, Row[]>();
	const waiting = [...kernels];
	const work = async () => {
		for (let kernel = waiting.shift(); kernel; kernel = waiting.shift()) {
			const timeoutMs = options.timeoutMs ?? kernel.timeoutMs ?? TIMEOUT_MS;
			const staged = files.get(machineOf(kernel).name)!;
			rows.set(kernel, await testKernel(kernel, options.drivers, {...options, files: staged, logs, timeoutMs}));
		}
	};
	await Promise.all(Array.from({length: options.jobs}, work));
	for (const folder of [...files.values(), path.join(logs, buildsFolder)])
		fs.rmSync(folder, {recursive: true, force: true});

	const all = kernels.flatMap((kernel) => rows.get(kernel) ?? []);
	console.log(`\n${table(all)}`);
	addCounts(all);
	if (all.every(({outcome}) => outcome.failures.length === 0)) return 0;
	console.log(`\nlogs: ${path.relative(process.cwd(), logs)}`);
	return 1;
}

/** Adds to the counts of the tests on the host: test/helpers/reporter.cjs. */
function addCounts(rows: readonly Row[]): void {
	const file = process.env['TRISCAP_TEST_COUNTS'];
	if (!file) return;
	const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
	const counts = JSON.parse(text || '{}') as {passes?: number; failures?: number; pending?: number};
	const sum = (of: (outcome: Outcome) => number) => rows.reduce((all, {outcome}) => all + of(outcome), 0);
	counts.passes = (counts.passes ?? 0) + sum(({passed}) => passed);
	counts.failures = (counts.failures ?? 0) + sum(({failures}) => failures.length);
	counts.pending = (counts.pending ?? 0) + sum(({skipped}) => skipped);
	fs.writeFileSync(file, JSON.stringify(counts));
}
