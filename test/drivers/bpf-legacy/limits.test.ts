// What verifiers of Linux 4.14 accept, in the object as it is compiled here for the oldest configuration.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {testLimits} from '../../helpers/bpf-limits.js';
import {readBpfObject, type BpfObject} from '../../helpers/bpf-programs.js';
import {compileOldest} from '../../helpers/oldest-probe.js';

describe('the object of the bpf-legacy driver for the oldest kernels', function () {
	this.timeout(120_000);
	const work = fs.mkdtempSync(path.join(os.tmpdir(), 'triscap-limits-'));
	let object: BpfObject;

	before(async function () {
		const file = await compileOldest(this, work);
		if (file !== undefined) object = readBpfObject(file);
	});
	after(() => fs.rmSync(work, {recursive: true}));

	testLimits(() => object);
});
