import {defineFlags} from '../define.js';

export const pfFlags = defineFlags('pf_flags', {
	doc: 'Why a page fault happened.',
	values: [
		{name: 'PROTECTION_VIOLATION', value: 0x1},
		{name: 'PAGE_NOT_PRESENT', value: 0x2},
		{name: 'WRITE_ACCESS', value: 0x4},
		{name: 'READ_ACCESS', value: 0x8},
		{name: 'USER_FAULT', value: 0x10},
		{name: 'SUPERVISOR_FAULT', value: 0x20},
		{name: 'RESERVED_PAGE', value: 0x40},
		{name: 'INSTRUCTION_FETCH', value: 0x80},
	],
});
