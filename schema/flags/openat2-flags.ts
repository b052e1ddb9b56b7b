import {defineFlags} from '../define.js';

export const openat2Flags = defineFlags('openat2_flags', {
	doc: 'How openat2(2) resolves a path.',
	header: 'linux/openat2.h',
	translations: [{name: 'resolve_flags_to_scap', doc: 'open_how.resolve of openat2(2).'}],
	values: [
		{name: 'RESOLVE_BENEATH', value: 0x1, kernel: 0x8},
		{name: 'RESOLVE_IN_ROOT', value: 0x2, kernel: 0x10},
		{name: 'RESOLVE_NO_MAGICLINKS', value: 0x4, kernel: 0x2},
		{name: 'RESOLVE_NO_SYMLINKS', value: 0x8, kernel: 0x4},
		{name: 'RESOLVE_NO_XDEV', value: 0x10, kernel: 0x1},
		{name: 'RESOLVE_CACHED', value: 0x20, kernel: 0x20},
	],
});
