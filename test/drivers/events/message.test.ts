// sendto, recvfrom, sendmsg and recvmsg: the data, and both ends of the way it takes.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type {SocketTuple} from '../../../lib/index.js';
import {temporaryFolder} from '../../helpers/act.js';
import {bytes, returned, useRecorder} from '../../helpers/capture-acts.js';
import {forEachDriver} from '../../helpers/for-each-driver.js';
import {
	AF_INET,
	AF_INET6,
	AF_UNIX,
	LOOPBACK6,
	SOCK_DGRAM,
	SOCK_STREAM,
	errno,
	hasInet6,
	inet6Address,
	inetAddress,
	unixAddress,
} from '../../helpers/linux.js';
import type {Argument, Memory, Outcome, Script} from '../../helpers/script.js';
import {skip} from '../../helpers/skip.js';

const SNAPLEN = 80;
const MSG_PEEK = 2;
const MSG_TRUNC = 0x20;
const MSG_DONTWAIT = 0x40;
const MSG_NOSIGNAL = 0x4000;
const none = new Uint8Array();
const letters = Buffer.from(Array.from({length: 3000}, (_, index) => 97 + (index % 26)));

interface Family {
	readonly family: 'inet' | 'inet6';
	readonly number: number;
	readonly loopback: Buffer;
	readonly text: string;
	readonly any: string;
}

const families: readonly Family[] = [
	{family: 'inet', number: AF_INET, loopback: inetAddress('127.0.0.1', 0), text: '127.0.0.1', any: '0.0.0.0'},
	{family: 'inet6', number: AF_INET6, loopback: inet6Address(LOOPBACK6, 0), text: '::1', any: '::'},
];

/** A datagram socket with an address of its own; the memory is one to send to. */
function bound(s: Script, {number, loopback}: Family): Memory {
	const fd = s.call('socket', number, SOCK_DGRAM, 0);
	s.call('bind', fd, s.memory(loopback), loopback.length);
	return ownAddress(s, fd, loopback.length);
}

function ownAddress(s: Script, fd: Argument, size: number): Memory {
	const address = s.memory(size);
	s.call('getsockname', fd, address, s.words([size], 4));
	s.dump(address);
	return address;
}

const portOf = (outcome: Outcome, address: Memory) => outcome.bytes(address).readUInt16BE(2);

forEachDriver('sendto, recvfrom, sendmsg, recvmsg', (driver) => {
	const recorder = useRecorder(driver, ['sendto', 'recvfrom', 'sendmsg', 'recvmsg']);

	for (const family of families) {
		const {loopback, number, text, any} = family;
		const size = loopback.length;

		describe(`over ${family.family}`, () => {
			before(function () {
				if (number === AF_INET6 && !hasInet6) skip(this, 'this kernel has no IPv6');
			});

			it('report datagrams between sockets that are not connected: the call names the other end', async () => {
				const {events, outcome, made} = await recorder().script((s) => {
					const server = bound(s, family); // 3
					s.call('socket', number, SOCK_DGRAM, 0); // 4, gets its port by sending
					s.call('sendto', 4, s.memory(Buffer.from('ping')), 4, 0, server, size);
					const client = ownAddress(s, 4, size);
					s.call('recvfrom', 3, s.memory(100), 100, 0, s.memory(size), s.words([size], 4));
					s.call('sendto', 4, s.memory(Buffer.from('again')), 5, 0, server, size);
					s.call('recvfrom', 3, s.memory(100), 100, 0, 0, 0); // who sent it does not interest it
					return {server, client};
				});
				const server = {address: text, port: portOf(outcome, made.server)};
				const port = portOf(outcome, made.client);
				const sent = {family: family.family, source: {address: any, port}, destination: server};
				// What the socket itself does not know: the route decides on the sender's address.
				assert.deepEqual(events, [
					returned('sendto', {res: 4, data: bytes('ping'), fd: 4, size: 4, tuple: sent}),
					returned('recvfrom', {
						res: 4,
						data: bytes('ping'),
						tuple: {family: family.family, source: {address: text, port}, destination: server},
						fd: 3,
						size: 100,
					}),
					returned('sendto', {res: 5, data: bytes('again'), fd: 4, size: 5, tuple: sent}),
					returned('recvfrom', {
						res: 5,
						data: bytes('again'),
						tuple: {family: family.family, source: {address: any, port: 0}, destination: server},
						fd: 3,
						size: 100,
					}),
				]);
			});

			it('report where a datagram really goes, also from a socket that is connected elsewhere', async () => {
				const {events, outcome, made} = await recorder().script((s) => {
					const [one, other] = [bound(s, family), bound(s, family)]; // 3, 4
					const client = bound(s, family); // 5
					s.call('connect', 5, one, size);
					const data = s.memory(Buffer.from('x'));
					s.call('sendto', 5, data, 1, 0, 0, 0);
					s.call('sendto', 5, data, 1, 0, other, size);
					const vector = s.iovecs([{base: data, length: 1}]);
					s.call('sendmsg', 5, s.message({vector, count: 1}), 0);
					s.call('sendmsg', 5, s.message({name: other, nameLength: size, vector, count: 1}), 0);
					for (const fd of [3, 4]) for (let i = 0; i < 2; i++) s.call('recvfrom', fd, data, 1, MSG_DONTWAIT, 0, 0);
					return {one, other, client};
				});
				const port = (address: Memory) => portOf(outcome, address);
				const ends = events.slice(0, 4).map(({args}) => args['tuple'] as {source: unknown; destination: unknown});
				const source = {address: text, port: port(made.client)};
				const to = (address: Memory) => ({
					family: family.family,
					source,
					destination: {address: text, port: port(address)},
				});
				assert.deepEqual(ends, [to(made.one), to(made.other), to(made.one), to(made.other)]);
				// Two have arrived at each.
				assert.deepEqual(
					events.slice(4).map(({args}) => args['res']),
					[1, 1, 1, 1],
				);
			});

			it('report a stream by the two ends of its connection', async () => {
				const {events, outcome, made} = await recorder().script((s) => {
					const fd = s.call('socket', number, SOCK_STREAM, 0); // 3
					s.call('bind', fd, s.memory(loopback), size);
					s.call('listen', fd, 1);
					const server = ownAddress(s, fd, size);
					s.call('socket', number, SOCK_STREAM, 0); // 4
					s.call('connect', 4, server, size);
					const client = ownAddress(s, 4, size);
					s.call('accept', 3, 0, 0); // 5
					s.call('sendto', 4, s.memory(letters), 3000, 0, 0, 0);
					s.call('recvfrom', 5, s.memory(5), 5, MSG_PEEK, 0, 0);
					s.call('recvfrom', 5, s.memory(4000), 4000, 0, 0, 0);
					s.call('recvfrom', 5, s.memory(10), 10, MSG_DONTWAIT, 0, 0);
					s.call('shutdown', 4, 2);
					s.call('recvfrom', 5, s.memory(10), 10, 0, 0, 0);
					s.call('sendto', 4, s.memory(Buffer.from('late')), 4, MSG_NOSIGNAL, 0, 0);
					return {server, client};
				});
				const server = {address: text, port: portOf(outcome, made.server)};
				const client = {address: text, port: portOf(outcome, made.client)};
				const tuple = {family: family.family, source: client, destination: server};
				const data = bytes(letters.subarray(0, SNAPLEN));
				assert.deepEqual(events.slice(0, 5), [
					returned('sendto', {res: 3000, data, fd: 4, size: 3000, tuple}),
					returned('recvfrom', {res: 5, data: data.slice(0, 5), tuple, fd: 5, size: 5}),
					returned('recvfrom', {res: 3000, data, tuple, fd: 5, size: 4000}),
					returned('recvfrom', {res: errno('EAGAIN'), data: none, tuple: null, fd: 5, size: 10}),
					returned('recvfrom', {res: 0, data: none, tuple, fd: 5, size: 10}),
				]);
				const [late] = events.slice(5);
				assert.deepEqual(
					{...late!.args, tuple: null},
					{res: errno('EPIPE'), data: bytes('late'), fd: 4, size: 4, tuple: null},
				);
			});

			it('report messages in pieces, with the address they go to and come from', async () => {
				const {events, outcome, made} = await recorder().script((s) => {
					const server = bound(s, family); // 3
					const client = bound(s, family); // 4
					const piece = (content: string) => ({base: s.memory(Buffer.from(content)), length: content.length});
					const vector = s.iovecs([piece('one, '), piece(''.padEnd(100, '2')), piece(', three')]);
					s.call('sendmsg', 4, s.message({name: server, nameLength: size, vector, count: 3}), 0);
					const room = s.iovecs([
						{base: s.memory(7), length: 7},
						{base: s.memory(200), length: 200},
					]);
					const name = s.memory(size);
					s.call('recvmsg', 3, s.message({name, nameLength: size, vector: room, count: 2}), 0);
					s.call('recvmsg', 3, s.message({vector: room, count: 2}), MSG_DONTWAIT);
					return {server, client};
				});
				const server = {address: text, port: portOf(outcome, made.server)};
				const client = {address: text, port: portOf(outcome, made.client)};
				const tuple = {family: family.family, source: client, destination: server};
				const data = bytes(`one, ${''.padEnd(75, '2')}`);
				assert.deepEqual(events, [
					returned('sendmsg', {res: 112, data, fd: 4, size: 112, tuple}),
					returned('recvmsg', {res: 112, size: 207, data, tuple, msgcontrol: none, fd: 3}),
					returned('recvmsg', {
						res: errno('EAGAIN'),
						size: 0,
						data: none,
						tuple: null,
						msgcontrol: none,
						fd: 3,
					}),
				]);
			});

			it('report the length of a datagram that did not fit, and only what did', async () => {
				const {events, outcome, made} = await recorder().script((s) => {
					const server = bound(s, family);
					s.call('sendto', 3, s.memory(letters), 500, 0, server, size); // to itself
					s.call('sendto', 3, s.memory(letters), 500, 0, server, size);
					s.call('recvfrom', 3, s.memory(10), 10, MSG_TRUNC, 0, 0);
					s.call('recvmsg', 3, s.message({vector: s.iovecs([{base: s.memory(10), length: 10}]), count: 1}), MSG_TRUNC);
					return server;
				});
				const self = {address: text, port: portOf(outcome, made)};
				const tuple = {family: family.family, source: {address: any, port: 0}, destination: self};
				const data = bytes(letters.subarray(0, 10));
				assert.deepEqual(events.slice(2), [
					returned('recvfrom', {res: 500, data, tuple, fd: 3, size: 10}),
					returned('recvmsg', {res: 500, size: 10, data, tuple, msgcontrol: none, fd: 3}),
				]);
			});
		});
	}

	it('report failures with their errno, and what was to be sent', async () => {
		const {events} = await recorder().script((s) => {
			const data = s.memory(Buffer.from('in vain'));
			const vector = s.iovecs([{base: data, length: 7}]);
			s.call('sendto', 1, data, 7, 0, 0, 0);
			s.call('sendto', 99, data, 7, 0, s.memory(inetAddress('1.2.3.4', 5)), 16);
			s.call('recvfrom', 1, data, 7, 0, 0, 0);
			s.call('recvfrom', 99, data, 7, 0, 0, 0);
			s.call('sendmsg', 99, s.message({vector, count: 1}), 0);
			s.call('sendmsg', 1, 0, 0);
			s.call('recvmsg', 99, s.message({vector, count: 1}), 0);
			s.call('recvmsg', 1, 0, 0);
		});
		const data = bytes('in vain');
		const [notSocket, bad] = [errno('ENOTSOCK'), errno('EBADF')];
		assert.deepEqual(events, [
			returned('sendto', {res: notSocket, data, fd: 1, size: 7, tuple: null}),
			returned('sendto', {res: bad, data, fd: 99, size: 7, tuple: null}),
			returned('recvfrom', {res: notSocket, data: none, tuple: null, fd: 1, size: 7}),
			returned('recvfrom', {res: bad, data: none, tuple: null, fd: 99, size: 7}),
			returned('sendmsg', {res: bad, data, fd: 99, size: 7, tuple: null}),
			returned('sendmsg', {res: events[5]!.args['res'], data: none, fd: 1, size: 0, tuple: null}),
			returned('recvmsg', {res: bad, size: 0, data: none, tuple: null, msgcontrol: none, fd: 99}),
			returned('recvmsg', {res: events[7]!.args['res'], size: 0, data: none, tuple: null, msgcontrol: none, fd: 1}),
		]);
		// Which of the two mistakes the kernel finds first is its own business.
		for (const index of [5, 7]) assert.ok([notSocket, errno('EFAULT')].includes(events[index]!.args['res'] as number));
	});

	it('leave data empty that cannot be read, and report the rest', async () => {
		const {events, outcome, made} = await recorder().script((s) => {
			const self = bound(s, families[0]!);
			const data = s.memory(Buffer.from('readable'));
			s.call('sendto', 3, data.end, 8, 0, self, 16);
			s.call('sendto', 3, 0, 8, 0, self, 16);
			s.call('sendmsg', 3, s.message({name: self, nameLength: 16, vector: data.end, count: 1}), 0);
			s.call('sendmsg', 3, data.end, 0);
			s.call('sendto', 3, data, 8, 0, data.end, 16);
			return self;
		});
		const self = {address: '127.0.0.1', port: portOf(outcome, made)};
		const tuple = {family: 'inet', source: self, destination: self};
		const nowhere = {family: 'inet', source: self, destination: {address: '0.0.0.0', port: 0}};
		const res = errno('EFAULT');
		assert.deepEqual(events, [
			returned('sendto', {res, data: none, fd: 3, size: 8, tuple}),
			returned('sendto', {res, data: none, fd: 3, size: 8, tuple}),
			returned('sendmsg', {res, data: none, fd: 3, size: 0, tuple}),
			returned('sendmsg', {res, data: none, fd: 3, size: 0, tuple: nowhere}),
			returned('sendto', {res, data: bytes('readable'), fd: 3, size: 8, tuple: nowhere}),
		]);
	});

	it('look at 32 elements of a vector, and keep 80 bytes', async () => {
		const {events} = await recorder().script((s) => {
			s.call('socketpair', AF_UNIX, SOCK_DGRAM, 0, s.memory(8));
			for (const length of [1, 3]) {
				const element = {base: s.memory(letters.subarray(0, length)), length};
				const vector = s.iovecs(Array<typeof element>(40).fill(element));
				s.call('sendmsg', 3, s.message({vector, count: 40}), 0);
				s.call('recvmsg', 4, s.message({vector, count: 40}), 0);
			}
		});
		const seen = events.map(({name, args}) => [
			name,
			args['res'],
			args['size'],
			Buffer.from(args['data'] as Uint8Array).toString(),
		]);
		assert.deepEqual(seen, [
			['sendmsg', 40, 32, 'a'.repeat(32)],
			['recvmsg', 40, 32, 'a'.repeat(32)],
			['sendmsg', 120, 96, 'abc'.repeat(27).slice(0, 80)],
			['recvmsg', 120, 96, 'abc'.repeat(27).slice(0, 80)],
		]);
	});

	describe('over unix sockets', () => {
		let folder: string;
		beforeEach(() => (folder = temporaryFolder('unix')));
		afterEach(() => fs.rmSync(folder, {recursive: true}));

		/** Where a socket lies in the kernel nobody can know; that both ends mean the same two, one can. */
		function ends(tuple: unknown, path: string): [bigint, bigint] {
			const unix = tuple as SocketTuple;
			assert.ok(unix.family === 'unix');
			assert.equal(unix.path, path);
			return [unix.source, unix.destination];
		}

		it('report the same two sockets on both sides of a pair without names', async () => {
			const {events} = await recorder().script((s) => {
				s.call('socketpair', AF_UNIX, SOCK_STREAM, 0, s.memory(8));
				s.call('sendto', 3, s.memory(Buffer.from('there')), 5, 0, 0, 0);
				s.call('recvfrom', 4, s.memory(50), 50, 0, 0, 0);
				const vector = s.iovecs([{base: s.memory(Buffer.from('back')), length: 4}]);
				s.call('sendmsg', 4, s.message({vector, count: 1}), 0);
				s.call('recvmsg', 3, s.message({vector, count: 1}), 0);
			});
			const [there, arrived, back, returnedHome] = events.map((event) => ends(event.args['tuple'], ''));
			assert.deepEqual(there, arrived);
			assert.deepEqual(back, returnedHome);
			assert.deepEqual(back, [...there!].reverse());
			for (const pointer of there!) assert.ok(pointer >= 1n << 63n, `${pointer} is no address in the kernel`);
			assert.deepEqual(
				events.map(({name, args}) => ({name, ...args, tuple: null})),
				[
					{name: 'sendto', res: 5, data: bytes('there'), fd: 3, size: 5, tuple: null},
					{name: 'recvfrom', res: 5, data: bytes('there'), tuple: null, fd: 4, size: 50},
					{name: 'sendmsg', res: 4, data: bytes('back'), fd: 4, size: 4, tuple: null},
					{name: 'recvmsg', res: 4, size: 4, data: bytes('back'), tuple: null, msgcontrol: none, fd: 3},
				],
			);
		});

		it('report the path that a datagram goes to', async () => {
			const name = path.join(folder, 'server');
			const {events} = await recorder().script((s) => {
				const address = s.string(unixAddress(name));
				s.call('socket', AF_UNIX, SOCK_DGRAM, 0);
				s.call('bind', 3, address, name.length + 3);
				s.call('socket', AF_UNIX, SOCK_DGRAM, 0);
				s.call('sendto', 4, s.memory(Buffer.from('dear server')), 11, 0, address, name.length + 3);
				s.call('recvfrom', 3, s.memory(50), 50, 0, 0, 0);
			});
			const [source, client] = ends(events[0]!.args['tuple'], name);
			assert.equal(source, 0n, 'a socket that is not connected has no peer');
			const [server, peer] = ends(events[1]!.args['tuple'], name);
			assert.equal(peer, 0n);
			assert.notEqual(server, client);
			assert.deepEqual(
				{...events[0]!.args, tuple: 0},
				{res: 11, data: bytes('dear server'), fd: 4, size: 11, tuple: 0},
			);
		});

		it('report descriptors that travel as control messages, byte for byte', async () => {
			const {events, outcome, made} = await recorder().script((s) => {
				s.call('socketpair', AF_UNIX, SOCK_STREAM, 0, s.memory(8));
				// struct cmsghdr: length, SOL_SOCKET, SCM_RIGHTS; then descriptor 2.
				const rights = Buffer.alloc(24);
				rights.writeBigUInt64LE(20n, 0);
				rights.writeInt32LE(1, 8);
				rights.writeInt32LE(1, 12);
				rights.writeInt32LE(2, 16);
				const vector = s.iovecs([{base: s.memory(Buffer.from('x')), length: 1}]);
				s.call('sendmsg', 3, s.message({vector, count: 1, control: s.memory(rights), controlLength: 24}), 0);
				const control = s.memory(120);
				s.call('recvmsg', 4, s.message({vector, count: 1, control, controlLength: 120}), 0);
				s.dump(control);
				return control;
			});
			const control = outcome.bytes(made).subarray(0, 24);
			assert.equal(control.readInt32LE(16), 5, 'the descriptor has its new number');
			const received = events[1]!.args;
			assert.deepEqual(
				{...received, tuple: 0},
				{res: 1, size: 1, data: bytes('x'), tuple: 0, msgcontrol: bytes(control), fd: 4},
			);
		});
	});
});
