import {defineFlags} from '../define.js';

export const deleteModuleFlags = defineFlags('delete_module_flags', {
	doc: 'Flags of delete_module(2).',
	header: 'asm-generic/fcntl.h',
	values: [
		{name: 'O_NONBLOCK', value: 0x2},
		{name: 'O_TRUNC', value: 0x1},
	],
});
