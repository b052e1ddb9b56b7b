/** The syscall that has no event of its own, or whose own filler this kernel refused. */
import {defineEvent, type Event} from '../define.js';

export const genericEvents: readonly Event[] = [
	defineEvent({
		code: 1,
		key: 'GENERIC_X',
		name: 'syscall',
		category: 'OTHER',
		flags: ['CONVERTER_MANAGED'],
		doc: 'A syscall returned that has no event of its own, or whose own filler this kernel refused.',
		params: [
			{name: 'ID', kind: 'syscall', from: 'code', doc: 'Its code, the same on every architecture.'},
			{name: 'nativeID', kind: 'u16', from: 'number', doc: 'Its number on the architecture that made it.'},
		],
	}),
];
