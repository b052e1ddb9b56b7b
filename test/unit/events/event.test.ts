// An event as a view on its batch: the header, lazy parameters, and what happens when a record lies.

import assert from 'node:assert/strict';
import {inspect} from 'node:util';
import fc from 'fast-check';
import {Records} from '../../../lib/decode/record.js';
import {events} from '../../../lib/decode/generated/tables.js';
import {TriscapError} from '../../../lib/errors.js';
import {EventView, recordOf} from '../../../lib/events/event.js';
import {batch, record, type Recipe} from '../../helpers/builders.js';

const view = (...recipe: (Recipe | Uint8Array)[]) => new EventView(new Records(batch(...recipe)), 0, 1);
const openat: Recipe = {
	name: 'openat',
	args: {fd: 3, dirfd: -100, name: '/etc/passwd', flags: 1, mode: 0o644, dev: 0xfe00, ino: 1234n},
};
const corrupt = (why: RegExp) => (error: unknown) =>
	error instanceof TriscapError && error.code === 'ERR_TRISCAP_CORRUPT_EVENT' && why.test(error.message);

describe('an event', () => {
	it('has the header of its record', () => {
		const event = view({...openat, ts: 1_700_000_000_123_456_789n, tid: 4_194_304, cpu: 127});
		assert.equal(event.ts, 1_700_000_000_123_456_789n);
		assert.equal(event.tid, 4_194_304);
		assert.equal(event.cpu, 127);
		assert.equal(event.name, 'openat');
		assert.equal(event.code, 307);
		assert.equal(event.dir, '<');
		assert.equal(event.num, 1);
	});

	it('has tid -1 where no thread made it', () => {
		assert.equal(view({...openat, tid: -1}).tid, -1);
	});

	it('has its flags', () => {
		const flags = (bits: number) => {
			const {truncated, late, degraded} = view({...openat, flags: bits});
			return [truncated, late, degraded];
		};
		assert.deepEqual(flags(0), [false, false, false]);
		assert.deepEqual(flags(1), [true, false, false]);
		assert.deepEqual(flags(2), [false, true, false]);
		assert.deepEqual(flags(4), [false, false, true]);
	});

	it('decodes parameters when they are read', () => {
		const {args} = view(openat);
		assert.equal(args['fd'], 3);
		assert.equal(args['dirfd'], -100);
		assert.equal(args['name'], '/etc/passwd');
		assert.equal(args['ino'], 1234n);
		assert.equal(args['nosuch'], undefined);
		assert.deepEqual(Object.fromEntries(args), openat.args);
	});

	it('names a syscall without an event of its own', () => {
		assert.equal(view({code: 1, args: {ID: 3, nativeID: 0}}).name, 'read');
		assert.equal(view({code: 1, args: {ID: 0, nativeID: 334}}).name, 'rseq'); // newer than who wrote the file
		assert.equal(view({code: 1, args: {ID: 0, nativeID: 9999}}).name, 'unknown');
		assert.equal(view({code: 1, args: {ID: 65_535, nativeID: 0}}).name, 'unknown');
		assert.equal(view({code: 1}).name, 'unknown');
		assert.equal(view({code: 0, args: {ID: 3, nativeID: 0}}).name, 'read'); // the enter side, in old files
	});

	it('names every event of the table', () => {
		for (const {code, name} of events) if (code > 1) assert.equal(view({code}).name, name);
	});

	it('gives null for parameters that its version does not have', () => {
		const {args} = view({...openat, nparams: 3});
		assert.equal(args['name'], '/etc/passwd');
		assert.equal(args['ino'], null);
	});

	it('stays readable when other batches have come', () => {
		const kept = view(openat);
		for (let i = 0; i < 100; i++) assert.equal(view({...openat, args: {fd: i}}).args['fd'], i);
		assert.equal(kept.args['name'], '/etc/passwd');
	});

	it('leads to its record, for whoever copies it', () => {
		const event = view(openat);
		assert.equal(recordOf(event)?.offset, 0);
		assert.deepEqual(recordOf(event)?.records.bytes.subarray(0, record(openat).length), new Uint8Array(record(openat)));
		assert.equal(recordOf({...event} as never), undefined);
	});

	it("gives a parameter's bytes", () => {
		assert.deepEqual(view(openat).raw('name'), new Uint8Array(Buffer.from('/etc/passwd\0')));
		assert.equal(view(openat).raw('nosuch'), null);
		assert.equal(view({...openat, nparams: 1}).raw('name'), null);
	});

	it('becomes JSON with 64-bit values as strings and buffers as base64', () => {
		const read = view({name: 'read', ts: 5n, args: {res: 2, data: Buffer.from([0, 255]), fd: 3, size: 10}, flags: 3});
		assert.deepEqual(JSON.parse(JSON.stringify(read)), {
			num: 1,
			ts: '5',
			cpu: 1,
			tid: 4242,
			name: 'read',
			code: 7,
			dir: '<',
			truncated: true,
			late: true,
			args: {res: 2, data: {base64: 'AP8='}, fd: 3, size: 10},
		});
	});

	it('is shown by console.log with its parameters', () => {
		assert.match(inspect(view(openat)), /name: 'openat'[^]*args: \{[^]*name: '\/etc\/passwd'/);
		assert.match(inspect(view(openat).args), /^\{[^]*dirfd: -100/);
	});
});

describe('a record that lies', () => {
	const damaged = (damage: (bytes: Buffer) => void) => {
		const bytes = record(openat);
		damage(bytes);
		return view(bytes);
	};

	it('about the length of its event is refused', () => {
		assert.throws(
			() => damaged((bytes) => bytes.writeUInt32LE(9999, 32)).args['fd'],
			corrupt(/9999 bytes in a record/),
		);
	});

	it('about the number of parameters is refused', () => {
		const event = damaged((bytes) => bytes.writeUInt32LE(0xffff_ffff, 38));
		assert.throws(() => event.args['fd'], corrupt(/4294967295 parameters do not fit/));
	});

	it('about a length is refused, for that parameter and those after it', () => {
		const event = damaged((bytes) => bytes.writeUInt16LE(60_000, 42 + 4));
		assert.equal(event.args['fd'], 3);
		assert.equal(event.args['dirfd'], -100);
		assert.throws(() => event.args['name'], corrupt(/parameter 2 ends beyond the event/));
		assert.throws(() => event.args['ino'], corrupt(/parameter 2/));
		assert.throws(() => JSON.stringify(event), corrupt(/openat/));
	});

	it('about a kind is refused, with the name of the parameter', () => {
		const event = view({...openat, args: {...openat.args, fd: Buffer.alloc(3)}});
		assert.throws(
			() => event.args['fd'],
			corrupt(/decode openat \(event 307\): parameter fd has 3 bytes instead of 8/),
		);
		assert.equal(event.args['dirfd'], -100);
	});

	it('about its code has a name, but no parameters', () => {
		const event = damaged((bytes) => bytes.writeUInt16LE(5000, 36));
		assert.equal(event.name, 'unknown');
		assert.throws(() => event.args, corrupt(/event 5000: there is no such event/));
		assert.equal(event.raw('fd'), null);
	});

	it('never does anything but throw a TriscapError, whatever its bytes', () => {
		const {bytes} = {bytes: record(openat)};
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.integer({min: 16, max: bytes.length - 1}), fc.integer({min: 0, max: 255})), {
					maxLength: 12,
				}),
				(changes) => {
					const event = damaged((copy) => changes.forEach(([at, byte]) => (copy[at] = byte)));
					for (const read of [
						() => event.toJSON(),
						() => event.name,
						() => event.tid,
						() => inspect(event.raw('name')),
					]) {
						try {
							read();
						} catch (error) {
							assert.ok(corrupt(/./)(error), String(error));
						}
					}
				},
			),
			{numRuns: 3000},
		);
	});
});
