// A capture by a driver, through the addon: its "come and read" callback becomes a promise.

import {fromNative} from '../errors.js';
import type {NativeCapture, NativeModule, NativeOpenOptions, NativeStats} from '../native.js';
import type {CheckedOptions, DriverName} from '../options.js';
import {drivers} from './drivers.js';
import type {Source} from './source.js';

/**
 * Opens the first of the wanted drivers that works here.
 *
 * @throws TriscapError of the driver that was preferred, if none does.
 */
export async function openLive(native: NativeModule, options: CheckedOptions): Promise<Source> {
	let failure: unknown;
	for (const driver of options.drivers) {
		const setup = drivers[driver];
		let own: Partial<NativeOpenOptions> = {};
		try {
			own = setup.prepare(options);
			const capture = await native.open({
				engine: driver,
				bufferBytes: options.bufferBytes,
				cpusPerBuffer: options.cpusPerBuffer ?? setup.cpusPerBuffer,
				snaplen: options.snaplen,
				excludeSelf: !options.includeSelf,
				onlyPid: options.pid,
				wanted: options.wanted,
				events: options.eventCodes,
				...own,
			});
			return new LiveSource(driver, capture);
		} catch (error) {
			failure ??= setup.explain(error, own);
		}
	}
	throw failure;
}

/** See {@link Source}. */
export class LiveSource implements Source {
	readonly #capture: NativeCapture;
	#waiter: {resolve: (batch: ArrayBuffer | undefined) => void; reject: (error: unknown) => void} | undefined;
	#closing: Promise<void> | undefined;
	#final: NativeStats | undefined;

	constructor(
		readonly driver: DriverName,
		capture: NativeCapture,
	) {
		this.#capture = capture;
		capture.onReadable(() => this.#wake());
	}

	read(): ArrayBuffer | undefined | Promise<ArrayBuffer | undefined> {
		if (this.#closing) return undefined;
		const batch = this.#capture.read();
		if (batch !== null) return batch;
		this.#capture.waiting(true);
		return new Promise((resolve, reject) => (this.#waiter = {resolve, reject}));
	}

	stats(): NativeStats {
		return this.#final ?? this.#capture.stats();
	}

	close(): Promise<void> {
		return (this.#closing ??= this.#close());
	}

	async #close(): Promise<void> {
		this.#settle(undefined);
		try {
			this.#final = await this.#capture.close();
		} catch (error) {
			throw fromNative(`close ${this.driver}`, error);
		}
	}

	#wake(): void {
		if (!this.#waiter) return;
		try {
			const batch = this.#capture.read();
			if (batch !== null) this.#settle(batch);
		} catch (error) {
			this.#waiter.reject(error);
			this.#settle(undefined);
		}
	}

	#settle(batch: ArrayBuffer | undefined): void {
		const waiter = this.#waiter;
		if (!waiter) return;
		this.#waiter = undefined;
		this.#capture.waiting(false);
		waiter.resolve(batch);
	}
}
