// A line as a string.

import type {EventBase} from '../../lib/events/event.js';
import {writeLine} from '../../lib/format/line.js';
import {TextBuffer} from '../../lib/format/text-buffer.js';
import type {Names} from '../../lib/format/values.js';

export function formatLine(event: EventBase, names: Names, bufferChars?: number): string {
	const out = new TextBuffer();
	writeLine(out, event, names, bufferChars);
	return out.take().toString();
}
