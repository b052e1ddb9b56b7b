import {defineFlags} from '../define.js';

export const anonInodeFdTypes = defineFlags('anon_inode_fd_types', {
	doc: 'What an anonymous inode stands for.',
	values: [
		{name: 'ANON_INODE_FD_TYPE_UNKNOWN', value: 0},
		{name: 'ANON_INODE_FD_TYPE_EVENTFD', value: 1},
		{name: 'ANON_INODE_FD_TYPE_EVENTPOLL', value: 2},
		{name: 'ANON_INODE_FD_TYPE_INOTIFY', value: 3},
		{name: 'ANON_INODE_FD_TYPE_SIGNALFD', value: 4},
		{name: 'ANON_INODE_FD_TYPE_TIMERFD', value: 5},
		{name: 'ANON_INODE_FD_TYPE_IO_URING', value: 6},
		{name: 'ANON_INODE_FD_TYPE_USERFAULTFD', value: 7},
		{name: 'ANON_INODE_FD_TYPE_PIDFD', value: 8},
		{name: 'ANON_INODE_FD_TYPE_BPF_MAP', value: 9},
		{name: 'ANON_INODE_FD_TYPE_BPF_PROG', value: 10},
		{name: 'ANON_INODE_FD_TYPE_BPF_LINK', value: 11},
		{name: 'ANON_INODE_FD_TYPE_BPF_ITER', value: 12},
		{name: 'ANON_INODE_FD_TYPE_PERF_EVENT', value: 13},
	],
});
