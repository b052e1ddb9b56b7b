// What a guest runs: the tests of one driver after the other, each with results of its own, so that one which takes the
// kernel down costs only itself.
import {tests} from './stage.js';

/** Where the guest finds what was built for its kernel. */
export const builtFolder = '/t';

export interface Script {
	readonly drivers: readonly string[];
	readonly grep: string | undefined;
	/** Where each built driver is, by the name that the tests look under. */
	readonly variables: Readonly<Record<string, string>>;
	/** How many times the usual time each test has. */
	readonly patience: number;
}

export function script({drivers, grep, variables, patience}: Script): string {
	const exports = Object.entries({...variables, ...passedOn(), CI: 'true', TRISCAP_PATIENCE: String(patience)});
	return `${exports.map(([name, value]) => `export ${name}=${value}`).join('\n')}
cd /triscap
leaks=/sys/kernel/debug/kmemleak
[ -e $leaks ] && echo clear >$leaks
${drivers.map((driver) => runDriver(driver, grep)).join('\n')}`;
}

/** How long, and from which seed on, random system calls are compared (test/drivers/parity/random.test.ts). */
function passedOn(): Record<string, string> {
	const names = ['TRISCAP_PARITY_MS', 'TRISCAP_PARITY_SEED'];
	return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** Titles of tests end their first part with the driver in brackets. */
function runDriver(driver: string, grep: string | undefined): string {
	const title = `\\(${driver}\\)`;
	const pattern = grep === undefined ? title : `^(?=.*${title})(?=.*(${grep}))`;
	const quoted = `'${pattern.replaceAll("'", "'\\''")}'`;
	const mocha = 'node node_modules/mocha/bin/mocha.js --no-config --timeout 10000 --exit';
	const reporter = '--require ./test/kernels/guest/slow.cjs --reporter test/kernels/guest/reporter.cjs';
	const files = tests.map((pattern) => `'${pattern}'`).join(' ');
	return `export TRISCAP_RESULTS=/results/${driver}
mkdir -p $TRISCAP_RESULTS
echo '${beginning(driver)}'
${mocha} ${reporter} --grep ${quoted} ${files}
status=$?
if [ -e $leaks ]; then
	# What is young may still be in a register; what two scans do not find is lost.
	for scan in 1 2; do echo scan >$leaks; sleep 6; done
	cat $leaks >$TRISCAP_RESULTS/leaks
	echo clear >$leaks
fi
dmesg -c >$TRISCAP_RESULTS/dmesg
echo $status >$TRISCAP_RESULTS/status
sync
`;
}

/** The line that begins a driver's part of the serial line. */
export function beginning(driver: string): string {
	return `guest: tests of ${driver}`;
}
