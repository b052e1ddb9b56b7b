import {defineFlags} from '../define.js';

export const chmodMode = defineFlags('chmod_mode', {
	doc: 'Permission bits of a file.',
	header: 'linux/stat.h',
	values: [
		{name: 'S_IXOTH', value: 0x1},
		{name: 'S_IWOTH', value: 0x2},
		{name: 'S_IROTH', value: 0x4},
		{name: 'S_IXGRP', value: 0x8},
		{name: 'S_IWGRP', value: 0x10},
		{name: 'S_IRGRP', value: 0x20},
		{name: 'S_IXUSR', value: 0x40},
		{name: 'S_IWUSR', value: 0x80},
		{name: 'S_IRUSR', value: 0x100},
		{name: 'S_ISVTX', value: 0x200},
		{name: 'S_ISGID', value: 0x400},
		{name: 'S_ISUID', value: 0x800},
	],
});
