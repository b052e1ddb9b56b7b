import {defineFlags} from '../define.js';

export const mmapFlags = defineFlags('mmap_flags', {
	doc: 'Kinds of memory mappings.',
	header: 'asm-generic/mman.h',
	values: [
		{name: 'MAP_SHARED', value: 0x1},
		{name: 'MAP_PRIVATE', value: 0x2},
		{name: 'MAP_FIXED', value: 0x4},
		{name: 'MAP_ANONYMOUS', value: 0x8},
		{name: 'MAP_32BIT', value: 0x10},
		{name: 'MAP_RENAME', value: 0x20},
		{name: 'MAP_NORESERVE', value: 0x40},
		{name: 'MAP_POPULATE', value: 0x80},
		{name: 'MAP_NONBLOCK', value: 0x100},
		{name: 'MAP_GROWSDOWN', value: 0x200},
		{name: 'MAP_DENYWRITE', value: 0x400},
		{name: 'MAP_EXECUTABLE', value: 0x800},
		{name: 'MAP_INHERIT', value: 0x1000},
		{name: 'MAP_FILE', value: 0x2000},
		{name: 'MAP_LOCKED', value: 0x4000},
	],
});
