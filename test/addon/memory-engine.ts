// The addon over its memory engine: no kernel, no privileges. The helpers of capture.test.ts and of the programs that it
// runs in processes of their own.
import {RECORD} from '../../lib/decode/record.js';
import {type NativeCapture, type NativeOpenOptions, loadNative} from '../../lib/native.js';

/** What only captures of the memory engine have (addon/capture_binding.h). */
export interface MemoryEngineCapture extends NativeCapture {
	/** Records as in a batch, into a ring; a timestamp of 0 becomes now. Gives how many found room. */
	write(ring: number, records: Uint8Array): number;
	/** Bytes into a ring as they are; its producer moves on by `advance`. */
	writeRaw(ring: number, bytes: Uint8Array, advance: number): void;
}

export const memoryOptions = {
	engine: 'memory',
	bufferBytes: 1 << 20,
	cpusPerBuffer: 1,
	snaplen: 80,
	excludeSelf: false,
	onlyPid: 0,
	wanted: new Uint8Array(512),
	events: new Uint16Array(0),
} as const satisfies NativeOpenOptions;

export async function openMemory(rings = 1, options: Partial<NativeOpenOptions> = {}): Promise<MemoryEngineCapture> {
	const memory = {rings, cpus: rings};
	return (await loadNative().open({...memoryOptions, ...options, memory} as NativeOpenOptions)) as MemoryEngineCapture;
}

export interface Spec {
	readonly ts?: bigint;
	readonly sequence?: number;
	readonly cpu?: number;
	/** Bytes of the one parameter. */
	readonly payload?: number;
	readonly tid?: number;
}

/** Records one after the other, as they lie in a batch. */
export function records(...specs: readonly Spec[]): Uint8Array {
	const sizes = specs.map(({payload = 8}) => RECORD.lengths + 2 + payload);
	const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + align8(size), 0));
	const view = new DataView(bytes.buffer);
	let at = 0;
	for (const [index, {ts = 0n, sequence = 0, cpu = 0, tid = 1, payload = 8}] of specs.entries()) {
		const size = sizes[index]!;
		view.setUint32(at + RECORD.size, size, true);
		view.setUint16(at + RECORD.cpu, cpu, true);
		view.setUint8(at + RECORD.lane, 1);
		view.setBigUint64(at + RECORD.sequence, BigInt(sequence), true);
		view.setBigUint64(at + RECORD.ts, ts, true);
		view.setBigUint64(at + RECORD.tid, BigInt(tid), true);
		view.setUint32(at + RECORD.length, size - RECORD.ts, true);
		view.setUint16(at + RECORD.code, 5, true);
		view.setUint32(at + RECORD.nparams, 1, true);
		view.setUint16(at + RECORD.lengths, payload, true);
		at += align8(size);
	}
	return bytes;
}

export interface Seen {
	readonly code: number;
	readonly cpu: number;
	readonly tid: number;
	readonly ts: bigint;
	/** Of a drop record: how many. */
	readonly lost: number;
}

export function parse(batch: ArrayBuffer): Seen[] {
	const view = new DataView(batch);
	const seen: Seen[] = [];
	for (let at = 0; at < batch.byteLength; at += align8(view.getUint32(at + RECORD.size, true))) {
		const code = view.getUint16(at + RECORD.code, true);
		seen.push({
			code,
			cpu: view.getUint16(at + RECORD.cpu, true),
			tid: Number(view.getBigUint64(at + RECORD.tid, true)),
			ts: view.getBigUint64(at + RECORD.ts, true),
			lost: code === dropCode ? Number(view.getBigUint64(at + RECORD.lengths + 9, true)) : 0,
		});
	}
	return seen;
}

export const dropCode = 0x8000;

/** Waits for the next batch; `undefined` at the end. */
export async function next(capture: NativeCapture): Promise<ArrayBuffer | undefined> {
	for (;;) {
		const readable = new Promise<void>((resolve) => capture.onReadable(resolve));
		const batch = capture.read();
		if (batch !== null) return batch;
		capture.waiting(true);
		await readable;
		capture.waiting(false);
	}
}

/** Everything up to the end. */
export async function rest(capture: NativeCapture): Promise<Seen[]> {
	const all: Seen[] = [];
	for (let batch = await next(capture); batch; batch = await next(capture)) all.push(...parse(batch));
	return all;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function align8(bytes: number): number {
	return (bytes + 7) & ~7;
}
