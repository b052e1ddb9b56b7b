// The one file that loads the addon, when a capture is opened and not before: importing this package works anywhere.
// The surface declared here is implemented in addon/capture_binding.cc.

import {createRequire} from 'node:module';
import {TriscapError} from './errors.js';

/** What the addon is told to open. */
export interface NativeOpenOptions {
	readonly engine: 'modern-bpf' | 'bpf-legacy' | 'kmod' | 'memory';
	readonly bufferBytes: number;
	readonly cpusPerBuffer: number;
	readonly snaplen: number;
	readonly excludeSelf: boolean;
	/** 0: all processes. */
	readonly onlyPid: number;
	readonly wanted: Uint8Array;
	readonly events: Uint16Array;
	/** For bpf-legacy: the object's file. */
	readonly object?: string;
	/** For kmod: what to load where the driver's device is not there. */
	readonly module?: string;
}

/** An event that comes without its parameters, because the kernel refused the program that collects them. */
export interface NativeDegraded {
	readonly event: number;
	readonly program: string;
	readonly log: string;
}

/** Counters, summed over CPUs and lanes. Causes are positions in the lists of `decode/generated/ledger.ts`. */
export interface NativeStats {
	readonly hits: number;
	readonly filtered: readonly number[];
	readonly dropped: readonly number[];
	/** Records that `read()` handed out, `drop` records not among them. */
	readonly delivered: number;
	readonly late: number;
	readonly gaps: number;
	readonly ringBytes: number;
	readonly degraded: readonly NativeDegraded[];
	/** How the hooks are attached, where there is a choice. */
	readonly attach?: string;
}

/** One capture in the addon: a reader thread and what it fills. */
export interface NativeCapture {
	/** The next batch; `null`: none yet, `onReadable` will tell; `undefined`: no more will come. */
	read(): ArrayBuffer | null | undefined;
	/** Called once after each `read()` that gave `null`, when there is something to read. */
	onReadable: (callback: () => void) => void;
	/** Somebody waits for a batch: keep the event loop alive. */
	waiting(on: boolean): void;
	stats(): NativeStats;
	/** Detaches the hooks; what the rings hold can still be read. */
	stop(): Promise<void>;
	/** Frees everything; what was not read is counted as `unread`. */
	close(): Promise<NativeStats>;
}

/** What the kernel said to one call: null when it did it. */
export interface NativeTry {
	readonly name: string;
	readonly errno: string | null;
	readonly detail: string;
}

/** A capture that is being opened. */
export interface NativeOpening extends Promise<NativeCapture> {
	/** It need not go on: fails then, unless it is done, and leaves nothing behind. Absent in tests that bring no kernel. */
	cancel?(): void;
}

/** The addon. */
export interface NativeModule {
	open(options: NativeOpenOptions): NativeOpening;
	/** Tries what drivers need, and undoes it; absent in tests that bring no kernel. */
	probe?(ringBytes: number): Promise<readonly NativeTry[]>;
	/** Gives capabilities away, in all threads and for good; those of the bits that were given away. */
	dropCapabilities?(bits: readonly number[], usesBpf: boolean): readonly number[];
}

/** What else the addon can do. */
export interface NativeTools {
	/** delete_module(2), without waiting for those who use it. */
	unloadModule(name: string): Promise<void>;
	/** The types of the running kernel's BTF, as C. */
	writeKernelTypes(file: string): Promise<void>;
	/** Loads every program of a bpf-legacy object, and lets go of them: those that the kernel refused. */
	tryProbe(file: string): Promise<readonly NativeDegraded[]>;
}

const platform = `${process.platform}-${process.arch}`;
const places = [`../prebuilds/${platform}/triscap.node`, '../build/Release/triscap.node'];

let loaded: (NativeModule & NativeTools) | undefined;

/**
 * The addon, loaded at the first call.
 *
 * @throws TriscapError `ERR_TRISCAP_NO_ADDON`
 */
export function loadNative(): NativeModule & NativeTools {
	return (loaded ??= load());
}

function load(): NativeModule & NativeTools {
	const require = createRequire(import.meta.url);
	const failures: unknown[] = [];
	for (const place of places) {
		try {
			return require(place) as NativeModule & NativeTools;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') failures.push(error);
		}
	}
	if (process.platform !== 'linux') throw noAddon(`captures need Linux, this is ${platform}`, failures);
	if (failures.length > 0)
		throw noAddon(
			`it is there but does not load: ${String((failures[0] as Error).message)}; it takes glibc (musl will not do), no ` +
				'older than that of the system it was built on: build it on this one, in the repository with "npm run build"',
			failures,
		);
	throw noAddon(`none was built for ${platform}; build it from the repository with "npm run build"`, failures);
}

function noAddon(why: string, failures: readonly unknown[]): TriscapError {
	return new TriscapError('ERR_TRISCAP_NO_ADDON', `load the addon: ${why}`, {cause: failures[0]});
}
