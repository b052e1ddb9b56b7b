// Copies the events of some processes from one capture file into another. tsx examples/scap-cut.ts from.scap to.scap 42 43

import {CaptureWriter, readCapture} from 'triscap/scap';

const [from = 'from.scap', to = 'to.scap', ...pids] = process.argv.slice(2);
const wanted = new Set(pids.map(Number));

const capture = await readCapture(from);
const writer = await CaptureWriter.open(to, {state: capture, gzip: to.endsWith('.gz')});

for await (const batch of capture.batches()) {
	await writer.write([...batch].filter(({tid}) => wanted.has(capture.processes.get(tid)?.pid ?? tid)));
}
console.log(await writer.close());
