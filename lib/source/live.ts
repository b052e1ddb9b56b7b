// A capture by a driver, through the addon: its "come and read" callback becomes a promise.

import type {BuiltDriver} from '../build/builder.js';
import {fromNative, type TriscapError} from '../errors.js';
import type {NativeCapture, NativeModule, NativeOpenOptions, NativeStats} from '../native.js';
import type {CheckedOptions, DriverName} from '../options.js';
import type {ProbeReport} from '../probe/report.js';
import {drivers} from './drivers.js';
import {NoDriverError, passedOver, type PassedOver} from './no-driver.js';
import type {Source} from './source.js';

/**
 * Opens the first of the wanted drivers that works here: by trying, since a driver that passes every check may still fail.
 *
 * @throws TriscapError of the driver, if one was asked for; NoDriverError, if several were; the signal's reason, once nothing
 * is left of what was opened.
 */
export async function openLive(native: NativeModule, options: CheckedOptions): Promise<Source> {
	const failures: {driver: DriverName; error: TriscapError}[] = [];
	let report: ProbeReport | undefined;
	const refused = async () => {
		const {probeWith} = await import('../probe/probe.js'); // only a failure needs these
		const {explainFailure} = await import('./explain-failure.js');
		report ??= await probeWith(native);
		return failures.map(({driver, error}) => ({driver, error: explainFailure(driver, error, report!)}));
	};
	for (const driver of options.drivers) {
		let source: LiveSource;
		try {
			source = new LiveSource(driver, await openDriver(native, driver, options));
		} catch (error) {
			options.signal?.throwIfAborted();
			failures.push({driver, error: error as TriscapError});
			continue;
		}
		try {
			const before = failures.length > 0 ? await refused() : [];
			source.passedOver = before.map((entry) => passedOver(entry.driver, entry.error));
			options.signal?.throwIfAborted();
			if (options.dropCapabilities) await dropCapabilities(native, source);
			return source;
		} catch (error) {
			await source.close();
			throw error;
		}
	}
	const explained = await refused();
	if (explained.length === 1) throw explained[0]!.error;
	throw new NoDriverError(
		explained.map(({driver, error}) => passedOver(driver, error)),
		report!,
		{cause: explained[0]!.error},
	);
}

/** One driver; built before, if need be and if that is wanted. */
async function openDriver(native: NativeModule, driver: DriverName, options: CheckedOptions): Promise<NativeCapture> {
	const setup = drivers[driver];
	for (let built = !options.build || driver === 'modern-bpf'; ; built = true) {
		let own: Partial<NativeOpenOptions> = {};
		try {
			own = await setup.prepare(options);
			options.signal?.throwIfAborted();
			const opening = native.open({
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
			return await untilAborted(opening, options.signal, () => opening.cancel?.());
		} catch (failure) {
			const error = await setup.explain(failure, own);
			if (built || error.code !== 'ERR_TRISCAP_NOT_BUILT') throw error;
		}
		const {buildDriver} = await import('../build/build.js'); // seldom wanted
		await buildDriver({driver: driver as BuiltDriver, signal: options.signal});
	}
}

/** What was begun, which `cancel` ends early. */
async function untilAborted<T>(begun: Promise<T>, signal: AbortSignal | undefined, cancel: () => void): Promise<T> {
	signal?.addEventListener('abort', cancel, {once: true});
	try {
		return await begun;
	} finally {
		signal?.removeEventListener('abort', cancel);
	}
}

/** Gives away everything that opening any driver may take. A capture that keeps it all the same does not begin. */
async function dropCapabilities(native: NativeModule, source: LiveSource): Promise<void> {
	try {
		const {capabilities, drivers: infos} = await import('../probe/generated/checks.js');
		const named = new Set([
			'cap_sys_admin',
			...infos.flatMap((info) => info.capabilities.map((one) => one.capability)),
		]);
		const all = [...named].map((name) => capabilities.indexOf(name));
		const bits = native.dropCapabilities?.(all, source.driver !== 'kmod') ?? [];
		source.dropped = bits.map((bit) => capabilities[bit] ?? String(bit));
	} catch (error) {
		throw fromNative('open a capture', error);
	}
}

/** See {@link Source}. */
export class LiveSource implements Source {
	readonly #capture: NativeCapture;
	#waiter: {resolve: (batch: ArrayBuffer | undefined) => void; reject: (error: unknown) => void} | undefined;
	#closing: Promise<void> | undefined;
	#final: NativeStats | undefined;
	passedOver: readonly PassedOver[] = [];
	dropped: readonly string[] = [];

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

	async stop(): Promise<void> {
		try {
			await this.#capture.stop();
		} catch (error) {
			throw fromNative(`stop ${this.driver}`, error);
		}
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
