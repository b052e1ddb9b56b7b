/** Only in old captures. Users and groups. */
import {defineOldEvent, type Event} from '../../define.js';
import * as flags from '../../flags/index.js';

export const oldUserEvents: readonly Event[] = [
	defineOldEvent({
		code: 190,
		key: 'QUOTACTL_E',
		name: 'quotactl',
		category: 'USER',
		flags: ['CONVERTER_MANAGED'],
		params: {
			cmd: {kind: 'flags16', format: 'DEC', set: flags.quotactlCmds},
			type: {kind: 'flags8', format: 'DEC', set: flags.quotactlTypes},
			id: 'u32',
			quota_fmt: {kind: 'flags8', format: 'DEC', set: flags.quotactlQuotaFmts},
		},
	}),
	defineOldEvent({
		code: 192,
		key: 'SETRESUID_E',
		name: 'setresuid',
		category: 'USER',
		flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED'],
		params: {ruid: 'uid', euid: 'uid', suid: 'uid'},
	}),
	defineOldEvent({
		code: 194,
		key: 'SETRESGID_E',
		name: 'setresgid',
		category: 'USER',
		flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED'],
		params: {rgid: 'gid', egid: 'gid', sgid: 'gid'},
	}),
	defineOldEvent({
		code: 198,
		key: 'SETUID_E',
		name: 'setuid',
		category: 'USER',
		flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED'],
		params: {uid: 'uid'},
	}),
	defineOldEvent({
		code: 200,
		key: 'SETGID_E',
		name: 'setgid',
		category: 'USER',
		flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED'],
		params: {gid: 'gid'},
	}),
	defineOldEvent({code: 202, key: 'GETUID_E', name: 'getuid', category: 'USER'}),
	defineOldEvent({code: 204, key: 'GETEUID_E', name: 'geteuid', category: 'USER'}),
	defineOldEvent({code: 206, key: 'GETGID_E', name: 'getgid', category: 'USER'}),
	defineOldEvent({code: 208, key: 'GETEGID_E', name: 'getegid', category: 'USER'}),
	defineOldEvent({code: 210, key: 'GETRESUID_E', name: 'getresuid', category: 'USER'}),
	defineOldEvent({code: 212, key: 'GETRESGID_E', name: 'getresgid', category: 'USER'}),
	defineOldEvent({code: 426, key: 'SETREUID_E', name: 'setreuid', category: 'USER', flags: ['MODIFIES_STATE']}),
	defineOldEvent({code: 428, key: 'SETREGID_E', name: 'setregid', category: 'USER'}),
];
