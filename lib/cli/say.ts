// A short answer instead of a stream of events.

import {createRequire} from 'node:module';
import type {Writable} from 'node:stream';
import {TriscapError} from '../errors.js';

/** All there is to write, to a reader that may have gone already. */
export async function say(stdout: Writable, text: string): Promise<void> {
	stdout.on('error', () => {}); // the callback has it
	const failure = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) => stdout.write(text, resolve));
	if (failure && failure.code !== 'EPIPE')
		throw new TriscapError('ERR_TRISCAP_SYSTEM', `write the answer: ${failure.message}`, {cause: failure});
}

/** The package's. */
export function version(): string {
	const require = createRequire(import.meta.url);
	return (require('../../package.json') as {version: string}).version;
}
