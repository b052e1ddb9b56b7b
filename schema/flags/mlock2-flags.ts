import {defineFlags} from '../define.js';

export const mlock2Flags = defineFlags('mlock2_flags', {
	doc: 'Flags of mlock2(2).',
	header: 'asm-generic/mman-common.h',
	values: [{name: 'MLOCK_ONFAULT', value: 0x1}],
});
