/** Only in old captures. The kernel itself: BPF, mounts by configuration, keys. */
import {defineOldEvent, type Event} from '../../define.js';

export const oldSystemEvents: readonly Event[] = [
	defineOldEvent({
		code: 296,
		key: 'BPF_E',
		name: 'bpf',
		category: 'OTHER',
		flags: ['CREATES_FD', 'CONVERTER_MANAGED'],
		params: {cmd: 'i64'},
	}),
	defineOldEvent({
		code: 297,
		key: 'BPF_X',
		name: 'bpf',
		category: 'OTHER',
		flags: ['CREATES_FD', 'CONVERTER_MANAGED'],
		params: {res_or_fd: {kind: 'dynamic', types: 'bpf'}},
	}),
	defineOldEvent({
		code: 368,
		key: 'BPF_2_E',
		name: 'bpf',
		category: 'OTHER',
		flags: ['CREATES_FD'],
		params: {cmd: 'i64'},
	}),
	defineOldEvent({code: 372, key: 'FSCONFIG_E', name: 'fsconfig', category: 'SYSTEM'}),
];
