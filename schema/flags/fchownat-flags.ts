import {defineFlags} from '../define.js';

export const fchownatFlags = defineFlags('fchownat_flags', {
	doc: 'Flags of fchownat(2).',
	header: 'linux/fcntl.h',
	values: [
		{name: 'AT_SYMLINK_NOFOLLOW', value: 0x400},
		{name: 'AT_EMPTY_PATH', value: 0x1000},
	],
});
