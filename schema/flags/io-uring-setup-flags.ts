import {defineFlags} from '../define.js';

export const ioUringSetupFlags = defineFlags('io_uring_setup_flags', {
	doc: 'Flags of io_uring_setup(2).',
	header: 'linux/io_uring.h',
	values: [
		{name: 'IORING_SETUP_IOPOLL', value: 0x1},
		{name: 'IORING_SETUP_SQPOLL', value: 0x2},
		{name: 'IORING_SQ_NEED_WAKEUP', value: 0x4},
		{name: 'IORING_SETUP_SQ_AFF', value: 0x8},
		{name: 'IORING_SETUP_CQSIZE', value: 0x10},
		{name: 'IORING_SETUP_CLAMP', value: 0x20},
		{name: 'IORING_SETUP_ATTACH_RW', value: 0x40},
		{name: 'IORING_SETUP_R_DISABLED', value: 0x80},
	],
});
