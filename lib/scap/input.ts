// Bytes of a capture, from a path, a stream or memory, decompressed on the way if they are compressed.

import {Buffer} from 'node:buffer';
import {open, type FileHandle} from 'node:fs/promises';
import type {Readable, Transform} from 'node:stream';
import * as zlib from 'node:zlib';
import {TriscapError} from '../errors.js';
import {truncated, damaged, type DamageError} from './errors.js';

/** Where a capture can be read from: a file's path, its bytes, or a stream of them (a `Readable`, `fetch`'s body, …). */
export type CaptureSource = string | URL | Uint8Array | Readable | AsyncIterable<Uint8Array>;

/** Bytes, in order, once. */
export interface Input {
	/** Fills the front of `target` with at least one byte; 0: there are no more. */
	read(target: Uint8Array): number | Promise<number>;
	/** Why it ended before it should have: known once `read()` gave 0. */
	readonly failure?: DamageError | undefined;
	close(): Promise<void>;
}

const CHUNK_BYTES = 64 * 1024;
const AHEAD_BYTES = 512 * 1024;
const INFLATED_BYTES = 32 * 1024;
const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];
/** Checksum and length behind the data of a gzip member. */
const GZIP_TRAILER = 8;

/** Opens a source, and finds out whether it is compressed. */
export async function openInput(source: CaptureSource): Promise<Input> {
	const input = await openRaw(source);
	try {
		const head = new Uint8Array(CHUNK_BYTES);
		let length = 0;
		while (length < ZSTD.length) {
			const bytes = await input.read(head.subarray(length));
			if (bytes === 0) break;
			length += bytes;
		}
		const begun = new BegunInput(head.subarray(0, length), input);
		const starts = (magic: readonly number[]) => magic.every((byte, index) => head[index] === byte && index < length);
		if (starts(GZIP)) return new CompressedInput(begun, zlib.createGunzip({chunkSize: INFLATED_BYTES}), GZIP_TRAILER);
		if (starts(ZSTD)) return new CompressedInput(begun, zstd(), 0);
		return begun;
	} catch (error) {
		await input.close();
		throw error;
	}
}

function zstd(): Transform {
	const {createZstdDecompress} = zlib as unknown as {createZstdDecompress?: () => Transform};
	if (createZstdDecompress) return createZstdDecompress();
	throw new TriscapError(
		'ERR_TRISCAP_SYSTEM',
		`open capture: it is compressed with zstd, which Node ${process.version} cannot read; use 22.15 or newer, or decompress it with zstd -d`,
	);
}

async function openRaw(source: CaptureSource): Promise<Input> {
	if (source instanceof Uint8Array) return new MemoryInput(source);
	if (typeof source === 'string' || source instanceof URL) {
		try {
			const file = await open(source, 'r');
			// A pipe gives what it has, and its end may be far away: no reading ahead.
			return (await file.stat()).isFile() ? new FileInput(file) : new StreamInput(file.createReadStream());
		} catch (error) {
			throw new TriscapError('ERR_TRISCAP_SYSTEM', `open capture: ${(error as Error).message}`, {cause: error});
		}
	}
	if (typeof source === 'object' && source !== null && Symbol.asyncIterator in source) return new StreamInput(source);
	throw new TypeError('open capture: expected a path, a Uint8Array or a stream of bytes');
}

function cannotRead(error: unknown): TriscapError {
	const message = error instanceof Error ? error.message : String(error);
	return new TriscapError('ERR_TRISCAP_SYSTEM', `read capture: ${message}`, {cause: error});
}

class MemoryInput implements Input {
	#rest: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.#rest = bytes;
	}

	read(target: Uint8Array): number {
		const length = Math.min(target.length, this.#rest.length);
		target.set(this.#rest.subarray(0, length));
		this.#rest = this.#rest.subarray(length);
		return length;
	}

	close(): Promise<void> {
		this.#rest = this.#rest.subarray(this.#rest.length);
		return Promise.resolve();
	}
}

/** Reads ahead: the next bytes come while those before them are looked at. */
class FileInput implements Input {
	readonly #file: FileHandle;
	#spare: Uint8Array = new Uint8Array(AHEAD_BYTES);
	#coming: Promise<number> | undefined;

	constructor(file: FileHandle) {
		this.#file = file;
	}

	async read(target: Uint8Array): Promise<number> {
		try {
			const coming = this.#coming;
			if (coming === undefined && target.length < AHEAD_BYTES) return await this.#fill(target); // only a peek
			const bytes = await (coming ?? this.#fill(this.#spare));
			if (bytes > target.length) {
				target.set(this.#spare.subarray(0, target.length));
				this.#spare.copyWithin(0, target.length, bytes);
				this.#coming = Promise.resolve(bytes - target.length);
				return target.length;
			}
			target.set(this.#spare.subarray(0, bytes));
			this.#coming = bytes === 0 ? Promise.resolve(0) : this.#fill(this.#spare);
			this.#coming.catch(() => {}); // whoever reads on learns of it
			return bytes;
		} catch (error) {
			throw cannotRead(error);
		}
	}

	async close(): Promise<void> {
		await this.#coming?.catch(() => {});
		await this.#file.close();
	}

	async #fill(target: Uint8Array): Promise<number> {
		return (await this.#file.read(target, 0, target.length, null)).bytesRead;
	}
}

class StreamInput implements Input {
	readonly #chunks: AsyncIterator<Uint8Array>;
	#rest: Uint8Array = new Uint8Array();
	#stop: (() => void) | undefined;

	constructor(stream: AsyncIterable<Uint8Array>) {
		this.#chunks = stream[Symbol.asyncIterator]();
	}

	async read(target: Uint8Array): Promise<number> {
		while (this.#rest.length === 0) {
			const chunk = await this.#next();
			if (chunk === undefined) return 0;
			this.#rest = chunk;
		}
		const length = Math.min(target.length, this.#rest.length);
		target.set(this.#rest.subarray(0, length));
		this.#rest = this.#rest.subarray(length);
		return length;
	}

	/** Does not wait for a stream that gives nothing: that is when somebody wants to stop. */
	close(): Promise<void> {
		this.#stop?.();
		this.#chunks.return?.().catch(() => {});
		return Promise.resolve();
	}

	#next(): Promise<Uint8Array | undefined> {
		return new Promise((resolve, reject) => {
			this.#stop = () => resolve(undefined);
			this.#chunks.next().then(
				({done, value}) => {
					if (done) resolve(undefined);
					else if ((value as unknown) instanceof Uint8Array) resolve(value);
					else reject(new TypeError('read capture: the stream does not give bytes; set no encoding on it'));
				},
				(error: unknown) => reject(cannotRead(error)),
			);
		});
	}
}

/** An input whose beginning was read already. */
class BegunInput implements Input {
	readonly #input: Input;
	#head: Uint8Array;

	constructor(head: Uint8Array, input: Input) {
		this.#head = head;
		this.#input = input;
	}

	read(target: Uint8Array): number | Promise<number> {
		if (this.#head.length === 0) return this.#input.read(target);
		const length = Math.min(target.length, this.#head.length);
		target.set(this.#head.subarray(0, length));
		this.#head = this.#head.subarray(length);
		return length;
	}

	close(): Promise<void> {
		return this.#input.close();
	}
}

/** Decompresses on Node's thread pool, never more than is read. What came out before damage is all given. */
class CompressedInput implements Input {
	readonly #input: Input;
	readonly #stream: Transform;
	/** So many bytes are held back from each write: a wrong checksum then takes no data with it. */
	readonly #tail: number;
	readonly #pumping: Promise<void>;
	#rest: Uint8Array = new Uint8Array();
	#given = 0;
	#failed: unknown;
	#done = false;
	#wake: (() => void) | undefined;
	failure: DamageError | undefined;

	constructor(input: Input, stream: Transform, tail: number) {
		this.#input = input;
		this.#stream = stream;
		this.#tail = tail;
		const wake = () => this.#wake?.();
		stream.on('readable', wake);
		stream.on('end', () => {
			this.#done = true;
			wake();
		});
		stream.on('error', (error: Error) => {
			this.#failed ??= error;
			this.#done = true;
			wake();
		});
		stream.on('close', () => {
			this.#done = true;
			wake();
		});
		this.#pumping = this.#pump();
	}

	async read(target: Uint8Array): Promise<number> {
		while (this.#rest.length === 0) {
			const chunk = this.#stream.read() as Buffer | null;
			if (chunk !== null) {
				this.#rest = chunk;
			} else if (this.#done) {
				this.#explain();
				return 0;
			} else {
				await new Promise<void>((resolve) => (this.#wake = resolve));
				this.#wake = undefined;
			}
		}
		const length = Math.min(target.length, this.#rest.length);
		target.set(this.#rest.subarray(0, length));
		this.#rest = this.#rest.subarray(length);
		this.#given += length;
		return length;
	}

	async close(): Promise<void> {
		this.#done = true;
		this.#stream.destroy();
		await this.#pumping;
		await this.#input.close();
	}

	#explain(): void {
		const error = this.#failed;
		if (error === undefined || this.failure) return;
		if (error instanceof TriscapError || error instanceof TypeError) throw error;
		const {code, message} = error as NodeJS.ErrnoException;
		// zstd has no code of its own for an early end.
		this.failure =
			code === 'Z_BUF_ERROR'
				? truncated('the compressed data ends too early', this.#given, {cause: error})
				: damaged(`the compressed data is damaged (${message})`, this.#given, {cause: error});
	}

	async #pump(): Promise<void> {
		try {
			let held = Buffer.alloc(0);
			for (;;) {
				const chunk = Buffer.allocUnsafe(held.length + CHUNK_BYTES);
				held.copy(chunk);
				const bytes = await this.#input.read(chunk.subarray(held.length));
				if (bytes === 0 || this.#done) break;
				const length = held.length + bytes;
				const ready = Math.max(0, length - this.#tail);
				held = chunk.subarray(ready, length);
				if (ready > 0) await this.#write(chunk.subarray(0, ready));
			}
			if (held.length > 0) await this.#write(held);
			if (!this.#stream.destroyed) this.#stream.end();
		} catch (error) {
			this.#failed ??= error;
			this.#stream.destroy();
		}
	}

	/** Resolves when it has been taken in, or never will be. */
	#write(chunk: Uint8Array): Promise<void> {
		return new Promise((resolve) => {
			if (this.#stream.destroyed) resolve();
			else {
				this.#stream.once('close', resolve);
				this.#stream.write(chunk, () => {
					this.#stream.off('close', resolve);
					resolve();
				});
			}
		});
	}
}
