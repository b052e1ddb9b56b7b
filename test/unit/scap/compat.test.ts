// What is left out of a file, or put into it, for those who shall read it.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';

import {CaptureWriter, readCapture, type RecordedEvent} from '../../../lib/scap/index.js';
import type {Recipe} from '../../helpers/builders.js';
import {eventBlock, tight} from './blocks.js';
import {batchOf, closeOf, fdsOf, fixtures, stateOf, readAll, temporaryFolder} from './writing.js';

const inFolder = temporaryFolder();

/** Codes of the events that stand in a file, ours left out. */
function codesOf(written: Buffer): number[] {
	const codes = [];
	const bytes = tight(written);
	for (let at = 0; at < bytes.length; at += bytes.readUInt32LE(at + 4)) {
		const type = bytes.readUInt32LE(at);
		const code = bytes.readUInt16LE(at + 8 + (type === 0x217 ? 6 : 2) + 20);
		if ((type === 0x216 || type === 0x217) && code < 0x8000) codes.push(code);
	}
	return codes;
}

describe('compatibility', () => {
	const recipe: Recipe = {name: 'execve', args: {res: 0, exe: 'a', args: ['b'], filename: '/bin/a'}};

	it('of the common kind leaves out parameters that some readers refuse', async () => {
		const target = inFolder('classic.scap');
		const writer = await CaptureWriter.open(target);
		await writer.write(batchOf(recipe, closeOf(3)));
		await writer.close();
		const capture = await readCapture(target, {convert: false});
		const found: RecordedEvent[] = [];
		for await (const one of capture) found.push(one);
		const {exe, args, filename, gid} = Object.fromEntries(found[0]!.args);
		assert.deepEqual([exe, args, filename, gid], ['a', ['b'], null, null]);
		assert.equal(found[0]!.raw('filename'), null);
		assert.deepEqual(found[0]!.raw('gid'), new Uint8Array());
		assert.deepEqual(fdsOf(found), ['execve', 3]);
	});

	for (const way of ['short', 'long'] as const)
		it(`of the classic kind has a beginning of each exec, the ${way} way, also where its file's name was left out before`, async () => {
			const [common, classic] = [inFolder(`common-${way}.scap`), inFolder(`classic-${way}.scap`)];
			const first = await CaptureWriter.open(common);
			await first.write(batchOf(closeOf(3), recipe));
			await first.close();
			const capture = await readCapture(common, {convert: false}); // which would give the parameter back
			const writer = await CaptureWriter.open(classic, {compat: 'classic'});
			for await (const batch of capture.batches()) await writer.write(way === 'short' ? batch : [...batch]);
			await writer.close();
			// Sysdig 0.41 keeps the beginning of the close for the next event that lacks a parameter, and dies if that is another.
			const codes = codesOf(await readFile(classic));
			assert.deepEqual(codes, [4, 5, 292, 293]);
			assert.deepEqual(fdsOf((await readAll(classic)).events), [3, 'execve']);
		});

	describe('of a file of two events per syscall, in which some are missing', () => {
		const [begun, closing]: Recipe[] = [
			{code: 6, args: {fd: 7, size: 1}},
			{code: 4, args: {fd: 3}},
		];
		const closed: Recipe = {code: 5, nparams: 1, args: {res: 0}};
		const current = closeOf(9);
		// Readers since 2025 keep what begins until what ends takes something from it, and die if that is another syscall.
		for (const [what, recipes, expected] of [
			[
				'gives an end a beginning where that of another stands',
				[begun, closed],
				{common: [6, 4, 5], classic: [6, 4, 5]},
			],
			['leaves a beginning as it is', [closing, closed], {common: [4, 5], classic: [4, 5]}],
			['knows beginnings by thread', [begun, {...closed, tid: 7}], {common: [6, 5], classic: [6, 4, 5]}],
			['knows what it put there itself', [closing, current, closed], {common: [4, 5, 5], classic: [4, 4, 5, 4, 5]}],
		] as const)
			for (const compat of ['common', 'modern', 'classic', 'all'] as const)
				it(`${what}: ${compat}`, async () => {
					const target = inFolder('old.scap');
					const writer = await CaptureWriter.open(target, {compat, overwrite: true});
					await writer.write(batchOf(...(recipes as readonly Recipe[])));
					await writer.close();
					const given = (recipes as readonly Recipe[]).map(({code = 5}) => code);
					const {common, classic} = expected;
					const codes = {common, classic, modern: common, all: given}[compat];
					assert.deepEqual(codesOf(await readFile(target)), codes);
					const capture = await readCapture(target, {convert: false});
					const found: RecordedEvent[] = [];
					for await (const one of capture) found.push(one);
					assert.deepEqual(
						found.map(({code}) => code),
						given,
					);
				});
	});

	it('of the kind for all leaves out nothing', async () => {
		const target = inFolder('modern.scap');
		const writer = await CaptureWriter.open(target, {compat: 'all'});
		await writer.write(batchOf(recipe));
		await writer.close();
		const {events} = await readAll(target);
		assert.equal(events[0]!.name === 'execve' && events[0].args.filename, '/bin/a');
	});

	for (const compat of ['common', 'modern'] as const)
		it(`of the ${compat} kind ${compat === 'common' ? 'hides' : 'names'} syscalls that old readers die of; they come back`, async () => {
			const target = inFolder(`syscalls-${compat}.scap`);
			const writer = await CaptureWriter.open(target, {compat});
			await writer.write(batchOf(...[75, 328, 329, 453].map((ID) => ({code: 1, args: {ID, nativeID: 10}}))));
			await writer.close();
			const generic = (ID: number) => ({code: 1, args: {ID, nativeID: 10}});
			const written = await readFile(target);
			const expected = [generic(75), generic(328)].map((recipe) => eventBlock(recipe));
			for (const ID of [329, 453])
				expected.push(compat === 'modern' ? eventBlock(generic(ID)) : eventBlock(generic(0), 0x217, ID * 0x10000));
			assert.ok(tight(written).includes(Buffer.concat(expected)));
			const {events} = await readAll(target);
			assert.deepEqual(
				events.map((one) => Object.fromEntries(one.args)['ID']),
				[75, 328, 329, 453],
			);
			assert.deepEqual(
				events.map(({name}) => name),
				['mprotect', 'clone3', 'open_by_handle_at', 'rseq_slice_yield'],
			);
		});

	it('of the classic kind has the beginnings of syscalls, for readers that need them, and the same events', async () => {
		const recipes: readonly Recipe[] = [
			{code: 7, args: {res: 3, data: Buffer.from('abc'), fd: 3, size: 4096}},
			{code: 307, args: {fd: 4, dirfd: -100, name: '/etc/hostname', flags: 1, mode: 0, dev: 1, ino: 2n}},
			{code: 1, args: {ID: 75, nativeID: 10}},
			{code: 7, args: {res: 3, data: Buffer.from('abc')}, nparams: 2}, // an old one, whose beginning is missing
		];
		const target = inFolder('classic.scap');
		const writer = await CaptureWriter.open(target, {compat: 'classic'});
		await writer.write(batchOf(...recipes));
		const {events: count} = await writer.close();
		assert.equal(count, 4);
		const written = tight(await readFile(target));
		const made = (recipe: Recipe) => eventBlock(recipe, 0x217, 0x8000_0000);
		const expected = [
			made({code: 6, args: {fd: 3, size: 4096}}),
			eventBlock(recipes[0]!),
			made({code: 306, args: {dirfd: -100, name: '/etc/hostname', flags: 1, mode: 0}}),
			eventBlock(recipes[1]!),
			eventBlock(recipes[2]!),
			made({code: 6, args: {fd: 0, size: 0}}), // or readers would take that of the first
			eventBlock(recipes[3]!),
		];
		assert.ok(written.includes(Buffer.concat(expected)));
		for (const convert of [true, false]) {
			const capture = await readCapture(target, {convert});
			const codes: number[] = [];
			for await (const one of capture) codes.push(one.code);
			assert.deepEqual(codes, [7, 307, 1, 7]);
			assert.equal((await (await readCapture(target, {convert})).summary()).events, 4);
		}
	});

	it('of the modern kind has as many parameters as readers of 2025 accept', async () => {
		const target = inFolder('since-2025.scap');
		const writer = await CaptureWriter.open(target, {compat: 'modern'});
		await writer.write(batchOf(recipe, {name: 'socket', args: {fd: 3, domain: 2, type: 1, proto: 0, flags: 0}}));
		await writer.close();
		const events: RecordedEvent[] = [];
		for await (const one of await readCapture(target, {convert: false})) events.push(one);
		assert.equal(events[0]!.name === 'execve' && events[0].args.filename, '/bin/a');
		assert.deepEqual([events[1]!.raw('proto')?.length, events[1]!.raw('flags')], [4, null]);
	});

	it('of the common kind hides descriptors of kinds that old readers give up on', async () => {
		const original = await readCapture(new URL('single_ipv6_conn.scap', fixtures));
		const tid = [...original.processes.keys()][0]!;
		const fds = new Map([[tid, [{fd: 5, ino: 1n, type: 'memfd', name: '/memfd:x'} as const]]]);
		for (const [compat, type] of [
			['common', 'unsupported'],
			['modern', 'memfd'],
		] as const) {
			const target = inFolder(`fds-${compat}.scap`);
			const writer = await CaptureWriter.open(target, {state: {...stateOf(original), fds}, compat});
			await writer.write(batchOf(closeOf(3)));
			await writer.close();
			assert.equal((await readAll(target)).capture.fds.get(tid)?.[0]?.type, type);
		}
		await original.close();
	});
});
