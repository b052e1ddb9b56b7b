// A compressed capture. Decompressors lose what came out of a piece in which they find damage, up to all of it: so the piece
// is then given once more to one that is as far, byte by byte, and everything that comes before the damage is read. The one
// that is as far is made by starting again where that is possible; a stream has two from the beginning, one a piece behind
// the other. Behind the damage reading goes on at the next part, of which our own files have one per megabyte.

import {TriscapError} from '../errors.js';
import {Decompressor, type Compression} from './compression.js';
import {damaged, truncated, type DamageError} from './errors.js';
import type {Input} from './input.js';

const READ_BYTES = 64 * 1024;
/** So much is decompressed at once; it becomes at most a thousand times as long. */
const PIECE_BYTES = 4 * 1024;
/** More than this does not wait for whoever reads. */
const MAX_WAITING_BYTES = 2 ** 20;
const MAX_FAILURES = 100;

export class CompressedInput implements Input {
	readonly #input: Input;
	readonly #compression: Compression;
	readonly #again: (() => Promise<Input>) | undefined;
	readonly #pumping: Promise<void>;
	readonly failures: DamageError[] = [];

	#waiting: Uint8Array[] = [];
	#waitingBytes = 0;
	/** Bytes that came out until now. */
	#out = 0;
	/** Compressed bytes that were read, and those of them before the decompressor at work. */
	#in = 0;
	#inBeforeThis = 0;
	#decompressor: Decompressor | undefined;
	#scout: Decompressor | undefined;
	#error: Error | undefined;
	#closed = false;
	#done = false;
	#wakeReader: () => void = () => {};
	#wakePump: () => void = () => {};

	/**
	 * @param input - The compressed bytes.
	 * @param compression - How they are compressed.
	 * @param again - Opens the same bytes a second time.
	 */
	constructor(input: Input, compression: Compression, again: (() => Promise<Input>) | undefined) {
		this.#input = input;
		this.#compression = compression;
		this.#again = again;
		this.#start();
		this.#pumping = this.#pump().then(
			() => this.#finish(),
			(error: unknown) => {
				this.#error = error as Error;
				this.#finish();
			},
		);
	}

	async read(target: Uint8Array): Promise<number> {
		while (this.#waiting.length === 0) {
			if (this.#done) {
				if (this.#error !== undefined) throw this.#error;
				return 0;
			}
			await new Promise<void>((resolve) => (this.#wakeReader = resolve));
		}
		let length = 0;
		while (length < target.length && this.#waiting.length > 0) {
			const chunk = this.#waiting[0]!;
			const bytes = Math.min(chunk.length, target.length - length);
			target.set(chunk.subarray(0, bytes), length);
			length += bytes;
			if (bytes === chunk.length) this.#waiting.shift();
			else this.#waiting[0] = chunk.subarray(bytes);
		}
		this.#waitingBytes -= length;
		this.#wakePump();
		return length;
	}

	async close(): Promise<void> {
		this.#closed = true;
		this.#decompressor?.destroy();
		this.#scout?.destroy();
		this.#wakePump();
		const closing = this.#input.close(); // ends a read that waits
		await this.#pumping;
		await closing;
	}

	#start(): void {
		this.#decompressor = new Decompressor(this.#compression);
		this.#scout = this.#again ? undefined : new Decompressor(this.#compression);
	}

	#finish(): void {
		this.#done = true;
		this.#wakeReader();
	}

	async #pump(): Promise<void> {
		for (;;) {
			const bytes = new Uint8Array(READ_BYTES);
			const length = await this.#input.read(bytes);
			if (length === 0) break;
			for (let at = 0; at < length;) {
				at += await this.#decompress(bytes.subarray(at, Math.min(at + PIECE_BYTES, length)));
				while (this.#waitingBytes > MAX_WAITING_BYTES && !this.#closed)
					await new Promise<void>((resolve) => (this.#wakePump = resolve));
				if (this.#closed) return;
			}
		}
		if (this.#decompressor === undefined) return; // nothing more began behind the damage
		try {
			this.#give(await this.#decompressor.end());
		} catch (error) {
			this.#fail(error);
		}
	}

	/** Gives what comes of a piece, as far as it goes; and how many of its bytes are behind us then. */
	async #decompress(piece: Uint8Array): Promise<number> {
		if (this.#decompressor === undefined) {
			const start = this.#findPart(piece);
			this.#in += start;
			if (start > 0) return start;
			this.#inBeforeThis = this.#in;
			this.#start();
		}
		let done = piece.length;
		try {
			await this.#scout?.feed(piece);
			this.#give(await this.#decompressor!.feed(piece));
		} catch (error) {
			if (this.#closed) return done;
			this.#scout?.destroy();
			done = await this.#rescue(piece);
			this.#fail(error);
			this.#decompressor?.destroy();
			this.#decompressor = undefined;
		}
		this.#in += done;
		return done;
	}

	/** Gives everything that comes of a piece before the damage in it; and how many of its bytes are behind us then. */
	async #rescue(piece: Uint8Array): Promise<number> {
		if (this.#again) {
			this.#decompressor!.destroy();
			try {
				this.#decompressor = await this.#catchUp(this.#again);
			} catch {
				return piece.length; // it is gone, or another one: what came out until now is all there is
			}
		}
		for (let at = 0; at < piece.length; at++) {
			try {
				this.#give(await this.#decompressor!.feed(piece.subarray(at, at + 1)));
			} catch {
				return at + 1;
			}
		}
		return piece.length;
	}

	/** Another decompressor, with everything behind it that the one had before the piece in which it failed. */
	async #catchUp(again: () => Promise<Input>): Promise<Decompressor> {
		const input = await again();
		const decompressor = new Decompressor(this.#compression);
		try {
			const piece = new Uint8Array(READ_BYTES);
			for (let at = 0; at < this.#in && !this.#closed;) {
				const before = at < this.#inBeforeThis;
				const stop = before ? this.#inBeforeThis : this.#in;
				const length = await input.read(piece.subarray(0, Math.min(READ_BYTES, stop - at)));
				if (length === 0) break;
				if (!before) await decompressor.feed(piece.slice(0, length));
				at += length;
			}
		} finally {
			await input.close();
		}
		return decompressor;
	}

	/** Where a part begins, as far as can be seen; behind the end if none does. */
	#findPart(piece: Uint8Array): number {
		const {magic} = this.#compression;
		for (let at = piece.indexOf(magic[0]!); at >= 0; at = piece.indexOf(magic[0]!, at + 1))
			if (magic.every((byte, index) => piece[at + index] === byte)) return at;
		return piece.length;
	}

	#give(chunks: readonly Uint8Array[]): void {
		for (const chunk of chunks) {
			this.#waiting.push(chunk);
			this.#waitingBytes += chunk.length;
			this.#out += chunk.length;
		}
		this.#wakeReader();
	}

	#fail(error: unknown): void {
		if (this.#closed) return;
		if (error instanceof TriscapError || error instanceof TypeError) throw error;
		if (this.failures.length >= MAX_FAILURES) return;
		const {code, message} = error as NodeJS.ErrnoException;
		// zstd has no code of its own for an early end.
		this.failures.push(
			code === 'Z_BUF_ERROR'
				? truncated('the compressed data ends too early', this.#out, {cause: error})
				: damaged(`the compressed data is damaged (${message})`, this.#out, {cause: error}),
		);
	}
}
