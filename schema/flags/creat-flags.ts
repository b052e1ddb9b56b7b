import {defineFlags} from '../define.js';

export const creatFlags = defineFlags('creat_flags', {
	doc: 'What a filler found out about a file that creat(2) opened.',
	constants: true,
	values: [
		{name: 'FD_UPPER_LAYER_CREAT', value: 0x1},
		{name: 'FD_LOWER_LAYER_CREAT', value: 0x2},
	],
});
