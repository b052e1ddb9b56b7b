// The command line's arguments, and what it says about wrong ones.

import assert from 'node:assert/strict';
import {readArguments, USAGE, UsageError} from '../../../lib/cli/arguments.js';

const refuses = (args: string[], message: RegExp) =>
	assert.throws(
		() => readArguments(args),
		(error: unknown) => error instanceof UsageError && message.test(error.message),
	);

describe('arguments', () => {
	it('may be none', () => {
		assert.deepEqual(readArguments([]), {
			help: false,
			version: false,
			json: false,
			stats: false,
			count: Infinity,
			events: undefined,
			capture: {},
		});
	});

	it('become options', () => {
		const args =
			'-n 5 -e openat,close -e read --pid 7 -s 200 -j --driver modern-bpf --stats --include-self --buffer-bytes 1M --cpus-per-buffer=4';
		assert.deepEqual(readArguments(args.split(' ')), {
			help: false,
			version: false,
			json: true,
			stats: true,
			count: 5,
			events: ['openat', 'close', 'read'],
			capture: {
				events: ['openat', 'close', 'read'],
				pid: 7,
				snaplen: 200,
				driver: 'modern-bpf',
				includeSelf: true,
				bufferBytes: 1024 * 1024,
				cpusPerBuffer: 4,
			},
		});
	});

	it('are all in the help', () => {
		for (const option of ['-n', '-e', '--pid', '-s', '-j', '--driver', '--stats', '--include-self', '-h', '-V'])
			assert.ok(USAGE.includes(option), option);
	});

	it('that are wrong are refused, with what is right', () => {
		refuses(['--evnets', 'x'], /unknown option --evnets; did you mean --events\?/);
		refuses(['-x'], /unknown option -x/);
		refuses(['openat'], /unexpected argument 'openat'; events are chosen with -e NAME/i);
		refuses(['-n'], /-n/);
		refuses(['-n', 'ten'], /option --count: "ten" is not a whole number/);
		refuses(['-n', '-3'], /option -n: expected a value, and none begins with a dash/);
		refuses(['-n', '0'], /option --count: 0/);
		refuses(['-e', ','], /no name given/);
		refuses(['--json=yes'], /json/);
		refuses(['--pid', '1.5'], /option --pid: "1\.5"/);
	});
});
