import {defineFlags} from '../define.js';

export const execveatFlags = defineFlags('execveat_flags', {
	doc: 'Flags of execveat(2).',
	header: 'linux/fcntl.h',
	values: [
		{name: 'AT_EMPTY_PATH', value: 0x1},
		{name: 'AT_SYMLINK_NOFOLLOW', value: 0x2},
	],
});
