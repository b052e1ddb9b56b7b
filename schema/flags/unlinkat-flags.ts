import {defineFlags} from '../define.js';

export const unlinkatFlags = defineFlags('unlinkat_flags', {
	doc: 'Flags of unlinkat(2).',
	header: 'linux/fcntl.h',
	translations: [{name: 'unlinkat_flags_to_scap', doc: 'Flags of unlinkat(2).'}],
	values: [{name: 'AT_REMOVEDIR', value: 0x200, kernel: 0x200}],
});
