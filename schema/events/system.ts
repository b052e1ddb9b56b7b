/** The kernel itself: BPF, mounts by configuration, keys. */
import {defineEvent, type Event} from '../define.js';
import * as flags from '../flags/index.js';

export const systemEvents: readonly Event[] = [
	defineEvent({
		code: 369,
		key: 'BPF_2_X',
		name: 'bpf',
		category: 'OTHER',
		flags: ['CREATES_FD'],
		doc: 'A program used BPF: loaded, attached or asked about programs and maps.',
		params: [
			{name: 'fd', kind: 'fd', doc: 'A new descriptor, another result of the command, or a negative errno.'},
			{name: 'cmd', kind: 'enum32', set: flags.bpfCommands, doc: 'The command.'},
		],
	}),
	defineEvent({
		code: 373,
		key: 'FSCONFIG_X',
		name: 'fsconfig',
		category: 'SYSTEM',
		flags: ['USES_FD'],
		doc: 'A file system that is about to be mounted was configured.',
		params: [
			{name: 'res', kind: 'errno'},
			{name: 'fd', kind: 'fd'},
			{name: 'cmd', kind: 'enum32', set: flags.fsconfigCmds, doc: 'The command.'},
			{name: 'key', kind: 'string', doc: 'What is configured.'},
			{name: 'value_bytebuf', kind: 'bytes', doc: 'The value, if it is binary.'},
			{name: 'value_charbuf', kind: 'string', doc: 'The value, if it is text.'},
			{name: 'aux', kind: 'i32', doc: 'A number that some commands take.'},
		],
	}),
	defineEvent({
		code: 453,
		key: 'KEYCTL_X',
		name: 'keyctl',
		category: 'OTHER',
		doc: "The kernel's keys were managed.",
		params: [
			{name: 'res', kind: 'errno'},
			{name: 'operation', kind: 'enum32', set: flags.keyctlOperations, doc: 'The operation.'},
			{name: 'arg2', kind: 'dynamic', types: 'keyctl', doc: 'The second argument.'},
			{name: 'arg3', kind: 'dynamic', types: 'keyctl', doc: 'The third argument.'},
			{name: 'arg4', kind: 'dynamic', types: 'keyctl', doc: 'The fourth argument.'},
			{name: 'arg5', kind: 'dynamic', types: 'keyctl', doc: 'The fifth argument.'},
		],
	}),
];
