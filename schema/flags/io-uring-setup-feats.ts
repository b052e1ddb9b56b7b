import {defineFlags} from '../define.js';

export const ioUringSetupFeats = defineFlags('io_uring_setup_feats', {
	doc: 'What an io_uring can do.',
	header: 'linux/io_uring.h',
	values: [
		{name: 'IORING_FEAT_SINGLE_MMAP', value: 0x1},
		{name: 'IORING_FEAT_NODROP', value: 0x2},
		{name: 'IORING_FEAT_SUBMIT_STABLE', value: 0x4},
		{name: 'IORING_FEAT_RW_CUR_POS', value: 0x8},
		{name: 'IORING_FEAT_CUR_PERSONALITY', value: 0x10},
		{name: 'IORING_FEAT_FAST_POLL', value: 0x20},
		{name: 'IORING_FEAT_POLL_32BITS', value: 0x40},
		{name: 'IORING_FEAT_SQPOLL_NONFIXED', value: 0x80},
		{name: 'IORING_FEAT_ENTER_EXT_ARG', value: 0x100},
		{name: 'IORING_FEAT_NATIVE_WORKERS', value: 0x200},
		{name: 'IORING_FEAT_RSRC_TAGS', value: 0x400},
	],
});
