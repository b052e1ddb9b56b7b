// Connections of the list before the events, as sysdig 0.41 prints the same file.
import assert from 'node:assert/strict';
import {formatDescriptor} from '../../../lib/format/descriptor.js';
import type {FdInfo, FdProtocol} from '../../../lib/scap/state.js';
import {MachineState} from '../../../lib/state/machine-state.js';
import type {Recipe} from '../../helpers/builders.js';
import {batchOf} from '../scap/writing.js';

const connection = (fd: number, from: string, to: string, protocol: FdProtocol = 'tcp'): FdInfo => ({
	...{fd, ino: 0n, protocol, type: from.includes(':') ? 'ipv6' : 'ipv4'},
	source: {address: from, port: 99},
	destination: {address: to, port: 98},
});
const server = (address: string, port: number): FdInfo => ({
	...{fd: 9, ino: 0n, protocol: 'tcp', type: address.includes(':') ? 'ipv6-server' : 'ipv4-server'},
	local: {address, port},
});

/** The state of process 10 that has these, while process 11 listens. */
function state(fds: readonly FdInfo[], listening: readonly FdInfo[] = [], ...recipes: readonly Recipe[]): MachineState {
	const all = new Map([
		[10, fds],
		[11, listening],
	]);
	const machine = new MachineState();
	machine.begin({interfaces: [], users: [], groups: [], processes: new Map(), fds: all});
	if (recipes.length > 0) for (const event of batchOf(...recipes)) machine.apply(event);
	return machine;
}
const shown = (...given: Parameters<typeof state>) => formatDescriptor(state(...given).fd(10, 3)!);

describe('a connection that was there before', () => {
	const v4 = connection(3, '1.2.3.4', '5.6.7.8');

	it('begins with the client: with the other end, where somebody listens on the port of this one', () => {
		assert.equal(shown([v4]), '<4t>1.2.3.4:99->5.6.7.8:98');
		assert.equal(shown([v4], [server('0.0.0.0', 98)]), '<4t>1.2.3.4:99->5.6.7.8:98');
		assert.equal(shown([v4], [server('0.0.0.0', 99)]), '<4t>5.6.7.8:98->1.2.3.4:99');
		assert.equal(shown([v4], [server('::', 99)]), '<4t>5.6.7.8:98->1.2.3.4:99');
	});

	it('is one of IPv4 if both its ends are, whatever its socket is', () => {
		const mapped = connection(3, '::ffff:1.2.3.4', '::ffff:5.6.7.8');
		assert.equal(shown([mapped]), '<4t>1.2.3.4:99->5.6.7.8:98');
		assert.equal(shown([mapped], [server('::', 99)]), '<4t>5.6.7.8:98->1.2.3.4:99');
		assert.equal(shown([connection(3, '::ffff:1.2.3.4', '::')]), '<4t>1.2.3.4:99->0.0.0.0:98');
		assert.equal(shown([connection(3, '::ffff:1.2.3.4', '::1')]), '<6>::ffff:1.2.3.4:99->::1:98');
	});

	it('has no protocol over IPv6 until somebody uses it, and does not say who is the client', () => {
		const v6 = connection(3, 'fe80::1', 'fe80::2');
		assert.equal(shown([v6], [server('::', 99)]), '<6>fe80::1:99->fe80::2:98');
		assert.equal(shown([connection(3, 'fe80::1', 'fe80::2', 'raw')]), '<6r>fe80::1->fe80::2');
		const tuple = {
			family: 'inet6',
			source: {address: '::1', port: 53},
			destination: {address: '::2', port: 54},
		} as const;
		const received: Recipe = {name: 'recvfrom', tid: 10, args: {res: 1, fd: 3, tuple}};
		assert.equal(shown([v6], [], received), '<6t>::2:54->::1:53');
	});

	it('stands in a file that begins later as it stood in this one', () => {
		const fds = [connection(3, '::ffff:1.2.3.4', '::ffff:5.6.7.8'), connection(4, 'fe80::1', 'fe80::2'), v4];
		assert.deepEqual(
			state(fds.slice(0, 2), [server('::', 99)])
				.state()
				.fds.get(10),
			fds.slice(0, 2),
		);
	});
});

describe('the descriptor of a process', () => {
	it('is called as its folder in /proc', () => {
		assert.equal(shown([], [], {name: 'pidfd_open', tid: 10, args: {fd: 3, pid: 77}}), '<P>/proc/77');
	});
});
