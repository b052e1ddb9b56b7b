// The real command over a capture in memory, for tests that need a process of its own: EVENTS events, or events without end.

import {run} from '../../../lib/cli/run.js';
import {MemoryCapture, memoryModule} from '../../../lib/source/memory.js';
import {batch, type Recipe} from '../../helpers/builders.js';

const capture = new MemoryCapture();
const wanted = Number(process.env['EVENTS'] ?? Infinity);
const openat: Recipe = {
	name: 'openat',
	tid: process.pid,
	args: {fd: 3, dirfd: -100, name: '/tmp/\x1b[2J', flags: 1, mode: 0, dev: 1, ino: 2n},
};
let made = 0;
const timer = setInterval(() => {
	const count = Math.min(100, wanted - made);
	if (count > 0) capture.push(batch(...Array<Recipe>(count).fill(openat)));
	made += count;
	if (made >= wanted) capture.end();
	if (made >= wanted || capture.closes > 0) clearInterval(timer);
}, 1);

process.exitCode = 99;
run(process.argv.slice(2), {
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
	signals: process,
	load: () => memoryModule(capture),
}).then(
	(status) => (process.exitCode = status),
	(error: unknown) => console.error(error),
);
