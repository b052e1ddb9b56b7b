// Capture files from outside: opened, read by one loop, closed. Events are what live ones are, and come the same way.

import {setImmediate} from 'node:timers/promises';
import type {Batch} from '../batch.js';
import type {Records} from '../decode/record.js';
import {TriscapError} from '../errors.js';
import {BatchStream, EventStream, type Stream, type Supply} from '../streams.js';
import type {CaptureReader, ReadOptions, ReadStats} from './capture-reader.js';
import {notACapture, type DamageError} from './errors.js';
import type {RecordedEvent} from './events.js';
import {BLOCK_HEADER, BYTE_ORDER, MAJOR_VERSION, OTHER_BYTE_ORDER, SECTION_HEADER} from './format.js';
import {openInput, type CaptureSource, type Input} from './input.js';
import {Scanner} from './scanner.js';
import type {SectionHeader} from './section.js';
import type {FdInfo, GroupInfo, InterfaceInfo, MachineInfo, ProcessInfo, UserInfo} from './state.js';
import type {CaptureStatistics} from './statistics.js';
import {Counter, type CaptureSummary} from './summary.js';
import {Window} from './window.js';

/** For how long others wait at most. */
const SLICE_MS = 4;
const SECTION_BYTES = 28;

/** Who reads for a summary: it keeps nothing back. */
const notInterested: Stream = {pending: () => 0, discard: () => {}};

/**
 * Opens a capture file, and reads it up to its first event. Compressed files (gzip; zstd from Node 22.15 on) and several
 * captures behind each other are fine.
 *
 * @param source - A path, the file's bytes, or a stream of them.
 * @param options - How to read it.
 * @throws {@link TriscapError} `ERR_TRISCAP_NOT_A_CAPTURE`, `ERR_TRISCAP_SYSTEM`; the signal's reason if it has aborted.
 */
export async function readCapture(source: CaptureSource, options: ReadOptions = {}): Promise<CaptureReader> {
	options.signal?.throwIfAborted();
	const input = await openInput(source);
	try {
		const reader = new FileReader(input, options);
		await reader.begin();
		return reader;
	} catch (error) {
		await input.close();
		throw error;
	}
}

class FileReader implements CaptureReader, Supply {
	readonly #input: Input;
	readonly #scanner: Scanner;
	readonly #onDamage: ((damage: DamageError) => void) | undefined;
	readonly #signal: AbortSignal | undefined;
	readonly #onAbort = () => this.#abort();
	readonly #isOver = () => this.#closing !== undefined || performance.now() > this.#sliceEnd;
	#firstDamage: DamageError | undefined;
	#reader: Stream | undefined;
	#closing: Promise<void> | undefined;
	#aborted = false;
	#told = false;
	#sliceEnd = 0;

	constructor(input: Input, {convert = true, stateOnly = false, onDamage, signal}: ReadOptions) {
		this.#input = input;
		this.#onDamage = onDamage;
		this.#scanner = new Scanner(new Window(input), convert, stateOnly, (damage) => {
			this.#firstDamage ??= damage;
			onDamage?.(damage);
		});
		this.#signal = signal;
		signal?.addEventListener('abort', this.#onAbort, {once: true});
	}

	get header(): SectionHeader {
		return this.#scanner.header!;
	}
	get machine(): MachineInfo | undefined {
		return this.#scanner.state.machine;
	}
	get interfaces(): readonly InterfaceInfo[] {
		return this.#scanner.state.interfaces;
	}
	get users(): readonly UserInfo[] {
		return this.#scanner.state.users;
	}
	get groups(): readonly GroupInfo[] {
		return this.#scanner.state.groups;
	}
	get processes(): ReadonlyMap<number, ProcessInfo> {
		return this.#scanner.state.processes;
	}
	get fds(): ReadonlyMap<number, readonly FdInfo[]> {
		return this.#scanner.state.fds;
	}
	get statistics(): CaptureStatistics | undefined {
		return this.#scanner.events.statistics;
	}

	[Symbol.asyncIterator](): AsyncIterableIterator<RecordedEvent, undefined> {
		return new EventStream<RecordedEvent>(this);
	}

	batches(): AsyncIterableIterator<Batch<RecordedEvent>, undefined> {
		return new BatchStream<RecordedEvent>(this);
	}

	async summary(): Promise<CaptureSummary> {
		const counter = (this.#scanner.counter = new Counter());
		const {tallies} = this.#scanner;
		const events = tallies.given;
		for (;;) {
			const records = await this.nextRecords(notInterested);
			if (records === undefined) break;
			counter.addRecords(records);
		}
		const summary = counter.summary();
		tallies.given = events + summary.events;
		return summary;
	}

	stats(): ReadStats {
		const {tallies, window} = this.#scanner;
		const {given, merged, stateOnly, unknownEvents, unknownBlocks, damaged, truncated, sections} = tallies;
		const events = given - (this.#reader?.pending() ?? 0);
		const bytes = window.offset(window.start);
		return {events, merged, stateOnly, unknownEvents, unknownBlocks, damaged, truncated, sections, bytes};
	}

	close(): Promise<void> {
		return (this.#closing ??= this.#close());
	}

	[Symbol.asyncDispose](): Promise<void> {
		return this.close();
	}

	async #close(): Promise<void> {
		this.#signal?.removeEventListener('abort', this.#onAbort);
		this.#scanner.tallies.given -= this.#reader?.pending() ?? 0;
		this.#reader?.discard();
		await this.#input.close();
	}

	#abort(): void {
		if (this.#closing) return;
		this.#aborted = true;
		this.close().catch(() => {});
	}

	/** Reads up to the first event. */
	async begin(): Promise<void> {
		const scanner = this.#scanner;
		await this.#checkBeginning();
		await this.#advance();
		if (scanner.header === undefined) throw notACapture('no block of a capture is in it; is it a .scap file?');
		if (scanner.atEnd && scanner.tallies.knownBlocks === 0)
			throw notACapture('it is a pcapng file without system events; open it with a network analyser');
	}

	/** Says what is wrong with a file that is none, in words that help. */
	async #checkBeginning(): Promise<void> {
		const {window} = this.#scanner;
		while (window.end - window.start < SECTION_BYTES) if (!(await window.fill())) break;
		const {view, start, end} = window;
		if (end === start) throw notACapture('it is empty');
		if (end - start < 16 || view.getUint32(start, true) !== SECTION_HEADER) return;
		if (view.getUint32(start + BLOCK_HEADER, true) === OTHER_BYTE_ORDER)
			throw notACapture('it comes from a big-endian machine, and nobody reads those; convert it there');
		const major = view.getUint16(start + BLOCK_HEADER + 4, true);
		if (view.getUint32(start + BLOCK_HEADER, true) === BYTE_ORDER && major > MAJOR_VERSION)
			throw notACapture(`its format has version ${major}, and this program knows ${MAJOR_VERSION}; use a newer one`);
	}

	async nextRecords(stream: Stream): Promise<Records | undefined> {
		if (this.#closing) return this.#finish();
		this.#reader ??= stream;
		if (this.#reader !== stream) throw busy();
		await this.#letOthers();
		const {records, tallies} = this.#scanner;
		try {
			await this.#advance();
		} catch (error) {
			if (!this.#aborted) {
				await this.close();
				throw error;
			}
		}
		if (this.#closing || records.count === 0) return this.#finish();
		tallies.given += records.count;
		return records.take();
	}

	/** Reads until there are records, or the end. */
	async #advance(): Promise<void> {
		const scanner = this.#scanner;
		while (scanner.records.count === 0 && !scanner.atEnd && !this.#closing) {
			await this.#letOthers();
			await scanner.advance(this.#isOver);
		}
	}

	/** What is in memory must not keep timers and signals from their turn. */
	async #letOthers(): Promise<void> {
		if (performance.now() <= this.#sliceEnd) return;
		await setImmediate();
		this.#sliceEnd = performance.now() + SLICE_MS;
	}

	async #finish(): Promise<undefined> {
		await this.close();
		if (this.#aborted && !this.#told) {
			this.#told = true;
			throw this.#signal?.reason;
		}
		const damage = this.#firstDamage;
		this.#firstDamage = undefined;
		if (damage !== undefined && this.#onDamage === undefined && this.#scanner.atEnd) throw damage;
		return undefined;
	}
}

function busy(): TriscapError {
	return new TriscapError(
		'ERR_TRISCAP_BUSY',
		'read events: another loop reads this capture already; open the file a second time, or hand its events on from that loop',
	);
}
