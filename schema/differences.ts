/**
 * Where drivers differ although they make the same events, and why that cannot be helped. `test/drivers/parity` compares
 * everything else, parameter by parameter, and makes a page of this list.
 */

/** One difference. */
export interface Difference {
	/** Its name. */
	readonly event: string;
	readonly driver: 'modern-bpf' | 'bpf-legacy' | 'kmod';
	/** One sentence for the page. */
	readonly what: string;
}

/** All of them. */
export const differences: readonly Difference[] = [
	{
		event: 'switch',
		driver: 'bpf-legacy',
		what: 'Does not come before Linux 4.17: the classic tracepoint does not have the task that is next.',
	},
	{
		event: 'signaldeliver',
		driver: 'bpf-legacy',
		what: 'Does not come before Linux 4.17: the classic tracepoint does not have the sender.',
	},
	{
		event: 'page_fault',
		driver: 'bpf-legacy',
		what: 'On 7.0 and newer, a fault of the kernel inside another hook does not come: classic tracepoints do not nest.',
	},
	{
		event: 'page_fault',
		driver: 'modern-bpf',
		what: 'On 7.0 and newer, a fault of the kernel inside another hook does not come: classic tracepoints do not nest.',
	},
];
