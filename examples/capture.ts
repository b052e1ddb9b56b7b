// Prints which files are opened and which programs are started, until Ctrl-C. Run it as root.

import {open} from 'triscap';

const capture = await open({events: ['openat', 'execve']});
process.once('SIGINT', () => void capture.close());
for await (const event of capture) {
	if (event.name === 'openat') console.log(event.tid, 'opened', event.args.name, 'as', event.args.fd);
	if (event.name === 'execve') console.log(event.tid, 'runs', event.args.exe);
}
console.log(capture.stats());
