// Writes events into the file that is named until it is killed or there is no room; says after each batch how many there
// are.
import {BatchView} from '../../../lib/batch.js';
import {Records} from '../../../lib/decode/record.js';
import type {EventBase} from '../../../lib/events/event.js';
import {CaptureWriter} from '../../../lib/scap/index.js';
import {batch} from '../../helpers/builders.js';

const [target = '', gzip] = process.argv.slice(2);
const count = 5000;
const records = new Records(batch(...Array.from({length: count}, (_, fd) => ({name: 'close', args: {res: 0, fd}}))));
const writer = await CaptureWriter.open(target, {gzip: gzip === 'true'});
try {
	for (let written = count; ; written += count) {
		await writer.write(new BatchView<EventBase>(records, 1, count));
		process.stdout.write(`${written}\n`);
	}
} catch (error) {
	process.stdout.write(`${JSON.stringify({code: (error as {code: string}).code, ...writer.stats()})}\n`);
}
