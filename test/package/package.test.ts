// The package as a user gets it: what `npm pack` puts into it, and what that does in a project that has nothing else.
import assert from 'node:assert/strict';
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import {sourceFiles} from '../../lib/build/sources.js';
import {findProgram} from '../../scripts/setup/tools.js';
import {root} from '../helpers/native.js';
import {skipUnlessRoot, skipWithout} from '../helpers/skip.js';
import {headersIn, moduleFile} from '../unit/build/fake.js';

const addon = `prebuilds/linux-${process.arch}/triscap.node`;

/** Every file below a folder, as paths from the root. */
function filesIn(folder: string): string[] {
	return fs
		.readdirSync(path.join(root, folder), {recursive: true, withFileTypes: true})
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

describe('the package', function () {
	this.timeout(60_000);
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'triscap-package-'));
	const project = path.join(folder, 'project');
	const bin = path.join(folder, 'bin');
	const installed = path.join(project, 'node_modules/triscap');
	let packed: {filename: string; files: {path: string}[]};

	// Node and nothing else: no compiler, no make, no python.
	const env = {PATH: bin, HOME: folder};
	const node = (...args: string[]) => spawnSync(process.execPath, args, {cwd: project, env, encoding: 'utf8'});

	before(() => {
		const npm = fs.realpathSync(findProgram('npm') ?? '');
		const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
		const report = execFileSync(process.execPath, [npm, ...pack], {cwd: root, encoding: 'utf8', stdio: 'pipe'});
		[packed] = JSON.parse(report) as [typeof packed];

		for (const made of [bin, project]) fs.mkdirSync(made);
		fs.symlinkSync(process.execPath, path.join(bin, 'node'));
		fs.writeFileSync(path.join(project, 'package.json'), '{"private": true}');
		const tarball = path.join(folder, packed.filename);
		const install = node(npm, 'install', '--ignore-scripts', '--offline', '--no-audit', '--no-fund', tarball);
		assert.equal(install.status, 0, install.stderr);
	});

	after(() => fs.rmSync(folder, {recursive: true, force: true}));

	it('contains compiled lib/, the addon, the sources of drivers, licences and what users read, and nothing else', () => {
		const compiled = filesIn('lib').flatMap((file) => {
			const name = file.replace(/^lib\//, 'dist/').replace(/\.ts$/, '');
			return [`${name}.js`, `${name}.d.ts`];
		});
		const licences = ['LICENSE', 'drivers/LICENSE', ...filesIn('licences')];
		const sources = [...sourceFiles('kmod'), ...sourceFiles('bpf-legacy')].map((file) => `drivers/${file}`);
		const drivers = [...filesIn('drivers/common'), 'drivers/kmod/dkms.conf', ...sources];
		const expected = [
			...new Set(drivers),
			'package.json',
			'README.md',
			'CHANGELOG.md',
			'triscap-probe.sh',
			addon,
			...licences,
			...compiled,
		];
		assert.deepEqual(packed.files.map((file) => file.path).sort(), expected.sort());
	});

	it('depends on nothing and runs nothing when it is installed', () => {
		const manifest = JSON.parse(fs.readFileSync(path.join(installed, 'package.json'), 'utf8')) as Record<
			string,
			object
		>;
		for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies']) {
			assert.equal(manifest[kind], undefined);
		}
		const lifecycle = /^(pre|post)?(install|prepare|pack|publish|publishOnly|uninstall|dependencies)$/;
		assert.deepEqual(
			Object.keys(manifest['scripts'] ?? {}).filter((name) => lifecycle.test(name)),
			[],
		);
		assert.deepEqual(fs.readdirSync(path.join(project, 'node_modules')).sort(), [
			'.bin',
			'.package-lock.json',
			'triscap',
		]);
	});

	it('brings the licence of libbpf as its source states it', () => {
		assert.equal(
			fs.readFileSync(path.join(installed, 'licences/libbpf.txt'), 'utf8'),
			fs.readFileSync(path.join(root, 'vendor/libbpf/LICENSE.BSD-2-Clause'), 'utf8'),
		);
	});

	it('has an addon that needs libc and no other library', () => {
		const needs = execFileSync('ldd', [path.join(installed, addon)], {encoding: 'utf8'});
		const names = needs.match(/[\w.+-]+\.so[.\d]*/g) ?? [];
		for (const name of names) assert.match(name, /^(linux-vdso|libc|ld-linux-[\w-]+)\.so\.\d$/, needs);
	});

	it("has an addon that shows Node's entry points and no other symbol", () => {
		const shown = execFileSync('nm', ['-D', '--defined-only', path.join(installed, addon)], {encoding: 'utf8'});
		const names = shown
			.trim()
			.split('\n')
			.map((line) => line.split(' ').at(-1));
		assert.deepEqual(names.sort(), ['napi_register_module_v1', 'node_api_module_get_api_version_v1']);
	});

	it('can be imported', () => {
		const {stdout, stderr} = node(
			'--input-type=module',
			'-e',
			'import * as all from "triscap"; console.log(typeof all.open)',
		);
		assert.deepEqual([stdout, stderr], ['function\n', '']);
	});

	it('loads what every capture needs, and not what only files, drivers to be built and failures do', () => {
		const code = `const before = new Set(process.moduleLoadList);
			await import('triscap');
			console.log(process.moduleLoadList.filter((name) => !before.has(name)).join('\\n'));`;
		const {stdout, stderr} = node('--input-type=module', '-e', code);
		assert.match(stdout, /^NativeModule module$/m, stderr); // it does list them
		for (const heavy of ['zlib', 'child_process', 'net', 'fs/promises', 'crypto', 'os'])
			assert.doesNotMatch(stdout, new RegExp(`^NativeModule ${heavy}$`, 'm'));
	});

	it('can be required from CommonJS', () => {
		const {stdout, stderr} = node('-e', 'console.log(typeof require("triscap").open)');
		assert.equal(stdout, 'function\n', stderr);
	});

	it('offers its package.json, and none of its insides', () => {
		const code = `for (const name of ['triscap/package.json', 'triscap/dist/index.js'])
			try { require.resolve(name); console.log('yes') } catch (error) { console.log(error.code) }`;
		assert.equal(node('-e', code).stdout, 'yes\nERR_PACKAGE_PATH_NOT_EXPORTED\n');
	});

	for (const [what, options] of [
		['checks what it uses, with @types/node', {types: ['node'], skipLibCheck: false}],
		['has no @types/node, with skipLibCheck', {types: [], skipLibCheck: true}],
	] as const) {
		it(`has types that a strict project accepts which ${what}`, () => {
			const uses = `import {open} from 'triscap';
				import {readCapture} from 'triscap/scap';
				const capture = await open({events: ['openat']});
				for await (const event of capture) if (event.name === 'openat') event.args.fd satisfies number | null;
				for await (const event of await readCapture('file')) event.tid satisfies number;`;
			fs.writeFileSync(path.join(project, 'use.mts'), uses);
			const program = ts.createProgram([path.join(project, 'use.mts')], {
				strict: true,
				noEmit: true,
				target: ts.ScriptTarget.ES2022,
				module: ts.ModuleKind.NodeNext,
				typeRoots: [path.join(root, 'node_modules/@types')],
				exactOptionalPropertyTypes: true,
				...options,
				types: [...options.types],
			});
			const problems = ts.getPreEmitDiagnostics(program);
			assert.equal(
				ts.formatDiagnostics(problems, {
					getCanonicalFileName: String,
					getCurrentDirectory: () => project,
					getNewLine: () => '\n',
				}),
				'',
			);
		});
	}

	it('builds a driver from the sources in it, for headers that are given', function () {
		if (!findProgram('make') || !findProgram('gcc')) return skipWithout(this, 'make or gcc');
		// Headers whose Makefile looks for the sources, and brings a module that was made before.
		const headers = path.join(folder, 'headers');
		const release = '6.1.0-13-amd64';
		for (const [file, text] of Object.entries(headersIn(headers, release))) {
			fs.mkdirSync(path.dirname(file), {recursive: true});
			fs.writeFileSync(file, text);
		}
		const prepared = path.join(folder, 'prepared.ko');
		fs.writeFileSync(prepared, moduleFile({name: 'triscap', vermagic: `${release} SMP `}));
		fs.writeFileSync(
			path.join(headers, 'Makefile'),
			`modules:\n\ttest -e $(M)/Kbuild && test -e $(M)/../common/record.h && cp ${prepared} $(M)/triscap.ko\n`,
		);
		const command = path.join(project, 'node_modules/.bin/triscap');
		const made = path.join(folder, 'made.ko');
		const {status, stdout, stderr} = node(command, 'build', 'kmod', '--headers', headers, '-o', made, '--json');
		assert.equal(status, 0, stderr);
		assert.equal((JSON.parse(stdout) as {release: string}).release, release);
		assert.ok(fs.existsSync(made));
	});

	describe('where no capture is possible', () => {
		const openAndCatch = `const {open} = await import('triscap');
			try { await open(); } catch (error) { console.log(error.name, error.code); }`;

		for (const [key, value] of [
			['platform', 'darwin'],
			['platform', 'win32'],
			['arch', 'riscv64'],
		] as const) {
			it(`is imported without complaint, and open() says why: ${key} ${value}`, () => {
				const pretend = `Object.defineProperty(process, '${key}', {value: '${value}'});`;
				const {stdout, stderr} = node('--input-type=module', '-e', pretend + openAndCatch);
				assert.deepEqual([stdout, stderr], ['TriscapError ERR_TRISCAP_NO_ADDON\n', '']);
			});
		}

		it('is imported without complaint, and open() says why: no addon', () => {
			const [file, hidden] = [path.join(installed, addon), path.join(folder, 'hidden.node')];
			fs.renameSync(file, hidden);
			try {
				const {stdout, stderr} = node('--input-type=module', '-e', openAndCatch);
				assert.deepEqual([stdout, stderr], ['TriscapError ERR_TRISCAP_NO_ADDON\n', '']);
			} finally {
				fs.renameSync(hidden, file);
			}
		});
	});

	describe('where a capture is possible', function () {
		before(function () {
			skipUnlessRoot(this); // loading BPF programs is root's
		});

		it("runs the README's example", async () => {
			const readme = fs.readFileSync(path.join(installed, 'README.md'), 'utf8');
			const [, example = ''] = /```(?:ts|js|typescript|javascript)\n([^`]*from 'triscap'[^`]*)```/.exec(readme) ?? [];
			assert.notEqual(example, '', 'the README shows a program');
			// As a user's own compiler would: Node 20 does not know `await using`.
			const {outputText} = ts.transpileModule(example, {
				compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext},
			});
			fs.writeFileSync(path.join(project, 'example.mjs'), outputText);

			const running = spawn(process.execPath, ['example.mjs'], {cwd: project, env});
			const noise = setInterval(() => spawnSync('/bin/cat', ['/etc/hostname']), 50);
			try {
				const first = await Promise.race([
					once(running.stdout, 'data'),
					once(running.stderr, 'data'),
					once(running, 'exit'),
				]);
				assert.ok(Buffer.isBuffer(first[0]), `ended without a line: ${String(first)}`);
				assert.equal(running.stderr.readableLength, 0);
			} finally {
				clearInterval(noise);
				running.kill('SIGKILL');
			}
		});

		it('puts a `triscap` command into node_modules/.bin that captures', () => {
			const command = [path.join(project, 'node_modules/.bin/triscap'), '-n', '3'];
			const {status, stdout, stderr} = node(...command);
			assert.equal(status, 0, stderr);
			assert.equal(stdout.trim().split('\n').length, 3, stdout);
		});
	});
});
