// Where blocks go: a file or a stream, as they are or compressed. A file ends with a whole block whatever happens: what
// was written in part when the disk was full is cut off again.

import {Buffer} from 'node:buffer';
import {open, stat, type FileHandle} from 'node:fs/promises';
import type {Writable} from 'node:stream';
import {promisify} from 'node:util';
import {gzip, type ZlibOptions} from 'node:zlib';
import {RECORD} from '../decode/record.js';
import {TriscapError} from '../errors.js';
import {BLOCK_HEADER, STATISTICS_CODE, SYNTHETIC, blockKinds} from './format.js';

/** Takes whole blocks, in order. */
export interface Output {
	/** Bytes written: compressed, if they are. */
	readonly bytes: number;
	/** Events that were to be written and are not, because writing failed. */
	readonly lost: number;
	/** Resolves when the blocks are with the system, or with whoever reads the stream. */
	write(blocks: Buffer): Promise<void>;
	/** Writes what is held back. */
	flush(): Promise<void>;
	close(): Promise<void>;
}

/**
 * @param compressed - What comes are not blocks any more.
 * @param overwrite - A file of this name may be there already.
 */
export async function openFile(path: string, compressed: boolean, overwrite: boolean): Promise<Output> {
	return new FileOutput(path, await createFile(path, overwrite), compressed);
}

/**
 * A file to write into.
 *
 * @param overwrite - One of this name may be there already.
 */
export async function createFile(path: string, overwrite: boolean): Promise<FileHandle> {
	try {
		return await open(path, overwrite ? 'w' : 'wx');
	} catch (error) {
		const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
		// What is written into a pipe or a device takes nothing away.
		if (exists && !overwrite && !(await stat(path)).isFile()) return createFile(path, true);
		throw cannotWrite(path, error);
	}
}

const remedies: Readonly<Record<string, string>> = {
	ENOSPC: 'make room; what is in the file already can be read',
	EDQUOT: 'make room; what is in the file already can be read',
	EFBIG: 'begin another file now and then (rotation); what is in this one can be read',
	EEXIST: 'choose another name, or allow it to be overwritten (--overwrite)',
	EISDIR: 'give the name of a file in it',
	ENOENT: 'make its folder first',
	ENOTDIR: 'a part of its path is no folder; choose another one',
	EACCES: 'choose a folder that you may write to',
	EPERM: 'choose a folder that you may write to',
	EROFS: 'choose a folder that you may write to',
	EPIPE: 'nobody reads it any more',
};

export function cannotWrite(path: string, error: unknown): TriscapError {
	const {code = '', message} = error as NodeJS.ErrnoException;
	const remedy = remedies[code] ?? 'the cause has the details';
	return new TriscapError('ERR_TRISCAP_WRITE', `write ${path}: ${message}; ${remedy}`, {cause: error});
}

class FileOutput implements Output {
	readonly #path: string;
	readonly #file: FileHandle;
	readonly #compressed: boolean;
	bytes = 0;
	lost = 0;

	constructor(path: string, file: FileHandle, compressed: boolean) {
		this.#path = path;
		this.#file = file;
		this.#compressed = compressed;
	}

	async write(blocks: Buffer): Promise<void> {
		let done = 0;
		try {
			while (done < blocks.length) done += (await this.#file.write(blocks, done, blocks.length - done)).bytesWritten;
			this.bytes += blocks.length;
		} catch (error) {
			if (!this.#compressed) {
				const whole = wholeBlocks(blocks, done);
				this.bytes += whole;
				this.lost += countEventBlocks(blocks.subarray(whole));
			}
			// Pipes and devices cannot be cut; files can, and need no room for it.
			await this.#file.truncate(this.bytes).catch(() => {});
			throw cannotWrite(this.#path, error);
		}
	}

	flush(): Promise<void> {
		return Promise.resolve();
	}

	async close(): Promise<void> {
		try {
			await this.#file.close();
		} catch (error) {
			throw cannotWrite(this.#path, error);
		}
	}
}

/** How much of `bytes` whole blocks fill. */
function wholeBlocks(blocks: Buffer, bytes: number): number {
	let at = 0;
	while (at + 8 <= bytes) {
		const length = blocks.readUInt32LE(at + 4);
		if (length < 12 || at + length > bytes) break;
		at += length;
	}
	return at;
}

/** How many events stand in blocks, our own statistics not among them. */
function countEventBlocks(blocks: Buffer): number {
	let events = 0;
	for (let at = 0; at + 8 <= blocks.length; at += blocks.readUInt32LE(at + 4)) {
		const kind = blockKinds.get(blocks.readUInt32LE(at));
		if (kind?.kind !== 'event') continue;
		if (kind.flags && (blocks.readUInt32LE(at + BLOCK_HEADER + 2) & SYNTHETIC) !== 0) continue;
		if (blocks.readUInt16LE(at + BLOCK_HEADER + (kind.flags ? 6 : 2) + EVENT_CODE) !== STATISTICS_CODE) events++;
	}
	return events;
}

export class StreamOutput implements Output {
	readonly #stream: Writable;
	readonly #onError = (error: Error) => (this.#failure ??= error);
	readonly #compressed: boolean;
	#failure: Error | undefined;
	bytes = 0;
	lost = 0;

	/** @param compressed - What comes are not blocks any more. */
	constructor(stream: Writable, compressed: boolean) {
		this.#compressed = compressed;
		this.#stream = stream;
		stream.on('error', this.#onError);
	}

	write(blocks: Buffer): Promise<void> {
		return new Promise((resolve, reject) => {
			const fail = (error: Error) => {
				if (!this.#compressed) this.lost += countEventBlocks(blocks);
				reject(cannotWrite('to the stream', error));
			};
			if (this.#failure || this.#stream.destroyed) {
				fail(this.#failure ?? new Error('it is closed'));
				return;
			}
			this.#stream.write(blocks, (error) => {
				if (error) fail(error);
				else {
					this.bytes += blocks.length;
					resolve();
				}
			});
		});
	}

	flush(): Promise<void> {
		return Promise.resolve();
	}

	/** Leaves the stream open if it is the process's own: others may have something to write. */
	close(): Promise<void> {
		return new Promise((resolve) => {
			if (this.#stream === process.stdout || this.#stream === process.stderr || this.#stream.destroyed) resolve();
			else this.#stream.end(() => resolve());
		});
	}
}

const EVENT_CODE = RECORD.code - RECORD.ts;
const MEMBER_BYTES = 2 ** 20;
const MEMBER_MS = 1000;
const compress = promisify<Buffer, ZlibOptions, Buffer>(gzip);

/**
 * Compresses a megabyte or a second at a time, each into a gzip member of its own: files of several members are gzip files
 * like all others, and one whose writer was killed ends behind a whole one.
 */
export class GzipOutput implements Output {
	readonly #output: Output;
	readonly #level: number;
	#held: Buffer[] = [];
	#heldBytes = 0;
	#timer: NodeJS.Timeout | undefined;
	#last: Promise<void> = Promise.resolve();
	#failure: Error | undefined;
	lost = 0;

	constructor(output: Output, level: number) {
		this.#output = output;
		this.#level = level;
	}

	get bytes(): number {
		return this.#output.bytes;
	}

	async write(blocks: Buffer): Promise<void> {
		this.#held.push(blocks);
		this.#heldBytes += blocks.length;
		if (this.#heldBytes >= MEMBER_BYTES) {
			// One member is compressed while the next one fills up; more than that would be memory without end.
			await this.#last;
			this.#cut();
		} else {
			this.#timer ??= setTimeout(() => this.#cut(), MEMBER_MS);
		}
		if (this.#failure !== undefined) throw this.#failure;
	}

	async flush(): Promise<void> {
		this.#cut();
		await this.#last;
		if (this.#failure !== undefined) throw this.#failure;
		await this.#output.flush();
	}

	async close(): Promise<void> {
		try {
			await this.flush();
		} finally {
			await this.#output.close();
		}
	}

	#cut(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (this.#heldBytes === 0) return;
		const data = Buffer.concat(this.#held);
		this.#held = [];
		this.#heldBytes = 0;
		this.#last = this.#last.then(async () => {
			try {
				if (this.#failure === undefined) await this.#output.write(await compress(data, {level: this.#level}));
				else this.lost += countEventBlocks(data);
			} catch (error) {
				this.#failure = error as Error;
				this.lost += countEventBlocks(data);
			}
		});
	}
}
