// The least that a driver needs: what probe() prints suffices, one capability fewer does not, and the error names it.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import {type ProbeReport} from '../../lib/index.js';
import {forEachDriver} from '../helpers/for-each-driver.js';
import {ForAnybody} from '../helpers/least.js';

/** In a mount namespace of its own; where there is none, that is what is wanted. */
const withoutTracefs = ['unshare', '-m', 'sh', '-c', 'umount -l /sys/kernel/tracing 2>/dev/null; exec "$@"', 'sh'];

interface Failed {
	readonly code: string;
	readonly message: string;
}

/** As systemd does: kernels that look their tracepoints up there need it. */
function mountTracefs(): void {
	if (fs.existsSync('/sys/kernel/tracing') && !fs.existsSync('/sys/kernel/tracing/events'))
		spawnSync('mount', ['-t', 'tracefs', 'nodev', '/sys/kernel/tracing']);
}

forEachDriver('privileges', (driver) => {
	const capture = `
		const capture = await triscap.open({driver: '${driver}', events: ['openat']});
		fs.readFileSync('/etc/passwd');
		await capture.close();
		const {hits, delivered, filtered, dropped} = capture.stats();
		const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);
		return {hits, balanced: hits === delivered + sum(filtered) + sum(dropped)};`;
	let anybody: ForAnybody;
	let needed: readonly string[];

	before(function () {
		this.timeout(60_000);
		mountTracefs();
		anybody = new ForAnybody(driver);
		const report = anybody.run([], 'return triscap.probe();') as ProbeReport;
		const entry = report.drivers.find((candidate) => candidate.driver === driver)!;
		needed = entry.capabilities.needed;
		assert.notEqual(needed.length, 0);
		assert.deepEqual(entry.capabilities.missing, needed);
		assert.equal(entry.state, 'unusable');
	});
	after(() => anybody?.remove());

	it('captures as a user with exactly what probe() says', function () {
		this.timeout(60_000);
		const result = anybody.run(needed, capture) as {hits: number; balanced: boolean};
		assert.ok(result.hits > 0 && result.balanced, JSON.stringify({...result, needed}));
		const report = anybody.run(needed, 'return triscap.probe();') as ProbeReport;
		const entry = report.drivers.find((candidate) => candidate.driver === driver)!;
		assert.equal(entry.state, 'usable', JSON.stringify(entry.checks.filter(({answer}) => answer !== 'yes')));
		assert.deepEqual(entry.capabilities.missing, []);
	});

	it('names the one that is missing', function () {
		this.timeout(60_000);
		for (const missing of needed) {
			const rest = needed.filter((name) => name !== missing);
			const {code, message} = anybody.run(rest, capture) as Failed;
			assert.equal(code, 'ERR_TRISCAP_PERMISSION', `${missing}: ${message}`);
			assert.match(message, new RegExp(`^open ${driver}: .*${missing.toUpperCase()}`));
		}
	});

	it('says what to do where tracefs is not mounted', function () {
		this.timeout(60_000);
		// With the usual value nothing but this takes CAP_SYS_ADMIN.
		const paranoid = '/proc/sys/kernel/perf_event_paranoid';
		const before = fs.readFileSync(paranoid, 'utf8');
		fs.writeFileSync(paranoid, '2');
		try {
			const neededWith = (prefix: readonly string[]): readonly string[] => {
				const report = anybody.run([], 'return triscap.probe();', prefix) as ProbeReport;
				assert.equal(report.system.tracefs, prefix.length > 0 ? 'not mounted' : 'mounted');
				return report.drivers.find((candidate) => candidate.driver === driver)!.capabilities.needed;
			};
			const mounted = neededWith([]);
			const unmounted = neededWith(withoutTracefs);
			const same = anybody.run(mounted, capture) as {hits: number; balanced: boolean};
			assert.ok(same.hits > 0 && same.balanced, JSON.stringify({...same, mounted}));
			const result = anybody.run(unmounted, capture, withoutTracefs) as {hits: number; balanced: boolean};
			assert.ok(result.hits > 0 && result.balanced, JSON.stringify({...result, unmounted}));
			if (!unmounted.includes('cap_sys_admin')) return assert.deepEqual(unmounted, mounted);
			const {code, message} = anybody.run(mounted, capture, withoutTracefs) as Failed;
			assert.equal(code, 'ERR_TRISCAP_PERMISSION', message);
			assert.match(message, /mounted there.* CAP_SYS_ADMIN; mount it: sudo mount -t tracefs/);
		} finally {
			fs.writeFileSync(paranoid, before);
		}
	});

	it('needs CAP_IPC_LOCK only where the limit of locked memory is too small for perf buffers', function () {
		this.timeout(60_000);
		const free = '/proc/sys/kernel/perf_event_mlock_kb';
		const before = fs.readFileSync(free, 'utf8');
		// So that what a CPU takes beyond is a page, and limits that anybody may set lie on both sides.
		fs.writeFileSync(free, String(8 * 1024));
		try {
			const kib = os.cpus().length * 4;
			const limited = (limit: number) => ['sh', '-c', `ulimit -l ${limit} && exec "$@"`, 'sh'];
			for (const [limit, fits] of [
				[kib, true],
				[kib - 1, false],
			] as const) {
				const report = anybody.run([], 'return triscap.probe();', limited(limit)) as ProbeReport;
				const entry = report.drivers.find((candidate) => candidate.driver === driver)!;
				// Before Linux 5.11 the limit is raised for what BPF itself locks.
				const raised = report.system.bpfMemory === 'locked';
				assert.equal(
					entry.capabilities.needed.includes('cap_ipc_lock'),
					driver === 'bpf-legacy' && !fits && !raised,
					`${limit} KiB`,
				);
				const result = anybody.run(entry.capabilities.needed, capture, limited(limit)) as {hits: number};
				assert.ok(result.hits > 0, JSON.stringify({limit, ...result}));
				if (!entry.capabilities.needed.includes('cap_ipc_lock')) continue;
				const rest = entry.capabilities.needed.filter((name) => name !== 'cap_ipc_lock');
				const {message} = anybody.run(rest, capture, limited(limit)) as Failed;
				assert.match(message, /CAP_IPC_LOCK/);
			}
		} finally {
			fs.writeFileSync(free, before);
		}
	});

	it('gives capabilities away when asked to, in every thread, and ends as it should', function () {
		this.timeout(60_000);
		const result = anybody.run(
			[...needed, 'cap_kill'],
			`
			const work = new (await import('node:worker_threads')).Worker('setInterval(() => {}, 1000)', {eval: true});
			await new Promise((resolve) => work.once('online', resolve));
			const capture = await triscap.open({driver: '${driver}', events: ['openat'], dropCapabilities: true});
			const {dropped} = capture.status();
			fs.readFileSync('/etc/passwd');
			const held = fs.readdirSync('/proc/self/task').map((tid) =>
				/^CapEff:\\s*(\\w+)/m.exec(fs.readFileSync('/proc/self/task/' + tid + '/status', 'utf8'))[1]);
			await capture.close();
			const {hits, delivered, filtered, dropped: lost} = capture.stats();
			const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);
			const again = await triscap.open({driver: '${driver}'}).then(() => 'opens', (error) => error.code);
			return {dropped, held, hits, balanced: hits === delivered + sum(filtered) + sum(lost), again};`,
		) as {dropped: string[]; held: string[]; hits: number; balanced: boolean; again: string};
		assert.ok(result.dropped, JSON.stringify(result));
		const kept = needed.filter((name) => !result.dropped.includes(name));
		assert.ok(result.hits > 0 && result.balanced, JSON.stringify(result));
		// An old kernel asks for this one at every bpf(2), and closing is one.
		assert.ok(
			kept.every((name) => name === 'cap_bpf' || name === 'cap_sys_admin'),
			JSON.stringify(result),
		);
		const bits = new Set(result.held);
		assert.equal(bits.size, 1, JSON.stringify(result.held));
		const kill = 1n << 5n;
		const left = BigInt(`0x${[...bits][0]}`);
		assert.equal(left & kill, kill, 'what no driver needs is left alone');
		assert.ok(result.held.length > 5, 'there were threads to ask');
		assert.equal(kept.length === 0 ? left : left & kill, kill);
		// With the one of everything another capture opens.
		if (driver !== 'kmod' && !kept.includes('cap_sys_admin')) assert.equal(result.again, 'ERR_TRISCAP_PERMISSION');
	});
});
