import {defineFlags} from '../define.js';

export const finitModuleFlags = defineFlags('finit_module_flags', {
	doc: 'Flags of finit_module(2).',
	header: 'linux/module.h',
	values: [
		{name: 'MODULE_INIT_IGNORE_MODVERSIONS', value: 0x1},
		{name: 'MODULE_INIT_IGNORE_VERMAGIC', value: 0x2},
		{name: 'MODULE_INIT_COMPRESSED_FILE', value: 0x4},
	],
});
