// What tests of reading share.

import {
	readCapture,
	type CaptureSource,
	type DamageError,
	type ReadOptions,
	type RecordedEvent,
} from '../../../lib/scap/index.js';
import type {Recipe} from '../../helpers/builders.js';

/** Captures of others. */
export const fixtures = new URL('../../fixtures/scap/', import.meta.url);

/** All events, and what could not be read. */
export async function readAll(source: CaptureSource, options: ReadOptions = {}) {
	const damage: DamageError[] = [];
	const capture = await readCapture(source, {onDamage: (one) => damage.push(one), ...options});
	const events: RecordedEvent[] = [];
	for await (const one of capture) events.push(one);
	return {capture, events, damage, stats: capture.stats()};
}

/** An event that is told apart by its descriptor. */
export const closeOf = (fd: number): Recipe => ({name: 'close', args: {res: 0, fd}});
/** Descriptors of such events, names of others. */
export const fdsOf = (events: readonly RecordedEvent[]) =>
	events.map((one) => (one.name === 'close' ? one.args.fd : one.name));
