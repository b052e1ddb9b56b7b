// npm test: everything that mocha finds, which includes the type tests (tsd) and the native tests under sanitizers.
import {spawnSync} from 'node:child_process';
import {root} from './report.js';

/**
 * @param {string[]} args passed on to mocha; without a file among them, every test runs
 * @returns {number} exit status
 */
export function runTests(args) {
	const files = args.some((arg) => arg.endsWith('.test.ts')) ? [] : ['test/**/*.test.ts'];
	const mocha = ['node_modules/mocha/bin/mocha.js', '--reporter', 'test/helpers/reporter.cjs', ...args, ...files];
	const result = spawnSync(process.execPath, mocha, {cwd: root, stdio: 'inherit'});
	return result.status ?? 1;
}

/**
 * npm run test:kernels: the tests of the drivers, inside real kernels.
 *
 * @param {string[]} args its own: test/kernels/options.ts
 * @returns {number} exit status
 */
export function runKernels(args) {
	const runner = ['--import', 'tsx', 'test/kernels/run.ts', ...args];
	const result = spawnSync(process.execPath, runner, {cwd: root, stdio: 'inherit'});
	return result.status ?? 1;
}
