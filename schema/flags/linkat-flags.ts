import {defineFlags} from '../define.js';

export const linkatFlags = defineFlags('linkat_flags', {
	doc: 'Flags of linkat(2).',
	header: 'linux/fcntl.h',
	values: [
		{name: 'AT_SYMLINK_FOLLOW', value: 0x400},
		{name: 'AT_EMPTY_PATH', value: 0x1000},
	],
});
