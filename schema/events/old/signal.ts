/** Only in old captures. Signals. */
import {defineOldEvent, type Event} from '../../define.js';

export const oldSignalEvents: readonly Event[] = [
	defineOldEvent({
		code: 128,
		key: 'KILL_E',
		name: 'kill',
		category: 'SIGNAL',
		flags: ['CONVERTER_MANAGED'],
		params: {pid: 'pid', sig: 'signal'},
	}),
	defineOldEvent({
		code: 130,
		key: 'TKILL_E',
		name: 'tkill',
		category: 'SIGNAL',
		flags: ['CONVERTER_MANAGED'],
		params: {tid: 'pid', sig: 'signal'},
	}),
	defineOldEvent({
		code: 132,
		key: 'TGKILL_E',
		name: 'tgkill',
		category: 'SIGNAL',
		flags: ['CONVERTER_MANAGED'],
		params: {pid: 'pid', tid: 'pid', sig: 'signal'},
	}),
];
