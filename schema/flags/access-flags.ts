import {defineFlags} from '../define.js';

export const accessFlags = defineFlags('access_flags', {
	doc: 'What access(2) asks for.',
	header: 'linux/fs.h',
	values: [
		{name: 'F_OK', value: 0x0},
		{name: 'R_OK', value: 0x4},
		{name: 'W_OK', value: 0x2},
		{name: 'X_OK', value: 0x1},
	],
});
