import {defineFlags} from '../define.js';

export const fileFlags = defineFlags('file_flags', {
	doc: 'How a file was opened.',
	header: 'asm-generic/fcntl.h',
	constants: true,
	translations: [
		{
			name: 'open_flags_to_scap',
			doc: 'Flags of open(2), openat(2) and openat2(2). The access mode counts from 0 in the kernel and from 1 here.',
			plus: '(flags + 1) & 3',
		},
		{
			name: 'descriptor_flags_to_scap',
			doc: 'Flags of dup3(2) and pipe2(2), and those in the type of socket(2): no access mode, nothing about paths.',
			only: ['O_CLOEXEC', 'O_NONBLOCK', 'O_DIRECT'],
		},
	],
	values: [
		{name: 'O_LARGEFILE', value: 0x800, kernel: {x86_64: 0x8000, aarch64: 0x20000}},
		{name: 'O_DIRECTORY', value: 0x400, kernel: {x86_64: 0x10000, aarch64: 0x4000}},
		{name: 'O_DIRECT', value: 0x200, kernel: {x86_64: 0x4000, aarch64: 0x10000}},
		{name: 'O_TRUNC', value: 0x100, kernel: 0x200},
		{name: 'O_SYNC', value: 0x80, kernel: 0x100000},
		{name: 'O_NONBLOCK', value: 0x40, kernel: 0x800},
		{name: 'O_EXCL', value: 0x20, kernel: 0x80},
		{name: 'O_DSYNC', value: 0x10, kernel: 0x1000},
		{name: 'O_APPEND', value: 0x8, kernel: 0x400},
		{name: 'O_CREAT', value: 0x4, kernel: 0x40},
		{name: 'O_RDWR', value: 0x3},
		{name: 'O_WRONLY', value: 0x2},
		{name: 'O_RDONLY', value: 0x1},
		{name: 'O_CLOEXEC', value: 0x1000, kernel: 0x80000},
		{name: 'O_NONE', value: 0x0},
		{name: 'O_TMPFILE', value: 0x2000, kernel: 0x400000},
		{name: 'O_F_CREATED', value: 0x4000},
		{name: 'FD_UPPER_LAYER', value: 0x8000},
		{name: 'FD_LOWER_LAYER', value: 0x10000},
	],
});
