/** Only in old captures. The syscall that has no event of its own, or whose own filler this kernel refused. */
import {defineOldEvent, type Event} from '../../define.js';

export const oldGenericEvents: readonly Event[] = [
	defineOldEvent({
		code: 0,
		key: 'GENERIC_E',
		name: 'syscall',
		category: 'OTHER',
		flags: ['CONVERTER_MANAGED'],
		params: {ID: 'syscall', nativeID: 'u16'},
	}),
];
