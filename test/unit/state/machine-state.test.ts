// What is known of threads that a capture never told of, as sysdig 0.41 prints the same events.
import assert from 'node:assert/strict';
import {events} from '../../../lib/decode/generated/tables.js';
import type {EventBase} from '../../../lib/events/event.js';
import type {FdInfo} from '../../../lib/scap/state.js';
import {MachineState} from '../../../lib/state/machine-state.js';
import type {Recipe} from '../../helpers/builders.js';
import {batchOf} from '../scap/writing.js';

/** The state after some events. */
function after(...recipes: readonly Recipe[]): MachineState {
	const state = new MachineState();
	state.begin({interfaces: [], users: [], groups: [], processes: new Map(), fds: new Map()});
	for (const event of batchOf(...recipes)) state.apply(event);
	return state;
}

const numbers = {tid: 10, pid: 10, ptid: 9, vtid: 10, vpid: 10, comm: 'parent', exe: 'parent'};
const clone = (args: object, tid = 10): Recipe => ({name: 'clone', tid, args: {...numbers, flags: 0, ...args}});
const CLONE_NEWPID = 64;

describe('a thread that nobody told of', () => {
	it('has no name until it is heard, and <NA> from then on', () => {
		assert.equal(after().comm(10), undefined);
		assert.equal(after({name: 'close', tid: 10, args: {res: 0, fd: 3}}).comm(10), '<NA>');
		// These say nothing about their thread.
		assert.equal(after({name: 'switch', tid: 10}).comm(10), undefined);
	});

	it('is not known any more behind its end', () => {
		const close: Recipe = {name: 'close', tid: 10, args: {res: 0, fd: 3}};
		assert.equal(after(close, {name: 'procexit', tid: 10}, {...close, tid: 11}).comm(10), undefined);
	});

	it('is called as its first child, and gives it no descriptors', () => {
		const state = after({name: 'openat', tid: 10, args: {fd: 3, dirfd: -100, name: '/a', flags: 1}}, clone({res: 20}));
		assert.deepEqual([state.comm(10), state.comm(20)], ['parent', 'parent']);
		assert.deepEqual([state.fd(10, 3)?.fd, state.fd(20, 3)], [3, undefined]);
	});

	it('stays <NA> if the child told of itself first', () => {
		const child = clone({res: 0, tid: 20, pid: 20, ptid: 10, vtid: 20, vpid: 20, comm: 'child'}, 20);
		assert.equal(after(child).comm(10), '<NA>');
		const state = after(child, clone({res: 20}), clone({res: 21}));
		assert.deepEqual([state.comm(10), state.comm(20)], ['<NA>', 'child']);
	});
});

describe('a child', () => {
	const own = clone({res: 0, tid: 20, pid: 20, ptid: 10, vtid: 20, vpid: 20, comm: 'child'}, 20);
	const ends: readonly Recipe[] = [
		{name: 'procexit', tid: 20},
		{name: 'close', tid: 10, args: {res: 0, fd: 3}},
	];

	it('is called as its parent says, if that told first', () => {
		assert.equal(after(clone({res: 20}), own).comm(20), 'parent');
		assert.equal(after(own, clone({res: 20})).comm(20), 'child');
	});

	it('is known beyond its end if it was known before it told of its beginning', () => {
		assert.equal(after(own, ...ends).comm(20), undefined);
		assert.equal(after(clone({res: 20}), own, ...ends).comm(20), undefined);
		const {processes} = after(own).state();
		const state = new MachineState();
		state.begin({interfaces: [], users: [], groups: [], processes, fds: new Map()});
		for (const event of batchOf(own, ...ends)) state.apply(event);
		assert.equal(state.comm(20), 'child');
	});

	it('in a pid namespace of its own has another number than its parent was given', () => {
		assert.equal(after(clone({res: 20, flags: CLONE_NEWPID})).comm(20), undefined);
	});

	it('of a vfork has told of itself, or is not known', () => {
		assert.equal(after({...clone({res: 20}), name: 'vfork'}).comm(20), undefined);
	});
});

const nameOf = (info: FdInfo | undefined) => (info && 'name' in info ? info.name : undefined);

describe('a path', () => {
	const state = after(
		clone({res: 20}),
		{name: 'openat', tid: 10, args: {fd: 3, dirfd: -100, name: '/', flags: 1}},
		{name: 'openat', tid: 10, args: {fd: 4, dirfd: 12345, name: '../a/./b', flags: 1}},
		{name: 'close', tid: 11, args: {res: 0, fd: 3}},
	);
	const path = (tid: number, dirfd: number | undefined, given: string) => state.path(tid, dirfd, given);

	it('below a descriptor that nobody knows begins nowhere', () => {
		assert.deepEqual([path(10, 12345, './abc'), path(10, 12345, '..')], ['abc', '']);
		assert.equal(nameOf(state.fd(10, 4)), '<UNKNOWN>../a/b');
	});

	it('of a thread that was only heard begins in some folder', () => {
		assert.deepEqual([path(11, undefined, 'a'), path(11, -100, './b/..'), path(11, -100, '../a')], ['./a', '.', 'a']);
	});

	it('of a thread that nobody knows is said again', () => {
		assert.equal(path(12, undefined, './a'), './a');
	});

	it('below the root by a descriptor has its slash twice', () => {
		assert.deepEqual([path(10, 3, 'a'), path(10, 3, '../a')], ['//a', '/a']);
	});

	it('is called <NA> if its name is not known, in its folder if that is', () => {
		assert.equal(nameOf(after({name: 'openat', tid: 10, args: {fd: 3}}).fd(10, 3)), '<NA>');
		const unread: Recipe = {name: 'openat', tid: 10, args: {fd: 3, dirfd: -100, flags: 1}};
		assert.equal(nameOf(after(clone({res: 20, cwd: '/'}), unread).fd(10, 3)), '/<NA>');
	});
});

describe('a socket whose beginning was lost', () => {
	const [source, destination] = [
		{address: '1.2.3.4', port: 80},
		{address: '5.6.7.8', port: 81},
	];
	const tuple = {family: 'inet', source, destination} as const;
	for (const name of ['send', 'sendto', 'sendmsg', 'sendmmsg', 'recv', 'recvfrom', 'recvmsg', 'recvmmsg'])
		it(`is known from what ${name} says, if its number stood for a file`, () => {
			const state = after(
				{name: 'openat', tid: 10, args: {fd: 3, dirfd: -100, name: '/a', flags: 1}},
				{name, tid: 10, args: {res: 1, fd: 3, tuple}},
			);
			const expected = {fd: 3, ino: 0n, type: 'ipv4', source, destination, protocol: 'udp'};
			assert.deepEqual(state.fd(10, 3), expected);
		});
});

describe('a name', () => {
	it('of a thread is that of its program in versions that have no other', () => {
		const exec: Recipe = {name: 'execve', tid: 10, args: {res: 0, exe: '/bin/true', pid: 10}};
		assert.equal(after(exec).comm(10), '/bin/true');
	});

	it('of user and group 0 is root, whether the file says so or not', () => {
		assert.deepEqual([after().user(0), after().group(0), after().user(1)], ['root', 'root', undefined]);
	});
});

describe('a file that tells of more than any machine has', () => {
	/** An event without its bytes: to make so many of them would take longer than to take them in. */
	const bare = (key: string, tid: number, args: object) => {
		const {code, name, dir} = events.find((one) => one.key === key)!;
		return {code, name, dir, tid, args} as unknown as EventBase;
	};

	it('makes no more threads known than that', () => {
		const state = new MachineState();
		const args = Array.from({length: 10_000}, () => '');
		const most = 3500;
		for (let tid = 1; tid <= most; tid++)
			state.apply(bare('FORK_20_X', tid, {res: 0, pid: tid, tid, ptid: 1, flags: 0, args}));
		const {processes} = state.state();
		assert.ok(processes.size > most / 3 && processes.size < most, String(processes.size));
		assert.deepEqual([state.pid(1), state.pid(most)], [undefined, most]);
	});

	it('makes no more descriptors known than that', function () {
		this.timeout(60_000);
		const state = new MachineState();
		for (let tid = 1; tid < 2 ** 20; tid++) state.apply(bare('OPEN_X', tid, {fd: 3, name: '/a'}));
		assert.ok(state.state().fds.size < 2 ** 20 - 1);
		assert.ok(state.fd(2 ** 20 - 1, 3));
	});

	it('does not look through all of its interfaces for each datagram', () => {
		const state = new MachineState();
		const one = {family: 'inet', netmask: '255.0.0.0', broadcast: '', linkSpeed: 0n, name: 'e'} as const;
		const interfaces = Array.from({length: 2 ** 18}, (_, index) => ({
			...one,
			address: index === 0 ? '9.0.0.1' : '8.0.0.1',
		}));
		state.begin({interfaces, users: [], groups: [], processes: new Map(), fds: new Map()});
		for (let fd = 3; fd < 1000; fd++) {
			const [source, destination] = [
				{address: '0.0.0.0', port: 1},
				{address: '9.9.9.9', port: 2},
			];
			state.apply(bare('SENDTO_X', 10, {res: 1, fd, tuple: {family: 'inet', source, destination}}));
		}
		const info = state.fd(10, 999)!;
		assert.equal('source' in info && typeof info.source === 'object' && info.source.address, '9.0.0.1');
	});
});
