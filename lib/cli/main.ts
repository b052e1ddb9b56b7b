#!/usr/bin/env node
// The `triscap` command. It ends by itself: what keeps it running is the capture.

import {run} from './run.js';

run(process.argv.slice(2)).then(
	(status) => (process.exitCode = status),
	(error: unknown) => {
		console.error(error);
		process.exitCode = 1;
	},
);
