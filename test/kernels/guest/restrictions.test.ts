// What probe() and triscap-probe.sh say in a real kernel: as it is, with its BTF hidden, and booted with what forbids things
// (boots.json). What is said must be what opening a capture then does.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {thisSystem} from '../../../lib/build/system.js';
import {open, probe, NoDriverError, TriscapError} from '../../../lib/index.js';
import {loadNative} from '../../../lib/native.js';
import {examine} from '../../../lib/probe/probe.js';
import type {AnyDriver, Answer, DriverReport, ProbeReport} from '../../../lib/probe/report.js';
import {tryAll} from '../../../lib/probe/tries.js';
import {ForAnybody} from '../../helpers/least.js';
import {root} from '../../helpers/native.js';
import {skip} from '../../helpers/skip.js';

const commandLine = fs.readFileSync('/proc/cmdline', 'utf8');
const lockdown = /\blockdown=(\w+)/.exec(commandLine)?.[1] ?? 'none';
const kernelTypes = fs.readFileSync('/sys/kernel/btf/vmlinux');
/**
 * Under confidentiality, what is left takes the task's fields read without the function that is forbidden (Linux 5.11), and
 * hooks that are not looked up in tracefs, which is closed then, too (until 7.0).
 */
const somethingIsLeft =
	kernelTypes.includes('\0bpf_get_current_task_btf\0') && !kernelTypes.includes('\0class_srcu_fast_notrace_t\0');
/** Events with names that lie in the kernel's memory: paths, control groups, addresses of sockets. */
const namesFromTheKernel = [
	'accept',
	'accept4',
	'clone',
	'clone3',
	'connect',
	'execve',
	'execveat',
	'fork',
	'recvfrom',
];
namesFromTheKernel.push('recvmsg', 'sendmsg', 'sendto', 'vfork');
/** Linux 6.2: fields of files, too, are read without that function then; and what is no system call can come at all. */
const readsAnyField = kernelTypes.includes('\0bpf_rdonly_cast\0');
if (!readsAnyField) namesFromTheKernel.push('creat', 'open', 'openat', 'openat2', 'pipe', 'pipe2');
const signatures = /\bmodule\.sig_enforce=1/.test(commandLine);

function entryOf(report: ProbeReport, driver: AnyDriver): DriverReport {
	return report.drivers.find((entry) => entry.driver === driver)!;
}

function answerOf(report: ProbeReport, id: string): Answer {
	const check = report.drivers.flatMap(({checks}) => checks).find((entry) => entry.id === id);
	assert.ok(check, id);
	return check.answer;
}

function why(report: ProbeReport, driver: AnyDriver): string {
	return JSON.stringify(entryOf(report, driver).checks.filter(({answer}) => answer !== 'yes'));
}

/** A shell must never say another yes or no than the library. */
function assertAgrees(report: ProbeReport, before: readonly string[] = []): void {
	const [program = '', ...args] = [...before, 'sh', path.join(root, 'triscap-probe.sh'), '--json'];
	const {stdout, stderr} = spawnSync(program, args, {encoding: 'utf8'});
	assert.equal(stderr, '');
	assertSame(report, JSON.parse(stdout) as ProbeReport);
}

function assertSame(report: ProbeReport, shell: ProbeReport): void {
	assert.deepEqual(shell.system, report.system);
	for (const [index, {checks, capabilities}] of report.drivers.entries()) {
		const said = shell.drivers[index]!.capabilities;
		const {needed, perhaps} = capabilities;
		for (const name of said.needed) assert.ok(needed.includes(name), `the shell wants ${name}`);
		for (const name of [...needed, ...perhaps])
			assert.ok(said.needed.includes(name) || said.perhaps.includes(name), `the shell does not want ${name}`);
		for (const [at, check] of checks.entries()) {
			const said = shell.drivers[index]?.checks[at];
			assert.equal(said?.id, check.id);
			if (said.answer !== 'could not tell') assert.deepEqual(said, check);
		}
	}
}

function anybodyReport(anybody: ForAnybody, held: readonly string[]): ProbeReport {
	return anybody.run(held, 'return triscap.probe();') as ProbeReport;
}

/** Of a process that these commands start. */
function probeIn(before: readonly string[]): ProbeReport {
	const code = `import {probe} from ${JSON.stringify(path.join(root, 'lib/index.js'))};
		console.log(JSON.stringify(await probe()));`;
	const [program = '', ...args] = before;
	const command = [...args, process.execPath, '--input-type=module', '-e', code];
	const {error, stdout, stderr} = spawnSync(program, command, {encoding: 'utf8'});
	assert.ok(!error, String(error));
	assert.equal(stderr, '');
	return JSON.parse(stdout) as ProbeReport;
}

async function codeOf(opening: Promise<AsyncDisposable>): Promise<string> {
	try {
		await (await opening)[Symbol.asyncDispose]();
		return 'opens';
	} catch (error) {
		assert.ok(error instanceof TriscapError, String(error));
		return error.code;
	}
}

// The driver in brackets is how guests choose their tests; this one is about all three.
describe('restrictions (modern-bpf)', function () {
	this.timeout(120_000);
	let report: ProbeReport;
	before(async function () {
		if (process.env['TRISCAP_RESULTS'] === undefined)
			return skip(this, 'it takes a machine of its own: npm run test:kernels');
		if (!fs.existsSync('/sys/kernel/security/lsm'))
			spawnSync('mount', ['-t', 'securityfs', 'securityfs', '/sys/kernel/security']);
		report = await probe();
	});

	it('are facts of the report', () => {
		// A kernel without the one or the other does not tell of it.
		assert.equal(report.system.lockdown ?? 'none', lockdown);
		assert.equal(report.system.moduleSignatures === 'enforced', signatures);
		assert.equal(report.system.container, 'none');
		assert.equal(report.system.btf, 'yes');
	});

	it('are told the same by triscap-probe.sh', () => assertAgrees(report));

	it('are told the same to users, with what a driver needs, with less and with nothing', () => {
		const anybody = new ForAnybody('modern-bpf');
		try {
			const nothing = anybodyReport(anybody, []);
			assertSame(nothing, anybody.probeByShell([]) as ProbeReport);
			const least = entryOf(nothing, 'modern-bpf').capabilities.needed;
			for (const held of [least, least.slice(0, -1)])
				assertSame(anybodyReport(anybody, held), anybody.probeByShell(held) as ProbeReport);
		} finally {
			anybody.remove();
		}
	});

	it('leave modern-bpf alone, unless nobody may read the kernel: then it does without, or says that it cannot', async () => {
		const forbidden = lockdown === 'confidentiality';
		const {state, degraded} = entryOf(report, 'modern-bpf');
		assert.equal(answerOf(report, 'bpf-read-kernel'), forbidden ? 'no' : 'yes');
		assert.equal(state, forbidden && !somethingIsLeft ? 'unusable' : 'usable', why(report, 'modern-bpf'));
		assert.equal(degraded, forbidden && somethingIsLeft);
		const code = await codeOf(open({driver: 'modern-bpf', events: ['openat']}));
		assert.equal(code === 'opens', state === 'usable', code);
	});

	it('cost the events that the capture names, and no other', async () => {
		if (entryOf(report, 'modern-bpf').state !== 'usable') return; // what it then says is above
		const capture = await open({driver: 'modern-bpf'});
		const {degraded, missing} = capture.status();
		await capture.close();
		const expected = lockdown === 'confidentiality' ? namesFromTheKernel.sort() : [];
		assert.deepEqual([...new Set(degraded.map(({name}) => name))].sort(), expected);
		const absent = lockdown === 'confidentiality' && !readsAnyField ? ['procexit', 'signaldeliver'] : [];
		assert.deepEqual(missing.map(({name}) => name).sort(), absent);
		for (const {log} of degraded) assert.match(log, /bpf_probe_read_kernel/);
	});

	it('are marked in the events themselves', async () => {
		if (entryOf(report, 'modern-bpf').state !== 'usable') return;
		const events = ['chdir', 'openat', 'clone', 'clone3', 'fork', 'vfork'] as const;
		const capture = await open({driver: 'modern-bpf', events, includeSelf: true});
		assert.equal(spawnSync('true').status, 0);
		fs.closeSync(fs.openSync('/etc/passwd', 'r'));
		process.chdir(process.cwd());
		const marks = new Map<string, boolean>();
		for await (const event of capture) {
			if (event.name === 'drop') continue;
			marks.set(event.name, event.degraded);
			if (event.name === 'chdir' && event.tid === process.pid) break;
		}
		assert.ok(marks.size > 2, [...marks.keys()].join());
		for (const [name, mark] of marks)
			assert.equal(mark, lockdown === 'confidentiality' && namesFromTheKernel.includes(name), name);
	});

	it('say whether the kernel takes our module', async () => {
		const forbidden = lockdown !== 'none' || signatures;
		assert.equal(answerOf(report, 'module-policy'), forbidden ? 'no' : 'yes', why(report, 'kmod'));
		const built = process.env['TRISCAP_KMOD'] !== undefined; // not if a run leaves kmod out
		assert.equal(entryOf(report, 'kmod').state, forbidden || !built ? 'unusable' : 'usable', why(report, 'kmod'));
		if (!forbidden || !built) return; // that it opens is what every other test of kmod is about
		const code = await codeOf(open({driver: 'kmod'}));
		assert.equal(code, signatures ? 'ERR_TRISCAP_SIGNATURE_REQUIRED' : 'ERR_TRISCAP_LOCKDOWN');
	});

	it('leave somebody to capture, or say why nobody', async function () {
		if (lockdown !== 'confidentiality' || somethingIsLeft) {
			assert.equal(report.chosen, 'modern-bpf');
			const capture = await open({events: ['openat']});
			assert.equal(capture.status().driver, 'modern-bpf');
			return capture.close();
		}
		assert.equal(report.chosen, null);
		await assert.rejects(open({events: ['openat']}), (error: unknown) => {
			assert.ok(error instanceof NoDriverError);
			assert.equal(error.report.chosen, null);
			assert.match(error.message, /locked down/);
			return true;
		});
	});

	it('that nothing is built, and nothing to build with, are named', async () => {
		// A guest has neither headers nor compilers.
		const system = thisSystem();
		const env = {...system.env, TRISCAP_KMOD: '', TRISCAP_BPF_PROBE: ''};
		const bare = examine({...system, env}, await tryAll(loadNative));
		if (!fs.existsSync('/sys/module/triscap')) assert.equal(answerOf(bare, 'kmod-built'), 'no');
		for (const id of ['bpf-legacy-built', 'headers', 'clang', 'gcc']) assert.equal(answerOf(bare, id), 'no', id);
		assert.equal(entryOf(bare, 'bpf-legacy').state, 'unusable');
	});

	it('that everything to build with is there, is seen', function () {
		// In sight only: that building works, the drivers of this very guest show, which triscap build made elsewhere.
		const {release} = thisSystem();
		const folder = fs.mkdtempSync('/tmp/triscap-tools-');
		const build = path.join(folder, 'build');
		for (const [file, text] of Object.entries({
			Makefile: '',
			'include/generated/utsrelease.h': `#define UTS_RELEASE "${release}"\n`,
			'include/config/auto.conf': 'CONFIG_X86_64=y\n',
			'include/linux/kconfig.h': '',
		})) {
			fs.mkdirSync(path.dirname(path.join(build, file)), {recursive: true});
			fs.writeFileSync(path.join(build, file), text);
		}
		for (const name of ['gcc', 'make', 'clang', 'llc']) fs.writeFileSync(path.join(folder, name), '', {mode: 0o755});
		const place = `/usr/src/linux-headers-${release}`;
		fs.mkdirSync('/usr/src', {recursive: true});
		fs.symlinkSync(build, place);
		try {
			const before = ['env', `PATH=${folder}:${process.env['PATH']}`, 'TRISCAP_KMOD=', 'TRISCAP_BPF_PROBE='];
			const equipped = probeIn(before);
			const forbidden = lockdown !== 'none' || signatures;
			assert.equal(entryOf(equipped, 'kmod').state, forbidden ? 'unusable' : 'buildable', why(equipped, 'kmod'));
			const blind = lockdown === 'confidentiality';
			assert.equal(
				entryOf(equipped, 'bpf-legacy').state,
				blind ? 'unusable' : 'buildable',
				why(equipped, 'bpf-legacy'),
			);
			assertAgrees(equipped, before);
		} finally {
			fs.rmSync(place);
			fs.rmSync(folder, {recursive: true});
		}
	});

	it('that BTF is hidden is told from the lack of everything else', () => {
		const hide = 'mount -t tmpfs none /sys/kernel/btf && exec "$@"';
		const hidden = ['unshare', '-m', 'sh', '-c', hide, 'sh'];
		const blind = probeIn(hidden);
		assert.equal(blind.system.btf, 'missing');
		assert.equal(entryOf(blind, 'modern-bpf').state, 'unusable');
		assert.equal(answerOf(blind, 'btf'), 'no');
		assert.equal(answerOf(blind, 'bpf-ring-buffer'), 'yes');
		if (lockdown !== 'confidentiality')
			assert.equal(answerOf(blind, 'bpf-legacy-load'), 'yes', why(blind, 'bpf-legacy'));
		assertAgrees(blind, hidden);
	});
});
