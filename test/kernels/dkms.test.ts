// drivers/kmod/dkms.conf, as dkms itself reads it: the commands that it gives, run in the builder for a kernel whose compiler is
// there. /usr/src, /lib/modules and dkms' own state are folders of this test.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {temporaryFolder} from '../helpers/act.js';
import {root} from '../helpers/native.js';
import {skip} from '../helpers/skip.js';
import {Apt} from './apt.js';
import {builderFolder, CC, inBuilder} from './builder.js';
import {cacheFolder, inWorkFolder, replaceFolder, unpack} from './cache.js';
import {chooseKernels} from './choose.js';
import {SetupError} from './command.js';
import {fetchHeaders, headersInside} from './headers.js';
import {ensureTools} from './tools.js';

/** Of the release that the builder's compiler is from: dkms takes the compiler that the kernel was built with. */
const kernelName = '6.12-trixie';

/** Debian's dkms, a script; what it calls is in the builder. */
function fetchDkms(): string {
	const folder = path.join(cacheFolder(), 'dkms');
	if (fs.existsSync(folder)) return folder;
	inWorkFolder((work) => {
		const apt = new Apt(path.join(work, 'apt'), ['trixie'], 'amd64');
		for (const file of apt.download(['dkms'], path.join(work, 'debs'))) unpack(file, path.join(work, 'dkms'));
		replaceFolder(path.join(work, 'dkms'), folder);
	});
	return folder;
}

describe('drivers/kmod/dkms.conf', function () {
	this.timeout(300_000);
	const here = temporaryFolder('dkms');
	const folder = (name: string) => path.join(here, name);
	after(() => fs.rmSync(here, {recursive: true}));

	let release: string;
	let run: (command: string) => string;

	before(function () {
		try {
			ensureTools();
			const [kernel] = chooseKernels({kernels: [kernelName], update: false});
			fetchHeaders(kernel!);
			release = kernel!.release;
			const mounts = {'/dkms': fetchDkms(), '/package': root, ...machine(headersInside(kernel!))};
			// In front of the builder's own: dkms, and gcc by its usual name.
			const env = {PATH: '/programs:/dkms/usr/sbin:/usr/bin:/usr/sbin', LC_ALL: 'C'};
			run = (command) => inBuilder(['sh', '-ec', command], {mounts, cwd: '/package', env});
		} catch (error) {
			if (!(error instanceof SetupError) || process.env['CI'] === 'true') throw error;
			skip(this, error.message);
		}
	});

	/** The folders that dkms reads and writes, by where it sees them. */
	function machine(headers: string): Record<string, string> {
		for (const name of ['src', 'state', `modules/${release}`, 'programs'])
			fs.mkdirSync(folder(name), {recursive: true});
		fs.symlinkSync(headers, folder(`modules/${release}/build`));
		fs.symlinkSync(`/usr/bin/${CC}`, folder('programs/gcc'));
		const sources = path.join(builderFolder(), 'usr/src');
		for (const name of fs.readdirSync(sources)) fs.symlinkSync(`/headers/${name}`, folder(`src/${name}`));
		return {
			'/headers': sources, // before /usr/src hides it
			'/usr/src': folder('src'),
			'/usr/lib/modules': folder('modules'),
			'/var/lib/dkms': folder('state'),
			'/programs': folder('programs'),
		};
	}

	it('builds, installs and removes the module with the commands that it gives', () => {
		const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
		const {version} = JSON.parse(read('package.json')) as {version: string};
		const commands = [...read('drivers/kmod/dkms.conf').matchAll(/^#\t(.*)$/gm)]
			.map(([, command = '']) => command.replaceAll('VERSION', version))
			.map((command) => (command.startsWith('dkms install') ? `${command} -k ${release}` : command));
		const remove = commands.pop()!;
		assert.match(remove, /^dkms remove /);

		for (const command of commands) run(command);
		const installed = folder(`modules/${release}/updates/dkms/triscap.ko`);
		const module = fs.readFileSync(installed, 'latin1');
		assert.ok(module.includes(`\0version=${version}\0`));
		assert.ok(module.includes(`\0vermagic=${release} `));
		assert.match(run('dkms status'), new RegExp(`^triscap/${version}, .*: installed`, 'm'));

		run(remove);
		assert.ok(!fs.existsSync(installed));
		assert.deepEqual(
			fs.readdirSync(folder('state')).filter((name) => name === 'triscap'),
			[],
		);
	});
});
