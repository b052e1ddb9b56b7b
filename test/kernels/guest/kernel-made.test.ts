// A task that the kernel makes on its own: the helper that gets the memory of a program that crashed. No system call made it, so
// no event may say that one did; its first is the execve that it begins with.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {open} from '../../../lib/index.js';
import type {EventBase} from '../../../lib/events/event.js';
import {actProgram} from '../../helpers/act.js';
import {assertBalanced, caughtUp, losses, plain} from '../../helpers/capture-acts.js';
import {forEachDriver} from '../../helpers/for-each-driver.js';
import {skip} from '../../helpers/skip.js';

const pattern = '/proc/sys/kernel/core_pattern';
const inGuest = process.env['TRISCAP_RESULTS'] !== undefined;

forEachDriver('a task that the kernel makes', (driver) => {
	it('is told of by no clone, in itself or in another task', async function () {
		if (!inGuest) return skip(this, 'it changes what this machine does about crashes');
		const before = fs.readFileSync(pattern, 'utf8');
		const seen: EventBase[] = [];
		const capture = await open({driver, events: ['clone', 'clone3', 'fork', 'vfork', 'execve']});
		const reading = (async () => {
			for await (const event of capture as AsyncIterable<EventBase>) seen.push(event);
		})();
		fs.writeFileSync(pattern, `|${actProgram()}`);
		try {
			assert.equal(spawnSync('sh', ['-c', 'kill -SEGV $$']).signal, 'SIGSEGV');
		} finally {
			fs.writeFileSync(pattern, before);
		}
		await caughtUp(capture);
		await capture.close();
		await reading;
		assert.deepEqual(losses(capture.stats()), {});
		assertBalanced(capture.stats());

		const helpers = seen.filter((event) => event.name === 'execve' && plain(event).args['exe'] === actProgram());
		assert.equal(helpers.length, 1, 'the helper was not started');
		const {tid} = helpers[0]!;
		assert.deepEqual(
			seen.filter((event) => event.tid === tid).map(({name}) => name),
			['execve'],
		);
		assert.deepEqual(
			seen.filter((event) => plain(event).args['res'] === tid),
			[],
		);
	});
});
