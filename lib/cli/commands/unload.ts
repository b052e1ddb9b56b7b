// `triscap unload`: takes the kernel module out of the kernel.

import {unloadModule} from '../../build/unload.js';
import {loadNative} from '../../native.js';
import {defineCommand} from '../command.js';
import {say} from '../say.js';

/** `triscap unload`. */
export const unload = defineCommand({
	usage: ['unload'],
	about:
		'Takes the module of the kmod driver out of the kernel, where it stays after a capture. Says who captures with it, if somebody does: then it stays.',
	options: {},
	operands: 'there is one module only',
	more: 'Exit status: 0, also if it was not loaded; 1 if it stays loaded; 2 if the arguments are wrong.',
	plan() {
		return async ({stdout}) => {
			const was = await unloadModule(loadNative());
			await say(stdout, was ? 'unloaded\n' : 'it was not loaded\n');
			return 0;
		};
	},
});
