// The command line's arguments, and what it says about wrong ones.

import assert from 'node:assert/strict';
import {readWishes} from '../../../lib/cli/capture-options.js';
import {planCommand} from '../../../lib/cli/command.js';
import {commands, mainCommand} from '../../../lib/cli/commands.js';
import {events} from '../../../lib/cli/commands/events.js';
import {parse, UsageError} from '../../../lib/cli/options.js';
import {find, helpOf} from '../../../lib/cli/run.js';

const readArguments = (args: readonly string[]) => readWishes(parse(events.options, args, '').values);

const refuses = (args: string[], message: RegExp) =>
	assert.throws(
		() => planCommand(events, args),
		(error: unknown) => error instanceof UsageError && message.test(error.message),
	);

describe('arguments', () => {
	it('may be none', () => {
		assert.deepEqual(readArguments([]), {
			json: false,
			count: Infinity,
			events: undefined,
			capture: {},
		});
	});

	it('become options', () => {
		const args =
			'-n 5 -e openat,close -e read --pid 7 -s 200 -j --driver modern-bpf --include-self --buffer-bytes 1M --cpus-per-buffer=4';
		assert.deepEqual(readArguments(args.split(' ')), {
			json: true,
			count: 5,
			events: ['openat', 'close', 'read'],
			capture: {
				events: ['openat', 'close', 'read'],
				pid: 7,
				snaplen: 200,
				driver: ['modern-bpf'],
				includeSelf: true,
				bufferBytes: 1024 * 1024,
				cpusPerBuffer: 4,
			},
		});
	});

	it('are all in the help', () => {
		for (const option of ['-n', '-e', '--pid', '-s', '-j', '--driver', '--stats', '--include-self', '-h', '-V'])
			assert.ok(helpOf(events, undefined).includes(option), option);
	});

	it('have a help for each command, no wider than a page', async () => {
		const helps = [helpOf(mainCommand, undefined)];
		for (const {name, load} of commands) {
			const help = helpOf(await load(), name);
			assert.ok(help.startsWith(`Usage: triscap ${name}`), name);
			helps.push(help);
		}
		for (const line of helps.join('\n').split('\n')) assert.ok(line.length <= 120, line);
	});

	it('begin with a command, or else are for capturing', async () => {
		assert.equal((await find(['-n', '1'])).command, mainCommand);
		await assert.rejects(find(['confert']), /unknown command "confert"/);
		await assert.rejects(find(['openat']), /unknown command "openat"; events are chosen with -e openat/);
	});

	it('that are wrong are refused, with what is right', () => {
		refuses(['--evnets', 'x'], /unknown option --evnets; did you mean --events\?/);
		refuses(['-x'], /unknown option -x/);
		refuses(
			['-n', '1', 'openat'],
			/unexpected argument 'openat'; a command stands first, and events are chosen with -e NAME/i,
		);
		refuses(['-n'], /^option --count: expected a value$/);
		refuses(['-n', 'ten'], /option --count: "ten" is not a whole number/);
		refuses(['-n', '-3'], /option -n: expected a value, and none begins with a dash/);
		refuses(['-n', '0'], /option --count: 0/);
		refuses(['-e', ','], /no name given/);
		refuses(['--json=yes'], /^option --json: it takes no value$/);
		refuses(['--pid', '1.5'], /option --pid: "1\.5"/);
	});
});
