import {defineFlags} from '../define.js';

export const flockFlags = defineFlags('flock_flags', {
	doc: 'Operations of flock(2).',
	header: 'asm-generic/fcntl.h',
	values: [
		{name: 'LOCK_SH', value: 0x1},
		{name: 'LOCK_EX', value: 0x2},
		{name: 'LOCK_NB', value: 0x4},
		{name: 'LOCK_UN', value: 0x8},
		{name: 'LOCK_NONE', value: 0x0},
	],
});
