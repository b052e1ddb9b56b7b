import {defineFlags} from '../define.js';

export const sockoptLevels = defineFlags('sockopt_levels', {
	doc: 'Protocol levels of a socket option.',
	header: 'asm-generic/socket.h',
	values: [
		{name: 'SOL_SOCKET', value: 1},
		{name: 'SOL_TCP', value: 2},
		{name: 'UNKNOWN', value: 0},
	],
});
