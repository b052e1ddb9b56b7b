/** Pieces of C that all headers are put together from. */
import {command} from './command.js';

export function hex(value: number | bigint): string {
	return `0x${value.toString(16)}`;
}

/** A comment that keeps to 80 columns. */
export function comment(text: string, indent = ''): string {
	const width = 74 - 8 * indent.length;
	const lines = [''];
	for (const word of text.split(' ')) {
		const last = lines.length - 1;
		if (lines[last] && `${lines[last]} ${word}`.length > width) lines.push(word);
		else lines[last] = lines[last] ? `${lines[last]} ${word}` : word;
	}
	if (lines.length === 1) return `${indent}/* ${lines[0]} */`;
	return [`${indent}/*`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join('\n');
}

/** `#define signature` over several lines, with a continuation on all but the last. */
export function macro(signature: string, lines: readonly string[]): string {
	return [`#define ${signature}`, ...lines.map((line) => `\t${line}`)].join(' \\\n');
}

/** Path (from the root) and text of a header. */
export function header(name: string, about: string, body: string): [path: string, text: string] {
	const guard = `TRISCAP_GENERATED_${name.toUpperCase().replace(/\W/g, '_')}`;
	const text = `/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from schema/ by \`${command}\`: do not edit. */
${comment(about)}
#ifndef ${guard}
#define ${guard}

${body.trim()}

#endif
`;
	return [`drivers/common/generated/${name}`, text];
}
