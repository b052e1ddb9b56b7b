import {defineFlags} from '../define.js';

export const fsconfigCmds = defineFlags('fsconfig_cmds', {
	doc: 'Commands of fsconfig(2).',
	header: 'linux/mount.h',
	values: [
		{name: 'FSCONFIG_SET_FLAG', value: 0},
		{name: 'FSCONFIG_SET_STRING', value: 1},
		{name: 'FSCONFIG_SET_BINARY', value: 2},
		{name: 'FSCONFIG_SET_PATH', value: 3},
		{name: 'FSCONFIG_SET_PATH_EMPTY', value: 4},
		{name: 'FSCONFIG_SET_FD', value: 5},
		{name: 'FSCONFIG_CMD_CREATE', value: 6},
		{name: 'FSCONFIG_CMD_RECONFIGURE', value: 7},
	],
});
