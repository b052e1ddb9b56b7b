/**
 * Where drivers differ although they make the same events, and why that cannot be helped. `test/drivers/parity` compares
 * everything else, parameter by parameter, and makes a page of this list.
 */

/** One difference. */
export interface Difference {
	/** Its name; undefined: events of any name. */
	readonly event?: string;
	readonly driver: 'modern-bpf' | 'bpf-legacy' | 'kmod';
	/** What the comparison lets pass for it; undefined: nothing, since no kernel or workload of the test has it. */
	readonly kind?: 'nested faults' | 'end of a full record';
	/** The first kernel that has it. */
	readonly from?: readonly [major: number, minor: number];
	/** One sentence for the page. */
	readonly what: string;
}

/** Classic tracepoints do not nest. */
const notNested = (kernels: string) =>
	`${kernels}, a fault that the kernel makes by reading memory while a program on a classic tracepoint runs (ours on ` +
	'system calls, mostly) does not come: classic tracepoints do not nest. The kernel does not count it.';

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
		driver: 'modern-bpf',
		kind: 'nested faults',
		from: [7, 0],
		what: notNested('On 7.0 and newer'),
	},
	{
		event: 'page_fault',
		driver: 'bpf-legacy',
		kind: 'nested faults',
		from: [7, 0],
		what: notNested('On 7.0 and newer, and before 4.17'),
	},
	...(['modern-bpf', 'bpf-legacy'] as const).map((driver): Difference => ({
		event: 'page_fault',
		driver,
		what:
			'A fault that an interrupt makes while the program of another fault runs does not come, and is counted as ' +
			'`dropped.recursion`.',
	})),
	{
		event: 'page_fault',
		driver: 'kmod',
		what:
			'A fault that an interrupt makes while a hook runs, and the 33rd that one hook makes, do not come, and are counted as ' +
			'`dropped.recursion`.',
	},
	{
		driver: 'bpf-legacy',
		kind: 'end of a full record',
		what:
			'Where the data of an event fill its record to the end, which takes a `snaplen` near 65000, they end 63 bytes ' +
			'earlier: perf counts in 16 bits.',
	},
	{
		event: 'page_fault',
		driver: 'modern-bpf',
		what: 'Does not come on arm64: its program reads what tracepoints of x86 tell. `status().missing` says so.',
	},
];
