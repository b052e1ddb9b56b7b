import {defineFlags} from '../define.js';

export const spliceFlags = defineFlags('splice_flags', {
	doc: 'Flags of splice(2).',
	header: 'linux/splice.h',
	values: [
		{name: 'SPLICE_F_MOVE', value: 0x1},
		{name: 'SPLICE_F_NONBLOCK', value: 0x2},
		{name: 'SPLICE_F_MORE', value: 0x4},
		{name: 'SPLICE_F_GIFT', value: 0x8},
	],
});
