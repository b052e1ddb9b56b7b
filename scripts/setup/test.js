// npm test: everything that mocha finds, which includes the type tests (tsd) and the native tests under sanitizers, and one
// kernel with our module.
import {spawnSync} from 'node:child_process';
import {root} from './report.js';

/** The kernel that `npm test` boots to test the module: a development machine's own need not load it. */
const oneKernel = ['--kernel', '6.1', '--driver', 'kmod', '--if-possible'];

/**
 * npm test: all tests on this machine, then the module's in a kernel of the matrix, where there is QEMU.
 *
 * @param {string[]} args passed on to mocha; without a file among them, every test runs. With any, no kernel is booted.
 * @returns {number} exit status
 */
export function runTests(args) {
	const files = args.some((arg) => arg.endsWith('.test.ts')) ? [] : ['test/**/*.test.ts'];
	const mocha = ['node_modules/mocha/bin/mocha.js', '--reporter', 'test/helpers/reporter.cjs', ...args, ...files];
	const result = spawnSync(process.execPath, mocha, {cwd: root, stdio: 'inherit'});
	const inKernel = args.length === 0 ? runKernels(oneKernel) : 0;
	return result.status === 0 ? inKernel : (result.status ?? 1);
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
