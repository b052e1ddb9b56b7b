// What open() accepts, and the checks: everything wrong is found here, before the kernel is touched.

import {DROP_CODE, GENERIC_CODE, eventInfo, isEnter} from './decode/tables.js';
import {events as eventTable, syscalls} from './decode/generated/tables.js';
import {TriscapError} from './errors.js';
import type {EventName} from './events/generated/index.js';

/** The drivers of this version. */
export type DriverName = 'modern-bpf' | 'bpf-legacy' | 'kmod';

/** An event that can be asked for. `drop` cannot: where events were lost, it comes by itself. */
export type SelectableEventName = Exclude<EventName, 'drop'>;

/**
 * What to capture, and how.
 *
 * @typeParam Name - The events that `events` names; the events that the capture gives are narrowed to these.
 * @typeParam Enter - Whether `enterEvents` asks for those, too.
 */
export interface CaptureOptions<Name extends SelectableEventName = SelectableEventName, Enter extends boolean = false> {
	/**
	 * The driver, or several in order of preference; `auto` takes the first that works here.
	 *
	 * @defaultValue `'auto'`
	 */
	readonly driver?: 'auto' | DriverName | readonly DriverName[];
	/**
	 * The events to capture, by name. What is not named is left out in the kernel, and counted as `filtered.event`.
	 *
	 * @defaultValue all but `switch` and `page_fault`, of which there are too many to get them unasked
	 */
	readonly events?: Iterable<Name>;
	/**
	 * An event more for each `open`, `openat`, `openat2`, `creat` and `connect` that is captured: one when the call begins
	 * (`dir` is `>`), with the path or address that the kernel is given. By the time the call returns, another thread may
	 * have put something else into that memory. It takes one more hook, on every system call of the machine.
	 *
	 * @defaultValue false
	 */
	readonly enterEvents?: Enter;
	/**
	 * Capture this process only, by its number in the initial pid namespace.
	 *
	 * @defaultValue all processes
	 */
	readonly pid?: number;
	/**
	 * How many bytes of a buffer (of `read`, `write`, `sendto`, …) an event keeps, from 0 to 65000.
	 *
	 * @defaultValue 80
	 */
	readonly snaplen?: number;
	/**
	 * Memory for the events of `cpusPerBuffer` CPUs, in bytes: a power of two from 8 KiB to 1 GiB. More of it survives a
	 * longer burst. What comes of it (a ring holds 256 KiB at least, of modern-bpf 256 MiB at most) is told by
	 * `stats().ringBytes`.
	 *
	 * @defaultValue 8 MiB
	 */
	readonly bufferBytes?: number;
	/**
	 * How many CPUs `bufferBytes` is for.
	 *
	 * @defaultValue 2 for modern-bpf, 1 for the others
	 */
	readonly cpusPerBuffer?: number;
	/**
	 * Capture the capturing process itself too. Whoever writes about each event causes more events by that.
	 *
	 * @defaultValue false
	 */
	readonly includeSelf?: boolean;
	/**
	 * For kmod: the module to load, a .ko file for this kernel, unless one is loaded already. A module stays loaded after the
	 * capture; `triscap unload` removes it.
	 *
	 * @defaultValue the environment's `TRISCAP_KMOD`, else what `triscap build kmod` made for this kernel
	 */
	readonly module?: string;
	/**
	 * For bpf-legacy: the object to load, compiled for this kernel.
	 *
	 * @defaultValue the environment's `TRISCAP_BPF_PROBE`, else what `triscap build bpf-legacy` made for this kernel
	 */
	readonly probe?: string;
	/**
	 * When it is the turn of a driver that was not built for this kernel yet: build it. This takes seconds, a compiler and the
	 * kernel's headers.
	 *
	 * @defaultValue false
	 */
	readonly build?: boolean;
	/**
	 * Once the capture is open, give the capabilities away that opening took, and that closing does not: in all threads of
	 * this process, and for good. No other capture can be opened then. `status().dropped` tells which ones.
	 *
	 * @defaultValue false
	 */
	readonly dropCapabilities?: boolean;
	/**
	 * Ends the capture when it aborts: opening or reading then rejects with the signal's reason. Whoever is still opening gets it
	 * when nothing is left of what was opened, within a second.
	 */
	readonly signal?: AbortSignal;
}

/** Options with every default filled in, as the addon wants them. */
export interface CheckedOptions {
	readonly drivers: readonly DriverName[];
	/** By syscall number of the .scap format. */
	readonly wanted: Uint8Array;
	/** Codes of the events that have parameters to collect. */
	readonly eventCodes: Uint16Array;
	readonly pid: number;
	readonly snaplen: number;
	readonly bufferBytes: number;
	/** Undefined: as many as the driver likes. */
	readonly cpusPerBuffer: number | undefined;
	readonly includeSelf: boolean;
	readonly module: string | undefined;
	readonly probe: string | undefined;
	readonly build: boolean;
	readonly dropCapabilities: boolean;
	readonly signal: AbortSignal | undefined;
}

const WANTED_BYTES = 512;
const MAX_PID = 2 ** 22;
const driverNames: readonly DriverName[] = ['modern-bpf', 'bpf-legacy', 'kmod'];
const optionNames = [
	'driver',
	'events',
	'enterEvents',
	'pid',
	'snaplen',
	'bufferBytes',
	'cpusPerBuffer',
	'includeSelf',
	'module',
	'probe',
	'build',
	'dropCapabilities',
	'signal',
] as const satisfies readonly (keyof CaptureOptions)[];

/** Syscalls and tracepoints that a driver of this version sees, by the name of the event they become. */
const selectable = new Map<string, number[]>();
for (const [number, {name, event}] of syscalls.entries()) {
	const info = eventInfo(event);
	const generic = becomes(number) === GENERIC_CODE;
	if (generic && event !== GENERIC_CODE && !info?.source.includes('SYSCALL')) continue; // a tracepoint without a hook
	const eventName = generic || !info ? name : info.name;
	selectable.set(eventName, [...(selectable.get(eventName) ?? []), number]);
}

/** The code of the event that a syscall becomes here: GENERIC if no driver collects its parameters yet. */
function becomes(number: number): number {
	const code = syscalls[number]?.event ?? GENERIC_CODE;
	return eventInfo(code)?.captured ? code : GENERIC_CODE;
}

/** The code of that event, and of the one at the beginning of the syscall if it has one and that is wanted. */
function codesOf(number: number, enterEvents: boolean): number[] {
	const code = becomes(number);
	const enter = enterEvents ? eventInfo(code - 1) : undefined;
	return enter && isEnter(enter) ? [enter.code, code] : [code];
}

/** The names that the `events` option accepts. */
export function selectableNames(): readonly SelectableEventName[] {
	return [...selectable.keys()] as SelectableEventName[];
}

/**
 * Checks options and fills in the defaults.
 *
 * @throws TriscapError `ERR_TRISCAP_INVALID_OPTION`
 */
export function checkOptions(options: CaptureOptions<SelectableEventName, boolean>): CheckedOptions {
	if (typeof options !== 'object' || options === null)
		throw invalid(`options: expected an object, got ${show(options)}`);
	for (const key of Object.keys(options)) {
		if (!(optionNames as readonly string[]).includes(key))
			throw invalid(`option ${show(key)}: unknown; ${suggest(key, optionNames)}`);
	}
	const numbers = selectSyscalls(options.events);
	const enterEvents = boolean('enterEvents', options.enterEvents, false);
	return {
		drivers: checkDrivers(options.driver ?? 'auto'),
		wanted: Uint8Array.from({length: WANTED_BYTES}, (_, number) => (numbers.has(number) ? 1 : 0)),
		eventCodes: Uint16Array.from(new Set([...numbers].flatMap((number) => codesOf(number, enterEvents)))).sort(),
		pid: integer('pid', options.pid, 0, 1, MAX_PID),
		snaplen: integer('snaplen', options.snaplen, 80, 0, 65_000),
		bufferBytes: powerOfTwo('bufferBytes', integer('bufferBytes', options.bufferBytes, 8 * 2 ** 20, 2 ** 13, 2 ** 30)),
		cpusPerBuffer: optionalInteger('cpusPerBuffer', options.cpusPerBuffer, 1, 4096),
		includeSelf: boolean('includeSelf', options.includeSelf, false),
		module: fileName('module', options.module),
		probe: fileName('probe', options.probe),
		build: boolean('build', options.build, false),
		dropCapabilities: boolean('dropCapabilities', options.dropCapabilities, false),
		signal: checkSignal(options.signal),
	};
}

function checkDrivers(driver: unknown): readonly DriverName[] {
	const wanted: unknown[] = Array.isArray(driver) ? driver : [driver];
	if (wanted.length === 0)
		throw invalid(`option driver: an empty list; name at least one of ${driverNames.join(', ')}`);
	return wanted.flatMap((name) => {
		if (name === 'auto') return driverNames;
		const known = driverNames.find((driver) => driver === name);
		if (known) return [known];
		throw invalid(`option driver: unknown driver ${show(name)}; ${suggest(String(name), ['auto', ...driverNames])}`);
	});
}

function selectSyscalls(events: Iterable<unknown> | undefined): Set<number> {
	if (events === undefined) {
		const usual = [...selectable.values()].flat().filter((number) => !eventInfo(becomes(number))?.byRequest);
		return new Set(usual);
	}
	if (typeof events !== 'object' || events === null || !(Symbol.iterator in events))
		throw invalid(`option events: expected a list of names, got ${show(events)}; write ['openat']`);
	const numbers = new Set<number>();
	for (const name of events) {
		const chosen = selectable.get(name as string);
		if (chosen === undefined)
			throw invalid(`option events: unknown event ${show(name)}; ${suggestEvent(String(name))}`);
		for (const number of chosen) numbers.add(number);
	}
	if (numbers.size === 0)
		throw invalid('option events: an empty list captures nothing; leave it out to capture everything');
	return numbers;
}

function suggestEvent(name: string): string {
	// pread64 the syscall is pread the event.
	const syscall = syscalls.find((entry) => entry.name === name);
	const event = syscall && eventInfo(syscall.event);
	if (event && selectable.has(event.name)) return `its events are called ${event.name}`;
	if (name === 'drop') return 'events of that name need no asking, they come wherever others were lost';
	if (eventTable.some((info) => info.name === name && info.code < DROP_CODE))
		return `no driver of this version makes it`;
	return suggest(name, [...selectable.keys()]);
}

function integer(name: string, value: unknown, fallback: number, from: number, to: number): number {
	if (value === undefined) return fallback;
	if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value;
	throw invalid(`option ${name}: expected an integer from ${from} to ${to}, got ${show(value)}`);
}

function optionalInteger(name: string, value: unknown, from: number, to: number): number | undefined {
	return value === undefined ? undefined : integer(name, value, from, from, to);
}

function powerOfTwo(name: string, value: number): number {
	if (Number.isInteger(Math.log2(value))) return value;
	throw invalid(
		`option ${name}: ${value} is not a power of two; the nearest are ${2 ** Math.floor(Math.log2(value))} and ${2 ** Math.ceil(Math.log2(value))}`,
	);
}

function boolean(name: string, value: unknown, fallback: boolean): boolean {
	if (value === undefined) return fallback;
	if (typeof value === 'boolean') return value;
	throw invalid(`option ${name}: expected true or false, got ${show(value)}`);
}

function fileName(name: string, value: unknown): string | undefined {
	if (value === undefined || (typeof value === 'string' && value !== '')) return value;
	throw invalid(`option ${name}: expected the name of a file, got ${show(value)}`);
}

function checkSignal(signal: unknown): AbortSignal | undefined {
	if (signal === undefined || signal instanceof AbortSignal) return signal;
	throw invalid(`option signal: expected an AbortSignal, got ${show(signal)}`);
}

function invalid(message: string): TriscapError {
	return new TriscapError('ERR_TRISCAP_INVALID_OPTION', message);
}

function show(value: unknown): string {
	if (typeof value === 'string') return JSON.stringify(value);
	return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/**
 * "did you mean …?" with the closest few of `valid`, among them what is only cut short; when none is close, all of them, or the
 * least far ones of many, and what has them all.
 */
export function suggest(wrong: string, valid: readonly string[], all = '`triscap list`'): string {
	const reach = Math.max(2, Math.floor(wrong.length / 3));
	const closest = valid
		.map((name) => ({name, distance: distance(wrong.toLowerCase(), name.toLowerCase())}))
		.sort((a, b) => a.distance - b.distance);
	const names = (entries: typeof closest) => entries.slice(0, 3).map((entry) => entry.name);
	const begun = (name: string) => wrong.length > 3 && name.startsWith(wrong);
	const close = names(closest.filter((entry) => entry.distance <= reach || begun(entry.name)));
	if (close.length > 0) return `did you mean ${close.join(' or ')}?`;
	if (valid.length <= 16) return `known are ${valid.join(', ')}`;
	return `the closest are ${names(closest).join(', ')}; ${all} has them all`;
}

/** How many letters to insert, remove, replace, or swap with their neighbour, to get from one word to the other. */
function distance(from: string, to: string): number {
	let before: number[] = [];
	let last = Array.from({length: to.length + 1}, (_, column) => column);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1];
			let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
			if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
				best = Math.min(best, before[column - 2]! + 1);
			current[column] = best;
		}
		[before, last] = [last, current];
	}
	return last[to.length]!;
}
