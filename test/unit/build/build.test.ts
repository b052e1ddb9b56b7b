// A whole build, on machines whose make and gcc are scripts: what it finds, says, keeps and refuses.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {buildDriver, type BuildOptions, type BuildResult} from '../../../lib/build/build.js';
import {BuildError} from '../../../lib/build/error.js';
import {findModule} from '../../../lib/build/module-file.js';
import type {System} from '../../../lib/build/system.js';
import {forgetMachines, headersIn, machine, moduleFile, type Files} from './fake.js';

const release = '6.1.0-13-amd64';
const uid = process.getuid!();
const headers = headersIn(`/lib/modules/${release}/build`, release);
// Takes the folder from M=, looks whether the sources are there, and brings a module that was made before.
const make = `#!/bin/sh
for word in "$@"; do case $word in M=*) folder=\${word#M=};; CC=*) compiler=\${word#CC=};; esac; done
[ -e "$folder/Kbuild" ] && [ -e "$folder/../common/record.h" ] || exit 3
echo once >>"\${0%/*}/runs"
cp "\${0%/*}/prepared.ko" "$folder/triscap.ko"
`;
const tools: Files = {'/usr/bin/make': make, '/usr/bin/gcc-12': '#!/bin/sh\n', '/proc/modules': ''};

/** A machine that makes this module. */
function builder(files: Files = {...tools, ...headers}, vermagic = `${release} SMP mod_unload `): System {
	const system = machine({...files, '/etc/os-release': 'ID=fedora\n'}, {uid});
	const folder = path.join(system.root, 'usr/bin');
	fs.mkdirSync(folder, {recursive: true});
	fs.writeFileSync(path.join(folder, 'prepared.ko'), moduleFile({name: 'triscap', vermagic}));
	return system;
}

async function build(system: System, options: Partial<BuildOptions> = {}): Promise<BuildResult & {said: string}> {
	const said: string[] = [];
	const result = await buildDriver({driver: 'kmod', system, onProgress: (line) => said.push(line), ...options});
	return {...result, said: said.join('\n')};
}

const runs = (system: System) => fs.readFileSync(path.join(system.root, 'usr/bin/runs'), 'utf8').length / 5;

async function failure(system: System, options: Partial<BuildOptions> = {}): Promise<BuildError> {
	try {
		await build(system, options);
	} catch (error) {
		assert.ok(error instanceof BuildError, String(error));
		return error;
	}
	assert.fail('it was built');
}

describe('building a driver', () => {
	after(forgetMachines);

	it('makes a module, says how, and keeps it where a capture finds it', async () => {
		const system = builder();
		const {said, ...result} = await build(system);
		assert.equal(result.release, release);
		assert.equal(result.architecture, 'x86_64');
		assert.equal(result.cached, false);
		assert.match(said, /^headers of Linux 6\.1\.0-13-amd64: .*\ncompile the module with gcc-12\ncheck triscap\.ko$/);
		assert.equal(findModule(undefined, system), result.file);
	});

	it('happens once for a kernel, unless it is forced', async () => {
		const system = builder();
		const first = await build(system);
		const second = await build(system);
		assert.deepEqual([second.cached, second.file, runs(system)], [true, first.file, 1]);
		assert.equal((await build(system, {force: true})).cached, false);
		assert.equal(runs(system), 2);
	});

	it('writes to a file, too, also from the cache', async () => {
		const system = builder();
		for (const name of ['one.ko', 'two.ko']) {
			const output = path.join(system.root, name);
			assert.equal((await build(system, {output})).file, output);
			assert.ok(fs.statSync(output).size > 0);
		}
		assert.equal(runs(system), 1);
	});

	it('leaves nothing behind but the result, whatever happens', async () => {
		const systems = [builder(), builder({...tools, ...headers, '/usr/bin/make': '#!/bin/sh\nexit 1\n'})] as const;
		const before = process.env['TMPDIR'];
		const folder = (process.env['TMPDIR'] = fs.mkdtempSync(path.join(systems[0].root, 'tmp-')));
		try {
			await build(systems[0]);
			await failure(systems[1]);
			assert.deepEqual(fs.readdirSync(folder), []);
		} finally {
			if (before === undefined) delete process.env['TMPDIR'];
			else process.env['TMPDIR'] = before;
		}
	});

	it('names what is missing, all of it, with the packages', async () => {
		const error = await failure(builder(headers));
		assert.equal(error.code, 'ERR_TRISCAP_NO_MODULE_SUPPORT'); // no /proc/modules
		const neither = await failure(builder({...headers, '/proc/modules': ''}));
		assert.equal(neither.code, 'ERR_TRISCAP_NO_COMPILER');
		assert.match(neither.message, /make and gcc: not installed; install: sudo dnf install make gcc$/);
		assert.deepEqual(neither.details.missing, ['make', 'gcc']);
		assert.equal((await failure(builder(tools))).code, 'ERR_TRISCAP_NO_HEADERS');
	});

	it('can be for another kernel than the running one, which may have no modules at all', async () => {
		const programs = Object.entries(tools).filter(([file]) => file !== '/proc/modules');
		const system = builder({...Object.fromEntries(programs), ...headersIn('/srv/headers', '5.10.0')}, '5.10.0 SMP ');
		assert.equal((await build(system, {headers: '/srv/headers'})).release, '5.10.0');
	});

	it('is for a kernel by its name, which is part of paths and of commands to type', async () => {
		for (const odd of [
			'',
			'../../x',
			'.',
			'-x',
			'6.1 x',
			'6.1;x',
			'6.1$(x)',
			'6.1`x`',
			'6.1"',
			"6.1'",
			'6.1\nx',
			'6.1é',
		]) {
			const built = buildDriver({driver: 'kmod', system: builder(), release: odd});
			await assert.rejects(built, {code: 'ERR_TRISCAP_INVALID_OPTION', message: /no kernel can be called/}, odd);
		}
		const system = builder({...tools, ...headersIn('/srv/headers', '../../x')});
		const error = await failure(system, {headers: '/srv/headers'});
		assert.equal(error.code, 'ERR_TRISCAP_NO_HEADERS');
		assert.match(error.message, /it is for Linux "\.\.\/\.\.\/x", which no kernel can be called/);
	});

	it('refuses what came out for another kernel', async () => {
		const error = await failure(builder(undefined, '5.10.0 SMP '));
		assert.equal(error.code, 'ERR_TRISCAP_VERSION_MISMATCH');
		assert.match(error.message, /is for Linux 5\.10\.0, not for 6\.1\.0-13-amd64/);
	});

	it('takes the compiler that built the kernel, then any', async () => {
		const says = async (programs: Files) => (await build(builder({...programs, ...headers}))).said;
		const {'/usr/bin/gcc-12': gcc, ...others} = tools as Record<string, string>;
		assert.match(await says({...tools, '/usr/bin/gcc': gcc!}), /with gcc-12$/m);
		assert.match(await says({...others, '/usr/bin/gcc': gcc!, '/usr/bin/gcc-14': gcc!}), /with gcc$/m);
		assert.match(await says({...others, '/usr/bin/gcc-9': gcc!, '/usr/bin/gcc-14': gcc!}), /with gcc-14$/m);
	});
});
