import {defineFlags} from '../define.js';

export const semopFlags = defineFlags('semop_flags', {
	doc: 'Flags of a semaphore operation.',
	header: 'linux/sem.h',
	values: [
		{name: 'IPC_NOWAIT', value: 0x1},
		{name: 'SEM_UNDO', value: 0x2},
	],
});
