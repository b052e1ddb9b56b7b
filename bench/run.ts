// Every benchmark, one after the other: `npm run bench`, as root, on a machine that does nothing else.
// Their heads say what each measures; docs/guides/performance.md says what to expect.

import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const benches: [title: string, command: string, ...args: string[]][] = [
	['What capturing adds to a system call', 'tsx', here('overhead/overhead.ts')],
	['What the driver for older kernels adds', 'tsx', here('overhead/overhead.ts'), '9', 'bpf-legacy'],
	['What reading costs per event', 'tsx', here('read.ts')],
	['What reading a capture file costs per event, beside sysdig', 'tsx', here('scap/read.ts')],
	['What recording adds to reading', 'tsx', here('scap/write.ts')],
	['What merging costs per event, by the number of rings', 'make', '-s', '-C', here('merge'), 'run'],
	['Memory, and CPU while idle', 'tsx', here('footprint.ts')],
	['The drivers beside each other, in a guest', 'tsx', here('drivers/run.ts')],
];

let failed = 0;
for (const [title, command, ...args] of benches) {
	console.log(`\n${title}\n`);
	const {status} = spawnSync(command, args, {stdio: 'inherit'});
	if (status !== 0) failed++;
}
process.exitCode = failed ? 1 : 0;
