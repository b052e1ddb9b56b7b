// The module's way into the kernel and out of it, and every way in which a kernel refuses it. The last tests of a guest: what
// they switch on (lockdown, signatures, no more modules) can only be switched off by a reboot.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {moduleLoaded} from '../../../../lib/build/kernel-state.js';
import {MODULE_VARIABLE} from '../../../../lib/build/module-file.js';
import {thisSystem} from '../../../../lib/build/system.js';
import {unloadModule} from '../../../../lib/build/unload.js';
import {TriscapError, type TriscapErrorCode} from '../../../../lib/errors.js';
import {open} from '../../../../lib/index.js';
import {loadNative} from '../../../../lib/native.js';
import {skip} from '../../../helpers/skip.js';

const root = path.resolve(import.meta.dirname, '../../../..');
const loaded = () => moduleLoaded(thisSystem(), 'triscap');
const unload = () => unloadModule(loadNative());
const triscap = (...args: string[]) =>
	spawnSync(process.execPath, [path.join(root, 'dist/cli/main.js'), ...args], {encoding: 'utf8'});

async function refused(code: TriscapErrorCode, message: RegExp, module?: string): Promise<void> {
	await assert.rejects(open({driver: 'kmod', events: ['getppid'], ...(module && {module})}), (error) => {
		assert.ok(error instanceof TriscapError);
		assert.match(error.message, message);
		assert.equal(error.code, code);
		return true;
	});
}

describe('loading the module (kmod)', function () {
	this.timeout(30_000);
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'triscap-loading-'));
	const given = process.env[MODULE_VARIABLE];

	before(async function () {
		if (!given) return skip(this, `only in a guest of ours, which has the module in ${MODULE_VARIABLE}`);
		await unload();
	});
	after(() => fs.rmSync(folder, {recursive: true, force: true}));

	/** The module, with these bytes in place of those. */
	function altered(from: string, to: string): string {
		const bytes = fs.readFileSync(given!);
		const at = bytes.indexOf(from, 'latin1');
		assert.ok(at > 0 && from.length === to.length);
		bytes.write(to, at, 'latin1');
		const file = path.join(folder, 'altered.ko');
		fs.writeFileSync(file, bytes);
		return file;
	}

	it('happens when a capture is opened; the module stays after it, and is used again', async () => {
		assert.equal(loaded(), false);
		await (await open({driver: 'kmod', events: ['getppid']})).close();
		assert.equal(loaded(), true);
		const capture = await open({driver: 'kmod', events: ['getppid'], module: '/nonexistent.ko'});
		assert.equal(capture.driver, 'kmod');
		await capture.close();
	});

	it('is undone by triscap unload, unless somebody captures: then it says who', async () => {
		const capture = await open({driver: 'kmod', events: ['getppid']});
		const comm = fs.readFileSync('/proc/self/comm', 'utf8').trim();
		await assert.rejects(unload(), {
			code: 'ERR_TRISCAP_IN_USE',
			message: `unload the module: ${comm} (${process.pid}) captures with it; stop that first`,
		});
		const {status, stderr} = triscap('unload');
		assert.equal(status, 1);
		assert.match(stderr, new RegExp(`^triscap: unload the module: .*\\(${process.pid}\\) captures with it`));
		await capture.close();
		assert.deepEqual(triscap('unload').stdout, 'unloaded\n');
		assert.equal(loaded(), false);
		assert.deepEqual(triscap('unload').stdout, 'it was not loaded\n');
	});

	it('takes the capability for it, and the error names it', () => {
		const code = `import {open} from '${root}/dist/index.js';
			await open({driver: 'kmod'}).catch((error) => console.log(error.code, error.message));`;
		const script = path.join(folder, 'open.mjs');
		fs.writeFileSync(script, code);
		const without = ['--inh-caps=-sys_module', '--bounding-set=-sys_module', process.execPath, script];
		assert.match(
			execFileSync('setpriv', without, {encoding: 'utf8'}),
			/^ERR_TRISCAP_PERMISSION open kmod: .*CAP_SYS_MODULE/,
		);
	});

	it('is refused without a module', async () => {
		delete process.env[MODULE_VARIABLE];
		try {
			await refused('ERR_TRISCAP_NO_HEADERS', /no module was built for Linux .*, and its headers are not installed/);
		} finally {
			process.env[MODULE_VARIABLE] = given;
		}
		await refused('ERR_TRISCAP_NOT_BUILT', /\/nonexistent\.ko/, '/nonexistent.ko');
	});

	it('is refused for another kernel', async () => {
		const {release} = thisSystem();
		const other = release.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
		await refused(
			'ERR_TRISCAP_VERSION_MISMATCH',
			/is for Linux .*, this is .*; build it for this kernel: triscap build kmod$/,
			// Where symbols have versions, the kernel does not look at the release.
			altered(`vermagic=${release} SMP `, `vermagic=${other} UP? `),
		);
		await refused('ERR_TRISCAP_VERSION_MISMATCH', /\/etc\/passwd is no triscap module/, '/etc/passwd');
	});

	it('is refused in lockdown mode', async function () {
		const file = '/sys/kernel/security/lockdown';
		if (!fs.existsSync(file)) spawnSync('mount', ['-t', 'securityfs', 'security', '/sys/kernel/security']);
		if (!fs.existsSync(file)) return skip(this, 'this kernel has no lockdown mode');
		fs.writeFileSync(file, 'integrity');
		await refused('ERR_TRISCAP_LOCKDOWN', /lockdown mode \(integrity\) loads signed modules only/);
	});

	it('is refused without a signature where one is required', async function () {
		const file = '/sys/module/module/parameters/sig_enforce';
		if (!fs.existsSync(file)) return skip(this, 'this kernel knows no signatures');
		fs.writeFileSync(file, 'Y');
		await refused('ERR_TRISCAP_SIGNATURE_REQUIRED', /module\.sig_enforce.*is not signed/);
	});

	it('is refused once it was switched off', async () => {
		fs.writeFileSync('/proc/sys/kernel/modules_disabled', '1');
		await refused('ERR_TRISCAP_MODULES_DISABLED', /kernel\.modules_disabled is 1/);
	});
});
