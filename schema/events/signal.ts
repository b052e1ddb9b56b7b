/** Signals. */
import {defineEvent, type Event} from '../define.js';

export const signalEvents: readonly Event[] = [
	defineEvent({
		code: 129,
		key: 'KILL_X',
		name: 'kill',
		category: 'SIGNAL',
		flags: ['CONVERTER_MANAGED'],
		doc: 'A signal was sent to a process or a group of them.',
		params: [
			{name: 'res', kind: 'errno', from: 'ret'},
			{name: 'pid', kind: 'pid', from: 'arg0', doc: 'The process; 0, -1 and below: groups of processes.'},
			{name: 'sig', kind: 'signal', from: 'arg1', doc: 'The signal.'},
		],
	}),
	defineEvent({
		code: 131,
		key: 'TKILL_X',
		name: 'tkill',
		category: 'SIGNAL',
		flags: ['CONVERTER_MANAGED'],
		doc: 'A signal was sent to a thread.',
		params: [
			{name: 'res', kind: 'errno'},
			{name: 'tid', kind: 'pid', doc: 'The thread.'},
			{name: 'sig', kind: 'signal', doc: 'The signal.'},
		],
	}),
	defineEvent({
		code: 133,
		key: 'TGKILL_X',
		name: 'tgkill',
		category: 'SIGNAL',
		flags: ['CONVERTER_MANAGED'],
		doc: 'A signal was sent to a thread of a process.',
		params: [
			{name: 'res', kind: 'errno'},
			{name: 'pid', kind: 'pid', doc: 'The process.'},
			{name: 'tid', kind: 'pid', doc: 'The thread.'},
			{name: 'sig', kind: 'signal', doc: 'The signal.'},
		],
	}),
	defineEvent({
		code: 232,
		key: 'SIGNALDELIVER_E',
		name: 'signaldeliver',
		category: 'SIGNAL',
		source: ['TRACEPOINT'],
		doc: 'A signal reached a process.',
		filler: 'signaldeliver',
		params: [
			{name: 'spid', kind: 'pid', doc: "The sender, in the receiver's pid namespace; 0 is the kernel."},
			{name: 'dpid', kind: 'pid', doc: 'The thread that received it.'},
			{name: 'sig', kind: 'signal', doc: 'The signal.'},
		],
	}),
];
