// `triscap -w FILE`: what this system does goes into capture files, not onto the screen.

import {openWith} from '../capture.js';
import type {RecordOptions} from '../recording.js';
import type {Wishes} from './capture-options.js';
import {procState} from '../scap/proc-state.js';
import type {CaptureState} from '../scap/state.js';
import {Stop} from './stop.js';
import {formatDegraded, formatRecordSummary} from './summary.js';
import type {Surroundings} from './surroundings.js';

/** Where to, and how. */
export interface RecordWishes {
	/** `-` is standard output. */
	readonly file: string;
	readonly options: RecordOptions;
}

export async function record(
	{count, capture: options}: Wishes,
	{file, options: how}: RecordWishes,
	stats: boolean,
	around: Surroundings,
): Promise<number> {
	const {stdout, stderr, load} = around;
	const stop = new Stop(around, file === '-' ? stdout : undefined);
	const started = performance.now();
	try {
		// Who ends while the driver loads is in no event, but may be in those of others.
		const [capture, earlier] = await Promise.all([openWith(load, options), procState()]);
		let before: CaptureState | undefined = earlier;
		const close = () => void capture.close().catch(() => {});
		try {
			stderr.write(formatDegraded(capture.status()));
			const recording = await capture.record(file === '-' ? stdout : file, {
				...how,
				state: async () => {
					const now = await procState();
					const state = before ? merged(before, now) : now;
					before = undefined; // in a later file of a series it is too long ago
					return state;
				},
				...(count < Infinity && {count}),
			});
			// Not before: what happened until somebody stopped it is to be in the file.
			stop.signal.addEventListener('abort', close);
			if (stop.signal.aborted) close();
			try {
				await recording.finished();
			} finally {
				await capture.close();
				const seconds = (performance.now() - started) / 1000;
				stderr.write(formatRecordSummary(capture.stats(), recording.stats(), seconds));
				if (stats) stderr.write(`${JSON.stringify({...capture.stats(), written: recording.stats()})}\n`);
			}
		} finally {
			await capture.close();
		}
	} finally {
		stop.end();
	}
	stop.throwIfFailed();
	return 0;
}

/** What is there now, and what was there a moment ago. */
function merged(before: CaptureState, now: CaptureState): CaptureState {
	return {
		...now,
		processes: new Map([...before.processes, ...now.processes]),
		fds: new Map([...before.fds, ...now.fds]),
	};
}
