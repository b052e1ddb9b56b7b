// npm start | test | run test:kernels | run setup | run build: makes what is missing, then runs what was asked for in this same process.
import {fileURLToPath} from 'node:url';
import {ensure} from './ensure.js';
import {SetupError} from './report.js';
import {addon, bpfObject, dist, libbpf, nodeModules, packages, testPackages} from './steps.js';

/**
 * What must be there for a command, and what it then does.
 *
 * @type {Record<string, {needs: import('./ensure.js').Step[], run?: (args: string[]) => Promise<void>}>}
 */
const commands = {
	start: {needs: [addon, dist], run: start},
	test: {needs: [packages, testPackages, nodeModules, addon, dist], run: test}, // tests compile native code, too
	'test:kernels': {needs: [packages, nodeModules, addon, dist], run: testKernels}, // gets QEMU itself: test/kernels/tools.ts
	setup: {needs: [packages, nodeModules, libbpf, bpfObject, addon, dist]},
	build: {needs: [addon, dist]},
};

/** @param {string[]} args */
async function start(args) {
	const cli = new URL('../../dist/cli/main.js', import.meta.url);
	process.argv = [process.execPath, fileURLToPath(cli), ...args];
	await import(cli.href); // runs on import, as a bin does
}

/** @param {string[]} args */
async function test(args) {
	const {runTests} = await import('./test.js');
	process.exitCode = runTests(args);
}

/** @param {string[]} args */
async function testKernels(args) {
	const {runKernels} = await import('./test.js');
	process.exitCode = runKernels(args);
}

const [name = '', ...args] = process.argv.slice(2);
if (prepare()) await commands[name]?.run?.(args);

function prepare() {
	try {
		const command = commands[name];
		if (!command) throw new SetupError(`${name}: no such command; one of ${Object.keys(commands).join(', ')}`);
		ensure(command.needs);
		return true;
	} catch (error) {
		console.error(`triscap: ${explain(error)}`);
		process.exitCode = 1;
		return false;
	}
}

/** @param {unknown} error */
function explain(error) {
	if (error instanceof SetupError) return error.message;
	const {code = '', message} = /** @type {NodeJS.ErrnoException} */ (error);
	if (!['EACCES', 'EPERM', 'EROFS'].includes(code)) throw error; // a mistake of ours: with its stack
	return `something has to be built here first: ${message}; run this as root or as the owner of this folder`;
}
