/** Only in old captures. Communication between processes on one machine, sockets aside. */
import {defineOldEvent, type Event} from '../../define.js';
import * as flags from '../../flags/index.js';

export const oldIpcEvents: readonly Event[] = [
	defineOldEvent({code: 60, key: 'PIPE_E', name: 'pipe', category: 'IPC', flags: ['CREATES_FD', 'MODIFIES_STATE']}),
	defineOldEvent({
		code: 64,
		key: 'FUTEX_E',
		name: 'futex',
		category: 'IPC',
		flags: ['CONVERTER_MANAGED'],
		params: {addr: {kind: 'u64', format: 'HEX'}, op: {kind: 'flags16', set: flags.futexOperations}, val: 'u64'},
	}),
	defineOldEvent({
		code: 250,
		key: 'SEMOP_E',
		name: 'semop',
		category: 'PROCESS',
		flags: ['CONVERTER_MANAGED'],
		params: {semid: 'i32'},
	}),
	defineOldEvent({
		code: 252,
		key: 'SEMCTL_E',
		name: 'semctl',
		category: 'PROCESS',
		flags: ['CONVERTER_MANAGED'],
		params: {semid: 'i32', semnum: 'i32', cmd: {kind: 'flags16', set: flags.semctlCommands}, val: 'i32'},
	}),
	defineOldEvent({
		code: 262,
		key: 'SEMGET_E',
		name: 'semget',
		category: 'PROCESS',
		flags: ['CONVERTER_MANAGED'],
		params: {key: {kind: 'i32', format: 'HEX'}, nsems: 'i32', semflg: {kind: 'flags32', set: flags.semgetFlags}},
	}),
	defineOldEvent({code: 392, key: 'PIPE2_E', name: 'pipe2', category: 'IPC', flags: ['CREATES_FD', 'MODIFIES_STATE']}),
	defineOldEvent({code: 420, key: 'PROCESS_VM_READV_E', name: 'process_vm_readv', category: 'IPC'}),
	defineOldEvent({code: 422, key: 'PROCESS_VM_WRITEV_E', name: 'process_vm_writev', category: 'IPC'}),
];
