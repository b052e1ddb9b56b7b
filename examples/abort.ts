// Waits until a program is started, at most some seconds. Run it as root: tsx examples/abort.ts 5

import {open} from 'triscap';

const signal = AbortSignal.timeout(Number(process.argv[2] ?? 5) * 1000);

try {
	const capture = await open({events: ['execve'], signal});
	for await (const event of capture) {
		if (event.name !== 'execve' || event.args.res !== 0) continue;
		console.log('started:', event.args.exe, event.args.args);
		break; // closes the capture
	}
} catch (error) {
	// The signal's own reason, not an error of the capture.
	if (error !== signal.reason) throw error;
	console.log('nothing was started');
}
