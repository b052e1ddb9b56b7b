import {defineFlags} from '../define.js';

export const pollFlags = defineFlags('poll_flags', {
	doc: 'What a descriptor is polled for, and what happened.',
	header: 'asm-generic/poll.h',
	values: [
		{name: 'POLLIN', value: 0x1},
		{name: 'POLLPRI', value: 0x2},
		{name: 'POLLOUT', value: 0x4},
		{name: 'POLLRDHUP', value: 0x8},
		{name: 'POLLERR', value: 0x10},
		{name: 'POLLHUP', value: 0x20},
		{name: 'POLLNVAL', value: 0x40},
		{name: 'POLLRDNORM', value: 0x80},
		{name: 'POLLRDBAND', value: 0x100},
		{name: 'POLLWRNORM', value: 0x200},
		{name: 'POLLWRBAND', value: 0x400},
	],
});
