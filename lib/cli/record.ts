// `triscap -w FILE`: what this system does goes into capture files, not onto the screen.

import {openWith} from '../capture.js';
import type {RecordOptions} from '../recording.js';
import type {Wishes} from './capture-options.js';
import {Stop} from './stop.js';
import {formatRecordSummary} from './summary.js';
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
		const capture = await openWith(load, options);
		const close = () => void capture.close().catch(() => {});
		stop.signal.addEventListener('abort', close);
		if (stop.signal.aborted) close();
		try {
			const recording = await capture.record(file === '-' ? stdout : file, {
				...how,
				...(count < Infinity && {count}),
			});
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
