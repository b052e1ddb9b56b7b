import {defineFlags} from '../define.js';

export const memfdCreateFlags = defineFlags('memfd_create_flags', {
	doc: 'Flags of memfd_create(2).',
	header: 'linux/memfd.h',
	values: [
		{name: 'MFD_CLOEXEC', value: 0x1},
		{name: 'MFD_ALLOW_SEALING', value: 0x2},
		{name: 'MFD_HUGETLB', value: 0x4},
	],
});
