/** Kernel modules. */
import {defineEvent, type Event} from '../define.js';
import * as flags from '../flags/index.js';

export const moduleEvents: readonly Event[] = [
	defineEvent({
		code: 411,
		key: 'INIT_MODULE_X',
		name: 'init_module',
		category: 'OTHER',
		doc: 'A kernel module was loaded from memory.',
		params: [
			{name: 'res', kind: 'errno'},
			{name: 'img', kind: 'bytes', doc: 'The first bytes of the module, at most snaplen of them.'},
			{name: 'length', kind: 'u64', doc: 'Bytes.'},
			{name: 'uargs', kind: 'string', doc: "The module's parameters."},
		],
	}),
	defineEvent({
		code: 413,
		key: 'FINIT_MODULE_X',
		name: 'finit_module',
		category: 'OTHER',
		flags: ['USES_FD', 'READS_FROM_FD'],
		doc: 'A kernel module was loaded from a file.',
		params: [
			{name: 'res', kind: 'errno'},
			{name: 'fd', kind: 'fd', doc: "The module's file."},
			{name: 'uargs', kind: 'string', doc: "The module's parameters."},
			{name: 'flags', kind: 'flags32', set: flags.finitModuleFlags, doc: 'The flags passed.'},
		],
	}),
	defineEvent({
		code: 425,
		key: 'DELETE_MODULE_X',
		name: 'delete_module',
		category: 'OTHER',
		doc: 'A kernel module was unloaded.',
		params: [
			{name: 'res', kind: 'errno'},
			{name: 'name', kind: 'string', doc: 'The module.'},
			{name: 'flags', kind: 'flags32', set: flags.deleteModuleFlags, doc: 'The flags passed.'},
		],
	}),
];
