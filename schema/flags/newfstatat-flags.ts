import {defineFlags} from '../define.js';

export const newfstatatFlags = defineFlags('newfstatat_flags', {
	doc: 'Flags of newfstatat(2).',
	header: 'linux/fcntl.h',
	values: [
		{name: 'AT_EMPTY_PATH', value: 0x1000},
		{name: 'AT_NO_AUTOMOUNT', value: 0x800},
		{name: 'AT_SYMLINK_NOFOLLOW', value: 0x100},
	],
});
