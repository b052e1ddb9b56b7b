// A consumer that stops reading for ten seconds while events keep coming: memory stays bounded, what is lost is counted,
// and afterwards the stream goes on.
import assert from 'node:assert/strict';
import {open} from '../../lib/index.js';
import type {EventBase} from '../../lib/events/event.js';
import {actProgram, startAct} from '../helpers/act.js';
import {assertBalanced, caughtUp, losses} from '../helpers/capture-acts.js';
import {forEachDriver} from '../helpers/for-each-driver.js';
import {patient} from '../helpers/patience.js';

const MIB = 1 << 20;
/** On a debug kernel in an emulator ten seconds bring too few events to fill rings of the usual size. */
const slow = patient(1) > 6;
const STALL_SECONDS = slow ? 60 : 10;
const room = slow ? {bufferBytes: MIB} : {};
const LOST = slow ? 1000 : 100_000;
/** What a capture holds besides its rings: batches that wait to be read, and what Node.js needs anyway. */
const REST_MIB = 32;

forEachDriver('a consumer that stops reading', (driver) => {
	it('for ten seconds costs bounded memory and counted events, and the stream goes on', async function () {
		this.timeout(30_000 + STALL_SECONDS * 1000);
		const phases = ['mixed', '2000000000', String(STALL_SECONDS), 'mixed', '1000', '0'];
		// On one CPU, so that what comes later reveals what was lost before.
		const act = startAct(['repeat', ...phases], {
			hold: true,
			program: 'taskset',
			before: ['-c', '0', actProgram()],
		});
		await act.asleep();
		const capture = await open({...room, driver, pid: act.pid, events: ['getppid', 'write', 'close', 'procexit']});
		const {ringBytes} = capture.stats();
		const before = process.memoryUsage.rss();
		let most = 0;
		const looking = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 100);
		act.go();
		await act.printed(1);
		clearInterval(looking);
		const limit = before + ringBytes + REST_MIB * MIB;
		assert.ok(most < limit, `${most / MIB} MiB, of ${before / MIB} before and ${ringBytes / MIB} of rings`);

		const stalled = capture.stats();
		assert.ok(stalled.dropped.ring_full > LOST, `${stalled.dropped.ring_full} lost`);
		assert.equal(stalled.delivered, 0);

		let seen = 0;
		let missing = 0;
		const reading = (async () => {
			for await (const batch of capture.batches()) {
				let ended = false;
				for (const event of batch as Iterable<EventBase<string, number, '<' | '>', {count: bigint}>>) {
					if (event.name === 'drop') missing += Number(event.args.count);
					else if (event.name === 'procexit') ended = true;
					else seen++;
				}
				if (ended) break;
			}
		})();
		await caughtUp(capture); // there is room again
		act.go('');
		await reading;
		const {lines} = await act.ended;
		const rounds = lines.reduce((sum, line) => sum + (line['rounds'] as number), 0);
		const stats = capture.stats();
		assert.equal(seen + missing, 4 * rounds + lines.length, 'events that were seen or told to be missing');
		assert.equal(missing, stats.dropped.ring_full);
		assert.deepEqual(losses(stats), {ring_full: missing});
		assertBalanced(stats);
	});
});
