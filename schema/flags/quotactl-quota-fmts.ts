import {defineFlags} from '../define.js';

export const quotactlQuotaFmts = defineFlags('quotactl_quota_fmts', {
	doc: 'Quota file formats.',
	header: 'linux/quota.h',
	values: [
		{name: 'QFMT_NOT_USED', value: 0x1},
		{name: 'QFMT_VFS_OLD', value: 0x2},
		{name: 'QFMT_VFS_V0', value: 0x4},
		{name: 'QFMT_VFS_V1', value: 0x8},
	],
});
