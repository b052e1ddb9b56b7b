import {defineFlags} from '../define.js';

export const quotactlCmds = defineFlags('quotactl_cmds', {
	doc: 'Commands of quotactl(2).',
	header: 'linux/quota.h',
	values: [
		{name: 'Q_QUOTAON', value: 0x1},
		{name: 'Q_QUOTAOFF', value: 0x2},
		{name: 'Q_GETFMT', value: 0x4},
		{name: 'Q_GETINFO', value: 0x8},
		{name: 'Q_SETINFO', value: 0x10},
		{name: 'Q_GETQUOTA', value: 0x20},
		{name: 'Q_SETQUOTA', value: 0x40},
		{name: 'Q_SYNC', value: 0x80},
		{name: 'Q_XQUOTAON', value: 0x100},
		{name: 'Q_XQUOTAOFF', value: 0x200},
		{name: 'Q_XGETQUOTA', value: 0x400},
		{name: 'Q_XSETQLIM', value: 0x800},
		{name: 'Q_XGETQSTAT', value: 0x1000},
		{name: 'Q_XQUOTARM', value: 0x2000},
		{name: 'Q_XQUOTASYNC', value: 0x4000},
	],
});
