// One event as one line of JSON. Nothing is lost: 64-bit integers are strings, buffers are base64, and a byte of a name
// that is no UTF-8 is a lone surrogate, which JSON writes as \udc80 to \udcff (see decode/text.ts).

import {TriscapError} from '../errors.js';
import type {EventBase} from '../events/event.js';

/** The line, without its end. An event that contradicts itself has `args: null` and an `error`. */
export function formatJson(event: EventBase): string {
	try {
		return JSON.stringify(event);
	} catch (error) {
		if (!(error instanceof TriscapError)) throw error;
		const {num, ts, cpu, tid, name, code, dir} = event;
		return JSON.stringify({
			num,
			ts: String(ts),
			cpu,
			tid,
			name,
			code,
			dir,
			args: null,
			error: `${error.code}: ${error.message}`,
		});
	}
}
