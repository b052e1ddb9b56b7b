// Bytes as they are: of a file, of memory, or of a stream.

import {open, type FileHandle} from 'node:fs/promises';
import type {Readable} from 'node:stream';
import {TriscapError} from '../errors.js';
import type {Input} from './input.js';

/** Where a capture can be read from: a file's path, its bytes, or a stream of them (a `Readable`, `fetch`'s body, …). */
export type CaptureSource = string | URL | Uint8Array | Readable | AsyncIterable<Uint8Array>;

/** A source that is open. */
export interface RawSource {
	readonly input: Input;
	/** Opens it a second time, from the beginning; a stream comes only once. */
	readonly again?: () => Promise<Input>;
}

export async function openRaw(source: CaptureSource): Promise<RawSource> {
	if (source instanceof Uint8Array)
		return {input: new MemoryInput(source), again: () => Promise.resolve(new MemoryInput(source))};
	if (typeof source === 'string' || source instanceof URL) {
		try {
			const file = await open(source, 'r');
			const kind = await file.stat();
			if (kind.isDirectory()) {
				await file.close();
				throw Object.assign(new Error('it is a folder'), {code: 'EISDIR'});
			}
			// A pipe gives what it has, and its end may be far away: it cannot be opened twice.
			if (!kind.isFile()) return {input: new StreamInput(file.createReadStream())};
			return {input: new FileInput(file), again: async () => new FileInput(await open(source, 'r'))};
		} catch (error) {
			const {code = '', message} = error as NodeJS.ErrnoException;
			const remedy = remedies[code] ?? 'the cause has the details';
			throw new TriscapError('ERR_TRISCAP_SYSTEM', `open capture: ${message}; ${remedy}`, {cause: error});
		}
	}
	if (typeof source === 'object' && source !== null && Symbol.asyncIterator in source)
		return {input: new StreamInput(source)};
	throw new TypeError('open capture: expected a path, a Uint8Array or a stream of bytes');
}

const remedies: Readonly<Record<string, string>> = {
	ENOENT: 'check its name',
	ENOTDIR: 'check its name',
	EISDIR: 'name a file in it',
	EACCES: 'become somebody who may read it',
	EPERM: 'become somebody who may read it',
	EMFILE: 'close other files first, or raise ulimit -n',
};

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

class FileInput implements Input {
	readonly #file: FileHandle;
	#reading: Promise<unknown> | undefined;

	constructor(file: FileHandle) {
		this.#file = file;
	}

	async read(target: Uint8Array): Promise<number> {
		try {
			const reading = this.#file.read(target, 0, target.length, null);
			this.#reading = reading;
			return (await reading).bytesRead;
		} catch (error) {
			throw cannotRead(error);
		}
	}

	async close(): Promise<void> {
		await this.#reading?.catch(() => {}); // whoever reads was told
		await this.#file.close();
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
export class BegunInput implements Input {
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
