import {defineFlags} from '../define.js';

export const closeRangeFlags = defineFlags('close_range_flags', {
	doc: 'Flags of close_range(2).',
	header: 'linux/close_range.h',
	values: [
		{name: 'CLOSE_RANGE_UNSHARE', value: 0x2},
		{name: 'CLOSE_RANGE_CLOEXEC', value: 0x4},
	],
});
