import {defineFlags} from '../define.js';

export const rlimitResources = defineFlags('rlimit_resources', {
	doc: 'Resources with a limit.',
	header: 'asm-generic/resource.h',
	values: [
		{name: 'RLIMIT_UNKNOWN', value: 255},
		{name: 'RLIMIT_RTTIME', value: 15},
		{name: 'RLIMIT_RTPRIO', value: 14},
		{name: 'RLIMIT_NICE', value: 13},
		{name: 'RLIMIT_MSGQUEUE', value: 12},
		{name: 'RLIMIT_SIGPENDING', value: 11},
		{name: 'RLIMIT_LOCKS', value: 10},
		{name: 'RLIMIT_AS', value: 9},
		{name: 'RLIMIT_MEMLOCK', value: 8},
		{name: 'RLIMIT_NOFILE', value: 7},
		{name: 'RLIMIT_NPROC', value: 6},
		{name: 'RLIMIT_RSS', value: 5},
		{name: 'RLIMIT_CORE', value: 4},
		{name: 'RLIMIT_STACK', value: 3},
		{name: 'RLIMIT_DATA', value: 2},
		{name: 'RLIMIT_FSIZE', value: 1},
		{name: 'RLIMIT_CPU', value: 0},
	],
});
