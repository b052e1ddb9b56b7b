// The module below a capture of the library: it cannot go while it is used, it can go at once when its user has died under
// load, and CPUs may go and come meanwhile.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import {setTimeout} from 'node:timers/promises';
import {open, type Capture} from '../../../lib/index.js';
import {startAct, type RunningAct} from '../../helpers/act.js';
import {assertBalanced, losses} from '../../helpers/capture-acts.js';
import {moduleUses} from '../../helpers/held-objects.js';
import {root} from '../../helpers/native.js';
import {nodeCommand} from '../../helpers/node.js';
import {skip} from '../../helpers/skip.js';

const inGuest = process.env['TRISCAP_RESULTS'] !== undefined;

describe('the module under a capture (kmod)', () => {
	const running: RunningAct[] = [];

	before(function () {
		if (!inGuest) skip(this, 'it takes a machine of its own: npm run test:kernels');
	});

	afterEach(async () => {
		for (const act of running.splice(0)) {
			act.kill('SIGKILL');
			await act.ended;
		}
	});

	/** Syscalls on every CPU, as fast as they go. */
	const load = () => {
		for (let i = 0; i < os.availableParallelism(); i++) {
			const act = startAct(['repeat', 'mixed', '1000000000', '60'], {hold: true});
			act.go('');
			running.push(act);
		}
	};

	const unload = () => spawnSync('rmmod', ['triscap'], {encoding: 'utf8'});

	it('is not unloaded while it is used, and goes on', async function () {
		this.timeout(20_000);
		const capture = await open({driver: 'kmod', events: ['getppid']});
		const refused = unload();
		assert.notEqual(refused.status, 0);
		assert.ok(fs.existsSync('/sys/module/triscap'), refused.stderr);
		load();
		for await (const event of capture) if (event.num > 1000n) break;
		assertBalanced(capture.stats());
		assert.equal(moduleUses(), 0);
		assert.equal(unload().status, 0);
	});

	it('is unloaded at once when its user was killed under load, and loaded again by the next', async function () {
		this.timeout(60_000);
		load();
		for (let time = 0; time < 5; time++) {
			const [program, ...args] = [...nodeCommand('test/helpers/capturer'), 'kmod', 'go-on'] as [string, ...string[]];
			const child = spawn(program, args, {cwd: root, stdio: ['ignore', 'pipe', 'inherit']});
			await once(child.stdout, 'data'); // it captures
			child.kill('SIGKILL');
			await once(child, 'exit');
			const {status, stderr} = unload();
			assert.equal(status, 0, stderr);
			assert.ok(!fs.existsSync('/dev/triscap'));
		}
	});

	it('gives back what a capture took', async function () {
		this.timeout(60_000);
		const kibibytes = () => Number(/^VmallocUsed: +(\d+)/m.exec(fs.readFileSync('/proc/meminfo', 'latin1'))?.[1]);
		await (await open({driver: 'kmod', events: ['getppid']})).close();
		const before = kibibytes();
		const capture = await open({driver: 'kmod', events: ['getppid']});
		const rings = capture.stats().ringBytes >> 10;
		const grown = kibibytes() - before;
		await capture.close();
		assert.ok(grown >= rings && grown < rings + 512, `${grown} KiB for rings of ${rings} KiB`);
		for (let cycle = 0; cycle < 50; cycle++) await (await open({driver: 'kmod', events: ['getppid']})).close();
		await setTimeout(500); // what is freed lazily
		assert.ok(kibibytes() - before < 256, `${kibibytes() - before} KiB more than before`);
	});

	it('counts every event while CPUs go and come', async function () {
		const online = '/sys/devices/system/cpu/cpu1/online';
		if (!fs.existsSync(online)) return skip(this, 'this kernel cannot take a CPU away');
		this.timeout(60_000);
		fs.writeFileSync(online, '0'); // its ring is not there when the capture begins
		const captures = [await capturing()];
		load();
		for (let time = 0; time < 4; time++) {
			await setTimeout(300);
			fs.writeFileSync(online, '1');
			captures.push(await capturing());
			await setTimeout(300);
			fs.writeFileSync(online, '0');
		}
		fs.writeFileSync(online, '1');
		await setTimeout(300);
		for (const {capture, done} of captures) {
			await capture.close();
			await done;
			const stats = capture.stats();
			assertBalanced(stats);
			assert.ok(stats.delivered > 0);
			for (const cause of Object.keys(losses(stats))) assert.match(cause, /^ring_full$/);
		}
	});
});

/** A capture of everything with a reader. */
async function capturing(): Promise<{capture: Capture; done: Promise<void>}> {
	const capture = await open({driver: 'kmod', events: ['getppid', 'close'], bufferBytes: 1 << 20});
	const done = (async () => {
		for await (const batch of capture.batches()) void batch.length;
	})();
	return {capture: capture as unknown as Capture, done};
}
