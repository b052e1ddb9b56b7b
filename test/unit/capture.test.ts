// A capture from open to close over a source in memory: who gets which events, and every way it can end.

import assert from 'node:assert/strict';
import {openWith, type Capture} from '../../lib/capture.js';
import {TriscapError} from '../../lib/errors.js';
import type {NativeModule} from '../../lib/native.js';
import type {CaptureOptions} from '../../lib/options.js';
import {MemoryCapture, memoryModule} from '../../lib/source/memory.js';
import {batch, record, type Recipe} from '../helpers/builders.js';

const close = (fd: number): Recipe => ({name: 'close', args: {res: 0, fd}});
const drop: Recipe = {name: 'drop', tid: 0, args: {cpu: 1, lane: 1, count: 5n}};

async function open(options: CaptureOptions = {}): Promise<{source: MemoryCapture; capture: Capture}> {
	const source = new MemoryCapture();
	return {source, capture: await openWith(() => memoryModule(source), options)};
}

/** hits = delivered + sum(filtered) + sum(dropped) */
function assertBalanced(capture: Capture) {
	const {hits, delivered, filtered, dropped} = capture.stats();
	const sum = (counts: Readonly<Record<string, number>>) =>
		Object.values(counts).reduce((total, count) => total + count, 0);
	assert.equal(hits, delivered + sum(filtered) + sum(dropped));
}

const code = (wanted: string) => (error: unknown) => error instanceof TriscapError && error.code === wanted;
const fdOf = (event: {readonly args: object}) => (event.args as {fd: number}).fd;
const later = (ms = 5) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a capture', () => {
	it('gives events one at a time, over batches, numbered from 1', async () => {
		const {source, capture} = await open();
		source.push(batch(close(1), close(2)), batch(), batch(close(3)));
		source.end();
		const seen: number[][] = [];
		for await (const event of capture) seen.push([event.num, fdOf(event)]);
		assert.deepEqual(seen, [
			[1, 1],
			[2, 2],
			[3, 3],
		]);
	});

	it('gives batches, which can be iterated again', async () => {
		const {source, capture} = await open();
		source.push(batch(close(1), close(2)), batch(close(3)));
		source.end();
		const seen: number[][] = [];
		for await (const events of capture.batches()) {
			assert.equal(events.length, [...events].length);
			seen.push(
				Array.from(events, fdOf),
				Array.from(events, ({num}) => num),
			);
		}
		assert.deepEqual(seen, [[1, 2], [1, 2], [3], [3]]);
	});

	it('waits for events that come later, and keeps the process alive only then', async () => {
		const {source, capture} = await open();
		const events = capture[Symbol.asyncIterator]();
		assert.equal(source.awaited, false);
		const first = events.next();
		await later();
		assert.equal(source.awaited, true);
		source.push(batch(close(7)));
		assert.equal(fdOf((await first).value!), 7);
		assert.equal(source.awaited, false);
		await capture.close();
	});

	it('shows losses as events, in their place, and does not count them as delivered', async () => {
		const {source, capture} = await open();
		source.push(batch(close(1), drop, close(2)));
		source.end();
		const names: string[] = [];
		for await (const event of capture) names.push(event.name === 'drop' ? `drop ${event.args.count}` : event.name);
		assert.deepEqual(names, ['close', 'drop 5', 'close']);
		assert.equal(capture.stats().delivered, 2);
	});

	it('asks the addon for what the options say', async () => {
		const module = memoryModule(new MemoryCapture());
		const capture = await openWith(() => module, {
			events: ['close'],
			pid: 7,
			snaplen: 0,
			bufferBytes: 8192,
			cpusPerBuffer: 1,
			includeSelf: true,
		});
		await capture.close();
		const [{wanted, events, ...rest}] = module.opened as [(typeof module.opened)[0]];
		assert.deepEqual(rest, {
			engine: 'modern-bpf',
			bufferBytes: 8192,
			cpusPerBuffer: 1,
			snaplen: 0,
			excludeSelf: false,
			onlyPid: 7,
		});
		assert.equal(wanted.filter((wish) => wish === 1).length, 1);
		assert.deepEqual([...events], [5]);
		assert.equal(capture.driver, 'modern-bpf');
	});

	it('hands out events in the order of the calls when nobody waits between them', async () => {
		const {source, capture} = await open();
		const events = capture[Symbol.asyncIterator]();
		const calls = [events.next(), events.next(), events.next(), events.next()];
		source.push(batch(close(1), close(2)), batch(close(3)));
		source.end();
		const results = await Promise.all(calls);
		assert.deepEqual(
			results.map(({value}) => value && fdOf(value)),
			[1, 2, 3, undefined],
		);
	});

	it('lets timers have their turn while there are always more events', async () => {
		const {source, capture} = await open();
		for (let i = 0; i < 2000; i++) source.push(batch(close(i)));
		source.end();
		let ticks = 0;
		const timer = setInterval(() => ticks++, 1);
		for await (const event of capture) void event.num;
		clearInterval(timer);
		assert.ok(ticks > 0);
	});
});

describe('leaving a capture', () => {
	it('by break closes it, and what was not read is counted', async () => {
		const {source, capture} = await open();
		source.push(batch(close(1), drop, close(2), close(3)), batch(close(4)));
		for await (const event of capture) if (fdOf(event) === 1) break;
		assert.equal(source.closes, 1);
		const {delivered, dropped} = capture.stats();
		assert.equal(delivered, 1);
		assert.equal(dropped.unread, 3);
		assertBalanced(capture);
	});

	it('by an exception closes it', async () => {
		const {source, capture} = await open();
		source.push(batch(close(1)));
		await assert.rejects(async () => {
			for await (const event of capture) throw new RangeError(event.name);
		}, RangeError);
		assert.equal(source.closes, 1);
	});

	it('by break out of batches() counts the batch as delivered', async () => {
		const {source, capture} = await open();
		source.push(batch(close(1), close(2)), batch(close(3)));
		for await (const events of capture.batches()) {
			assert.equal(events.length, 2);
			break;
		}
		assert.equal(capture.stats().delivered, 2);
		assert.equal(capture.stats().dropped.unread, 1);
		assert.equal(capture.stats().batches, 1);
		assertBalanced(capture);
	});

	it('by return() or throw() of the iterator closes it', async () => {
		for (const stream of ['events', 'batches']) {
			const one = await open();
			const first = stream === 'events' ? one.capture[Symbol.asyncIterator]() : one.capture.batches();
			assert.deepEqual(await first.return!(), {done: true, value: undefined});
			assert.equal(one.source.closes, 1);
			const two = await open();
			const second = stream === 'events' ? two.capture[Symbol.asyncIterator]() : two.capture.batches();
			await assert.rejects(second.throw!(new RangeError()), RangeError);
			assert.equal(two.source.closes, 1);
		}
	});

	it('by close() ends a loop that waits, quietly', async () => {
		const {capture} = await open();
		const loop = (async () => {
			for await (const event of capture) assert.fail(event.name);
		})();
		await later();
		await capture.close();
		await loop;
	});

	it('by close() in the loop ends it after the event at hand', async () => {
		const {source, capture} = await open();
		source.push(batch(close(1), close(2)));
		const seen: number[] = [];
		for await (const event of capture) {
			seen.push(fdOf(event));
			await capture.close();
		}
		assert.deepEqual(seen, [1]);
		assert.equal(capture.stats().dropped.unread, 1);
		assertBalanced(capture);
	});

	it('twice is once', async () => {
		const {source, capture} = await open();
		await Promise.all([capture.close(), capture.close(), capture[Symbol.asyncDispose]()]);
		await capture.close();
		assert.equal(source.closes, 1);
	});

	it('counts what is on its way to a loop as not delivered', async () => {
		const {source, capture} = await open();
		source.push(batch(close(1), close(2)));
		const events = capture[Symbol.asyncIterator]();
		const next = events.next(); // the batch is taken from the addon
		await capture.close();
		assert.equal((await next).done, true);
		assert.equal(capture.stats().delivered, 0);
		assert.equal(capture.stats().dropped.unread, 2);
		assertBalanced(capture);
	});

	it('makes a later loop end at once', async () => {
		const {capture} = await open();
		await capture.close();
		for await (const event of capture) assert.fail(event.name);
		for await (const events of capture.batches()) assert.fail(String(events.length));
	});
});

describe('aborting a capture', () => {
	it('rejects a loop that waits with the reason', async () => {
		const controller = new AbortController();
		const {source, capture} = await open({signal: controller.signal});
		const loop = assert.rejects(
			async () => {
				for await (const event of capture) assert.fail(event.name);
			},
			{message: 'enough'},
		);
		await later();
		controller.abort(new Error('enough'));
		await loop;
		assert.equal(source.closes, 1);
	});

	it('rejects once, also when events were at hand, and then is at its end', async () => {
		const controller = new AbortController();
		const {source, capture} = await open({signal: controller.signal});
		source.push(batch(close(1), close(2)));
		const events = capture[Symbol.asyncIterator]();
		await events.next();
		controller.abort();
		await assert.rejects(events.next(), {name: 'AbortError'});
		assert.equal((await events.next()).done, true);
		assert.equal(capture.stats().dropped.unread, 1);
		assertBalanced(capture);
		await capture.close();
	});

	it('before a loop begins rejects that loop', async () => {
		const controller = new AbortController();
		const {capture} = await open({signal: controller.signal});
		controller.abort(new Error('early'));
		await assert.rejects(capture.batches().next(), {message: 'early'});
	});

	it('after close() changes nothing', async () => {
		const controller = new AbortController();
		const {capture} = await open({signal: controller.signal});
		await capture.close();
		controller.abort(new Error('late'));
		assert.equal((await capture[Symbol.asyncIterator]().next()).done, true);
	});

	it('before opening never touches the addon', async () => {
		const load = () => assert.fail('the addon was loaded');
		await assert.rejects(openWith(load, {signal: AbortSignal.abort(new Error('no'))}), {message: 'no'});
	});

	it('while opening tells the addon, and rejects with the reason when the addon has let go', async () => {
		const controller = new AbortController();
		let cancelled = 0;
		let fail = (_: Error) => {};
		const opened = new Promise<MemoryCapture>((_, reject) => (fail = reject));
		const module: NativeModule = {open: () => Object.assign(opened, {cancel: () => cancelled++})};
		let rejected = false;
		const opening = openWith(() => module, {signal: controller.signal}).finally(() => (rejected = true));
		opening.catch(() => {});
		await later();
		controller.abort(new Error('changed my mind'));
		await later();
		assert.deepEqual([cancelled, rejected], [1, false]);
		fail(new Error('cancelled'));
		await assert.rejects(opening, {message: 'changed my mind'}); // and no other driver is tried
	});

	it('while opening closes what opens all the same, before it rejects', async () => {
		const controller = new AbortController();
		const source = new MemoryCapture();
		let opened = (_: MemoryCapture) => {};
		const module: NativeModule = {open: () => new Promise((resolve) => (opened = resolve))};
		const opening = openWith(() => module, {signal: controller.signal});
		await later();
		controller.abort(new Error('changed my mind'));
		opened(source);
		await assert.rejects(opening, {message: 'changed my mind'});
		assert.equal(source.closes, 1);
	});

	it('leaves no listener on the signal', async () => {
		const controller = new AbortController();
		let listeners = 0;
		const {signal} = controller;
		const add = signal.addEventListener.bind(signal);
		const remove = signal.removeEventListener.bind(signal);
		signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args));
		signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners--, remove(...args));
		const {capture} = await open({signal});
		await capture.close();
		await later();
		assert.equal(listeners, 0);
	});
});

describe('one consumer', () => {
	it('at a time: a second one is told so, and the first goes on', async () => {
		const {source, capture} = await open();
		source.push(batch(close(1), close(2)));
		const first = capture[Symbol.asyncIterator]();
		await first.next();
		await assert.rejects(capture[Symbol.asyncIterator]().next(), code('ERR_TRISCAP_BUSY'));
		await assert.rejects(capture.batches().next(), code('ERR_TRISCAP_BUSY'));
		assert.equal(fdOf((await first.next()).value!), 2);
		await capture.close();
	});
});

describe('a source that fails', () => {
	it('rejects the loop with a TriscapError and is closed', async () => {
		const {source, capture} = await open();
		source.failure = Object.assign(new Error('poll: Bad file descriptor'), {step: 'poll', errno: -9});
		await assert.rejects(capture[Symbol.asyncIterator]().next(), (error: unknown) => {
			assert.ok(error instanceof TriscapError);
			assert.equal(error.code, 'ERR_TRISCAP_SYSTEM');
			assert.equal(error.cause, source.failure);
			return true;
		});
		assert.equal(source.closes, 1);
	});

	it('rejects a loop that waits', async () => {
		const {source, capture} = await open();
		const next = capture[Symbol.asyncIterator]().next();
		await later();
		source.failure = new Error('gone');
		source.end();
		await assert.rejects(next, code('ERR_TRISCAP_SYSTEM'));
		assert.equal(source.closes, 1);
	});

	it('is refused when a batch is not made of records', async () => {
		for (const bytes of [Buffer.alloc(8), record(close(1)).subarray(0, 40), Buffer.alloc(48, 0xff), Buffer.alloc(3)]) {
			const {source, capture} = await open();
			const buffer = new ArrayBuffer(bytes.length);
			new Uint8Array(buffer).set(bytes);
			source.push(batch(close(1)), buffer);
			const events = capture[Symbol.asyncIterator]();
			await events.next();
			await assert.rejects(events.next(), code('ERR_TRISCAP_CORRUPT_EVENT'));
			assert.equal(source.closes, 1);
		}
	});

	it('that does not open gives an error with the code of the reason', async () => {
		const failure = Object.assign(new Error('create map: Operation not permitted'), {step: 'create map', errno: -1});
		const module: NativeModule = {open: () => Promise.reject(failure)};
		await assert.rejects(
			openWith(() => module, {driver: 'modern-bpf'}),
			(error: unknown) => {
				assert.ok(error instanceof TriscapError);
				assert.equal(error.code, 'ERR_TRISCAP_PERMISSION');
				assert.match(error.message, /^open modern-bpf: create map: Operation not permitted; run as root/);
				return true;
			},
		);
	});
});
