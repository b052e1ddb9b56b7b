// Many tasks on all CPUs at once: nobody's event is mixed with another's, none is missing, none comes twice, and the order
// is that of time.
import assert from 'node:assert/strict';
import os from 'node:os';
import {open} from '../../lib/index.js';
import {actProgram, runAct, startAct} from '../helpers/act.js';
import {assertBalanced, caughtUp, losses} from '../helpers/capture-acts.js';
import {forEachDriver} from '../helpers/for-each-driver.js';
import {AMPLE, fitting} from '../helpers/ring-room.js';

const TASKS = 4 * os.cpus().length;
/** Bytes in a buffer, 8 + 127.5 of them data; should they all come from one CPU. */
const MEAN_WRITE = 224;

forEachDriver('events of a crowd', (driver) => {
	it('are those of each task, byte for byte, in order, complete', async function () {
		this.timeout(60_000);
		const writes = await fitting(driver, 20_000, TASKS * MEAN_WRITE);
		const act = startAct(['crowd', 'write', String(TASKS), String(writes)], {hold: true});
		await act.asleep();
		const capture = await open({...AMPLE, driver, pid: act.pid, snaplen: 300, events: ['write', 'procexit']});
		act.go();
		const next = new Map<number, number>();
		let last = 0n;
		for await (const event of capture) {
			assert.ok(event.ts >= last || event.late, `event ${event.num} is older than the one before`);
			last = event.ts;
			if (event.name === 'procexit' && event.tid === act.pid) break;
			if (event.name !== 'write' || event.tid === act.pid) continue;
			const {data, res, size} = event.args;
			const bytes = Buffer.from(data.buffer, data.byteOffset, data.length);
			const number = next.get(event.tid) ?? 0;
			const run = (event.tid + number * 7) % 256;
			assert.deepEqual([res, size, bytes.length], [8 + run, 8 + run, 8 + run]);
			assert.deepEqual([bytes.readUInt32LE(0), bytes.readUInt32LE(4)], [event.tid, number]);
			assert.ok(
				bytes.subarray(8).every((byte) => byte === ((event.tid ^ number) & 255)),
				`write ${number} of ${event.tid}`,
			);
			next.set(event.tid, number + 1);
		}
		await act.ended;
		assert.deepEqual([...next.values()], Array<number>(TASKS).fill(writes));
		assert.deepEqual(losses(capture.stats()), {});
		assertBalanced(capture.stats());
	});

	it('that forks and ends have one event each in parent and child, and one for the end', async function () {
		this.timeout(60_000);
		const forks = 500;
		const capture = await open({...AMPLE, driver, events: ['clone', 'procexit']});
		const act = startAct(['crowd', 'fork', String(TASKS), String(forks)], {hold: true});
		act.go();
		const family = new Set([act.pid]);
		const seen = {
			parents: new Map<number, number>(),
			children: new Map<number, number>(),
			ends: new Map<number, number>(),
		};
		const add = (map: Map<number, number>, tid: number) => map.set(tid, (map.get(tid) ?? 0) + 1);
		const codes = new Map<number, number>();
		for await (const event of capture) {
			if (event.name === 'clone') {
				const {res, ptid} = event.args;
				if (res > 0 && family.has(event.tid)) {
					family.add(res);
					add(seen.parents, res);
				} else if (res === 0 && (family.has(ptid) || family.has(event.tid))) {
					family.add(event.tid);
					add(seen.children, event.tid);
				}
			} else if (event.name === 'procexit') {
				add(seen.ends, event.tid);
				codes.set(event.tid, event.args.ret);
				if (event.tid === act.pid) break;
			}
		}
		await act.ended;
		family.delete(act.pid);
		seen.children.delete(act.pid); // our own fork of it, whose parent is left out
		assert.equal(family.size, TASKS * (forks + 1));
		for (const [what, counts] of Object.entries(seen)) {
			for (const tid of family) assert.equal(counts.get(tid), 1, `${what}: ${tid}`);
		}
		const ends = Array.from({length: 100}, (_, code) => [...family].filter((tid) => codes.get(tid) === code).length);
		const each = (TASKS * forks) / 100;
		assert.deepEqual(ends, [each + TASKS, ...Array<number>(99).fill(each)]);
		assert.deepEqual(losses(capture.stats()), {});
		assertBalanced(capture.stats());
	});

	it('are told with the CPU they happened on', async () => {
		const capture = await open({driver, events: ['getppid', 'procexit']});
		const seen: {tid: number; cpu: number}[] = [];
		const reading = (async () => {
			for await (const event of capture) seen.push(event);
		})();
		const pids: number[] = [];
		for (let cpu = 0; cpu < os.cpus().length; cpu++) {
			const pinned = {program: 'taskset', before: ['-c', String(cpu), actProgram()]};
			pids.push((await runAct(['repeat', 'getppid', '100', '0'], pinned)).pid);
		}
		await caughtUp(capture);
		await capture.close();
		await reading;
		for (const [cpu, pid] of pids.entries()) {
			const own = seen.filter((event) => event.tid === pid).map((event) => event.cpu);
			assert.deepEqual(own, Array<number>(101).fill(cpu));
		}
	});
});
