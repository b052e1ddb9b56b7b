import {defineFlags} from '../define.js';

export const quotactlDqiFlags = defineFlags('quotactl_dqi_flags', {
	doc: 'Flags of a quota file.',
	header: 'linux/quota.h',
	values: [
		{name: 'DQF_NONE', value: 0x1},
		{name: 'V1_DQF_RSQUASH', value: 0x2},
	],
});
