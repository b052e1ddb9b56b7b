import {defineFlags} from '../define.js';

export const pidfdOpenFlags = defineFlags('pidfd_open_flags', {
	doc: 'Flags of pidfd_open(2).',
	header: 'linux/pidfd.h',
	values: [{name: 'PIDFD_NONBLOCK', value: 0x1}],
});
