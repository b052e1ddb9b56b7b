// The command line of `npm run test:kernels`.
import {parseArgs} from 'node:util';
import {checkOptions, type DriverName} from '../../lib/options.js';
import {SetupError} from './command.js';

export interface RunOptions {
	/** What `--kernel` said; empty: all. */
	readonly kernels: readonly string[];
	readonly drivers: readonly DriverName[];
	readonly grep: string | undefined;
	/** Undefined: as long as the kernel takes. */
	readonly timeoutMs: number | undefined;
	/** How many guests at once. */
	readonly jobs: number;
	readonly update: boolean;
	/** More for each kernel's command line. */
	readonly boot: readonly string[];
	/** Where the machine cannot do this at all, says so and ends well; never under CI. */
	readonly ifPossible: boolean;
	readonly help: boolean;
}

export const usage = `npm run test:kernels -- [options]     run the drivers' tests inside real kernels
  --kernel NAME     only this one: a name of test/kernels/matrix.json, the beginning of a release (6.1), or debug; repeatable
                    or all of them in a mode of boots.json (integrity), or one so (integrity-6.1)
  --driver NAME     only this driver; repeatable
  --grep PATTERN    only tests whose title matches
  --timeout SECONDS for one kernel and driver (default 1800; debug 5400)
  --jobs N          so many guests at once (default 1)
  --boot PARAMETER  boot with it (lockdown=integrity); repeatable
  --update          ask the mirror for newer kernels
  --if-possible     a machine without QEMU, or with no Debian mirror, says so and that is all (not if CI=true)
Kernels are kept in ~/.cache/triscap/kernels, or where TRISCAP_CACHE says. TRISCAP_QEMU_ACCEL=kvm uses KVM.`;

export function parseOptions(args: readonly string[]): RunOptions {
	try {
		const {values} = parseArgs({
			args: [...args],
			options: {
				kernel: {type: 'string', multiple: true, default: []},
				driver: {type: 'string', multiple: true, default: []},
				grep: {type: 'string'},
				timeout: {type: 'string'},
				jobs: {type: 'string', default: '1'},
				boot: {type: 'string', multiple: true, default: []},
				update: {type: 'boolean', default: false},
				'if-possible': {type: 'boolean', default: false},
				help: {type: 'boolean', short: 'h', default: false},
			},
		});
		const seconds = values.timeout === undefined ? undefined : Number(values.timeout);
		if (seconds !== undefined && !(seconds > 0)) throw new Error(`--timeout: expected seconds, got ${values.timeout}`);
		const jobs = Number(values.jobs);
		if (!Number.isInteger(jobs) || jobs < 1) throw new Error(`--jobs: expected a number of guests, got ${values.jobs}`);
		return {
			kernels: values.kernel,
			drivers: checkOptions({driver: values.driver.length > 0 ? (values.driver as DriverName[]) : 'auto'}).drivers,
			grep: values.grep,
			timeoutMs: seconds === undefined ? undefined : seconds * 1000,
			jobs,
			update: values.update,
			boot: values.boot,
			ifPossible: values['if-possible'] && process.env['CI'] !== 'true',
			help: values.help,
		};
	} catch (error) {
		throw new SetupError(`${(error as Error).message}\n\n${usage}`);
	}
}
