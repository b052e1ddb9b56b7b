// Systems made of a few files, for the checks that read files: the library and triscap-probe.sh look at the same ones.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Outcome} from '../../../lib/probe/tests.js';
import type {AnyDriver, Answer, DriverState} from '../../../lib/probe/report.js';

/** An array is bytes, `link` a symbolic link, `run` a program; `absent` takes away what was there, and all below it. */
export type FakeFile =
	string | readonly number[] | {readonly link: string} | {readonly run: true} | {readonly absent: true};

export interface FakeSystem {
	readonly name: string;
	/** By path. */
	readonly files: Readonly<Record<string, FakeFile>>;
	/** What the kernel says to calls, `yes` or an errno; one that is missing cannot be tried. */
	readonly tries: Readonly<Record<string, string>>;
	readonly env?: Readonly<Record<string, string>>;
	readonly states: Readonly<Record<AnyDriver, DriverState>>;
	/** Drivers that work, and lose something; none if it is not there. */
	readonly degraded?: readonly AnyDriver[];
	/** Answers that matter here. */
	readonly answers?: Readonly<Record<string, Answer>>;
	/** Facts that matter here. */
	readonly facts?: Readonly<Record<string, unknown>>;
	/** By check, what its remedy's command must be. */
	readonly commands?: Readonly<Record<string, string | RegExp | null>>;
	/** By driver, the least that it needs. */
	readonly needed?: Readonly<Partial<Record<AnyDriver, readonly string[]>>>;
}

/** Writes a system's files into a new folder. */
export function makeRoot({files}: FakeSystem): string {
	const root = fs.mkdtempSync(path.join(os.tmpdir(), 'triscap-root-'));
	for (const [file, content] of Object.entries(files)) {
		const place = path.join(root, file);
		fs.mkdirSync(path.dirname(place), {recursive: true});
		if (typeof content === 'string') fs.writeFileSync(place, content);
		else if ('absent' in content) fs.rmSync(place, {recursive: true, force: true});
		else if ('link' in content) fs.symlinkSync(content.link, place);
		else if ('run' in content) fs.writeFileSync(place, '#!/bin/sh\n', {mode: 0o755});
		else fs.writeFileSync(place, Buffer.from(content));
	}
	return root;
}

/** A system's tries as the addon would give them. */
export function triesOf({tries}: FakeSystem): Map<string, Outcome> {
	return new Map(
		Object.entries(tries).map(([name, said]) => [name, said === 'yes' ? {answer: 'yes'} : {answer: 'no', errno: said}]),
	);
}

/** The same as triscap-probe.sh reads them. */
export function triesText({tries}: FakeSystem): string {
	return Object.entries(tries)
		.map(([name, said]) => (said === 'yes' ? `${name} yes\n` : `${name} no ${said}\n`))
		.join('');
}
