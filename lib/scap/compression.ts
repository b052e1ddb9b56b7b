// The kinds of compression that a capture may have, and a decompressor that takes a piece at a time.

import type {Transform} from 'node:stream';
import * as zlib from 'node:zlib';
import {TriscapError} from '../errors.js';

/** A kind of compression. */
export interface Compression {
	/** What each of its parts begins with. */
	readonly magic: readonly number[];
	readonly create: () => Transform;
}

/** So many bytes tell what it is. */
export const MAGIC_BYTES = 4;
const OUTPUT_BYTES = 64 * 1024;

const gzip: Compression = {
	magic: [0x1f, 0x8b, 0x08],
	create: () => zlib.createGunzip({chunkSize: OUTPUT_BYTES}),
};

const zstd: Compression = {
	magic: [0x28, 0xb5, 0x2f, 0xfd],
	create: () => {
		const {createZstdDecompress} = zlib as unknown as {createZstdDecompress?: () => Transform};
		if (createZstdDecompress) return createZstdDecompress();
		throw new TriscapError(
			'ERR_TRISCAP_SYSTEM',
			`open capture: it is compressed with zstd, which Node ${process.version} cannot read; use 22.15 or newer, or decompress it with zstd -d`,
		);
	},
};

/** How something is compressed that begins with these bytes; nothing if it is not. */
export function compressionOf(head: Uint8Array): Compression | undefined {
	return [gzip, zstd].find(({magic}) => magic.every((byte, index) => head[index] === byte));
}

/** Decompresses on Node's thread pool. */
export class Decompressor {
	readonly #stream: Transform;
	#chunks: Buffer[] = [];
	#failure: Error | undefined;
	#wake: () => void = () => {};

	constructor({create}: Compression) {
		const stream = (this.#stream = create());
		stream.on('readable', () => this.#take());
		stream.on('error', (error) => {
			this.#failure ??= error;
			this.#wake();
		});
		stream.on('close', () => this.#wake());
	}

	/** What comes of a piece. Rejects if it cannot be decompressed: then nothing more can be. */
	async feed(piece: Uint8Array): Promise<readonly Buffer[]> {
		return this.#settle((done) => this.#stream.write(piece, done));
	}

	/** What comes of the end: nothing, or a failure if something is missing. */
	async end(): Promise<readonly Buffer[]> {
		return this.#settle((done) => {
			this.#stream.once('end', done);
			this.#stream.end();
		});
	}

	destroy(): void {
		this.#stream.destroy();
	}

	async #settle(start: (done: () => void) => void): Promise<readonly Buffer[]> {
		if (this.#failure === undefined && !this.#stream.destroyed)
			await new Promise<void>((resolve) => {
				this.#wake = resolve;
				start(resolve);
			});
		if (this.#failure) throw this.#failure;
		this.#take();
		const chunks = this.#chunks;
		this.#chunks = [];
		return chunks;
	}

	#take(): void {
		for (let chunk: unknown; (chunk = this.#stream.read()) !== null;) this.#chunks.push(chunk as Buffer);
	}
}
