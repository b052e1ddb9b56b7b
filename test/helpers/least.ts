// Node as another user, with exactly the capabilities that a test gives it.
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {BuiltDriver} from '../../lib/build/builder.js';
import {MODULE_VARIABLE} from '../../lib/build/module-file.js';
import {PROBE_VARIABLE} from '../../lib/build/probe-file.js';
import {thisSystem} from '../../lib/build/system.js';
import type {DriverName} from '../../lib/options.js';
import {capabilities} from '../../lib/probe/generated/checks.js';
import {findBuilt} from '../../lib/probe/tests.js';
import {actProgram} from './act.js';
import {isTypeScript} from './node.js';
import {root} from './native.js';
import {patient} from './patience.js';

const NOBODY = 65534;

/** A folder that any user can read, with the package; and code that runs there. */
export class ForAnybody {
	readonly #folder = fs.mkdtempSync(path.join(os.tmpdir(), 'triscap-least-'));
	readonly #package: string;

	readonly #env: NodeJS.ProcessEnv = {...process.env, NODE_OPTIONS: '', NODE_V8_COVERAGE: ''};

	/** What was built of the driver can be read, too. */
	constructor(driver: DriverName) {
		fs.chmodSync(this.#folder, 0o755);
		this.#package = isTypeScript ? path.join(this.#folder, 'package') : root; // a guest's is compiled, and for all to read
		if (driver !== 'modern-bpf') this.#provide(driver);
		if (!isTypeScript) return;
		for (const part of ['dist', 'prebuilds', 'drivers', 'package.json', 'triscap-probe.sh']) {
			fs.cpSync(path.join(root, part), path.join(this.#package, part), {recursive: true});
		}
		// What runs need not belong to whoever runs it.
		fs.copyFileSync(actProgram(), this.#act);
		fs.chmodSync(this.#act, 0o755);
	}

	#provide(driver: BuiltDriver): void {
		const built = findBuilt(thisSystem(), driver);
		if (built === undefined) return; // loaded already
		const copy = path.join(this.#folder, path.basename(built));
		fs.copyFileSync(built, copy);
		this.#env[driver === 'kmod' ? MODULE_VARIABLE : PROBE_VARIABLE] = copy;
	}

	get #act(): string {
		return isTypeScript ? path.join(this.#folder, 'act') : actProgram();
	}

	/**
	 * Runs the body of an async function that has `triscap`, as nobody.
	 *
	 * @param before - A command that runs it, as root.
	 * @returns what it returns
	 */
	run(held: readonly string[], body: string, before: readonly string[] = []): unknown {
		const file = path.join(this.#folder, 'body.mjs');
		const index = path.join(this.#package, isTypeScript ? 'dist/index.js' : 'lib/index.js');
		fs.writeFileSync(
			file,
			`import fs from 'node:fs';
import * as triscap from ${JSON.stringify(index)};
async function body() { ${body} }
const result = await body().catch((error) => ({code: error.code, message: error.message}));
fs.writeSync(1, JSON.stringify(result));
process.exit(0);
`,
		);
		const {stdout, stderr, status} = this.#spawn(held, [process.execPath, file], before);
		if (status !== 0) throw new Error(`exit status ${status}: ${stderr}${stdout}`);
		return JSON.parse(stdout);
	}

	/** What triscap-probe.sh says to nobody. */
	probeByShell(held: readonly string[]): unknown {
		const {stdout, stderr} = this.#spawn(held, ['sh', path.join(this.#package, 'triscap-probe.sh'), '--json']);
		if (stderr !== '') throw new Error(`triscap-probe.sh: ${stderr}`);
		return JSON.parse(stdout);
	}

	#spawn(held: readonly string[], command: readonly string[], before: readonly string[] = []) {
		const mask = held.reduce((bits, name) => bits | (1n << BigInt(capabilities.indexOf(name))), 0n);
		const as = [this.#act, 'as', String(NOBODY), mask.toString(16)];
		const [program = '', ...args] = [...before, ...as, ...command];
		return spawnSync(program, args, {cwd: this.#folder, encoding: 'utf8', timeout: patient(60_000), env: this.#env});
	}

	remove(): void {
		fs.rmSync(this.#folder, {recursive: true});
	}
}
