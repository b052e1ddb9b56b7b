// Ways for a process with an open capture to end; capture.test.ts says how each should.
import {Worker, isMainThread, parentPort, workerData} from 'node:worker_threads';
import {next, openMemory, records} from './memory-engine.js';

/** Runs this file in a worker: workers do not inherit the loader of TypeScript. */
const inWorker = `
	const self = ${JSON.stringify(import.meta.url)};
	import('tsx/esm/api').then(({tsImport}) => tsImport(self, self));
`;

const endings: Record<string, () => Promise<void>> = {
	'not-waiting': async () => {
		const capture = await openMemory();
		capture.onReadable(() => {});
		capture.read();
		console.log('ended');
	},
	waiting: async () => {
		const capture = await openMemory();
		setTimeout(() => capture.write(0, records({})), 100).unref();
		console.log(`got ${(await next(capture)) ? 1 : 0}`);
		await capture.close();
	},
	exit: async () => {
		const capture = await openMemory();
		flood(await openMemory());
		void next(capture);
		setTimeout(() => process.exit(3), 50);
	},
	workers: async () => {
		for (const job of ['opens', 'reads', 'floods', 'closes', 'opens', 'reads', 'floods', 'closes']) {
			const worker = new Worker(inWorker, {eval: true, workerData: job});
			await new Promise((resolve) => worker.once('message', resolve));
			await new Promise((resolve) => setTimeout(resolve, 20));
			await worker.terminate();
		}
		console.log('ended');
	},
	opens: async () => {
		parentPort!.postMessage('');
		for (;;) await openMemory();
	},
	reads: async () => {
		const capture = await openMemory();
		parentPort!.postMessage('');
		for (let sequence = 0; ; sequence++) {
			capture.write(0, records({sequence}));
			await next(capture);
		}
	},
	floods: async () => {
		flood(await openMemory());
		parentPort!.postMessage('');
		await new Promise(() => setInterval(() => {}, 1000));
	},
	closes: async () => {
		parentPort!.postMessage('');
		for (;;) {
			const capture = await openMemory();
			void capture.stop();
			await capture.close();
		}
	},
};

/** Writes more than anybody reads. */
function flood(capture: Awaited<ReturnType<typeof openMemory>>): void {
	let sequence = 0;
	setInterval(() => {
		for (let i = 0; i < 1000; i++) capture.write(0, records({sequence: sequence++, payload: 500}));
	}, 1);
}

await endings[isMainThread ? process.argv[2]! : (workerData as string)]!();
