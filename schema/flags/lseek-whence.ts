import {defineFlags} from '../define.js';

export const lseekWhence = defineFlags('lseek_whence', {
	doc: 'What an offset is relative to.',
	header: 'linux/fs.h',
	values: [
		{name: 'SEEK_END', value: 2},
		{name: 'SEEK_CUR', value: 1},
		{name: 'SEEK_SET', value: 0},
	],
});
