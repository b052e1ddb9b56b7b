// The command line of `npm run test:kernels`.
import {parseArgs} from 'node:util';
import {checkOptions, type DriverName} from '../../lib/options.js';
import {SetupError} from './command.js';

export interface RunOptions {
	/** What `--kernel` said; empty: all. */
	readonly kernels: readonly string[];
	readonly drivers: readonly DriverName[];
	readonly grep: string | undefined;
	readonly timeoutMs: number;
	readonly update: boolean;
	readonly help: boolean;
}

export const usage = `npm run test:kernels -- [options]     run the drivers' tests inside real kernels
  --kernel NAME     only this one: a name of test/kernels/matrix.json or the beginning of a release (6.1); repeatable
  --driver NAME     only this driver; repeatable
  --grep PATTERN    only tests whose title matches
  --timeout SECONDS for one kernel and driver (default 600)
  --update          ask the mirror for newer kernels
Kernels are kept in ~/.cache/triscap/kernels, or where TRISCAP_CACHE says. TRISCAP_QEMU_ACCEL=kvm uses KVM.`;

export function parseOptions(args: readonly string[]): RunOptions {
	try {
		const {values} = parseArgs({
			args: [...args],
			options: {
				kernel: {type: 'string', multiple: true, default: []},
				driver: {type: 'string', multiple: true, default: []},
				grep: {type: 'string'},
				timeout: {type: 'string', default: '600'},
				update: {type: 'boolean', default: false},
				help: {type: 'boolean', short: 'h', default: false},
			},
		});
		const seconds = Number(values.timeout);
		if (!(seconds > 0)) throw new Error(`--timeout: expected seconds, got ${values.timeout}`);
		return {
			kernels: values.kernel,
			drivers: checkOptions({driver: values.driver.length > 0 ? (values.driver as DriverName[]) : 'auto'}).drivers,
			grep: values.grep,
			timeoutMs: seconds * 1000,
			update: values.update,
			help: values.help,
		};
	} catch (error) {
		throw new SetupError(`${(error as Error).message}\n\n${usage}`);
	}
}
