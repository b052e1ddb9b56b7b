import {defineFlags} from '../define.js';

export const quotactlTypes = defineFlags('quotactl_types', {
	doc: 'Whose quota.',
	header: 'linux/quota.h',
	values: [
		{name: 'USRQUOTA', value: 0x1},
		{name: 'GRPQUOTA', value: 0x2},
	],
});
