/** Only in old captures. Waiting for descriptors or for time to pass. */
import {defineOldEvent, type Event} from '../../define.js';
import * as flags from '../../flags/index.js';

export const oldWaitEvents: readonly Event[] = [
	defineOldEvent({
		code: 78,
		key: 'EPOLLWAIT_E',
		name: 'epoll_wait',
		category: 'WAIT',
		flags: ['WAITS', 'CONVERTER_MANAGED'],
		params: {maxevents: 'errno'},
	}),
	defineOldEvent({
		code: 80,
		key: 'POLL_E',
		name: 'poll',
		category: 'WAIT',
		flags: ['WAITS', 'CONVERTER_MANAGED'],
		params: {fds: 'fdlist', timeout: 'i64'},
	}),
	defineOldEvent({code: 82, key: 'SELECT_E', name: 'select', category: 'WAIT', flags: ['WAITS']}),
	defineOldEvent({code: 84, key: 'NEWSELECT_E', name: 'select', category: 'WAIT', flags: ['WAITS']}),
	defineOldEvent({
		code: 85,
		key: 'NEWSELECT_X',
		name: 'select',
		category: 'WAIT',
		flags: ['WAITS', 'CONVERTER_MANAGED'],
		params: {res: 'errno'},
	}),
	defineOldEvent({
		code: 134,
		key: 'NANOSLEEP_E',
		name: 'nanosleep',
		category: 'SLEEP',
		flags: ['WAITS', 'CONVERTER_MANAGED'],
		params: {interval: 'reltime'},
	}),
	defineOldEvent({
		code: 254,
		key: 'PPOLL_E',
		name: 'ppoll',
		category: 'WAIT',
		flags: ['WAITS', 'CONVERTER_MANAGED'],
		params: {fds: 'fdlist', timeout: 'reltime', sigmask: 'sigset'},
	}),
	defineOldEvent({
		code: 374,
		key: 'EPOLL_CREATE_E',
		name: 'epoll_create',
		category: 'WAIT',
		flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'],
		params: {size: 'i32'},
	}),
	defineOldEvent({
		code: 376,
		key: 'EPOLL_CREATE1_E',
		name: 'epoll_create1',
		category: 'WAIT',
		flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'],
		params: {flags: {kind: 'flags32', set: flags.epollCreate1Flags}},
	}),
];
