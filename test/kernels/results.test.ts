// How the runner judges what a guest left behind: here without a guest.
import assert from 'node:assert/strict';
import {table} from './report.js';
import {judge, kernelComplaints, type Remains} from './results.js';

const lines = (...entries: readonly object[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

const good: Remains = {
	ended: true,
	serial: 'guest: 6.1.0\nok a\n[    9.7] reboot: Power down\n',
	dmesg: '[    0.000000] Linux version 6.1.0\n',
	tests: lines({begins: 'a'}, {passed: 'a', ms: 3}, {begins: 'b'}, {skipped: 'b'}, {end: true}),
	status: '0\n',
};

const whys = (remains: Partial<Remains>) => judge({...good, ...remains}, 60_000).failures.map(({why}) => why);

describe('the judgement of a guest', () => {
	it('counts what passed and what was skipped', () => {
		assert.deepEqual(judge(good, 60_000), {passed: 1, skipped: 1, failures: []});
	});

	it('has a failure for each test that failed', () => {
		const tests = lines({begins: 'a'}, {failed: 'a', why: 'no', stack: 'no\n at a'}, {end: true});
		assert.deepEqual(judge({...good, tests, status: '1\n'}, 60_000), {
			passed: 0,
			skipped: 0,
			failures: [{title: 'a', why: 'no', stack: 'no\n at a'}],
		});
	});

	it('fails when the kernel complained, even if all tests passed', () => {
		const dmesg = `[    1.000000] fine
[    2.000000] ------------[ cut here ]------------
[    2.000001] WARNING: CPU: 1 PID: 7 at kernel/trace/bpf_trace.c:12 bpf_probe+0x1/0x2
[    2.000002] Modules linked in:
`;
		assert.deepEqual(whys({dmesg}), ['WARNING: CPU: 1 PID: 7 at kernel/trace/bpf_trace.c:12 bpf_probe+0x1/0x2']);
	});

	it('says in which test the kernel died, and with what', () => {
		const tests = `${lines({begins: 'a'}, {passed: 'a'}, {begins: 'b c'})}{"pass`; // cut short
		const serial =
			'[    3.5] BUG: kernel NULL pointer dereference, address: 0\n[    3.6] Kernel panic - not syncing: Oops\n';
		assert.deepEqual(whys({tests, serial, dmesg: undefined, status: undefined}), [
			'BUG: kernel NULL pointer dereference, address: 0\nKernel panic - not syncing: Oops',
			'died in "b c"',
		]);
	});

	it('says in which test time was up', () => {
		assert.deepEqual(whys({ended: false, dmesg: undefined, status: undefined, tests: lines({begins: 'a'})}), [
			'timed out after 60 s in "a"',
		]);
	});

	it('fails when the tests ended early, or did not begin', () => {
		assert.deepEqual(whys({tests: lines({begins: 'a'}), status: '7\n'}), [
			'the tests ended early in "a", exit status 7',
		]);
		assert.deepEqual(whys({tests: undefined, status: '1\n'}), ['the tests ended early, exit status 1']);
		assert.deepEqual(whys({status: '1\n'}), ['exit status 1']);
	});

	it('fails when there was nothing to run', () => {
		assert.deepEqual(whys({tests: lines({end: true})}), ['no test matched']);
	});
});

describe('the complaints of a kernel', () => {
	it('are found in every form', () => {
		const log = [
			'[   12.3] INFO: task node:12 blocked for more than 120 seconds.',
			'[   12.3] rcu: INFO: rcu_preempt detected stalls on CPUs/tasks:',
			'[   12.3][  T99] watchdog: BUG: soft lockup - CPU#1 stuck for 26s!',
			'[   12.3] WARNING: possible circular locking dependency detected',
			'[   12.3] Oops: 0000 [#1] SMP',
			'[   12.3] Oops: int3: 0000 [#1] SMP NOPTI',
			'[   12.3] BUG: KASAN: slab-out-of-bounds in f+0x1/0x2',
		];
		assert.equal(kernelComplaints(log.join('\n')).length, log.length);
	});

	it('are not what a healthy kernel says while it boots', () => {
		const log = `[    0.402587] APIC calibration not consistent with PM-Timer: 95ms instead of 100ms
[    0.739438] mtrr: your CPUs had inconsistent fixed MTRR settings
[    1.316029] acpi PNP0A03:00: fail to add MMCONFIG information, can't access extended PCI configuration space
[    0.000000] Spectre V2 : User space: Mitigation: STIBP
[    0.000000] Unstable clock detected, switching default tracing clock to "global"
[    0.000000] rcu: Hierarchical RCU implementation.
`;
		assert.deepEqual(kernelComplaints(log), []);
	});
});

describe('the table of kernels', () => {
	it('has a line per kernel and driver, and says why one failed', () => {
		const failures = [
			{title: 'open', why: 'Expected\nmuch'},
			{title: 'close', why: 'no'},
		];
		const rows = [
			{kernel: '6.1 (6.1.0-56)', driver: 'modern-bpf', seconds: 48.6, outcome: {passed: 85, skipped: 1, failures: []}},
			{kernel: '5.10 (5.10.0)', driver: 'modern-bpf', seconds: 7, outcome: {passed: 9, skipped: 0, failures}},
		];
		assert.equal(
			table(rows),
			`kernel          driver      passed  failed  skipped  seconds  why
6.1 (6.1.0-56)  modern-bpf      85       0        1       49
5.10 (5.10.0)   modern-bpf       9       2        0        7  open: Expected (and 1 more)`,
		);
	});
});
