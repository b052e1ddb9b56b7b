// npm run test:kernels: boots each kernel of the matrix with each driver and runs the drivers' tests inside.
import fs from 'node:fs';
import path from 'node:path';
import {root} from '../helpers/native.js';
import {chooseKernels} from './choose.js';
import {say, SetupError} from './command.js';
import {testKernel} from './guest.js';
import {parseOptions, usage, type RunOptions} from './options.js';
import {table, type Row} from './report.js';
import {stageGuest} from './stage.js';
import {ensureTools} from './tools.js';

const logs = path.join(root, 'build/kernels');

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
	const files = path.join(logs, 'guest');
	stageGuest(files);

	const rows: Row[] = [];
	for (const kernel of kernels) rows.push(...(await testKernel(kernel, options.drivers, {...options, files, logs})));
	fs.rmSync(files, {recursive: true, force: true});
	console.log(`\n${table(rows)}`);
	if (rows.every(({outcome}) => outcome.failures.length === 0)) return 0;
	console.log(`\nlogs: ${path.relative(process.cwd(), logs)}`);
	return 1;
}
