// The options that say which events are wanted, and how they are captured.

import type {CaptureOptions, DriverName, SelectableEventName} from '../options.js';
import {integer, list, UsageError, type OptionTable, type Values} from './options.js';

/** Which events, and as what. */
export const eventOptions = {
	count: {short: 'n', value: 'COUNT', about: 'stop after COUNT events'},
	events: {
		short: 'e',
		value: 'NAME,...',
		multiple: true,
		about: 'these events only (`triscap list` has them); can be repeated',
	},
	pid: {value: 'PID', about: 'this process only'},
	json: {short: 'j', about: 'print one JSON object per event'},
} as const satisfies OptionTable;

/** How a live capture captures. */
export const captureOptions = {
	snaplen: {short: 's', value: 'BYTES', about: 'bytes to keep of each buffer read or written (default 80)'},
	driver: {
		value: 'DRIVER,...',
		about:
			'modern-bpf, bpf-legacy or kmod; of several the first that works; auto (default) is all of them in this order',
	},
	build: {about: 'build a driver that was not built for this kernel yet, when it is its turn'},
	'drop-capabilities': {about: 'once events come, give away what opening took; for good'},
	'buffer-bytes': {
		value: 'BYTES',
		about: 'memory for the events of N CPUs, a power of two; 8M is 8 MiB (default 8M)',
	},
	'cpus-per-buffer': {value: 'N', about: 'how many CPUs that is for (default 2; bpf-legacy and kmod 1)'},
	'enter-events': {
		about: 'an event more at the beginning of open, openat, openat2, creat and connect, with what the kernel was given',
	},
	'include-self': {about: 'capture triscap itself too'},
} as const satisfies OptionTable;

type AnyOptions = CaptureOptions<SelectableEventName, boolean>;

/** What these options ask for. */
export interface Wishes {
	readonly json: boolean;
	/** Infinity: until stopped. */
	readonly count: number;
	/** Undefined: all. */
	readonly events: readonly string[] | undefined;
	readonly capture: AnyOptions;
}

/**
 * Reads them. Whether values make sense is for `open()` to say, except for those it does not see.
 *
 * @throws UsageError
 */
export function readWishes(values: Values<typeof eventOptions & typeof captureOptions>): Wishes {
	const events = list('--events', values.events);
	const capture: {-readonly [Key in keyof AnyOptions]: AnyOptions[Key]} = {};
	if (events) capture.events = events as SelectableEventName[];
	if (values['enter-events']) capture.enterEvents = true;
	if (values.pid !== undefined) capture.pid = integer('--pid', values.pid);
	if (values.snaplen !== undefined) capture.snaplen = integer('--snaplen', values.snaplen);
	if (values.driver !== undefined) capture.driver = list('--driver', [values.driver]) as DriverName[];
	if (values.build) capture.build = true;
	if (values['drop-capabilities']) capture.dropCapabilities = true;
	if (values['buffer-bytes'] !== undefined) capture.bufferBytes = integer('--buffer-bytes', values['buffer-bytes']);
	if (values['cpus-per-buffer'] !== undefined)
		capture.cpusPerBuffer = integer('--cpus-per-buffer', values['cpus-per-buffer']);
	if (values['include-self']) capture.includeSelf = true;
	return {json: values.json ?? false, count: readCount(values.count), events, capture};
}

/** Infinity if it was not given. */
export function readCount(text: string | undefined): number {
	const count = text === undefined ? Infinity : integer('--count', text);
	if (count === 0) throw new UsageError('option --count: 0 events are captured without this program');
	return count;
}
