import {defineFlags} from '../define.js';

export const epollCreate1Flags = defineFlags('epoll_create1_flags', {
	doc: 'Flags of epoll_create1(2).',
	header: 'linux/eventpoll.h',
	values: [{name: 'EPOLL_CLOEXEC', value: 0x1}],
});
