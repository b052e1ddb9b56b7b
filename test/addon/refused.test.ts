// A kernel that refuses our programs: the driver is compiled with fillers, then a dispatcher, that no verifier takes, and
// loaded by the real engine. A refused filler costs its event, a refused dispatcher is an error that says why.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {findClang, findLlvmStrip} from '../../scripts/setup/tools.js';
import {whyNot} from '../helpers/for-each-driver.js';
import {root} from '../helpers/native.js';

const folder = path.join(root, 'build/native/refused');

function run(command: string, args: readonly string[]): string {
	const result = spawnSync(command, args, {cwd: root, encoding: 'utf8'});
	assert.equal(result.status, 0, `${command} ${args.join(' ')}\n${result.stdout}${result.stderr}`);
	return result.stdout;
}

/** Compiles the driver with `from` replaced by `to` in one file, and the program that loads it. */
function spoil(name: string, file: string, from: string, to: string): string {
	const copy = path.join(folder, name);
	const spoilt = path.join(copy, 'drivers', file);
	fs.cpSync(path.join(root, 'drivers'), path.join(copy, 'drivers'), {
		recursive: true,
		preserveTimestamps: true, // make compiles again only what has changed
		filter: (_, target) => target !== spoilt,
	});
	const text = fs.readFileSync(path.join(root, 'drivers', file), 'utf8');
	assert.ok(text.includes(from), `${file} has no ${from}`);
	const wrong = text.replaceAll(from, to);
	if (!fs.existsSync(spoilt) || fs.readFileSync(spoilt, 'utf8') !== wrong) fs.writeFileSync(spoilt, wrong);
	run('make', [
		...['-s', '-C', path.join(copy, 'drivers/modern-bpf'), `CLANG=${findClang()}`, `LLVM_STRIP=${findLlvmStrip()}`],
		...[`OUT=${copy}`, `LIBBPF=${path.join(root, 'vendor/libbpf')}`],
	]);
	const program = path.join(copy, 'load');
	run('g++', [
		...['-o', program, `${folder}/load.o`, ...engine.map((source) => `${folder}/${source}.o`)],
		...[`-DTRISCAP_MODERN_BPF_OBJECT="${copy}/triscap.bpf.o"`, 'addon/embedded_object.S', `${folder}/libbpf.a`],
	]);
	return run(program, []);
}

const engine = [
	'bpf_ringbuf',
	'cpu_ring',
	'cpus',
	'libbpf_log',
	'clock',
	'modern_bpf_engine',
	'modern_bpf_object',
	'syscall_hook',
];

describe('a program that the kernel refuses', function () {
	this.timeout(120_000);

	before(async function () {
		if ((await whyNot('modern-bpf')) !== undefined) this.skip();
		run('make', [
			'-s',
			'-j2',
			'-C',
			import.meta.dirname,
			'-f',
			'refused.mk',
			`OUT=${folder}`,
			`ENGINE=${engine.join(' ')}`,
		]);
	});

	it("costs only its event when it is a filler, and is reported with the verifier's last lines", () => {
		const output = spoil(
			'fillers',
			'common/generated/plain_fillers.h',
			'put_s64(c, syscall_ret(c));',
			'put_s64(c, *(volatile __s64 *)syscall_arg(c, 0));',
		);
		assert.match(output, /^degraded 5 fill_close_x\n[^]*invalid mem access[^]*\n/m);
		assert.match(output, /^captured\nan exec was told$/m);
	});

	it('leaves a successful exec to its system call when it is the hook of execs', () => {
		const output = spoil(
			'exec',
			'modern-bpf/hooks/exec.h',
			'return buffer_end(&c, &hook, EVENT_EXECVE_19_X_NPARAMS);',
			'return *(int *volatile)bpf_get_current_task();',
		);
		assert.match(output, /^degraded \d+ on_exec(_classic)?\n[^]*invalid mem access/m);
		assert.match(output, /^captured\nno exec was told$/m);
	});

	it('is an error that names it when it is the dispatcher', () => {
		const output = spoil(
			'dispatcher',
			'modern-bpf/hooks/sys_exit.h',
			'return dispatch(ctx,',
			'return dispatch(*(void *volatile *)bpf_get_current_task(),',
		);
		assert.match(output, /^load the BPF programs, 13, on_sys_exit(_classic)?\n[^]*invalid mem access/m);
	});
});
