/** Waiting for descriptors or for time to pass. */
import {defineEvent, type Event} from '../define.js';
import * as flags from '../flags/index.js';

export const waitEvents: readonly Event[] = [
	defineEvent({
		code: 79,
		key: 'EPOLLWAIT_X',
		name: 'epoll_wait',
		category: 'WAIT',
		flags: ['WAITS', 'CONVERTER_MANAGED'],
		doc: 'A program waited for descriptors of an epoll set.',
		params: [
			{name: 'res', kind: 'errno', doc: 'How many descriptors are ready, or a negative errno.'},
			{name: 'maxevents', kind: 'errno', doc: 'At most how many events.'},
		],
	}),
	defineEvent({
		code: 81,
		key: 'POLL_X',
		name: 'poll',
		category: 'WAIT',
		flags: ['WAITS', 'CONVERTER_MANAGED'],
		doc: 'A program waited for descriptors.',
		params: [
			{name: 'res', kind: 'errno', doc: 'How many descriptors are ready, or a negative errno.'},
			{name: 'fds', kind: 'fdlist', doc: 'The descriptors waited for.'},
			{name: 'timeout', kind: 'i64', doc: 'At most how long, in milliseconds; negative: forever.'},
		],
	}),
	defineEvent({
		code: 83,
		key: 'SELECT_X',
		name: 'select',
		category: 'WAIT',
		flags: ['WAITS'],
		doc: 'A program waited for descriptors given as bit sets.',
		params: [{name: 'res', kind: 'errno', doc: 'How many descriptors are ready, or a negative errno.'}],
	}),
	defineEvent({
		code: 135,
		key: 'NANOSLEEP_X',
		name: 'nanosleep',
		category: 'SLEEP',
		flags: ['WAITS', 'CONVERTER_MANAGED'],
		doc: 'A program slept.',
		params: [
			{name: 'res', kind: 'errno'},
			{name: 'interval', kind: 'reltime', doc: 'How long, in nanoseconds.'},
		],
	}),
	defineEvent({
		code: 255,
		key: 'PPOLL_X',
		name: 'ppoll',
		category: 'WAIT',
		flags: ['WAITS', 'CONVERTER_MANAGED'],
		doc: 'A program waited for descriptors, with other signals blocked.',
		params: [
			{name: 'res', kind: 'errno', doc: 'How many descriptors are ready, or a negative errno.'},
			{name: 'fds', kind: 'fdlist', doc: 'The descriptors waited for.'},
			{name: 'timeout', kind: 'reltime', doc: 'At most how long, in nanoseconds.'},
			{name: 'sigmask', kind: 'sigset', doc: 'The signals blocked meanwhile.'},
		],
	}),
	defineEvent({
		code: 375,
		key: 'EPOLL_CREATE_X',
		name: 'epoll_create',
		category: 'WAIT',
		flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'],
		doc: 'An epoll set was made.',
		params: [
			{name: 'res', kind: 'errno'},
			{name: 'size', kind: 'i32', doc: 'The size passed; the kernel ignores it.'},
		],
	}),
	defineEvent({
		code: 377,
		key: 'EPOLL_CREATE1_X',
		name: 'epoll_create1',
		category: 'WAIT',
		flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'],
		doc: 'An epoll set was made, with flags.',
		params: [
			{name: 'res', kind: 'errno'},
			{name: 'flags', kind: 'flags32', set: flags.epollCreate1Flags, doc: 'The flags passed.'},
		],
	}),
];
