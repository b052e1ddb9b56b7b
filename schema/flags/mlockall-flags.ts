import {defineFlags} from '../define.js';

export const mlockallFlags = defineFlags('mlockall_flags', {
	doc: 'Flags of mlockall(2).',
	header: 'asm-generic/mman.h',
	values: [
		{name: 'MCL_CURRENT', value: 0x1},
		{name: 'MCL_FUTURE', value: 0x2},
		{name: 'MCL_ONFAULT', value: 0x4},
	],
});
