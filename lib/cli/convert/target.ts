// Where converted events go: a capture file, a series of them, or JSON.

import type {EventBase} from '../../events/event.js';
import {formatJson} from '../../format/json.js';
import {cannotWrite, createFile} from '../../scap/output.js';
import type {CaptureState} from '../../scap/state.js';
import {CaptureWriter, type WriteOptions} from '../../scap/writer.js';
import {Output} from '../output.js';
import type {Surroundings} from '../surroundings.js';

export interface Target {
	/** Resolves when there is room for more. */
	write(events: readonly EventBase[]): Promise<void>;
	/** How many events it has, those that it was given last not necessarily. */
	written(): number;
	/** Its files, and their bytes if it knows. */
	close(): Promise<{readonly files: readonly string[]; readonly bytes: number | undefined}>;
}

/** A capture file. `state` is asked for what stands before the events of each file. */
export async function openCaptureTarget(
	path: string,
	options: WriteOptions,
	state: (written: number) => CaptureState,
	{stdout}: Surroundings,
): Promise<Target> {
	let written = () => 0; // the first file's state is asked for before there is a writer
	const writer = await CaptureWriter.open(path === '-' ? stdout : path, {...options, state: () => state(written())});
	written = () => writer.stats().events;
	return {
		write: (events) => writer.write(events),
		written,
		close: () => writer.close(),
	};
}

/** One JSON object per line. */
export async function openJsonTarget(
	path: string,
	overwrite: boolean,
	signal: AbortSignal,
	{stdout}: Surroundings,
): Promise<Target> {
	const stream = path === '-' ? stdout : (await createFile(path, overwrite)).createWriteStream();
	let failure: Error | undefined;
	stream.on('error', (error: NodeJS.ErrnoException) => (failure ??= error));
	const output = new Output(stream, signal);
	let written = 0;
	const check = () => {
		if (failure) throw cannotWrite(path, failure);
	};
	return {
		async write(events) {
			for (const event of events) {
				output.lines.text(formatJson(event));
				const full = output.endLine();
				written++;
				if (full) await full;
				check();
			}
		},
		written: () => written,
		async close() {
			output.end();
			if (stream !== stdout) await new Promise<void>((resolve) => stream.once('close', resolve).end());
			check();
			return {files: path === '-' ? [] : [path], bytes: undefined};
		},
	};
}
