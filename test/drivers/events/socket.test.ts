// socket, bind, listen, connect, accept, accept4: addresses as passed, and both ends of connections.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type {SocketTuple} from '../../../lib/index.js';
import {temporaryFolder} from '../../helpers/act.js';
import {returned, useRecorder} from '../../helpers/capture-acts.js';
import {forEachDriver} from '../../helpers/for-each-driver.js';
import {
	AF_INET,
	AF_INET6,
	AF_NETLINK,
	AF_UNIX,
	LOOPBACK6,
	SOCK_CLOEXEC,
	SOCK_DGRAM,
	SOCK_NONBLOCK,
	SOCK_SEQPACKET,
	SOCK_STREAM,
	errno,
	hasInet6,
	inet6Address,
	inetAddress,
	scap,
	unixAddress,
} from '../../helpers/linux.js';
import type {Argument, Memory, Outcome, Script} from '../../helpers/script.js';
import {skip} from '../../helpers/skip.js';

const LOCALHOST = '127.0.0.1';
const MAPPED = Buffer.from([...Array<number>(10).fill(0), 255, 255, 127, 0, 0, 1]);
const EINPROGRESS = errno('EINPROGRESS');

/** Asks for a socket's own address; the memory is also one to connect to. */
function ownAddress(s: Script, fd: Argument, size: number): Memory {
	const address = s.memory(size);
	s.call('getsockname', fd, address, s.words([size], 4));
	s.dump(address);
	return address;
}

const portOf = (outcome: Outcome, address: Memory) => outcome.bytes(address).readUInt16BE(2);

/** A socket that listens on a port of its own choice; gives its address. */
function listener(s: Script, address: Buffer, backlog = 5): Memory {
	const fd = s.call('socket', address[0]!, SOCK_STREAM, 0);
	s.call('bind', fd, s.memory(address), address.length);
	s.call('listen', fd, backlog);
	return ownAddress(s, fd, address.length);
}

forEachDriver('socket, bind, listen', (driver) => {
	const recorder = useRecorder(driver, ['socket', 'bind', 'listen']);

	it('socket reports what was asked for, flags included', async () => {
		const {events} = await recorder().script((s) => {
			s.call('socket', AF_INET, SOCK_STREAM, 6);
			s.call('socket', AF_INET6, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 17);
			s.call('socket', AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
			s.call('socket', AF_NETLINK, 3, 0);
			s.call('socket', -1, SOCK_STREAM, 0);
			s.call('socket', AF_INET, 99, -1);
		});
		const flags = (...names: string[]) => scap('file_flags', ...names);
		assert.deepEqual(events, [
			returned('socket', {fd: 3, domain: AF_INET, type: SOCK_STREAM, proto: 6, flags: 0}),
			returned('socket', {
				fd: 4,
				domain: AF_INET6,
				type: SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC,
				proto: 17,
				flags: flags('O_NONBLOCK', 'O_CLOEXEC'),
			}),
			returned('socket', {
				fd: 5,
				domain: AF_UNIX,
				type: SOCK_SEQPACKET | SOCK_CLOEXEC,
				proto: 0,
				flags: flags('O_CLOEXEC'),
			}),
			returned('socket', {fd: 6, domain: AF_NETLINK, type: 3, proto: 0, flags: 0}),
			returned('socket', {fd: errno('EAFNOSUPPORT'), domain: 2 ** 32 - 1, type: SOCK_STREAM, proto: 0, flags: 0}),
			returned('socket', {fd: errno('EINVAL'), domain: AF_INET, type: 99, proto: 2 ** 32 - 1, flags: 0}),
		]);
	});

	it('bind reports IPv4 and IPv6 addresses as passed', async function () {
		if (!hasInet6) skip(this, 'this kernel has no IPv6');
		const {events} = await recorder().script((s) => {
			s.call('socket', AF_INET, SOCK_STREAM, 0);
			s.call('socket', AF_INET6, SOCK_STREAM, 0);
			s.call('bind', 3, s.memory(inetAddress(LOCALHOST, 0)), 16);
			s.call('bind', 3, s.memory(inetAddress('192.0.2.33', 0xfedc)), 16);
			s.call('bind', 4, s.memory(inet6Address(LOOPBACK6, 0)), 28);
			const far = Buffer.from('20010db8000000000000000000c0ffee', 'hex');
			s.call('bind', 4, s.memory(inet6Address(far, 8080)), 28);
			s.call('bind', 99, s.memory(inetAddress('1.2.3.4', 5)), 16);
		});
		const inet = (address: string, port: number) => ({family: 'inet', address, port});
		const inet6 = (address: string, port: number) => ({family: 'inet6', address, port});
		assert.deepEqual(events.slice(2), [
			returned('bind', {res: 0, addr: inet(LOCALHOST, 0), fd: 3}),
			returned('bind', {res: errno('EADDRNOTAVAIL'), addr: inet('192.0.2.33', 0xfedc), fd: 3}),
			returned('bind', {res: 0, addr: inet6('::1', 0), fd: 4}),
			returned('bind', {res: errno('EINVAL'), addr: inet6('2001:db8::c0:ffee', 8080), fd: 4}),
			returned('bind', {res: errno('EBADF'), addr: inet('1.2.3.4', 5), fd: 99}),
		]);
	});

	it('bind reports nothing for an address that is too short or cannot be read', async () => {
		const {events} = await recorder().script((s) => {
			s.call('socket', AF_INET, SOCK_STREAM, 0);
			s.call('bind', 3, s.memory(inetAddress(LOCALHOST, 80)), 7);
			s.call('bind', 3, s.memory(inetAddress(LOCALHOST, 80)), 1);
			s.call('bind', 3, 0, 16);
			s.call('bind', 3, s.memory(8).end, 16);
			s.call('bind', 3, s.memory(Buffer.from([AF_NETLINK, 0, 1, 2, 3, 4])), 6);
		});
		const nothing = (error: string) => returned('bind', {res: errno(error), addr: null, fd: 3});
		assert.deepEqual(events.slice(1), [
			nothing('EINVAL'),
			nothing('EINVAL'),
			nothing('EFAULT'),
			nothing('EFAULT'),
			returned('bind', {res: errno('EINVAL'), addr: {family: 'other', number: AF_NETLINK}, fd: 3}),
		]);
	});

	describe('of unix sockets', () => {
		let folder: string;
		beforeEach(() => (folder = temporaryFolder('unix')));
		afterEach(() => fs.rmSync(folder, {recursive: true}));

		/** Binds a new socket to what stands behind the family, and gives the path that was reported. */
		async function boundTo(name: Uint8Array, length = name.length + 2) {
			const address = unixAddress(name);
			const {events} = await recorder().script((s) => {
				const fd = s.call('socket', AF_UNIX, SOCK_STREAM, 0);
				s.call('bind', fd, s.memory(address), length);
			});
			return events[1]!.args;
		}

		it('bind reports a path', async () => {
			const name = path.join(folder, 'socket');
			const addr = {family: 'unix', path: name};
			assert.deepEqual(await boundTo(Buffer.from(`${name}\0`)), {res: 0, addr, fd: 3});
			assert.deepEqual(await boundTo(Buffer.from(`${name}\0`)), {res: errno('EADDRINUSE'), addr, fd: 3});
		});

		it('bind reports an abstract name without its leading NUL', async () => {
			const name = `triscap-${process.pid}`;
			assert.deepEqual(await boundTo(Buffer.from(`\0${name}`)), {res: 0, addr: {family: 'unix', path: name}, fd: 3});
		});

		it('bind reports an empty path for a name that the kernel shall choose', async () => {
			assert.deepEqual(await boundTo(Buffer.alloc(0)), {res: 0, addr: {family: 'unix', path: ''}, fd: 3});
		});

		it('bind reports a path of 108 bytes, which has no NUL', async () => {
			const name = path.join(folder, 'x'.repeat(200)).slice(0, 108);
			assert.deepEqual(await boundTo(Buffer.from(name)), {res: 0, addr: {family: 'unix', path: name}, fd: 3});
		});

		it('bind ends a name where the address ends, not where memory has a NUL', async () => {
			const name = path.join(folder, 'short');
			const args = await boundTo(Buffer.from(`${name}er\0`), 2 + name.length);
			assert.deepEqual(args, {res: 0, addr: {family: 'unix', path: name}, fd: 3});
			const abstract = `\0triscap-${process.pid}-short`;
			const {addr} = await boundTo(Buffer.from(`${abstract}er\0`), 2 + abstract.length);
			assert.deepEqual(addr, {family: 'unix', path: abstract.slice(1)});
		});
	});

	it('listen reports the backlog as passed', async () => {
		const {events} = await recorder().script((s) => {
			s.call('socket', AF_INET, SOCK_STREAM, 0);
			s.call('socket', AF_INET, SOCK_DGRAM, 0);
			s.call('listen', 3, 17);
			s.call('listen', 3, -1);
			s.call('listen', 4, 0);
			s.call('listen', 99, 2 ** 31 - 1);
		});
		assert.deepEqual(events.slice(2), [
			returned('listen', {res: 0, fd: 3, backlog: 17}),
			returned('listen', {res: 0, fd: 3, backlog: -1}),
			returned('listen', {res: errno('EOPNOTSUPP'), fd: 4, backlog: 0}),
			returned('listen', {res: errno('EBADF'), fd: 99, backlog: 2 ** 31 - 1}),
		]);
	});
});

forEachDriver('connect, accept, accept4', (driver) => {
	const recorder = useRecorder(driver, ['connect', 'accept', 'accept4']);

	for (const {family, number, address, text} of [
		{family: 'inet', number: AF_INET, address: inetAddress(LOCALHOST, 0), text: LOCALHOST},
		{family: 'inet6', number: AF_INET6, address: inet6Address(LOOPBACK6, 0), text: '::1'},
		{family: 'inet6', number: AF_INET6, address: inet6Address(MAPPED, 0), text: '::ffff:127.0.0.1'},
	]) {
		describe(`over ${family} to ${text}`, () => {
			before(function () {
				if (number === AF_INET6 && !hasInet6) skip(this, 'this kernel has no IPv6');
			});

			it('report both ends: the local one first for connect, the remote one first for accept', async () => {
				const {events, outcome, made} = await recorder().script((s) => {
					const server = listener(s, address); // 3
					const clients = [0, 1].map(() => {
						const fd = s.call('socket', number, SOCK_STREAM, 0); // 4 and 5
						s.call('connect', fd, server, address.length);
						return ownAddress(s, fd, address.length);
					});
					s.call('accept4', 3, 0, 0, SOCK_CLOEXEC);
					s.call('accept4', 3, s.memory(28), s.words([28], 4), SOCK_NONBLOCK);
					return {server, clients};
				});
				const server = {address: text, port: portOf(outcome, made.server)};
				const clients = made.clients.map((client) => ({address: text, port: portOf(outcome, client)}));
				const addr = {family, ...server};
				const connected = (fd: number, source: object) =>
					returned('connect', {res: 0, tuple: {family, source, destination: server}, fd, addr});
				const accepted = (fd: number, source: object, more: object) =>
					returned('accept4', {fd, tuple: {family, source, destination: server}, ...more});
				assert.deepEqual(events, [
					connected(4, clients[0]!),
					connected(5, clients[1]!),
					accepted(6, clients[0]!, {queuepct: 20, queuelen: 1, queuemax: 5, flags: SOCK_CLOEXEC}),
					accepted(7, clients[1]!, {queuepct: 0, queuelen: 0, queuemax: 5, flags: SOCK_NONBLOCK}),
				]);
			});

			it('report a connect that goes on in the background, with both ends', async () => {
				const {events, outcome, made} = await recorder().script((s) => {
					const server = listener(s, address);
					s.call('socket', number, SOCK_STREAM | SOCK_NONBLOCK, 0);
					s.call('connect', 4, server, address.length);
					return {server, client: ownAddress(s, 4, address.length)};
				});
				const destination = {address: text, port: portOf(outcome, made.server)};
				const source = {address: text, port: portOf(outcome, made.client)};
				assert.deepEqual(events, [
					returned('connect', {
						res: EINPROGRESS,
						tuple: {family, source, destination},
						fd: 4,
						addr: {family, ...destination},
					}),
				]);
			});

			it('report a failed connect by the address alone', async () => {
				const {events, outcome, made} = await recorder().script((s) => {
					const fd = s.call('socket', number, SOCK_STREAM, 0);
					s.call('bind', fd, s.memory(address), address.length);
					const closed = ownAddress(s, fd, address.length); // bound, and nobody listens
					s.call('socket', number, SOCK_STREAM, 0);
					s.call('connect', 4, closed, address.length);
					return closed;
				});
				const addr = {family, address: text, port: portOf(outcome, made)};
				assert.deepEqual(events, [returned('connect', {res: errno('ECONNREFUSED'), tuple: null, fd: 4, addr})]);
			});

			it('report a connected datagram socket', async () => {
				const target = Buffer.from(address);
				target.writeUInt16BE(9, 2);
				const {events, outcome, made} = await recorder().script((s) => {
					s.call('socket', number, SOCK_DGRAM, 0);
					s.call('connect', 3, s.memory(target), target.length);
					const own = ownAddress(s, 3, address.length);
					s.call('connect', 3, s.memory(Buffer.alloc(address.length)), address.length); // AF_UNSPEC: no longer
					return own;
				});
				const source = {address: text, port: portOf(outcome, made)};
				const destination = {address: text, port: 9};
				assert.deepEqual(events.slice(0, 1), [
					returned('connect', {
						res: 0,
						tuple: {family, source, destination},
						fd: 3,
						addr: {family, ...destination},
					}),
				]);
				// An IPv6 socket forgets the port it was connected to, and keeps the address (__udp_disconnect()).
				const [left, right] = family === 'inet' ? ['0.0.0.0', '0.0.0.0'] : ['::', text];
				assert.deepEqual(events.slice(1), [
					returned('connect', {
						res: 0,
						tuple: {family, source: {address: left, port: 0}, destination: {address: right, port: 0}},
						fd: 3,
						addr: {family: 'other', number: 0},
					}),
				]);
			});
		});
	}

	it('accept reports how full the queue is', async () => {
		const {events} = await recorder().script((s) => {
			const server = listener(s, inetAddress(LOCALHOST, 0), 3);
			for (let i = 0; i < 4; i++) {
				const fd = s.call('socket', AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
				s.call('connect', fd, server, 16);
			}
			for (let i = 0; i < 4; i++) s.call('accept', 3, 0, 0);
		});
		const queues = events
			.filter((event) => event.name === 'accept')
			.map(({args}) => [args['fd'], args['queuepct'], args['queuelen'], args['queuemax']]);
		assert.deepEqual(queues, [
			[8, 100, 3, 3],
			[9, 66, 2, 3],
			[10, 33, 1, 3],
			[11, 0, 0, 3],
		]);
	});

	it('accept reports failures with their errno and no tuple', async () => {
		const {events} = await recorder().script((s) => {
			s.call('socket', AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
			s.call('accept4', 3, 0, 0, 0); // does not listen
			s.call('listen', 3, 7);
			s.call('accept4', 3, 0, 0, 0);
			s.call('accept4', 3, 0, 0, 0x12345);
			s.call('accept4', 1, 0, 0, 0); // no socket
			s.call('accept4', 99, 0, 0, 0);
		});
		const failed = (error: string, queuemax: number, flags = 0) =>
			returned('accept4', {fd: errno(error), tuple: null, queuepct: 0, queuelen: 0, queuemax, flags});
		assert.deepEqual(events, [
			failed('EINVAL', 0),
			failed('EAGAIN', 7),
			failed('EINVAL', 7, 0x12345),
			failed('ENOTSOCK', 0),
			failed('EBADF', 0),
		]);
	});

	describe('of unix sockets', () => {
		let folder: string;
		beforeEach(() => (folder = temporaryFolder('unix')));
		afterEach(() => fs.rmSync(folder, {recursive: true}));

		/** A connection to a name; what connect and accept4 told about it. */
		async function connection(name: Uint8Array) {
			const address = unixAddress(name);
			const {events} = await recorder().script((s) => {
				const memory = s.memory(address);
				s.call('socket', AF_UNIX, SOCK_STREAM, 0);
				s.call('bind', 3, memory, address.length);
				s.call('listen', 3, 4);
				s.call('socket', AF_UNIX, SOCK_STREAM, 0);
				s.call('connect', 4, memory, address.length);
				s.call('accept4', 3, 0, 0, 0);
			});
			assert.deepEqual(
				events.map((event) => event.name),
				['connect', 'accept4'],
			);
			return events.map((event) => event.args) as [Record<string, unknown>, Record<string, unknown>];
		}

		/** Where a socket lies in the kernel nobody can know; that both events mean the same two sockets, one can. */
		function assertSamePair(connect: unknown, accept: unknown, path: string): void {
			const [there, here] = [connect, accept] as [SocketTuple, SocketTuple];
			assert.ok(there.family === 'unix' && here.family === 'unix');
			assert.deepEqual([there.path, here.path], [path, path]);
			assert.deepEqual([there.source, there.destination], [here.source, here.destination]);
			assert.notEqual(here.source, here.destination);
			for (const pointer of [here.source, here.destination])
				assert.ok(pointer >= 1n << 63n, `${pointer} is no address`);
		}

		it('report the same two sockets, and the path', async () => {
			const name = path.join(folder, 'socket');
			const [connect, accept] = await connection(Buffer.from(`${name}\0`));
			assertSamePair(connect['tuple'], accept['tuple'], name);
			assert.deepEqual({...connect, tuple: null}, {res: 0, tuple: null, fd: 4, addr: {family: 'unix', path: name}});
			const queue = {queuepct: 0, queuelen: 0, queuemax: 4};
			assert.deepEqual({...accept, tuple: null}, {fd: 5, tuple: null, ...queue, flags: 0});
		});

		it('report an abstract name up to its end', async () => {
			// What is behind the name in the kernel's memory may be an older, longer one.
			for (const length of [60, 50, 40, 30, 20, 10]) {
				const name = `${process.pid}`.padEnd(length, `${length}`);
				const [connect, accept] = await connection(Buffer.from(`\0${name}`));
				assertSamePair(connect['tuple'], accept['tuple'], name);
			}
		});

		it('report a path of 108 bytes', async () => {
			const name = path.join(folder, 'x'.repeat(200)).slice(0, 108);
			const [connect, accept] = await connection(Buffer.from(name));
			assertSamePair(connect['tuple'], accept['tuple'], name);
			assert.deepEqual(connect['addr'], {family: 'unix', path: name});
		});

		it('report a name that nobody listens to by the address alone', async () => {
			const name = path.join(folder, 'nobody');
			const {events} = await recorder().script((s) => {
				s.call('socket', AF_UNIX, SOCK_STREAM, 0);
				s.call('connect', 3, s.string(unixAddress(name)), name.length + 3);
			});
			assert.deepEqual(events, [
				returned('connect', {res: errno('ENOENT'), tuple: null, fd: 3, addr: {family: 'unix', path: name}}),
			]);
		});
	});

	it('connect reports other families by their number', async () => {
		const address = Buffer.alloc(12);
		address.writeUInt16LE(AF_NETLINK, 0);
		const {events} = await recorder().script((s) => {
			s.call('socket', AF_NETLINK, 3, 0);
			s.call('connect', 3, s.memory(address), 12);
			s.call('connect', 1, s.memory(address), 12); // no socket
		});
		const addr = {family: 'other', number: AF_NETLINK};
		assert.deepEqual(events, [
			returned('connect', {res: 0, tuple: null, fd: 3, addr}),
			returned('connect', {res: errno('ENOTSOCK'), tuple: null, fd: 1, addr}),
		]);
	});
});
