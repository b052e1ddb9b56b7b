// The block that begins a capture, with the options that newer writers put into it.

import {OutOfBounds, type Cursor} from './cursor.js';
import {BYTE_ORDER} from './format.js';

/** A capture's own header. */
export interface SectionHeader {
	/** Version of the file format. */
	readonly major: number;
	/** Version of the file format. */
	readonly minor: number;
	/** What the writer ran on. */
	readonly hardware?: string;
	/** What the writer ran on. */
	readonly os?: string;
	/** The program that wrote it. */
	readonly application?: string;
	/** What people wrote about it. */
	readonly comments: readonly string[];
}

const END = 0;
const COMMENT = 1;
const HARDWARE = 2;
const OS = 3;
const APPLICATION = 4;

export function readSection(body: Cursor): SectionHeader {
	if (body.u32() !== BYTE_ORDER) throw new OutOfBounds('another byte order');
	const major = body.u16();
	const minor = body.u16();
	body.u64(); // its length, which nobody knows when it begins
	const texts = new Map<number, string>();
	const comments: string[] = [];
	while (body.left >= 4) {
		const code = body.u16();
		const length = body.u16();
		if (code === END) break;
		const text = body.text(length);
		body.part(Math.min(-length & 3, body.left));
		if (code === COMMENT) comments.push(text);
		else texts.set(code, text);
	}
	const [hardware, os, application] = [texts.get(HARDWARE), texts.get(OS), texts.get(APPLICATION)];
	return {
		major,
		minor,
		...(hardware !== undefined && {hardware}),
		...(os !== undefined && {os}),
		...(application !== undefined && {application}),
		comments,
	};
}
