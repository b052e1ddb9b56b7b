import assert from 'node:assert/strict';
import {Writable} from 'node:stream';
import {planCommand} from '../../../lib/cli/command.js';
import {list} from '../../../lib/cli/commands/list.js';
import {selectableNames} from '../../../lib/options.js';

async function listed(...args: string[]): Promise<string> {
	const chunks: Buffer[] = [];
	const stdout = new Writable({
		write(chunk: Buffer, _encoding, done) {
			chunks.push(chunk);
			done();
		},
	});
	const action = planCommand(list, args);
	assert.ok(action !== 'help');
	assert.equal(await action({stdout} as never), 0);
	return Buffer.concat(chunks).toString();
}

describe('triscap list', () => {
	it('has every event that -e takes, once', async () => {
		const lines = (await listed('--json')).trimEnd().split('\n');
		const names = lines.map((line) => (JSON.parse(line) as {name: string}).name);
		assert.deepEqual(names, [...selectableNames()].sort());
	});

	it('has the parameters of those that were named', async () => {
		assert.equal(await listed('unlinkat'), 'unlinkat  res dirfd name flags\n');
		assert.deepEqual(JSON.parse(await listed('--json', 'kill')), {
			name: 'kill',
			category: 'SIGNAL',
			params: {res: 'errno', pid: 'pid', sig: 'signal'},
			byRequest: false,
		});
		assert.match(await listed('switch'), /^switch {2}next .* \(only when named\)\n$/);
		assert.equal(await listed('getppid'), 'By name alone:\ngetppid\n');
	});

	it('has those of the event at the beginning, where there is one', async () => {
		const line = 'openat  fd dirfd name flags mode dev ino  (--enter-events: dirfd name flags mode)\n';
		assert.equal(await listed('openat'), line);
		assert.deepEqual((JSON.parse(await listed('--json', 'connect')) as {enter: unknown}).enter, {
			fd: 'fd',
			addr: 'sockaddr',
		});
	});

	it('has the others at the end, by name alone', async () => {
		const text = await listed();
		assert.match(text, /^accept +fd /);
		assert.match(text, /\n\nBy name alone:\n[^]*\bgetppid\b/);
		const others = text.slice(text.indexOf('By name alone'));
		assert.doesNotMatch(others, /\bopenat\b/);
		for (const line of others.split('\n')) assert.ok(line.length <= 100, line);
	});

	it('names the closest for one that there is not', () => {
		assert.throws(() => planCommand(list, ['opneat']), /event "opneat": unknown; did you mean openat/);
	});
});
