// What `npm start` says and does on machines that lack something, watched in a sandbox of invented programs.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import {findProgram} from '../../../scripts/setup/tools.js';
import {Sandbox} from '../../helpers/sandbox.js';
import {skipUnlessRoot} from '../../helpers/skip.js';

const nobody = 65534;
const isRoot = process.getuid?.() === 0;

describe('setup', function () {
	this.timeout(30_000);
	let sandbox: Sandbox;
	beforeEach(() => (sandbox = new Sandbox()));
	afterEach(() => sandbox.remove());

	describe('on a machine that lacks something', () => {
		it('names the Node versions that do, on one that is too old', () => {
			for (const version of ['0.10.48', '18.20.8', '20.18.3', '21.7.3', '22.11.0']) {
				const fake = `Object.defineProperty(process, 'versions', {value: {node: '${version}'}}); require('./scripts/run.cjs')`;
				const {status, stderr} = sandbox.node(['-e', fake]);
				assert.equal(status, 1);
				assert.equal(
					stderr,
					`triscap: this is Node.js ${version}; install one of ^20.19.0 || >=22.12.0 (for instance 20 LTS)\n`,
				);
			}
		});

		it('names the packages of other distributions where there is no apt', () => {
			const {status, stderr} = sandbox.node(['scripts/run.cjs', 'setup']);
			assert.equal(status, 1);
			assert.match(stderr, /^triscap: system packages are missing and there is no apt-get here; install them by hand/);
			assert.match(stderr, /Fedora, RHEL: +dnf install clang llvm make gcc-c\+\+ python3/);
			assert.match(stderr, /Arch: +pacman -S clang llvm make gcc python/);
			assert.match(stderr, /Alpine: +apk add clang llvm make g\+\+ python3/);
			assert.doesNotMatch(stderr, /\n {4}at /, 'no stack');
		});

		it('asks only for what is missing', () => {
			for (const present of ['clang-14', 'llvm-strip-14', 'make', 'python3']) sandbox.program(present);
			assert.match(sandbox.node(['scripts/run.cjs', 'setup']).stderr, /dnf install gcc-c\+\+\n/);
		});

		it('tells a user who is not root what to run', function () {
			skipUnlessRoot(this); // needs another user to become
			sandbox.program('apt-get');
			fs.mkdirSync(sandbox.path('build'));
			fs.chmodSync(sandbox.path('build'), 0o777);
			const {status, stderr} = sandbox.node(['scripts/run.cjs', 'setup'], {uid: nobody});
			assert.equal(status, 1);
			assert.match(
				stderr,
				/^triscap: system packages are missing; run this as root, or first: sudo apt-get install --no-install-recommends clang llvm make g\+\+ python3\n$/,
			);
		});

		it('says that nothing can be written, to a user whose folder it is not', function () {
			skipUnlessRoot(this); // needs another user to become
			const {status, stderr} = sandbox.node(['scripts/run.cjs', 'start'], {uid: nobody});
			assert.equal(status, 1);
			assert.match(stderr, /^triscap: something has to be built here first: EACCES.*run this as root or as the owner/);
		});

		it('installs with apt-get, quietly, after fetching the lists where there are none', function () {
			skipUnlessRoot(this); // only root is offered it
			const install = ['clang', 'llvm-strip', 'make', 'g++', 'python3']
				.map((name) => `echo '#!/bin/sh' > bin/${name}; /bin/chmod +x bin/${name}`)
				.join('; ');
			sandbox.program(
				'apt-get',
				`echo noise; echo "$@" >> log
				case "$*" in
				*update) : > updated;;
				*install*) [ -e updated ] || exit 100; ${install};;
				esac`,
			);
			const {status, stdout, stderr} = sandbox.call('packages', 'installPackages');
			assert.equal(status, 0, stderr);
			assert.doesNotMatch(stdout + stderr, /noise/);
			const call = '-qq -y --no-install-recommends install clang llvm make g++ python3';
			assert.deepEqual(sandbox.takeLog(), [call, '-qq update', call]);
			assert.equal(sandbox.call('packages', 'packagesReady').stdout, 'true\n');
		});

		it('installs for the tests what they watch, where it can', () => {
			assert.equal(sandbox.call('packages', 'testPackagesReady').stdout, 'true\n', 'no apt-get here');
			sandbox.program('apt-get', 'echo "$@" >> log');
			if (!isRoot) return;
			assert.equal(sandbox.call('packages', 'testPackagesReady').stdout, 'false\n');
			sandbox.call('packages', 'installTestPackages');
			assert.deepEqual(sandbox.takeLog(), ['-qq -y --no-install-recommends install sqlite3']);
		});

		it("shows the end of apt-get's output when it fails", function () {
			skipUnlessRoot(this); // only root is offered it
			sandbox.program('apt-get', 'echo "E: no mirror answers" >&2; exit 100');
			const {status, stderr} = sandbox.call('packages', 'installPackages');
			assert.equal(status, 1);
			assert.match(stderr, /apt-get -qq update: exit status 100\n {4}E: no mirror answers/);
		});

		it('refuses a libbpf that is not the pinned one, and says where to put it', () => {
			sandbox.write('vendor/libbpf-1.5.0.tar.gz', 'not it');
			sandbox.program('curl', 'echo "curl: no network" >&2; exit 6');
			const {status, stderr} = sandbox.call('libbpf', 'fetchLibbpf');
			assert.equal(status, 1);
			assert.match(stderr, /put https:.*\.tar\.gz at vendor\/libbpf-1\.5\.0\.tar\.gz by hand/);
			assert.match(stderr, /has the SHA-256 sum [0-9a-f]{64}, not [0-9a-f]{64}: it was thrown away/);
			assert.match(stderr, /curl: no network/);
			assert.equal(fs.existsSync(sandbox.path('vendor/libbpf-1.5.0.tar.gz')), false);
		});

		it('shows what a failing build step printed', () => {
			sandbox.inventTools('');
			sandbox.program('make', 'echo "fill.h:3: error: no such thing" >&2; exit 2');
			const {status, stderr} = sandbox.node(['scripts/run.cjs', 'build']);
			assert.equal(status, 1);
			assert.match(stderr, /make -s -C drivers\/modern-bpf .*exit status 2\n {4}fill\.h:3: error: no such thing/);
		});
	});

	describe('on a machine that has everything', () => {
		const start = (...args: string[]) => sandbox.node(['scripts/run.cjs', 'start', ...args]);

		it('builds each part once and is silent afterwards', () => {
			sandbox.inventTools('console.log("an event")');
			const first = start();
			assert.equal(
				first.stderr,
				'setup: building the addon\n'.replace(/^/, 'setup: compiling drivers/modern-bpf\n') + 'setup: compiling lib/\n',
			);
			assert.equal(first.stdout, 'an event\n');
			assert.deepEqual(sandbox.takeLog(), ['make', 'node-gyp', 'tsc']);

			const second = start();
			assert.deepEqual([second.stdout, second.stderr], ['an event\n', '']);
			assert.deepEqual(sandbox.takeLog(), []);
		});

		it('builds again what a changed, new or removed file belongs to, and nothing else', () => {
			sandbox.inventTools('');
			start();
			sandbox.takeLog();

			sandbox.write('lib/index.ts', '');
			start();
			assert.deepEqual(sandbox.takeLog(), ['tsc']);

			sandbox.write('addon/module.cc', '');
			start();
			assert.deepEqual(sandbox.takeLog(), ['node-gyp']);

			sandbox.write('drivers/common/record.h', '');
			start();
			assert.deepEqual(sandbox.takeLog(), ['make', 'node-gyp']);

			fs.rmSync(sandbox.path('lib/index.ts'));
			start();
			assert.deepEqual(sandbox.takeLog(), ['tsc']);
		});

		it('needs no compiler, no node_modules and no write access when everything is built', function () {
			sandbox.inventTools('console.log("here")');
			start();
			for (const gone of ['bin', 'node_modules', 'vendor/libbpf/src']) {
				fs.rmSync(sandbox.path(gone), {recursive: true, force: true});
			}
			const again = sandbox.node(['scripts/run.cjs', 'start'], isRoot ? {uid: nobody} : {});
			assert.deepEqual([again.stdout, again.stderr], ['here\n', '']);
		});

		it('passes arguments on, and the exit status back', () => {
			sandbox.inventTools('console.log(process.argv.slice(2).join()); process.exitCode = 3');
			const {status, stdout} = start('-n', '5', '--', '-x');
			assert.equal(stdout, '-n,5,--,-x\n');
			assert.equal(status, 3);
		});

		it('does not build in a folder where another one builds', async () => {
			sandbox.inventTools('');
			const other = spawn('sleep', ['30']);
			sandbox.write('build/.setup-lock', String(other.pid));
			const waiting = spawn(process.execPath, ['scripts/run.cjs', 'build'], {
				cwd: sandbox.folder,
				env: {PATH: sandbox.bin},
			});
			const [said] = (await once(waiting.stderr.setEncoding('utf8'), 'data')) as [string];
			assert.equal(said, `setup: waiting for process ${other.pid}, which builds in this folder\n`);
			assert.deepEqual(sandbox.takeLog(), []);
			other.kill('SIGKILL'); // its lock stays behind, and must not keep anybody out
			await once(waiting, 'exit');
			assert.deepEqual(sandbox.takeLog(), ['make', 'node-gyp', 'tsc']);
		});

		it('lets Ctrl-C reach the command line, and its exit status npm', async () => {
			sandbox.inventTools(`
				const timer = setInterval(() => {}, 1000);
				const stop = () => { clearInterval(timer); process.exitCode = 7; };
				process.on('SIGINT', () => { console.log('interrupted'); setTimeout(stop, 200); }); // as long as a capture takes
				console.log('ready');`);
			const npm = findProgram('npm');
			assert.ok(npm);
			const path = `${sandbox.bin}:${process.env['PATH']}`;
			const running = spawn(npm, ['start', '--silent'], {
				cwd: sandbox.folder,
				detached: true, // a process group of its own, as a terminal makes it
				env: {...process.env, PATH: path},
			});
			let output = '';
			running.stdout.setEncoding('utf8').on('data', (text: string) => {
				output += text;
				if (text.includes('ready')) process.kill(-(running.pid ?? 0), 'SIGINT');
			});
			const [status] = (await once(running, 'close')) as [number];
			assert.equal(status, 7);
			assert.match(output, /^ready\n(interrupted\n)+$/); // npm passes it on once more
		});
	});
});
