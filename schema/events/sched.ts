/** What CPUs do: threads that take turns, pages that are missing. */
import {defineEvent, type Event} from '../define.js';
import * as flags from '../flags/index.js';

export const schedEvents: readonly Event[] = [
	defineEvent({
		code: 152,
		key: 'SCHEDSWITCH_6_E',
		name: 'switch',
		category: 'SCHEDULER',
		source: ['TRACEPOINT'],
		doc: 'A CPU goes from one thread to another; the event belongs to the one that leaves.',
		filler: 'switch',
		byRequest: true,
		params: [
			{name: 'next', kind: 'pid', doc: 'The thread that runs next.'},
			{name: 'pgft_maj', kind: 'u64', doc: 'Page faults so far that needed the disk.'},
			{name: 'pgft_min', kind: 'u64', doc: 'Page faults so far that did not.'},
			{name: 'vm_size', kind: 'u32', doc: 'Virtual memory, in KiB.'},
			{name: 'vm_rss', kind: 'u32', doc: 'Resident memory, in KiB; since Linux 6.2 up to 32 pages per CPU behind.'},
			{name: 'vm_swap', kind: 'u32', doc: 'Swapped memory, in KiB.'},
		],
	}),
	defineEvent({
		code: 244,
		key: 'CPU_HOTPLUG_E',
		name: 'cpu_hotplug',
		category: 'SYSTEM',
		source: ['METAEVENT'],
		flags: ['MODIFIES_STATE', 'SKIPPARSERESET'],
		doc: 'A CPU came or went.',
		params: [
			{name: 'cpu', kind: 'u32', doc: 'The CPU.'},
			{name: 'action', kind: 'u32', doc: 'Whether it came or went.'},
		],
	}),
	defineEvent({
		code: 290,
		key: 'PAGE_FAULT_E',
		name: 'page_fault',
		category: 'OTHER',
		source: ['TRACEPOINT'],
		flags: ['SKIPPARSERESET'],
		doc: 'A page of memory was missing or protected.',
		filler: 'page_fault',
		byRequest: true,
		params: [
			{name: 'addr', kind: 'u64', format: 'HEX', doc: 'The address that was not accessible.'},
			{name: 'ip', kind: 'u64', format: 'HEX', doc: 'The instruction that did it.'},
			{name: 'error', kind: 'flags32', set: flags.pfFlags, doc: 'Why.'},
		],
	}),
];
