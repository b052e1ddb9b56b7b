import {defineFlags} from '../define.js';

export const protFlags = defineFlags('prot_flags', {
	doc: 'Protection of memory.',
	header: 'asm-generic/mman-common.h',
	values: [
		{name: 'PROT_READ', value: 0x1},
		{name: 'PROT_WRITE', value: 0x2},
		{name: 'PROT_EXEC', value: 0x4},
		{name: 'PROT_SEM', value: 0x8},
		{name: 'PROT_GROWSDOWN', value: 0x10},
		{name: 'PROT_GROWSUP', value: 0x20},
		{name: 'PROT_SAO', value: 0x40},
		{name: 'PROT_NONE', value: 0x0},
	],
});
