// `triscap build kmod`: builds a driver for one kernel. Progress goes to stderr, the result to stdout.

import {buildDriver, builders} from '../../build/build.js';
import type {BuiltDriver} from '../../build/builder.js';
import {BuildError} from '../../build/error.js';
import {suggest} from '../../options.js';
import {defineCommand} from '../command.js';
import {UsageError} from '../options.js';
import {say} from '../say.js';
import {Stop} from '../stop.js';
import type {Surroundings} from '../surroundings.js';

const names = Object.keys(builders) as BuiltDriver[];

/** `triscap build`. */
export const build = defineCommand({
	usage: [`build ${names.join('|')} [options]`],
	about:
		'Builds a driver for one kernel from the sources in this package, and keeps it: in /var/lib/triscap for everybody if root does it, else in ~/.cache/triscap. It takes the headers of that kernel and a compiler; what is missing is named. Nothing is downloaded.',
	options: {
		'kernel-release': {
			value: 'RELEASE',
			about: 'the kernel, as uname -r says it (default: the one of --headers, or the running one)',
		},
		headers: {value: 'DIR', about: 'its headers, where they are not where distributions put them'},
		output: {short: 'o', value: 'FILE', about: 'write the driver to FILE, too'},
		force: {short: 'f', about: 'build again what was built before'},
		json: {short: 'j', about: 'print one JSON object about the result, or about what went wrong'},
	},
	operands: true,
	more: 'Exit status: 0; 1 if the driver could not be built; 2 if the arguments are wrong.',
	plan(values, operands) {
		const driver = readDriver(operands);
		return async (around) => {
			const stop = new Stop(around);
			try {
				const result = await buildDriver({
					driver,
					release: values['kernel-release'],
					headers: values.headers,
					output: values.output,
					force: values.force,
					signal: stop.signal,
					onProgress: (line) => around.stderr.write(`triscap: ${line}\n`),
				});
				await say(around.stdout, values.json ? `${JSON.stringify(result)}\n` : `${result.file}\n`);
				return 0;
			} catch (error) {
				if (stop.signalled) {
					around.stderr.write('triscap: stopped; nothing is kept of it\n');
					return 1;
				}
				if (values.json && error instanceof BuildError) await sayFailure(error, around);
				throw error;
			} finally {
				stop.end();
			}
		};
	},
});

function readDriver([name, ...more]: readonly string[]): BuiltDriver {
	if (name === undefined) throw new UsageError(`which driver? Write triscap build ${names.join(' or triscap build ')}`);
	if (more.length > 0) throw new UsageError(`unexpected argument '${more[0]}'; one driver is built at a time`);
	const driver = names.find((known) => known === name);
	if (driver) return driver;
	if (name === 'modern-bpf') throw new UsageError('modern-bpf is built already: it is the same for all kernels');
	throw new UsageError(`unknown driver ${JSON.stringify(name)}; ${suggest(name, names)}`);
}

function sayFailure({code, message, details}: BuildError, {stdout}: Surroundings): Promise<void> {
	return say(stdout, `${JSON.stringify({error: {code, message, ...details}})}\n`);
}
