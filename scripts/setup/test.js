// npm test: everything that mocha finds, which includes the type tests (tsd) and the native tests under sanitizers.
import {spawnSync} from 'node:child_process';
import {root} from './report.js';

/**
 * @param {string[]} args passed on to mocha
 * @returns {number} exit status
 */
export function runTests(args) {
	const result = spawnSync(process.execPath, ['node_modules/mocha/bin/mocha.js', ...args], {cwd: root, stdio: 'inherit'});
	return result.status ?? 1;
}
