// A program of its own that captures, for tests of what is left when it ends in one way or another:
//   capturer DRIVER HOW
// HOW is what it does once it has seen events, of which it says "captures": `go-on`, `exit` (process.exit() in the middle),
// `throw`, `worker` (the capture is in a worker, which is then terminated; says "terminated", goes on).
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads';
import {open} from '../../lib/index.js';
import type {DriverName} from '../../lib/options.js';
import {isTypeScript} from './node.js';

async function capture(driver: DriverName, seen: () => void): Promise<void> {
	let events = 0;
	for await (const event of await open({driver})) {
		if (event.tid > 0 && ++events === 100) seen();
	}
}

const [driver, how] = isMainThread ? process.argv.slice(2) : (workerData as string[]);

function seen(): void {
	console.log('captures');
	if (how === 'exit') process.exit(7);
	if (how === 'throw') void Promise.reject(new Error('on purpose'));
}

if (!isMainThread) {
	await capture(driver as DriverName, () => parentPort!.postMessage('seen'));
} else if (how === 'worker') {
	const self = `import(${JSON.stringify(import.meta.url)})`;
	const code = isTypeScript ? `import('tsx/esm/api').then(({register}) => { register(); ${self} })` : self;
	const worker = new Worker(code, {eval: true, workerData: [driver, how]});
	worker.once('message', () => {
		seen();
		void worker.terminate().then(() => {
			console.log('terminated');
			setInterval(() => {}, 1000);
		});
	});
} else {
	await capture(driver as DriverName, seen);
}
