/** Only in old captures. What CPUs do: threads that take turns, pages that are missing. */
import {defineOldEvent, type Event} from '../../define.js';

export const oldSchedEvents: readonly Event[] = [
	defineOldEvent({
		code: 146,
		key: 'SCHEDSWITCH_1_E',
		name: 'switch',
		category: 'SCHEDULER',
		source: ['TRACEPOINT'],
		flags: ['SKIPPARSERESET', 'CONVERTER_MANAGED'],
		params: {next: 'pid'},
	}),
];
