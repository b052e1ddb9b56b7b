// The module for arm64, cross-compiled for Debian's kernel: nothing is run, so this says only that it compiles and links
// without a warning. The compiler and the headers lie in the builder, beside those for x86_64.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {temporaryFolder} from '../helpers/act.js';
import {root} from '../helpers/native.js';
import {skip} from '../helpers/skip.js';
import {Apt} from './apt.js';
import {builderFolder, CC, fetchBuilder, inBuilder} from './builder.js';
import {inWorkFolder, unpack} from './cache.js';
import {chooseKernels} from './choose.js';
import {SetupError} from './command.js';
import type {Kernel} from './fetch.js';
import {fetchHeaders, headersInside, headersReady, relocate} from './headers.js';
import {ensureTools} from './tools.js';

/** Of the release that the builder is from. */
const kernelName = '6.12-trixie';
const target = 'aarch64-linux-gnu';

/** The headers that this kernel has on arm64; what they share with x86_64, and the programs for this machine, are there. */
function fetchArm64Headers(kernel: Kernel): Kernel {
	fetchHeaders(kernel);
	const release = kernel.release.replace(/amd64$/, 'arm64');
	const folder = path.join(builderFolder(), headersInside({release}));
	if (!fs.existsSync(path.join(folder, '.unpacked'))) {
		inWorkFolder((work) => {
			const apt = new Apt(path.join(work, 'apt'), kernel.suites, 'arm64');
			for (const file of apt.download([`linux-headers-${release}`], path.join(work, 'debs')))
				unpack(file, builderFolder());
		});
		relocate(folder);
		headersReady(folder);
	}
	return {...kernel, release};
}

describe('the module for arm64', function () {
	this.timeout(300_000);
	const here = temporaryFolder('arm64');
	after(() => fs.rmSync(here, {recursive: true}));

	let headers: string;
	before(function () {
		try {
			ensureTools();
			fetchBuilder([`${CC}-${target}`]);
			headers = headersInside(fetchArm64Headers(chooseKernels({kernels: [kernelName], update: false})[0]!));
		} catch (error) {
			if (!(error instanceof SetupError) || process.env['CI'] === 'true') throw error;
			skip(this, error.message);
		}
	});

	it('is built by a cross compiler, without a warning', () => {
		for (const part of ['kmod', 'common'])
			fs.cpSync(path.join(root, 'drivers', part), path.join(here, part), {recursive: true});
		const names = ['ARCH=arm64', `CROSS_COMPILE=${target}-`, `CC=${target}-${CC}`];
		const make = ['make', '-s', '-j2', '-C', headers, 'M=/drivers/kmod', ...names, 'modules'];
		const said = inBuilder(make, {mounts: {'/drivers': here}});
		assert.doesNotMatch(said, /warning|error/i, said);
		const header = fs.readFileSync(path.join(here, 'kmod/triscap.ko')).subarray(0, 20);
		assert.equal(header.toString('latin1', 1, 4), 'ELF');
		assert.equal(header.readUInt16LE(18), 183, 'EM_AARCH64');
	});
});
