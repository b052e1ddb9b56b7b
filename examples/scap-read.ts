// Prints who opened what in a capture file, of whatever program and version. tsx examples/scap-read.ts trace.scap

import {readCapture, TriscapError} from 'triscap/scap';

const [file = 'trace.scap'] = process.argv.slice(2);

try {
	const capture = await readCapture(file, {onDamage: (damage) => console.error(damage.message)});
	console.error(`${capture.machine?.hostname}: ${capture.processes.size} threads when it began`);

	for await (const event of capture) {
		if (event.dir === '>' || (event.name !== 'open' && event.name !== 'openat')) continue;
		const {name, fd} = event.args;
		console.log(`${capture.processes.get(event.tid)?.comm ?? event.tid} ${event.name} ${name}: ${fd}`);
	}
} catch (error) {
	if (!(error instanceof TriscapError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
