// Which driver captures, and what is said about those that do not.
import assert from 'node:assert/strict';
import {openWith} from '../../lib/capture.js';
import {NoDriverError, TriscapError} from '../../lib/index.js';
import type {NativeModule, NativeOpenOptions} from '../../lib/native.js';
import {checkOptions, type CaptureOptions} from '../../lib/options.js';
import {MemoryCapture} from '../../lib/source/memory.js';

const refused = Object.assign(new Error('load the BPF programs: Permission denied'), {
	step: 'load the BPF programs',
	errno: -13,
	program: 'on_sys_exit',
	log: 'R1 is of the wrong type',
});

/** An addon of which these drivers work, and whose kernel answers every try with `errno`. */
function addon(works: readonly NativeOpenOptions['engine'][], errno: string | null): NativeModule & {asked: string[]} {
	const asked: string[] = [];
	const names = ['btf', 'ring-buffer', 'rings', 'load', 'read-kernel', 'attach', 'memcg'];
	return {
		asked,
		open({engine}) {
			asked.push(engine);
			return works.includes(engine) ? Promise.resolve(new MemoryCapture()) : Promise.reject(refused);
		},
		probe: () => Promise.resolve(names.map((name) => ({name, errno, detail: name}))),
	};
}

function open(module: NativeModule, options: CaptureOptions) {
	return openWith(() => module, {events: ['openat'], ...options});
}

describe('the choice of a driver', () => {
	const {drivers} = checkOptions({});

	it('takes the first that opens, and keeps why an earlier one did not', async () => {
		const module = addon(['kmod'], null);
		const capture = await open(module, {driver: ['modern-bpf', 'kmod']});
		assert.deepEqual(module.asked, ['modern-bpf', 'kmod']);
		const {driver, passedOver} = capture.status();
		assert.equal(driver, 'kmod');
		assert.deepEqual(
			passedOver.map((entry) => [entry.driver, entry.code]),
			[['modern-bpf', 'ERR_TRISCAP_LOAD']],
		);
		assert.match(passedOver[0]!.reason, /load the BPF programs: Permission denied/);
		await capture.close();
	});

	it('follows the order of the user', async () => {
		const module = addon(['kmod', 'modern-bpf'], null);
		const capture = await open(module, {driver: ['kmod', 'modern-bpf']});
		assert.equal(capture.driver, 'kmod');
		assert.deepEqual(capture.status().passedOver, []);
		await capture.close();
	});

	it('fails with everything that was found when none opens', async () => {
		const module = addon([], 'EPERM');
		await assert.rejects(open(module, {}), (error: unknown) => {
			assert.ok(error instanceof NoDriverError && error instanceof TriscapError);
			assert.equal(error.code, 'ERR_TRISCAP_NO_DRIVER');
			assert.deepEqual(
				error.passedOver.map(({driver}) => driver),
				drivers,
			);
			assert.equal(error.report.drivers.find(({driver}) => driver === 'modern-bpf')?.state, 'unusable');
			for (const driver of drivers) assert.match(error.message, new RegExp(`^  ${driver}: \\S.*; \\S`, 'm'));
			assert.ok(error.cause instanceof TriscapError);
			return true;
		});
		assert.ok(module.asked.includes('modern-bpf') && module.asked.includes('kmod'));
	});

	it('fails with the reason of the only one that was asked for, and what to do', async () => {
		const denied = Object.assign(new Error('create a BPF ring buffer: Operation not permitted'), {errno: -1});
		const module: NativeModule = {...addon([], 'EPERM'), open: () => Promise.reject(denied)};
		await assert.rejects(open(module, {driver: 'modern-bpf'}), (error: unknown) => {
			assert.ok(error instanceof TriscapError);
			assert.equal(error.code, 'ERR_TRISCAP_PERMISSION');
			assert.match(error.message, /^open modern-bpf: .+; .+/);
			assert.equal(error.cause, denied);
			return true;
		});
	});

	it('does not give capabilities away unless it is asked to', async () => {
		const given: number[][] = [];
		const module: NativeModule = {
			...addon(['modern-bpf'], null),
			dropCapabilities(bits) {
				given.push([...bits]);
				return bits.filter((bit) => bit === 39);
			},
		};
		await (await open(module, {driver: 'modern-bpf'})).close();
		assert.equal(given.length, 0);
		const capture = await open(module, {driver: 'modern-bpf', dropCapabilities: true});
		assert.deepEqual(capture.status().dropped, ['cap_bpf']);
		assert.ok([38, 39, 21].every((bit) => given[0]?.includes(bit)));
		await capture.close();
	});

	it('closes a capture that cannot give its capabilities away', async () => {
		const capture = new MemoryCapture();
		const module: NativeModule = {
			open: () => Promise.resolve(capture),
			dropCapabilities() {
				throw Object.assign(new Error('drop capabilities: Device or resource busy'), {errno: -16});
			},
		};
		await assert.rejects(open(module, {driver: 'modern-bpf', dropCapabilities: true}), {code: 'ERR_TRISCAP_SYSTEM'});
		assert.equal(capture.closes, 1);
	});
});

describe('the status of a capture', () => {
	it('tells events that come without parameters from those that do not come', async () => {
		const source = new MemoryCapture();
		source.degraded.push({event: 307, program: 'fill_openat_2_x', log: ''}, {event: 186, program: 'on_exit', log: ''});
		const capture = await open({open: () => Promise.resolve(source)}, {driver: 'modern-bpf'});
		const {degraded, missing, memory, ringBytes, attach} = capture.status();
		assert.deepEqual(
			degraded.map(({name}) => name),
			['openat'],
		);
		assert.deepEqual(
			missing.map(({name}) => name),
			['procexit'],
		);
		assert.equal(memory.kernel, ringBytes);
		assert.ok(memory.user > 0);
		assert.equal(attach, null);
		await capture.close();
	});
});
