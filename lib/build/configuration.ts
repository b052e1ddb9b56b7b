// A kernel's configuration: what tells two builds of one release apart.

import {createHash} from 'node:crypto';
import fs from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {find, type System} from './system.js';

/** What is set, by its name, CONFIG_ included; strings without their quotes. */
export type Configuration = ReadonlyMap<string, string>;

/** Reads auto.conf, a .config, or a compressed one. Undefined when there is none. */
export function readConfiguration(file: string): Configuration | undefined {
	let bytes: Buffer;
	try {
		bytes = fs.readFileSync(file);
		if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes);
	} catch {
		return undefined;
	}
	const set = [...bytes.toString('latin1').matchAll(/^(CONFIG_\w+)=(.*)$/gm)];
	if (set.length === 0) return undefined;
	return new Map(set.map(([, name, value]) => [name!, value!.replace(/^"(.*)"$/, '$1')]));
}

/** The configuration of the machine's kernel without its headers, where it can be read. */
export function runningConfiguration(system: System): Configuration | undefined {
	for (const place of [
		'/proc/config.gz',
		`/boot/config-${system.release}`,
		`/lib/modules/${system.release}/config`,
		`/usr/lib/modules/${system.release}/config`,
	]) {
		const file = find(system, place);
		const configuration = file && readConfiguration(file);
		if (configuration) return configuration;
	}
	return undefined;
}

/** Twelve hexadecimal digits, the same for auto.conf and for the .config that it was made from. */
export function hashConfiguration(configuration: Configuration): string {
	const lines = [...configuration].filter(([, value]) => value !== 'n').map(([name, value]) => `${name}=${value}\n`);
	return createHash('sha256').update(lines.sort().join('')).digest('hex').slice(0, 12);
}
