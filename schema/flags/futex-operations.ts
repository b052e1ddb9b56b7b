import {defineFlags} from '../define.js';

export const futexOperations = defineFlags('futex_operations', {
	doc: 'Operations of futex(2), and two flags.',
	header: 'linux/futex.h',
	values: [
		{name: 'FUTEX_CLOCK_REALTIME', value: 0x100},
		{name: 'FUTEX_PRIVATE_FLAG', value: 0x80},
		{name: 'FUTEX_CMP_REQUEUE_PI', value: 0xc},
		{name: 'FUTEX_WAIT_REQUEUE_PI', value: 0xb},
		{name: 'FUTEX_WAKE_BITSET', value: 0xa},
		{name: 'FUTEX_WAIT_BITSET', value: 0x9},
		{name: 'FUTEX_TRYLOCK_PI', value: 0x8},
		{name: 'FUTEX_UNLOCK_PI', value: 0x7},
		{name: 'FUTEX_LOCK_PI', value: 0x6},
		{name: 'FUTEX_WAKE_OP', value: 0x5},
		{name: 'FUTEX_CMP_REQUEUE', value: 0x4},
		{name: 'FUTEX_REQUEUE', value: 0x3},
		{name: 'FUTEX_FD', value: 0x2},
		{name: 'FUTEX_WAKE', value: 0x1},
		{name: 'FUTEX_WAIT', value: 0x0},
	],
});
