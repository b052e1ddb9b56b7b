import {defineFlags} from '../define.js';

export const semgetFlags = defineFlags('semget_flags', {
	doc: 'Flags of semget(2).',
	header: 'linux/ipc.h',
	values: [
		{name: 'IPC_EXCL', value: 0x4000},
		{name: 'IPC_CREAT', value: 0x2000},
	],
});
