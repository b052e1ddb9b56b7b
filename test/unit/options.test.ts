// Options: defaults, what is refused, and what the refusal says.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {syscalls} from '../../lib/decode/generated/tables.js';
import {TriscapError} from '../../lib/errors.js';
import {
	checkOptions,
	selectableNames,
	suggest,
	type CaptureOptions,
	type SelectableEventName,
} from '../../lib/options.js';

const wantedNames = (options: CaptureOptions) =>
	[...checkOptions(options).wanted.entries()]
		.filter(([, wish]) => wish === 1)
		.map(([number]) => syscalls[number]?.name);

/** Asserts that options are refused, with a message like `message`. */
function refuses(options: unknown, message: RegExp) {
	assert.throws(
		() => checkOptions(options as CaptureOptions),
		(error: unknown) => {
			assert.ok(error instanceof TriscapError, String(error));
			assert.equal(error.code, 'ERR_TRISCAP_INVALID_OPTION');
			assert.match(error.message, message);
			return true;
		},
	);
}

describe('options', () => {
	it('have the documented defaults', () => {
		const {wanted, eventCodes, ...rest} = checkOptions({});
		assert.deepEqual(rest, {
			drivers: ['modern-bpf', 'bpf-legacy', 'kmod'],
			pid: 0,
			snaplen: 80,
			bufferBytes: 8 * 1024 * 1024,
			cpusPerBuffer: undefined,
			includeSelf: false,
			module: undefined,
			probe: undefined,
			build: false,
			dropCapabilities: false,
			signal: undefined,
		});
		assert.equal(wanted[0], 1); // a syscall newer than the table
		assert.equal(wanted[396], 1); // procexit
		assert.equal(wanted[397], 0); // switch: no driver of this version has the hook
		assert.ok(wanted.filter((wish) => wish === 1).length > 400);
		for (const code of [1, 5, 186, 307]) assert.ok(eventCodes.includes(code));
	});

	it('select syscalls by the name of their events', () => {
		assert.deepEqual(wantedNames({events: ['openat']}), ['openat']);
		assert.deepEqual(wantedNames({events: new Set(['pread', 'procexit'] as const)}), ['pread64', 'procexit']);
		assert.deepEqual(wantedNames({events: ['getppid', 'getppid']}), ['getppid']);
		assert.deepEqual([...checkOptions({events: ['getppid']}).eventCodes], [1]);
	});

	it('ask for the events at the beginning of calls, of those that were chosen', () => {
		const codes = (options: CaptureOptions<SelectableEventName, boolean>) => [...checkOptions(options).eventCodes];
		assert.deepEqual(codes({events: ['openat', 'read'], enterEvents: true}), [7, 306, 307]);
		assert.deepEqual(codes({events: ['openat', 'read'], enterEvents: false}), [7, 307]);
		assert.deepEqual(codes({events: ['close', 'getppid'], enterEvents: true}), [1, 5]);
		const all = codes({enterEvents: true});
		assert.deepEqual(
			all.filter((code) => !codes({}).includes(code)),
			[2, 22, 58, 306, 326],
		);
		refuses({enterEvents: 'openat'}, /^option enterEvents: expected true or false, got "openat"$/);
	});

	it('accept every name they say they accept, and each selects something', () => {
		const names = selectableNames();
		assert.ok(names.length > 300);
		for (const name of names) assert.ok(wantedNames({events: [name]}).length > 0, name);
	});

	it('accept every name that the types know', () => {
		const map = readFileSync(new URL('../../lib/events/generated/event-map.ts', import.meta.url), 'utf8');
		const typed = [...map.matchAll(/^\t(\w+): \w+(<'\w+'>)?;$/gm)].map((match) => match[1]!);
		const accepted = new Set<string>([...selectableNames(), 'drop']);
		assert.ok(typed.length > 300);
		for (const name of typed) assert.ok(accepted.has(name), name);
	});

	it('name the closest event for an unknown one', () => {
		refuses({events: ['opanat']}, /unknown event "opanat"; did you mean openat/);
		refuses({events: ['exceve']}, /did you mean execve/);
		refuses({events: ['pread64']}, /its events are called pread$/);
		refuses({events: ['drop']}, /come wherever others were lost/);
		refuses({events: ['cpu_hotplug']}, /no driver of this version makes it/);
		refuses({events: ['xyzzyplugh']}, /the closest are (\w+, ){2}\w+; `triscap list` has them all$/);
		refuses({events: ['filedup2']}, /closest are [^;]*\bdup2\b/);
		refuses({events: [7]}, /unknown event 7/);
	});

	it('refuse a string or nothing where events are listed', () => {
		refuses({events: 'openat'}, /expected a list of names, got "openat"; write \['openat'\]/);
		refuses({events: null}, /expected a list/);
		refuses({events: []}, /an empty list captures nothing/);
	});

	it('name the closest option for an unknown one', () => {
		refuses({snapLen: 80}, /option "snapLen": unknown; did you mean snaplen\?/);
		refuses({event: []}, /did you mean events\?/);
		refuses({completely: 1}, /known are driver, events, enterEvents, pid/);
		refuses(null, /expected an object/);
		refuses('openat', /expected an object, got "openat"/);
	});

	it('name the closest driver for an unknown one', () => {
		refuses({driver: 'modern_bpf'}, /unknown driver "modern_bpf"; did you mean modern-bpf\?/);
		refuses({driver: 'dtrace'}, /known are auto, modern-bpf/);
		refuses({driver: []}, /empty list/);
		refuses({driver: 5}, /unknown driver 5/);
		assert.deepEqual(checkOptions({driver: ['modern-bpf']}).drivers, ['modern-bpf']);
		assert.deepEqual(checkOptions({driver: 'auto'}).drivers, ['modern-bpf', 'bpf-legacy', 'kmod']);
	});

	it('refuse numbers out of range', () => {
		refuses({pid: 0}, /option pid: expected an integer from 1/);
		refuses({pid: '1'}, /got "1"/);
		refuses({snaplen: -1}, /from 0 to 65000, got -1/);
		refuses({snaplen: 65_001}, /from 0 to 65000/);
		refuses({snaplen: 1.5}, /1\.5/);
		refuses({snaplen: NaN}, /NaN/);
		refuses({bufferBytes: 4096}, /from 8192 to 1073741824/);
		refuses({bufferBytes: 10_000}, /not a power of two; the nearest are 8192 and 16384/);
		refuses({cpusPerBuffer: 0}, /from 1 to 4096/);
		assert.equal(checkOptions({snaplen: 0}).snaplen, 0);
	});

	it('refuse what is neither true nor false, and what is no signal', () => {
		refuses({includeSelf: 1}, /expected true or false/);
		refuses({signal: new EventTarget()}, /expected an AbortSignal, got an object/);
	});
});

describe('a suggestion', () => {
	it('counts swapped letters as one mistake', () => {
		assert.equal(suggest('raed', ['road', 'read', 'brk']), 'did you mean read or road?');
	});

	it('knows what was cut short', () => {
		assert.equal(suggest('--snap', ['--read', '--snaplen']), 'did you mean --snaplen?');
	});

	it('says where the others are when none is close', () => {
		const many = Array.from({length: 20}, (_, i) => `--option${i}`);
		assert.match(suggest('--x', many, '--help'), /^the closest are .*; --help has them all$/);
		assert.match(suggest('x', many), /; `triscap list` has them all$/);
	});

	it('is the closest first, three at most', () => {
		assert.equal(suggest('dup', ['dup3', 'dup', 'dup2', 'dap', 'brk']), 'did you mean dup or dup3 or dup2?');
	});
});
