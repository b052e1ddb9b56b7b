import {defineFlags} from '../define.js';

export const semctlCommands = defineFlags('semctl_commands', {
	doc: 'Commands of semctl(2).',
	header: 'linux/sem.h',
	values: [
		{name: 'IPC_STAT', value: 0x1},
		{name: 'IPC_SET', value: 0x2},
		{name: 'IPC_RMID', value: 0x4},
		{name: 'IPC_INFO', value: 0x8},
		{name: 'SEM_INFO', value: 0x10},
		{name: 'SEM_STAT', value: 0x20},
		{name: 'GETALL', value: 0x40},
		{name: 'GETNCNT', value: 0x80},
		{name: 'GETPID', value: 0x100},
		{name: 'GETVAL', value: 0x200},
		{name: 'GETZCNT', value: 0x400},
		{name: 'SETALL', value: 0x800},
		{name: 'SETVAL', value: 0x1000},
	],
});
