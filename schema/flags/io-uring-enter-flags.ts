import {defineFlags} from '../define.js';

export const ioUringEnterFlags = defineFlags('io_uring_enter_flags', {
	doc: 'Flags of io_uring_enter(2).',
	header: 'linux/io_uring.h',
	values: [
		{name: 'IORING_ENTER_GETEVENTS', value: 0x1},
		{name: 'IORING_ENTER_SQ_WAKEUP', value: 0x2},
		{name: 'IORING_ENTER_SQ_WAIT', value: 0x4},
		{name: 'IORING_ENTER_EXT_ARG', value: 0x8},
	],
});
