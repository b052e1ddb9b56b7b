// Who a thread is: from /proc, and from the events that make, rename and end threads.

import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Records} from '../../../lib/decode/record.js';
import {EventView} from '../../../lib/events/event.js';
import {Accounts} from '../../../lib/state/accounts.js';
import {ThreadTable} from '../../../lib/state/thread-table.js';
import {batch, type Recipe} from '../../helpers/builders.js';

const event = (recipe: Recipe) => new EventView(new Records(batch(recipe)), 0, 1);

describe('the thread table', () => {
	let proc: string;

	function addThread(pid: number, tid: number, comm: string) {
		for (const directory of [`${pid}/task/${tid}`, String(tid)]) {
			mkdirSync(join(proc, directory), {recursive: true});
			writeFileSync(join(proc, directory, 'comm'), `${comm}\n`);
			writeFileSync(join(proc, directory, 'status'), `Name:\t${comm}\nTgid:\t${pid}\n`);
		}
	}

	beforeEach(() => {
		proc = mkdtempSync(join(tmpdir(), 'triscap-proc-'));
		addThread(10, 10, 'server');
		addThread(10, 11, 'worker 1');
		mkdirSync(join(proc, 'sys'));
	});

	afterEach(() => rmSync(proc, {recursive: true}));

	it('knows all threads there are when it is made', async () => {
		const threads = new ThreadTable(proc);
		await threads.snapshot();
		rmSync(join(proc, '10'), {recursive: true});
		assert.deepEqual(threads.get(10), {pid: 10, comm: 'server'});
		assert.deepEqual(threads.get(11), {pid: 10, comm: 'worker 1'});
	});

	it('asks /proc for a thread it does not know', () => {
		const threads = new ThreadTable(proc);
		assert.deepEqual(threads.get(11), {pid: 10, comm: 'worker 1'});
		assert.equal(threads.comm(12), undefined);
		addThread(12, 12, 'late');
		assert.equal(threads.comm(12), undefined, 'not asked for again at once');
		assert.equal(threads.comm(0), undefined);
		assert.equal(threads.comm(-1), undefined);
	});

	it('learns of a child from its own event, and of a new name from an exec', () => {
		const threads = new ThreadTable(proc);
		threads.apply(event({name: 'clone', tid: 20, args: {res: 0, pid: 20, comm: 'bash'}}));
		assert.deepEqual(threads.get(20), {pid: 20, comm: 'bash'});
		threads.apply(event({name: 'execve', tid: 20, args: {res: -2, pid: 20, comm: 'bash', exe: 'nosuch'}}));
		assert.equal(threads.comm(20), 'bash');
		threads.apply(event({name: 'execve', tid: 20, args: {res: 0, pid: 20, comm: 'ls'}}));
		assert.equal(threads.comm(20), 'ls');
	});

	it('knows a thread until the event after its end', () => {
		const threads = new ThreadTable(proc);
		threads.apply(event({name: 'vfork', tid: 20, args: {res: 0, pid: 20, comm: 'bash'}}));
		threads.apply(event({name: 'procexit', tid: 20}));
		assert.equal(threads.comm(20), 'bash');
		threads.apply(event({name: 'close', tid: 10}));
		assert.equal(threads.comm(20), undefined);
	});

	it('believes an event rather than the snapshot', async () => {
		const threads = new ThreadTable(proc);
		threads.apply(event({name: 'execve', tid: 10, args: {res: 0, pid: 10, comm: 'renamed'}}));
		await threads.snapshot();
		assert.equal(threads.comm(10), 'renamed');
	});

	it('makes nothing of an event that came without parameters, or is corrupt elsewhere', () => {
		const threads = new ThreadTable(proc);
		threads.apply(event({code: 1, tid: 20, args: {ID: 37, nativeID: 56}}));
		threads.apply(event({name: 'clone', tid: 20, nparams: 3}));
		threads.apply(event({name: 'clone', tid: 20, args: {res: Buffer.alloc(3)}}));
		assert.equal(threads.comm(20), undefined);
	});

	it('reads the real /proc', async () => {
		const threads = new ThreadTable();
		await threads.snapshot();
		assert.equal(threads.get(process.pid)?.pid, process.pid);
	});
});

describe('accounts', () => {
	it('have the names of the first entries', () => {
		const etc = mkdtempSync(join(tmpdir(), 'triscap-etc-'));
		writeFileSync(join(etc, 'passwd'), 'root:x:0:0:root:/root:/bin/sh\ntoor:x:0:0::/:\n\n+nis\n');
		const accounts = new Accounts(etc);
		assert.equal(accounts.user(0), 'root');
		assert.equal(accounts.user(5), undefined);
		assert.equal(accounts.group(0), undefined);
		rmSync(etc, {recursive: true});
	});
});
