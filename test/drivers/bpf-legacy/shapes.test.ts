// The object for kernels that nobody here has headers of, built as a user would build it, against the shape that their structs
// had (test/kmod/shapes). What shapes/ says of a kernel is what we know of it; that it is so, no test says.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {compileObject} from '../../../lib/build/bpf-legacy.js';
import type {BuildContext} from '../../../lib/build/builder.js';
import {driversFolder} from '../../../lib/build/sources.js';
import {thisSystem} from '../../../lib/build/system.js';
import {temporaryFolder} from '../../helpers/act.js';
import {testLimits} from '../../helpers/bpf-limits.js';
import {readBpfObject, type BpfObject} from '../../helpers/bpf-programs.js';
import {definesOf, isIn, makeHeaders, type Period, type Shape} from '../../helpers/kernel-shapes.js';
import {skipWithout} from '../../helpers/skip.js';
import {strictly} from '../../helpers/strict-build.js';

const x86 = 'x86_64';
const oldest: Shape = {kernel: '4.14', machine: x86};
/** The first with raw tracepoints, to which arm64 attaches one program more; verifiers allow no more than 4.14's. */
const oldestRaw: Shape = {kernel: '4.17', machine: 'arm64'};
const kernels: readonly Shape[] = [
	oldest,
	...['4.16', '4.17', '4.19', '5.4', '5.10', '6.1', '6.6', '6.7', '7.2'].map(
		(kernel) => ({kernel, machine: x86}) as const,
	),
	{kernel: '4.14', machine: 'arm64'},
	{kernel: '7.2', machine: 'arm64'},
];

/** Between which versions a probe compiles, where headers are what is asked. */
const answers: Readonly<Record<string, Period>> = {
	cgroup_cpu: {since: '4.14'},
	cgroup_cpuacct: {since: '4.14'},
	cgroup_cpuset: {since: '4.14'},
	cgroup_io: {since: '4.14'},
	cgroup_memory: {since: '4.14'},
	current_task_btf: {since: '5.11'},
	inode_ctime_underscored: {since: '6.6', before: '6.11'},
	inode_mtime_underscored: {since: '6.7', before: '6.11'},
	inode_time_numbers: {since: '6.11'},
	kernel_siginfo: {since: '4.20'},
	kernfs_parent_underscored: {since: '6.15'},
	loginuid: {since: '4.14'},
	preemptible_tracepoint: {since: '7.0'},
	probe_read_kernel: {since: '5.5'},
	raw_tracepoint: {since: '4.17'},
	rss_percpu_counter: {since: '6.2'},
	start_boottime: {since: '5.5'},
	task_pt_regs: {since: '5.15'},
	task_stack_size: {since: '4.14'},
	thread_info_status: {since: '4.16', only: x86},
	thread_pid: {since: '4.19'},
};

/** A folder like that of a headers package: everything in include/. */
function makePackage(shape: Shape, folder: string): BuildContext['headers'] {
	const include = path.join(folder, 'include');
	makeHeaders(shape, include);
	const defines = definesOf(shape).map((define) => `#define ${define.replace('=', ' ')}\n`);
	fs.writeFileSync(path.join(include, 'linux/kconfig.h'), defines.join(''));
	const arch = shape.machine;
	return {release: shape.kernel, arch, build: folder, source: folder, configuration: new Map(), configurationHash: ''};
}

/** Looks at the language alone: no object comes out of it that the other programs could read. */
const languageAlone: BuildContext['run'] = (doing, program, args, options) =>
	path.basename(program).startsWith('ll')
		? Promise.resolve('')
		: strictly('-fsyntax-only')(doing, program, args, options);

describe('the bpf-legacy driver, compiled for kernels by the shape of their structs', function () {
	this.timeout(120_000);
	const work = temporaryFolder('bpf-shapes');
	after(() => fs.rmSync(work, {recursive: true}));

	/** @returns the object, and what the headers were found to have */
	const compile = async (test: Mocha.Context, shape: Shape, run: BuildContext['run']) => {
		const folder = fs.mkdtempSync(path.join(work, 'kernel-'));
		const headers = makePackage(shape, path.join(folder, 'headers'));
		const {kernel: release, machine: arch} = shape;
		const context: BuildContext = {
			...{system: thisSystem(), work: folder, release, arch, drivers: driversFolder},
			...{headers, run},
		};
		let have: readonly string[] = [];
		try {
			const file = await compileObject(context, (defines) => (have = defines));
			return {file, have};
		} catch (error) {
			if ((error as {code?: string}).code === 'ERR_TRISCAP_NO_COMPILER') return void skipWithout(test, 'clang');
			throw error;
		}
	};

	it('knows when each probe compiles', () => {
		const probes = fs.readdirSync(path.join(driversFolder, 'bpf-legacy/compat/probes'));
		assert.deepEqual(probes.map((file) => path.basename(file, '.c')).sort(), Object.keys(answers));
	});

	for (const shape of kernels)
		it(`${shape.kernel}, ${shape.machine}: each probe is answered, and no warning`, async function () {
			const compiled = await compile(this, shape, languageAlone);
			const expected = Object.keys(answers).filter((name) => isIn(answers[name]!, shape));
			assert.deepEqual(
				compiled?.have,
				expected.map((name) => `HAVE_${name.toUpperCase()}`),
			);
		});

	const limits = (shape: Shape, raw?: {readonly hooks: readonly string[]}) =>
		describe(`the object for Linux ${shape.kernel}, ${shape.machine}`, () => {
			let object: BpfObject;
			before(async function () {
				const compiled = await compile(this, shape, strictly());
				if (compiled) object = readBpfObject(compiled.file);
			});

			testLimits(() => object, raw);
		});
	limits(oldest);
	limits(oldestRaw, {hooks: ['on_fork', 'on_switch']});
});
