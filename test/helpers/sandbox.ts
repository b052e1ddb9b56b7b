// A throw-away copy of the setup scripts, with a PATH of invented programs: what they say and do can be watched without
// touching this machine or this tree.
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {root} from './native.js';

export class Sandbox {
	readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'triscap-setup-'));
	readonly bin = path.join(this.folder, 'bin');

	constructor() {
		fs.chmodSync(this.folder, 0o755); // tests enter it as another user, too
		fs.mkdirSync(this.bin);
		for (const part of ['package.json', 'package-lock.json', 'scripts']) {
			fs.cpSync(path.join(root, part), this.path(part), {recursive: true});
		}
	}

	path(relative: string): string {
		return path.join(this.folder, relative);
	}

	write(relative: string, text: string, mode = 0o644): void {
		fs.mkdirSync(path.dirname(this.path(relative)), {recursive: true});
		fs.writeFileSync(this.path(relative), text, {mode});
	}

	/** A program of the sandbox's PATH. */
	program(name: string, script = 'exit 0'): void {
		this.write(`bin/${name}`, `#!/bin/sh\n${script}\n`, 0o755);
	}

	/** Runs `node ...args` with only the sandbox's programs in PATH. */
	node(args: readonly string[], options: {uid?: number; env?: NodeJS.ProcessEnv} = {}) {
		return spawnSync(process.execPath, args, {
			cwd: this.folder,
			encoding: 'utf8',
			timeout: 30_000,
			env: {PATH: this.bin, NODE_V8_COVERAGE: '', ...options.env}, // coverage is not written as another user
			...(options.uid === undefined ? {} : {uid: options.uid, gid: options.uid}),
		});
	}

	/** Calls one function of one of the setup's modules. */
	call(module: string, name: string) {
		const code = `import {${name}} from './scripts/setup/${module}.js';
			try { console.log(JSON.stringify(${name}()) ?? '') }
			catch (error) { console.error(error.message); process.exitCode = 1 }`;
		return this.node(['--input-type=module', '--eval', code]);
	}

	/**
	 * Everything that `npm start` needs, as programs that only leave their name in `log` and an empty result;
	 * the compiler's result is `cli`, the command line.
	 */
	inventTools(cli: string): void {
		for (const name of ['clang', 'llvm-strip', 'g++', 'python3']) this.program(name);
		this.program('make', '/bin/mkdir -p build/modern-bpf; : > build/modern-bpf/triscap.bpf.o; echo make >> log');
		this.write('cli.js', cli);
		const node = 'const fs = require("fs");';
		this.write(
			'node_modules/node-gyp/bin/node-gyp.js',
			`${node} fs.mkdirSync("build/Release", {recursive: true}); fs.writeFileSync("build/Release/triscap.node", "");
			fs.appendFileSync("log", "node-gyp\\n");`,
		);
		this.write(
			'node_modules/typescript/lib/tsc.js',
			`${node} fs.mkdirSync("build/dist/cli", {recursive: true}); fs.writeFileSync("build/dist/index.js", "");
			fs.copyFileSync("cli.js", "build/dist/cli/main.js"); fs.appendFileSync("log", "tsc\\n");`,
		);
		fs.copyFileSync(this.path('package-lock.json'), this.path('node_modules/.package-lock.json'));
		fs.cpSync(path.join(root, 'vendor/libbpf/.sha256'), this.path('vendor/libbpf/.sha256'));
	}

	/** What the invented tools were called for since the last look. */
	takeLog(): string[] {
		const file = this.path('log');
		const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n') : [];
		fs.rmSync(file, {force: true});
		return lines;
	}

	remove(): void {
		fs.rmSync(this.folder, {recursive: true, force: true});
	}
}
