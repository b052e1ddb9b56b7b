// The drivers that are built per kernel, cross-compiled for Debian's arm64 kernel without a warning, and what an old verifier
// would say about bpf-legacy there. Nothing is run here: `npm run test:kernels -- --kernel arm64` does that.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {temporaryFolder} from '../helpers/act.js';
import {testLimits} from '../helpers/bpf-limits.js';
import {readBpfObject, type BpfObject} from '../helpers/bpf-programs.js';
import {compileOldest} from '../helpers/oldest-probe.js';
import {skip} from '../helpers/skip.js';
import {chooseKernels} from './choose.js';
import {SetupError} from './command.js';
import {buildDriver} from './drivers.js';
import type {Kernel} from './fetch.js';
import {fetchHeaders} from './headers.js';
import {ensureTools} from './tools.js';

const EM_AARCH64 = 183;
const EM_BPF = 247;

describe('the drivers for arm64', function () {
	this.timeout(300_000);
	const here = temporaryFolder('arm64');
	after(() => fs.rmSync(here, {recursive: true}));

	let kernel: Kernel;
	let headers: string;
	before(function () {
		try {
			ensureTools();
			kernel = chooseKernels({kernels: ['arm64'], update: false})[0]!;
			headers = fetchHeaders(kernel);
		} catch (error) {
			if (!(error instanceof SetupError) || process.env['CI'] === 'true') throw error;
			skip(this, error.message);
		}
	});

	const machineOfFile = (file: string) => {
		const header = fs.readFileSync(file).subarray(0, 20);
		assert.equal(header.toString('latin1', 1, 4), 'ELF');
		return header.readUInt16LE(18);
	};

	for (const [driver, machine] of [
		['kmod', EM_AARCH64],
		['bpf-legacy', EM_BPF],
	] as const)
		it(`${driver} is cross-compiled, without a warning`, () => {
			const {file, said} = buildDriver(driver, kernel, here)!;
			assert.doesNotMatch(said, /warning|error/i, said);
			assert.equal(machineOfFile(file), machine);
		});

	describe('bpf-legacy for the oldest kernels', () => {
		let object: BpfObject;
		before(async function () {
			const work = path.join(here, 'oldest');
			fs.mkdirSync(work);
			const file = await compileOldest(this, work, headers);
			if (file !== undefined) object = readBpfObject(file);
		});

		testLimits(() => object);
	});
});
