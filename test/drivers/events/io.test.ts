// read, write, pread, pwrite, readv and writev: how much, and the first bytes of it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {temporaryFolder} from '../../helpers/act.js';
import {Recorder, bytes, returned, useRecorder} from '../../helpers/capture-acts.js';
import {forEachDriver} from '../../helpers/for-each-driver.js';
import {AT_FDCWD, O_RDONLY, O_RDWR, errno} from '../../helpers/linux.js';
import type {Result, Script} from '../../helpers/script.js';

const SNAPLEN = 80;
const PAGE = 4096;
const names = ['read', 'write', 'pread', 'pwrite', 'readv', 'writev'];
const alphabet = Buffer.from(Array.from({length: 64 << 10}, (_, index) => 33 + (index % 90)));
const none = new Uint8Array();

forEachDriver('read, write, pread, pwrite, readv, writev', (driver) => {
	let folder = '';
	let file: string;

	before(() => {
		folder = temporaryFolder('io');
		file = path.join(folder, 'file');
	});
	beforeEach(() => fs.writeFileSync(file, alphabet));
	after(() => folder && fs.rmSync(folder, {recursive: true}));

	const opened = (s: Script, flags = O_RDWR): Result => s.call('openat', AT_FDCWD, s.string(file), flags, 0);

	describe('with the default snaplen', () => {
		const recorder = useRecorder(driver, names);

		it('report what a read brought', async () => {
			const {events} = await recorder().script((s) => {
				const fd = opened(s);
				s.call('read', fd, s.memory(10), 10);
				s.call('read', fd, s.memory(79), 79);
				s.call('pread64', fd, s.memory(40), 40, 5);
			});
			assert.deepEqual(events, [
				returned('read', {res: 10, data: bytes(alphabet.subarray(0, 10)), fd: 3, size: 10}),
				returned('read', {res: 79, data: bytes(alphabet.subarray(10, 89)), fd: 3, size: 79}),
				returned('pread', {res: 40, data: bytes(alphabet.subarray(5, 45)), fd: 3, size: 40, pos: 5n}),
			]);
		});

		it('report what a write wrote', async () => {
			const {events} = await recorder().script((s) => {
				const fd = opened(s);
				s.call('write', fd, s.memory(Buffer.from('hello')), 5);
				s.call('pwrite64', fd, s.memory(Buffer.from('world\0!')), 7, 2 ** 33);
			});
			assert.deepEqual(events, [
				returned('write', {res: 5, data: bytes('hello'), fd: 3, size: 5}),
				returned('pwrite', {res: 7, data: bytes('world\0!'), fd: 3, size: 7, pos: 2n ** 33n}),
			]);
		});

		it('cut the data at 80 bytes, but not the numbers', async () => {
			const large = 64 << 10;
			const {events} = await recorder().script((s) => {
				const fd = opened(s);
				s.call('read', fd, s.memory(SNAPLEN), SNAPLEN);
				s.call('read', fd, s.memory(SNAPLEN + 1), SNAPLEN + 1);
				s.call('write', fd, s.memory(alphabet), large);
				s.call('pread64', fd, s.memory(large), large, 0);
				s.call('pwrite64', fd, s.memory(alphabet), large, 0);
				s.call('readv', fd, s.iovecs([{base: s.memory(500), length: 500}]), 1);
				s.call('writev', fd, s.iovecs([{base: s.memory(alphabet.subarray(0, 500)), length: 500}]), 1);
			});
			const first = (from: number) => bytes(alphabet.subarray(from, from + SNAPLEN));
			const at = 2 * SNAPLEN + 1;
			assert.deepEqual(events, [
				returned('read', {res: SNAPLEN, data: first(0), fd: 3, size: SNAPLEN}),
				returned('read', {res: SNAPLEN + 1, data: first(SNAPLEN), fd: 3, size: SNAPLEN + 1}),
				returned('write', {res: large, data: first(0), fd: 3, size: large}),
				returned('pread', {
					res: large,
					data: bytes(Buffer.concat([alphabet.subarray(0, SNAPLEN)])),
					fd: 3,
					size: large,
					pos: 0n,
				}),
				returned('pwrite', {res: large, data: first(0), fd: 3, size: large, pos: 0n}),
				// The file is as long as its last write made it: nothing is behind the position of the reader.
				returned('readv', {res: 0, size: 500, data: none, fd: 3}),
				returned('writev', {res: 500, data: first(0), fd: 3, size: 500}),
			]);
			assert.equal(fs.statSync(file).size, at + large + 500);
		});

		it('report nothing at the end of a file, and for nothing asked', async () => {
			const {events} = await recorder().script((s) => {
				const fd = opened(s);
				s.call('pread64', fd, s.memory(10), 10, 1 << 20);
				s.call('read', fd, s.memory(1), 0);
				s.call('write', fd, s.memory(1), 0);
				s.call('write', fd, 0, 0);
				s.call('readv', fd, 0, 0);
				s.call('writev', fd, 0, 0);
			});
			assert.deepEqual(events, [
				returned('pread', {res: 0, data: none, fd: 3, size: 10, pos: 1n << 20n}),
				returned('read', {res: 0, data: none, fd: 3, size: 0}),
				returned('write', {res: 0, data: none, fd: 3, size: 0}),
				returned('write', {res: 0, data: none, fd: 3, size: 0}),
				returned('readv', {res: 0, size: 0, data: none, fd: 3}),
				returned('writev', {res: 0, data: none, fd: 3, size: 0}),
			]);
		});

		it('report failures with their errno: no data for reads, for writes what was to be written', async () => {
			const content = Buffer.from('in vain');
			const {events} = await recorder().script((s) => {
				const memory = s.memory(content);
				const vector = s.iovecs([{base: memory, length: 7}]);
				const fd = opened(s, O_RDONLY);
				s.call('read', -1, memory, 7);
				s.call('write', 99, memory, 7);
				s.call('write', fd, memory, 7);
				s.call('pread64', fd, memory, 7, -1);
				s.call('pwrite64', fd, memory, 7, 0);
				s.call('readv', 99, vector, 1);
				s.call('writev', 99, vector, 1);
			});
			const badf = {res: errno('EBADF')};
			assert.deepEqual(events, [
				returned('read', {...badf, data: none, fd: -1, size: 7}),
				returned('write', {...badf, data: bytes(content), fd: 99, size: 7}),
				returned('write', {...badf, data: bytes(content), fd: 3, size: 7}),
				returned('pread', {res: errno('EINVAL'), data: none, fd: 3, size: 7, pos: 2n ** 64n - 1n}),
				returned('pwrite', {...badf, data: bytes(content), fd: 3, size: 7, pos: 0n}),
				returned('readv', {...badf, size: 7, data: none, fd: 99}),
				returned('writev', {...badf, data: bytes(content), fd: 99, size: 7}),
			]);
		});

		it('leave data empty that cannot be read', async () => {
			const {events} = await recorder().script((s) => {
				const memory = s.memory(8);
				const fd = opened(s);
				s.call('write', fd, 0, 8);
				s.call('write', fd, memory.end, 8);
				s.call('read', fd, memory.end, 8);
				s.call('write', 99, memory, 16); // its second half cannot be read
				s.call('writev', fd, memory.end, 1);
				s.call('readv', fd, 0, 3);
				s.call('writev', fd, s.iovecs([{base: 0, length: 8}]), 1);
			});
			const fault = {res: errno('EFAULT'), data: none};
			assert.deepEqual(events, [
				returned('write', {...fault, fd: 3, size: 8}),
				returned('write', {...fault, fd: 3, size: 8}),
				returned('read', {...fault, fd: 3, size: 8}),
				returned('write', {res: errno('EBADF'), data: none, fd: 99, size: 16}),
				returned('writev', {...fault, fd: 3, size: 0}),
				returned('readv', {...fault, fd: 3, size: 0}),
				returned('writev', {...fault, fd: 3, size: 8}),
			]);
		});

		it('report the part of a buffer that a short write took, up to an unreadable page', async () => {
			const {events} = await recorder().script((s) => {
				const memory = s.memory(Buffer.from('readable'));
				const fd = opened(s);
				s.call('lseek', fd, PAGE - 8, 0); // files are written page by page, so that this is one piece on every kernel
				s.call('write', fd, memory, 100);
			});
			assert.deepEqual(events, [returned('write', {res: 8, data: bytes('readable'), fd: 3, size: 100})]);
		});

		it('put the elements of a vector together', async () => {
			const {events} = await recorder().script((s) => {
				const piece = (text: string) => ({base: s.memory(Buffer.from(text)), length: text.length});
				const room = (length: number) => ({base: s.memory(Math.max(length, 1)), length});
				const fd = opened(s);
				s.call('writev', fd, s.iovecs([piece('one, '), piece('two, '), {base: 0, length: 0}, piece('three')]), 4);
				s.call('lseek', fd, 0, 0);
				s.call('readv', fd, s.iovecs([room(3), room(0), room(5), room(7)]), 4);
				s.call('readv', fd, s.iovecs([room(2), room(100)]), 2);
			});
			const rest = alphabet.subarray(15, 117);
			assert.deepEqual(events, [
				returned('writev', {res: 15, data: bytes('one, two, three'), fd: 3, size: 15}),
				returned('readv', {res: 15, size: 15, data: bytes('one, two, three'), fd: 3}),
				returned('readv', {res: 102, size: 102, data: bytes(rest.subarray(0, SNAPLEN)), fd: 3}),
			]);
		});

		it('end the data of a vector where a short write ended', async () => {
			const {events} = await recorder().script((s) => {
				const good = s.memory(Buffer.from('good'));
				const fd = opened(s);
				s.call('lseek', fd, PAGE - 4, 0);
				s.call(
					'writev',
					fd,
					s.iovecs([
						{base: good, length: 4},
						{base: good.end, length: 50},
					]),
					2,
				);
			});
			assert.deepEqual(events, [returned('writev', {res: 4, data: bytes('good'), fd: 3, size: 54})]);
		});

		it('look at 32 elements of a vector', async () => {
			const {events} = await recorder().script((s) => {
				const element = {base: s.memory(Buffer.from('x')), length: 1};
				const fd = opened(s);
				for (const count of [31, 32, 33, 40]) {
					s.call('writev', fd, s.iovecs(Array<typeof element>(count).fill(element)), count);
				}
				s.call('writev', fd, s.iovecs(Array<typeof element>(40).fill(element)), 1025);
			});
			const wrote = (count: number) =>
				returned('writev', {
					res: count,
					data: bytes('x'.repeat(Math.min(count, 32))),
					fd: 3,
					size: Math.min(count, 32),
				});
			assert.deepEqual(events.slice(0, 4), [wrote(31), wrote(32), wrote(33), wrote(40)]);
			const [tooMany] = events.slice(4);
			assert.deepEqual(
				tooMany,
				returned('writev', {res: errno('EINVAL'), data: bytes('x'.repeat(32)), fd: 3, size: 32}),
			);
		});

		it('report a pipe and a device like a file', async () => {
			const {events} = await recorder().script((s) => {
				const fd = s.call('openat', AT_FDCWD, s.string('/dev/zero'), O_RDWR, 0);
				s.call('read', fd, s.memory(4), 4);
				s.call('write', fd, s.memory(Buffer.from('gone')), 4);
				s.call('pipe2', s.memory(8), 0o4000);
				s.call('read', 4, s.memory(4), 4);
				s.call('write', 5, s.memory(Buffer.from('pipe')), 4);
				s.call('read', 4, s.memory(9), 9);
				s.call('pread64', 4, s.memory(4), 4, 0);
			});
			assert.deepEqual(events, [
				returned('read', {res: 4, data: bytes('\0\0\0\0'), fd: 3, size: 4}),
				returned('write', {res: 4, data: bytes('gone'), fd: 3, size: 4}),
				returned('read', {res: errno('EAGAIN'), data: none, fd: 4, size: 4}),
				returned('write', {res: 4, data: bytes('pipe'), fd: 5, size: 4}),
				returned('read', {res: 4, data: bytes('pipe'), fd: 4, size: 9}),
				returned('pread', {res: errno('ESPIPE'), data: none, fd: 4, size: 4, pos: 0n}),
			]);
		});
	});

	for (const snaplen of [0, 1, 4000, 65_000]) {
		it(`keep ${snaplen} bytes with a snaplen of ${snaplen}`, async () => {
			const recorder = await Recorder.start(driver, names, {snaplen, bufferBytes: 128 << 20}); // others write, too
			const size = alphabet.length;
			const {events} = await recorder.script((s) => {
				const fd = opened(s);
				const half = size / 2;
				s.call('read', fd, s.memory(size), size);
				s.call('pwrite64', fd, s.memory(alphabet), size, 0);
				const [low, high] = [alphabet.subarray(0, half), alphabet.subarray(half)].map((part) => s.memory(part));
				s.call('lseek', fd, 0, 0);
				s.call(
					'writev',
					fd,
					s.iovecs([
						{base: low!, length: half},
						{base: high!, length: half},
					]),
					2,
				);
				s.call('write', fd, s.memory(Buffer.from('ab')), 2);
			});
			await recorder.stop();
			const data = bytes(alphabet.subarray(0, snaplen));
			assert.deepEqual(events, [
				returned('read', {res: size, data, fd: 3, size}),
				returned('pwrite', {res: size, data, fd: 3, size, pos: 0n}),
				returned('writev', {res: size, data, fd: 3, size}),
				returned('write', {res: 2, data: bytes('ab'.slice(0, snaplen)), fd: 3, size: 2}),
			]);
		});
	}
});
