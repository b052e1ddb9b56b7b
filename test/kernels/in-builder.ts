// npx tsx test/kernels/in-builder.ts KERNEL [COMMAND…]: what a module's author needs to try something by hand.
//
// Fetches the headers of KERNEL (a name of matrix.json or the beginning of a release; "all") and prints their folder. With a
// command: runs it in the builder, once per kernel, in the present folder. It finds RELEASE, HEADERS and CC set:
//
//    npx tsx test/kernels/in-builder.ts 6.1 sh -c 'make -C $HEADERS M=$PWD/drivers/kmod CC=$CC modules'
import process from 'node:process';
import {CC, fetchBuilder, tryInBuilder} from './builder.js';
import {chooseKernels} from './choose.js';
import {SetupError} from './command.js';
import {compilerPackage} from './cross.js';
import {fetchHeaders, headersInside} from './headers.js';
import {machineOf} from './machines.js';

const [name, ...command] = process.argv.slice(2);
try {
	if (name === undefined) throw new SetupError('npx tsx test/kernels/in-builder.ts KERNEL [COMMAND…]');
	const here = process.cwd();
	for (const kernel of chooseKernels({kernels: name === 'all' ? [] : [name], update: false})) {
		console.log(`${kernel.name}: ${kernel.release}: ${fetchHeaders(kernel)}`);
		if (command.length === 0) continue;
		const {kernel: arch, prefix} = machineOf(kernel);
		const cross = prefix === '' ? {} : {ARCH: arch, CROSS_COMPILE: prefix};
		if (prefix !== '') fetchBuilder([compilerPackage(CC, machineOf(kernel))]);
		const env = {RELEASE: kernel.release, HEADERS: headersInside(kernel), CC: `${prefix}${CC}`, ...cross};
		const {status, output} = tryInBuilder(command, {mounts: {[here]: here}, cwd: here, env});
		process.stdout.write(output);
		if (status !== 0) process.exitCode = 1;
	}
} catch (error) {
	if (!(error instanceof SetupError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
