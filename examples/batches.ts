// Counts all system calls for some seconds, the fast way. Run it as root: tsx examples/batches.ts 5

import {open} from 'triscap';

const seconds = Number(process.argv[2] ?? 5);
const counts = new Map<string, number>();

const capture = await open();
setTimeout(() => void capture.close(), seconds * 1000);

for await (const batch of capture.batches()) {
	for (const event of batch) counts.set(event.name, (counts.get(event.name) ?? 0) + 1);
}

const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 10);
console.table(Object.fromEntries(most));
const {hits, delivered, dropped} = capture.stats();
console.log({hits, delivered, dropped});
