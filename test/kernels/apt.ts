// The machine's Debian mirror, asked for packages of other releases. apt does the work, with state, lists and sources of
// its own in one folder: the system's are read (which mirror? which proxy?) and never changed.
import fs from 'node:fs';
import path from 'node:path';
import {command, SetupError} from './command.js';

/** A package as the mirror has it now. */
export interface Package {
	readonly name: string;
	readonly version: string;
	readonly depends: readonly string[];
}

export class Apt {
	readonly #env: NodeJS.ProcessEnv;

	/** Fetches the lists of these releases. */
	constructor(folder: string, suites: readonly string[], architecture: string) {
		for (const sub of ['lists/partial', 'cache/archives/partial', 'etc/empty.d', 'dpkg'])
			fs.mkdirSync(path.join(folder, sub), {recursive: true});
		fs.writeFileSync(path.join(folder, 'dpkg/status'), ''); // nothing is installed: closures are complete
		fs.writeFileSync(path.join(folder, 'etc/sources.list'), sources(suites, architecture));
		const config = path.join(folder, 'apt.conf');
		fs.writeFileSync(config, configuration(folder, architecture));
		this.#env = {APT_CONFIG: config};
		command('apt-get', ['-qq', 'update'], {env: this.#env});
	}

	/** The newest of the packages whose whole name matches. */
	newest(pattern: RegExp): Package | undefined {
		const names = command('apt-cache', ['pkgnames'], {env: this.#env}).split('\n');
		const found = names.filter((name) => pattern.test(name)).map((name) => this.show(name));
		return found.reduce<Package | undefined>((best, next) => (best && isNewer(best, next) ? best : next), undefined);
	}

	has(name: string): boolean {
		return command('apt-cache', ['pkgnames', name], {env: this.#env}).split('\n').includes(name);
	}

	/** Everything that a system which has nothing gets when these are installed. */
	installation(names: readonly string[]): string[] {
		const plan = command('apt-get', ['-s', '-qq', 'install', ...names], {env: this.#env});
		return [...plan.matchAll(/^Inst (\S+)/gm)].map(([, name = '']) => name);
	}

	show(name: string): Package {
		const text = command('apt-cache', ['show', '--no-all-versions', name], {env: this.#env});
		const field = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(text)?.[1] ?? '';
		const depends = field('Depends').split(/\s*[,|]\s*/);
		return {name, version: field('Version'), depends: depends.map((entry) => entry.replace(/[ :(].*$/, ''))};
	}

	/** The package and everything that it depends on, directly or not, whose name matches, as far as the mirror still has it. */
	closure(name: string, follow: RegExp): string[] {
		const seen = new Set([name]);
		for (const next of seen)
			for (const wanted of this.show(next).depends) if (follow.test(wanted) && this.has(wanted)) seen.add(wanted);
		return [...seen];
	}

	/** @returns the .deb files */
	download(names: readonly string[], folder: string): string[] {
		fs.mkdirSync(folder, {recursive: true});
		command('apt-get', ['-qq', 'download', ...names], {cwd: folder, env: this.#env});
		return fs.readdirSync(folder).map((file) => path.join(folder, file));
	}
}

function isNewer(a: Package, b: Package): boolean {
	try {
		command('dpkg', ['--compare-versions', a.version, 'gt', b.version]);
		return true;
	} catch {
		return false;
	}
}

function configuration(folder: string, architecture: string): string {
	return `APT::Architecture "${architecture}";
APT::Architectures { "${architecture}"; };
APT::Install-Recommends "false";
APT::Sandbox::User "root";
Acquire::Languages "none";
Acquire::Retries "5";
Dir::State "${folder}";
Dir::State::Lists "${folder}/lists";
Dir::State::status "${folder}/dpkg/status";
Dir::Cache "${folder}/cache";
Dir::Etc::sourcelist "${folder}/etc/sources.list";
Dir::Etc::sourceparts "${folder}/etc/empty.d";
Dir::Etc::preferences "${folder}/etc/none";
Dir::Etc::preferencesparts "${folder}/etc/empty.d";
`;
}

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'; // else those that apt trusts by itself

/** Lines of a sources.list: the mirrors that this machine uses, for other releases. */
function sources(suites: readonly string[], architecture: string): string {
	const mirrors = configuredMirrors();
	const options = [`arch=${architecture}`, ...(fs.existsSync(keyring) ? [`signed-by=${keyring}`] : [])].join(' ');
	return suites
		.map((suite) => `deb [${options}] ${suite.endsWith('-security') ? mirrors.security : mirrors.main} ${suite} main\n`)
		.join('');
}

function configuredMirrors(): {main: string; security: string} {
	const known = knownMirrors();
	if (known.main && known.security) return {main: known.main, security: known.security};
	// apt tells of the sources whose lists it has: on a machine fresh from its image, of few or of none.
	command('apt-get', ['-qq', 'update']);
	const {main, security} = knownMirrors();
	if (main && security) return {main, security};
	const missing = main ? 'a Debian security mirror' : 'a Debian mirror';
	throw new SetupError(
		`apt of this machine is configured without ${missing}: kernels come from there; add it to its sources`,
	);
}

function knownMirrors(): {main: string | undefined; security: string | undefined} {
	const format = ['indextargets', '--format', '$(REPO_URI) $(RELEASE) $(COMPONENT)', 'Created-By: Packages'];
	const targets = command('apt-get', format).split('\n');
	const find = (security: boolean) =>
		targets
			.map((line) => line.split(' '))
			.find(([, release, component]) => component === 'main' && release?.endsWith('-security') === security)?.[0];
	return {main: find(false), security: find(true)};
}
