// npm start | test | run setup | run build: makes what is missing, then runs what was asked for in this same process.
import {ensure} from './ensure.js';
import {SetupError} from './report.js';
import {addon, bpfObject, dist, libbpf, nodeModules, packages} from './steps.js';

/** @type {Record<string, (args: string[]) => unknown>} */
const commands = {
	start,
	test,
	setup: () => ensure([packages, nodeModules, libbpf, bpfObject, addon, dist]),
	build: () => ensure([addon, dist]),
};

/** @param {string[]} args */
async function start(args) {
	ensure([addon, dist]);
	const cli = new URL('../../dist/cli/main.js', import.meta.url);
	process.argv = [process.execPath, cli.pathname, ...args];
	await import(cli.href); // runs on import, as a bin does
}

/** @param {string[]} args */
async function test(args) {
	ensure([packages, nodeModules, addon, dist]); // packages: tests compile native code too
	const {runTests} = await import('./test.js');
	process.exitCode = runTests(args);
}

try {
	const [name = '', ...args] = process.argv.slice(2);
	const command = commands[name];
	if (!command) throw new SetupError(`${name}: no such command; one of ${Object.keys(commands).join(', ')}`);
	await command(args);
} catch (error) {
	if (!(error instanceof SetupError)) throw error;
	console.error(`triscap: ${error.message}`);
	process.exitCode = 1;
}
