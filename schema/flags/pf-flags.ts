import {defineFlags} from '../define.js';

export const pfFlags = defineFlags('pf_flags', {
	doc: "Why a page fault happened: what an x86 processor's error code says.",
	translations: [
		{
			name: 'fault_error_to_scap',
			doc: "The processor's error code of a page fault. Three of its bits have a name for 0, too.",
			plus: '(~flags & 1) << 1 | (~flags & 2) << 2 | (~flags & 4) << 3',
		},
	],
	values: [
		{name: 'PROTECTION_VIOLATION', value: 0x1, kernel: 0x1},
		{name: 'PAGE_NOT_PRESENT', value: 0x2},
		{name: 'WRITE_ACCESS', value: 0x4, kernel: 0x2},
		{name: 'READ_ACCESS', value: 0x8},
		{name: 'USER_FAULT', value: 0x10, kernel: 0x4},
		{name: 'SUPERVISOR_FAULT', value: 0x20},
		{name: 'RESERVED_PAGE', value: 0x40, kernel: 0x8},
		{name: 'INSTRUCTION_FETCH', value: 0x80, kernel: 0x10},
	],
});
