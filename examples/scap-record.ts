// Captures for some seconds into a file that sysdig opens too. Run it as root: tsx examples/scap-record.ts trace.scap 5

import {open} from 'triscap';
import {CaptureWriter, procState} from 'triscap/scap';

const [file = 'trace.scap', seconds = '5'] = process.argv.slice(2);

const capture = await open();
// What was there before is read when the hooks are on: nothing falls in between.
const writer = await CaptureWriter.open(file, {state: procState, statistics: () => capture.stats()});
setTimeout(() => void capture.close(), Number(seconds) * 1000);

for await (const batch of capture.batches()) await writer.write(batch);
console.log(await writer.close());
