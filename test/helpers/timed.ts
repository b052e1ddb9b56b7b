// A program that captures its own chdir(2) and prints, in epoch ns, the time before it, the event's, and the time after it:
//   timed DRIVER
import {open} from '../../lib/index.js';
import type {DriverName} from '../../lib/options.js';

const epochNs = () => BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e6));

const capture = await open({
	driver: process.argv[2] as DriverName,
	events: ['chdir'],
	pid: process.pid,
	includeSelf: true,
});
const before = epochNs();
process.chdir('/');
const after = epochNs();
for await (const event of capture) {
	if (event.name === 'chdir') {
		console.log([before, event.ts, after].join(' '));
		break;
	}
}
