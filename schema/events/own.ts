/** Events of our own: codes from 0x8000 on, in no file and from no kernel. */
import {defineEvent, type Event} from '../define.js';

export const ownEvents: readonly Event[] = [
	defineEvent({
		code: 0x8000,
		key: 'DROP_GAP_E',
		name: 'drop',
		category: 'OTHER',
		source: ['INTERNAL'],
		doc: 'Events were lost here: sequence numbers of a CPU and lane are missing between the last record and the next.',
		params: [
			{name: 'cpu', kind: 'u16', doc: 'The CPU whose events are missing.'},
			{name: 'lane', kind: 'u8', doc: 'The hook whose events are missing, by its position in the list of lanes.'},
			{name: 'count', kind: 'u64', doc: 'How many.'},
		],
	}),
];
