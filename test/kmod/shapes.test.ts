// The kernel module compiled for kernels that nobody here has headers of: each of its files, and each probe, against the shape
// that the interfaces had then (shapes/). What shapes/ says of a kernel is what we know of it; that it is so, no test says.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {temporaryFolder} from '../helpers/act.js';
import {compileFor, definesOf, isIn, makeHeaders, type Period, type Shape} from '../helpers/kernel-shapes.js';
import {root} from '../helpers/native.js';

const module = path.join(root, 'drivers/kmod');
const probes = path.join(module, 'compat/probes');
const x86 = 'x86_64';

/** The oldest two that the module is written for, some between and after them, and one that has all that is new. */
const kernels: readonly Shape[] = [
	...['3.10', '3.16', '4.1', '4.4', '4.9', '4.14', '4.19', '5.4', '5.10', '6.1', '7.2'].map(
		(kernel) => ({kernel, machine: x86}) as const,
	),
	{kernel: '3.10', machine: x86, defines: ['SHAPE_STRICT_IDS']},
	{kernel: '4.14', machine: 'arm64'},
	{kernel: '7.2', machine: 'arm64'},
];

/** Between which versions a probe compiles, without what distributions ported back. */
const answers: Readonly<Record<string, Period>> = {
	access_ok_2: {since: '5.0'},
	anything: {since: '3.10'},
	array_index_nospec: {since: '4.16'},
	cgroup_io: {since: '4.3'},
	cgroup_kernfs: {since: '3.15'},
	copy_from_kernel_nofault: {since: '5.8'},
	group_info_gid: {since: '4.9'},
	hrtimer_setup: {since: '6.13'},
	in_ia32_syscall: {since: '4.7', only: x86},
	inode_get_ctime: {since: '6.6'},
	inode_get_mtime: {since: '6.7'},
	kernel_siginfo: {since: '4.20'},
	kernfs_node_parent: {since: '3.14', before: '6.15'},
	ktime_get_mono_fast_ns: {since: '3.17'},
	kuid_struct: {since: '3.14'},
	mm_shmempages: {since: '4.5'},
	pid_ns_for_children: {since: '3.12'},
	poll_t: {since: '4.16'},
	real_start_time_ns: {since: '3.17', before: '5.5'},
	sched_process_exit_group: {since: '6.16'},
	sched_signal: {since: '4.11'},
	sched_switch_preempt: {since: '4.4', before: '5.18'},
	sched_switch_state: {since: '5.18'},
	show_fdinfo_void: {since: '3.19'},
	si_mem_available: {since: '4.6'},
	signal_thread_head: {since: '3.14'},
	sock_common_v6: {since: '3.13'},
	start_boottime: {since: '5.5'},
	task_thread_pid: {since: '4.19'},
	trace_events_exceptions: {since: '6.16'},
	tracepoint_by_pointer: {since: '3.15'},
	vm_flags_mod: {since: '6.3'},
	x86_trace_exceptions: {since: '3.13', before: '6.16', only: x86},
};

/** As kernels of that time are compiled: the language, and what they let pass. */
const flags = [
	...['-std=gnu89', '-O2', '-fno-strict-aliasing', '-fno-common', '-mgeneral-regs-only'],
	...['-Wall', '-Wundef', '-Wstrict-prototypes', '-Wdeclaration-after-statement', '-Wno-pointer-sign'],
	...['-I', module, '-DTRISCAP_RELEASE="0.1.0"'],
];

/** What a compiler for that machine has defined, whatever machine this one is for. */
const target = {x86_64: ['-U__aarch64__', '-D__x86_64__=1'], arm64: ['-U__x86_64__', '-D__aarch64__=1']} as const;

/** To its end where the module promises most: only then BUILD_BUG() and what becomes of a variable are looked at. */
const thoroughly = ({kernel, machine}: Shape) => (['3.10', '4.14'].includes(kernel) && machine === x86 ? ['-c'] : []);

/** Kbuild's, which takes some warnings for "there is no such thing". */
const asking = ['implicit-function-declaration', 'int-conversion', 'incompatible-pointer-types'].map(
	(warning) => `-Werror=${warning}`,
);

describe('the kernel module, compiled for kernels by the shape of their interfaces', function () {
	this.timeout(120_000);
	const work = temporaryFolder('shapes');
	after(() => fs.rmSync(work, {recursive: true}));

	const names = fs.readdirSync(probes).map((file) => path.basename(file, '.c'));
	const sources = fs.readdirSync(module).filter((file) => file.endsWith('.c'));

	/** What a probe's answer is in the file that the module includes. */
	const tell = (folder: string, name: string, yes: boolean) => {
		const text = yes ? `#define HAVE_${name.toUpperCase()}\n` : '';
		fs.writeFileSync(path.join(folder, 'have', `${name}.h`), text);
	};

	it('knows when each probe compiles', () => {
		assert.deepEqual(names.sort(), Object.keys(answers));
	});

	for (const [number, shape] of kernels.entries()) {
		const {kernel, machine, defines = []} = shape;
		describe([kernel, machine, ...defines].join(', '), () => {
			const folder = path.join(work, `${number}`);
			let all: string[];
			let compiled: string[];

			before(() => {
				fs.mkdirSync(path.join(folder, 'have'), {recursive: true});
				makeHeaders(shape, path.join(folder, 'include'));
				const own = ['__KERNEL__', 'MODULE', ...definesOf(shape)].map((define) => `-D${define}`);
				all = [...flags, ...target[machine], ...own, '-nostdinc', '-I', path.join(folder, 'include'), '-I', folder];
				compiled = names.filter((name) => {
					const {compiles} = compileFor('gcc', [...all, ...asking], path.join(probes, `${name}.c`));
					tell(folder, name, compiles);
					return compiles;
				});
			});

			it('answers each probe', () => {
				const expected = names.filter((name) => isIn(answers[name]!, shape));
				if (defines.includes('SHAPE_STRICT_IDS')) expected.push('kuid_struct');
				assert.deepEqual(compiled.sort(), expected.sort());
			});

			it('compiles without a warning', () => {
				for (const source of sources) {
					const {compiles, said} = compileFor(
						'gcc',
						[...all, '-Werror', ...thoroughly(shape)],
						path.join(module, source),
					);
					assert.ok(compiles && said === '', said);
				}
			});
		});
	}

	it('has seen each probe say yes and no', () => {
		for (const [name, period] of Object.entries(answers)) {
			const said = new Set(kernels.map((shape) => isIn(period, shape)));
			assert.equal(said.size, name === 'anything' ? 1 : 2, name);
		}
	});
});
