// A capture without a kernel: what the addon does, over batches that somebody pushes. For tests and for bench/read.

import {droppedCauses, filteredCauses} from '../decode/generated/ledger.js';
import {RECORD} from '../decode/record.js';
import {DROP_CODE} from '../decode/tables.js';
import type {NativeCapture, NativeDegraded, NativeModule, NativeOpenOptions, NativeStats} from '../native.js';

const UNREAD = droppedCauses.indexOf('unread');

/** See {@link NativeCapture}; `push()` and `end()` are what a kernel and `stop()` would do. */
export class MemoryCapture implements NativeCapture {
	readonly filtered: number[] = filteredCauses.map(() => 0);
	readonly dropped: number[] = droppedCauses.map(() => 0);
	readonly degraded: NativeDegraded[] = [];
	/** What `read()` throws, once the batches before it are read. */
	failure: Error | undefined;
	/** Whether somebody waits, as `waiting()` was told. */
	awaited = false;
	/** How often `close()` was called. */
	closes = 0;

	#batches: ArrayBuffer[] = [];
	#callback: () => void = () => {};
	#armed = false;
	#ended = false;
	#records = 0;
	#delivered = 0;

	/** Hands in a batch, as the reader thread would. */
	push(...batches: ArrayBuffer[]): void {
		for (const batch of batches) {
			this.#records += countRecords(batch);
			this.#batches.push(batch);
		}
		this.#notify();
	}

	/** No more batches will come. */
	end(): void {
		this.#ended = true;
		this.#notify();
	}

	read(): ArrayBuffer | null | undefined {
		const batch = this.#batches.shift();
		if (batch) {
			this.#delivered += countRecords(batch);
			return batch;
		}
		if (this.failure) throw this.failure;
		if (this.#ended) return undefined;
		this.#armed = true;
		return null;
	}

	onReadable = (callback: () => void): void => {
		this.#callback = callback;
	};

	waiting(on: boolean): void {
		this.awaited = on;
	}

	stats(): NativeStats {
		const filtered = [...this.filtered];
		const dropped = [...this.dropped];
		const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
		if (this.closes > 0) dropped[UNREAD] = dropped[UNREAD]! + this.#records - this.#delivered;
		const seen = this.closes > 0 ? this.#delivered : this.#records;
		return {
			hits: seen + sum(filtered) + sum(dropped),
			filtered,
			dropped,
			delivered: this.#delivered,
			late: 0,
			gaps: 0,
			ringBytes: 0,
			degraded: this.degraded,
		};
	}

	stop(): Promise<void> {
		this.end();
		return Promise.resolve();
	}

	close(): Promise<NativeStats> {
		this.closes++;
		this.#batches = [];
		this.end();
		return Promise.resolve(this.stats());
	}

	#notify(): void {
		if (!this.#armed) return;
		this.#armed = false;
		queueMicrotask(() => this.#callback());
	}
}

/** An addon whose captures are all `capture`. `opened` keeps what it was asked for. */
export function memoryModule(capture: MemoryCapture): NativeModule & {readonly opened: NativeOpenOptions[]} {
	const opened: NativeOpenOptions[] = [];
	return {
		opened,
		open(options) {
			opened.push(options);
			return Promise.resolve(capture);
		},
	};
}

function countRecords(batch: ArrayBuffer): number {
	const view = new DataView(batch);
	let count = 0;
	for (let at = 0; at + RECORD.lengths <= batch.byteLength;) {
		if (view.getUint16(at + RECORD.code, true) !== DROP_CODE) count++;
		const size = view.getUint32(at, true);
		if (size < RECORD.lengths || size > batch.byteLength - at) break;
		at = (at + size + 7) & ~7;
	}
	return count;
}
