import {defineFlags} from '../define.js';

export const umountFlags = defineFlags('umount_flags', {
	doc: 'Flags of umount2(2).',
	header: 'linux/fs.h',
	values: [
		{name: 'FORCE', value: 0x1},
		{name: 'DETACH', value: 0x2},
		{name: 'EXPIRE', value: 0x4},
		{name: 'NOFOLLOW', value: 0x8},
	],
});
