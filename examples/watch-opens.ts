// Prints the files that somebody wanted to open below a directory, and what became of it. Run it as root:
// tsx examples/watch-opens.ts /etc

import {open, TriscapError} from 'triscap';

const directory = process.argv[2] ?? '/etc';

try {
	// Leaving this block closes the capture. Without a compiler that knows `await using`: try, finally, close().
	await using capture = await open({events: ['open', 'openat', 'openat2', 'creat']});
	process.once('SIGINT', () => void capture.close());

	for await (const event of capture) {
		if (event.name === 'drop') {
			console.error(`${event.args.count} events are missing here`);
			continue;
		}
		const {name, fd} = event.args;
		if (!name?.startsWith(directory)) continue;
		console.log(`${event.tid} ${event.name} ${JSON.stringify(name)}: ${fd < 0 ? `error ${-fd}` : `descriptor ${fd}`}`);
	}
} catch (error) {
	if (!(error instanceof TriscapError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
