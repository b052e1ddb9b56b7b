import {defineFlags} from '../define.js';

export const renameat2Flags = defineFlags('renameat2_flags', {
	doc: 'Flags of renameat2(2).',
	header: 'linux/fs.h',
	values: [
		{name: 'RENAME_NOREPLACE', value: 0x1},
		{name: 'RENAME_EXCHANGE', value: 0x2},
		{name: 'RENAME_WHITEOUT', value: 0x4},
	],
});
