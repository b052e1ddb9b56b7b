// What the addon reports becomes a code to branch on and a message that says what to do.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {TriscapError, fromNative, type NativeFailure} from '../../lib/errors.js';

const failure = (message: string, properties: Partial<NativeFailure>) => Object.assign(new Error(message), properties);

describe('a failure of the addon', () => {
	const cases: [string, Partial<NativeFailure>, string, RegExp][] = [
		['permission', {step: 'create map', errno: -1}, 'ERR_TRISCAP_PERMISSION', /run as root, or grant CAP_BPF/],
		['access', {step: 'open', errno: 13}, 'ERR_TRISCAP_PERMISSION', /run as root/],
		['BTF by step', {step: 'read BTF', errno: -2}, 'ERR_TRISCAP_NO_BTF', /CONFIG_DEBUG_INFO_BTF/],
		['BTF in another way', {step: "read the kernel's BTF", errno: -3}, 'ERR_TRISCAP_NO_BTF', /BTF/],
		['permission to read BTF', {step: "read the kernel's BTF", errno: -13}, 'ERR_TRISCAP_PERMISSION', /root/],
		['BTF by code', {code: 'ERR_TRISCAP_NO_BTF'}, 'ERR_TRISCAP_NO_BTF', /BTF/],
		['memory', {step: 'create ring', errno: -12}, 'ERR_TRISCAP_NO_MEMORY', /smaller bufferBytes/],
		[
			'the verifier',
			{step: 'load', errno: -13, program: 'on_exec', log: 'R1 bad'},
			'ERR_TRISCAP_LOAD',
			/program on_exec/,
		],
		['loading', {step: 'load', errno: -22}, 'ERR_TRISCAP_LOAD', /did not accept/],
		['a hook', {step: 'attach on_exec', errno: -95}, 'ERR_TRISCAP_ATTACH', /hook/],
		['something else', {step: 'epoll', errno: -9}, 'ERR_TRISCAP_SYSTEM', /details/],
	];
	for (const [what, properties, code, message] of cases) {
		it(`for reasons of ${what} has ${code}`, () => {
			const cause = failure('do it: reason', properties);
			const error = fromNative('open modern-bpf', cause);
			assert.equal(error.code, code);
			assert.match(error.message, /^open modern-bpf: do it: reason/);
			assert.match(error.message, message);
			assert.equal(error.cause, cause);
			assert.equal(error.name, 'TriscapError');
		});
	}

	it("shows the verifier's last lines", () => {
		const log = Array.from({length: 40}, (_, line) => `line ${line}`).join('\n') + '\n';
		const {message} = fromNative('open', failure('load', {step: 'load', errno: -22, program: 'fill_openat', log}));
		assert.match(message, /\n {2}line 34\n[^]* {2}line 39$/);
		assert.doesNotMatch(message, /line 33/);
	});

	it('that is a TriscapError already stays what it is', () => {
		const error = new TriscapError('ERR_TRISCAP_BUSY', 'busy');
		assert.equal(fromNative('read', error), error);
	});

	it('that is not even an Error becomes one', () => {
		assert.match(fromNative('read', 'oops').message, /^read: oops/);
	});
});

describe('docs/errors.md', () => {
	it('has a section for each code', () => {
		const source = readFileSync(new URL('../../lib/errors.ts', import.meta.url), 'utf8');
		const codes = new Set(source.match(/ERR_TRISCAP_\w+/g));
		const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
		const sections = new Set([...page.matchAll(/^## (ERR_TRISCAP_\w+)$/gm)].map((match) => match[1]));
		assert.deepEqual(sections, codes);
	});
});
