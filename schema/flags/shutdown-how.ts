import {defineFlags} from '../define.js';

export const shutdownHow = defineFlags('shutdown_how', {
	doc: 'Which direction of a connection is closed.',
	header: 'linux/net.h',
	values: [
		{name: 'SHUT_UNKNOWN', value: 65535},
		{name: 'SHUT_RDWR', value: 2},
		{name: 'SHUT_WR', value: 1},
		{name: 'SHUT_RD', value: 0},
	],
});
