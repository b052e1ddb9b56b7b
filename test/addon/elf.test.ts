// addon/elf under ASan and UBSan, over the driver's object and over objects that lie.
import assert from 'node:assert/strict';
import path from 'node:path';
import {compileNative, root, runNative} from '../helpers/native.js';

describe('the ELF reader', function () {
	this.timeout(120_000);

	it('never leaves the image, whatever its headers say', () => {
		const program = compileNative('elf', {
			sources: ['test/addon/elf/hostile.cc', 'addon/elf/image.c', 'addon/elf/sections.c', 'addon/elf/entries.c'],
			includes: ['addon/elf'],
		});
		assert.match(runNative(program, [path.join(root, 'build/modern-bpf/triscap.bpf.o')]), /^ok/);
	});
});
